/// The custom sections of a module, in the order of the file.
package struct CustomSectionList: RandomAccessCollection, Sendable {
  private struct Record {
    /// Where the name begins; it ends where the next one begins.
    var name: UInt32
    var contents: ByteRange
  }

  private var records: [Record] = []
  private var pool = NamePool()

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }

  package subscript(position: Int) -> ModuleContents.CustomSection {
    let end = position + 1 < records.count ? Int(records[position + 1].name) : pool.end
    return ModuleContents.CustomSection(
      name: pool.name(records[position].name, end), range: records[position].contents.range)
  }

  mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

  mutating func append(_ name: UnsafeRawBufferPointer, _ contents: Range<Int>) throws(ModuleError) {
    records.append(Record(name: try pool.append(name), contents: try ByteRange(contents)))
  }
}
