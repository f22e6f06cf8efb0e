/// The names that a text gives to what has no space of its own in the module's parser.
struct NamesInText {
  struct Function {
    var index: Int
    var locals: [IndexedName]
    var labels: [IndexedName]
  }

  var module: String?
  /// Those that have names inside, in ascending order.
  var functions: [Function] = []
  /// By function, the hinted branches of its body.
  var hints: [(function: Int, hints: [(offset: Int, value: UInt8)])] = []
}

/// Writes the custom section `name` (specification 7.4.1) with the extended names that all tools use.
enum NameSectionWriter {
  static func contents(of parser: ModuleParser) -> [UInt8] {
    var contents = BinaryEncoder()
    if let name = parser.names.module {
      var encoder = BinaryEncoder()
      encoder.name(name)
      append(0, encoder.bytes, to: &contents)
    }
    append(1, parser.functions.names, to: &contents)
    let functions = parser.names.functions
    appendNested(2, functions.map { ($0.index, $0.locals) }, to: &contents)
    appendNested(3, functions.map { ($0.index, $0.labels) }, to: &contents)
    append(4, parser.types.space.names, to: &contents)
    append(5, parser.tables.names, to: &contents)
    append(6, parser.memories.names, to: &contents)
    append(7, parser.globals.names, to: &contents)
    append(8, parser.elements.names, to: &contents)
    append(9, parser.dataSegments.names, to: &contents)
    appendNested(10, parser.types.fields.enumerated().map { ($0, $1?.names ?? []) }, to: &contents)
    append(11, parser.tags.names, to: &contents)
    return contents.bytes
  }

  private static func append(_ id: UInt8, _ subsection: [UInt8], to contents: inout BinaryEncoder) {
    contents.append(id)
    contents.sized(subsection)
  }

  private static func append(_ id: UInt8, _ names: [IndexedName], to contents: inout BinaryEncoder) {
    if let map = map(names) { append(id, map, to: &contents) }
  }

  /// `nil` when there is no name.
  private static func map(_ names: [IndexedName]) -> [UInt8]? {
    if names.isEmpty { return nil }
    var encoder = BinaryEncoder()
    encoder.count(names.count)
    for entry in names {
      encoder.unsigned(entry.index)
      encoder.name(entry.name)
    }
    return encoder.bytes
  }

  private static func appendNested(_ id: UInt8, _ lists: [(Int, [IndexedName])], to contents: inout BinaryEncoder) {
    let maps = lists.compactMap { index, names in map(names).map { (index, $0) } }
    guard !maps.isEmpty else { return }
    var encoder = BinaryEncoder()
    encoder.count(maps.count)
    for (index, map) in maps {
      encoder.count(index)
      encoder.append(map)
    }
    append(id, encoder.bytes, to: &contents)
  }
}
