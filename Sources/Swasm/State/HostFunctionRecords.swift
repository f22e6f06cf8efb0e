import SwasmInterpreter

/// The host functions that a store's host has made with `Function.init`: their records, in one range of addresses, and what
/// they do. They live as long as the store. Host functions that instances import have their records in the instance's block.
struct HostFunctionRecords: ~Copyable {
  /// What each counts against the store's memory limit: the definition with its type and the closure's context, and the
  /// record.
  static let bytesPerFunction = 256

  private var reservation: PageReservation?
  private var reservations: PageReservations?
  private let maximumCount: Int
  private(set) var definitions: [HostFunctionDefinition] = []
  /// What keeps their types.
  private var types: [RegisteredTypes] = []

  init(_ limits: StoreLimits) {
    maximumCount = min(limits.memoryBytes / HostFunctionRecords.bytesPerFunction, Int(UInt32.max))
  }

  deinit { if let reservation { reservations?.giveBack(reservation) } }

  /// Where the records are; `nil` while there is none.
  var addresses: Range<UnsafeMutableRawPointer>? {
    reservation.map { $0.base..<$0.base + definitions.count * MemoryLayout<FunctionRecord>.stride }
  }

  /// The record of a new function.
  ///
  /// - Throws: `memory_limit` when the host has no memory; `ModuleError` when the engine's registry of types is full.
  mutating func add(
    _ definition: HostFunctionDefinition, in engine: Engine
  ) throws -> UnsafeMutablePointer<FunctionRecord> {
    let registered = try definition.types(in: engine.types)
    let stride = MemoryLayout<FunctionRecord>.stride
    let index = definitions.count
    if reservation == nil {
      reservations = engine.pageReservations
      reservation = engine.pageReservations.take(maximumCount * stride, committed: stride)
    }
    guard index < maximumCount, let number = UInt32(exactly: index),
      reservation?.commit((index + 1) * stride) == true, let base = reservation?.base
    else {
      throw Trap(.memoryLimit, limit: .hostMemory, message: "the host has no memory for \(index + 1) host functions")
    }
    let record = (base + index * stride).assumingMemoryBound(to: FunctionRecord.self)
    record.initialize(to: FunctionRecord(cell: nil, instance: nil, typeID: registered.id, index: number))
    definitions.append(definition)
    types.append(registered)
    return record
  }
}

extension Store {
  /// What a host function does; `nil` for a record that is none of a host function.
  @inline(__always) func hostFunction(_ record: UnsafeMutablePointer<FunctionRecord>) -> HostFunctionDefinition? {
    let index = Int(record.pointee.index)
    guard let instance = record.pointee.instance else {
      return index < hostFunctions.definitions.count ? hostFunctions.definitions[index] : nil
    }
    return instanceObject(instance).hostFunction(index)
  }
}
