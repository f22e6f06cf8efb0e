import Swasm

// References and tables (specification 4.6.4, 4.6.10).
extension OracleMachine {
  func performOnReferences(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .refNull: push(OracleValue())
    case .refIsNull: push(pop().reference == nil)
    case .refFunc: push(instance.functions[item.index0])
    case .refEq: push(isSame(pop().reference, pop().reference))
    case .refAsNonNull: if stack[stack.count - 1].reference == nil { throw OracleTrap(.nullReference) }
    case .brOnNull:
      if stack[stack.count - 1].reference == nil {
        _ = pop()
        branch(item.index0)
      }
    case .brOnNonNull: if stack[stack.count - 1].reference == nil { _ = pop() } else { branch(item.index0) }
    case .tableGet:
      let table = instance.tables[item.index0]
      push(table.elements[try table.range(pop().low, 1).lowerBound])
    case .tableSet:
      let table = instance.tables[item.index0]
      let value = pop().reference
      table.elements[try table.range(pop().low, 1).lowerBound] = value
    case .tableSize: pushAddress(UInt64(instance.tables[item.index0].elements.count))
    case .tableGrow: try growTable(item)
    case .tableFill:
      let table = instance.tables[item.index0]
      let count = pop().low
      let value = pop().reference
      let range = try table.range(pop().low, count)
      try performInChunks(range.count, elementBytes: 8) {
        for index in $0 { table.elements[range.lowerBound + index] = value }
      }
    case .tableCopy: try copyTable(item)
    case .tableInit:
      let table = instance.tables[item.index1]
      let segment = instance.elementSegments[item.index0]
      let count = pop().low
      let source = pop().low
      let destination = try table.range(pop().low, count).lowerBound
      guard let origin = rangeWithin(segment.count, source, 0, count) else { throw OracleTrap(.tableOutOfBounds) }
      try performInChunks(origin.count, elementBytes: 8) {
        for index in $0 { table.elements[destination + index] = segment[origin.lowerBound + index] }
      }
    case .elemDrop: instance.elementSegments[item.index0] = []
    default: try performOnMemory(item)
    }
  }

  /// An i32 or i64, which are the same on the stack.
  func pushAddress(_ value: UInt64) { push(value) }

  private func growTable(_ item: OracleInstruction) throws(OracleTrap) {
    let table = instance.tables[item.index0]
    let count = pop().low
    let value = pop().reference
    guard table.canGrow(count) else {
      return pushAddress(table.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
    }
    try store.payForBytes(8 * Int(count))
    pushAddress(UInt64(table.elements.count))
    table.grow(Int(count), value)
  }

  private func copyTable(_ item: OracleInstruction) throws(OracleTrap) {
    let target = instance.tables[item.index0]
    let origin = instance.tables[item.index1]
    let count = pop().low
    let sourceStart = pop().low
    let destination = try target.range(pop().low, count)
    let source = try origin.range(sourceStart, count)
    let isDownwards = destination.lowerBound > source.lowerBound
    try performInChunks(destination.count, elementBytes: 8, isDownwards: isDownwards) { chunk in
      let moved = chunk.map { origin.elements[source.lowerBound + $0] }
      for (index, value) in zip(chunk, moved) { target.elements[destination.lowerBound + index] = value }
    }
  }

  /// Pays for and performs an operation on `count` elements in chunks of 65,536 bytes. `body` gets places from 0 on.
  func performInChunks(
    _ count: Int, elementBytes: Int, isDownwards: Bool = false, _ body: (Range<Int>) -> Void
  ) throws(OracleTrap) {
    let whole = 65_536 / elementBytes
    var done = 0
    while done < count {
      let step = min(whole, count - done)
      try store.payForBytes(step * elementBytes)
      body(isDownwards ? count - done - step..<count - done : done..<done + step)
      done += step
    }
  }
}
