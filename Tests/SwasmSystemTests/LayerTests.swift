import SwasmTestSupport
import Testing

/// The layers inside the engine: what the sources of a folder may name of other folders.
@Suite struct LayerTests {
  /// Folders below, by folder. What is not listed is the ring on top: the facade, state, execution, and what runs guests.
  private static let layers: [(folder: String, below: Set<String>)] = [
    ("Diagnostics", []),
    ("Metering", ["Diagnostics"]),
    ("Types", ["Diagnostics", "Metering"]),
    ("Binary", ["Diagnostics", "Metering", "Types"]),
    ("Validation", ["Diagnostics", "Metering", "Types", "Binary"]),
    ("Translation", ["Diagnostics", "Metering", "Types", "Binary"]),
    ("Storage", ["Diagnostics", "Metering", "Types"]),
    ("Heap", ["Diagnostics", "Metering", "Types"]),
  ]
  private static let ring: Set<String> = ["State", "Execution", "Profiling", "Runtime", "Concurrency"]

  private static let sources = "\(SharedData.repository)/Sources/Swasm"

  /// The words of a text without comments and the contents of literals, but for members.
  static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for line in text.split(separator: "\n") {
      var word = ""
      var (isMember, isLiteral) = (false, false)
      var previous: Character = " "
      for character in line + " " {
        if character == "\"", previous != "\\" { isLiteral.toggle() }
        if character == "/", previous == "/", !isLiteral { break }
        if !isLiteral, character.isLetter || character.isNumber || character == "_" {
          if word.isEmpty { isMember = previous == "." }
          word.append(character)
        } else if !word.isEmpty {
          if !isMember { words.insert(word) }
          word = ""
        }
        previous = character
      }
    }
    return words
  }

  /// The names of the types that a text declares, and whether they are seen outside of the file.
  static func declarations(_ text: String) -> (top: Set<String>, nested: Set<String>) {
    var (top, nested): (Set<String>, Set<String>) = ([], [])
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    for line in text.split(separator: "\n") {
      let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let words = code.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
      guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
        !words[..<kind].contains("import")
      else {
        continue
      }
      let isTop = !line.hasPrefix(" ") && !words[..<kind].contains("private") && !words[..<kind].contains("fileprivate")
      if isTop { top.insert(String(words[kind + 1])) } else { nested.insert(String(words[kind + 1])) }
    }
    return (top, nested)
  }

  private static func files(_ folder: String) throws -> [(name: String, text: String)] {
    try folderEntries("\(sources)/\(folder)").sorted().map {
      ($0, String(decoding: try readFile("\(sources)/\(folder)/\($0)"), as: UTF8.self))
    }
  }

  @Test("No layer of the engine names what is above it") func arrows() throws {
    let folders = try folderEntries(Self.sources).filter { !$0.contains(".") }
    #expect(Set(folders) == Self.ring.union(Self.layers.map(\.folder)))
    let texts = try Dictionary(uniqueKeysWithValues: folders.map { ($0, try Self.files($0)) })
    let declared = texts.mapValues { files in files.map { Self.declarations($0.text) } }
    var found: [String] = []
    for (folder, below) in Self.layers {
      // A name that the folder has itself may mean that.
      let own = declared[folder, default: []].reduce(into: Set<String>()) { $0.formUnion($1.top.union($1.nested)) }
      for (other, declarations) in declared where other != folder && !below.contains(other) {
        let names = declarations.reduce(into: Set<String>()) { $0.formUnion($1.top) }.subtracting(own)
        for file in texts[folder] ?? [] {
          for name in Self.words(file.text).intersection(names) { found.append("\(folder)/\(file.name): \(name)") }
        }
      }
    }
    #expect(found.sorted() == [])
  }

  @Test("Names are found where they are used, and nowhere else") func scanner() {
    let text = """
      // A Comment
      private struct Hidden { let a: [Used?] }  // Trailing
      extension Extended { func f() -> Result<Out, Other> { Outer.Inner.text("Literal") } }
      struct Shown {
        enum Nested { case a }
      """
    let words = Self.words(text)
    #expect(words.isSuperset(of: ["Hidden", "Used", "Extended", "Result", "Out", "Other", "Outer", "Shown"]))
    #expect(words.isDisjoint(with: ["Comment", "Trailing", "Inner", "Literal"]))
    #expect(Self.declarations(text).top == ["Shown"])
    #expect(Self.declarations(text).nested == ["Nested", "Hidden"])
  }
}
