import Swasm

/// Which names of a module's name section (specification 7.4.1) identifiers of the text format can carry.
///
/// A name becomes an identifier when it belongs to something that the module has, is not empty and is the first of its
/// kind: identifiers are unique in their space, names need not be.
struct ModuleNames {
  enum Space: Int {
    case function, type, table, memory, global, elementSegment, dataSegment, tag
  }

  /// Names inside of functions and types.
  private enum InnerSpace: Int {
    case local, label, field
  }

  /// Where a name's bytes are; empty for none. A module has less than 2^32 bytes.
  private struct Place {
    var start: UInt32 = 0
    var end: UInt32 = 0

    init() {}
    init(_ range: Range<Int>) {
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int>? { start == end ? nil : Int(start)..<Int(end) }
  }

  private struct InnerName {
    /// The function or type, and in the lower half the index in it.
    var key: UInt64
    var place: Place
  }

  private(set) var module: Range<Int>?
  /// Whether the section holds identifiers and nothing else, in the form in which a reader of the text writes them: then
  /// it need not be printed.
  private(set) var isExact = true
  private var places: [[Place]]
  /// In ascending order of their keys.
  private var innerNames: [[InnerName]] = [[], [], []]

  init(_ contents: ModuleContents, bytes: UnsafeRawBufferPointer) {
    places = Array(repeating: [], count: 8)
    let sections = contents.customSections.filter { $0.name == "name" }
    guard let section = sections.first else { return }
    if sections.count > 1 || !Self.isLast(section, in: contents) { isExact = false }
    do throws(ModuleError) {
      var reader = NameReader(BinaryReader(bytes, range: section.range))
      try read(&reader, contents, bytes)
      if !reader.isCanonical { isExact = false }
    } catch {
      // What was read so far counts; the rest is in the section itself.
      isExact = false
    }
  }

  /// Whether only custom sections come after it.
  private static func isLast(_ section: ModuleContents.CustomSection, in contents: ModuleContents) -> Bool {
    contents.sections.allSatisfy { $0.id == 0 || $0.range.lowerBound < section.range.lowerBound }
  }

  // MARK: Questions

  func identifier(_ space: Space, _ index: Int) -> Range<Int>? {
    let places = places[space.rawValue]
    return index < places.count ? places[index].range : nil
  }

  func local(_ index: Int, ofFunction function: Int) -> Range<Int>? { name(.local, index, in: function) }
  /// Labels are counted in the order of their blocks.
  func label(_ index: Int, ofFunction function: Int) -> Range<Int>? { name(.label, index, in: function) }
  func field(_ index: Int, ofType type: Int) -> Range<Int>? { name(.field, index, in: type) }

  func hasLocals(ofFunction function: Int) -> Bool { hasNames(.local, in: function) }
  func hasLabels(ofFunction function: Int) -> Bool { hasNames(.label, in: function) }

  private static func key(_ outer: Int, _ index: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: outer) << 32 | UInt64(truncatingIfNeeded: index)
  }

  private func name(_ space: InnerSpace, _ index: Int, in outer: Int) -> Range<Int>? {
    let list = innerNames[space.rawValue]
    let key = Self.key(outer, index)
    let position = firstPosition(space, from: key)
    return position < list.count && list[position].key == key ? list[position].place.range : nil
  }

  private func hasNames(_ space: InnerSpace, in outer: Int) -> Bool {
    let list = innerNames[space.rawValue]
    let position = firstPosition(space, from: Self.key(outer, 0))
    return position < list.count && list[position].key >> 32 == UInt64(truncatingIfNeeded: outer)
  }

