import SwasmInterpreter

// Operations on ranges of arrays, and new arrays (specification 4.4.4). All are paid by size (Docs/Fuel.md).
extension RuntimeWork {
  /// `a` is the canonical type of the array.
  func performOnArray(_ operation: RuntimeOperation, _ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    switch operation {
    case .arrayNew: newArray(&left, ctx)
    case .arrayNewDefault: newDefaultArray(&left, ctx)
    case .arrayNewFixed: newFixedArray(&left, ctx)
    case .arrayNewData: newArrayOfData(&left, ctx)
    case .arrayNewElements: newArrayOfElements(&left, ctx)
    case .arrayFill: fillArray(&left, ctx)
    case .arrayCopy: copyArray(&left, ctx)
    case .arrayInitData: initializeArrayFromData(&left, ctx)
    case .arrayInitElements: initializeArrayFromElements(&left, ctx)
    default: .unreachable
    }
  }

  // MARK: - New arrays

  /// Pays for `count` elements and makes an array of them, which `fill` gives its contents. Frames are searched for
  /// references up to `end`.
  private func makeArray(
    count: UInt32, end: UnsafeMutablePointer<UInt64>, _ left: inout Int, _ ctx: ContextPointer,
    _ fill: (HeapObject, FieldStorage) -> Void
  ) -> ExitCode {
    let storage = heap.element(of: typeID)
    left = payForBytes(Int(count) * storage.byteCount, left, ctx)
    guard left >= 0 else { return .running }
    guard let array = heap.makeArray(typeID, count: count, stackEnd: UnsafeMutableRawPointer(end)) else {
      return .memoryLimit
    }
    fill(array, storage)
    return push(array)
  }

  private func newArray(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let slotCount = heap.element(of: typeID).slotCount
    let count = UInt32(truncatingIfNeeded: slots[slotCount])
    return makeArray(count: count, end: slots + slotCount + 1, &left, ctx) { array, storage in
      fill(array.contents, storage, count: Int(count), with: slots)
    }
  }

  private func newDefaultArray(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let count = UInt32(truncatingIfNeeded: slots[0])
    return makeArray(count: count, end: slots, &left, ctx) { array, storage in
      array.contents.initializeMemory(as: UInt8.self, repeating: 0, count: Int(count) * storage.byteCount)
    }
  }

  /// `b` is the number of elements.
  private func newFixedArray(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let end = slots + b * heap.element(of: typeID).slotCount
    return makeArray(count: UInt32(truncatingIfNeeded: b), end: end, &left, ctx) { array, storage in
      for index in 0..<b {
        storage.write(slots + index * storage.slotCount, to: array.contents + index * storage.byteCount)
      }
    }
  }

  /// Operands: offset in the segment, number of elements. `b` is the segment.
  private func newArrayOfData(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let segment = instance.dataSegment(b)
    let count = UInt32(truncatingIfNeeded: slots[1])
    let byteCount = UInt64(count) * UInt64(heap.element(of: typeID).byteCount)
    guard fits(slots[0], byteCount, segment.count) else { return .memoryOutOfBounds }
    let offset = Int(slots[0])
    return makeArray(count: count, end: slots, &left, ctx) { array, _ in
      if count > 0, let source = segment.baseAddress {
        array.contents.copyMemory(from: source + offset, byteCount: Int(byteCount))
      }
    }
  }

  private func newArrayOfElements(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let segment = instance.elementSegment(b)
    let count = UInt32(truncatingIfNeeded: slots[1])
    guard fits(slots[0], UInt64(count), segment.count) else { return .tableOutOfBounds }
    let offset = Int(slots[0])
    return makeArray(count: count, end: slots, &left, ctx) { array, _ in
      copy(segment, offset..<offset + Int(count), to: array.contents)
    }
  }

  private func copy(_ segment: [UInt64], _ range: Range<Int>, to target: UnsafeMutableRawPointer) {
    for (place, index) in range.enumerated() {
      target.storeBytes(of: segment[index], toByteOffset: 8 * place, as: UInt64.self)
    }
  }

  private func fill(
    _ start: UnsafeMutableRawPointer, _ storage: FieldStorage, count: Int, with value: UnsafePointer<UInt64>
  ) {
    guard count > 0 else { return }
    storage.write(value, to: start)
    // What is written already is copied, twice as much each time.
    let byteCount = count * storage.byteCount
    var written = storage.byteCount
    while written < byteCount {
      let step = min(written, byteCount - written)
      (start + written).copyMemory(from: start, byteCount: step)
      written += step
    }
  }

  // MARK: - Ranges of elements

  /// Operands: array, start, value, count.
  private func fillArray(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let storage = heap.element(of: typeID)
    let count = slots[2 + storage.slotCount]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    let start = array.contents + Int(slots[1]) * storage.byteCount
    // Chunks are made of whole elements.
    left = performInChunks(Int(count) * storage.byteCount, left, ctx) {
      fill(start + $0, storage, count: $1 / storage.byteCount, with: slots + 2)
    }
    return .running
  }

  /// Operands: destination, start, source, start, count. `a` is the destination's type.
  private func copyArray(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    guard let destination = ReferenceBits.object(slots[0]), let source = ReferenceBits.object(slots[2]) else {
      return .nullReference
    }
    let count = slots[4]
    guard fits(slots[1], count, Int(destination.count)), fits(slots[3], count, Int(source.count)) else {
      return .arrayOutOfBounds
    }
    let size = heap.element(of: typeID).byteCount
    let target = destination.contents + Int(slots[1]) * size
    let origin = source.contents + Int(slots[3]) * size
    left = performInChunks(Int(count) * size, isDownwards: slots[1] > slots[3], left, ctx) {
      (target + $0).copyMemory(from: origin + $0, byteCount: $1)
    }
    return .running
  }

  /// Operands: array, start, offset in the segment, count. `b` is the segment.
  private func initializeArrayFromData(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let size = heap.element(of: typeID).byteCount
    let segment = instance.dataSegment(b)
    let count = slots[3]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    guard fits(slots[2], count * UInt64(size), segment.count) else { return .memoryOutOfBounds }
    guard let source = segment.baseAddress.map({ $0 + Int(slots[2]) }) else { return .running }
    let target = array.contents + Int(slots[1]) * size
    left = performInChunks(Int(count) * size, left, ctx) {
      (target + $0).copyMemory(from: source + $0, byteCount: $1)
    }
    return .running
  }

  private func initializeArrayFromElements(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let segment = instance.elementSegment(b)
    let count = slots[3]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    guard fits(slots[2], count, segment.count) else { return .tableOutOfBounds }
    let (first, target) = (Int(slots[2]), array.contents + Int(slots[1]) * 8)
    left = performInChunks(Int(count) * 8, left, ctx) {
      copy(segment, first + $0 / 8..<first + ($0 + $1) / 8, to: target + $0)
    }
    return .running
  }
}
