import SwasmJSON
import SwasmSchema

extension GrammarEmitter {
  /// Members in their order, optional ones left out or not. Two rules for each place between members that can be met:
  /// "tail", what follows a member, and "next", a member after which others may follow. Where the number of members is
  /// limited there are such rules for each number.
  mutating func emit(_ object: SchemaNode.ObjectShape, as name: String) throws(JSONSchemaError) {
    let chain = MemberChain(object, productivity)
    var emission = ObjectEmission(name: name)
    var sequence = GrammarSequence()
    sequence.append(literal: "{")
    let start = Place(index: 0, count: 0)
    if !chain.hasNext(start) {
      sequence.append(literal: "}")
    } else if chain.mayClose(start) {
      var members = GrammarSequence()
      members.append(literal: "\"")
      try append(.next, start, chain, &emission, to: &members)
      sequence.append(expression: "(\"}\" | \(members.finish()))")
    } else {
      sequence.append(literal: "\"")
      try append(.next, start, chain, &emission, to: &sequence)
    }
    try writer.define(name, sequence.finish())
    var next = 0
    while next < emission.pending.count {
      let (kind, place) = emission.pending[next]
      next += 1
      try writer.define(emission.ruleName(kind, place), try body(of: kind, place, chain, &emission))
    }
  }

  private mutating func body(
    of kind: ObjectEmission.Kind, _ place: Place, _ chain: MemberChain, _ emission: inout ObjectEmission
  ) throws(JSONSchemaError) -> String {
    var first = GrammarSequence()
    switch kind {
    case .tail:
      first.append(literal: ",\"")
      try append(.next, place, chain, &emission, to: &first)
      return "\(first.finish()) | \"}\""
    case .next:
      try appendMember(at: place, chain, to: &first)
      try append(.tail, chain.after(place), chain, &emission, to: &first)
      var second = GrammarSequence()
      try append(.next, chain.skipping(place), chain, &emission, to: &second)
      return "\(first.finish()) | \(second.finish())"
    }
  }

  /// Appends what has to follow at a place, up to where there is a choice: that is a rule.
  private mutating func append(
    _ kind: ObjectEmission.Kind, _ place: Place, _ chain: MemberChain, _ emission: inout ObjectEmission,
    to sequence: inout GrammarSequence
  ) throws(JSONSchemaError) {
    var (kind, place) = (kind, place)
    while true {
      switch kind {
      case .tail:
        if !chain.hasNext(place) {
          sequence.append(literal: "}")
          return
        }
        if chain.mayClose(place) {
          sequence.append(expression: try rule(.tail, place, &emission))
          return
        }
        sequence.append(literal: ",\"")
        kind = .next
      case .next:
        if !chain.mayWrite(place) {
          if place.index >= chain.members.count { return }
          place = chain.skipping(place)
          continue
        }
        if chain.maySkip(place) {
          sequence.append(expression: try rule(.next, place, &emission))
          return
        }
        try appendMember(at: place, chain, to: &sequence)
        place = chain.after(place)
        kind = .tail
      }
    }
  }

  /// Appends a member after its opening quote.
  private mutating func appendMember(
    at place: Place, _ chain: MemberChain, to sequence: inout GrammarSequence
  ) throws(JSONSchemaError) {
    let member = chain.members[place.index]
    switch member.key {
    case .name(let name): sequence.append(literal: JSONWriter.quoted(name).dropFirst() + ":")
    case .initial(let characters):
      sequence.append(expression: characters)
      sequence.append(expression: try restOfName())
    }
    try append(member.node, to: &sequence)
  }

  private mutating func rule(
    _ kind: ObjectEmission.Kind, _ place: Place, _ emission: inout ObjectEmission
  ) throws(JSONSchemaError) -> String {
    let name = emission.ruleName(kind, place)
    if !writer.isReserved(name) {
      try writer.reserve(exactly: name)
      emission.pending.append((kind, place))
    }
    return name
  }
}

