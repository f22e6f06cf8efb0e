// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

// The fields of the operations whose handlers are written by hand. Offsets and sizes are in bytes.

/// Pays for code that no branch leads to.
public struct ChargeFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 16 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 0, count32: 1, count64: 0) }
  @inlinable public static var costOffset: Int { 8 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// Units of fuel. Of the charge block that follows.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt32.self)) }
}

/// Counts how often it is passed.
public struct TallyFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 16 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 0, count32: 0, count64: 1) }
  @inlinable public static var countOffset: Int { 8 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// So far; the handler changes it.
  @inlinable @inline(__always) public var count: UInt64 { head.loadUnaligned(fromByteOffset: 8, as: UInt64.self) }
}

/// A call of a function that the module defines.
public struct DirectCallFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 4, count32: 0, count64: 1) }
  @inlinable public static var frameSlotOffset: Int { 8 }
  @inlinable public static var calleeOffset: Int { 10 }
  @inlinable public static var costOffset: Int { 14 }
  @inlinable public static var cellOffset: Int { 16 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Where the arguments lie and the callee's frame begins.
  @inlinable @inline(__always) public var frameSlot: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the index in the table, or the reference, of what is called.
  @inlinable @inline(__always) public var callee: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the call, paid on return.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
  /// A code cell. Of the callee.
  @inlinable @inline(__always) public var cell: UnsafeMutablePointer<UInt> { head.loadUnaligned(fromByteOffset: 16, as: UnsafeMutablePointer<UInt>.self) }
}

/// A call through a table.
public struct IndirectCallFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 4, count32: 2, count64: 0) }
  @inlinable public static var frameSlotOffset: Int { 8 }
  @inlinable public static var calleeOffset: Int { 10 }
  @inlinable public static var costOffset: Int { 14 }
  @inlinable public static var typeIDOffset: Int { 16 }
  @inlinable public static var tableOffset: Int { 20 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Where the arguments lie and the callee's frame begins.
  @inlinable @inline(__always) public var frameSlot: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the index in the table, or the reference, of what is called.
  @inlinable @inline(__always) public var callee: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the call, paid on return.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
  /// A canonical type. The type that the callee has to have.
  @inlinable @inline(__always) public var typeID: UInt32 { head.loadUnaligned(fromByteOffset: 16, as: UInt32.self) }
  /// An index. Among the instance's tables.
  @inlinable @inline(__always) public var table: Int { Int(head.loadUnaligned(fromByteOffset: 20, as: UInt32.self)) }
}

/// A call of an imported function.
public struct ImportCallFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 4, count32: 2, count64: 0) }
  @inlinable public static var frameSlotOffset: Int { 8 }
  @inlinable public static var calleeOffset: Int { 10 }
  @inlinable public static var costOffset: Int { 14 }
  @inlinable public static var functionOffset: Int { 16 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Where the arguments lie and the callee's frame begins.
  @inlinable @inline(__always) public var frameSlot: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the index in the table, or the reference, of what is called.
  @inlinable @inline(__always) public var callee: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the call, paid on return.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
  /// An index. Among the imported functions.
  @inlinable @inline(__always) public var function: Int { Int(head.loadUnaligned(fromByteOffset: 16, as: UInt32.self)) }
}

/// A call through a reference.
public struct ReferenceCallFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 4, count32: 2, count64: 0) }
  @inlinable public static var frameSlotOffset: Int { 8 }
  @inlinable public static var calleeOffset: Int { 10 }
  @inlinable public static var costOffset: Int { 14 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Where the arguments lie and the callee's frame begins.
  @inlinable @inline(__always) public var frameSlot: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the index in the table, or the reference, of what is called.
  @inlinable @inline(__always) public var callee: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the call, paid on return.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
}

/// A tail call of a function that the module defines.
public struct DirectTailCallFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 16 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 0, count32: 0, count64: 1) }
  @inlinable public static var cellOffset: Int { 8 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A code cell. Of the callee.
  @inlinable @inline(__always) public var cell: UnsafeMutablePointer<UInt> { head.loadUnaligned(fromByteOffset: 8, as: UnsafeMutablePointer<UInt>.self) }
}

