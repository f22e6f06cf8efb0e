/// Part of a longer list.
package struct ItemList<Element: Sendable>: RandomAccessCollection, Sendable {
  private let all: [Element]
  private let start: Int
  package let count: Int

  init(_ all: [Element], _ range: Range<Int>) {
    self.all = all
    start = range.lowerBound
    count = range.count
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }
  package subscript(position: Int) -> Element { all[start + position] }
}

extension ItemList: Equatable where Element: Equatable {
  package static func == (left: ItemList, right: ItemList) -> Bool { left.elementsEqual(right) }
}

/// The element segments of a module; the items of all of them lie in two lists.
package struct ElementSegmentList: RandomAccessCollection, Sendable {
  private struct Record {
    var type: ValueType
    /// Of active segments, the others have none.
    var offset: ByteRange
    /// The table of active ones.
    var table: UInt32
    var items: ByteRange
    var isDeclarative: Bool
    var hasExpressions: Bool
  }

  private var records: [Record] = []
  private var functions: [UInt32] = []
  private var expressions: [ConstantExpression] = []

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }

  func type(_ position: Int) -> ValueType { records[position].type }

  package subscript(position: Int) -> ModuleContents.ElementSegment {
    let record = records[position]
    let mode: ModuleContents.SegmentMode =
      if record.offset.isEmpty {
        record.isDeclarative ? .declarative : .passive
      } else {
        .active(index: record.table, offset: ConstantExpression(place: record.offset))
      }
    let items: ModuleContents.ElementSegment.Items =
      record.hasExpressions
      ? .expressions(ItemList(expressions, record.items.range)) : .functions(ItemList(functions, record.items.range))
    return ModuleContents.ElementSegment(type: record.type, mode: mode, items: items)
  }

  mutating func reserve(_ count: Int) { records.reserveCapacity(count) }
  mutating func reserve(functions count: Int) { functions.reserveGrowing(by: count) }
  mutating func reserve(expressions count: Int) { expressions.reserveGrowing(by: count) }
  mutating func append(function: UInt32) { functions.append(function) }
  mutating func append(expression: ConstantExpression) { expressions.append(expression) }

  /// Makes a segment of the items that were appended last.
  mutating func append(
    _ type: ValueType, _ mode: ModuleContents.SegmentMode, itemCount: Int, hasExpressions: Bool
  ) throws(ModuleError) {
    let end = hasExpressions ? expressions.count : functions.count
    var record = Record(
      type: type, offset: .empty, table: 0, items: try ByteRange((end - itemCount)..<end), isDeclarative: false,
      hasExpressions: hasExpressions)
    switch mode {
    case .passive: break
    case .declarative: record.isDeclarative = true
    case .active(let table, let offset):
      record.table = table
      record.offset = offset.place
    }
    records.append(record)
  }
}

package struct DataSegmentList: RandomAccessCollection, Sendable {
  private struct Record {
    var memory: UInt32
    /// Of active segments, the others have none.
    var offset: ByteRange
    var bytes: ByteRange
  }

  private var records: [Record] = []

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }

  package subscript(position: Int) -> ModuleContents.DataSegment {
    let record = records[position]
    let mode: ModuleContents.SegmentMode =
      record.offset.isEmpty
      ? .passive : .active(index: record.memory, offset: ConstantExpression(place: record.offset))
    return ModuleContents.DataSegment(mode: mode, range: record.bytes.range)
  }

  mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

  mutating func append(_ mode: ModuleContents.SegmentMode, _ range: Range<Int>) throws(ModuleError) {
    var record = Record(memory: 0, offset: .empty, bytes: try ByteRange(range))
    if case .active(let memory, let offset) = mode {
      record.memory = memory
      record.offset = offset.place
    }
    records.append(record)
  }
}

extension Array {
  /// Makes room for more elements, at least as much as there are already: many small reservations are not quadratic, and
  /// one large one is exact.
  mutating func reserveGrowing(by added: Int) {
    if capacity - count < added { reserveCapacity(Swift.max(count + added, 2 * count)) }
  }
}
