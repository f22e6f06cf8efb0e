/// One operation: a chain of steps, each of which may use the result of the one before as its forwarded operand.
struct Operation {
  var name: String
  var group: String
  var steps: [Step]
  /// Whether the first step's value is also stored.
  var keepsFirst = false

  struct Step {
    var family: OperationFamily
    var kinds: [OperandKind]
    /// The operand that is the result of the step before.
    var forwarded: Int?
  }

  init(_ family: OperationFamily, variant: String) {
    name = variant.isEmpty ? family.name : "\(family.name)_\(variant)"
    group = family.group
    steps = [Step(family: family, kinds: variant.compactMap(OperandKind.init), forwarded: nil)]
  }

  /// `first` followed by `second`, whose first accumulator operand of the right class takes the result. With `keeping`
  /// the result is stored as well, which only the first step's can be. `first` must have no effect but its value: it may be
  /// tried before (`FuelCut`).
  init?(fusing first: Operation, with second: Operation, keeping: Bool = false, group: String) {
    guard let last = first.steps.last, var step = second.steps.first, second.steps.count == 1,
      !first.keepsFirst, !keeping || first.steps.count == 1,
      last.family.branch == nil, last.family.group != "Atomics", let result = last.family.semantics.resultType,
      let index = step.kinds.indices.first(where: {
        step.kinds[$0] == .accumulator && step.family.semantics.operands[$0].accumulator == result.accumulator
      })
    else { return nil }
    step.forwarded = index
    name = first.name + (keeping ? "_kept__" : "__") + second.name
    keepsFirst = keeping
    self.group = group
    steps = first.steps + [step]
  }

  /// The machine type of what the operation leaves in its destination slot.
  var resultType: MachineType? {
    guard let last = steps.last, last.family.branch == nil else { return nil }
    return last.family.semantics.resultType
  }
}

extension Semantics {
  var resultType: MachineType? {
    switch result {
    case .value(let type, _): type
    case .condition: .i32
    case .effect: nil
    }
  }
}

/// Writes the Swift function of an operation and the layout of its fields.
///
/// Fields follow the 8-byte head in this order: 16-bit (destination first), 32-bit, 64-bit.
struct HandlerWriter {
  private var count16 = 0
  private var count32 = 0
  private var count64 = 0
  private var lines: [String] = []

  static func write(_ operation: Operation) -> (source: String, layout: String) {
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

  private mutating func write(_ operation: Operation) -> (source: String, layout: String) {
    var accumulators = ["acc": "acc", "fa": "fa", "da": "da", "va": "va"]
    let destination = operation.resultType == nil ? nil : field16()
    let kept = operation.keepsFirst ? field16() : nil
    var previous: (name: String, type: MachineType)?
    for (index, step) in operation.steps.enumerated() {
      let isLast = index == operation.steps.count - 1
      let name = "r\(index)"
      let semantics = step.family.semantics
      if !isLast, let type = semantics.resultType { lines.append("  let \(name): \(type.swiftType)") }
      if !isLast { lines.append("  do {") }
      let indent = isLast ? "  " : "    "
      readOperands(step, previous: previous, indent: indent)
      for statement in semantics.statements { write(statement, step: index, indent: indent) }
      switch semantics.result {
      case .value(let type, let expression):
        let text = substitute(expression)
        lines.append(isLast ? "  let \(name): \(type.swiftType) = \(text)" : "    \(name) = \(text)")
        previous = (name, type)
      case .condition(let expression):
        if let branch = step.family.branch {
          writeBranch(branch, condition: substitute(expression), state: state(accumulators))
          return finish(operation)
        }
        let text = "(\(substitute(expression))) ? 1 : 0"
        lines.append(isLast ? "  let \(name): UInt32 = \(text)" : "    \(name) = \(text)")
        previous = (name, .i32)
      case .effect(let statement):
        lines.append(indent + substitute(statement))
        previous = nil
      }
      if !isLast { lines.append("  }") }
      if index == 0, let kept, let previous {
        writeResult(previous, kept)
        accumulators[previous.type.accumulator] = accumulatorValue(previous)
      }
    }
    if let destination, let previous {
      writeResult(previous, destination)
      accumulators[previous.type.accumulator] = accumulatorValue(previous)
    }
    lines.append("  next(pc + §size§, sp, mem, fuel, ctx, \(state(accumulators)))")
    return finish(operation)
  }

  private mutating func writeResult(_ result: (name: String, type: MachineType), _ destination: String) {
    lines.append("  write\(result.type.rawValue.uppercased())(\(result.name), sp, pc, \(destination))")
  }

  private func accumulatorValue(_ result: (name: String, type: MachineType)) -> String {
    result.type == .i32 ? "UInt64(\(result.name))" : result.name
  }

  private func state(_ accumulators: [String: String]) -> String {
    ["acc", "fa", "da", "va"].compactMap { accumulators[$0] }.joined(separator: ", ")
  }

  private mutating func readOperands(
    _ step: Operation.Step, previous: (name: String, type: MachineType)?, indent: String
  ) {
    for (position, kind) in step.kinds.enumerated() {
      let type = step.family.semantics.operands[position]
      let value: String
      if step.forwarded == position, let previous {
        value = type == .i64 && previous.type == .i32 ? "UInt64(\(previous.name))" : previous.name
      } else {
        switch kind {
        case .slot: value = "slot\(type.rawValue.uppercased())(sp, pc, \(field16()))"
        case .accumulator: value = type == .i32 ? "UInt32(truncatingIfNeeded: acc)" : type.accumulator
        case .immediate: value = immediate(type)
        }
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

  private func finish(_ operation: Operation) -> (source: String, layout: String) {
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
    return (source, layout.digits)
  }
}

func trapName(_ code: String) -> String { "trap" + code.prefix(1).uppercased() + code.dropFirst() }