  private func firstPosition(_ space: InnerSpace, from key: UInt64) -> Int {
    var low = 0
    var high = innerNames[space.rawValue].count
    while low < high {
      let middle = (low + high) / 2
      if innerNames[space.rawValue][middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Reading

  private mutating func read(
    _ reader: inout NameReader, _ contents: ModuleContents, _ bytes: UnsafeRawBufferPointer
  ) throws(ModuleError) {
    while let kind = try reader.nextSubsection() {
      switch kind {
      case .module:
        let name = try reader.name()
        if name.isEmpty { isExact = false } else { module = name }
      case .local: try readInner(.local, &reader, outerCount: contents.functionTypes.count, bytes)
      case .label: try readInner(.label, &reader, outerCount: contents.functionTypes.count, bytes)
      case .field: try readInner(.field, &reader, outerCount: contents.types.count, bytes)
      case .function: try readMap(.function, &reader, count: contents.functionTypes.count, bytes)
      case .type: try readMap(.type, &reader, count: contents.types.count, bytes)
      case .table: try readMap(.table, &reader, count: contents.tables.count, bytes)
      case .memory: try readMap(.memory, &reader, count: contents.memories.count, bytes)
      case .global: try readMap(.global, &reader, count: contents.globals.count, bytes)
      case .elementSegment: try readMap(.elementSegment, &reader, count: contents.elementSegments.count, bytes)
      case .dataSegment: try readMap(.dataSegment, &reader, count: contents.dataSegments.count, bytes)
      case .tag: try readMap(.tag, &reader, count: contents.tags.count, bytes)
      }
      try reader.endSubsection()
    }
  }

  private mutating func readMap(
    _ space: Space, _ reader: inout NameReader, count: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(ModuleError) {
    var taken: Set<String> = []
    // A second section of the same kind has nothing to add: the first has the names.
    guard places[space.rawValue].isEmpty else { throw reader.duplicate() }
    places[space.rawValue] = Array(repeating: Place(), count: count)
    var previous: UInt32?
    for _ in 0..<(try reader.count()) {
      let index = try reader.index(after: previous)
      previous = index
      let name = try reader.name()
      let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[name]), as: UTF8.self)
      if Int(index) < count, !name.isEmpty, places[space.rawValue][Int(index)].range == nil, taken.insert(text).inserted
      {
        places[space.rawValue][Int(index)] = Place(name)
      } else {
        isExact = false
      }
    }
  }

  private mutating func readInner(
    _ space: InnerSpace, _ reader: inout NameReader, outerCount: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(ModuleError) {
    guard innerNames[space.rawValue].isEmpty else { throw reader.duplicate() }
    var previousOuter: UInt32?
    var isSorted = true
    for _ in 0..<(try reader.count()) {
      let outer = try reader.index(after: previousOuter)
      if let previousOuter, outer <= previousOuter { isSorted = false }
      previousOuter = outer
      if Int(outer) >= outerCount { isExact = false }
      var taken: Set<String> = []
      var previous: UInt32?
      for _ in 0..<(try reader.count()) {
        let index = try reader.index(after: previous)
        if let previous, index <= previous { isSorted = false }
        previous = index
        let name = try reader.name()
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[name]), as: UTF8.self)
        // Labels of different blocks may be called the same.
        if !name.isEmpty, space == .label || taken.insert(text).inserted {
          innerNames[space.rawValue].append(
            InnerName(key: Self.key(Int(outer), Int(index)), place: Place(name)))
        } else {
          isExact = false
        }
      }
    }
    // Identifiers are taken from lists in order only.
    if !isSorted { innerNames[space.rawValue] = [] }
  }
}

/// Reads the name section and notices whether it is written as short as it can be.
private struct NameReader {
  private var bytes: BinaryReader
  private let end: Int
  private var previousKind: UInt8?
  private(set) var isCanonical = true

  init(_ bytes: BinaryReader) {
    self.bytes = bytes
    end = bytes.end
  }

  /// Goes to the next subsection; `nil` at the end of the section.
  mutating func nextSubsection() throws(ModuleError) -> NameSection.Kind? {
    if bytes.isAtEnd { return nil }
    let id = try bytes.readByte()
    let size = try number()
    guard let kind = NameSection.Kind(rawValue: id), Int(size) <= bytes.remaining else {
      throw ModuleError(.malformedSectionID, at: bytes.position, "unknown subsection \(id)")
    }
    if let previousKind, id <= previousKind { isCanonical = false }
    previousKind = id
    bytes.end = bytes.position + Int(size)
    return kind
  }

  mutating func endSubsection() throws(ModuleError) {
    guard bytes.isAtEnd else { throw ModuleError(.malformedSectionSize, at: bytes.position, "names too long") }
    bytes.end = end
  }

  func duplicate() -> ModuleError {
    ModuleError(.malformedSectionOrder, at: bytes.position, "duplicate subsection")
  }

  /// The length of a map, which is never empty in a section as short as it can be.
  mutating func count() throws(ModuleError) -> UInt32 {
    let count = try number()
    if count == 0 { isCanonical = false }
    return count
  }

  mutating func index(after previous: UInt32?) throws(ModuleError) -> UInt32 {
    let index = try number()
    if let previous, index <= previous { isCanonical = false }
    return index
  }

  /// Where a name is, which is UTF-8.
  mutating func name() throws(ModuleError) -> Range<Int> {
    let start = bytes.position
    var again = bytes
    _ = try number()
    let first = bytes.position
    _ = try again.readName(limit: .max)
    bytes.position = again.position
    if first > again.position { throw ModuleError(.malformedLength, at: start, "a name out of bounds") }
    return first..<again.position
  }

  private mutating func number() throws(ModuleError) -> UInt32 {
    let start = bytes.position
    let value = try bytes.readU32()
    let shortest = max(1, (32 - value.leadingZeroBitCount + 6) / 7)
    if bytes.position - start != shortest { isCanonical = false }
    return value
  }
}
