// Making objects, and what references are references to.
extension GuestHeap {
  /// A structure whose fields come from `slots`, with `descriptor` where its type has one.
  func makeStructure(
    _ typeID: UInt32, _ slots: UnsafePointer<UInt64>, descriptor: UInt64 = 0, stackEnd: UnsafeMutableRawPointer
  ) -> HeapObject? {
    let layout = layouts[typeID]
    guard let object = make(typeID, count: 0, byteCount: layout.pointee.byteCount, stackEnd) else { return nil }
    var slot = slots
    for field in layout.pointee.fields {
      field.storage.write(slot, to: object.address + Int(field.offset))
      slot += field.storage.slotCount
    }
    write(descriptor, to: object, layout)
    return object
  }

  /// A structure whose fields are zero or null, with `descriptor` where its type has one.
  func makeDefaultStructure(
    _ typeID: UInt32, descriptor: UInt64 = 0, stackEnd: UnsafeMutableRawPointer
  ) -> HeapObject? {
    let layout = layouts[typeID]
    let byteCount = layout.pointee.byteCount
    guard let object = make(typeID, count: 0, byteCount: byteCount, stackEnd) else { return nil }
    object.contents.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount - HeapObject.headerBytes)
    write(descriptor, to: object, layout)
    return object
  }

  private func write(_ descriptor: UInt64, to object: HeapObject, _ layout: UnsafePointer<TypeLayout>) {
    let offset = layout.pointee.descriptorOffset
    if offset != 0 { object.address.storeBytes(of: descriptor, toByteOffset: offset, as: UInt64.self) }
  }

  /// An array with arbitrary elements, which have to be written before the next object is made.
  func makeArray(_ typeID: UInt32, count: UInt32, stackEnd: UnsafeMutableRawPointer) -> HeapObject? {
    make(
      typeID, count: count,
      byteCount: HeapObject.headerBytes + Int(count) * element(of: typeID).byteCount, stackEnd)
  }

  /// An exception with the values that are thrown.
  func makeException(
    _ tag: Int, _ slots: UnsafePointer<UInt64>, count: Int, stackEnd: UnsafeMutableRawPointer
  ) -> HeapObject? {
    guard
      let object = make(
        HeapObject.exceptionType, count: UInt32(count), byteCount: HeapObject.headerBytes + 8 + 8 * count, stackEnd)
    else { return nil }
    object.tag = tag
    object.payload.update(from: slots, count: count)
    return object
  }

  private func make(
    _ typeID: UInt32, count: UInt32, byteCount: Int, _ stackEnd: UnsafeMutableRawPointer
  ) -> HeapObject? {
    guard let object = allocate(byteCount, stackEnd: stackEnd) else { return nil }
    object.typeID = typeID
    object.count = count
    return object
  }

  /// How the elements of an array type are kept.
  func element(of typeID: UInt32) -> FieldStorage { layouts[typeID].pointee.fields.first?.storage ?? .word }
}
