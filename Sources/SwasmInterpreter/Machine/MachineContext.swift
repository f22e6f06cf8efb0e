/// A position in translated code: 8-byte aligned, pointing at an operation's head word.
public typealias CodePointer = UnsafeRawPointer
/// The base of a frame: slot `i` is at byte offset `8 * i`.
public typealias FramePointer = UnsafeMutableRawPointer
public typealias ContextPointer = UnsafeMutablePointer<MachineContext>

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
  /// Bytes of an operation on a range that are done, when it goes on after it was left for want of fuel.
  public var rangeDone = 0
  /// Whether something took long that fuel does not count, such as a collection, so that the guest should look for
  /// deadlines.
  public var isSliceOver = false
  /// What the accumulators hold when a guest goes on whose fuel ran out within a stretch.
  public var savedAccumulators = Accumulators()
  /// `functionRecordTag`, where handlers find it without asking whether it has been made.
  public let functionRecordTag: UInt64
  /// Bytes that one unit of fuel pays for in operations on ranges.
  public var bytesPerUnit = 1
  /// Cold operations that the store's module supplies (see `ColdOperations`).
  public var cold: UnsafePointer<UInt>
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

  public init(
    controlStack: UnsafeMutablePointer<CallFrame>, controlStackLimit: UnsafeMutablePointer<CallFrame>,
    valueStackLimit: UnsafeMutableRawPointer, instance: UnsafeMutablePointer<InstanceRecord>,
    store: UnsafeMutableRawPointer, cold: UnsafePointer<UInt>
  ) {
    self.controlStack = controlStack
    self.controlStackLimit = controlStackLimit
    self.valueStackLimit = valueStackLimit
    self.instance = instance
    self.store = store
    self.cold = cold
    functionRecordTag = SwasmInterpreter.functionRecordTag
    exitCode = UnsafeRawPointer(cold)
    exitFrame = valueStackLimit
    exitMemory = valueStackLimit
  }
}

extension MachineContext {
  /// Bytes that handlers may touch behind the limit of the value stack.
  public static let stackSlackBytes = 64
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

extension MachineContext {
  /// As an exit has left them.
  public var exitAccumulators: Accumulators {
    get { Accumulators(exitInteger, exitFloat, exitDouble, exitVector) }
    set {
      exitInteger = newValue.integer
      exitFloat = newValue.float
      exitDouble = newValue.double
      exitVector = newValue.vector
    }
  }
}

/// A caller that waits for its callee: 16 bytes.
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
public enum ExitCode: Int, Sendable {
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
