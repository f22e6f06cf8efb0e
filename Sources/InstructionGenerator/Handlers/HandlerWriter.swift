/// Writes the Swift function of an operation and the layout of its fields.
///
/// Fields follow the 8-byte head in this order: 16-bit, 32-bit, 64-bit; of each width those of the first step come first, of
/// a step its destination, unless nobody looks there.
struct HandlerWriter {
  private var count16 = 0
  private var count32 = 0
  private var count64 = 0
  private var lines: [String] = []

  static func write(_ operation: Operation) -> (source: String, layout: FieldLayout) {
    var writer = HandlerWriter()
    return writer.write(operation)
  }

  private mutating func field16() -> String {
    count16 += 1
    return "§a\(count16 - 1)§"
  }
  private mutating func field32() -> String {
    count32 += 1
    return "§b\(count32 - 1)§"
  }
  private mutating func field64(_ words: Int = 1) -> String {
    count64 += words
    return "§c\(count64 - words)§"
  }

  private mutating func write(_ operation: Operation) -> (source: String, layout: FieldLayout) {
    var accumulators = Accumulators()
    var results: [Value] = []
    for (index, step) in operation.steps.enumerated() {
      let isLast = index == operation.steps.count - 1
      let name = "r\(index)"
      let semantics = step.family.semantics
      let destination = operation.isStored(index) ? field16() : nil
      if !isLast, let type = semantics.resultType { lines.append("  let \(name): \(type.swiftType)") }
      if !isLast { lines.append("  do {") }
      let indent = isLast ? "  " : "    "
      readOperands(step, results, accumulators, indent: indent)
      for statement in semantics.statements { write(statement, step: index, indent: indent) }
      switch semantics.result {
      case .value(let type, let expression):
        let text = substitute(expression)
        lines.append(isLast ? "  let \(name): \(type.swiftType) = \(text)" : "    \(name) = \(text)")
        results.append(Value(name, type))
      case .condition(let expression):
        if let branch = step.family.branch {
          writeBranch(branch, condition: substitute(expression), state: accumulators.state)
          return finish(operation)
        }
        let text = "(\(substitute(expression))) ? 1 : 0"
        lines.append(isLast ? "  let \(name): UInt32 = \(text)" : "    \(name) = \(text)")
        results.append(Value(name, .i32))
      case .effect(let statement):
        lines.append(indent + substitute(statement))
        if let branch = step.family.branch {
          writeEnd(branch, step, &accumulators)
          return finish(operation)
        }
      }
      if !isLast { lines.append("  }") }
      if let destination, let result = results.last {
        lines.append("  write\(result.type.rawValue.uppercased())(\(result.name), sp, pc, \(destination))")
        accumulators[result.type] = result
      }
    }
    lines.append("  next(pc + §size§, sp, mem, fuel, ctx, \(accumulators.state))")
    return finish(operation)
  }

  private mutating func readOperands(
    _ step: Operation.Step, _ results: [Value], _ accumulators: Accumulators, indent: String
  ) {
    for (position, operand) in step.operands.enumerated() {
      let type = step.family.semantics.operands[position]
      let value =
        switch operand {
        case .result(let distance): results[results.count - distance].text(as: type)
        case .place(.slot): "slot\(type.rawValue.uppercased())(sp, pc, \(field16()))"
        case .place(.accumulator): accumulators[type].text(as: type)
        case .place(.immediate): immediate(type)
        }
      lines.append("\(indent)let \(["x", "y", "z"][position]): \(type.swiftType) = \(value)")
    }
  }

  private mutating func immediate(_ type: MachineType) -> String {
    switch type {
    case .i32: "immediateI32(pc, \(field32()))"
    case .i64: "immediateI64(pc, \(field32()))"
    case .f32: "immediateF32(pc, \(field32()))"
    case .f64: "immediateF64(pc, \(field64()))"
    case .v128: "field128(pc, \(field64(2)))"
    }
  }

  private mutating func substitute(_ text: String) -> String {
    var text = text
    while let range = text.firstRange(of: "#128") { text.replaceSubrange(range, with: field64(2)) }
    while let range = text.firstRange(of: "#16") { text.replaceSubrange(range, with: field16()) }
    while let range = text.firstRange(of: "#32") { text.replaceSubrange(range, with: field32()) }
    while let range = text.firstRange(of: "#64") { text.replaceSubrange(range, with: field64()) }
    return text
  }

