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

  /// `nil` when the host has no memory.
  init?(_ module: Module) {
    let layout = module.shape.layout
    guard let memory = ZeroedMemory.allocate(layout.byteCount) else { return nil }
    self.init(layout, in: memory, cells: module.code.cells)
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
      ownFunctions = hostFunctions + contents.importedFunctionCount * MemoryLayout<FunctionRecord>.stride
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
  /// References of passive element segments that are given by expressions; dropped ones are empty.
  private var elements: [Int: [UInt64]] = [:]
  /// What passive element segments count against the store's limit.
  var countedBytes = 0
  private var droppedData: Set<Int> = []
  /// What was looked up before.
  private let prepared: PreparedModule?
  /// By imported function, those that `Imports` have given, and what keeps their types.
  private var lateFunctions: [HostFunctionDefinition?] = []
  private var lateTypes = HostFunctionTypes()
  /// Whether a reference to a function was made.
  private(set) var hasMadeReferences = false
  /// Whether something outside may refer to the instance: what it imports, or the host.
  var isReachable = false

  /// - Throws: `memory_limit` when the host has no memory for it.
  init(_ module: Module, _ prepared: PreparedModule?, store: Store) throws(Trap) {
    guard let block = InstanceBlock(module) else {
      throw store.refusal(.hostMemory, "the host has no memory for an instance of the module")
    }
    self.module = module
    self.prepared = prepared
    self.store = store
    self.block = block
    let shape = module.shape
    let firstOwn = shape.importedGlobalCount
    block.record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    for index in firstOwn..<shape.globalCount {
      block.globals[index] = UnsafeMutableRawPointer(block.record) + InstanceRecord.ownGlobalOffset(index - firstOwn)
    }
  }

  deinit { block.deallocate() }

  /// Binds an imported function to the one of the host that was looked up before, if there is one.
  func bindPrepared(_ index: Int) {
    guard let prepared, prepared.hostFunctions[index] != nil else { return }
    makeRecord(of: index, typeID: prepared.hostTypes.ids[index])
  }

  /// What an imported function of the host does.
  func hostFunction(_ index: Int) -> HostFunctionDefinition? {
    if let prepared, index < prepared.hostFunctions.count, let function = prepared.hostFunctions[index] {
      return function
    }
    return index < lateFunctions.count ? lateFunctions[index] : nil
  }

  /// Binds an imported function to one of the host.
  func bindFunction(_ index: Int, _ definition: HostFunctionDefinition, _ types: RegisteredTypes) {
    if lateFunctions.isEmpty {
      lateFunctions = Array(repeating: nil, count: module.contents.importedFunctionCount)
    }
    lateFunctions[index] = definition
    lateTypes.keep(types)
    makeRecord(of: index, typeID: types.ids[0])
  }

  private func makeRecord(of index: Int, typeID: UInt32) {
    let record = block.hostFunctions + index
    record.initialize(
      to: FunctionRecord(cell: nil, instance: block.record, typeID: typeID, index: UInt32(exactly: index) ?? .max))
    block.importedFunctions[index] = record
  }

  var ownTags: ArraySlice<TagStorage> { tags.dropFirst(module.contents.importedTagCount) }

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

  func isTag(_ index: Int, _ tag: UnsafeMutableRawPointer?) -> Bool {
    Unmanaged.passUnretained(tags[index]).toOpaque() == tag
  }
}
