import SwasmSystem

/// The types of a module (specification 5.5.4), as few words each: what a type section takes in memory is in proportion
/// to its bytes, however small its types are.
///
/// As a collection it has its types as values of their own, which are made when they are asked for. What is asked for
/// often has methods that make nothing.
package struct TypeSection: RandomAccessCollection, Sendable {
  private let storage: TypeStorage

  private static let emptyStorage = TypeStorage(words: WordBuffer(), starts: WordBuffer(), groups: [])

  /// No types.
  package init() { storage = TypeSection.emptyStorage }

  fileprivate init(_ storage: TypeStorage) { self.storage = storage }

  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  package subscript(index: Int) -> DefinedType {
    let group = group(of: index)
    return withExtendedLifetime(storage) {
      let type = entries[index]
      return DefinedType(
        composite: type.composite, isFinal: type.isFinal, supertypes: type.supertypes, descriptor: type.descriptor,
        described: type.described, groupStart: UInt32(group.lowerBound), groupCount: UInt32(group.count))
    }
  }

  /// Memory that the types take.
  var byteCount: Int {
    storage.words.byteCount + storage.starts.byteCount
      + storage.groups.capacity * MemoryLayout<TypeSectionBuilder.Group>.stride
  }

  /// The types in place, valid as long as the section lives.
  var entries: TypeEntries {
    TypeEntries(words: storage.words.start, starts: storage.starts.start, count: storage.count)
  }

  /// The recursion group that a type is part of.
  func group(of index: Int) -> Range<Int> {
    // The last of the groups that begin at or before the type.
    let after = storage.groups.partitionPoint { $0.start <= index }
    guard after > 0 else { return index..<index + 1 }
    let group = storage.groups[after - 1]
    let end = Int(group.start) + Int(group.count)
    return index < end ? Int(group.start)..<end : index..<index + 1
  }

  package func kind(_ index: Int) -> CompositeKind { withExtendedLifetime(storage) { entries[index].kind } }

  /// The function type with this index; `nil` when it is another type, or there is none.
  package func function(_ index: UInt32) -> FunctionType? {
    guard index < count, case .function = kind(Int(index)) else { return nil }
    return withExtendedLifetime(storage) { entries[Int(index)].functionType }
  }

  /// Fields of a structure, 1 for arrays, 0 for others.
  package func fieldCount(_ index: UInt32) -> Int { withExtendedLifetime(storage) { entries[Int(index)].fields.count } }

  /// A field of a structure, or the element of an array.
  package func field(_ field: UInt32, of index: UInt32) -> FieldType? {
    withExtendedLifetime(storage) {
      let fields = entries[Int(index)].fields
      return field < fields.count ? fields[Int(field)].fieldType : nil
    }
  }
}

extension TypeSection: Equatable {
  package static func == (first: TypeSection, second: TypeSection) -> Bool {
    first.count == second.count && first.storage.words == second.storage.words
      && first.storage.starts == second.storage.starts && first.storage.groups == second.storage.groups
  }
}

private final class TypeStorage: Sendable {
  let words: WordBuffer
  /// Where each type begins in `words`, and where the last one ends.
  let starts: WordBuffer
  let count: Int
  /// Recursion groups of more than one type.
  let groups: [TypeSectionBuilder.Group]

  init(words: consuming WordBuffer, starts: consuming WordBuffer, groups: [TypeSectionBuilder.Group]) {
    count = max(starts.count - 1, 0)
    self.words = words
    self.starts = starts
    self.groups = groups
  }
}

/// The types of a section in place; somebody else keeps it.
struct TypeEntries {
  fileprivate let words: UnsafePointer<UInt32>
  fileprivate let starts: UnsafePointer<UInt32>
  let count: Int

  /// The index must be that of a type.
  @inline(__always)
  subscript(index: Int) -> TypeEntry {
    TypeEntry(start: words + Int(starts[index]), end: words + Int(starts[index &+ 1]))
  }
}

/// Writes the types of a section one after the other.
struct TypeSectionBuilder: ~Copyable {
  struct Group: Hashable, Sendable {
    var start: UInt32
    var count: UInt32
  }

  private var words = WordBuffer()
  private var starts = WordBuffer()
  private var groups: [Group] = []
  private(set) var count = 0

  /// Begins a group of `count` types, 2 or more.
  mutating func beginGroup(count: UInt32) { groups.append(Group(start: UInt32(self.count), count: count)) }

  /// Begins a type, whose words follow.
  mutating func beginType() throws(ModuleError) {
    if count == 0 { try starts.append(0) }
    // What it holds is known at the end.
    try words.append(0)
  }

  mutating func append(_ word: UInt32) throws(ModuleError) { try words.append(word) }

  /// Ends a type.
  mutating func endType(_ header: TypeEntry.Header) throws(ModuleError) {
    words.replace(Int(starts.last), with: header.word)
    try starts.append(try words.position())
    count += 1
  }

  consuming func finish() -> TypeSection {
    words.shrink()
    starts.shrink()
    return TypeSection(TypeStorage(words: words, starts: starts, groups: groups))
  }
}

/// Words that are appended one by one. Large ones grow without being copied.
struct WordBuffer: ~Copyable, @unchecked Sendable {
  private var memory: UnsafeMutablePointer<UInt32>?
  private(set) var count = 0
  private var capacity = 0

  init() {}

  deinit { if let memory { ZeroedMemory.deallocate(memory) } }

  var byteCount: Int { capacity * MemoryLayout<UInt32>.stride }
  var start: UnsafePointer<UInt32> { memory.map { UnsafePointer($0) } ?? WordBuffer.noWords }
  /// The last word; 0 without one.
  var last: UInt32 { count > 0 ? start[count - 1] : 0 }

  /// Something to point at that has no words.
  nonisolated(unsafe) private static let noWords: UnsafePointer<UInt32> = {
    let word = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    word.initialize(to: 0)
    return UnsafePointer(word)
  }()

  /// The number of words.
  ///
  /// - Throws: `limitExceeded` above 2^32 - 1: each word stands for a byte of the module at least, so never.
  func position() throws(ModuleError) -> UInt32 {
    guard let position = UInt32(exactly: count) else {
      throw ModuleError.limit("words of the types", Int(UInt32.max), found: count, at: 0)
    }
    return position
  }

  @inline(__always)
  mutating func append(_ word: UInt32) throws(ModuleError) {
    if count == capacity { try grow(to: max(8, 2 * capacity)) }
    memory?[count] = word
    count &+= 1
  }

  mutating func replace(_ index: Int, with word: UInt32) {
    if index < count { memory?[index] = word }
  }

  static func == (first: borrowing WordBuffer, second: borrowing WordBuffer) -> Bool {
    first.count == second.count && (0..<first.count).allSatisfy { first.start[$0] == second.start[$0] }
  }

  mutating func shrink() { if count > 0, count < capacity { try? grow(to: count) } }

  private mutating func grow(to capacity: Int) throws(ModuleError) {
    let byteCount = capacity * MemoryLayout<UInt32>.stride
    let grown = memory.map { ZeroedMemory.extend($0, to: byteCount) } ?? ZeroedMemory.allocate(byteCount)
    guard let grown else { throw ModuleError(.limitExceeded, at: 0, "the host has no memory for the module's types") }
    memory = grown.assumingMemoryBound(to: UInt32.self)
    self.capacity = capacity
  }
}
