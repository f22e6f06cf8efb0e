import SwasmInterpreter

// Structures, arrays and casts (specification 4.6.3 to 4.6.5).
extension RuntimeWork {
  /// `a` is the canonical type, `b` a field or a segment, or a second type.
  func performAggregate(_ operation: Builtin) -> ExitCode {
    switch operation {
    case .structureNew:
      let heap = heap
      let end = slots + heap.layouts[typeID].pointee.slotCount
      return push(heap.makeStructure(typeID, slots, stackEnd: UnsafeMutableRawPointer(end)))
    case .structureNewDefault: return push(heap.makeDefaultStructure(typeID, stackEnd: UnsafeMutableRawPointer(slots)))
    case .structureGet, .structureGetSigned: return getField(isSigned: operation == .structureGetSigned)
    case .structureSet: return setField()
    case .arrayGet, .arrayGetSigned: return getElement(isSigned: operation == .arrayGetSigned)
    case .arraySet: return setArrayElement()
    case .arrayLength: return arrayLength()
    case .referenceTest: slots[0] = isOfType(slots[0]) ? 1 : 0
    case .referenceTestBelow: slots[0] = isOfType(slots[-1]) ? 1 : 0
    case .referenceCast: return isOfType(slots[0]) ? .running : .castFailure
    case .makeI31: slots[0] = ReferenceBits.i31(slots[0].lowHalf)
    case .i31Get, .i31GetSigned:
      guard slots[0] != 0 else { return .nullReference }
      let isSigned = operation == .i31GetSigned
      slots[0] = UInt64(isSigned ? ReferenceBits.i31Signed(slots[0]) : ReferenceBits.i31Bits(slots[0]))
    default: return performOnDescriptor(operation)
    }
    return .running
  }

  var typeID: UInt32 { UInt32(exactly: a) ?? .max }

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

  // MARK: - Elements

  /// Operands: array, index.
  private func getElement(isSigned: Bool) -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let index = slots[1].lowHalf
    guard index < array.count else { return .arrayOutOfBounds }
    let storage = heap.element(of: typeID)
    storage.read(array.contents + Int(index) * storage.byteCount, into: slots, isSigned: isSigned)
    return .running
  }

  /// Operands: array, index, value.
  private func setArrayElement() -> ExitCode {
    guard let array = ReferenceBits.object(slots[0]) else { return .nullReference }
    let index = slots[1].lowHalf
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
}
