import SwasmInterpreter

/// Why a call ended early: a trap of the specification (4.5), or a bound of the host.
///
/// One word wide, so that functions that throw it stay cheap.
public struct Trap: Error, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String
    /// The words of the specification's tests where they have any.
    let message: String

    private init(_ rawValue: String, _ message: String) {
      self.rawValue = rawValue
      self.message = message
    }

    public var description: String { rawValue }

    public static let unreachable = Code("unreachable", "unreachable")
    public static let integerDivideByZero = Code("integer_divide_by_zero", "integer divide by zero")
    public static let integerOverflow = Code("integer_overflow", "integer overflow")
    public static let invalidConversionToInteger = Code(
      "invalid_conversion_to_integer", "invalid conversion to integer")
    public static let memoryOutOfBounds = Code("out_of_bounds_memory_access", "out of bounds memory access")
    public static let tableOutOfBounds = Code("out_of_bounds_table_access", "out of bounds table access")
    /// `call_indirect` beyond the end of the table.
    public static let undefinedElement = Code("undefined_element", "undefined element")
    /// `call_indirect` of a null entry.
    public static let uninitializedElement = Code("uninitialized_element", "uninitialized element")
    public static let indirectCallTypeMismatch = Code("indirect_call_type_mismatch", "indirect call type mismatch")
    public static let nullReference = Code("null_reference", "null reference")
    public static let unalignedAtomic = Code("unaligned_atomic", "unaligned atomic")
    public static let expectedSharedMemory = Code("expected_shared_memory", "expected shared memory")
    public static let arrayOutOfBounds = Code("out_of_bounds_array_access", "out of bounds array access")
    public static let castFailure = Code("cast_failure", "cast failure")
    /// An exception that nothing caught: not a trap of the specification, but how such a call ends; see
    /// `Trap.exception(in:)`.
    public static let uncaughtException = Code("uncaught_exception", "uncaught exception")
    public static let callStackExhausted = Code("call_stack_exhausted", "call stack exhausted")
    public static let outOfFuel = Code("out_of_fuel", "out of fuel")
    public static let deadlineExceeded = Code("deadline_exceeded", "deadline exceeded")
    public static let interrupted = Code("interrupted", "interrupted")
    /// A memory, a table or an object does not fit in the store's limits.
    public static let memoryLimit = Code("memory_limit", "memory limit reached")
    /// A host function failed; `cause` is its error.
    public static let hostError = Code("host_error", "host function failed")
    /// The function uses an instruction that this version cannot execute; `cause` is the `ModuleError`.
    public static let unsupportedInstruction = Code("unsupported_instruction", "instruction not supported")
    /// A function, memory, table or global of one store was used with another.
    public static let wrongStore = Code("wrong_store", "the object belongs to another store")
    /// Arguments do not have the types of the function's parameters.
    public static let argumentMismatch = Code("argument_mismatch", "arguments do not match the function's parameters")
    /// An asynchronous host function was called where the guest cannot wait for it: by `call` instead of `callAsync`, or
    /// with frames of a host function in between.
    public static let asyncRequired = Code(
      "async_required", "an asynchronous host function was called by a synchronous call")
    /// The engine has found its own code or records damaged, and stopped before it used them: a fault in swasm.
    public static let internalError = Code("internal_error", "internal error of the engine")
    /// A function was called that stands for an import which nobody supplied; see `Imports.fillUnknown`.
    public static let unknownImport = Code("unknown_import", "unknown import")

    public static let allCases: [Code] = [
      .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger, .memoryOutOfBounds,
      .tableOutOfBounds, .undefinedElement, .uninitializedElement, .indirectCallTypeMismatch, .nullReference,
      .unalignedAtomic, .expectedSharedMemory, .arrayOutOfBounds, .castFailure, .uncaughtException,
      .callStackExhausted, .outOfFuel, .deadlineExceeded, .interrupted, .memoryLimit, .hostError,
      .unsupportedInstruction, .wrongStore, .argumentMismatch, .asyncRequired, .internalError, .unknownImport,
    ]
  }

  private final class Storage: Sendable {
    let code: Code
    let message: String
    let backtrace: Backtrace
    let cause: (any Error)?
    let exception: (any AnyObject & Sendable)?
    let limit: StoreLimit?
    init(
      _ code: Code, _ message: String, _ backtrace: Backtrace, _ cause: (any Error)?,
      _ exception: (any AnyObject & Sendable)? = nil,
      limit: StoreLimit? = nil
    ) {
      self.limit = limit
      self.code = code
      self.message = message
      self.backtrace = backtrace
      self.cause = cause
      self.exception = exception
    }
  }
  private let storage: Storage

  public var code: Code { storage.code }
  /// What happened, in the words of the specification's tests where they have any.
  public var message: String { storage.message }
  /// The WebAssembly frames, innermost first.
  public var backtrace: Backtrace { storage.backtrace }
  /// The error of the host function that failed.
  public var cause: (any Error)? { storage.cause }

  /// The limit of the store behind it: of `memory_limit` and `call_stack_exhausted`, and of an `unreachable` that comes
  /// after a memory or table could not grow, which is how allocators end a program.
  public var limit: StoreLimit? { storage.limit }

  init(_ code: Code, limit: StoreLimit, message: String? = nil, backtrace: Backtrace = Backtrace()) {
    storage = Storage(code, message ?? code.message, backtrace, nil, limit: limit)
  }

  public init(
    _ code: Code, message: String? = nil, backtrace: Backtrace = Backtrace(), cause: (any Error)? = nil
  ) {
    storage = Storage(code, message ?? code.message, backtrace, cause)
  }

  /// - Parameter exception: What keeps an exception that nothing caught.
  init(exception: any AnyObject & Sendable, backtrace: Backtrace = Backtrace()) {
    storage = Storage(.uncaughtException, Code.uncaughtException.message, backtrace, nil, exception)
  }

  var exception: (any AnyObject & Sendable)? { storage.exception }

  /// The trap of a host function that failed with `error`: a trap is passed on as it is, a `CancellationError` becomes
  /// `interrupted`, everything else the `cause` of a `host_error`.
  public init(hostError error: any Error) {
    if let trap = error as? Trap {
      self = trap
    } else if error is CancellationError {
      self.init(.interrupted, cause: error)
    } else {
      self.init(.hostError, message: "host function failed: \(error)", cause: error)
    }
  }

  init(translationError error: ModuleError) {
    switch error.code {
    case .interrupted: self.init(.interrupted)
    case .deadlineExceeded: self.init(.deadlineExceeded)
    case .internalError: self.init(.internalError, message: error.message, cause: error)
    default: self.init(.unsupportedInstruction, message: error.message, cause: error)
    }
  }

  /// The same trap with frames, unless it has some already.
  func withBacktrace(_ backtrace: Backtrace) -> Trap {
    guard storage.backtrace.count == 0 else { return self }
    return Trap(storage: Storage(code, message, backtrace, cause, storage.exception, limit: limit))
  }

  private init(storage: Storage) { self.storage = storage }

  public var description: String { "trap: \(message) [\(code.rawValue)]" }
}