/// Moves slots; the ranges may overlap.
public struct CopySlotsFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 1, count32: 2, count64: 0) }
  @inlinable public static var destinationOffset: Int { 8 }
  @inlinable public static var sourceOffset: Int { 10 }
  @inlinable public static var countOffset: Int { 14 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. The first of the slots that are written.
  @inlinable @inline(__always) public var destination: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. The first of the slots that are read.
  @inlinable @inline(__always) public var source: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt32.self)) }
  /// Slots.
  @inlinable @inline(__always) public var count: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt32.self)) }
}

/// Writes zeros.
public struct ZeroSlotsFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 16 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 1, count32: 1, count64: 0) }
  @inlinable public static var firstOffset: Int { 8 }
  @inlinable public static var countOffset: Int { 10 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. The first slot.
  @inlinable @inline(__always) public var first: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// Slots, at least one.
  @inlinable @inline(__always) public var count: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt32.self)) }
}

/// The size of a memory in pages.
public struct MemorySizeFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 16 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 1, count32: 1, count64: 0) }
  @inlinable public static var destinationOffset: Int { 8 }
  @inlinable public static var memoryOffset: Int { 10 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. For the result.
  @inlinable @inline(__always) public var destination: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// An index. Among the instance's memories.
  @inlinable @inline(__always) public var memory: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt32.self)) }
}

/// Copies a range of a memory.
public struct MemoryCopyFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 4, count32: 2, count64: 0) }
  @inlinable public static var destinationOffset: Int { 8 }
  @inlinable public static var sourceOffset: Int { 10 }
  @inlinable public static var countOffset: Int { 12 }
  @inlinable public static var costOffset: Int { 14 }
  @inlinable public static var destinationMemoryOffset: Int { 16 }
  @inlinable public static var sourceMemoryOffset: Int { 20 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Holds the address to write to.
  @inlinable @inline(__always) public var destination: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the address to read from.
  @inlinable @inline(__always) public var source: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// A slot. Holds the number of bytes.
  @inlinable @inline(__always) public var count: Int { Int(head.loadUnaligned(fromByteOffset: 12, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the operation.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
  /// An index. The memory that is written.
  @inlinable @inline(__always) public var destinationMemory: Int { Int(head.loadUnaligned(fromByteOffset: 16, as: UInt32.self)) }
  /// An index. The memory that is read.
  @inlinable @inline(__always) public var sourceMemory: Int { Int(head.loadUnaligned(fromByteOffset: 20, as: UInt32.self)) }
}

/// Fills a range of a memory.
public struct MemoryFillFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 4, count32: 1, count64: 0) }
  @inlinable public static var addressOffset: Int { 8 }
  @inlinable public static var valueOffset: Int { 10 }
  @inlinable public static var countOffset: Int { 12 }
  @inlinable public static var costOffset: Int { 14 }
  @inlinable public static var memoryOffset: Int { 16 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Holds the range's address.
  @inlinable @inline(__always) public var address: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the byte, an i32.
  @inlinable @inline(__always) public var value: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// A slot. Holds the number of bytes.
  @inlinable @inline(__always) public var count: Int { Int(head.loadUnaligned(fromByteOffset: 12, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the operation.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
  /// An index. Among the instance's memories.
  @inlinable @inline(__always) public var memory: Int { Int(head.loadUnaligned(fromByteOffset: 16, as: UInt32.self)) }
}

/// Zeroes whole pages of a memory.
public struct MemoryDiscardFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 3, count32: 1, count64: 0) }
  @inlinable public static var addressOffset: Int { 8 }
  @inlinable public static var countOffset: Int { 10 }
  @inlinable public static var costOffset: Int { 12 }
  @inlinable public static var memoryOffset: Int { 14 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Holds the range's address.
  @inlinable @inline(__always) public var address: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the number of bytes.
  @inlinable @inline(__always) public var count: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the operation.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 12, as: UInt16.self)) }
  /// An index. Among the instance's memories.
  @inlinable @inline(__always) public var memory: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt32.self)) }
}

