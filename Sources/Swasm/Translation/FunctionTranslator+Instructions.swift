import SwasmInterpreter

extension FunctionTranslator {
  /// Translates one instruction of reachable code.
  mutating func translate(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .nop: break
    // No module with continuations can be instantiated, so that nobody handles a suspension.
    case .unreachable, .suspend: translateUnreachable()
    case .block: openBlock(.block)
    case .loop: openBlock(.loop)
    case .if: try openIf()
    case .else: try openElse()
    case .end: try closeBlock()
    case .br: try branch(to: Int(reader.index0))
    case .brIf: try branchIf(to: Int(reader.index0))
    case .brTable: try branchTable()
    case .brOnNull: try branchOnNull(to: Int(reader.index0))
    case .brOnNonNull: try branchOnNonNull(to: Int(reader.index0))
    case .return: try translateReturn()
    case .call: try call(reader.index0)
    case .callIndirect: try callIndirect(type: reader.index0, table: reader.index1, isTail: false)
    case .callRef: try callReference(type: reader.index0, isTail: false)
    case .returnCall: try tailCall(reader.index0)
    case .returnCallIndirect: try callIndirect(type: reader.index0, table: reader.index1, isTail: true)
    case .returnCallRef: try callReference(type: reader.index0, isTail: true)
    case .tryTable: openTryTable()
    case .throw: throwException(tag: reader.index0)
    case .throwRef: throwReference()
    case .try: openTry()
    case .catch: try openCatch(tag: reader.index0)
    case .catchAll: try openCatch(tag: nil)
    case .delegate: try closeDelegate(to: Int(reader.index0))
    case .rethrow: rethrow(from: Int(reader.index0))
    case .drop: _ = stack.pop()
    case .select, .selectTyped: try select()
    case .localGet: getLocal(locals.local(reader.index0))
    case .localSet: setLocal(locals.local(reader.index0).slot)
    case .localTee:
      let local = locals.local(reader.index0)
      setLocal(local.slot)
      getLocal(local)
    case .globalGet: try getGlobal(reader.index0)
    case .globalSet: try setGlobal(reader.index0)
    case .i32Const: stack.pushConstant(UInt64(reader.bits.lowHalf), .i32)
    case .i64Const: stack.pushConstant(reader.bits, .i64)
    case .f32Const: stack.pushConstant(UInt64(reader.bits.lowHalf), .f32)
    case .f64Const: stack.pushConstant(reader.bits, .f64)
    case .v128Const: stack.pushConstant(reader.vector)
    case .i64ExtendI32U: reinterpretTop(.i64)
    case .i64ReinterpretF64: reinterpretTop(.i64)
    case .f64ReinterpretI64: reinterpretTop(.f64)
    case .f32ReinterpretI32: reinterpretTop(.f32)
    case .i32Eqz: try test(.i32Eqz, instruction)
    case .i64Eqz: try test(.i64Eqz, instruction)
    case .refNull: stack.pushConstant(0, module.nullType(reader))
    case .refIsNull:
      let value = stack.pop()
      try emit(.i64Eqz, [value, nil, nil], result: .i32, condition: .i64Eqz)
    case .refAsNonNull:
      let value = stack.pop()
      try emit(.refAsNonNull, [value, nil, nil], result: value.type)
    case .i8x16Shuffle: try shuffle()
    case .i8x16ExtractLaneS: try extractLane(.laneI8S, width: 1, .i32)
    case .i8x16ExtractLaneU: try extractLane(.laneI8U, width: 1, .i32)
    case .i16x8ExtractLaneS: try extractLane(.laneI16S, width: 2, .i32)
    case .i16x8ExtractLaneU: try extractLane(.laneI16U, width: 2, .i32)
    case .i32x4ExtractLane: try extractLane(.laneI32, width: 4, .i32)
    case .i64x2ExtractLane: try extractLane(.laneI64, width: 8, .i64)
    case .f32x4ExtractLane: try extractLane(.laneF32, width: 4, .f32)
    case .f64x2ExtractLane: try extractLane(.laneF64, width: 8, .f64)
    case .i8x16ReplaceLane, .i16x8ReplaceLane, .i32x4ReplaceLane, .i64x2ReplaceLane, .f32x4ReplaceLane,
      .f64x2ReplaceLane:
      try replaceLane(instruction)
    case .memorySize: memorySize(reader.index0)
    case .memoryCopy: memoryCopy(to: reader.index0, from: reader.index1)
    case .memoryFill: memoryFill(reader.index0)
    case .memoryDiscard: memoryDiscard(reader.index0)
    case .memoryGrow:
      runtime(.memoryGrow, operands: 1, result: module.addressType(ofMemory: reader.index0), a: reader.index0)
    case .memoryInit: runtime(.memoryInit, operands: 3, a: reader.index1, b: reader.index0)
    case .dataDrop: runtime(.dataDrop, operands: 0, a: reader.index0)
    case .tableGet:
      runtime(.tableGet, operands: 1, result: module.elementType(ofTable: reader.index0), a: reader.index0)
    case .tableSet: runtime(.tableSet, operands: 2, a: reader.index0)
    case .tableSize:
      runtime(.tableSize, operands: 0, result: module.addressType(ofTable: reader.index0), a: reader.index0)
    case .tableGrow:
      runtime(.tableGrow, operands: 2, result: module.addressType(ofTable: reader.index0), a: reader.index0)
    case .tableFill: runtime(.tableFill, operands: 3, a: reader.index0)
    case .tableCopy: runtime(.tableCopy, operands: 3, a: reader.index0, b: reader.index1)
    case .tableInit: runtime(.tableInit, operands: 3, a: reader.index1, b: reader.index0)
    case .elemDrop: runtime(.elementDrop, operands: 0, a: reader.index0)
    case .refFunc: runtime(.functionReference, operands: 0, result: .funcref, a: reader.index0)
    case .memoryAtomicNotify: atomicRuntime(.atomicNotify, operands: 2, width: 4)
    case .memoryAtomicWait32: atomicRuntime(.atomicWait32, operands: 3, width: 4)
    case .memoryAtomicWait64: atomicRuntime(.atomicWait64, operands: 3, width: 8)
    case .atomicFence: break
    case .refEq:
      let second = stack.pop()
      let first = stack.pop()
      try emit(.i64Eq, [first, second, nil], result: .i32, condition: .i64Eq)
    case .i64Add128: wide(.add128, operands: 4)
    case .i64Sub128: wide(.subtract128, operands: 4)
    case .i64MulWideS: wide(.multiplyWideSigned, operands: 2)
    case .i64MulWideU: wide(.multiplyWideUnsigned, operands: 2)
    default: if try !aggregate(instruction) { try numeric(instruction) }
    }
  }

  /// The bits of the topmost value, seen as another type: i32 values are kept zero-extended, f32 values in the low half.
  private mutating func reinterpretTop(_ type: ValueType) { stack.retypeTop(type) }

  /// `eqz`, which also serves a branch on it.
  private mutating func test(_ family: OperationFamily, _ instruction: Instruction) throws(ModuleError) {
    let value = stack.pop()
    try emit(family, [value, nil, nil], result: .i32, condition: instruction)
  }

  /// Instructions that the table describes whole.
  private mutating func numeric(_ instruction: Instruction) throws(ModuleError) {
    let info = instruction.info
    switch info.immediates {
    case .memoryArgument, .memoryArgumentLane:
      try access(instruction, info)
      return
    case .none: break
    default: throw unsupported(instruction)
    }
    // A few comparisons exist only with the operands exchanged.
    let own = instruction.valueFamily
    guard info.hasSignature, var family = own ?? instruction.swapped?.valueFamily, info.results.count <= 1 else {
      throw unsupported(instruction)
    }
    var condition: Instruction? = instruction.branchIfFamily == nil ? nil : instruction
    var operands: InlineArray<3, StackValue?> = [nil, nil, nil]
    for position in (0..<Int(info.parameters.count)).reversed() { operands[position] = stack.pop() }
    if own == nil {
      (operands[0], operands[1]) = (operands[1], operands[0])
    } else if info.parameters.count == 2, let first = operands[0], let second = operands[1],
      prefersSwap(first, second)
    {
      if instruction.isCommutative {
        (operands[0], operands[1]) = (second, first)
      } else if let swapped = instruction.swapped, let swappedFamily = swapped.valueFamily {
        (operands[0], operands[1]) = (second, first)
        family = swappedFamily
        condition = swapped
      }
    }
    guard info.results.count == 1 else {
      try emitSink(family, operands)
      return
    }
    try emit(family, operands, result: info.results.type(at: 0), condition: condition)
    guard module.canonicalizesNaNs, let canonical = instruction.canonicalNaNFamily else { return }
    let result = stack.pop()
    try emit(canonical, [result, nil, nil], result: result.type)
  }

  /// Variants take constants second and accumulators first.
  private func prefersSwap(_ first: StackValue, _ second: StackValue) -> Bool {
    if first.place == .constant { return second.place != .constant }
    return second.place != .constant && emitter.holds(second.slot, in: AccumulatorClass(second.type))
      && !emitter.holds(first.slot, in: AccumulatorClass(first.type))
  }

  // MARK: - Variables

  private mutating func getLocal(_ local: (slot: Int, type: ValueType)) {
    stack.pushLocal(slot: local.slot, local.type)
  }

  private mutating func setLocal(_ slot: Int) {
    let value = stack.pop()
    let isNamed = stack.topReference(toLocal: slot) != nil
    if !isNamed, value.place == .home, let last = emitter.last, last.destination == value.slot,
      last.accumulator == AccumulatorClass(value.type)
    {
      emitter.retargetLast(to: slot)
      return
    }
    while let (entry, value) = stack.topReference(toLocal: slot) { settle(value, entry) }
    copy(value, to: slot, dies: true)
  }

  private mutating func getGlobal(_ index: UInt32) throws(ModuleError) {
    let type = module.contents.globals[Int(index)].type.valueType
    let (family, field) = globalFamily(
      index, type, own: (.globalGetI64, .globalGetF32, .globalGetF64, .globalGetV128),
      imported: (.importedGlobalGetI64, .importedGlobalGetF32, .importedGlobalGetF64, .importedGlobalGetV128))
    try emit(family, [nil, nil, nil], result: type, trailing: field)
  }

  private mutating func setGlobal(_ index: UInt32) throws(ModuleError) {
    let type = module.contents.globals[Int(index)].type.valueType
    let (family, field) = globalFamily(
      index, type, own: (.globalSetI64, .globalSetF32, .globalSetF64, .globalSetV128),
      imported: (.importedGlobalSetI64, .importedGlobalSetF32, .importedGlobalSetF64, .importedGlobalSetV128))
    let value = stack.pop()
    try emitSink(family, [value, nil, nil], trailing: field)
  }

  private typealias GlobalFamilies = (OperationFamily, OperationFamily, OperationFamily, OperationFamily)

  private func globalFamily(_ index: UInt32, _ type: ValueType, own: GlobalFamilies, imported: GlobalFamilies) -> (
    OperationFamily, OperationFields
  ) {
    let ownIndex = Int(index) - module.contents.importedGlobalCount
    let families = ownIndex >= 0 ? own : imported
    let field = OperationFields(count: ownIndex >= 0 ? InstanceRecord.ownGlobalOffset(ownIndex) : Int(index))
    switch AccumulatorClass(type) {
    case .integer: return (families.0, field)
    case .float: return (families.1, field)
    case .double: return (families.2, field)
    case .vector: return (families.3, field)
    }
  }

  private mutating func select() throws(ModuleError) {
    let condition = stack.pop()
    let second = stack.pop()
    let first = stack.pop()
    let family: OperationFamily =
      switch AccumulatorClass(first.type) {
      case .integer: .selectI64
      case .float: .selectF32
      case .double: .selectF64
      case .vector: .selectV128
      }
    try emit(family, [first, second, condition], result: first.type)
  }

  // MARK: - Vector lanes

  private mutating func shuffle() throws(ModuleError) {
    let second = stack.pop()
    let first = stack.pop()
    var lanes = OperationFields()
    lanes.append(long: reader.vector.x)
    lanes.append(long: reader.vector.y)
    try emit(.i8x16Shuffle, [first, second, nil], result: .v128, trailing: lanes)
  }

  /// Every vector that is not a constant also is in the frame, where its lanes are scalars.
  private mutating func extractLane(_ family: OperationFamily, width: Int, _ type: ValueType) throws(ModuleError) {
    materializeTop(1)
    let vector = stack.pop()
    emitter.seal()
    let offset = vector.slot * 8 + Int(reader.lane) * width
    try emit(family, [nil, nil, nil], result: type, trailing: OperationFields(count: offset))
  }

  private mutating func replaceLane(_ instruction: Instruction) throws(ModuleError) {
    let lane = stack.pop()
    let vector = stack.pop()
    guard let first = instruction.valueFamily,
      let family = OperationFamily(rawValue: first.rawValue + UInt16(reader.lane))
    else { throw internalError("no operation for \(instruction.info.name) \(reader.lane)") }
    try emit(family, [vector, lane, nil], result: .v128)
  }
}
