import SwasmInterpreter
import SwasmSystem

/// The memory that handlers read of an instance, in one piece: its record, its own globals, the arrays of pointers to what
/// it uses, and the records of its own functions.
struct InstanceBlock {
  let record: UnsafeMutablePointer<InstanceRecord>
  let memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  let tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  let globals: UnsafeMutablePointer<UnsafeMutableRawPointer>
  let importedFunctions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  /// Of imported functions, those of the host.
  let hostFunctions: UnsafeMutablePointer<FunctionRecord>
  /// Records without a cell until they are referred to: of many functions, only the pages that are used cost anything.
  let ownFunctions: UnsafeMutablePointer<FunctionRecord>
  let ownTables: UnsafeMutablePointer<TableStorage.Block>

  /// `nil` when the host has no memory.
  init?(_ layout: Layout, cells: UnsafeMutablePointer<UInt>, in ranges: BlockRanges) {
    guard let memory = ranges.take(layout.byteCount) else { return nil }
    self.init(layout, in: memory, cells: cells)
  }

  /// What runs while no instance does: without anything, and never written to.
  nonisolated(unsafe) static let idle: InstanceBlock = {
    let layout = Layout()
    let memory = UnsafeMutableRawPointer.allocate(byteCount: layout.byteCount, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: layout.byteCount)
    return InstanceBlock(layout, in: memory, cells: memory.assumingMemoryBound(to: UInt.self))
  }()

  /// Byte offsets of the parts.
  struct Layout: BitwiseCopyable {
    // Memory 0 always exists: without one in the module it is empty.
    var memories = InstanceRecord.ownGlobalOffset(0)
    var tables = InstanceRecord.ownGlobalOffset(0) + 8
    var globals = InstanceRecord.ownGlobalOffset(0) + 8
    var importedFunctions = InstanceRecord.ownGlobalOffset(0) + 8
    var hostFunctions = InstanceRecord.ownGlobalOffset(0) + 8
    var ownTables = InstanceRecord.ownGlobalOffset(0) + 8
    var ownFunctions = InstanceRecord.ownGlobalOffset(0) + 8
    var byteCount = InstanceRecord.ownGlobalOffset(0) + 8
    var memoryCount = 1
    var tableCount = 0
    var importedFunctionCount = 0

    init() {}

    init(_ contents: ModuleContents) {
      memories = InstanceRecord.ownGlobalOffset(contents.globals.count - contents.importedGlobalCount)
      tables = memories + 8 * max(contents.memories.count, 1)
      globals = tables + 8 * contents.tables.count
      importedFunctions = globals + 8 * contents.globals.count
      hostFunctions = importedFunctions + 8 * contents.importedFunctionCount
      ownTables = hostFunctions + contents.importedFunctionCount * MemoryLayout<FunctionRecord>.stride
      ownFunctions =
        ownTables + (contents.tables.count - contents.importedTableCount) * MemoryLayout<TableStorage.Block>.stride
      memoryCount = max(contents.memories.count, 1)
      tableCount = contents.tables.count
      importedFunctionCount = contents.importedFunctionCount
      byteCount = ownFunctions + contents.bodies.count * MemoryLayout<FunctionRecord>.stride
    }
  }

  private init(_ layout: Layout, in block: UnsafeMutableRawPointer, cells: UnsafeMutablePointer<UInt>) {
    memories = (block + layout.memories).assumingMemoryBound(to: UnsafeMutablePointer<MemoryRecord>.self)
    tables = (block + layout.tables).assumingMemoryBound(to: UnsafeMutablePointer<TableRecord>.self)
    globals = (block + layout.globals).assumingMemoryBound(to: UnsafeMutableRawPointer.self)
    importedFunctions = (block + layout.importedFunctions)
      .assumingMemoryBound(to: UnsafeMutablePointer<FunctionRecord>.self)
    hostFunctions = (block + layout.hostFunctions).assumingMemoryBound(to: FunctionRecord.self)
    ownTables = (block + layout.ownTables).assumingMemoryBound(to: TableStorage.Block.self)
    ownFunctions = (block + layout.ownFunctions).assumingMemoryBound(to: FunctionRecord.self)
    memories[0] = InstanceBlock.noMemory
    record = block.assumingMemoryBound(to: InstanceRecord.self)
    record.initialize(
      to: InstanceRecord(
        cells: cells, memories: memories, tables: tables, globals: globals, importedFunctions: importedFunctions,
        owner: block, memoryCount: layout.memoryCount, tableCount: layout.tableCount,
        importedFunctionCount: layout.importedFunctionCount))
  }

  /// Shared by all instances without a memory: nothing is ever written to it.
  nonisolated(unsafe) static let noMemory: UnsafeMutablePointer<MemoryRecord> = {
    let record = UnsafeMutablePointer<MemoryRecord>.allocate(capacity: 1)
    let byte = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
    record.initialize(to: MemoryRecord(base: byte, length: 0, owner: byte))
    return record
  }()
}
