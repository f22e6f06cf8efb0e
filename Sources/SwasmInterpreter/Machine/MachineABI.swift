// The machine's binary interface: all that a handler may rely on, and all that it has to keep. A handler may be one of
// Handlers, a builtin handler of the runtime, or code that was compiled before: what follows this file can be called from
// the code stream and can go on there. Tests/SwasmInterpreterTests/MachineABITests.swift pins the layouts.
//
// REGISTERS. All handlers have the signature `Handler`, in Swift's calling convention, so that its arguments are in
//
//              pc   sp   mem  fuel ctx  acc  fa    da    va
//     x86-64   rdi  rsi  rdx  rcx  r8   r9   xmm0  xmm1  xmm2
//     arm64    x0   x1   x2   x3   x4   x5   s0    d1    q2
//
// All other registers that a call may change are free; those that a call has to keep are kept. The stack pointer is where
// it was on entry when a handler leaves, and aligned as for a call.
//
// - pc: the operation that runs; a multiple of 8.
// - sp: the running frame; a multiple of 8.
// - mem: the base of memory 0 of `ctx.instance`. Its length is `ctx.memoryLength`: no access reaches beyond it.
// - fuel: units that are left of the slice.
// - ctx: the store's `MachineContext`, which never moves.
// - acc, fa, da, va: the value last computed of the class: integers and references, f32, f64, v128. Only the translator
//   knows what is in them; a handler passes on what it does not write. An i32 in acc is zero-extended.
//
// LEAVING. A handler ends in one of three ways, each by a jump, never with a call below it on the native stack:
// - the next operation: a jump to the address in the 8 bytes at the new pc (`next`), all nine arguments in place;
// - a builtin handler: a jump to `ctx.builtins[BuiltinHandler]`, pc unchanged unless the operation says another thing;
// - out of the machine: `exit`, `exitCode`, `exitFrame`, `exitMemory` and `exitFuel` of the context are written, then it
//   returns (`leave`). The low three bits of `exitCode` may hold the number of the step within a fused operation.
// In a build without optimisation `next` writes the nine arguments to the context and returns (`isTrampolineBuild`).
//
// CODE. An operation is an 8-byte head, the address of its handler, and its fields: OperationLayout says where they lie,
// OperationFields+Generated.swift what they are for operations that are not generated. Operations begin at multiples of 8.
// A function's code begins behind a `CodeHeader`. Numbers of operations (`Operation`) never change their meaning.
//
// FRAMES. Slot i is at sp + 8 * i. An i32 is stored zero-extended, an f32 in the low half, a v128 in two slots that need
// not be aligned to 16. A reference has 8 bytes, of which 0 is null. A frame holds parameters, locals and operands;
// the code itself zeroes the locals. It does not reach beyond `ctx.valueStackLimit`; up to
// `stackSlackBytes` behind that may be read and written.
//
// CALLS. The callee's frame begins at the slot of the first argument (`CallFields.frameSlot`); results are left where the
// callee's frame begins, a single one also in the accumulator of its class. A call pushes a `CallFrame` at
// `ctx.controlStack`, which is below `ctx.controlStackLimit`, checks the frame, takes the header's fuel and goes on at the
// code; where one of the two does not fit, `BuiltinHandler.extendStack` raises the limits or traps, and nothing has happened. A return pops it and takes the cost that stands `CallFields.costBeforeReturn` bytes from the return address. The cell of a
// function holds 0 until it is translated: `BuiltinHandler.translate` then. A function of another instance is called through
// `BuiltinHandler.call`: it leaves a frame whose return address is `resumeInstanceCode` and whose `frame` is the caller's
// instance. The outermost frame returns to `haltCode`.
//
// FUEL (Docs/Fuel.md). A charge block is code that is entered at its start only. Who enters it takes its cost from
// `fuel` (`enterChargeBlock`); if that becomes negative, `BuiltinHandler.refuel` goes on at the charge block: it takes
// the next slice from `ctx.fuelReserve`, looks for deadlines and interrupts, or ends the run where the fuel does.
// Nothing of the charge block has happened then. An operation that is paid by size pays before each `bulkChunkBytes`
// (BulkFuel.swift); where it cannot, it keeps what is done in `ctx.bulkDone` and jumps to `BuiltinHandler.retry` with
// the units needed in acc.
//
// TRAPS. A trap leaves the machine with its `ExitCode`, at the operation that trapped. What has been paid of its charge
// block and not run is given back by the store.
//
// GOING ON. What a builtin handler, or other code outside of this module, calls to go on is in Continuation.swift, what the
// store calls to begin in Dispatch.swift. After anything that may have grown memory 0 or changed the instance, mem and
// `ctx.memoryLength` are loaded again.

// MARK: - Handlers

/// A position in translated code: 8-byte aligned, pointing at an operation's head word.
public typealias CodePointer = UnsafeRawPointer
/// The base of a frame: slot `i` is at byte offset `8 * i`.
public typealias FramePointer = UnsafeMutableRawPointer
public typealias ContextPointer = UnsafeMutablePointer<MachineContext>
public typealias V128 = SIMD2<UInt64>
typealias PC = CodePointer
typealias SP = FramePointer
typealias MP = UnsafeMutableRawPointer
typealias CX = ContextPointer

public typealias Handler = (
  CodePointer, FramePointer, UnsafeMutableRawPointer, Int, ContextPointer, UInt64, Float, Double, V128
) -> Void

