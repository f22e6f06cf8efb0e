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
/// The names are those of the specification, of which some begin those of wasmtime, or wasmtime's own:
///
/// | recorded name | stands for |
/// |---|---|
/// | `out of bounds table access` | itself; of `call_indirect` `undefined element`: wasmtime has one trap for both |
/// | wasmtime's other words for what the specification has | that |
/// | `all fuel consumed` and all that no trap of the specification is called | nothing that can be compared |
public struct RecordedTrap: Sendable, CustomStringConvertible {
  public let name: String
  let kinds: Set<TrapKind>

  public init(name: String) {
    self.name = name
    let kinds = Self.wasmtimeNames[name].map { [$0] } ?? TrapKind.kinds(ofTrap: name)
    self.kinds = kinds == [.tableOutOfBounds] ? [.tableOutOfBounds, .undefinedElement] : kinds
  }

  private static let wasmtimeNames: [String: TrapKind] = [
    "wasm `unreachable` instruction executed": .unreachable,
    "undefined element: out of bounds table access": .tableOutOfBounds,
    "atomic wait on non-shared memory": .expectedSharedMemory,
    "stack overflow": .callStackExhausted,
  ]

  /// Whether the trap means the same in other engines. Where fuel ends, for one, is every engine's own affair.
  public var isComparable: Bool { !kinds.isEmpty }

  /// Whether a trap of this kind goes by the recorded name.
  public func standsFor(_ kind: TrapKind) -> Bool { kinds.contains(kind) }

  public var description: String { "trap: \(name)" }
}
