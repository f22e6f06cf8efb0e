import SwasmJSON

/// A schema with all places in it that have been looked at, each with a number, and the work that was spent on it.
package struct SchemaDocument: Sendable {
  /// Of the whole schema.
  static let root = 0

  /// Nesting of a schema, as of documents that `JSONReader` reads.
  private static let depthLimit = 512
  /// Looks at schemas and constants together, against schemas whose parts multiply.
  private static let workLimit = 2_000_000

  private var places: [Place]
  private var children: [ChildKey: Int] = [:]
  private var parsed: [Int: SchemaKeywords] = [:]
  private var ending: Set<Int> = []
  private var work = 0

  private struct Place {
    let value: JSONValue
    /// The root's is itself.
    let parent: Int
    let token: String
  }

  private struct ChildKey: Hashable {
    let parent: Int
    let token: ExactString
  }

  init(_ schema: JSONValue) throws(JSONSchemaError) {
    places = [Place(value: schema, parent: Self.root, token: "")]
    guard !schema.isNested(deeperThan: Self.depthLimit) else {
      throw JSONSchemaError(
        code: .schemaTooLarge, pointer: "", message: "nested deeper than \(Self.depthLimit) levels")
    }
  }

  func value(at location: Int) -> JSONValue { places.indices.contains(location) ? places[location].value : .null }

  /// The place of a member or an element; `nil` when there is none.
  mutating func child(of parent: Int, _ token: String) -> Int? {
    let key = ChildKey(parent: parent, token: ExactString(token))
    if let known = children[key] { return known }
    var found: JSONValue?
    switch value(at: parent) {
    case .object(let object): found = object[token]
    case .array(let elements):
      if let index = Int(token), String(index) == token, elements.indices.contains(index) { found = elements[index] }
    default: break
    }
    guard let found else { return nil }
    places.append(Place(value: found, parent: parent, token: token))
    children[key] = places.count - 1
    return places.count - 1
  }

  func pointer(to location: Int, _ keyword: String? = nil) -> String {
    var tokens = keyword.map { [$0] } ?? []
    var location = location
    while location != Self.root && places.indices.contains(location) {
      tokens.append(places[location].token)
      location = places[location].parent
    }
    return tokens.reversed().map { "/" + Self.escaped($0) }.joined()
  }

  private static func escaped(_ token: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in token.unicodeScalars {
      switch scalar {
      case "~": result += "~0".unicodeScalars
      case "/": result += "~1".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  package func error(_ code: JSONSchemaError.Code, at location: Int, _ message: String) -> JSONSchemaError {
    JSONSchemaError(code: code, pointer: pointer(to: location), message: message)
  }

  package func error(
    _ code: JSONSchemaError.Code, at location: Int, _ keyword: String, _ message: String
  ) -> JSONSchemaError {
    JSONSchemaError(code: code, pointer: pointer(to: location, keyword), message: message)
  }

  mutating func spend(_ amount: Int = 1) throws(JSONSchemaError) {
    work += amount
    guard work <= Self.workLimit else {
      throw JSONSchemaError(
        code: .schemaTooLarge, pointer: "", message: "its parts apply to one another too often to be worked out")
    }
  }

  /// What the schema at that place says.
  mutating func keywords(at location: Int) throws(JSONSchemaError) -> SchemaKeywords {
    try spend()
    if let known = parsed[location] { return known }
    let keywords = try SchemaKeywords(at: location, in: &self)
    parsed[location] = keywords
    return keywords
  }

  /// Refuses a schema that applies itself to the same value again, by references and alternatives. What that means is
  /// undefined, and other validators do not end. Takes no native stack.
  mutating func requireEnd(of start: Int) throws(JSONSchemaError) {
    if ending.contains(start) { return }
    var open: Set<Int> = []
    var path: [(location: Int, rest: ArraySlice<Int>)] = []
    var next: Int? = start
    while true {
      if let location = next {
        next = nil
        if ending.contains(location) { continue }
        guard open.insert(location).inserted else {
          throw error(.circularReference, at: location, "a schema refers to itself for the same value")
        }
        let keywords = try keywords(at: location)
        path.append((location, (keywords.inPlace + keywords.anyOf + keywords.oneOf)[...]))
      } else if var top = path.popLast() {
        next = top.rest.popFirst()
        if next == nil {
          open.remove(top.location)
          ending.insert(top.location)
        } else {
          path.append(top)
        }
      } else {
        return
      }
    }
  }

  // MARK: References

  /// The place that a `$ref` names: "#", or "#" and a JSON pointer, percent-encoded as fragments are.
  mutating func resolve(_ reference: String, at location: Int) throws(JSONSchemaError) -> Int {
    func unresolved(_ why: String) -> JSONSchemaError {
      error(.unresolvedReference, at: location, "$ref", "\(JSONWriter.quoted(reference)) \(why)")
    }
    let bytes = Array(reference.utf8)
    guard bytes.first == UInt8(ascii: "#") else { throw unresolved("is not within this schema (\"#\", \"#/…\")") }
    guard let fragment = Self.percentDecoded(bytes.dropFirst()) else { throw unresolved("is not a valid fragment") }
    if fragment.isEmpty { return Self.root }
    guard fragment.utf8.first == UInt8(ascii: "/") else { throw unresolved("is an anchor; only pointers are followed") }
    var place = Self.root
    for token in fragment.unicodeScalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      try spend()
      if place != Self.root, value(at: place)["$id"]?.string != nil {
        throw error(.unsupportedKeyword, at: place, "$id", "a schema with an address of its own within another")
      }
      guard let token = Self.unescaped(token), let next = child(of: place, token) else {
        throw unresolved("leads to nothing")
      }
      place = next
    }
    return place
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = hexadecimalDigit(rest.popFirst()), let low = hexadecimalDigit(rest.popFirst()) else {
        return nil
      }
      decoded.append(high << 4 | low)
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func hexadecimalDigit(_ byte: UInt8?) -> UInt8? {
    switch byte {
    case .some(let byte) where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): byte - UInt8(ascii: "0")
    case .some(let byte) where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte): byte - UInt8(ascii: "a") + 10
    case .some(let byte) where (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func unescaped(_ token: Substring.UnicodeScalarView) -> String? {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in token {
      switch (isEscape, scalar) {
      case (true, "0"): result.append("~")
      case (true, "1"): result.append("/")
      case (true, _): return nil
      case (false, "~"): break
      case (false, _): result.append(scalar)
      }
      isEscape = !isEscape && scalar == "~"
    }
    return isEscape ? nil : String(result)
  }
}

extension JSONValue {
  /// Whether there are more than `limit` arrays and objects within one another. Takes no native stack.
  func isNested(deeperThan limit: Int) -> Bool {
    var open = [(self, 1)]
    while let (value, depth) = open.popLast() {
      switch value {
      case .array(let elements):
        if depth > limit { return true }
        open += elements.map { ($0, depth + 1) }
      case .object(let object):
        if depth > limit { return true }
        open += object.members.map { ($0.value, depth + 1) }
      default: break
      }
    }
    return false
  }
}
