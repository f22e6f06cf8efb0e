import Swasm

/// Which tokens the entries of sections and the instructions of functions come from.
struct SourceNotes {
  /// By the section's kind and the entry's index, where the text of the field begins.
  private(set) var entries: [ModuleSections.Kind: [UInt32]] = [:]
  /// Of all instructions of functions and of constant expressions in the order of the text.
  private var instructions: [(offset: UInt32, start: UInt32)] = []
  /// By function that is defined here, where its instructions are in that list.
  private var bodies: [Range<UInt32>] = []
  /// How many instructions there were before the field that is being read.
  private var fieldStart: UInt32 = 0

  mutating func instruction(at offset: Int, from token: Token) {
    instructions.append((UInt32(truncatingIfNeeded: offset), token.start))
  }

  /// Notes that a field has added what is new in the sections.
  mutating func entries(of sections: borrowing ModuleSections, from token: Token) {
    for kind in ModuleSections.Kind.inOrder {
      let count = sections.entries(kind)?.ends.count ?? 0
      while entries[kind, default: []].count < count { entries[kind, default: []].append(token.start) }
    }
    let end = UInt32(truncatingIfNeeded: instructions.count)
    while bodies.count < sections.code.count { bodies.append(fieldStart..<end) }
    fieldStart = end
  }

  /// Where the last instruction of a function is that begins at `offset` in its body or before; `nil` when there is none.
  func start(ofInstructionAt offset: Int, inBody body: Int) -> UInt32? {
    guard body < bodies.count else { return nil }
    return instructions[Int(bodies[body].lowerBound)..<Int(bodies[body].upperBound)].last { $0.offset <= offset }?.start
  }
}

extension WebAssemblyText {
  /// Where in a text the part of its module is that stands at an offset: for messages about modules that are well-formed
  /// but not valid.
  ///
  /// - Parameter offset: Of a byte in what `parseModule` makes of the text with the same features.
  /// - Returns: The line and the column in bytes, both from 1, of the instruction or of the module's field; `nil` when no
  ///   single one is meant, as at the beginning of a section with several entries.
  public static func location(
    ofByte offset: Int, in text: some Collection<UInt8>, features: Features = .wasm3
  ) -> (line: Int, column: Int)? {
    let source = Array(text)
    let lexer = Lexer(source)
    var cursor = TokenCursor(source, lexer)
    var range: Range<Int>?
    if cursor.startsList("module") {
      var end = cursor
      if (try? end.skipList()) != nil { range = lexer.annotations.indices(ofModuleAt: cursor, until: end) }
      cursor.position += 2
      if cursor.current.kind == .identifier || cursor.current.kind == .quotedIdentifier { cursor.advance() }
      // What is quoted is not in this text.
      guard cursor.current.kind != .keyword else { return nil }
    }
    var parser = ModuleParser(cursor, lexer.annotations, range, features: features)
    parser.notes = SourceNotes()
    guard let bytes = try? parser.parse(name: nil) else { return nil }
    guard let start = bytes.withUnsafeBytes({ parser.place(of: offset, in: BinaryReader($0)) }) else { return nil }
    return cursor.location(Int(start))
  }
}

extension ModuleParser {
  /// The offset in the text of what stands at `offset` in the module.
  fileprivate func place(of offset: Int, in module: BinaryReader) -> UInt32? {
    var reader = module
    reader.position = 8
    while let id = try? reader.readByte(), let size = try? reader.readU32() {
      let start = reader.position
      reader.position += Int(size)
      guard offset < reader.position else { continue }
      guard let kind = ModuleSections.Kind(rawValue: id), let starts = notes?.entries[kind] else { return nil }
      // Rules about the section as a whole.
      if offset == start { return starts.count == 1 ? starts[0] : nil }
      reader.position = start
      return place(of: offset, kind, starts, reader)
    }
    return nil
  }

  private func place(
    of offset: Int, _ kind: ModuleSections.Kind, _ starts: [UInt32], _ section: BinaryReader
  ) -> UInt32? {
    var reader = section
    _ = try? reader.readU32()
    let first = reader.position
    let ends = sections.entries(kind)?.ends ?? []
    guard let index = ends.firstIndex(where: { offset < first + Int($0) }), index < starts.count else { return nil }
    guard kind == .code else { return starts[index] }
    reader.position = first + (index == 0 ? 0 : Int(ends[index - 1]))
    _ = try? reader.readU32()
    return notes?.start(ofInstructionAt: offset - reader.position, inBody: index) ?? starts[index]
  }
}
