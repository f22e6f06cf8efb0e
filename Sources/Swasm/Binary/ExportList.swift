import SwasmSystem

/// The exports of a module in its order, and in the order of their names once they have been validated.
package struct ExportList: RandomAccessCollection, Sendable {
  private struct Record {
    /// Where the name begins; it ends where the next one begins.
    var name: UInt32
    var index: UInt32
    var kind: ModuleContents.ExternalKind
  }

  private var records: [Record] = []
  private var pool = NamePool()
  /// Positions in ascending order of names.
  private var order: [UInt32] = []

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }

  mutating func reserve(_ count: Int, nameBytes: Int) {
    records.reserveCapacity(count)
    pool.reserve(nameBytes)
  }

  mutating func append(
    _ name: UnsafeRawBufferPointer, _ kind: ModuleContents.ExternalKind, index: UInt32
  ) throws(ModuleError) {
    records.append(Record(name: try pool.append(name), index: index, kind: kind))
  }

  package subscript(position: Int) -> ModuleContents.Export {
    let record = records[position]
    return ModuleContents.Export(
      name: pool.name(record.name, end(position)), kind: record.kind, index: record.index)
  }

  /// The position of the first export of each function; `UInt32.max` where there is none.
  func firstPositions(functionCount: Int) -> [UInt32] {
    var positions = [UInt32](repeating: .max, count: functionCount)
    var position: UInt32 = 0
    for record in records {
      if record.kind == .function, Int(record.index) < functionCount, positions[Int(record.index)] == .max {
        positions[Int(record.index)] = position
      }
      // The names of 2^32 exports would not fit in the pool.
      position &+= 1
    }
    return positions
  }

  private func end(_ position: Int) -> Int {
    position + 1 < records.count ? Int(records[position + 1].name) : pool.end
  }

  private func bytes(_ position: UInt32) -> ArraySlice<UInt8> {
    pool.slice(records[Int(position)].name, end(Int(position)))
  }

  /// Sorts the exports by name, for `position(of:)`.
  ///
  /// - Returns: The position of an export whose name is that of an earlier one, if there is one.
  mutating func sort(_ budget: inout WorkBudget) throws(ModuleError) -> Int? {
    var sorted: [UInt32] = []
    sorted.reserveCapacity(records.count)
    for position in records.indices { sorted.append(try offset32(position)) }
    var merged = sorted
    var width = 1
    while width < sorted.count {
      var start = 0
      while start < sorted.count {
        let middle = Swift.min(start + width, sorted.count)
        let end = Swift.min(middle + width, sorted.count)
        try merge(sorted, start, middle, end, into: &merged, &budget)
        start = end
      }
      swap(&sorted, &merged)
      width *= 2
    }
    order = sorted
    var duplicate: UInt32?
    for (one, other) in zip(order, order.dropFirst()) where bytes(one) == bytes(other) {
      duplicate = Swift.min(duplicate ?? .max, Swift.max(one, other))
    }
    return duplicate.map { Int($0) }
  }

  /// Merges two sorted parts that follow each other.
  private func merge(
    _ source: [UInt32], _ start: Int, _ middle: Int, _ end: Int, into target: inout [UInt32],
    _ budget: inout WorkBudget
  ) throws(ModuleError) {
    var left = start
    var right = middle
    for place in start..<end {
      if left < middle, right < end {
        let (one, other) = (bytes(source[left]), bytes(source[right]))
        try budget.spend(2 + Swift.min(one.count, other.count) / 16, at: 0)
        if other.lexicographicallyPrecedes(one) {
          target[place] = source[right]
          right += 1
          continue
        }
      }
      if left < middle {
        target[place] = source[left]
        left += 1
      } else {
        target[place] = source[right]
        right += 1
      }
    }
  }

  /// Where the export with exactly this name is.
  func position(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { wanted in
      let place = order.partitionPoint { bytes($0).lexicographicallyPrecedes(wanted) }
      guard place < order.count, bytes(order[place]).elementsEqual(wanted) else { return nil }
      return Int(order[place])
    }
  }
}
