import Swasm
import SwasmSystem

/// Which names of a module's name section (specification 7.4.1) identifiers of the text format can carry.
///
/// A name becomes an identifier when it belongs to something that the module has, is not empty and is the first of its
/// kind: identifiers are unique in their space, names need not be.
struct ModuleNames {
  enum Space: Int {
    case function, type, table, memory, global, elementSegment, dataSegment, tag
  }

  /// Names inside of functions and types.
  enum InnerSpace: Int {
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

  /// The names inside of all functions, or of all types, in ascending order.
  private struct InnerNames {
    var entries: [(index: UInt32, place: Place)] = []
    /// Where the entries of a function or type begin.
    var owners: [(index: UInt32, first: UInt32)] = []
  }

  private(set) var module: Range<Int>?
  /// Whether the section holds identifiers and nothing else, in the form in which a reader of the text writes them. Those
  /// inside of functions and types are not looked at: they may be of locals and labels that there are not.
  private(set) var isExact = true
  private var places: [[Place]]
  private var inner = [InnerNames(), InnerNames(), InnerNames()]

  init(_ contents: ModuleContents, bytes: UnsafeRawBufferPointer) {
    places = Array(repeating: [], count: 8)
    let sections = contents.customSections.lazy.filter { $0.name == "name" }
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
    index < places[space.rawValue].count ? places[space.rawValue][index].range : nil
  }

  /// How many names there are inside of functions and types.
  var innerCount: Int { inner.reduce(0) { $0 + $1.entries.count } }

  /// The names inside of one function or type.
  struct Group {
    fileprivate var space: InnerSpace
    fileprivate var entries: Range<Int>
    var isEmpty: Bool { entries.isEmpty }
  }

  func group(_ space: InnerSpace, of owner: Int) -> Group {
    let owners = inner[space.rawValue].owners
    let position = owners.partitionPoint { Int($0.index) < owner }
    guard position < owners.count, owners[position].index == owner else { return Group(space: space, entries: 0..<0) }
    let end = position + 1 < owners.count ? Int(owners[position + 1].first) : inner[space.rawValue].entries.count
    return Group(space: space, entries: Int(owners[position].first)..<end)
  }

  /// Of a local, a label or a field by its number. Labels are counted in the order of their blocks.
  func name(_ index: Int, in group: Group) -> Range<Int>? {
    if group.isEmpty { return nil }
    let entries = inner[group.space.rawValue].entries
    let position = group.entries.partitionPoint { Int(entries[$0].index) < index }
    return position < group.entries.upperBound && entries[position].index == index ? entries[position].place.range : nil
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
      case .local: try readInner(.local, &reader, ownerCount: contents.functionTypes.count, bytes)
      case .label: try readInner(.label, &reader, ownerCount: contents.functionTypes.count, bytes)
      case .field: try readInner(.field, &reader, ownerCount: contents.types.count, bytes)
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
    // A second section of the same kind has nothing to add: the first has the names.
    guard places[space.rawValue].isEmpty else { throw reader.duplicate() }
    places[space.rawValue] = Array(repeating: Place(), count: count)
    let nameCount = try reader.count()
    var taken = NameSet(bytes, count: nameCount)
    var previous: UInt32?
    for _ in 0..<nameCount {
      let index = try reader.index(after: previous)
      previous = index
      let name = try reader.name()
      if Int(index) < count, !name.isEmpty, places[space.rawValue][Int(index)].range == nil, taken.insert(name) {
        places[space.rawValue][Int(index)] = Place(name)
      } else {
        isExact = false
      }
    }
  }

  private mutating func readInner(
    _ space: InnerSpace, _ reader: inout NameReader, ownerCount: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(ModuleError) {
    guard inner[space.rawValue].entries.isEmpty else { throw reader.duplicate() }
    var names = InnerNames()
    var isSorted = true
    // What was read before an error counts. Identifiers are taken from lists in order only.
    defer { inner[space.rawValue] = isSorted ? names : InnerNames() }
    var previousOwner: UInt32?
    for _ in 0..<(try reader.count()) {
      let owner = try reader.index(after: previousOwner)
      if let previousOwner, owner <= previousOwner { isSorted = false }
      previousOwner = owner
      if Int(owner) >= ownerCount { isExact = false }
      names.owners.append((owner, UInt32(truncatingIfNeeded: names.entries.count)))
      let nameCount = try reader.count()
      // Labels of different blocks may be called the same.
      var taken = space == .label ? nil : NameSet(bytes, count: nameCount)
      var previous: UInt32?
      for _ in 0..<nameCount {
        let index = try reader.index(after: previous)
        if let previous, index <= previous { isSorted = false }
        previous = index
        let name = try reader.name()
        if !name.isEmpty, taken?.insert(name) ?? true {
          names.entries.append((index, Place(name)))
        } else {
          isExact = false
        }
      }
    }
    if !isSorted { isExact = false }
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

  /// The length of a map, which is never empty in a section as short as it can be. An entry has two bytes at least.
  mutating func count() throws(ModuleError) -> Int {
    let start = bytes.position
    let count = Int(try number())
    if count == 0 { isCanonical = false }
    guard count <= bytes.remaining / 2 else {
      throw ModuleError(.malformedLength, at: start, "more names than bytes")
    }
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
    let count = try number()
    let first = bytes.position
    guard Int(count) <= bytes.remaining else {
      throw ModuleError(.malformedLength, at: start, "a name out of bounds")
    }
    bytes.position += Int(count)
    let text = UnsafeRawBufferPointer(start: bytes.base + first, count: Int(count))
    guard UTF8Sequence.isValid(text) else { throw ModuleError(.malformedUTF8, at: first, "malformed UTF-8 encoding") }
    return first..<bytes.position
  }

  private mutating func number() throws(ModuleError) -> UInt32 {
    let start = bytes.position
    let value = try bytes.readU32()
    let shortest = max(1, (32 - value.leadingZeroBitCount + 6) / 7)
    if bytes.position - start != shortest { isCanonical = false }
    return value
  }
}