/// Numbers of the builtin handlers in `MachineContext.builtins`: handlers that the runtime supplies.
public enum BuiltinHandler: Int, CaseIterable, Sendable {
  /// Translates the function of the code cell in `acc`, then runs the operation at `pc` again.
  case translate
  /// Performs the call at `pc` to the function record in `acc`.
  case call
  /// The same in tail position.
  case tailCall
  /// The same where the function's type is not the one that `callIndirect` names, but may be a subtype of it.
  case subtypeCall
  case subtypeTailCall
  /// The charge block at `pc` could not be paid: `fuel` is negative.
  case refuel
  /// Runs the operation at `pc` again when there are as many units as `acc` says.
  case retry
  /// The call at `pc` does not fit on the stacks: runs it again where they may grow, with all accumulators as they are.
  case extendStack
}

// MARK: - The context

/// What the handlers of one store share and do not keep in machine registers. Trivial, at a fixed address for the
/// lifetime of its store.
public struct MachineContext {
  /// Where the machine goes on; `.running` while handlers run.
  public var exit: ExitCode = .running
  /// The next free control frame. The control stack grows upwards.
  public var controlStack: UnsafeMutablePointer<CallFrame>
  public var controlStackLimit: UnsafeMutablePointer<CallFrame>
  /// No frame may reach beyond this address, behind which the stack has `stackSlackBytes` more.
  public var valueStackLimit: UnsafeMutableRawPointer
  /// The instance whose code runs.
  public var instance: UnsafeMutablePointer<InstanceRecord>
  /// Length in bytes of memory 0 of `instance`; its base is in a machine register.
  public var memoryLength: Int = 0
  /// The opaque store object, for operations that leave the machine.
  public var store: UnsafeMutableRawPointer
  /// Fuel that is not in the machine's register, which holds the next slice only: when that is used up, the store looks
  /// for interrupts and deadlines.
  public var fuelReserve = 0
  /// Bytes of a bulk operation that are done, when it goes on after it was left for want of fuel.
  public var bulkDone = 0
  /// Whether something took long that fuel does not count, such as a collection, so that the guest should look for
  /// deadlines.
  public var isSliceOver = false
  /// What the accumulators hold when a guest goes on whose fuel ran out within a charge block.
  public var savedAccumulators = Accumulators()
  /// `functionRecordTag`, where handlers find it without asking whether it has been made.
  public let functionRecordTag: UInt64
  /// Bytes that one unit of fuel pays for in bulk operations.
  public var bytesPerUnit = 1
  /// Builtin handlers that the store's module supplies (see `BuiltinHandlers`).
  public var builtins: UnsafePointer<UInt>
  /// See `guardFrame`.
  var frameGuard = FrameGuard()

  // What an exit leaves behind; also the spill area of the trampoline build.
  public var exitCode: CodePointer
  public var exitFrame: FramePointer
  public var exitMemory: UnsafeMutableRawPointer
  public var exitFuel: Int = 0
  public var exitInteger: UInt64 = 0
  public var exitFloat: Float = 0
  public var exitDouble: Double = 0
  public var exitVector: SIMD2<UInt64> = .zero
}

extension MachineContext {
  /// Bytes that handlers may touch behind the limit of the value stack.
  public static let stackSlackBytes = 128
}

/// What the accumulators of the machine hold.
public struct Accumulators {
  public var integer: UInt64 = 0
  public var float: Float = 0
  public var double: Double = 0
  public var vector: SIMD2<UInt64> = .zero

  public init() {}

  public init(_ integer: UInt64, _ float: Float, _ double: Double, _ vector: SIMD2<UInt64>) {
    self.integer = integer
    self.float = float
    self.double = double
    self.vector = vector
  }
}

/// A caller that waits for its callee: 16 bytes, more where frames are guarded.
public struct CallFrame {
  public var returnAddress: CodePointer
  public var frame: FramePointer
  /// Nothing where `frame` is none of a function.
  var guarded: GuardedFrame

  public init(returnAddress: CodePointer, frame: FramePointer, guarded: GuardedFrame = GuardedFrame()) {
    self.returnAddress = returnAddress
    self.frame = frame
    self.guarded = guarded
  }
}

/// Why the machine stopped. The raw values are stored by handlers.
public enum ExitCode: Int, Error, Sendable {
  case running = 0
  /// The outermost function returned.
  case returned
  case unreachable
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case memoryOutOfBounds
  case tableOutOfBounds
  /// `call_indirect` beyond the table's end: the specification's "undefined element".
  case undefinedElement
  /// `call_indirect` of a null entry.
  case uninitializedElement
  case indirectCallTypeMismatch
  case nullReference
  case unalignedAtomic
  case callStackExhausted
  case outOfFuel
  /// A host function failed; the store holds its error.
  case hostError
  /// An operation outside the machine (translation, memory.grow…) failed; the store holds the error.
  case runtimeError
  case expectedSharedMemory
  case arrayOutOfBounds
  case castFailure
  /// The store holds the exception.
  case uncaughtException
  /// There was no room for an object.
  case memoryLimit
  case deadlineExceeded
  case interrupted
  /// An asynchronous host function is to be called.
  case awaitingHost
  /// The guest has used up its time slice.
  case yielded
  /// The machine has found an index in its code or a record of a function that cannot be.
  case internalError
}

// MARK: - Code

/// What precedes a function's first operation in memory: 8 bytes.
public struct CodeHeader: BitwiseCopyable {
  /// Bytes of the frame, parameters and operand stack included.
  public var frameBytes: UInt32
  /// Fuel of the first charge block.
  public var fuel: UInt32

  /// Bytes, from the header to the first operation.
  @inlinable public static var size: Int { 8 }
  @inlinable public static var fuelOffset: Int { 4 }

  public init(frameBytes: UInt32, fuel: UInt32) {
    self.frameBytes = frameBytes
    self.fuel = fuel
  }
}

// MARK: - Records

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