/// An operation of the runtime. Its operands lie in slots one after the other; so do its results.
public struct RuntimeFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 32 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 2, count32: 3, count64: 1) }
  @inlinable public static var frameSlotOffset: Int { 8 }
  @inlinable public static var operationOffset: Int { 10 }
  @inlinable public static var aOffset: Int { 12 }
  @inlinable public static var bOffset: Int { 16 }
  @inlinable public static var costOffset: Int { 20 }
  @inlinable public static var cOffset: Int { 24 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. The first of the operands, and of the results.
  @inlinable @inline(__always) public var frameSlot: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// What to do: a `Builtin`.
  @inlinable @inline(__always) public var operation: UInt16 { head.loadUnaligned(fromByteOffset: 10, as: UInt16.self) }
  /// An index, a type or a reference's kind, as the operation has it.
  @inlinable @inline(__always) public var a: Int { Int(head.loadUnaligned(fromByteOffset: 12, as: UInt32.self)) }
  /// A second one.
  @inlinable @inline(__always) public var b: Int { Int(head.loadUnaligned(fromByteOffset: 16, as: UInt32.self)) }
  /// Units of fuel. Of the charge block behind an operation that is paid by size.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 20, as: UInt32.self)) }
  /// The offset of a memory argument.
  @inlinable @inline(__always) public var c: UInt64 { head.loadUnaligned(fromByteOffset: 24, as: UInt64.self) }
}

/// Tells a profiler where the guest is.
public struct ReportFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 16 }
  @inlinable public static var layout: OperationLayout { OperationLayout(count16: 0, count32: 0, count64: 1) }
  @inlinable public static var cellOffset: Int { 8 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A code cell. Of the function that is entered; 0 behind a call.
  @inlinable @inline(__always) public var cell: UnsafeMutablePointer<UInt> { head.loadUnaligned(fromByteOffset: 8, as: UnsafeMutablePointer<UInt>.self) }
}

/// What all calls begin with. All are of the same size, so that a return address leads to the cost.
public struct CallFields {
  /// Of the operation, its head included.
  @inlinable public static var size: Int { 24 }
  @inlinable public static var frameSlotOffset: Int { 8 }
  @inlinable public static var calleeOffset: Int { 10 }
  @inlinable public static var costOffset: Int { 14 }
  /// From the return address.
  @inlinable public static var costBeforeReturn: Int { -10 }

  public let head: CodePointer
  @inlinable @inline(__always) public init(_ head: CodePointer) { self.head = head }

  /// A slot. Where the arguments lie and the callee's frame begins.
  @inlinable @inline(__always) public var frameSlot: Int { Int(head.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) }
  /// A slot. Holds the index in the table, or the reference, of what is called.
  @inlinable @inline(__always) public var callee: Int { Int(head.loadUnaligned(fromByteOffset: 10, as: UInt16.self)) }
  /// Units of fuel. Of the charge block behind the call, paid on return.
  @inlinable @inline(__always) public var cost: Int { Int(head.loadUnaligned(fromByteOffset: 14, as: UInt16.self)) }
}

/// An entry of a branch's table.
public struct BranchTableEntry {
  /// Of an entry.
  @inlinable public static var size: Int { 8 }
  @inlinable public static var targetOffset: Int { 0 }
  @inlinable public static var costOffset: Int { 4 }

  public let start: CodePointer
  @inlinable @inline(__always) public init(_ start: CodePointer) { self.start = start }

  /// Bytes from the head. Where it goes on, from the head of the operation before the table.
  @inlinable @inline(__always) public var target: Int { Int(start.loadUnaligned(fromByteOffset: 0, as: Int32.self)) }
  /// Units of fuel. Of the charge block at the target.
  @inlinable @inline(__always) public var cost: Int { Int(start.loadUnaligned(fromByteOffset: 4, as: UInt32.self)) }
}

/// What operations that branch on a condition end with: the last fields of their widths.
public enum BranchEnding {
  /// Units of fuel. Of the charge block at the target.
  @inlinable public static func takenOffset(in layout: OperationLayout) -> Int {
    OperationLayout.start16 + 2 * (layout.count16 - 2)
  }
  /// Units of fuel. Of the charge block behind the operation.
  @inlinable public static func fallThroughOffset(in layout: OperationLayout) -> Int {
    OperationLayout.start16 + 2 * (layout.count16 - 1)
  }
  /// Bytes from the head. Where it goes on when the condition holds.
  @inlinable public static func targetOffset(in layout: OperationLayout) -> Int {
    layout.start32 + 4 * (layout.count32 - 1)
  }
}
