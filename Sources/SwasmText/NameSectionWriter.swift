/// The names that a text gives to what has no space of its own in the module's parser.
struct NamesInText {
  var module: String?
  /// The maps of locals and of labels of the functions that have some, in ascending order of the functions.
  var locals = SectionEntries()
  var labels = SectionEntries()
  /// By function, the hinted branches of its body.
  var hints: [(function: Int, hints: [(offset: UInt32, value: UInt8)])] = []

  mutating func add(locals space: IdentifierSpace, of function: Int) {
    guard space.hasNames else { return }
    var encoder = BinaryEncoder()
    encoder.count(function)
    space.write(to: &encoder)
    locals.append(encoder.bytes)
  }

  mutating func add(labelsOf body: FunctionBody, of function: Int) {
    guard !body.labelNames.isEmpty else { return }
    var encoder = BinaryEncoder()
    encoder.count(function)
    encoder.count(body.labelNames.count)
    for label in body.labelNames {
      encoder.unsigned(label.block)
      encoder.sized(body.labels.names[label.name])
    }
    labels.append(encoder.bytes)
  }
}

/// Writes the custom section `name` (specification 7.4.1) with the extended names that all tools use.
enum NameSectionWriter {
  static func contents(of parser: ModuleParser) -> [UInt8] {
    var contents = BinaryEncoder()
    if let name = parser.names.module { append(0, to: &contents) { $0.name(name) } }
    append(1, parser.functions, to: &contents)
    append(2, parser.names.locals, to: &contents)
    append(3, parser.names.labels, to: &contents)
    append(4, parser.types.space, to: &contents)
    append(5, parser.tables, to: &contents)
    append(6, parser.memories, to: &contents)
    append(7, parser.globals, to: &contents)
    append(8, parser.elements, to: &contents)
    append(9, parser.dataSegments, to: &contents)
    if parser.types.fields.hasNames { append(10, to: &contents) { parser.types.fields.write(to: &$0) } }
    append(11, parser.tags, to: &contents)
    return contents.bytes
  }

  private static func append(
    _ id: UInt8, to contents: inout BinaryEncoder, _ write: (inout BinaryEncoder) -> Void
  ) {
    var subsection = BinaryEncoder()
    write(&subsection)
    contents.append(id)
    contents.sized(subsection.bytes)
  }

  private static func append(_ id: UInt8, _ space: IdentifierSpace, to contents: inout BinaryEncoder) {
    if space.hasNames { append(id, to: &contents) { space.write(to: &$0) } }
  }

  private static func append(_ id: UInt8, _ maps: SectionEntries, to contents: inout BinaryEncoder) {
    guard !maps.isEmpty else { return }
    append(id, to: &contents) {
      $0.count(maps.count)
      $0.append(maps.bytes)
    }
  }
}
