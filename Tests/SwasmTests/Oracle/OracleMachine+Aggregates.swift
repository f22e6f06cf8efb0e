import Swasm

// Structures, i31 and casts (specification 4.6.5).
extension OracleMachine {
  typealias Storage = FieldType.Storage

  func performOnAggregates(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .structNew:
      let fields = fields(ofType: item.index0)
      let values = popMany(fields.count)
      let contents = zip(values, fields).map { packed($0, $1) }
      push(OracleStructure(type: instance.types[item.index0], fields: contents))
    case .structNewDefault:
      let count = fields(ofType: item.index0).count
      push(
        OracleStructure(type: instance.types[item.index0], fields: Array(repeating: OracleValue(), count: count)))
    case .structGet, .structGetS, .structGetU:
      guard let structure = pop().reference as? OracleStructure else { throw OracleTrap(.nullReference) }
      let field = fields(ofType: item.index0)[item.index1]
      push(unpacked(structure.fields[item.index1], field, isSigned: item.instruction == .structGetS))
    case .structSet:
      let value = pop()
      guard let structure = pop().reference as? OracleStructure else { throw OracleTrap(.nullReference) }
      structure.fields[item.index1] = packed(value, fields(ofType: item.index0)[item.index1])
    case .refI31: push(OracleI31(pop().u32))
    case .i31GetS, .i31GetU:
      guard let value = pop().reference as? OracleI31 else { throw OracleTrap(.nullReference) }
      push(item.instruction == .i31GetU ? value.bits : UInt32(bitPattern: Int32(bitPattern: value.bits << 1) >> 1))
    case .refTest: push(matches(pop().reference, item.heapType, isNullable: false))
    case .refTestNull: push(matches(pop().reference, item.heapType, isNullable: true))
    case .refCast:
      if !matches(stack[stack.count - 1].reference, item.heapType, isNullable: false) { throw OracleTrap(.castFailure) }
    case .refCastNull:
      if !matches(stack[stack.count - 1].reference, item.heapType, isNullable: true) { throw OracleTrap(.castFailure) }
    case .brOnCast: if isOfCastTarget(item) { branch(item.index0) }
    case .brOnCastFail: if !isOfCastTarget(item) { branch(item.index0) }
    case .anyConvertExtern, .externConvertAny: break
    default: try performOnArrays(item)
    }
  }

  /// Whether the oracle executes an instruction.
  static func supports(_ instruction: Instruction) -> Bool {
    let features = Features.wasm3.union([.legacyExceptions, .wideArithmetic, .memoryControl])
    return instruction.info.features.subtracting(features.subtracting(.relaxedSIMD)).isEmpty
  }

  private func matches(_ reference: OracleReference?, _ type: HeapType, isNullable: Bool) -> Bool {
    guard let reference else { return isNullable }
    let instance = instance
    return instance.store.types.matches(
      reference, OracleTypes.mapped(type) { UInt32(instance.types[Int($0)]) })
  }

  private func isOfCastTarget(_ item: OracleInstruction) -> Bool {
    guard let type = item.castTarget.heapType else { return false }
    return matches(stack[stack.count - 1].reference, type, isNullable: item.castTarget.isNullable)
  }

  func fields(ofType index: Int) -> [Storage] {
    if case .structure(let fields) = instance.module.contents.types[index].composite { return fields.map(\.storage) }
    return []
  }

  /// What a field of i8 or i16 keeps of a value.
  func packed(_ value: OracleValue, _ storage: Storage) -> OracleValue {
    switch storage {
    case .value: value
    case .i8: OracleValue(UInt32(UInt8(truncatingIfNeeded: value.low)))
    case .i16: OracleValue(UInt32(UInt16(truncatingIfNeeded: value.low)))
    }
  }

  func unpacked(_ value: OracleValue, _ storage: Storage, isSigned: Bool) -> OracleValue {
    switch storage {
    case .value: value
    case .i8: isSigned ? OracleValue(Int32(Int8(truncatingIfNeeded: value.low))) : value
    case .i16: isSigned ? OracleValue(Int32(Int16(truncatingIfNeeded: value.low))) : value
    }
  }
}
