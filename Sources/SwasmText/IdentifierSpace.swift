/// The identifiers of one index space (specification 6.1.3).
struct IdentifierSpace {
  /// As in error messages: "func", "local", …
  let kind: StaticString
  private(set) var count: UInt32 = 0
  private var names = NameTable()
  /// By number of the name, in ascending order. What has no identifier takes no memory.
  private var indices: [UInt32] = []
  /// Names for the name section alone, which go before identifiers.
  private var annotated: [UInt32: String] = [:]

  init(_ kind: StaticString) { self.kind = kind }

  /// Gives the next index to what is bound to `name`, if there is a name; `false` when it is taken.
  mutating func bind(_ name: String?) -> Bool {
    if let name {
      guard names.insert(name).isNew else { return false }
      indices.append(count)
    }
    count += 1
    return true
  }

  /// Gives indices to `number` things without identifiers.
  mutating func skip(_ number: Int) { count &+= UInt32(truncatingIfNeeded: number) }

  /// Changes a name for the name section alone.
  mutating func annotate(_ index: Int, _ name: String) { annotated[UInt32(truncatingIfNeeded: index)] = name }

  func index(of name: String) -> UInt32? { names.number(of: name).map { indices[Int($0)] } }

  /// Whether the name section has something to say.
  var hasNames: Bool { !indices.isEmpty || !annotated.isEmpty }

  /// What the name section says, as a map from indices to names.
  func write(to encoder: inout BinaryEncoder) {
    var others = annotated.keys.sorted()[...]
    let replaced = annotated.isEmpty ? 0 : indices.lazy.filter { annotated[$0] != nil }.count
    encoder.count(indices.count - replaced + annotated.count)
    for (number, index) in indices.enumerated() {
      while let other = others.first, other <= index {
        encoder.unsigned(other)
        encoder.name(annotated[other] ?? "")
        others.removeFirst()
      }
      if annotated.isEmpty || annotated[index] == nil {
        encoder.unsigned(index)
        encoder.sized(names[UInt32(truncatingIfNeeded: number)])
      }
    }
    for other in others {
      encoder.unsigned(other)
      encoder.name(annotated[other] ?? "")
    }
  }
}

/// The identifiers of the fields of all structures.
struct FieldSpace {
  private struct Field {
    var type: UInt32
    var index: UInt32
  }
  /// Each behind the four bytes of its type's index.
  private var names = NameTable()
  /// By number of the name, in ascending order.
  private var fields: [Field] = []

  var hasNames: Bool { !fields.isEmpty }

  private func key(_ name: String, _ type: UInt32) -> [UInt8] {
    withUnsafeBytes(of: type) { Array($0) } + Array(name.utf8)
  }

  /// Binds a field of a type to a name; `false` when another field of the type has it. Types come in ascending order.
  mutating func bind(_ name: String, type: UInt32, index: UInt32) -> Bool {
    guard key(name, type).withUnsafeBufferPointer({ names.insert($0).isNew }) else { return false }
    fields.append(Field(type: type, index: index))
    return true
  }

  func index(of name: String, type: UInt32) -> UInt32? {
    key(name, type).withUnsafeBufferPointer { names.number(of: $0) }.map { fields[Int($0)].index }
  }

  /// What the name section says, as a map from types to maps.
  func write(to encoder: inout BinaryEncoder) {
    var runs: [Range<Int>] = []
    for (number, field) in fields.enumerated() {
      if let last = runs.last, fields[last.lowerBound].type == field.type {
        runs[runs.count - 1] = last.lowerBound..<(number + 1)
      } else {
        runs.append(number..<(number + 1))
      }
    }
    encoder.count(runs.count)
    for run in runs {
      encoder.unsigned(fields[run.lowerBound].type)
      encoder.count(run.count)
      for number in run {
        encoder.unsigned(fields[number].index)
        encoder.sized(names[UInt32(truncatingIfNeeded: number)].dropFirst(4))
      }
    }
  }
}

extension TokenCursor {
  /// Binds the identifier that may come here, and passes over it.
  mutating func bind(in space: inout IdentifierSpace) throws(TextError) {
    let token = current
    let name = try takeIdentifier()
    guard space.bind(name) else {
      throw error(.duplicateIdentifier, at: token, "duplicate \(space.kind) \(shortened(token))")
    }
  }

  /// Whether an index or an identifier comes.
  var startsIndex: Bool {
    isNatural(current) || current.kind == .identifier || current.kind == .quotedIdentifier
  }

  /// An index, given as a number or as an identifier of the space.
  mutating func expectIndex(_ space: borrowing IdentifierSpace) throws(TextError) -> UInt32 {
    let token = current
    if let name = try takeIdentifier() {
      guard let index = space.index(of: name) else {
        throw error(.unknownIdentifier, at: token, "unknown \(space.kind) \(shortened(token))")
      }
      return index
    }
    return try expectU32("an index")
  }

  /// An index of a field of the type.
  mutating func expectIndex(_ fields: borrowing FieldSpace, of type: UInt32) throws(TextError) -> UInt32 {
    let token = current
    if let name = try takeIdentifier() {
      guard let index = fields.index(of: name, type: type) else {
        throw error(.unknownIdentifier, at: token, "unknown field \(shortened(token))")
      }
      return index
    }
    return try expectU32("an index")
  }
}
