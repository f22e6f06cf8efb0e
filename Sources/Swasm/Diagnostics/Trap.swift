import SwasmInterpreter

/// Why a call ended early: a trap of the specification (4.5), or a bound of the host.
///
/// One word wide, so that functions that throw it stay cheap.
public struct Trap: Error, Sendable, CustomStringConvertible {
  /// Raw values are stable: they are used as metric labels and in JSON output.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case unreachable
    case integerDivideByZero = "integer_divide_by_zero"
    case integerOverflow = "integer_overflow"
    case invalidConversionToInteger = "invalid_conversion_to_integer"
    case memoryOutOfBounds = "out_of_bounds_memory_access"
    case tableOutOfBounds = "out_of_bounds_table_access"
    /// `call_indirect` beyond the end of the table.
    case undefinedElement = "undefined_element"
    /// `call_indirect` of a null entry.
    case uninitializedElement = "uninitialized_element"
    case indirectCallTypeMismatch = "indirect_call_type_mismatch"
    case nullReference = "null_reference"
    case unalignedAtomic = "unaligned_atomic"
    case expectedSharedMemory = "expected_shared_memory"
    case arrayOutOfBounds = "out_of_bounds_array_access"
    case castFailure = "cast_failure"
    /// An exception that nothing caught: not a trap of the specification, but how such a call ends; see
    /// `Trap.exception(in:)`.
    case uncaughtException = "uncaught_exception"
    case callStackExhausted = "call_stack_exhausted"
    case outOfFuel = "fuel_exhausted"
    case deadlineExceeded = "deadline_exceeded"
    case interrupted
    /// A memory, a table or an object does not fit in the store's limits.
    case memoryLimit = "memory_limit"
    /// A host function failed; `cause` is its error.
    case hostError = "host_error"
    /// The function uses an instruction that this version cannot execute; `cause` is the `ModuleError`.
    case unsupportedInstruction = "unsupported_instruction"
    /// A function, memory, table or global of one store was used with another.
    case wrongStore = "wrong_store"
    /// Arguments do not have the types of the function's parameters.
    case argumentMismatch = "argument_mismatch"
    /// An asynchronous host function was called where the guest cannot wait for it: by `call` instead of `callAsync`, or
    /// with frames of a host function in between.
    case asyncRequired = "async_required"
    /// The engine has found its own code or records damaged, and stopped before it used them: a fault in swasm.
    case internalError = "internal_error"
    /// A function was called that stands for an import which nobody supplied; see `Imports.fillUnknown`.
    case unknownImport = "unknown_import"
  }

  private final class Storage: Sendable {
    let code: Code
    let message: String
    let backtrace: Backtrace
    let cause: (any Error)?
    let exception: HeapRoot?
    let limit: StoreLimit?
    init(
      _ code: Code, _ message: String, _ backtrace: Backtrace, _ cause: (any Error)?, _ exception: HeapRoot? = nil,
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

  init(exception: HeapRoot, backtrace: Backtrace = Backtrace()) {
    storage = Storage(.uncaughtException, Code.uncaughtException.message, backtrace, nil, exception)
  }

  var exceptionRoot: HeapRoot? { storage.exception }

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
  /// The words of the specification's tests.
  var message: String {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .memoryOutOfBounds: "out of bounds memory access"
    case .tableOutOfBounds: "out of bounds table access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .nullReference: "null reference"
    case .unalignedAtomic: "unaligned atomic"
    case .expectedSharedMemory: "expected shared memory"
    case .arrayOutOfBounds: "out of bounds array access"
    case .castFailure: "cast failure"
    case .uncaughtException: "uncaught exception"
    case .callStackExhausted: "call stack exhausted"
    case .outOfFuel: "out of fuel"
    case .deadlineExceeded: "deadline exceeded"
    case .interrupted: "interrupted"
    case .memoryLimit: "memory limit reached"
    case .hostError: "host function failed"
    case .unsupportedInstruction: "instruction not supported"
    case .wrongStore: "the object belongs to another store"
    case .argumentMismatch: "arguments do not match the function's parameters"
    case .internalError: "internal error of the engine"
    case .asyncRequired: "an asynchronous host function was called by a synchronous call"
    case .unknownImport: "unknown import"
    }
  }

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
