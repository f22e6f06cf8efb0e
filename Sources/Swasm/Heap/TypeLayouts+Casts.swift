import SwasmInterpreter

extension TypeLayouts {
  /// Whether a reference is of a type (specification 4.6.3). `target` names a canonical type or an abstract one.
  func matches(_ bits: UInt64, _ target: HeapType, isNullable: Bool) -> Bool {
    guard bits != 0 else { return isNullable }
    guard let id = target.typeIndex else { return matches(bits, abstract: target) }
    let kind = self[id].pointee.kind
    // There are no references to continuations, nor to types that the engine does not have.
    guard kind != .continuation else { return false }
    if kind == .function {
      guard let record = UnsafePointer<FunctionRecord>(bitPattern: UInt(bits)) else { return false }
      return target.isExact ? record.pointee.typeID == id : isSubtype(record.pointee.typeID, of: id)
    }
    guard let object = ReferenceBits.object(bits) else { return false }
    return target.isExact ? object.typeID == id : isSubtype(object.typeID, of: id)
  }

  /// The descriptor of a structure; `nil` for everything else, and where it has none.
  func descriptor(of bits: UInt64) -> UInt64? {
    guard let object = ReferenceBits.object(bits), !object.isException else { return nil }
    let offset = self[object.typeID].pointee.descriptorOffset
    return offset == 0 ? nil : object.address.load(fromByteOffset: offset, as: UInt64.self)
  }

  func isSubtype(_ id: UInt32, of other: UInt32) -> Bool {
    id == other || TypeLayout.isSubtype(self[id], of: self[other])
  }

  private func matches(_ bits: UInt64, abstract target: HeapType) -> Bool {
    switch target {
    case .any, .extern, .function, .exception: return true
    case .eq: return ReferenceBits.isI31(bits) || ReferenceBits.object(bits) != nil
    case .i31: return ReferenceBits.isI31(bits)
    case .structure, .array:
      guard let object = ReferenceBits.object(bits) else { return false }
      return self[object.typeID].pointee.kind == (target == .structure ? .structure : .array)
    default: return false
    }
  }
}
