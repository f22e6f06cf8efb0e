/// The identifiers of one index space (specification 6.1.3).
struct IdentifierSpace {
  /// As in error messages: "func", "local", …
  let kind: String
  private(set) var count: UInt32 = 0
  private var indices: [String: UInt32] = [:]
  /// By index; `nil` where there is no identifier.
  private(set) var names: [String?] = []

  init(_ kind: String) { self.kind = kind }

  /// Gives the next index to what is bound to `name`, if there is a name; `false` when it is taken.
  mutating func bind(_ name: String?) -> Bool {
    if let name {
      guard indices[name] == nil else { return false }
      indices[name] = count
    }
    names.append(name)
    count += 1
    return true
  }

  /// Changes a name for the name section alone.
  mutating func annotate(_ index: Int, _ name: String) { names[index] = name }

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
