/// Code of the machine as text, one operation a line: position, name, 16-bit fields, 32-bit fields, 64-bit fields.
/// Heads that are not handlers of `Operation` belong to the runtime.
public enum Disassembler {
  /// - Parameter count: Bytes of code, its header included.
  public static func text(_ code: UnsafeRawPointer, count: Int) -> String {
    var lines: [String] = []
    let header = code.load(as: CodeHeader.self)
    lines.append("frame \(header.frameBytes / 8) slots, fuel \(header.fuel)")
    var position = CodeHeader.size
    while position < count {
      let head = code.load(fromByteOffset: position, as: UInt.self)
      guard let operation = Operation(address: head) else {
        lines.append(line(position, "runtime", RuntimeFields.layout, code))
        position += RuntimeFields.size
        continue
      }
      lines.append(line(position, String(describing: operation), operation.layout, code))
      let start = position
      position += operation.layout.size
      if operation == .brTable_s || operation == .brTable_a {
        let last =
          operation == .brTable_s ? SlotTableFields(code + start).last : AccumulatorTableFields(code + start).last
        for index in 0...last {
          let entry = BranchTableEntry(code + position)
          lines.append(
            "       \(index == last ? "default" : String(index)): \(start + entry.target) cost \(entry.cost)")
          position += BranchTableEntry.size
        }
      }
    }
    return lines.joined(separator: "\n")
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
    if name == "call" || name == "returnCall" { return text }
    for index in 0..<layout.count64 {
      text += " ##\(base.loadUnaligned(fromByteOffset: layout.start64 + 8 * index, as: UInt64.self))"
    }
    return text
  }
}
