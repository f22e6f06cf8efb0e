/// An option of a command, as the parser and the help know it.
struct Option {
  /// With its two dashes.
  let name: String
  /// Another spelling, for example `-h`.
  var short: String?
  /// What help calls the value; `nil` for options without one.
  var value: String?
  /// One or more lines.
  let help: String

  static let help = Option(name: "--help", short: "-h", help: "Print this help.")

  static func output(_ what: String, default place: String = "standard output.") -> Option {
    Option(name: "--output", short: "-o", value: "FILE", help: "Where to write \(what). Default: \(place)")
  }

  static let features = Option(
    name: "--features", value: "LIST",
    help: """
      WebAssembly features that modules may use, separated by commas: names (see
      `swasm help features`) or the presets wasm1, wasm2, wasm3, default and all. A
      list that begins with + or - changes the default: --features +threads,-simd
      """)

  /// Of commands that take modules with features of any kind.
  static let limitedFeatures = Option(
    name: "--features", value: "LIST",
    help: """
      WebAssembly features that the module may use, as in `swasm help features`.
      Default: all. A list that begins with + or - changes that.
      """)

  static let maximumMemory = maximumMemory(default: "4G")

  static func maximumMemory(default size: String) -> Option {
    Option(
      name: "--max-memory", value: "SIZE",
      help: "Bytes that all memories may take, with K, M, G or T for powers of 1,024. Default: \(size).")
  }
}
