import SwasmInterpreter

// Descriptors of structures (proposal custom-descriptors).
extension RuntimeWork {
  /// `a` is the canonical type of a new structure, `b` whether null passes a cast.
  func performOnDescriptor(_ operation: Builtin) -> ExitCode {
    switch operation {
    case .structureNewDescribed:
      let descriptor = slots + heap.layouts[typeID].pointee.slotCount
      guard descriptor[0] != 0 else { return .nullReference }
      return push(
        heap.makeStructure(
          typeID, slots, descriptor: descriptor[0], stackEnd: UnsafeMutableRawPointer(descriptor + 1)))
    case .structureNewDefaultDescribed:
      guard slots[0] != 0 else { return .nullReference }
      return push(
        heap.makeDefaultStructure(typeID, descriptor: slots[0], stackEnd: UnsafeMutableRawPointer(slots + 1)))
    case .descriptorGet:
      // Every structure of a type with a descriptor has one.
      guard let descriptor = heap.layouts.descriptor(of: slots[0]) else { return .nullReference }
      slots[0] = descriptor
    case .descriptorCast:
      guard slots[1] != 0 else { return .nullReference }
      return hasDescriptor(slots[0], slots[1]) ? .running : .castFailure
    case .descriptorTestBelow:
      guard slots[0] != 0 else { return .nullReference }
      slots[0] = hasDescriptor(slots[-1], slots[0]) ? 1 : 0
    default: return .unreachable
    }
    return .running
  }

  private func hasDescriptor(_ bits: UInt64, _ descriptor: UInt64) -> Bool {
    bits == 0 ? b != 0 : heap.layouts.descriptor(of: bits) == descriptor
  }
}
