import SwasmTestSupport
import Testing

/// The ground plan: which module may know which. A new module takes its place here in the commit that makes it.
@Suite struct ModuleMapTests {
  /// Direct arrows, downwards. What a path of arrows leads to may be imported by name as well.
  private static let arrows: [String: [String]] = [
    "SwasmSystem": [], "SwasmInterpreter": [], "SwasmJSON": [], "SwasmCrypto": [],
    "Swasm": ["SwasmInterpreter", "SwasmSystem"],
    "SwasmText": ["Swasm"],
    "SwasmSchema": ["SwasmJSON"],
    "SwasmWorld": ["Swasm", "SwasmSystem"],
    "SwasmWASI": ["SwasmWorld"],
    "SwasmInference": ["Swasm", "SwasmSchema"],
    "SwasmLlama": ["SwasmInference", "SwasmSchema", "SwasmWASI"],
    "SwasmConformance": ["Swasm", "SwasmText", "SwasmWASI", "SwasmJSON", "SwasmCrypto"],
    "SwasmCLI": ["SwasmConformance", "SwasmLlama"],
    "InstructionGenerator": ["SwasmSystem"],
  ]
  /// Modules of the toolchain that any module may import.
  private static let toolchain: Set<String> = ["Synchronization", "_Builtin_intrinsics"]
  /// Modules of the system's C library, which one module has to itself.
  private static let libraries: Set<String> = ["Glibc", "Musl", "Darwin"]

  private static let sources = "\(SharedData.repository)/Sources"

  private static func closure(of module: String) -> Set<String> {
    (arrows[module] ?? []).reduce(into: []) { result, lower in
      result.insert(lower)
      result.formUnion(closure(of: lower))
    }
  }

  private static func files(_ folder: String) throws -> [String] {
    try folderEntries(folder).sorted().flatMap { name -> [String] in
      if name.hasSuffix(".swift") { return ["\(folder)/\(name)"] }
      return name.contains(".") ? [] : try files("\(folder)/\(name)")
    }
  }

  /// The modules that a text imports, whatever stands before and after.
  private static func imports(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, first.hasPrefix("@") || ["public", "package", "internal"].contains(first) {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { return nil }
      let kinds = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
      let path = kinds.contains(words[1]) ? words.dropFirst(2).first : words[1]
      return path.flatMap { $0.split(separator: ".").first.map(String.init) }
    }
  }

  @Test("Every module is in the plan, and none imports what no path of arrows leads to") func arrows() throws {
    #expect(try folderEntries(Self.sources).sorted() == Self.arrows.keys.sorted())
    var found: [String] = []
    for module in Self.arrows.keys.sorted() {
      let allowed = Self.closure(of: module).union(Self.toolchain)
        .union(module == "SwasmSystem" ? Self.libraries : [])
      for file in try Self.files("\(Self.sources)/\(module)") {
        let text = String(decoding: try readFile(file), as: UTF8.self)
        for name in Self.imports(of: text) where !allowed.contains(name) { found.append("\(file): \(name)") }
      }
    }
    #expect(found == [])
  }

  @Test("The arrows lead downwards") func order() {
    for module in Self.arrows.keys {
      #expect(!Self.closure(of: module).contains(module), "\(module) leads to itself")
      for lower in Self.arrows[module] ?? [] { #expect(Self.arrows[lower] != nil, "\(lower) is not in the plan") }
    }
    for (module, other) in [
      ("Swasm", "SwasmJSON"), ("SwasmInference", "SwasmLlama"), ("SwasmInference", "SwasmWorld"),
      ("SwasmWorld", "SwasmWASI"),
    ] {
      #expect(!Self.closure(of: module).contains(other))
    }
  }

  @Test("Imports are found however they are written") func scanner() {
    let text = """
      // import Comment
      import Plain
      @testable import Tested
      @_exported import struct Outer.Inner
      public import Shown
        import Indented
      let text = "import Nothing"
      """
    #expect(Self.imports(of: text) == ["Plain", "Tested", "Outer", "Shown", "Indented"])
  }
}
