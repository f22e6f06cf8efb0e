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

/// A trap under the name that the recording engine gave it.
///
/// The names are those of the specification, or wasmtime's own:
///
/// | recorded name | stands for |
/// |---|---|
/// | `out of bounds table access` | itself; of `call_indirect` `undefined element`: wasmtime has one trap for both |
/// | wasmtime's other words for what the specification has | that |
/// | `all fuel consumed`, `interrupt` and other ends of its own | nothing that can be compared |
public struct RecordedTrap: Sendable, CustomStringConvertible {
  public let name: String
  let kinds: Set<TrapKind>

  /// `nil` for names that no trap has.
  public init?(name: String) {
    let prefix = "wasm trap: "
    let word = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    let kinds = Self.otherNames[word].map { [$0] } ?? TrapKind.kinds(ofTrap: word)
    if kinds.isEmpty, !Self.incomparableNames.contains(where: word.hasPrefix) { return nil }
    self.name = name
    self.kinds = kinds == [.tableOutOfBounds] ? [.tableOutOfBounds, .undefinedElement] : kinds
  }

  private static let otherNames: [String: TrapKind] = [
    "wasm `unreachable` instruction executed": .unreachable,
    "undefined element: out of bounds table access": .tableOutOfBounds,
    "atomic wait on non-shared memory": .expectedSharedMemory,
  ]

  /// The beginnings of what only the recording engine knows the reason of.
  private static let incomparableNames = [
    "all fuel consumed", "interrupt", "allocation size too large", "degenerate component adapter called",
    "cannot enter component instance", "async-lifted export failed", "unhandled tag", "continuation already consumed",
    "pulley opcode disabled", "uncaught exception", "thrown Wasm exception",
  ]

  /// Whether the trap means the same in other engines. Where fuel ends, for one, is every engine's own affair.
  public var isComparable: Bool { !kinds.isEmpty }

  /// Whether a trap of this kind goes by the recorded name.
  public func standsFor(_ kind: TrapKind) -> Bool { kinds.contains(kind) }

  public var description: String { "trap: \(name)" }
}
