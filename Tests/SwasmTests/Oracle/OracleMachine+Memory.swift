import Swasm

// Memories (specification 4.6.7).
extension OracleMachine {
  func performOnMemory(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .i32Load: try load(item, UInt32.self) { OracleValue($0) }
    case .i64Load: try load(item, UInt64.self) { OracleValue($0) }
    case .f32Load: try load(item, UInt32.self) { OracleValue($0) }
    case .f64Load: try load(item, UInt64.self) { OracleValue($0) }
    case .i32Load8S: try load(item, Int8.self) { OracleValue(Int32($0)) }
    case .i32Load8U: try load(item, UInt8.self) { OracleValue(UInt32($0)) }
    case .i32Load16S: try load(item, Int16.self) { OracleValue(Int32($0)) }
    case .i32Load16U: try load(item, UInt16.self) { OracleValue(UInt32($0)) }
    case .i64Load8S: try load(item, Int8.self) { OracleValue(Int64($0)) }
    case .i64Load8U: try load(item, UInt8.self) { OracleValue(UInt64($0)) }
    case .i64Load16S: try load(item, Int16.self) { OracleValue(Int64($0)) }
    case .i64Load16U: try load(item, UInt16.self) { OracleValue(UInt64($0)) }
    case .i64Load32S: try load(item, Int32.self) { OracleValue(Int64($0)) }
    case .i64Load32U: try load(item, UInt32.self) { OracleValue(UInt64($0)) }
    case .i32Store, .f32Store, .i64Store32: try storeLow(item, 4)
    case .i64Store, .f64Store: try storeLow(item, 8)
    case .i32Store8, .i64Store8: try storeLow(item, 1)
    case .i32Store16, .i64Store16: try storeLow(item, 2)
    case .memorySize: pushAddress(instance.memories[item.index0].pageCount)
    case .memoryGrow:
      let memory = instance.memories[item.index0]
      guard let added = memory.growth(pop().low) else {
        return pushAddress(memory.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
      }
      try store.payForBytes(added)
      pushAddress(memory.pageCount)
      memory.grow(added)
    case .memoryFill: try fillMemory(instance.memories[item.index0], isDiscard: false)
    case .memoryDiscard: try fillMemory(instance.memories[item.index0], isDiscard: true)
    case .memoryCopy: try copyMemory(item)
    case .memoryInit:
      let memory = instance.memories[item.index1]
      let segment = instance.dataSegments[item.index0]
      let count = pop().low
      let source = pop().low
      let destination = try memory.range(pop().low, 0, count).lowerBound
      guard let origin = rangeWithin(segment.count, source, 0, count) else { throw OracleTrap(.memoryOutOfBounds) }
      try performInChunks(origin.count, elementBytes: 1) {
        for index in $0 { memory.bytes[destination + index] = segment[origin.lowerBound + index] }
      }
    case .dataDrop: instance.dataSegments[item.index0] = []
    default: try performOnIntegers(item)
    }
  }

  /// Reads little-endian bytes, up to 8.
  func read(_ memory: OracleMemory, _ range: Range<Int>) -> UInt64 {
    var bits: UInt64 = 0
    for index in range.reversed() { bits = bits << 8 | UInt64(memory.bytes[index]) }
    return bits
  }

  func write(_ bits: UInt64, _ memory: OracleMemory, _ range: Range<Int>) {
    var bits = bits
    for index in range {
      memory.bytes[index] = UInt8(truncatingIfNeeded: bits)
      bits >>= 8
    }
  }

  /// The bytes that a memory instruction accesses; pops the address.
  func accessed(_ item: OracleInstruction, _ count: Int) throws(OracleTrap) -> (OracleMemory, Range<Int>) {
    let memory = instance.memories[item.memoryIndex]
    return (memory, try memory.range(pop().low, item.memoryOffset, UInt64(count)))
  }

  private func load<Content: OracleLane>(
    _ item: OracleInstruction, _: Content.Type, _ convert: (Content) -> OracleValue
  ) throws(OracleTrap) {
    let (memory, range) = try accessed(item, Content.bitCount / 8)
    push(convert(Content(laneBits: read(memory, range))))
  }

  private func storeLow(_ item: OracleInstruction, _ count: Int) throws(OracleTrap) {
    let value = pop().low
    let (memory, range) = try accessed(item, count)
    write(value, memory, range)
  }

  private func fillMemory(_ memory: OracleMemory, isDiscard: Bool) throws(OracleTrap) {
    let count = pop().low
    let value = isDiscard ? 0 : UInt8(truncatingIfNeeded: pop().low)
    let range = try memory.range(pop().low, 0, count)
    try performInChunks(range.count, elementBytes: 1) {
      for index in $0 { memory.bytes[range.lowerBound + index] = value }
    }
  }

  private func copyMemory(_ item: OracleInstruction) throws(OracleTrap) {
    let target = instance.memories[item.index0]
    let origin = instance.memories[item.index1]
    let count = pop().low
    let sourceStart = pop().low
    let destination = try target.range(pop().low, 0, count)
    let source = try origin.range(sourceStart, 0, count)
    let isDownwards = destination.lowerBound > source.lowerBound
    try performInChunks(destination.count, elementBytes: 1, isDownwards: isDownwards) { chunk in
      let moved = Array(origin.bytes[source.lowerBound + chunk.lowerBound..<source.lowerBound + chunk.upperBound])
      for (index, byte) in zip(chunk, moved) { target.bytes[destination.lowerBound + index] = byte }
    }
  }
}
