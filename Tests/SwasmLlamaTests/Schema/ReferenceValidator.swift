import SwasmJSON

/// Says whether values are valid under schemas, keyword by keyword as the specification has it, with numbers as `Double`.
/// What it does not know is an error, so that nothing is taken for valid that was not looked at.
struct ReferenceValidator {
  let root: JSONValue

  struct UnknownKeyword: Error {
    let keyword: String
  }

  func isValid(_ value: JSONValue) throws -> Bool { try isValid(value, root) }

  private func isValid(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
    if let isTrue = schema.boolean { return isTrue }
    guard let schema = schema.object else { throw UnknownKeyword(keyword: "\(schema)") }
    for member in schema.members where try !isValid(value, member.name, member.value, schema) { return false }
    return true
  }

  private func isValid(_ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONObject) throws
    -> Bool
  {
    switch keyword {
    case "$ref": return try isValid(value, try target(argument.string ?? ""))
    case "allOf": return try (argument.array ?? []).allSatisfy { try isValid(value, $0) }
    case "anyOf": return try (argument.array ?? []).contains { try isValid(value, $0) }
    case "oneOf": return try (argument.array ?? []).filter { try isValid(value, $0) }.count == 1
    case "type": return (argument.array ?? [argument]).contains { isOfType(value, $0.string ?? "") }
    case "enum": return (argument.array ?? []).contains { areEqual($0, value) }
    case "const": return areEqual(argument, value)
    default: break
    }
    switch value {
    case .number(let number): if let result = isValid(number, keyword, argument) { return result }
    case .string(let text): if let result = isValid(text, keyword, argument) { return result }
    case .array(let elements): if let result = try isValid(elements, keyword, argument, schema) { return result }
    case .object(let object): if let result = try isValid(object, keyword, argument, schema) { return result }
    default: break
    }
    guard Self.ignored.contains(keyword) || Self.known.contains(keyword) else { throw UnknownKeyword(keyword: keyword) }
    return true
  }

