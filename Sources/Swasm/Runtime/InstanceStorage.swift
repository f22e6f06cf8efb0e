import SwasmInterpreter

/// The memory that handlers read of an instance, in one piece: its record, its own globals, and the arrays of pointers
/// to what it uses.
struct InstanceBlock {
  let record: UnsafeMutablePointer<InstanceRecord>
  let memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  let tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  let globals: UnsafeMutablePointer<UnsafeMutableRawPointer>
  let importedFunctions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>

  init(
    ownGlobals: Int = 0, memories memoryCount: Int = 0, tables tableCount: Int = 0, globals globalCount: Int = 0,
    importedFunctions functionCount: Int = 0, cells: UnsafeMutablePointer<UInt>? = nil
  ) {
    // Memory 0 always exists: without one in the module it is empty.
    let memorySlots = max(memoryCount, 1)
    let start = InstanceRecord.ownGlobalOffset(ownGlobals)
    let byteCount = start + 8 * (memorySlots + tableCount + globalCount + functionCount)
    let block = ZeroedMemory.allocate(byteCount)
    memories = (block + start).assumingMemoryBound(to: UnsafeMutablePointer<MemoryRecord>.self)
    tables = (block + start + 8 * memorySlots).assumingMemoryBound(to: UnsafeMutablePointer<TableRecord>.self)
    globals = (block + start + 8 * (memorySlots + tableCount))
      .assumingMemoryBound(to: UnsafeMutableRawPointer.self)
    importedFunctions = (block + start + 8 * (memorySlots + tableCount + globalCount))
      .assumingMemoryBound(to: UnsafeMutablePointer<FunctionRecord>.self)
    memories[0] = InstanceBlock.noMemory
    record = block.assumingMemoryBound(to: InstanceRecord.self)
    record.initialize(
      to: InstanceRecord(
        cells: cells ?? block.assumingMemoryBound(to: UInt.self), memories: memories, tables: tables, globals: globals,
        importedFunctions: importedFunctions, owner: block))
  }

  /// Shared by all instances without a memory: nothing is ever written to it.
  nonisolated(unsafe) static let noMemory: UnsafeMutablePointer<MemoryRecord> = {
    let record = UnsafeMutablePointer<MemoryRecord>.allocate(capacity: 1)
    let byte = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
    record.initialize(to: MemoryRecord(base: byte, length: 0, owner: byte))
    return record
  }()

  func deallocate() { ZeroedMemory.deallocate(record) }
}

/// An instance of a module (specification 4.2.5), as its store keeps it.
final class InstanceStorage {
  let module: Module
  unowned let store: Store
  let block: InstanceBlock
  /// The module's own memories and tables.
  var owned: [AnyObject] = []
  /// All tags by index, imported ones first.
  var tags: [TagStorage] = []
  /// Records of the module's own functions, as they are referred to: those that were not have no cell.
  private var functionRecords: UnsafeMutablePointer<FunctionRecord>?
  /// References of passive element segments that were used; dropped ones are empty.
  private var elements: [Int: [UInt64]] = [:]
  /// What passive element segments count against the store's limit.
  var countedBytes = 0
  private var droppedData: Set<Int> = []
  /// Whether a reference to a function was made.
  private(set) var hasMadeReferences = false
  /// Whether something outside may refer to the instance: what it imports, or the host.
  var isReachable = false

  init(_ module: Module, store: Store) {
    self.module = module
    self.store = store
    let firstOwn = module.contents.importedGlobalCount
    let globalCount = module.contents.globals.count
    block = InstanceBlock(
      ownGlobals: globalCount - firstOwn, memories: module.contents.memories.count,
      tables: module.contents.tables.count, globals: globalCount,
      importedFunctions: module.contents.importedFunctionCount, cells: module.code.cells)
    block.record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    for index in firstOwn..<globalCount {
      block.globals[index] = UnsafeMutableRawPointer(block.record) + InstanceRecord.ownGlobalOffset(index - firstOwn)
    }
  }

  deinit {
    if let functionRecords { ZeroedMemory.deallocate(functionRecords) }
    block.deallocate()
  }

  /// The record of a function of the instance, made when it is first referred to.
  func function(_ index: Int) -> UnsafeMutablePointer<FunctionRecord> {
    hasMadeReferences = true
    let imported = module.contents.importedFunctionCount
    if index < imported { return block.importedFunctions[index] }
    let place = ownFunctionRecords + (index - imported)
    if place.pointee.cell == nil { place.initialize(to: functionRecord(index)) }
    return place
  }

  /// What the record of one of the module's own functions holds.
  func functionRecord(_ index: Int) -> FunctionRecord {
    FunctionRecord(
      cell: module.code.cells + (index - module.contents.importedFunctionCount), instance: block.record,
      typeID: module.typeIDs[Int(module.contents.functionTypes[index])], index: UInt32(truncatingIfNeeded: index))
  }

  private var ownFunctionRecords: UnsafeMutablePointer<FunctionRecord> {
    if let functionRecords { return functionRecords }
    // Of a module with many functions, only the pages with records that are made cost anything.
    let records = ZeroedMemory.allocate(module.contents.bodies.count * MemoryLayout<FunctionRecord>.stride)
      .assumingMemoryBound(to: FunctionRecord.self)
    functionRecords = records
    return records
  }

  /// The bytes of a data segment; none once it was dropped, as active ones are by instantiation.
  func dataSegment(_ index: Int) -> UnsafeRawBufferPointer {
    guard case .passive = module.contents.dataSegments[index].mode, !droppedData.contains(index) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: module.bytes[module.contents.dataSegments[index].range])
  }
  func dropData(_ index: Int) { droppedData.insert(index) }

  /// The references of an element segment; none once it was dropped, as active and declarative ones are by
  /// instantiation.
  func elementSegment(_ index: Int) -> [UInt64] {
    if let references = elements[index] { return references }
    guard case .passive = module.contents.elementSegments[index].mode,
      case .functions(let functions) = module.contents.elementSegments[index].items
    else { return [] }
    let references = functions.map { UInt64(UInt(bitPattern: function(Int($0)))) }
    elements[index] = references
    return references
  }
  func dropElements(_ index: Int) { elements[index] = [] }
  /// Adds to a segment whose expressions are being evaluated, so that the collector knows what it holds.
  func appendElement(_ index: Int, _ reference: UInt64) { elements[index, default: []].append(reference) }
  func forEachElement(_ body: (UInt64) -> Void) {
    for segment in elements.values { for reference in segment { body(reference) } }
  }

  func isTag(_ index: Int, _ tag: UnsafeMutableRawPointer?) -> Bool {
    Unmanaged.passUnretained(tags[index]).toOpaque() == tag
  }
}
