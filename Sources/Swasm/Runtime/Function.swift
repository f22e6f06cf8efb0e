import SwasmInterpreter

/// A function of a store: of an instance or of the host (specification 4.2.6).
public struct Function {
  public let store: Store
  let record: UnsafeMutablePointer<FunctionRecord>

  init(store: Store, record: UnsafeMutablePointer<FunctionRecord>) {
    self.store = store
    self.record = record
  }

  init?(bits: UInt64, store: Store) {
    guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)) else { return nil }
    self.init(store: store, record: record)
  }

  /// Makes a function of the host, to be put into tables and globals or to be passed as an argument. The body works on
  /// slots, as that of `Imports.function(_:_:type:body:)`. It lives as long as the store.
  ///
  /// - Throws: `ModuleError` when the engine has no room for the type, or does not have one that it names; a `memory_limit`
  ///   trap when the store's limit leaves no room: each function counts 256 bytes.
  public init(
    _ type: FunctionType, in store: Store,
    body: @escaping (UnsafeMutablePointer<UInt64>, borrowing Caller) throws -> Void
  ) throws {
    let definition = HostFunctionDefinition(type: type, body: body)
    try store.reserveMemory(HostFunctionRecords.bytesPerFunction)
    do {
      self.init(store: store, record: try store.hostFunctions.add(definition, in: store.engine))
    } catch {
      store.releaseMemory(HostFunctionRecords.bytesPerFunction)
      throw error
    }
  }

  /// Parameter and result types; concrete reference types name types of the engine.
  public var type: FunctionType { store.engine.types.functionType(record.pointee.typeID) ?? FunctionType() }

  var referenceType: ValueType { ValueType(HeapType(typeIndex: record.pointee.typeID), nullable: false) }

  /// Calls the function with values that are checked against its type.
  ///
  /// - Throws: `argument_mismatch` when number or types of the arguments are not those of the parameters,
  ///   `wrong_store` when one belongs to another store; any trap of the call.
  public func call(_ arguments: [Value] = []) throws(Trap) -> [Value] {
    var slots = ArgumentSlots(type)
    try slots.write(arguments, in: store)
    try store.invoke(
      record, slots: &slots.slots, parameterSlots: slots.parameterSlots, resultSlots: slots.resultSlots)
    return slots.results(in: store)
  }
}

/// Room for the arguments and results of a call.
struct ArgumentSlots {
  let type: FunctionType
  let parameterSlots: Int
  let resultSlots: Int
  var slots: [UInt64]

  init(_ type: FunctionType) {
    self.type = type
    parameterSlots = type.parameterSlots
    resultSlots = type.resultSlots
    slots = [UInt64](repeating: 0, count: max(parameterSlots, resultSlots) + 2)
  }

  /// - Throws: `argument_mismatch`, `wrong_store`.
  mutating func write(_ arguments: [Value], in store: Store) throws(Trap) {
    guard arguments.count == type.parameters.count else {
      throw Trap(
        .argumentMismatch,
        message: "the function takes \(type.parameters.count) arguments, \(arguments.count) were given")
    }
    var next = 0
    for (value, parameter) in zip(arguments, type.parameters) {
      let bits = try value.bits(as: parameter, in: store)
      slots[next] = bits.x
      if parameter.isVector { slots[next + 1] = bits.y }
      next += parameter.slotCount
    }
  }

  func results(in store: Store) -> [Value] {
    var next = 0
    return type.results.map { result in
      defer { next += result.slotCount }
      return Value(bits: SIMD2(slots[next], slots[next + 1]), type: result, in: store)
    }
  }
}
