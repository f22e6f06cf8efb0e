import SwasmInterpreter

// Structures, arrays and casts (specification 4.6.3 to 4.6.5).
extension RuntimeWork {
  /// `a` is the canonical type, `b` a field or a segment, or a second type.
  func performAggregate(_ operation: RuntimeOperation) -> ExitCode {
    switch operation {
    case .structureNew:
      let heap = heap
      let end = slots + heap.layouts[typeID].pointee.slotCount
      return push(heap.makeStructure(typeID, slots, stackEnd: UnsafeMutableRawPointer(end)))
    case .structureNewDefault: return push(heap.makeDefaultStructure(typeID, stackEnd: UnsafeMutableRawPointer(slots)))
    case .structureGet, .structureGetSigned: return getField(isSigned: operation == .structureGetSigned)
    case .structureSet: return setField()
    case .arrayNew: return newArray()
    case .arrayNewDefault: return newDefaultArray()
    case .arrayNewFixed: return newFixedArray()
    case .arrayNewData: return newArrayOfData()
    case .arrayNewElements: return newArrayOfElements()
    case .arrayGet, .arrayGetSigned: return getElement(isSigned: operation == .arrayGetSigned)
    case .arraySet: return setArrayElement()
    case .arrayLength: return arrayLength()
    case .arrayFill: return fillArray()
    case .arrayCopy: return copyArray()
    case .arrayInitData: return initializeArrayFromData()
    case .arrayInitElements: return initializeArrayFromElements()
    case .referenceTest: slots[0] = isOfType(slots[0]) ? 1 : 0
    case .referenceTestBelow: slots[0] = isOfType(slots[-1]) ? 1 : 0
    case .referenceCast: return isOfType(slots[0]) ? .running : .castFailure
    case .makeI31: slots[0] = ReferenceBits.i31(UInt32(truncatingIfNeeded: slots[0]))
    case .i31Get, .i31GetSigned:
      guard slots[0] != 0 else { return .nullReference }
      let isSigned = operation == .i31GetSigned
      slots[0] = UInt64(isSigned ? ReferenceBits.i31Signed(slots[0]) : ReferenceBits.i31Bits(slots[0]))
    default: return performOnDescriptor(operation)
    }
    return .running
  }

  var typeID: UInt32 { UInt32(truncatingIfNeeded: a) }

  func push(_ object: HeapObject?) -> ExitCode {
    guard let object else { return .memoryLimit }
    slots[0] = object.bits
    return .running
  }

  /// `a` is the heap type, `b` whether null is of the type.
  private func isOfType(_ bits: UInt64) -> Bool {
    heap.layouts.matches(bits, HeapType(bits: typeID), isNullable: b != 0)
  }

  // MARK: - Structures

  private func field() -> TypeLayout.Field { heap.layouts[typeID].pointee.fields[b] }

  private func getField(isSigned: Bool) -> ExitCode {
    guard let object = ReferenceBits.object(slots[0]) else { return .nullReference }
    let field = field()
    field.storage.read(object.address + Int(field.offset), into: slots, isSigned: isSigned)
    return .running
  }

  private func setField() -> ExitCode {
    guard let object = ReferenceBits.object(slots[0]) else { return .nullReference }
    let field = field()
    field.storage.write(slots + 1, to: object.address + Int(field.offset))
    return .running
  }

  // MARK: - New arrays

  private func newArray() -> ExitCode {
    let storage = heap.element(of: typeID)
    let count = UInt32(truncatingIfNeeded: slots[storage.slotCount])
    let end = slots + storage.slotCount + 1
    guard let array = heap.makeArray(typeID, count: count, stackEnd: UnsafeMutableRawPointer(end)) else {
      return .memoryLimit
    }
    fill(array.contents, storage, count: Int(count), with: slots)
    return push(array)
  }

  private func newDefaultArray() -> ExitCode {
    let count = UInt32(truncatingIfNeeded: slots[0])
    guard let array = heap.makeArray(typeID, count: count, stackEnd: UnsafeMutableRawPointer(slots)) else {
      return .memoryLimit
    }
    array.contents.initializeMemory(
      as: UInt8.self, repeating: 0, count: Int(count) * heap.element(of: typeID).byteCount)
    return push(array)
  }

  /// `b` is the number of elements.
  private func newFixedArray() -> ExitCode {
    let storage = heap.element(of: typeID)
    let end = slots + b * storage.slotCount
    guard
      let array = heap.makeArray(
        typeID, count: UInt32(truncatingIfNeeded: b), stackEnd: UnsafeMutableRawPointer(end))
    else { return .memoryLimit }
    for index in 0..<b {
      storage.write(slots + index * storage.slotCount, to: array.contents + index * storage.byteCount)
    }
    return push(array)
  }

