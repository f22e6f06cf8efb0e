import Testing

@testable import Swasm

/// Compares what two binaries decode to. Section sizes, the encodings of integers and the grouping of locals are of no
/// account; all else is: indices, instructions with their immediates, custom sections with their places, names.
struct ModuleComparison {
  private let first: Side
  private let second: Side
  private(set) var differences: [String] = []
  private var isForeign = false

  private struct Side {
    let bytes: UnsafeRawBufferPointer
    let contents: ModuleContents

    func reader(_ range: Range<Int>) -> BinaryReader { BinaryReader(bytes, range: range) }
    func slice(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }
  }

  private static let features = Features(rawValue: .max)

  /// The first differences, or what keeps one of the two from being decoded.
  ///
  /// - Parameter isForeign: Whether another tool made one of the two from the same text: tools do as they like with names
  ///   and with a data count that nothing needs.
  static func differences(_ first: [UInt8], _ second: [UInt8], isForeign: Bool = false) -> [String] {
    first.withUnsafeBytes { first in
      second.withUnsafeBytes { second in
        do {
          var comparison = try ModuleComparison(first, second)
          comparison.isForeign = isForeign
          try comparison.run()
          return comparison.differences
        } catch {
          return ["\(error)"]
        }
      }
    }
  }

  private init(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) throws(ModuleError) {
    func side(_ bytes: UnsafeRawBufferPointer) throws(ModuleError) -> Side {
      Side(bytes: bytes, contents: try ModuleDecoder.decode(bytes: bytes, features: Self.features))
    }
    self.first = try side(first)
    self.second = try side(second)
  }

  private mutating func expect(_ isEqual: Bool, _ what: @autoclosure () -> String) {
    if !isEqual, differences.count < 5 { differences.append(what()) }
  }

  private mutating func equal<T: Equatable>(_ what: String, _ value: (ModuleContents) -> T) {
    let (one, other) = (value(first.contents), value(second.contents))
    expect(one == other, "\(what): \(one) and \(other)")
  }

  private mutating func run() throws(ModuleError) {
    equal("types") { Array($0.types) }
    equal("imports") { $0.imports.map { "\($0)" } }
    equal("functions") { $0.functionTypes }
    equal("tables") { $0.tables.map(\.type) }
    equal("memories") { $0.memories }
    equal("globals") { $0.globals.map(\.type) }
    equal("tags") { $0.tags }
    equal("exports") { $0.exports.map { "\($0)" } }
    equal("start") { $0.startFunction }
    if !isForeign { equal("data count") { $0.dataCount } }
    equal("numbers of segments") { [$0.elementSegments.count, $0.dataSegments.count, $0.bodies.count] }
    guard differences.isEmpty else { return }
    let (one, other) = (first.contents, second.contents)
    for (index, pair) in zip(one.tables, other.tables).enumerated() {
      try expressions("table \(index)", pair.0.initializer, pair.1.initializer)
    }
    for (index, pair) in zip(one.globals, other.globals).enumerated() {
      try expressions("global \(index)", pair.0.initializer, pair.1.initializer)
    }
    for (index, pair) in zip(one.elementSegments, other.elementSegments).enumerated() {
      try elements("element segment \(index)", pair.0, pair.1)
    }
    for (index, pair) in zip(one.dataSegments, other.dataSegments).enumerated() {
      try mode("data segment \(index)", pair.0.mode, pair.1.mode)
      expect(first.slice(pair.0.range) == second.slice(pair.1.range), "contents of data segment \(index)")
    }
    for (index, pair) in zip(one.bodies, other.bodies).enumerated() where differences.isEmpty {
      try functions("body \(index)", pair.0.range, pair.1.range)
    }
    try customSections()
  }

  // MARK: Segments

  private mutating func elements(
    _ what: String, _ one: ModuleContents.ElementSegment, _ other: ModuleContents.ElementSegment
  ) throws(ModuleError) {
    expect(one.type == other.type, "type of \(what)")
    try mode(what, one.mode, other.mode)
    switch (one.items, other.items) {
    case (.functions(let one), .functions(let other)): expect(one == other, "functions of \(what)")
    case (.expressions(let one), .expressions(let other)):
      expect(one.count == other.count, "number of items of \(what)")
      for (one, other) in zip(one, other) { try expressions("item of \(what)", one, other) }
    default: expect(false, "kind of items of \(what)")
    }
  }

  private mutating func mode(
    _ what: String, _ one: ModuleContents.SegmentMode, _ other: ModuleContents.SegmentMode
  ) throws(ModuleError) {
    switch (one, other) {
    case (.passive, .passive), (.declarative, .declarative): break
    case (.active(let one, let offset), .active(let other, let otherOffset)):
      expect(one == other, "target of \(what)")
      try expressions("offset of \(what)", offset, otherOffset)
    default: expect(false, "mode of \(what)")
    }
  }

  private mutating func expressions(
    _ what: String, _ one: ConstantExpression?, _ other: ConstantExpression?
  ) throws(ModuleError) {
    guard let one, let other else { return expect(one == nil && other == nil, what) }
    try instructions(what, first.reader(one.range), second.reader(other.range))
  }

  // MARK: Code

