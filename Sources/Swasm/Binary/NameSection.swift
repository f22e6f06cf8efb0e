/// The names of the custom section `name` (specification 7.4.1), read when somebody asks for them.
///
/// Names are for people: whatever is wrong with the section, what could be read before it counts and the rest has no
/// names. A module is never rejected for it.
package struct NameSection: Sendable {
  /// What a name belongs to; raw values are the subsection ids.
  package enum Kind: UInt8, Sendable {
    case module = 0
    case function, local, label, type, table, memory, global, elementSegment, dataSegment, field, tag
  }

  private struct Entry: Sendable {
    /// The index, in its upper half the index of the function or type around it.
    var key: UInt64
    /// Offset in the module's bytes of the length-prefixed name.
    var position: UInt32
  }

  /// For each kind in ascending order of keys.
  private var entries: [[Entry]] = Array(repeating: [], count: 12)

  /// Reads the first `name` section of `contents`, which was decoded from `bytes`.
  package init(_ contents: ModuleContents, bytes: UnsafeRawBufferPointer) {
    guard let section = contents.customSections.first(where: { $0.name == "name" }),
      section.range.upperBound <= bytes.count
    else { return }
    var reader = BinaryReader(bytes, range: section.range)
    while !reader.isAtEnd, (try? readSubsection(&reader)) != nil {}
    for kind in entries.indices {
      // The specification wants them sorted; the order is not worth rejecting for.
      let list = entries[kind]
      if !zip(list, list.dropFirst()).allSatisfy({ $0.key <= $1.key }) { entries[kind].sort { $0.key < $1.key } }
    }
  }

  private mutating func readSubsection(_ reader: inout BinaryReader) throws(ModuleError) {
    let id = try reader.readByte()
    let range = try reader.readRange(count: try reader.readU32())
    guard let kind = Kind(rawValue: id) else { return }
    var subsection = reader
    subsection.position = range.lowerBound
    subsection.end = range.upperBound
    switch kind {
    case .module: try append(.module, key: 0, &subsection)
    case .local, .label, .field:
      for _ in 0..<(try subsection.readU32()) {
        let outer = try subsection.readU32()
        try readMap(kind, outer: outer, &subsection)
      }
    default: try readMap(kind, outer: 0, &subsection)
    }
  }

  private mutating func readMap(_ kind: Kind, outer: UInt32, _ reader: inout BinaryReader) throws(ModuleError) {
    for _ in 0..<(try reader.readU32()) {
      let index = try reader.readU32()
      try append(kind, key: UInt64(outer) << 32 | UInt64(index), &reader)
    }
  }

  private mutating func append(_ kind: Kind, key: UInt64, _ reader: inout BinaryReader) throws(ModuleError) {
    let position = UInt32(truncatingIfNeeded: reader.position)
    _ = try reader.readRange(count: try reader.readU32())
    entries[Int(kind.rawValue)].append(Entry(key: key, position: position))
  }

  /// The name of something, `nil` when it has none. `bytes` are those of the module; `outer` is the function of a local
  /// or label or the type of a field.
  package func name(
    _ kind: Kind, _ index: UInt32, in outer: UInt32 = 0, bytes: UnsafeRawBufferPointer
  ) -> String? {
    let key = UInt64(outer) << 32 | UInt64(index)
    let list = entries[Int(kind.rawValue)]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].key < key { low = middle + 1 } else { high = middle }
    }
    guard low < list.count, list[low].key == key, Int(list[low].position) < bytes.count else { return nil }
    var reader = BinaryReader(bytes, range: Int(list[low].position)..<bytes.count)
    return try? reader.readName(limit: .max)
  }

  package func functionName(_ index: UInt32, bytes: UnsafeRawBufferPointer) -> String? {
    name(.function, index, bytes: bytes)
  }
}
