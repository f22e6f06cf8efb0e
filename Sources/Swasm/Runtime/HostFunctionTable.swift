import SwasmInterpreter

/// The host functions that a store has seen, each with its record. Records hold places in the table.
///
/// A record stays as long as it has users: the instances that import it, and the host, which never gives up a function
/// that it has made with `Function.init`.
struct HostFunctionTable: ~Copyable {
  /// What the host's making of a function counts against the store's memory limit: the definition with its type and the
  /// closure's context, the record, and its places in the tables.
  static let bytesPerFunction = 256

  private var places: UnsafeMutablePointer<Place>
  private var capacity = 4
  /// Places from here on were never used.
  private var usedPlaces = 0
  private var freePlaces: [UInt32] = []
  private(set) var count = 0
  private var recordsByDefinition: [ObjectIdentifier: UnsafeMutablePointer<FunctionRecord>] = [:]

  private struct Place {
    /// `nil` where the place is free, as the record is.
    var definition: HostFunctionDefinition?
    var record: UnsafeMutablePointer<FunctionRecord>?
    var userCount = 0
    /// What keeps the function's type.
    var types: RegisteredTypes?
  }

  init() { places = .allocate(capacity: capacity) }

  deinit {
    for index in 0..<usedPlaces { places[index].record?.deallocate() }
    places.deinitialize(count: usedPlaces)
    places.deallocate()
  }

  /// The definition of a record that is in the table.
  subscript(record: UnsafeMutablePointer<FunctionRecord>) -> HostFunctionDefinition? {
    places[Int(record.pointee.index)].definition
  }

  /// The record of a host function, made when the store first sees it, for one more user.
  ///
  /// - Throws: when the engine's registry of types is full.
  mutating func retainRecord(
    of definition: HostFunctionDefinition, _ types: TypeRegistry
  ) throws(ModuleError) -> UnsafeMutablePointer<FunctionRecord> {
    if let record = recordsByDefinition[ObjectIdentifier(definition)] {
      retain(record)
      return record
    }
    let types = try definition.types(in: types)
    let index = try takePlace()
    let record = UnsafeMutablePointer<FunctionRecord>.allocate(capacity: 1)
    record.initialize(to: FunctionRecord(cell: nil, instance: nil, typeID: types.ids[0], index: index))
    places[Int(index)] = Place(definition: definition, record: record, userCount: 1, types: types)
    recordsByDefinition[ObjectIdentifier(definition)] = record
    count += 1
    return record
  }

  func retain(_ record: UnsafeMutablePointer<FunctionRecord>) { places[Int(record.pointee.index)].userCount += 1 }

  /// Takes a user away; without one the record is freed. What is returned may run code of the host where it is released,
  /// so that has to be done outside.
  mutating func release(_ record: UnsafeMutablePointer<FunctionRecord>) -> HostFunctionDefinition? {
    let index = record.pointee.index
    places[Int(index)].userCount -= 1
    guard places[Int(index)].userCount == 0 else { return nil }
    let definition = places[Int(index)].definition
    if let definition { recordsByDefinition[ObjectIdentifier(definition)] = nil }
    places[Int(index)] = Place()
    freePlaces.append(index)
    record.deallocate()
    count -= 1
    return definition
  }

  private mutating func takePlace() throws(ModuleError) -> UInt32 {
    if let index = freePlaces.popLast() { return index }
    guard let index = UInt32(exactly: usedPlaces) else {
      throw ModuleError(.limitExceeded, at: 0, "a store has \(usedPlaces) host functions at most")
    }
    if usedPlaces == capacity { grow() }
    (places + usedPlaces).initialize(to: Place())
    usedPlaces += 1
    return index
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Place>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: places, count: usedPlaces)
    places.deallocate()
    places = larger
    capacity *= 2
  }
}
