/// A name in a name section.
struct IndexedName {
  var index: UInt32
  var name: String
}

/// The identifiers of one index space (specification 6.1.3).
struct IdentifierSpace {
  /// As in error messages: "func", "local", …
  let kind: String
  private(set) var count: UInt32 = 0
  private var indices: [String: UInt32] = [:]
  /// In ascending order of indices. What has no identifier takes no memory.
  private var bound: [IndexedName] = []
  /// Names for the name section alone, which go before identifiers.
  private var annotated: [UInt32: String] = [:]

  init(_ kind: String) { self.kind = kind }

  /// Gives the next index to what is bound to `name`, if there is a name; `false` when it is taken.
  mutating func bind(_ name: String?) -> Bool {
    if let name {
      guard indices.updateValue(count, forKey: name) == nil else { return false }
      bound.append(IndexedName(index: count, name: name))
    }
    count += 1
    return true
  }

  /// Gives indices to `number` things without identifiers.
  mutating func skip(_ number: Int) { count &+= UInt32(truncatingIfNeeded: number) }

  /// Changes a name for the name section alone.
  mutating func annotate(_ index: Int, _ name: String) { annotated[UInt32(truncatingIfNeeded: index)] = name }

  /// What the name section says.
  var names: [IndexedName] {
    if annotated.isEmpty { return bound }
    let others = bound.filter { annotated[$0.index] == nil }
    return (others + annotated.map { IndexedName(index: $0.key, name: $0.value) }).sorted { $0.index < $1.index }
  }

  func index(of name: String) -> UInt32? { indices[name] }
}

extension TokenCursor {
  /// Binds the identifier that may come here, and passes over it.
  mutating func bind(in space: inout IdentifierSpace) throws(TextError) {
    let token = current
    let name = try takeIdentifier()
    guard space.bind(name) else {
      throw error(.duplicateIdentifier, at: token, "duplicate \(space.kind) \(string(token))")
    }
  }

  /// Whether an index or an identifier comes.
  var startsIndex: Bool {
    isNatural(current) || current.kind == .identifier || current.kind == .quotedIdentifier
  }

  /// An index, given as a number or as an identifier of the space.
  mutating func expectIndex(_ space: IdentifierSpace) throws(TextError) -> UInt32 {
    let token = current
    if let name = try takeIdentifier() {
      guard let index = space.index(of: name) else {
        throw error(.unknownIdentifier, at: token, "unknown \(space.kind) \(string(token))")
      }
      return index
    }
    return try expectU32("an index")
  }
}
