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
  nonisolated(unsafe) private static let noMemory: UnsafeMutablePointer<MemoryRecord> = {
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
  private var functions: [Int: UnsafeMutablePointer<FunctionRecord>] = [:]
  /// References of element segments that were used; dropped ones are empty.
  private var elements: [Int: [UInt64]] = [:]
  private var droppedData: Set<Int> = []

  init(_ module: Module, store: Store) {
    self.module = module
    self.store = store
    let contents = module.contents
    block = InstanceBlock(
      ownGlobals: contents.globals.count - contents.importedGlobalCount, memories: contents.memories.count,
      tables: contents.tables.count, globals: contents.globals.count,
      importedFunctions: contents.importedFunctionCount, cells: module.code.cells)
    block.record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    let firstOwn = contents.importedGlobalCount
    for index in firstOwn..<contents.globals.count {
      block.globals[index] = UnsafeMutableRawPointer(block.record) + InstanceRecord.ownGlobalOffset(index - firstOwn)
    }
  }

  /// Frees what is not counted by references; the store calls it when it ends.
  func destroy() { block.deallocate() }

  /// The record of a function of the instance, made when it is first referred to.
  func function(_ index: Int) -> UnsafeMutablePointer<FunctionRecord> {
    let imported = module.contents.importedFunctionCount
    if index < imported { return block.importedFunctions[index] }
    if let record = functions[index] { return record }
    let typeID = module.typeIDs[Int(module.contents.functionTypes[index])]
    let record = store.makeFunctionRecord(
      FunctionRecord(
        cell: module.code.cells + (index - imported), instance: block.record, typeID: typeID, index: UInt32(index)))
    functions[index] = record
    return record
  }

  /// Whether references to functions of the instance may exist.
  var hasFunctionRecords: Bool { !functions.isEmpty }

  /// The bytes of a data segment; none once it was dropped.
  func dataSegment(_ index: Int) -> UnsafeRawBufferPointer {
    guard !droppedData.contains(index) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: module.bytes[module.contents.dataSegments[index].range])
  }
  func dropData(_ index: Int) { droppedData.insert(index) }

  /// The references of an element segment; none once it was dropped.
  func elementSegment(_ index: Int) -> [UInt64] {
    if let references = elements[index] { return references }
    let references: [UInt64]
    switch module.contents.elementSegments[index].items {
    case .functions(let functions): references = functions.map { UInt64(UInt(bitPattern: function(Int($0)))) }
    case .expressions(let expressions): references = expressions.map { evaluate($0).x }
    }
    elements[index] = references
    return references
  }
  func dropElements(_ index: Int) { elements[index] = [] }

  var memory0: MemoryStorage? {
    module.contents.memories.isEmpty ? nil : MemoryStorage.of(block.memories[0])
  }
}