  private mutating func write(_ statement: Semantics.Statement, step: Int, indent: String) {
    switch statement {
    case .code(let text): lines.append(indent + substitute(text))
    case .trap(let condition, let code):
      // The step's number in the low bits of pc says which instruction of a fused operation trapped.
      let position = step == 0 ? "pc" : "pc + \(step)"
      lines.append(
        "\(indent)if _slowPath(\(substitute(condition))) { return \(trapName(code))(\(position), sp, mem, fuel, ctx, acc, fa, da, va) }"
      )
    }
  }

  private mutating func writeBranch(_ branch: OperationFamily.Branch, condition: String, state: String) {
    var ending: [String: String] = [:]
    for field in branchEnding.fields { ending[field.name] = field.kind.width == 16 ? field16() : field32() }
    let (taken, fallThrough, target) = (ending["taken"] ?? "", ending["fallThrough"] ?? "", ending["target"] ?? "")
    lines.append("  if \(branch == .whenTrue ? condition : "!(\(condition))") {")
    lines.append("    let left = fuel &- field16(pc, \(taken))")
    lines.append("    return enterChargeBlock(pc + offset32(pc, \(target)), sp, mem, left, ctx, \(state))")
    lines.append("  }")
    lines.append("  let left = fuel &- field16(pc, \(fallThrough))")
    lines.append("  enterChargeBlock(pc + §size§, sp, mem, left, ctx, \(state))")
  }

  private mutating func writeEnd(
    _ branch: OperationFamily.Branch, _ step: Operation.Step, _ accumulators: inout Accumulators
  ) {
    guard branch == .return else {
      lines.append("  let last: Int = field32(pc, \(field32()))")
      lines.append(
        "  branchTable(x, last, pc + §size§, pc, sp, mem, fuel, ctx, \(accumulators.state))")
      return
    }
    if let type = step.family.semantics.operands.first {
      accumulators[type] = Value("x", type)
    } else {
      accumulators[.i64] = Value("sp.load(as: UInt64.self)", .i64)
      accumulators[.f32] = Value("sp.load(as: Float.self)", .f32)
      accumulators[.f64] = Value("sp.load(as: Double.self)", .f64)
      accumulators[.v128] = Value("sp.loadUnaligned(as: V128.self)", .v128)
    }
    lines.append("  returnToCaller(mem, fuel, ctx, \(accumulators.state))")
  }

  private func finish(_ operation: Operation) -> (source: String, layout: FieldLayout) {
    let layout = FieldLayout(count16: count16, count32: count32, count64: count64)
    var body = lines.joined(separator: "\n")
    for index in 0..<count16 { body = body.replacing("§a\(index)§", with: "\(layout.start(16) + 2 * index)") }
    for index in 0..<count32 { body = body.replacing("§b\(index)§", with: "\(layout.start(32) + 4 * index)") }
    for index in 0..<count64 { body = body.replacing("§c\(index)§", with: "\(layout.start(64) + 8 * index)") }
    body = body.replacing("§size§", with: "\(layout.size)")
    let source = """
      func op_\(operation.name)(
        _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
      ) {
      \(body)
      }

      """
    return (source, layout)
  }
}

/// A value in a handler.
private struct Value {
  let name: String
  let type: MachineType

  init(_ name: String, _ type: MachineType) {
    self.name = name
    self.type = type
  }

  /// The value as one of another type of its class.
  func text(as other: MachineType) -> String {
    switch (type, other) {
    case (.i32, .i64): "UInt64(\(name))"
    // An i32 is kept zero-extended; copies, globals and selects have one form for both.
    case (.i64, .i32): "UInt32(truncatingIfNeeded: \(name))"
    default: name
    }
  }
}

/// What the accumulators hold.
private struct Accumulators {
  private var values: [String: Value] = [:]

  init() { for type: MachineType in [.i64, .f32, .f64, .v128] { self[type] = Value(type.accumulator, type) } }

  /// Of the type's class.
  subscript(type: MachineType) -> Value {
    get { values[type.accumulator] ?? Value(type.accumulator, type) }
    set { values[type.accumulator] = newValue }
  }

  /// The arguments of a handler.
  var state: String {
    let types: [MachineType] = [.i64, .f32, .f64, .v128]
    return types.map { self[$0].text(as: $0) }.joined(separator: ", ")
  }
}

func trapName(_ code: String) -> String { "trap" + code.prefix(1).uppercased() + code.dropFirst() }
