import Synchronization

/// The part of an instance that handlers read. `ownGlobals` follow the record in memory, one 16-byte cell each, so that
/// a global defined by the module is one load away from the record.
public struct InstanceRecord {
  /// One word for each function that the module defines: 0 until translated, then its code's address. Shared by all
  /// instances of the module.
  public var cells: UnsafeMutablePointer<UInt>
  public var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  public var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  /// How many there are of each. Indices in the code are right by validation; they are compared all the same.
  public var memoryCount: Int
  public var tableCount: Int
  public var importedFunctionCount: Int
  /// Cells of all globals by index, imported ones first.
  public var globals: UnsafeMutablePointer<UnsafeMutableRawPointer>
  public var importedFunctions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  /// The runtime's instance object, unretained.
  public var owner: UnsafeMutableRawPointer

  /// Byte offset of own global `index` (counted without imported ones) from the record's address.
  @inlinable public static func ownGlobalOffset(_ index: Int) -> Int {
    (MemoryLayout<InstanceRecord>.size + 15) & ~15 + index &* 16
  }

  public init(
    cells: UnsafeMutablePointer<UInt>, memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>,
    tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>,
    globals: UnsafeMutablePointer<UnsafeMutableRawPointer>,
    importedFunctions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>, owner: UnsafeMutableRawPointer,
    memoryCount: Int, tableCount: Int, importedFunctionCount: Int
  ) {
    self.cells = cells
    self.memoryCount = memoryCount
    self.tableCount = tableCount
    self.importedFunctionCount = importedFunctionCount
    self.memories = memories
    self.tables = tables
    self.globals = globals
    self.importedFunctions = importedFunctions
    self.owner = owner
  }
}

/// A linear memory. The base never moves while the memory lives.
public struct MemoryRecord {
  public var base: UnsafeMutableRawPointer
  /// Accessible bytes.
  public var length: Int
  /// The runtime's memory object, unretained.
  public var owner: UnsafeMutableRawPointer
  /// 16, or 0 with custom page sizes.
  public var pageSizeLog2: Int
  /// Of a memory that other stores use as well, an `Atomic<Int>`: its length, which `length` follows.
  public var sharedLength: UnsafeMutableRawPointer?
  public init(
    base: UnsafeMutableRawPointer, length: Int, owner: UnsafeMutableRawPointer, pageSizeLog2: Int = 16,
    sharedLength: UnsafeMutableRawPointer? = nil
  ) {
    self.base = base
    self.length = length
    self.owner = owner
    self.pageSizeLog2 = pageSizeLog2
    self.sharedLength = sharedLength
  }
}

/// Takes over how far another store has grown a shared memory.
@inlinable @inline(__always) public func refreshLength(_ memory: UnsafeMutablePointer<MemoryRecord>) {
  guard let length = memory.pointee.sharedLength else { return }
  memory.pointee.length = length.assumingMemoryBound(to: Atomic<Int>.self).pointee.load(ordering: .acquiring)
}

/// A table: references of 8 bytes, 0 = null.
public struct TableRecord {
  public var elements: UnsafeMutablePointer<UInt64>
  public var count: Int
  /// The runtime's table object, unretained.
  public var owner: UnsafeMutableRawPointer
  public init(elements: UnsafeMutablePointer<UInt64>, count: Int, owner: UnsafeMutableRawPointer) {
    self.elements = elements
    self.count = count
    self.owner = owner
  }
}

/// A function address in the sense of the specification (4.2.6): what a funcref points to. Made only for functions that
/// are imported, exported, or referenced; lives as long as its store.
public struct FunctionRecord {
  /// `functionRecordTag`: what is called through a reference has to have it.
  public let tag: UInt64
  /// The code cell of a WebAssembly function; `nil` for a host function.
  public var cell: UnsafeMutablePointer<UInt>?
  /// The instance of a WebAssembly function; `nil` for a host function.
  public var instance: UnsafeMutablePointer<InstanceRecord>?
  /// Canonical type in the engine's type registry.
  public var typeID: UInt32
  /// Index in the module (WebAssembly function), or in the store's host functions.
  public var index: UInt32
  public init(
    cell: UnsafeMutablePointer<UInt>?, instance: UnsafeMutablePointer<InstanceRecord>?, typeID: UInt32, index: UInt32
  ) {
    tag = functionRecordTag
    self.cell = cell
    self.instance = instance
    self.typeID = typeID
    self.index = index
  }
}

/// Nothing else in memory looks like a function record: a guest that had found a way to call through a word of its own
/// would have to know this number, which differs from process to process and never gets into a guest's hands.
public let functionRecordTag = UInt64.random(in: 1 ... .max)

/// What precedes a function's first operation in memory: 8 bytes.
public struct CodeHeader: BitwiseCopyable {
  /// Bytes of the frame, parameters and operand stack included.
  public var frameBytes: UInt32
  /// Fuel of the first block.
  public var fuel: UInt32
  public init(frameBytes: UInt32, fuel: UInt32) {
    self.frameBytes = frameBytes
    self.fuel = fuel
  }
}
