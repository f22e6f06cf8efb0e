import SwasmInterpreter
import SwasmSystem

/// An instance of a module (specification 4.2.5), as its store keeps it.
final class InstanceStorage: StorageOwner {
  /// The module, and what was looked up before.
  private let prepared: PreparedModule.Share
  var module: Module { prepared.module }
  unowned let store: Store
  let block: InstanceBlock
  private let ranges: BlockRanges
  /// The module's own memories.
  var memories: [MemoryStorage] = []
  /// How many of the module's own tables there are by now.
  private(set) var ownTableCount = 0
  /// Null elements of small tables, one after another: pages that are not touched before the tables are.
  private var smallTables: UnsafeMutablePointer<UInt64>?
  private var smallTableElements = 0
  /// Numbers of the imported tags in the store.
  private var importedTags: [Int] = []
  /// Numbers of the module's own tags in the store.
  private(set) var ownTags = 0..<0
  /// References of passive element segments that are given by expressions; dropped ones are empty.
  private var elements: [Int: [UInt64]] = [:]
  /// What passive element segments count against the store's limit.
  var countedBytes = 0
  private var droppedData: Set<Int> = []
  /// Functions of the host that `Imports` have given, what keeps types that these do not keep themselves, and the record of
  /// the last one.
  private var lateFunctions: [HostFunctionDefinition] = []
  private var lateTypes: [RegisteredTypes] = []
  private var lastLateRecord: UnsafeMutablePointer<FunctionRecord>?
  /// Whether a reference to a function was made.
  private(set) var hasMadeReferences = false
  /// Whether something outside may refer to the instance: what it imports, or the host.
  var isReachable = false

  /// - Throws: `memory_limit` when the host has no memory for it.
  init(_ prepared: PreparedModule.Share, store: Store) throws(Trap) {
    ranges = store.blocks
    guard let block = InstanceBlock(prepared.module.shape.layout, cells: prepared.module.code.cells, in: ranges) else {
      throw store.account.pointee.refusal(.hostMemory, "the host has no memory for an instance of the module")
    }
    self.prepared = prepared
    self.store = store
    self.block = block
    super.init()
    let shape = module.shape
    let firstOwn = shape.importedGlobalCount
    block.record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    for index in firstOwn..<shape.globalCount {
      block.globals[index] = UnsafeMutableRawPointer(block.record) + InstanceRecord.ownGlobalOffset(index - firstOwn)
    }
  }

  deinit { deallocateTables() }

  /// Gives the block back, for other instances of the store. Of an instance that failed: nothing may look into it any more.
  func discard() {
    deallocateTables()
    ownTableCount = 0
    smallTables = nil
    ranges.giveBack(block.record, module.shape.layout.byteCount)
  }

  private func deallocateTables() {
    for table in 0..<ownTableCount { TableStorage(block.ownTables + table).deallocate() }
    if let smallTables { ZeroedMemory.deallocate(smallTables) }
  }

  // MARK: - Tables and tags

  /// Makes the next of the module's own tables.
  ///
  /// - Throws: What `TableStorage.fill` throws.
  func makeTable(_ type: TableType, initial: UInt64) throws(Trap) {
    let place = block.ownTables + ownTableCount
    place.initialize(to: TableStorage.Block())
    let table = TableStorage(place)
    block.tables[module.contents.importedTableCount + ownTableCount] = table.record
    ownTableCount += 1
    let count = InstanceStorage.smallTableCount(type)
    if initial == 0, count > 0, let elements = smallTables {
      try table.begin(with: elements + smallTableElements, type, owner: self, store.account)
      smallTableElements += count
    } else {
      try table.fill(type, initial: initial, owner: self, store.account)
    }
  }

  /// Makes room for the elements of small tables.
  ///
  /// - Throws: `deadline_exceeded` or `interrupted`.
  func makeRoomForTables() throws(Trap) {
    guard module.contents.tables.count - module.contents.importedTableCount > 1 else { return }
    var (count, steps) = (0, 0)
    for index in module.contents.importedTableCount..<module.contents.tables.count {
      try store.endIfInterrupted(counting: &steps)
      count += InstanceStorage.smallTableCount(module.contents.tables[index].type)
    }
    // What does not fit is refused as each table is made.
    guard count > 0, store.account.pointee.limit(ofElements: UInt64(count)) == nil else { return }
    smallTables = ZeroedMemory.allocate(8 * count)?.assumingMemoryBound(to: UInt64.self)
  }

  /// Elements of a table that is small; 0 for others.
  private static func smallTableCount(_ type: TableType) -> Int {
    type.limits.minimum <= 1024 ? Int(type.limits.minimum) : 0
  }

  override func type(of table: UnsafeMutablePointer<TableRecord>) -> TableType {
    let offset = UnsafeRawPointer(table) - UnsafeRawPointer(block.ownTables)
    let index = module.contents.importedTableCount + offset / MemoryLayout<TableStorage.Block>.stride
    return TypeRegistry.canonical(module.contents.tables[index].type, ids: module.typeIDs)
  }

  func addImportedTag(_ number: Int) { importedTags.append(number) }

