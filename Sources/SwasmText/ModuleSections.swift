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

  var types = SectionEntries()
  var imports = SectionEntries()
  var functions = SectionEntries()
  var tables = SectionEntries()
  var memories = SectionEntries()
  var tags = SectionEntries()
  var globals = SectionEntries()
  var exports = SectionEntries()
  var start: UInt32?
  var elements = SectionEntries()
  var code = SectionEntries()
  var data = SectionEntries()
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

  /// The entries of a section that has some.
  func entries(_ kind: Kind) -> SectionEntries? {
    switch kind {
    case .type: types
    case .import: imports
    case .function: functions
    case .table: tables
    case .memory: memories
    case .tag: tags
    case .global: globals
    case .export: exports
    case .element: elements
    case .code: code
    case .data: data
    case .start, .dataCount: nil
    }
  }

  /// Notes where each entry ends, of the sections whose entries may be long.
  mutating func noteEnds() {
    for entries in [
      \ModuleSections.types, \.imports, \.tables, \.memories, \.tags, \.globals, \.exports, \.elements, \.code, \.data,
    ] { self[keyPath: entries].notesEnds = true }
  }

  /// Appends the section, unless it is empty.
  func write(_ kind: Kind, to module: inout BinaryEncoder) {
    switch kind {
    case .start: if let start { writeNumber(kind, Int(start), to: &module) }
    case .dataCount: if needsDataCount { writeNumber(kind, data.count, to: &module) }
    default:
      guard let entries = entries(kind), !entries.isEmpty else { return }
      module.append(kind.rawValue)
      module.count(BinaryEncoder.length(entries.count) + entries.bytes.count)
      module.count(entries.count)
      module.append(entries.bytes)
    }
  }

  private func writeNumber(_ kind: Kind, _ value: Int, to module: inout BinaryEncoder) {
    module.append(kind.rawValue)
    module.count(BinaryEncoder.length(value))
    module.count(value)
  }

  static func writeCustom(_ name: String, _ contents: [UInt8], to module: inout BinaryEncoder) {
    module.append(0)
    module.count(BinaryEncoder.length(name.utf8.count) + name.utf8.count + contents.count)
    module.name(name)
    module.append(contents)
  }

  /// About how many bytes all sections have.
  var byteCount: Int { Kind.inOrder.reduce(0) { $0 + (entries($1)?.bytes.count ?? 0) + 16 } }
}
