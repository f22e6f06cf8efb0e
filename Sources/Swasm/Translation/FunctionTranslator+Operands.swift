import SwasmInterpreter

// Operands: choosing the variant of an operation by where its operands are, and bringing values to their own slots.
extension FunctionTranslator {
  /// Copies the value of an entry of the operand stack to its own slot.
  mutating func settle(_ value: StackValue, _ entry: Int) {
    stack.settle(entry: entry)
    copy(value, to: value.home)
  }

  /// Copies a value to `slot` unless it is there.
  ///
  /// - Parameter dies: Whether nothing else looks at a value that is in a slot of its own.
  mutating func copy(_ value: StackValue, to slot: Int, dies: Bool = false) {
    if value.place != .constant, value.slot == slot { return }
    let accumulator = AccumulatorClass(value.type)
    guard value.place == .constant else {
      let isHeld = emitter.holds(value.slot, in: accumulator)
      let operation = FunctionTranslator.copyOperation(accumulator, isHeld: isHeld)
      let fields = isHeld ? OperationFields() : OperationFields(slot: value.slot)
      var uses = OperandUses()
      if dies, value.place == .home {
        uses.dying[0] = value.slot
        uses.classes[0] = accumulator
        uses.fields[0] = isHeld ? -1 : 0
      }
      emitter.append(operation, destination: slot, accumulator, fields, uses)
      return
    }
    let (operation, constant) = constantOperation(value)
    emitter.append(operation, destination: slot, accumulator, constant)
  }

  private func constantOperation(_ value: StackValue) -> (Operation, OperationFields) {
    var fields = OperationFields()
    switch value.type {
    case .i32:
      fields.append(word: value.bits.lowHalf)
      return (.constI32_i, fields)
    case .f32:
      fields.append(word: value.bits.lowHalf)
      return (.copyF32_i, fields)
    case .f64:
      fields.append(long: value.bits)
      return (.copyF64_i, fields)
    case .v128:
      appendVector(Int(value.bits), to: &fields)
      return (.copyV128_i, fields)
    default:
      if let word = FunctionTranslator.signExtendable(value.bits) {
        fields.append(word: word)
        return (.copyI64_i, fields)
      }
      fields.append(long: value.bits)
      return (.constI64, fields)
    }
  }

  private func appendVector(_ index: Int, to fields: inout OperationFields) {
    let vector = stack.vectorConstants[index]
    fields.append(long: vector.x)
    fields.append(long: vector.y)
  }

  /// The 32 bits from which sign extension makes `bits`, if any do.
  static func signExtendable(_ bits: UInt64) -> UInt32? {
    let word = bits.lowHalf
    return UInt64(bitPattern: Int64(Int32(bitPattern: word))) == bits ? word : nil
  }

  /// Copies from the accumulator, or from a slot.
  private static func copyOperation(_ accumulator: AccumulatorClass, isHeld: Bool) -> Operation {
    switch accumulator {
    case .integer: isHeld ? .copyI64_a : .copyI64_s
    case .float: isHeld ? .copyF32_a : .copyF32_s
    case .double: isHeld ? .copyF64_a : .copyF64_s
    case .vector: isHeld ? .copyV128_a : .copyV128_s
    }
  }

  /// Values that name a local, which any code of a block could write, get slots of their own.
  mutating func materializeLocals() {
    var cursor = stack.end
    while let value = stack.nextLocal(below: &cursor) { settle(value, cursor) }
    stack.markMaterialized()
  }

  /// Copies the topmost `count` values to their own slots, where they are not there.
  mutating func materializeTop(_ count: Int) {
    while let (entry, value) = stack.topPending(count) { settle(value, entry) }
  }

  // MARK: - Choosing an operation

  /// An operation with its operands' fields.
  struct Choice {
    var operation: Operation
    var fields: OperationFields
    var uses: OperandUses
    var key: Int
  }

