/// Modules with what another engine did with them: which traps, results and final states it recorded.
public struct ReplayPack: Sendable {
  public var modules: [Module]

  public init(modules: [Module]) { self.modules = modules }

  public struct Module: Sendable {
    /// Name of the binary file, next to the pack's `expected.json`.
    public var file: String
    /// The trap that instantiation ends with, if it does.
    public var instantiationTrap: RecordedTrap?
    /// In the order of the recording, all on one instance.
    public var calls: [Call]
    /// What exports hold after the last call.
    public var state: [StateEntry]
    /// Whether signalling f32 NaNs were recorded as they are. Recorders in languages whose only floating-point type is a
    /// double make them quiet.
    public var hasSignallingNaNs = false

    public init(
      file: String, instantiationTrap: RecordedTrap? = nil, calls: [Call] = [], state: [StateEntry] = []
    ) {
      self.file = file
      self.instantiationTrap = instantiationTrap
      self.calls = calls
      self.state = state
    }
  }

  public struct Call: Sendable {
    public var export: String
    public var arguments: [ConformanceValue]
    public var outcome: Outcome

    public init(export: String, arguments: [ConformanceValue], outcome: Outcome) {
      self.export = export
      self.arguments = arguments
      self.outcome = outcome
    }
  }

  public enum Outcome: Sendable {
    case results([ValuePattern])
    case trap(RecordedTrap)
  }

  public struct StateEntry: Sendable {
    public var export: String
    public var state: State

    public init(export: String, state: State) {
      self.export = export
      self.state = state
    }
  }

  public enum State: Sendable {
    case global(ValuePattern)
    /// Size in bytes and SHA-256 of the contents, in lower-case hexadecimal digits.
    case memory(byteCount: Int, sha256: String)
    /// In elements.
    case table(size: UInt64)
  }
}

/// A trap, or an exception that nothing caught, under the name that the recording engine gave it.
///
/// The names are those of the specification, or wasmtime's own:
///
/// | recorded name | stands for |
/// |---|---|
/// | `out of bounds table access` | itself; of `call_indirect` `undefined element`: wasmtime has one trap for both |
/// | wasmtime's other words for what the specification has | that |
/// | `uncaught exception`, `thrown Wasm exception` | an exception that nothing caught |
/// | `all fuel consumed`, `interrupt` and other ends of its own | nothing that can be compared |
public struct RecordedTrap: Sendable, CustomStringConvertible {
  public let name: String
  let kinds: Set<TrapKind>
  /// Whether it is an exception that nothing caught.
  public let isException: Bool
  /// Why it cannot be compared: the recording engine's words; `nil` if it can.
  public let incomparableReason: String?

  /// `nil` for names that no trap has.
  public init?(name: String) {
    let prefix = "wasm trap: "
    let word = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    let kinds = Self.otherNames[word].map { [$0] } ?? TrapKind.kinds(ofTrap: word)
    isException = Self.exceptionNames.contains(word)
    incomparableReason = kinds.isEmpty && !isException ? Self.incomparableNames.first(where: word.hasPrefix) : nil
    if kinds.isEmpty, !isException, incomparableReason == nil { return nil }
    self.name = name
    self.kinds = kinds == [.tableOutOfBounds] ? [.tableOutOfBounds, .undefinedElement] : kinds
  }

  private static let otherNames: [String: TrapKind] = [
    "wasm `unreachable` instruction executed": .unreachable,
    "undefined element: out of bounds table access": .tableOutOfBounds,
    "atomic wait on non-shared memory": .expectedSharedMemory,
  ]

  private static let exceptionNames: Set = ["uncaught exception", "thrown Wasm exception"]

  /// The beginnings of what only the recording engine knows the reason of: its bounds, and what it has beside core modules.
  private static let incomparableNames = [
    "all fuel consumed", "interrupt", "allocation size too large", "unhandled tag", "continuation already consumed",
    "pulley opcode disabled", "degenerate component adapter called", "cannot enter component instance",
    "cannot leave component instance", "async-lifted export failed", "deadlock detected",
    "cannot block a synchronous task", "invalid `char` bit pattern", "should have finished string encoding",
    "code units should be equal", "pointer should be aligned", "upper bits should be unset",
    "string content out-of-bounds", "list content out-of-bounds", "invalid variant discriminant", "unaligned pointer",
    "`task.cancel`", "`task.return`", "`subtask.cancel`", "invalid `task.return` signature", "cannot drop ",
    "start function does not match expected type", "the start function index points to an uninitialized function",
    "backpressure counter overflow", "unsupported callback code", "cannot resume thread",
    "cannot have concurrent operations", "reference count overflow", "stream read/write count too large",
    "waitable cannot be used synchronously", "uncaught exception propagated out of component", "cannot read from ",
    "cannot write to ", "cannot lift stream",
  ]

  /// Whether the trap means the same in other engines. Where fuel ends, for one, is every engine's own affair.
  public var isComparable: Bool { incomparableReason == nil }

  /// Whether a trap of this kind goes by the recorded name.
  public func standsFor(_ kind: TrapKind) -> Bool { kinds.contains(kind) }

  /// Whether what ended so goes by the recorded name.
  func standsFor(_ verdict: EngineVerdict) -> Bool {
    switch verdict {
    case .trap(let kind, _): standsFor(kind)
    case .exception: isException
    case .malformed, .invalid, .unlinkable, .failure: false
    }
  }

  public var description: String { "trap: \(name)" }
}
