import SwasmSystem

/// The names of the custom section `name` (specification 7.4.1), read when somebody asks for them.
///
/// Names are for people: whatever is wrong with the section, what could be read before it counts and the rest has no
/// names. A module is never rejected for it. As the specification wants it, names are in the order of what they belong to:
/// the first one that is not, or that is of a function that there is not, ends the reading.
package struct NameSection: Sendable {
  /// What a name belongs to; raw values are the subsection ids.
  package enum Kind: UInt8, Sendable {
    case module = 0
    case function, local, label, type, table, memory, global, elementSegment, dataSegment, field, tag
  }

  private struct Entry: Sendable {
    /// The index of the function or type around it.
    var outer: UInt32
    var index: UInt32
    /// Offset in the module's bytes of the length-prefixed name.
    var position: UInt32

    func isBefore(outer: UInt32, index: UInt32) -> Bool {
      self.outer == outer ? self.index < index : self.outer < outer
    }
  }

  /// For each kind in ascending order of keys.
  private var entries: [[Entry]] = Array(repeating: [], count: 12)

  /// Of the module, imported ones among them.
  private let functionCount: Int
  private let kinds: Set<Kind>?

  /// Reads the first `name` section of `contents`, which was decoded from `bytes`.
  ///
  /// - Parameter kinds: The others are passed over; `nil` for all.
  package init(_ contents: ModuleContents, bytes: UnsafeRawBufferPointer, only kinds: Set<Kind>? = nil) {
    functionCount = contents.functionTypes.count
    self.kinds = kinds
    guard let section = contents.customSections.first(where: { $0.name == "name" }),
      section.range.upperBound <= bytes.count
    else { return }
    var reader = BinaryReader(bytes, range: section.range)
    while !reader.isAtEnd, (try? readSubsection(&reader)) != nil {}
  }

  private mutating func readSubsection(_ reader: inout BinaryReader) throws(ModuleError) {
    let id = Int(try reader.readByte())
    let range = try reader.readRange(count: try reader.readU32())
    guard let kind = UInt8(exactly: id).flatMap(Kind.init), kinds?.contains(kind) ?? true else { return }
    var subsection = reader
    subsection.position = range.lowerBound
    subsection.end = range.upperBound
    switch kind {
    case .module: try append(.module, outer: 0, index: 0, &subsection)
    case .local, .label, .field:
      // The whole subsection is counted first, so that millions of names of two bytes take no more room than they need.
      entries[id].reserveGrowing(by: count(subsection))
      for _ in 0..<(try subsection.readU32()) {
        let outer = try subsection.readU32()
        try readMap(kind, outer: outer, &subsection)
      }
    default:
      var counted = subsection
      let announced = Int(try counted.readU32())
      let most = kind == .function ? functionCount : .max
      entries[id].reserveGrowing(by: min(announced, counted.remaining / 2, most))
      try readMap(kind, outer: 0, &subsection)
    }
  }

  /// Names in a subsection of names within each other, as far as it can be read.
  private func count(_ subsection: BinaryReader) -> Int {
    var reader = subsection
    var found = 0
    func readMap(_ reader: inout BinaryReader) throws(ModuleError) {
      _ = try reader.readU32()
      for _ in 0..<(try reader.readU32()) {
        _ = try reader.readU32()
        _ = try reader.readRange(count: try reader.readU32())
        found += 1
      }
    }
    guard let maps = try? reader.readU32() else { return 0 }
    for _ in 0..<maps where (try? readMap(&reader)) == nil { break }
    return found
  }

  private mutating func readMap(_ kind: Kind, outer: UInt32, _ reader: inout BinaryReader) throws(ModuleError) {
    for _ in 0..<(try reader.readU32()) {
      let index = try reader.readU32()
      try append(kind, outer: outer, index: index, &reader)
    }
  }

  private mutating func append(
    _ kind: Kind, outer: UInt32, index: UInt32, _ reader: inout BinaryReader
  ) throws(ModuleError) {
    let position = try offset32(reader.position)
    let list = Int(kind.rawValue)
    let isInOrder = entries[list].last?.isBefore(outer: outer, index: index) ?? true
    guard isInOrder, kind != .function || Int(index) < functionCount else {
      throw ModuleError(.malformedLength, at: reader.position, "names out of order")
    }
    _ = try reader.readRange(count: try reader.readU32())
    entries[list].append(Entry(outer: outer, index: index, position: position))
  }

  /// The name of something, `nil` when it has none. `bytes` are those of the module; `outer` is the function of a local
  /// or label or the type of a field.
  package func name(
    _ kind: Kind, _ index: UInt32, in outer: UInt32 = 0, bytes: UnsafeRawBufferPointer
  ) -> String? {
    let list = entries[Int(kind.rawValue)]
    let place = list.partitionPoint { $0.isBefore(outer: outer, index: index) }
    guard place < list.count, list[place].outer == outer, list[place].index == index,
      Int(list[place].position) < bytes.count
    else { return nil }
    var reader = BinaryReader(bytes, range: Int(list[place].position)..<bytes.count)
    return try? reader.readName(limit: .max)
  }

  package func functionName(_ index: UInt32, bytes: UnsafeRawBufferPointer) -> String? {
    name(.function, index, bytes: bytes)
  }
}
