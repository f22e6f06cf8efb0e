import Swasm

// Arrays (specification 4.6.5).
extension OracleMachine {
  func performOnArrays(_ item: OracleInstruction) throws(OracleTrap) {
    let element = element(ofType: item.index0)
    switch item.instruction {
    case .arrayNew:
      let count = Int(pop().u32)
      let value = packed(pop(), element)
      try pushArray(item, count) { Array(repeating: value, count: count) }
    case .arrayNewDefault:
      let count = Int(pop().u32)
      try pushArray(item, count) { Array(repeating: OracleValue(), count: count) }
    case .arrayNewFixed:
      let values = popMany(item.index1).map { packed($0, element) }
      try pushArray(item, values.count) { values }
    case .arrayNewData:
      let count = Int(pop().u32)
      let range = try range(inData: item, pop().low, count)
      let segment = instance.dataSegments[item.index1]
      let size = byteCount(element)
      try pushArray(item, count) { (0..<count).map { contents(segment, range.lowerBound + $0 * size, size) } }
    case .arrayNewElem:
      let count = Int(pop().u32)
      let range = try range(inElements: item, pop().low, count)
      let segment = instance.elementSegments[item.index1]
      try pushArray(item, count) { segment[range].map { OracleValue($0) } }
    case .arrayGet, .arrayGetS, .arrayGetU:
      let index = Int(pop().u32)
      let array = try poppedArray()
      guard index < array.elements.count else { throw OracleTrap(.arrayOutOfBounds) }
      push(unpacked(array.elements[index], element, isSigned: item.instruction == .arrayGetS))
    case .arraySet:
      let value = pop()
      let index = Int(pop().u32)
      let array = try poppedArray()
      guard index < array.elements.count else { throw OracleTrap(.arrayOutOfBounds) }
      array.elements[index] = packed(value, element)
    case .arrayLen: push(UInt32(try poppedArray().elements.count))
    case .arrayFill:
      let count = pop().low
      let value = packed(pop(), element)
      let start = pop().low
      let array = try poppedArray()
      let range = try range(array, start, count)
      try performInChunks(range.count, elementBytes: byteCount(element)) {
        for index in $0 { array.elements[range.lowerBound + index] = value }
      }
    case .arrayCopy: try copyArray()
    case .arrayInitData:
      let count = pop().low
      let sourceStart = pop().low
      let start = pop().low
      let array = try poppedArray()
      let target = try range(array, start, count).lowerBound
      let source = try range(inData: item, sourceStart, Int(count))
      let segment = instance.dataSegments[item.index1]
      let size = byteCount(element)
      try performInChunks(Int(count), elementBytes: size) {
        for index in $0 { array.elements[target + index] = contents(segment, source.lowerBound + index * size, size) }
      }
    case .arrayInitElem:
      let count = pop().low
      let sourceStart = pop().low
      let start = pop().low
      let array = try poppedArray()
      let target = try range(array, start, count).lowerBound
      let source = try range(inElements: item, sourceStart, Int(count))
      let segment = instance.elementSegments[item.index1]
      try performInChunks(Int(count), elementBytes: 8) {
        for index in $0 { array.elements[target + index] = OracleValue(segment[source.lowerBound + index]) }
      }
    default: throw OracleTrap(.unsupportedInstruction)
    }
  }

  // MARK: - Helpers

  private func element(ofType index: Int) -> Storage {
    let types = instance.module.contents.types
    // Of instructions that name no array it is not used.
    if index < types.count, case .array(let element) = types[index].composite { return element.storage }
    return .i8
  }

  private func byteCount(_ element: Storage) -> Int {
    switch element {
    case .i8: 1
    case .i16: 2
    case .value(.i32), .value(.f32): 4
    case .value(.v128): 16
    case .value: 8
    }
  }

  private func poppedArray() throws(OracleTrap) -> OracleArray {
    guard let array = pop().reference as? OracleArray else { throw OracleTrap(.nullReference) }
    return array
  }

  private func range(_ array: OracleArray, _ start: UInt64, _ count: UInt64) throws(OracleTrap) -> Range<Int> {
    guard let range = rangeWithin(array.elements.count, start, 0, count) else { throw OracleTrap(.arrayOutOfBounds) }
    return range
  }

  private func range(inData item: OracleInstruction, _ start: UInt64, _ count: Int) throws(OracleTrap) -> Range<Int> {
    let bytes = UInt64(count * byteCount(element(ofType: item.index0)))
    guard let range = rangeWithin(instance.dataSegments[item.index1].count, start, 0, bytes) else {
      throw OracleTrap(.memoryOutOfBounds)
    }
    return range
  }

  private func range(
    inElements item: OracleInstruction, _ start: UInt64, _ count: Int
  ) throws(OracleTrap) -> Range<Int> {
    guard let range = rangeWithin(instance.elementSegments[item.index1].count, start, 0, UInt64(count)) else {
      throw OracleTrap(.tableOutOfBounds)
    }
    return range
  }

  /// The element whose bytes begin at `start`.
  private func contents(_ segment: [UInt8], _ start: Int, _ count: Int) -> OracleValue {
    func word(_ range: Range<Int>) -> UInt64 { range.reversed().reduce(0) { $0 << 8 | UInt64(segment[$1]) } }
    if count < 16 { return OracleValue(word(start..<start + count)) }
    return OracleValue(OracleVector(low: word(start..<start + 8), high: word(start + 8..<start + 16)))
  }

  private func pushArray(
    _ item: OracleInstruction, _ count: Int, _ elements: () -> [OracleValue]
  ) throws(OracleTrap) {
    let bytes = count * byteCount(element(ofType: item.index0))
    try store.payForBytes(bytes)
    guard bytes <= store.limits.memoryBytes else { throw OracleTrap(.memoryLimit) }
    push(OracleArray(type: instance.types[item.index0], elements: elements()))
  }

  private func copyArray() throws(OracleTrap) {
    let count = pop().low
    let sourceStart = pop().low
    let source = pop().reference as? OracleArray
    let start = pop().low
    guard let target = pop().reference as? OracleArray, let source else { throw OracleTrap(.nullReference) }
    let destination = try range(target, start, count)
    let origin = try range(source, sourceStart, count)
    let isDownwards = destination.lowerBound > origin.lowerBound
    let size = byteCount(elementOfArray(target))
    try performInChunks(destination.count, elementBytes: size, isDownwards: isDownwards) { chunk in
      let moved = chunk.map { source.elements[origin.lowerBound + $0] }
      for (index, value) in zip(chunk, moved) { target.elements[destination.lowerBound + index] = value }
    }
  }

  private func elementOfArray(_ array: OracleArray) -> Storage {
    if case .array(let element) = instance.store.types.entries[array.type].composite { return element.storage }
    return .i8
  }
}
