/// The sections of a module that is being read, entry by entry in the binary format (specification 5.5).
struct ModuleSections {
  enum Kind: UInt8, CaseIterable {
    case type = 1
    case `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

    static let inOrder: [Kind] = [
      .type, .import, .function, .table, .memory, .tag, .global, .export, .start, .element, .dataCount, .code, .data,
    ]

    /// In `(@custom "…" (before …))`.
    init?(word: String) {
      switch word {
      case "type": self = .type
      case "import": self = .import
      case "func": self = .function
      case "table": self = .table
      case "memory": self = .memory
      case "tag": self = .tag
      case "global": self = .global
      case "export": self = .export
      case "start": self = .start
      case "elem": self = .element
      case "datacount": self = .dataCount
      case "code": self = .code
      case "data": self = .data
      default: return nil
      }
    }
  }

  var types: [[UInt8]] = []
  var imports: [[UInt8]] = []
  var functions: [UInt32] = []
  var tables: [[UInt8]] = []
  var memories: [[UInt8]] = []
  var tags: [[UInt8]] = []
  var globals: [[UInt8]] = []
  var exports: [[UInt8]] = []
  var start: UInt32?
  var elements: [[UInt8]] = []
  var code: [[UInt8]] = []
  var data: [[UInt8]] = []
  /// Whether code names a data segment, which needs their number before the code, or the text asks for it.
  var needsDataCount = false

  /// What was defined first, for imports that come too late.
  private(set) var definedKind: String?

  mutating func noteDefinition(_ word: String) {
    // All functions count before tables, and so on.
    let order = ["func", "table", "memory", "global", "tag"]
    let names = ["function", "table", "memory", "global", "tag"]
    guard let place = order.firstIndex(of: word) else { return }
    if let definedKind, let other = names.firstIndex(of: definedKind), other <= place { return }
    definedKind = names[place]
  }

  /// The entries of a section that has some which may be long.
  func entries(_ kind: Kind) -> [[UInt8]] {
    switch kind {
    case .type: types
    case .import: imports
    case .table: tables
    case .memory: memories
    case .tag: tags
    case .global: globals
    case .export: exports
    case .element: elements
    case .code: code
    case .data: data
    case .function, .start, .dataCount: []
    }
  }

  /// The section, or nothing when it is empty.
  func encoded(_ kind: Kind) -> [UInt8] {
    switch kind {
    case .function:
      vector(
        kind,
        functions.map { index in
          var encoder = BinaryEncoder()
          encoder.unsigned(index)
          return encoder.bytes
        })
    case .start: start.map { number(kind, $0) } ?? []
    case .dataCount: needsDataCount ? number(kind, UInt32(data.count)) : []
    default: vector(kind, entries(kind))
    }
  }

  private func number(_ kind: Kind, _ value: UInt32) -> [UInt8] {
    var contents = BinaryEncoder()
    contents.unsigned(value)
    return ModuleSections.section(kind.rawValue, contents.bytes)
  }

  private func vector(_ kind: Kind, _ entries: [[UInt8]]) -> [UInt8] {
    guard !entries.isEmpty else { return [] }
    var contents = BinaryEncoder()
    contents.count(entries.count)
    for entry in entries { contents.append(entry) }
    return ModuleSections.section(kind.rawValue, contents.bytes)
  }

  private static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
    var encoder = BinaryEncoder()
    encoder.append(id)
    encoder.sized(contents)
    return encoder.bytes
  }

  static func custom(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    var encoder = BinaryEncoder()
    encoder.name(name)
    encoder.append(contents)
    return section(0, encoder.bytes)
  }
}
