import SwasmInterpreter

extension Module {
  /// The code that the interpreter runs for a function, as text for people: one operation a line. The form is not stable.
  ///
  /// - Parameter index: In the module's function space; imported functions have no code.
  /// - Throws: `ModuleError` when the function uses what cannot be executed yet.
  public func disassembly(ofFunction index: UInt32) throws(ModuleError) -> String? {
    let function = Int(index) - contents.importedFunctionCount
    guard contents.bodies.indices.contains(function) else { return nil }
    let output = try FunctionTranslator(translationModule, function: function).translate()
    return Disassembler.text(output.code.base, count: output.codeBytes, reportHeads: Module.reportHeads)
  }

  /// The code that has run so far in all instances, with how often each operation ran and its share of all, functions that
  /// ran most first: text for people and for `Benchmarks/ngrams`, whose form is not stable. Complete when no guest runs; of
  /// an engine that does not count (`Engine.countsOperations`) it is empty.
  public var executedOperations: String {
    var functions: [(executions: UInt64, function: Int, lines: [(executions: UInt64, line: String)])] = []
    var total: UInt64 = 0
    code.forEachFunction { function, code, bytes in
      var lines: [(executions: UInt64, line: String)] = []
      var sum: UInt64 = 0
      Disassembler.forEachOperation(code, count: bytes, reportHeads: Module.reportHeads) { executions, line in
        lines.append((executions, line))
        sum &+= executions
      }
      if sum > 0 { functions.append((sum, function, lines)) }
      total &+= sum
    }
    var text = ""
    for (executions, function, lines) in functions.sorted(by: {
      ($0.executions, $1.function) > ($1.executions, $0.function)
    }) {
      let index = contents.importedFunctionCount + function
      let name = UInt32(exactly: index).flatMap { functionName($0) }.map { " " + $0 } ?? ""
      text += "function \(index), \(share(executions, of: total)), locals \(localSlots(ofFunction: function))\(name)\n"
      for (executions, line) in lines {
        text += line.isEmpty ? "\n" : "\(executions)\t\(share(executions, of: total))\t\(line)\n"
      }
    }
    return text
  }

  private static let reportHeads = [profileEnterAddress, profileResumeAddress]

  /// Slots below those of the operand stack.
  private func localSlots(ofFunction function: Int) -> Int {
    let parameters = translationModule.functionType(translationModule.typeIndex(ofFunction: function)).parameters
    var reader = BinaryReader(bytes, range: contents.bodies[function].range)
    return (try? LocalSlots(parameters: parameters, declarations: &reader, engine.features))?.slotCount ?? 0
  }

  private func share(_ part: UInt64, of total: UInt64) -> String {
    let hundredths = Int((Double(part) / Double(max(total, 1)) * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
