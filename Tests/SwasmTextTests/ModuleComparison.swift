import Swasm

/// What distinguishes two modules of the binary format after decoding. Not seen are the lengths in which numbers are
/// encoded, sections without entries, and how runs of locals are divided.
struct ModuleComparison {
  /// Custom sections that need not be the same.
  var ignoredCustomSections: Set<String> = []
  /// Whether one may have a data count section where the other has none.
  var ignoresDataCount = false

  static let features = Features(rawValue: .max)

  /// - Returns: The first difference of each part; empty when the modules are the same.
  func differences(_ left: [UInt8], _ right: [UInt8]) throws(ModuleError) -> [String] {
    try left.withUnsafeBytes { left throws(ModuleError) in
      try right.withUnsafeBytes { right throws(ModuleError) in
        let parts = try [Part(left), Part(right)]
        return differences(parts[0], parts[1])
      }
    }
  }

  private struct Part {
    var bytes: UnsafeRawBufferPointer
    var contents: ModuleContents

    init(_ bytes: UnsafeRawBufferPointer) throws(ModuleError) {
      self.bytes = bytes
      contents = try ModuleDecoder.decode(bytes: bytes, features: ModuleComparison.features)
    }
  }

  private func differences(_ left: Part, _ right: Part) -> [String] {
    let (a, b) = (left.contents, right.contents)
    var found: [String] = []
    func check<T: Equatable>(_ what: String, _ left: [T], _ right: [T]) {
      if left == right { return }
      let index = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
      let values = [left, right].map { $0.indices.contains(index) ? "\($0[index])" : "nothing" }
      found.append("\(what) \(index): \(values[0]) / \(values[1])")
    }
    check("section", sections(left), sections(right))
    check("type", a.types, b.types)
    check("import", a.imports.map(describe), b.imports.map(describe))
    check("function", a.functionTypes, b.functionTypes)
    check("table", a.tables.map(\.type), b.tables.map(\.type))
    check("memory", a.memories, b.memories)
    check("global", a.globals.map(\.type), b.globals.map(\.type))
    check("tag", a.tags, b.tags)
    check("export", a.exports.map { "\($0)" }, b.exports.map { "\($0)" })
    check("start", [a.startFunction], [b.startFunction])
    check("element segment", a.elementSegments.map(describe), b.elementSegments.map(describe))
    check("data segment", a.dataSegments.map { left.describe($0) }, b.dataSegments.map { right.describe($0) })
    check("custom section", customSections(left), customSections(right))
    if !found.isEmpty { return found }
    for (one, other) in zip(left.expressions, right.expressions) {
      if let difference = difference(left, one, right, other) { return ["expression: \(difference)"] }
    }
    for index in a.bodies.indices {
      let (one, other) = (a.bodies[index].range, b.bodies[index].range)
      if let difference = difference(left, body: one, right, body: other) { return ["body \(index): \(difference)"] }
    }
    return []
  }

  /// Ids in order.
  private func sections(_ part: Part) -> [UInt8] {
    var custom = part.contents.customSections[...]
    return part.contents.sections.compactMap { section in
      if section.id == 0 { return ignoredCustomSections.contains(custom.removeFirst().name) ? nil : 0 }
      if section.id == 12 { return ignoresDataCount ? nil : 12 }
      let isEmpty = section.id != 8 && part.bytes[section.range].allSatisfy { $0 & 0x7F == 0 }
      return isEmpty ? nil : section.id
    }
  }

  private func customSections(_ part: Part) -> [String] {
    part.contents.customSections.filter { !ignoredCustomSections.contains($0.name) }.map { section in
      // A short digest: a real module's sections are large.
      let bytes = part.bytes[section.range]
      let hash = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
      return "\(section.name), \(bytes.count) bytes with hash \(hash)"
    }
  }

  private func describe(_ item: ModuleContents.Import) -> String { "\(item)" }