  /// Operands: offset in the segment, number of elements. `b` is the segment.
  private func newArrayOfData() -> ExitCode {
    let storage = heap.element(of: typeID)
    let segment = instance.dataSegment(b)
    let count = UInt32(truncatingIfNeeded: slots[1])
    guard fits(slots[0], UInt64(count) * UInt64(storage.byteCount), segment.count) else { return .memoryOutOfBounds }
    let offset = Int(slots[0])
    guard let array = heap.makeArray(typeID, count: count, stackEnd: UnsafeMutableRawPointer(slots)) else {
      return .memoryLimit
    }
    if count > 0, let source = segment.baseAddress {
      array.contents.copyMemory(from: source + offset, byteCount: Int(count) * storage.byteCount)
    }
    return push(array)
  }

  private func newArrayOfElements() -> ExitCode {
    let segment = instance.elementSegment(b)
    let count = UInt32(truncatingIfNeeded: slots[1])
    guard fits(slots[0], UInt64(count), segment.count) else { return .tableOutOfBounds }
    let offset = Int(slots[0])
    guard let array = heap.makeArray(typeID, count: count, stackEnd: UnsafeMutableRawPointer(slots)) else {
      return .memoryLimit
    }
    copy(segment, from: offset, count: Int(count), to: array.contents)
    return push(array)
  }

  private func copy(_ segment: [UInt64], from offset: Int, count: Int, to target: UnsafeMutableRawPointer) {
    for index in 0..<count { target.storeBytes(of: segment[offset + index], toByteOffset: 8 * index, as: UInt64.self) }
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

  // MARK: - Elements

  /// Operands: array, index.
  private func getElement(isSigned: Bool) -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let index = UInt32(truncatingIfNeeded: slots[1])
    guard index < array.count else { return .arrayOutOfBounds }
    let storage = heap.element(of: typeID)
    storage.read(array.contents + Int(index) * storage.byteCount, into: slots, isSigned: isSigned)
    return .running
  }

  /// Operands: array, index, value.
  private func setArrayElement() -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let index = UInt32(truncatingIfNeeded: slots[1])
    guard index < array.count else { return .arrayOutOfBounds }
    let storage = heap.element(of: typeID)
    storage.write(slots + 2, to: array.contents + Int(index) * storage.byteCount)
    return .running
  }

  private func arrayLength() -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    slots[0] = UInt64(array.count)
    return .running
  }

  // MARK: - Many elements

  /// Operands: array, start, value, count.
  private func fillArray() -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let storage = heap.element(of: typeID)
    let count = slots[2 + storage.slotCount]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    fill(array.contents + Int(slots[1]) * storage.byteCount, storage, count: Int(count), with: slots + 2)
    return .running
  }

  /// Operands: destination, start, source, start, count. `a` is the destination's type.
  private func copyArray() -> ExitCode {
    guard let destination = ReferenceBits.object(slots[0]), let source = ReferenceBits.object(slots[2]) else {
      return .nullReference
    }
    let count = slots[4]
    guard fits(slots[1], count, Int(destination.count)), fits(slots[3], count, Int(source.count)) else {
      return .arrayOutOfBounds
    }
    let size = heap.element(of: typeID).byteCount
    (destination.contents + Int(slots[1]) * size).copyMemory(
      from: source.contents + Int(slots[3]) * size, byteCount: Int(count) * size)
    return .running
  }

  /// Operands: array, start, offset in the segment, count. `b` is the segment.
  private func initializeArrayFromData() -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let size = heap.element(of: typeID).byteCount
    let segment = instance.dataSegment(b)
    let count = slots[3]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    guard fits(slots[2], count * UInt64(size), segment.count) else { return .memoryOutOfBounds }
    if count > 0, let source = segment.baseAddress {
      (array.contents + Int(slots[1]) * size).copyMemory(
        from: source + Int(slots[2]), byteCount: Int(count) * size)
    }
    return .running
  }

  private func initializeArrayFromElements() -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let segment = instance.elementSegment(b)
    let count = slots[3]
    guard fits(slots[1], count, Int(array.count)) else { return .arrayOutOfBounds }
    guard fits(slots[2], count, segment.count) else { return .tableOutOfBounds }
    copy(segment, from: Int(slots[2]), count: Int(count), to: array.contents + Int(slots[1]) * 8)
    return .running
  }
}
