import SwasmInterpreter

// Bulk operations of arrays, and new arrays (specification 4.4.4). All are paid by size (Docs/Fuel.md).
extension RuntimeWork {
  /// `a` is the canonical type of the array.
  func performOnArray(_ operation: Builtin, _ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    switch operation {
    case .arrayNew:
      let valueSlots = heap.element(of: typeID).slotCount
      return newArray(.value, countSlot: valueSlots, end: valueSlots + 1, &left, ctx)
    case .arrayNewDefault: return newArray(.zeros, countSlot: 0, end: 0, &left, ctx)
    case .arrayNewFixed: return newFixedArray(&left, ctx)
    case .arrayNewData: return newArray(.data(instance.dataSegment(b)), countSlot: 1, end: 0, &left, ctx)
    case .arrayNewElements: return newArray(.elements, countSlot: 1, end: 0, &left, ctx)
    case .arrayFill: return fillArray(&left, ctx)
    case .arrayCopy: return copyArray(&left, ctx)
    case .arrayInitData: return initializeArrayFromData(&left, ctx)
    case .arrayInitElements: return initializeArrayFromElements(&left, ctx)
    default: return .unreachable
    }
  }

  // MARK: - New arrays

  /// What a new array is filled with.
  private enum Contents {
    case zeros
    /// The value in the first slots.
    case value
    /// From the byte offset in the first slot on.
    case data(UnsafeRawBufferPointer)
    /// Of segment `b`, from the index in the first slot on.
    case elements
  }

  /// Operands: what the contents need, and the number of elements, in slot `countSlot`. Frames are searched for references
  /// up to `end`.
  private func newArray(
    _ contents: Contents, countSlot: Int, end: Int, _ left: inout Int, _ ctx: ContextPointer
  ) -> ExitCode {
    let storage = heap.element(of: typeID)
    // An array that the guest was left in the middle of is where its count was.
    let done = ctx.pointee.bulkDone
    let unfinished = done > 0 ? ReferenceBits.object(slots[countSlot]) : nil
    let count = unfinished?.count ?? slots[countSlot].lowHalf
    switch contents {
    case .data(let segment):
      let byteCount = UInt64(count) * UInt64(storage.byteCount)
      guard fits(slots[0], byteCount, segment.count) else { return .memoryOutOfBounds }
    case .elements: guard fits(slots[0], UInt64(count), instance.elementCount(b)) else { return .tableOutOfBounds }
    case .zeros, .value: break
    }
    if let unfinished { return fill(unfinished, contents, storage, from: done, countSlot, ctx) }
    return makeArray(count: count, storage, end: slots + end, &left, ctx) { array in
      fill(array, contents, storage, from: 0, countSlot, ctx)
    }
  }

  /// Pays for `count` elements and makes an array of them, which `fill` gives its contents.
  private func makeArray(
    count: UInt32, _ storage: FieldStorage, end: UnsafeMutablePointer<UInt64>, _ left: inout Int,
    _ ctx: ContextPointer, _ fill: (HeapObject) -> ExitCode
  ) -> ExitCode {
    let paid = payForBytes(Int(count) * storage.byteCount, left, ctx)
    guard paid >= 0 else {
      left = paid
      return .running
    }
    guard let array = heap.makeArray(typeID, count: count, stackEnd: UnsafeMutableRawPointer(end)) else {
      // The collector may have been stopped by a deadline.
      let due = instance.store.checkpoint()
      return due == .running ? .memoryLimit : due
    }
    left = paid
    return fill(array)
  }

  /// A large array is filled in parts, between which the guest can be left.
  private func fill(
    _ array: HeapObject, _ contents: Contents, _ storage: FieldStorage, from start: Int, _ countSlot: Int,
    _ ctx: ContextPointer
  ) -> ExitCode {
    let byteCount = Int(array.count) * storage.byteCount
    var done = start
    while true {
      let part = min(RuntimeWork.bytesAtOnce, byteCount - done)
      write(contents, to: array, storage, at: done, part)
      done += part
      guard done < byteCount else { break }
      let due = instance.store.checkpoint()
      guard due == .running else {
        slots[countSlot] = array.bits
        ctx.pointee.bulkDone = done
        return due
      }
    }
    ctx.pointee.bulkDone = 0
    return push(array)
  }

  /// Whole elements of every size.
  private static let bytesAtOnce = 4 * bulkChunkBytes

  private func write(
    _ contents: Contents, to array: HeapObject, _ storage: FieldStorage, at offset: Int, _ byteCount: Int
  ) {
    let target = array.contents + offset
    switch contents {
    case .zeros: target.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    case .value:
      if offset > 0 {
        target.copyMemory(from: array.contents, byteCount: byteCount)
      } else {
        fill(target, storage, count: byteCount / storage.byteCount, with: slots)
      }
    case .data(let segment):
      if byteCount > 0, let source = segment.baseAddress {
        target.copyMemory(from: source + Int(slots[0]) + offset, byteCount: byteCount)
      }
    case .elements:
      instance.copyElements(
        b, from: Int(slots[0]) + offset / 8, count: byteCount / 8, to: target.assumingMemoryBound(to: UInt64.self))
    }
  }

  /// `b` is the number of elements, which are few.
  private func newFixedArray(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let storage = heap.element(of: typeID)
    let end = slots + b * storage.slotCount
    return makeArray(count: UInt32(exactly: b) ?? 0, storage, end: end, &left, ctx) { array in
      for index in 0..<b {
        storage.write(slots + index * storage.slotCount, to: array.contents + index * storage.byteCount)
      }
      return push(array)
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
    let count = slots[3]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    guard fits(slots[2], count, instance.elementCount(b)) else { return .tableOutOfBounds }
    let first = Int(slots[2])
    let target = array.contents.assumingMemoryBound(to: UInt64.self) + Int(slots[1])
    left = performInChunks(Int(count) * 8, left, ctx) {
      instance.copyElements(b, from: first + $0 / 8, count: $1 / 8, to: target + $0 / 8)
    }
    return .running
  }
}