  private func describe(_ segment: ModuleContents.ElementSegment) -> String {
    let mode =
      switch segment.mode {
      case .passive: "passive"
      case .declarative: "declarative"
      case .active(let table, _): "active in \(table)"
      }
    return switch segment.items {
    case .functions(let items): "\(mode) \(segment.type) functions \(items)"
    case .expressions(let items): "\(mode) \(segment.type) \(items.count) expressions"
    }
  }

  // MARK: Code

  private func difference(_ left: Part, body one: Range<Int>, _ right: Part, body other: Range<Int>) -> String? {
    do {
      var readers = [BinaryReader(left.bytes, range: one), BinaryReader(right.bytes, range: other)]
      let locals = [try Self.locals(&readers[0]), try Self.locals(&readers[1])]
      if locals[0] != locals[1] { return "locals \(locals[0]) / \(locals[1])" }
      return difference(readers[0], readers[1])
    } catch {
      return "\(error)"
    }
  }

  private func difference(
    _ left: Part, _ one: ConstantExpression, _ right: Part, _ other: ConstantExpression
  ) -> String? {
    difference(BinaryReader(left.bytes, range: one.range), BinaryReader(right.bytes, range: other.range))
  }

  private static func locals(_ reader: inout BinaryReader) throws(ModuleError) -> [String] {
    var runs: [(count: UInt64, type: ValueType)] = []
    for _ in 0..<(try reader.readU32()) {
      let count = UInt64(try reader.readU32())
      let type = try reader.readValueType(features)
      if count == 0 { continue }
      if let last = runs.last, last.type == type {
        runs[runs.count - 1].count += count
      } else {
        runs.append((count, type))
      }
    }
    return runs.map { "\($0.count) \($0.type)" }
  }

  /// The first instruction that differs, with its number.
  private func difference(_ one: BinaryReader, _ other: BinaryReader) -> String? {
    var left = InstructionReader(one, features: Self.features)
    var right = InstructionReader(other, features: Self.features)
    var number = 0
    do {
      while !left.isAtEnd {
        let (first, second) = (try left.next(), try right.next())
        if first != second { return "instruction \(number): \(first) / \(second)" }
        if !Self.haveSameImmediates(left, right) { return "instruction \(number): immediates of \(first)" }
        number += 1
      }
    } catch {
      return "instruction \(number): \(error)"
    }
    return right.isAtEnd ? nil : "more instructions than \(number)"
  }

  /// Both readers have read the same instructions so far: what an instruction does not have is the same in both.
  private static func haveSameImmediates(_ left: InstructionReader, _ right: InstructionReader) -> Bool {
    left.index0 == right.index0 && left.index1 == right.index1 && left.memoryOffset == right.memoryOffset
      && left.memoryIndex == right.memoryIndex && left.alignment == right.alignment && left.lane == right.lane
      && left.bits == right.bits && left.vector == right.vector && left.blockType == right.blockType
      && left.valueType == right.valueType && left.heapType == right.heapType && left.castSource == right.castSource
      && left.castTarget == right.castTarget && Array(left.labels) == Array(right.labels)
      && Array(left.catches) == Array(right.catches)
  }
}

extension ModuleComparison.Part {
  fileprivate func describe(_ segment: ModuleContents.DataSegment) -> String {
    let contents = Array(bytes[segment.range])
    return switch segment.mode {
    case .active(let memory, _): "active in \(memory) \(contents)"
    default: "passive \(contents)"
    }
  }

  /// All constant expressions, in the order of the sections.
  fileprivate var expressions: [ConstantExpression] {
    var all = contents.tables.compactMap(\.initializer) + contents.globals.compactMap(\.initializer)
    for segment in contents.elementSegments {
      if case .active(_, let offset) = segment.mode { all.append(offset) }
      if case .expressions(let items) = segment.items { all += items }
    }
    for segment in contents.dataSegments {
      if case .active(_, let offset) = segment.mode { all.append(offset) }
    }
    return all
  }
}
