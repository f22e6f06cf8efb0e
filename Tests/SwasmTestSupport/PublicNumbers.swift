/// What a host can give a number to, by the sources of a module: public variables that can be set, parameters of public
/// initializers, functions and subscripts, values of public cases, and what closures of the host return.
public enum PublicNumbers {
  private static let numbers: Set = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Float", "Double",
    "Duration", "Limits", "SIMD2<UInt64>", "TokenID",
  ]

  /// In a table of tests: numbers in what only swasm makes, whatever a host writes over them in its own copy.
  public static let results = "results"

  /// Sorted, in the form `Type.function(label:)` or `Type.variable`.
  public static func all(inModule module: String) throws -> [String] {
    let files = try swiftFiles("\(SharedData.repository)/Sources/\(module)")
    var found: Set<String> = []
    for file in files { found.formUnion(numbers(in: String(decoding: try readFile(file), as: UTF8.self))) }
    return found.sorted()
  }

  /// The same for one source.
  public static func numbers(in source: String) -> [String] {
    var found: [String] = []
    /// The types that the line is in, with the depth of braces at which each began.
    var types: [(name: String, depth: Int, isPublicEnum: Bool, isPublicProtocol: Bool, isOpen: Bool)] = []
    var depth = 0
    var lines = stripped(source)[...]
    while var line = lines.popFirst() {
      // Declarations whose parameters go on in the next lines.
      while line.parentheses > 0, let next = lines.popFirst() { line += " " + next.trimmed }
      while let last = types.last, last.isOpen, depth <= last.depth { types.removeLast() }
      let words = line.trimmed
      if words.split(separator: " ").prefix(2).contains("import") { continue }
      if let type = typeName(words) {
        let isPublic = words.hasPrefix("public ") || words.contains(" public ")
        types.append((type, depth, isPublic && words.contains("enum "), isPublic && words.contains("protocol "), false))
      } else if depth == (types.last?.depth ?? -1) + 1 || types.isEmpty {
        let isMember = types.last.map { $0.isPublicProtocol || $0.isPublicEnum && words.hasPrefix("case ") } ?? false
        let attributes = words.split(separator: " ").prefix { $0 != "(" }
        if isMember || attributes.prefix(3).contains("public") {
          let owner = types.map(\.name).joined(separator: ".")
          found += member(words, follows: lines.first?.trimmed ?? "").map { owner.isEmpty ? $0 : "\(owner).\($0)" }
        }
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      if let last = types.last, line.contains("{") || depth > last.depth { types[types.count - 1].isOpen = true }
    }
    return found
  }

  /// Lines without comments and the contents of strings.
  private static func stripped(_ source: String) -> [String] {
    var isInText = false
    return source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let wasInText = isInText
      guard let mark = line.firstRange(of: "\"\"\"") else { return wasInText ? "" : stripped(line) }
      isInText.toggle()
      return stripped(wasInText ? line[mark.upperBound...] : line[..<mark.lowerBound])
    }
  }

  private static func stripped(_ line: Substring) -> String {
    var result = ""
    var isInString = false
    var isEscaped = false
    for character in line {
      if character == "\"", !isEscaped { isInString.toggle() }
      isEscaped = isInString && character == "\\" && !isEscaped
      guard !isInString else { continue }
      if character == "/", result.last == "/" { return String(result.dropLast()) }
      result.append(character)
    }
    return result
  }

  private static func typeName(_ words: String) -> String? {
    let parts = words.split(separator: " ")
    guard
      let index = parts.firstIndex(where: {
        ["struct", "class", "enum", "actor", "protocol", "extension"].contains($0)
      }),
      index + 1 < parts.count, !parts[..<index].contains("func"), !parts[..<index].contains("var")
    else { return nil }
    return String(parts[index + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
  }

  /// What a declaration takes.
  private static func member(_ words: String, follows: String) -> [String] {
    if let range = words.firstRange(of: "var ") ?? words.firstRange(of: "case ") {
      let isCase = words.firstRange(of: "var ") == nil
      let name = String(words[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
      let rest = words[range.upperBound...].dropFirst(name.count)
      if isCase { return rest.hasPrefix("(") && isNumber(rest.dropFirst().dropLast()) ? [name] : [] }
      guard !words.contains("private(set)"), !words.contains("internal(set)"), isSettable(rest, follows) else {
        return []
      }
      let type = rest.split(separator: "{")[0]
      return isNumber(type) || hasNumericDefault(type) ? [name] : []
    }
    guard let range = words.firstRange(of: "func ") ?? words.firstRange(of: "init") ?? words.firstRange(of: "subscript")
    else { return [] }
    let start = words.firstRange(of: "func ") == nil ? range.lowerBound : range.upperBound
    let name = words[start...].prefix { $0 != "(" && $0 != "<" && $0 != "?" }
    guard let open = parametersStart(words[start...]) else { return [] }
    let list = parameters(words[open...])
    guard list.contains(where: { isNumber($0.type) }) else { return [] }
    return ["\(name)(\(list.map { $0.label + ":" }.joined()))"]
  }

  /// Behind what is generic.
  private static func parametersStart(_ text: Substring) -> Substring.Index? {
    var angles = 0
    for index in text.indices {
      if text[index] == "<" { angles += 1 }
      if text[index] == ">" { angles -= 1 }
      if text[index] == "(", angles == 0 { return text.index(after: index) }
    }
    return nil
  }

  private static func parameters(_ text: Substring) -> [(label: Substring, type: Substring)] {
    var parts: [Substring] = []
    var nesting = 0
    var start = text.startIndex
    loop: for index in text.indices {
      switch text[index] {
      case "(", "[": nesting += 1
      case "]": nesting -= 1
      // Of generic types, not `<<` or `->`.
      case "<" where text[text.index(before: index)].isLetter: nesting += 1
      case ">" where text[text.index(before: index)] != "-": nesting -= 1
      case ")":
        nesting -= 1
        guard nesting < 0 else { continue }
        parts.append(text[start..<index])
        break loop
      case "," where nesting == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return parts.compactMap { part in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      return (part[..<colon].split(separator: " ").first ?? "", part[part.index(after: colon)...])
    }
  }

  /// A stored variable, or one with a setter.
  private static func isSettable(_ rest: Substring, _ follows: String) -> Bool {
    guard let brace = rest.firstIndex(of: "{") else { return true }
    let body = rest[rest.index(after: brace)...]
    return body.contains("set") || follows.hasPrefix("get") || follows.hasPrefix("set") || rest[..<brace].contains("=")
  }

  private static func hasNumericDefault(_ declaration: Substring) -> Bool {
    guard let equals = declaration.firstIndex(of: "=") else { return false }
    let value = declaration[declaration.index(after: equals)...].drop { $0 == " " || $0 == "-" }
    return value.first?.isNumber == true || value.hasPrefix("Duration")
  }

  /// Whether a type is that of a number, or of several; bytes and memory are none.
  private static func isNumber(_ type: Substring) -> Bool {
    var type = String(type.split(separator: "=").first ?? "")
    if let arrow = type.firstRange(of: "->") { type = String(type[arrow.upperBound...]) }
    if type.contains("[UInt8]") || type.contains("Unsafe") || type.contains("<UInt8>") { return false }
    let words = type.split { !($0.isLetter || $0.isNumber || $0 == "<" || $0 == ">" || $0 == ".") }
    return words.contains { numbers.contains($0.split(separator: ".").last.map(String.init) ?? "") }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  /// Those that are open at the end.
  fileprivate var parentheses: Int { count { $0 == "(" } - count { $0 == ")" } }
}