/// The rules of one object that are still to be written.
private struct ObjectEmission {
  let name: String
  var pending: [(kind: Kind, place: Place)] = []

  enum Kind: String {
    case tail, next
  }

  func ruleName(_ kind: Kind, _ place: Place) -> String {
    "\(name)-\(kind.rawValue)-\(place.index)" + (place.count == 0 ? "" : "-\(place.count)")
  }
}

/// Before the member at an index, with so many written. They are counted only where their number is limited.
private struct Place {
  let index: Int
  let count: Int
}

/// Names of maps begin with characters of different sets, in this order: a grammar that does not know what came before can
/// not keep names unique in any other way.
enum MapNames {
  static let initials: [String] =
    (0...9).map { "[\($0)]" }
    + (UInt8(ascii: "A")...UInt8(ascii: "Z")).map {
      "[\(Unicode.Scalar($0))\(Unicode.Scalar($0 + 32))]"
    } + ["[ !#-/:-@\\x5B\\x5D-`{-~]", "[\\x80-\\uD7FF\\uE000-\\U0010FFFF]"]

  /// - Throws: When a map has to have more members than there are sets.
  static func require(_ object: SchemaNode.ObjectShape, _ document: SchemaDocument) throws(JSONSchemaError) {
    guard object.others != nil, object.count.maximum != 0, object.count.minimum > initials.count else { return }
    throw document.tooManyProperties(at: object.count.minimumLocation)
  }
}

/// Which members may be written where.
private struct MemberChain {
  struct Member {
    let key: Key
    let node: Int
    let isRequired: Bool
  }

  enum Key {
    case name(String)
    /// Any name that begins with a character of this set, in the notation of the grammar.
    case initial(String)
  }

  let members: [Member]
  private let minimum: Int
  private let maximum: Int
  private let isCounted: Bool
  /// How many required members are at an index or behind it.
  private let requiredBehind: [Int]
  /// The index of the first of them, or the number of members.
  private let nextRequired: [Int]

  init(_ object: SchemaNode.ObjectShape, _ productivity: SchemaProductivity) {
    var members = object.members.map { Member(key: .name($0.name), node: $0.node, isRequired: $0.isRequired) }
    if let others = object.others {
      members += MapNames.initials.map { Member(key: .initial($0), node: others, isRequired: false) }
    }
    members = members.filter { productivity[$0.node] }
    self.members = members
    minimum = object.count.minimum
    maximum = object.count.maximum ?? .max
    var required = [Int](repeating: 0, count: members.count + 1)
    var next = [Int](repeating: members.count, count: members.count + 1)
    for index in members.indices.reversed() {
      required[index] = required[index + 1] + (members[index].isRequired ? 1 : 0)
      next[index] = members[index].isRequired ? index : next[index + 1]
    }
    requiredBehind = required
    nextRequired = next
    isCounted = minimum > required[0] || maximum < members.count
  }

  /// Whether the object can be completed from there.
  private func isFeasible(_ place: Place) -> Bool {
    if !isCounted { return true }
    return requiredBehind[place.index] <= maximum - place.count
      && place.count + members.count - place.index >= minimum
  }

  func after(_ place: Place) -> Place { Place(index: place.index + 1, count: isCounted ? place.count + 1 : 0) }

  func skipping(_ place: Place) -> Place { Place(index: place.index + 1, count: place.count) }

  func mayWrite(_ place: Place) -> Bool { place.index < members.count && isFeasible(after(place)) }

  func maySkip(_ place: Place) -> Bool { !members[place.index].isRequired && hasNext(skipping(place)) }

  /// Whether there is a member that may be written. When the first one may not, because others are required, or because
  /// too few would be left, then no other one may but the next that is required.
  func hasNext(_ place: Place) -> Bool {
    if place.index >= members.count { return false }
    if mayWrite(place) { return true }
    return mayWrite(Place(index: nextRequired[place.index], count: place.count))
  }

  func mayClose(_ place: Place) -> Bool {
    requiredBehind[place.index] == 0 && (!isCounted || place.count >= minimum)
  }
}
