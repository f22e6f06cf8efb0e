/// Reads JSON documents (RFC 8259, UTF-8 without a byte order mark) within limits. Nesting takes no native stack.
public struct JSONReader: Sendable {
  public var limits: Limits
  public var duplicateKeys: DuplicateKeys

  /// Numbers below 0 count as 0.
  public struct Limits: Sendable {
    /// Bytes of the document.
    public var maximumBytes = 64 << 20
    /// Arrays and objects within one another. At most `depthCeiling` counts: Swift frees and compares nested values by
    /// recursion, and that many levels take less than 512 KiB of stack.
    public var maximumDepth = 512
    /// Values of the document: each array, object, string, number and literal counts one, names of members do not.
    public var maximumValues = 4 << 20

    public static let depthCeiling = 1024

    public init() {}
    public init(maximumBytes: Int, maximumDepth: Int, maximumValues: Int) {
      self.maximumBytes = maximumBytes
      self.maximumDepth = maximumDepth
      self.maximumValues = maximumValues
    }

    var clamped: Limits {
      Limits(
        maximumBytes: max(maximumBytes, 0), maximumDepth: min(max(maximumDepth, 0), Self.depthCeiling),
        maximumValues: max(maximumValues, 0))
    }
  }

  /// What happens to an object that has a name twice. Readers disagree on it, so that one document can mean two things.
  public enum DuplicateKeys: Sendable {
    /// `JSONError.Code.duplicateKey`.
    case reject
    /// The last value stays, in the first one's place.
    case keepLast
  }

  public init(limits: Limits = Limits(), duplicateKeys: DuplicateKeys = .reject) {
    self.limits = limits
    self.duplicateKeys = duplicateKeys
  }

  /// Reads the one value that `bytes` must hold, white space around it allowed.
  public func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    let limits = limits.clamped
    guard bytes.count <= limits.maximumBytes else {
      throw JSONError(
        code: .inputTooLarge, offset: limits.maximumBytes,
        message: "\(bytes.count) bytes are more than the limit of \(limits.maximumBytes)")
    }
    var scanner = JSONScanner(bytes)
    var builder = JSONBuilder(limits: limits, duplicateKeys: duplicateKeys)
    return try builder.build(from: &scanner)
  }

  /// Reads the one value that `text` must hold, white space around it allowed.
  public func read(_ text: String) throws(JSONError) -> JSONValue { try read(Array(text.utf8)) }
}

/// Puts a document's values together, keeping the open arrays and objects on a stack of its own.
private struct JSONBuilder {
  let limits: JSONReader.Limits
  let duplicateKeys: JSONReader.DuplicateKeys
  var valueCount = 0
  var stack: [Container] = []

  struct Container {
    let isObject: Bool
    var elements: [JSONValue] = []
    var object = JSONObject()
    /// Of the member whose value comes next.
    var name = ""
    var nameOffset = 0
  }

  init(limits: JSONReader.Limits, duplicateKeys: JSONReader.DuplicateKeys) {
    self.limits = limits
    self.duplicateKeys = duplicateKeys
  }

  mutating func build(from scanner: inout JSONScanner) throws(JSONError) -> JSONValue {
    var value = try start(&scanner)
    while true {
      if let complete = value {
        guard var top = stack.popLast() else {
          try scanner.expectEnd()
          return complete
        }
        try add(complete, to: &top)
        value = try next(&scanner, in: top)
      } else {
        value = try start(&scanner)
      }
    }
  }

  /// Reads the start of a value.
  /// - Returns: the value, or `nil` when it is an array or an object that was opened and has something in it.
  private mutating func start(_ scanner: inout JSONScanner) throws(JSONError) -> JSONValue? {
    let byte = try scanner.nextToken()
    let offset = scanner.offset
    valueCount += 1
    guard valueCount <= limits.maximumValues else {
      throw JSONError(
        code: .tooManyValues, offset: offset, message: "more values than the limit of \(limits.maximumValues)")
    }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try open(&scanner, isObject: byte == UInt8(ascii: "{"))
    case UInt8(ascii: "\""): return .string(try scanner.readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try scanner.readNumber())
    case UInt8(ascii: "t"): return try scanner.readLiteral("true", .boolean(true))
    case UInt8(ascii: "f"): return try scanner.readLiteral("false", .boolean(false))
    case UInt8(ascii: "n"): return try scanner.readLiteral("null", .null)
    default: throw scanner.unexpected(byte, "a value")
    }
  }

  private mutating func open(_ scanner: inout JSONScanner, isObject: Bool) throws(JSONError) -> JSONValue? {
    guard stack.count < limits.maximumDepth else {
      throw JSONError(
        code: .nestedTooDeep, offset: scanner.offset, message: "nested deeper than the limit of \(limits.maximumDepth)")
    }
    scanner.skip()
    var container = Container(isObject: isObject)
    if try scanner.nextToken() == UInt8(ascii: isObject ? "}" : "]") {
      scanner.skip()
      return isObject ? .object(JSONObject()) : .array([])
    }
    if isObject { try readName(&scanner, for: &container) }
    stack.append(container)
    return nil
  }

  /// Reads what follows a value in `top`, which is off the stack.
  /// - Returns: the container when this closes it; `nil` when another value follows.
  private mutating func next(
    _ scanner: inout JSONScanner, in top: consuming Container
  ) throws(JSONError) -> JSONValue? {
    let byte = try scanner.nextToken()
    switch (byte, top.isObject) {
    case (UInt8(ascii: ","), _):
      scanner.skip()
      if top.isObject { try readName(&scanner, for: &top) }
      stack.append(top)
      return nil
    case (UInt8(ascii: "}"), true):
      scanner.skip()
      return .object(top.object)
    case (UInt8(ascii: "]"), false):
      scanner.skip()
      return .array(top.elements)
    default: throw scanner.unexpected(byte, top.isObject ? "',' or '}'" : "',' or ']'")
    }
  }

  private func readName(_ scanner: inout JSONScanner, for container: inout Container) throws(JSONError) {
    let byte = try scanner.nextToken()
    container.nameOffset = scanner.offset
    guard byte == UInt8(ascii: "\"") else { throw scanner.unexpected(byte, "a name in quotes") }
    container.name = try scanner.readString()
    let separator = try scanner.nextToken()
    guard separator == UInt8(ascii: ":") else { throw scanner.unexpected(separator, "':'") }
    scanner.skip()
  }

  private func add(_ value: JSONValue, to container: inout Container) throws(JSONError) {
    guard container.isObject else {
      container.elements.append(value)
      return
    }
    if container.object.appendUnique(container.name, value) { return }
    switch duplicateKeys {
    case .keepLast: container.object[container.name] = value
    case .reject:
      throw JSONError(
        code: .duplicateKey, offset: container.nameOffset,
        message: "the name \(JSONWriter.quoted(container.name)) comes twice in one object")
    }
  }
}
