import SwasmInterpreter

/// The host functions that a store has seen, each with its record. Records hold places in the table.
struct HostFunctionTable: ~Copyable {
  private var places: UnsafeMutablePointer<Place>
  private var capacity = 4
  private(set) var count = 0
  private var recordsByDefinition: [ObjectIdentifier: UnsafeMutablePointer<FunctionRecord>] = [:]

  private struct Place {
    let definition: HostFunctionDefinition
    let record: UnsafeMutablePointer<FunctionRecord>
    /// What keeps the function's type.
    let types: RegisteredTypes
  }

  init() { places = .allocate(capacity: capacity) }

  deinit {
    for index in 0..<count { places[index].record.deallocate() }
    places.deinitialize(count: count)
    places.deallocate()
  }

  subscript(index: UInt32) -> HostFunctionDefinition { places[Int(index)].definition }

  /// The record of a host function, made when the store first sees it.
  ///
  /// - Throws: when the engine's registry of types is full.
  mutating func record(
    of definition: HostFunctionDefinition, _ types: TypeRegistry
  ) throws(ModuleError) -> UnsafeMutablePointer<FunctionRecord> {
    if let record = recordsByDefinition[ObjectIdentifier(definition)] { return record }
    let types = try definition.types(in: types)
    if count == capacity { grow() }
    let record = UnsafeMutablePointer<FunctionRecord>.allocate(capacity: 1)
    record.initialize(
      to: FunctionRecord(cell: nil, instance: nil, typeID: types.ids[0], index: UInt32(truncatingIfNeeded: count)))
    (places + count).initialize(to: Place(definition: definition, record: record, types: types))
    recordsByDefinition[ObjectIdentifier(definition)] = record
    count += 1
    return record
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Place>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: places, count: count)
    places.deallocate()
    places = larger
    capacity *= 2
  }

  /// Forgets the functions that were added last; nothing may refer to them.
  mutating func removeAll(from first: Int) {
    while count > first {
      count -= 1
      recordsByDefinition[ObjectIdentifier(places[count].definition)] = nil
      places[count].record.deallocate()
      (places + count).deinitialize(count: 1)
    }
  }
}