  /// Keywords for other kinds of values.
  private static let known: Set<String> = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "format", "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "unevaluatedItems",
    "properties", "required", "additionalProperties", "minProperties", "maxProperties", "patternProperties",
    "propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "dependencies",
  ]
  /// Annotations, places for schemas, keywords without those that they need, and names that are no keywords.
  private static let ignored: Set<String> = [
    "$schema", "$id", "$defs", "definitions", "$comment", "$anchor", "$dynamicAnchor", "title", "description",
    "default", "examples", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType",
    "contentSchema", "if", "then", "else", "minContains", "maxContains", "additionalItems", "foo", "unknown-keyword",
    "tilde~field", "slash/field", "percent%field", "$vocabulary", "bar", "unknown", "not-a-keyword", "unknown/keyword",
  ]

  private func target(_ reference: String) throws -> JSONValue {
    var place = root
    for token in reference.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = String(token).replacing("%25", with: "%").replacing("%22", with: "\"").replacing("~1", with: "/")
        .replacing("~0", with: "~")
      guard let next = place[name] ?? Int(name).flatMap({ place[$0] }) else { throw UnknownKeyword(keyword: reference) }
      place = next
    }
    return place
  }

  private func isOfType(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.string, "string"), (.array, "array"), (.object, "object"),
      (.number, "number"):
      true
    case (.number(let number), "integer"): number.double.map { $0 == $0.rounded() } ?? number.isInteger
    default: false
    }
  }

  private func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left == right || (left.double != nil && left.double == right.double)
    case (.array(let left), .array(let right)): left.count == right.count && zip(left, right).allSatisfy(areEqual)
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.members.allSatisfy { member in right[member.name].map { areEqual(member.value, $0) } ?? false }
    default: left == right
    }
  }

  // MARK: Kinds of values, `nil` for keywords that do not apply

  private func isValid(_ number: JSONNumber, _ keyword: String, _ argument: JSONValue) -> Bool? {
    guard let value = number.double, let bound = argument.double else { return nil }
    switch keyword {
    case "minimum": return value >= bound
    case "maximum": return value <= bound
    case "exclusiveMinimum": return value > bound
    case "exclusiveMaximum": return value < bound
    case "multipleOf": return (value / bound).rounded() == value / bound
    default: return nil
    }
  }

  private func isValid(_ text: String, _ keyword: String, _ argument: JSONValue) -> Bool? {
    switch keyword {
    case "minLength": Double(text.unicodeScalars.count) >= argument.double ?? 0
    case "maxLength": Double(text.unicodeScalars.count) <= argument.double ?? 0
    case "pattern": false
    case "format": Formats.isValid(text, argument.string ?? "")
    default: nil
    }
  }

  private func isValid(
    _ elements: [JSONValue], _ keyword: String, _ argument: JSONValue, _ schema: JSONObject
  ) throws -> Bool? {
    let prefix = schema["prefixItems"]?.array ?? []
    switch keyword {
    case "minItems": return Double(elements.count) >= argument.double ?? 0
    case "maxItems": return Double(elements.count) <= argument.double ?? 0
    case "uniqueItems":
      if argument.boolean == false { return true }
      return !elements.indices.contains { index in elements[..<index].contains { areEqual($0, elements[index]) } }
    case "prefixItems": return try zip(elements, prefix).allSatisfy { try isValid($0, $1) }
    case "items": return try elements.dropFirst(prefix.count).allSatisfy { try isValid($0, argument) }
    case "contains", "unevaluatedItems": throw UnknownKeyword(keyword: keyword)
    default: return nil
    }
  }

  private func isValid(
    _ object: JSONObject, _ keyword: String, _ argument: JSONValue, _ schema: JSONObject
  ) throws -> Bool? {
    switch keyword {
    case "minProperties": return Double(object.count) >= argument.double ?? 0
    case "maxProperties": return Double(object.count) <= argument.double ?? 0
    case "required": return (argument.array ?? []).allSatisfy { object[$0.string ?? ""] != nil }
    case "properties":
      return try object.members.allSatisfy { try isValid($0.value, argument[$0.name] ?? true) }
    case "additionalProperties":
      return try object.members.allSatisfy {
        try schema["properties"]?[$0.name] != nil || isValid($0.value, argument)
      }
    case "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties",
      "dependencies":
      if argument == [:] || argument == true { return true }
      throw UnknownKeyword(keyword: keyword)
    default: return nil
    }
  }
}

/// The formats that are generated. Others are annotations.
private enum Formats {
  static func isValid(_ text: String, _ format: String) -> Bool {
    switch format {
    case "date": isDate(text)
    case "time": isTime(text)
    case "date-time":
      text.utf8.count > 11 && Array(text.utf8)[10] == UInt8(ascii: "T") && isDate(String(text.prefix(10)))
        && isTime(String(text.dropFirst(11)))
    case "uuid":
      text.split(separator: "-", omittingEmptySubsequences: false).map { $0.allSatisfy(\.isHexDigit) ? $0.count : -1 }
        == [8, 4, 4, 4, 12]
    default: true
    }
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func isTime(_ text: String) -> Bool {
    var clock = Substring(text)
    if clock.hasSuffix("Z") {
      clock.removeLast()
    } else {
      guard clock.dropLast(5).last == "+" || clock.dropLast(5).last == "-" else { return false }
      let offset = clock.suffix(5).split(separator: ":", omittingEmptySubsequences: false)
      guard offset.map(\.count) == [2, 2], let hour = Int(offset[0]), let minute = Int(offset[1]), hour < 24,
        minute < 60
      else { return false }
      clock.removeLast(6)
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]),
      hour < 24, minute < 60
    else { return false }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, seconds[0].count == 2, let second = Int(seconds[0]), second < 60 else { return false }
    return seconds.count == 1 || (!seconds[1].isEmpty && seconds[1].allSatisfy(\.isWholeNumber))
  }
}
