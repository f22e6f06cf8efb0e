// What scripts of other engines expect that the specification's do not have.

enum ForeignScripts {
  /// Beside `spectest`. The functions of a host module do nothing but collect garbage, where an engine has any.
  static let hostModule = (name: "wasmtime", exports: [HostExport("gc", .function(parameters: []))])

  /// The traps in whose messages the text occurs, or that occur in the text; all where it is nobody's.
  static func trapKinds(assertionText text: String) -> Set<TrapKind> {
    let kinds = TrapKind.allCases.filter { kind in
      (kind.messages + furtherMessages(kind)).contains { $0.contains(text) || text.contains($0) }
    }
    return Set(kinds.isEmpty ? TrapKind.allCases : kinds)
  }

  /// Whether an assertion that a module cannot be instantiated holds: which of both it is called differs.
  static func keepsFromInstantiating(_ verdict: EngineVerdict) -> Bool {
    switch verdict {
    case .unlinkable, .trap: true
    default: false
    }
  }

  /// Engines do not tell an access to a table beyond its end from a call of what is there.
  private static func furtherMessages(_ kind: TrapKind) -> [String] {
    switch kind {
    case .undefinedElement: ["out of bounds table access"]
    case .tableOutOfBounds: ["undefined element"]
    default: []
    }
  }
}
