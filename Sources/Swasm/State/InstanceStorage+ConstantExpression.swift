import SwasmInterpreter

extension InstanceStorage {
  /// The value of a validated constant expression, as the bits of a global's cell.
  ///
  /// - Throws: `memory_limit` when there is no room for an object that it makes.
  func evaluate(_ expression: ConstantExpression) throws(Trap) -> SIMD2<UInt64> {
    var reader = InstructionReader(
      BinaryReader(module.bytes, range: expression.range), features: module.engine.features)
    // Nearly all expressions are of one instruction.
    if let value = try? simpleValue(&reader), let end = try? reader.next(), end == .end { return value }
    reader = InstructionReader(BinaryReader(module.bytes, range: expression.range), features: module.engine.features)
    return try evaluate(&reader)
  }

  /// The value of an instruction without operands.
  private func simpleValue(_ reader: inout InstructionReader) throws(ModuleError) -> SIMD2<UInt64>? {
    value(of: try reader.next(), reader)
  }

  private func value(of instruction: Instruction, _ reader: borrowing InstructionReader) -> SIMD2<UInt64>? {
    switch instruction {
    case .i32Const, .f32Const: SIMD2(UInt64(reader.bits.lowHalf), 0)
    case .i64Const, .f64Const: SIMD2(reader.bits, 0)
    case .v128Const: reader.vector
    case .refNull: SIMD2()
    case .refFunc: SIMD2(UInt64(UInt(bitPattern: function(Int(reader.index0)))), 0)
    case .globalGet: block.globals[Int(reader.index0)].loadUnaligned(as: SIMD2<UInt64>.self)
    default: nil
    }
  }

  /// Evaluates on the value stack, where the collector finds the operands.
  private func evaluate(_ reader: inout InstructionReader) throws(Trap) -> SIMD2<UInt64> {
    var stack = try ConstantStack(store: store)
    // Validation has seen that the expression is whole and constant.
    while let instruction = try? reader.next() {
      if let value = value(of: instruction, reader) {
        let isVector =
          instruction == .v128Const
          || instruction == .globalGet && module.contents.globals[Int(reader.index0)].type.valueType.isVector
        try stack.push(value, slots: isVector ? 2 : 1)
        continue
      }
      switch instruction {
      case .i32Add: stack.combine32(&+)
      case .i32Sub: stack.combine32(&-)
      case .i32Mul: stack.combine32(&*)
      case .i64Add: stack.combine(&+)
      case .i64Sub: stack.combine(&-)
      case .i64Mul: stack.combine(&*)
      case .anyConvertExtern, .externConvertAny: break
      case .refI31: try perform(.makeI31, operandSlots: 1, &stack)
      case .structNew:
        let type = module.typeIDs[Int(reader.index0)]
        try perform(.structureNew, operandSlots: store.heap.layouts[type].pointee.slotCount, a: type, &stack)
      case .structNewDefault:
        try perform(.structureNewDefault, operandSlots: 0, a: module.typeIDs[Int(reader.index0)], &stack)
      case .structNewDesc:
        let type = module.typeIDs[Int(reader.index0)]
        let slots = store.heap.layouts[type].pointee.slotCount + 1
        try perform(.structureNewDescribed, operandSlots: slots, a: type, &stack)
      case .structNewDefaultDesc:
        try perform(
          .structureNewDefaultDescribed, operandSlots: 1, a: module.typeIDs[Int(reader.index0)], &stack)
      case .arrayNew:
        let type = module.typeIDs[Int(reader.index0)]
        try perform(.arrayNew, operandSlots: store.heap.element(of: type).slotCount + 1, a: type, &stack)
      case .arrayNewDefault:
        try perform(.arrayNewDefault, operandSlots: 1, a: module.typeIDs[Int(reader.index0)], &stack)
      case .arrayNewFixed:
        let type = module.typeIDs[Int(reader.index0)]
        let slots = Int(reader.index1) * store.heap.element(of: type).slotCount
        try perform(.arrayNewFixed, operandSlots: slots, a: type, b: reader.index1, &stack)
      case .end: return stack.top
      default:
        throw Trap(
          translationError: ModuleError(
            .unsupportedFeature, at: reader.offset, "\(reader.info(instruction).pointee.name) is not constant"))
      }
    }
    return stack.top
  }

  /// Performs an operation of the runtime on the topmost slots, which its result replaces.
  private func perform(
    _ operation: Builtin, operandSlots: Int, a: UInt32 = 0, b: UInt32 = 0, _ stack: inout ConstantStack
  ) throws(Trap) {
    let slots = try stack.replaceTop(operandSlots)
    let work = RuntimeWork(slots: slots, record: block.record, a: Int(a), b: Int(b), c: 0, heap: store.heap)
    // Instantiation costs no fuel.
    var fuel = Int.max / 2
    let code =
      operation.isPaidBySize ? work.performOnArray(operation, &fuel, store.context) : work.perform(operation)
    guard code == .running else { throw Trap(Trap.Code(code)) }
  }
}

/// The operands of a constant expression, above the frames of the value stack. Nothing is called while it is in use.
private struct ConstantStack {
  private let store: Store
  private let base: UnsafeMutablePointer<UInt64>
  private var count = 0
  private var topIsVector = false

  init(store: Store) throws(Trap) {
    try store.needStack()
    self.store = store
    base = store.stackTop.assumingMemoryBound(to: UInt64.self)
  }

  mutating func push(_ value: SIMD2<UInt64>, slots: Int) throws(Trap) {
    let place = try grow(by: slots)
    place[0] = value.x
    if slots == 2 { place[1] = value.y }
    topIsVector = slots == 2
  }

  private mutating func grow(by slots: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
    guard store.hasRoom(to: UnsafeMutableRawPointer(base + (count + slots))) else {
      throw Trap(.callStackExhausted, limit: .valueStackBytes)
    }
    count += slots
    return base + (count - slots)
  }

  /// The place of the topmost `operands` slots, of which one stays.
  mutating func replaceTop(_ operands: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
    count -= min(operands, count)
    topIsVector = false
    return try grow(by: 1)
  }

  var top: SIMD2<UInt64> {
    if topIsVector, count > 1 { return SIMD2(base[count - 2], base[count - 1]) }
    return count > 0 ? SIMD2(base[count - 1], 0) : SIMD2()
  }

  mutating func combine(_ operation: (UInt64, UInt64) -> UInt64) {
    guard count > 1 else { return }
    count -= 1
    base[count - 1] = operation(base[count - 1], base[count])
  }
  mutating func combine32(_ operation: (UInt32, UInt32) -> UInt32) {
    combine { UInt64(operation($0.lowHalf, $1.lowHalf)) }
  }
}
