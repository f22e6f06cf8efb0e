import Swasm
import SwasmText

extension Failure {
  /// What is wrong with a module in the text format: the place as editors and compilers write it, the line, and a caret.
  init(text error: TextError, path: String, source: [UInt8]) {
    self.init(
      text: "\(escaped(error.message)) [\(error.code.rawValue)]", path: path, source: source, line: error.line,
      column: error.column)
    details += Failure.hints(error, path: path, source)
  }

  /// What is wrong with a module that is well-formed.
  ///
  /// - Parameter binary: What was made of the text.
  init(module error: ModuleError, path: String, source: [UInt8], binary: [UInt8], features: Features) {
    let function = Failure.inFunction(error, binary).map { ", \($0)" } ?? ""
    let message = "\(error.phase.text) module: \(escaped(error.message))\(function) [\(error.code.rawValue)]"
    if let (line, column) = WebAssemblyText.location(ofByte: error.offset, in: source, features: features) {
      self.init(text: message, path: path, source: source, line: line, column: column)
    } else {
      self.init(message: "\(escaped(path)): \(message)")
    }
    details += Failure.featureHint(binary, features)
  }

  private init(text message: String, path: String, source: [UInt8], line: Int, column: Int) {
    self.init(message: "\(escaped(path)):\(line):\(column): \(message)")
    isLocated = true
    details += SourceLine(source, line: line, column: column).quotation
  }

  private static func hints(_ error: TextError, path: String, _ source: [UInt8]) -> [String] {
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      return ["hint: the file begins with a byte order mark, which the text format does not allow"]
    }
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
      return ["hint: the file seems to be UTF-16; the text format is UTF-8"]
    }
    let word = SourceLine(source, line: error.line, column: error.column).word
    if error.code == .unexpectedToken, Failure.scriptWords.contains(where: { word.hasPrefix($0) }) {
      return ["hint: the file seems to be a script; `swasm wast \(escaped(path))` runs it"]
    }
    if error.code == .unexpectedToken, word == "component" {
      return ["hint: swasm has core modules only, not components"]
    }
    guard error.code == .unknownOperator else { return [] }
    if word.hasPrefix("'") { return ["hint: strings are in double quotes"] }
    return nearest(to: word, in: WebAssemblyText.instructionNames).map { ["hint: did you mean \(escaped($0))?"] } ?? []
  }

  /// With what commands of scripts begin.
  private static let scriptWords = ["assert_", "invoke", "register"]
}

/// A line of a text, for messages.
struct SourceLine {
  private let bytes: ArraySlice<UInt8>
  /// In bytes, from 0.
  private let column: Int

  /// The most that is quoted of a line, in bytes.
  private static let width = 100

  /// - Parameters:
  ///   - line: From 1.
  ///   - column: In bytes, from 1.
  init(_ source: [UInt8], line: Int, column: Int) {
    var rest = source[...]
    for _ in 1..<max(line, 1) {
      guard let end = rest.firstIndex(of: 0x0A) else { break }
      rest = rest[(end + 1)...]
    }
    bytes = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    self.column = min(max(column - 1, 0), bytes.count)
  }

  /// What stands at the column, up to the next space or parenthesis.
  var word: String {
    let rest = bytes.dropFirst(column).drop { $0 == UInt8(ascii: "(") }
    return String(
      decoding: rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }, as: UTF8.self)
  }

  /// The line, or of a long one what is around the column, and a caret below it.
  var quotation: [String] {
    let first = column > Self.width * 3 / 4 ? column - Self.width / 2 : 0
    guard bytes.contains(where: { $0 > 0x20 }) else { return [] }
    let before = SourceLine.printable(bytes.dropFirst(first).prefix(column - first))
    let after = SourceLine.printable(bytes.dropFirst(column).prefix(Self.width - (column - first)))
    let isCut = first + Self.width < bytes.count
    let start = first > 0 ? "…" : ""
    let indent = String(repeating: " ", count: start.count + before.count)
    return ["  \(start)\(before)\(after)\(isCut ? "…" : "")", "  \(indent)^"]
  }

  /// Tabs become single spaces, so that the caret stands where it should.
  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    escaped(String(decoding: bytes.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self))
  }
}
