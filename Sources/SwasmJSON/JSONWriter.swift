/// Writes JSON values as text, members in the object's order. Nesting takes no native stack.
public struct JSONWriter: Sendable {
  public var style: Style

  public enum Style: Sendable {
    /// No white space at all.
    case compact
    /// Each element on a line of its own, indented by so many spaces for each level, from 0 to 16.
    case pretty(indentation: Int = 2)
  }

  public init(style: Style = .compact) { self.style = style }

  /// The text of `value`: UTF-8, only quotes, backslashes and control characters escaped, no line feed at the end.
  public func write(_ value: JSONValue) -> String { String(decoding: bytes(of: value), as: UTF8.self) }

  /// The bytes of `write(_:)`.
  public func bytes(of value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    var stack: [OpenContainer] = []
    append(value, to: &output, opening: &stack)
    while var top = stack.popLast() {
      guard let (name, element) = top.next() else {
        if !top.isEmpty { breakLine(depth: stack.count, in: &output) }
        output.append(UInt8(ascii: top.isObject ? "}" : "]"))
        continue
      }
      if top.position > 1 { output.append(UInt8(ascii: ",")) }
      stack.append(top)
      breakLine(depth: stack.count, in: &output)
      if let name {
        Self.append(name, to: &output)
        output.append(UInt8(ascii: ":"))
        if case .pretty = style { output.append(UInt8(ascii: " ")) }
      }
      append(element, to: &output, opening: &stack)
    }
    return output
  }

  /// `text` as a JSON string, quotes included.
  public static func quoted(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// An array or object whose opening bracket is written, and how many of its elements.
  private enum OpenContainer {
    case array([JSONValue], position: Int)
    case object(JSONObject, position: Int)

    var isObject: Bool {
      if case .object = self { true } else { false }
    }

    var position: Int {
      switch self {
      case .array(_, let position), .object(_, let position): position
      }
    }

    var isEmpty: Bool {
      switch self {
      case .array(let elements, _): elements.isEmpty
      case .object(let object, _): object.isEmpty
      }
    }

    mutating func next() -> (name: String?, value: JSONValue)? {
      switch self {
      case .array(let elements, let position):
        guard position < elements.count else { return nil }
        self = .array(elements, position: position + 1)
        return (nil, elements[position])
      case .object(let object, let position):
        guard position < object.count else { return nil }
        self = .object(object, position: position + 1)
        return (object.members[position].name, object.members[position].value)
      }
    }
  }

  private func append(_ value: JSONValue, to output: inout [UInt8], opening stack: inout [OpenContainer]) {
    switch value {
    case .null: output += "null".utf8
    case .boolean(let value): output += (value ? "true" : "false").utf8
    case .number(let number): output += number.text.utf8
    case .string(let text): Self.append(text, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      stack.append(.array(elements, position: 0))
    case .object(let object):
      output.append(UInt8(ascii: "{"))
      stack.append(.object(object, position: 0))
    }
  }

  private func breakLine(depth: Int, in output: inout [UInt8]) {
    guard case .pretty(let indentation) = style else { return }
    output.append(0x0A)
    output += repeatElement(0x20, count: min(max(0, indentation), 16) * depth)
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x08: output += "\\b".utf8
      case 0x09: output += "\\t".utf8
      case 0x0A: output += "\\n".utf8
      case 0x0C: output += "\\f".utf8
      case 0x0D: output += "\\r".utf8
      case 0..<0x20:
        output += (byte < 0x10 ? "\\u000" : "\\u001").utf8
        output += String(byte & 0xF, radix: 16).utf8
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