extension Trap.Code {
  init(_ exit: ExitCode) {
    switch exit {
    case .unreachable, .running, .returned: self = .unreachable
    case .integerDivideByZero: self = .integerDivideByZero
    case .integerOverflow: self = .integerOverflow
    case .invalidConversionToInteger: self = .invalidConversionToInteger
    case .memoryOutOfBounds: self = .memoryOutOfBounds
    case .tableOutOfBounds: self = .tableOutOfBounds
    case .undefinedElement: self = .undefinedElement
    case .uninitializedElement: self = .uninitializedElement
    case .indirectCallTypeMismatch: self = .indirectCallTypeMismatch
    case .nullReference: self = .nullReference
    case .unalignedAtomic: self = .unalignedAtomic
    case .callStackExhausted: self = .callStackExhausted
    case .arrayOutOfBounds: self = .arrayOutOfBounds
    case .castFailure: self = .castFailure
    case .uncaughtException: self = .uncaughtException
    case .memoryLimit: self = .memoryLimit
    case .outOfFuel: self = .outOfFuel
    case .hostError: self = .hostError
    case .runtimeError: self = .unsupportedInstruction
    case .expectedSharedMemory: self = .expectedSharedMemory
    case .deadlineExceeded: self = .deadlineExceeded
    case .interrupted, .yielded: self = .interrupted
    case .awaitingHost: self = .asyncRequired
    case .internalError: self = .internalError
    }
  }
}