  /// The cheapest operation of the family for these operands, which have been popped. Constants that no variant takes
  /// are written to their slots first.
  ///
  /// - Throws: `internal_error` when the family has no operation for them.
  mutating func choose(
    _ family: OperationFamily, _ operands: InlineArray<3, StackValue?>
  ) throws(ModuleError) -> Choice {
    var kinds: InlineArray<3, Int> = [0, 0, 0]
    for position in 0..<3 {
      guard let value = operands[position] else { continue }
      if value.place == .constant {
        kinds[position] = isImmediate(value) ? 2 : 0
      } else if emitter.holds(value.slot, in: AccumulatorClass(value.type)) {
        kinds[position] = 1
      }
    }
    // One constraint after the other is given up until a variant exists; all in slots always does.
    var operation = family.operation(key: FunctionTranslator.key(kinds))
    if operation == nil {
      let preferred = kinds
      for dropped in FunctionTranslator.relaxations {
        kinds = preferred
        for position in 0..<3 where dropped >> position & 1 == 1 { kinds[position] = 0 }
        operation = family.operation(key: FunctionTranslator.key(kinds))
        if operation != nil { break }
      }
    }
    guard operation != nil else { throw missing(family, kinds) }
    var operands = operands
    for position in 0..<3 {
      guard let value = operands[position] else { continue }
      if kinds[position] == 0, value.place == .constant {
        copy(value, to: value.home)
        operands[position]?.place = .home
      }
    }
    // Writing a constant may have taken an accumulator that another operand was to come from.
    for position in 0..<3 where kinds[position] == 1 {
      guard let value = operands[position] else { continue }
      if !emitter.holds(value.slot, in: AccumulatorClass(value.type)) { kinds[position] = 0 }
    }
    let key = FunctionTranslator.key(kinds)
    guard let final = family.operation(key: key) ?? family.operation(key: 0) else { throw missing(family, kinds) }
    if family.operation(key: key) == nil { kinds = [0, 0, 0] }
    var fields = OperationFields()
    var uses = OperandUses()
    for position in 0..<3 {
      guard let value = operands[position] else { continue }
      switch kinds[position] {
      case 0:
        uses.fields[position] = fields.count16
        fields.append(slot: value.slot)
      case 2: appendImmediate(value, to: &fields)
      default: break
      }
      if kinds[position] != 2, value.place == .home {
        uses.dying[position] = value.slot
        uses.classes[position] = AccumulatorClass(value.type)
      }
    }
    return Choice(operation: final, fields: fields, uses: uses, key: FunctionTranslator.key(kinds))
  }

  private func missing(_ family: OperationFamily, _ kinds: InlineArray<3, Int>) -> ModuleError {
    internalError("no operation of \(family) for operands of the kinds \(kinds[0]), \(kinds[1]), \(kinds[2])")
  }

  private static func key(_ kinds: InlineArray<3, Int>) -> Int { kinds[0] + 3 * kinds[1] + 9 * kinds[2] }

  /// Sets of operands to bring to slots, cheapest first.
  private static let relaxations = [0b010, 0b001, 0b100, 0b011, 0b110, 0b101, 0b111]

  private func isImmediate(_ value: StackValue) -> Bool {
    value.type != .i64 && !value.type.isReference || FunctionTranslator.signExtendable(value.bits) != nil
  }

  private func appendImmediate(_ value: StackValue, to fields: inout OperationFields) {
    switch value.type {
    case .f64: fields.append(long: value.bits)
    case .v128: appendVector(Int(value.bits), to: &fields)
    default: fields.append(word: value.bits.lowHalf)
    }
  }

  // MARK: - Emitting

  /// Computes a value from popped operands and pushes it. `trailing` holds the fields after the operands'.
  mutating func emit(
    _ family: OperationFamily, _ operands: InlineArray<3, StackValue?>, result: ValueType,
    trailing: OperationFields = OperationFields(), condition: Instruction? = nil
  ) throws(ModuleError) {
    let choice = try choose(family, operands)
    var fields = choice.fields
    fields.append(contentsOf: trailing)
    let home = stack.nextHome
    stack.pushHome(result)
    emitter.append(
      choice.operation, destination: home, AccumulatorClass(result), fields, choice.uses,
      condition: condition.map { PendingOperation.Condition(instruction: $0, key: choice.key) })
  }

  /// Performs an operation without a result on popped operands.
  mutating func emitSink(
    _ family: OperationFamily, _ operands: InlineArray<3, StackValue?>, trailing: OperationFields = OperationFields()
  ) throws(ModuleError) {
    let choice = try choose(family, operands)
    var fields = choice.fields
    fields.append(contentsOf: trailing)
    emitter.appendEffect(choice.operation, fields, choice.uses)
  }
}
