/// A JSON value (RFC 8259). Numbers keep their source text and objects their order.
public enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The value of `true` or `false`; `nil` for anything else, as with all accessors here.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  public var number: JSONNumber? {
    if case .number(let value) = self { value } else { nil }
  }

  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  public var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The number as an `Int64`, see `JSONNumber.int64`.
  public var int64: Int64? { number?.int64 }
  /// The number as a `UInt64`, see `JSONNumber.uint64`.
  public var uint64: UInt64? { number?.uint64 }
  /// The number as a `Double`, see `JSONNumber.double`.
  public var double: Double? { number?.double }

  /// The member of that name, `nil` when there is none or this is not an object.
  public subscript(name: String) -> JSONValue? { object?[name] }

  /// The element at that index, `nil` when it is out of range or this is not an array.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The word that error messages use for this kind of value.
  public var kindName: StaticString {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Strings are equal when their code points are (Swift's own `==` would hold canonically equivalent ones for equal),
/// numbers when their source texts are, objects when they hold equal members in any order.
extension JSONValue: Equatable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): ExactString(left) == ExactString(right)
    case (.array, .array), (.object, .object): areEqual(left, right)
    default: false
    }
  }

  /// Of arrays and objects. Takes no native stack.
  private static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
    var open = [(left, right)]
    while let (left, right) = open.popLast() {
      switch (left, right) {
      case (.array(let left), .array(let right)):
        guard left.count == right.count else { return false }
        open += zip(left, right)
      case (.object(let left), .object(let right)):
        guard left.count == right.count else { return false }
        for member in left.members {
          guard let other = right[member.name] else { return false }
          open.append((member.value, other))
        }
      default: guard left == right else { return false }
      }
    }
    return true
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Of a name that comes twice the last value stays.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    var object = JSONObject()
    for (name, value) in members { object[name] = value }
    self = .object(object)
  }
}
