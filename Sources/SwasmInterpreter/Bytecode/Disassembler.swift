/// Code of the machine as text, one operation a line: position, name, 16-bit fields, 32-bit fields, 64-bit fields.
/// Heads that are not handlers of `Operation` belong to the runtime.
public enum Disassembler {
  /// - Parameters:
  ///   - count: Bytes of code, its header included.
  ///   - reportHeads: The heads of operations that report to a profiler.
  public static func text(_ code: UnsafeRawPointer, count: Int, reportHeads: [UInt]) -> String {
    let header = code.load(as: CodeHeader.self)
    var lines = ["frame \(header.frameBytes / 8) slots, fuel \(header.fuel)"]
    forEachOperation(code, count: count, reportHeads: reportHeads) { lines.append($1) }
    return lines.joined(separator: "\n")
  }

  /// Passes each operation, and each entry of a branch's table, as text; before it how often the operation has run, in code
  /// that counts it (0 in other code and for entries). An empty line stands where such code begins to count.
  public static func forEachOperation(
    _ code: UnsafeRawPointer, count: Int, reportHeads: [UInt], _ body: (_ executions: UInt64, _ line: String) -> Void
  ) {
    var executions: UInt64 = 0
    var position = CodeHeader.size
    while position < count {
      let head = code.load(fromByteOffset: position, as: UInt.self)
      guard let operation = Operation(address: head) else {
        let isReport = reportHeads.contains(head)
        let layout = isReport ? ReportFields.layout : RuntimeFields.layout
        body(executions, line(position, isReport ? "report" : "runtime", layout, code))
        position += layout.size
        continue
      }
      if operation == .tally {
        executions = TallyFields(code + position).count
        body(0, "")
        position += operation.layout.size
        continue
      }
      body(executions, line(position, String(describing: operation), operation.layout, code))
      let start = position
      position += operation.layout.size
      if operation.hasTable {
        let last = Int(code.loadUnaligned(fromByteOffset: start + operation.tableLastOffset, as: UInt32.self))
        for index in 0...last {
          let entry = BranchTableEntry(code + position)
          body(0, "       \(index == last ? "default" : String(index)): \(start + entry.target) cost \(entry.cost)")
          position += BranchTableEntry.size
        }
      }
    }
  }

  private static func line(_ position: Int, _ name: String, _ layout: OperationLayout, _ code: UnsafeRawPointer)
    -> String
  {
    let base = code + position
    var text = String(position)
    text = String(repeating: " ", count: max(0, 5 - text.utf8.count)) + text + "  " + name
    for index in 0..<layout.count16 {
      text += " \(base.loadUnaligned(fromByteOffset: OperationLayout.start16 + 2 * index, as: UInt16.self))"
    }
    for index in 0..<layout.count32 {
      text += " #\(base.loadUnaligned(fromByteOffset: layout.start32 + 4 * index, as: Int32.self))"
    }
    // Addresses differ from run to run.
    if name == "call" || name == "returnCall" || name == "report" { return text }
    for index in 0..<layout.count64 {
      text += " ##\(base.loadUnaligned(fromByteOffset: layout.start64 + 8 * index, as: UInt64.self))"
    }
    return text
  }
}