  /// Makes the module's own tags.
  ///
  /// - Throws: `deadline_exceeded` or `interrupted`; those that have been made stay.
  func makeTags() throws(Trap) {
    let own = module.contents.tags[module.contents.importedTagCount...]
    let first = store.tags.count
    // As many as there are, where they are many.
    if own.count > first { store.tags.reserveCapacity(first + own.count) }
    var steps = 0
    for tag in own {
      try store.endIfInterrupted(counting: &steps)
      let slots = withExtendedLifetime(module.contents.types) {
        module.contents.types.entries[Int(tag.typeIndex)].parameters.slots
      }
      store.tags.append(TagRecord(typeID: module.typeIDs[Int(tag.typeIndex)], payloadSlots: slots))
      ownTags = first..<store.tags.count
    }
  }

  /// The number in the store of a tag of the module; `nil` where there is none.
  func tag(_ index: Int) -> Int? {
    if index < importedTags.count { return index < 0 ? nil : importedTags[index] }
    let own = index - importedTags.count
    return own < ownTags.count ? ownTags.lowerBound + own : nil
  }

  // MARK: - Functions

  /// Binds an imported function to the one of the host that was looked up before, if there is one.
  func bindPrepared(_ index: Int) {
    guard prepared.hostFunctions[index] != nil else { return }
    makeRecord(of: index, number: index, typeID: prepared.hostTypeIDs[index])
  }

  /// What a function of the host does, by its number in the instance: those that were looked up before come first.
  func hostFunction(_ number: Int) -> HostFunctionDefinition? {
    let preparedCount = prepared.hostFunctions.count
    if number < preparedCount { return prepared.hostFunctions[number] }
    return number - preparedCount < lateFunctions.count ? lateFunctions[number - preparedCount] : nil
  }

  /// Binds an imported function to one of the host. Imports side by side that are bound to one function share its record.
  func bindFunction(_ index: Int, _ definition: HostFunctionDefinition, _ types: RegisteredTypes) {
    if let last = lastLateRecord, lateFunctions.last === definition {
      block.importedFunctions[index] = last
      return
    }
    if !definition.keeps(types) { lateTypes.append(types) }
    makeRecord(of: index, number: prepared.hostFunctions.count + lateFunctions.count, typeID: types.id)
    lateFunctions.append(definition)
    lastLateRecord = block.importedFunctions[index]
  }

  private func makeRecord(of index: Int, number: Int, typeID: UInt32) {
    let record = block.hostFunctions + index
    record.initialize(
      to: FunctionRecord(cell: nil, instance: block.record, typeID: typeID, index: UInt32(exactly: number) ?? .max))
    block.importedFunctions[index] = record
  }

  /// The record of a function of the instance, made when it is first referred to.
  func function(_ index: Int) -> UnsafeMutablePointer<FunctionRecord> {
    hasMadeReferences = true
    let imported = module.contents.importedFunctionCount
    if index < imported { return block.importedFunctions[index] }
    let place = block.ownFunctions + (index - imported)
    if place.pointee.cell == nil { place.initialize(to: functionRecord(index)) }
    return place
  }

  /// What the record of one of the module's own functions holds.
  func functionRecord(_ index: Int) -> FunctionRecord {
    FunctionRecord(
      cell: module.code.cells + (index - module.contents.importedFunctionCount), instance: block.record,
      typeID: module.typeIDs[Int(module.contents.functionTypes[index])], index: UInt32(exactly: index) ?? .max)
  }

  // MARK: - Segments

  /// The bytes of a data segment; none once it was dropped, as active ones are by instantiation.
  func dataSegment(_ index: Int) -> UnsafeRawBufferPointer {
    guard case .passive = module.contents.dataSegments[index].mode, !droppedData.contains(index) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: module.bytes[module.contents.dataSegments[index].range])
  }
  func dropData(_ index: Int) { droppedData.insert(index) }

  /// How many references an element segment has; none once it was dropped, as active and declarative ones are by
  /// instantiation.
  func elementCount(_ segment: Int) -> Int { elements[segment]?.count ?? passiveFunctions(segment)?.count ?? 0 }

  /// Copies references of an element segment, in bounds.
  func copyElements(_ segment: Int, from first: Int, count: Int, to target: UnsafeMutablePointer<UInt64>) {
    if let references = elements[segment] {
      for index in 0..<count { target[index] = references[first + index] }
    } else if let functions = passiveFunctions(segment) {
      for index in 0..<count { target[index] = UInt64(UInt(bitPattern: function(Int(functions[first + index])))) }
    }
  }

  /// The functions of a passive segment that was given by their indices, whose references are made where they are used.
  private func passiveFunctions(_ segment: Int) -> ItemList<UInt32>? {
    guard case .passive = module.contents.elementSegments[segment].mode,
      case .functions(let functions) = module.contents.elementSegments[segment].items
    else { return nil }
    return functions
  }

  func dropElements(_ index: Int) { elements[index] = [] }
  /// Adds to a segment whose expressions are being evaluated, so that the collector knows what it holds.
  func appendElement(_ index: Int, _ reference: UInt64) { elements[index, default: []].append(reference) }
  /// The references of a segment that was given by expressions.
  func evaluatedElements(_ index: Int) -> [UInt64] { elements[index] ?? [] }

  /// Whether `body` is true for the references of each segment that has been evaluated.
  func allElements(_ body: (UnsafePointer<UInt64>, Int) -> Bool) -> Bool {
    elements.values.allSatisfy { segment in
      segment.withUnsafeBufferPointer { $0.baseAddress.map { body($0, segment.count) } ?? true }
    }
  }
}
