/// The kinds of JSON values that JSON Schema tells apart, numbers with and without a fraction among them.
struct SchemaKinds: OptionSet, Hashable {
  let rawValue: UInt8

  static let null = SchemaKinds(rawValue: 1)
  static let boolean = SchemaKinds(rawValue: 2)
  static let integer = SchemaKinds(rawValue: 4)
  static let fraction = SchemaKinds(rawValue: 8)
  static let string = SchemaKinds(rawValue: 16)
  static let array = SchemaKinds(rawValue: 32)
  static let object = SchemaKinds(rawValue: 64)

  static let number: SchemaKinds = [.integer, .fraction]
  static let all: SchemaKinds = [.null, .boolean, .number, .string, .array, .object]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Those of a name in `type`.
  init?(named name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = .number
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: return nil
    }
  }
}
