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
    guard takeUser(index) else { return nil }
    if let definition = places[Int(index)].definition { recordsByDefinition[ObjectIdentifier(definition)] = nil }
    return free(index)
  }

  /// The same of many records, of which functions of guests are left out.
  mutating func release(
    _ records: UnsafeBufferPointer<UnsafeMutablePointer<FunctionRecord>>
  ) -> [HostFunctionDefinition] {
    var unused: [UInt32] = []
    for record in records where record.pointee.cell == nil {
      let index = record.pointee.index
      if takeUser(index) { unused.append(index) }
    }
    // Where few remain it is quicker to begin anew.
    let rebuilds = unused.count > recordsByDefinition.count / 2 && unused.count > usedPlaces / 4
    if rebuilds { recordsByDefinition = [:] }
    var released: [HostFunctionDefinition] = []
    released.reserveCapacity(unused.count)
    for index in unused {
      if !rebuilds, let definition = places[Int(index)].definition {
        recordsByDefinition[ObjectIdentifier(definition)] = nil
      }
      if let definition = free(index) { released.append(definition) }
    }
    if rebuilds {
      for index in 0..<usedPlaces {
        guard let definition = places[index].definition else { continue }
        recordsByDefinition[ObjectIdentifier(definition)] = places[index].record
      }
    }
    return released
  }

  /// Whether there is no other one.
  private func takeUser(_ index: UInt32) -> Bool {
    places[Int(index)].userCount -= 1
    return places[Int(index)].userCount == 0
  }

  private mutating func free(_ index: UInt32) -> HostFunctionDefinition? {
    let place = places[Int(index)]
    places[Int(index)] = Place()
    freePlaces.append(index)
    place.record?.deallocate()
    count -= 1
    return place.definition
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