  private mutating func functions(_ what: String, _ one: Range<Int>, _ other: Range<Int>) throws(ModuleError) {
    var (one, other) = (first.reader(one), second.reader(other))
    let locals = (try Self.locals(&one), try Self.locals(&other))
    expect(locals.0 == locals.1, "locals of \(what)")
    try instructions(what, one, other)
  }

  /// Runs of locals of one type, as long as can be.
  private static func locals(_ bytes: inout BinaryReader) throws(ModuleError) -> [[String]] {
    var runs: [(type: ValueType, count: UInt64)] = []
    for _ in 0..<(try bytes.readU32()) {
      let count = UInt64(try bytes.readU32())
      let type = try bytes.readValueType(features)
      if count == 0 { continue }
      if let last = runs.last, last.type == type {
        runs[runs.count - 1].count += count
      } else {
        runs.append((type, count))
      }
    }
    return runs.map { ["\($0.type)", "\($0.count)"] }
  }

  private mutating func instructions(_ what: String, _ one: BinaryReader, _ other: BinaryReader) throws(ModuleError) {
    var one = InstructionReader(one, features: Self.features)
    var other = InstructionReader(other, features: Self.features)
    while !one.isAtEnd, !other.isAtEnd {
      let (instruction, otherInstruction) = (try one.next(), try other.next())
      // What an instruction does not use is left from the one before, and equal too.
      let isEqual =
        instruction == otherInstruction && one.index0 == other.index0 && one.index1 == other.index1
        && one.memoryOffset == other.memoryOffset && one.memoryIndex == other.memoryIndex
        && one.alignment == other.alignment && one.lane == other.lane && one.bits == other.bits
        && one.vector == other.vector && one.blockType == other.blockType && one.valueType == other.valueType
        && one.heapType == other.heapType && one.castSource == other.castSource && one.castTarget == other.castTarget
        && (one.info(instruction).pointee.immediates != .labelTable || Array(one.labels) == Array(other.labels))
        && (one.info(instruction).pointee.immediates != .tryTable || Array(one.catches) == Array(other.catches))
      guard isEqual else {
        return expect(false, "\(what): \(instruction) at \(one.offset) and \(otherInstruction) at \(other.offset)")
      }
    }
    expect(one.isAtEnd && other.isAtEnd, "length of \(what)")
  }

  // MARK: Custom sections

  private mutating func customSections() throws(ModuleError) {
    var (one, other) = (try Self.customSections(first), try Self.customSections(second))
    if isForeign {
      one.removeAll { $0.name == "name" }
      other.removeAll { $0.name == "name" }
    }
    expect(one.map(\.name) == other.map(\.name), "custom sections: \(one.map(\.name)) and \(other.map(\.name))")
    for (one, other) in zip(one, other) {
      expect(one.place == other.place, "place of custom section \(one.name): \(one.place) and \(other.place)")
      if one.name == "name", let names = Self.names(one.bytes) {
        expect(names == Self.names(other.bytes), "names")
      } else {
        expect(one.bytes == other.bytes, "contents of custom section \(one.name)")
      }
    }
  }

  private struct CustomSection {
    var name: String
    /// The section before that is not empty.
    var place: UInt8
    var bytes: [UInt8]
  }

  private static func customSections(_ side: Side) throws(ModuleError) -> [CustomSection] {
    var place: UInt8 = 0
    var custom = side.contents.customSections[...]
    var found: [CustomSection] = []
    for section in side.contents.sections {
      if section.id == 0, let next = custom.popFirst() {
        found.append(CustomSection(name: next.name, place: place, bytes: side.slice(next.range)))
      } else if section.id != 0 {
        var bytes = side.reader(section.range)
        if try bytes.readU32() > 0 { place = section.id }
      }
    }
    return found
  }

  /// All names by subsection and index, or indices; `nil` when the section is malformed, has parts that nobody knows, or
  /// says something twice.
  private static func names(_ section: [UInt8]) -> [[UInt32]: [UInt8]]? {
    section.withUnsafeBytes { bytes in
      var names: [[UInt32]: [UInt8]] = [:]
      var reader = BinaryReader(bytes, range: 0..<bytes.count)
      func name() throws(ModuleError) -> [UInt8] {
        let count = Int(try reader.readU32())
        guard count <= bytes.count - reader.position else { throw ModuleError(.malformedUnexpectedEnd, at: 0, "") }
        defer { reader.position += count }
        return Array(bytes[reader.position..<(reader.position + count)])
      }
      func add(_ key: [UInt32], _ name: [UInt8]) throws(ModuleError) {
        if names.updateValue(name, forKey: key) != nil { throw ModuleError(.malformedUnexpectedEnd, at: 0, "") }
      }
      do throws(ModuleError) {
        while !reader.isAtEnd {
          let kind = UInt32(try reader.readByte())
          let end = Int(try reader.readU32()) + reader.position
          switch kind {
          case 0: try add([0], try name())
          case 1, 4...9, 11:
            for _ in 0..<(try reader.readU32()) { try add([kind, try reader.readU32()], try name()) }
          case 2, 3, 10:
            for _ in 0..<(try reader.readU32()) {
              let outer = try reader.readU32()
              for _ in 0..<(try reader.readU32()) { try add([kind, outer, try reader.readU32()], try name()) }
            }
          default: return nil
          }
          if reader.position != end { return nil }
        }
        return names
      } catch {
        return nil
      }
    }
  }
}
