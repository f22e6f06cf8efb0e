/// What casts and the heap have to know of a type of the engine.
struct TypeLayout {
  let id: UInt32
  var kind: CompositeKind
  /// Length of the chain of supertypes.
  var depth: UInt32 = 0
  /// The supertype, and one further up in the chain such that any can be reached in a number of steps that is logarithmic
  /// in the depth: chains are of any length, but cost each type the same.
  var parent: UnsafeMutablePointer<TypeLayout>?
  var ancestor: UnsafeMutablePointer<TypeLayout>?
  /// The fields of a structure, or the one of an array.
  var fields = UnsafeMutableBufferPointer<Field>(start: nil, count: 0)
  /// Bytes of a structure with its header; of an array those of the header.
  var byteCount = HeapObject.headerBytes
  /// Slots that all fields of a structure take on the operand stack.
  var slotCount = 0
  /// Where a structure has its descriptor, from the object's address; 0 where it has none.
  var descriptorOffset = 0
  /// Offsets of a structure's fields, its descriptor included, that may hold references to objects.
  var references = UnsafeMutableBufferPointer<UInt32>(start: nil, count: 0)

  struct Field {
    /// From the object's address.
    var offset: UInt32
    /// Of its values on the operand stack, with the numbers of the engine's types inside.
    var type: ValueType
    var storage: FieldStorage
    /// Whether it may hold a reference to an object of the heap.
    var isTraced: Bool
  }

  /// A layout without fields and supertypes.
  init(id: UInt32, kind: CompositeKind) {
    self.id = id
    self.kind = kind
  }

  init(_ id: UInt32, _ description: TypeDescription, parent: UnsafeMutablePointer<TypeLayout>?) {
    self.init(id: id, kind: description.kind)
    setParent(parent)
    var fields: [Field] = []
    fields.reserveCapacity(description.fields.count)
    func reserveDescriptor() {
      descriptorOffset = (byteCount + 7) & ~7
      byteCount = descriptorOffset + 8
    }
    for (index, field) in description.fields.enumerated() {
      if index == description.describedFieldCount { reserveDescriptor() }
      let storage = FieldStorage(field.type.storage)
      // Fields of a subtype begin with those of its supertypes, and so have the same offsets.
      let alignment = min(storage.byteCount, 8)
      byteCount = (byteCount + alignment - 1) & ~(alignment - 1)
      var type = ValueType.i32
      if case .value(let value) = field.type.storage { type = value }
      // `ModuleLimits.structureFields` is 2^20 at most, of 16 bytes each.
      fields.append(
        Field(offset: UInt32(byteCount), type: type, storage: storage, isTraced: field.isTraced))
      byteCount += storage.byteCount
      slotCount += storage.slotCount
    }
    if description.fields.count == description.describedFieldCount { reserveDescriptor() }
    if kind == .array {
      byteCount = HeapObject.headerBytes
      slotCount = 0
    }
    var references = kind == .structure ? fields.filter(\.isTraced).map(\.offset) : []
    if descriptorOffset != 0 { references.append(UInt32(descriptorOffset)) }
    self.fields = TypeLayout.copy(fields)
    self.references = TypeLayout.copy(references)
  }

  func deallocate() {
    fields.deallocate()
    references.deallocate()
  }

  private mutating func setParent(_ parent: UnsafeMutablePointer<TypeLayout>?) {
    guard let parent else { return }
    self.parent = parent
    depth = parent.pointee.depth + 1
    // Two jumps of the same length make one of the next type's.
    let next = parent.pointee.ancestor
    let second = next?.pointee.ancestor
    if let next, let second, parent.pointee.depth - next.pointee.depth == next.pointee.depth - second.pointee.depth {
      ancestor = second
    } else {
      ancestor = parent
    }
  }

  private static func copy<T>(_ list: [T]) -> UnsafeMutableBufferPointer<T> {
    guard !list.isEmpty else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
    let buffer = UnsafeMutableBufferPointer<T>.allocate(capacity: list.count)
    _ = buffer.initialize(from: list)
    return buffer
  }

  /// Whether a type is another one or has it as a supertype.
  static func isSubtype(_ type: UnsafePointer<TypeLayout>, of other: UnsafePointer<TypeLayout>) -> Bool {
    let depth = other.pointee.depth
    var type = type
    while type.pointee.depth > depth {
      guard let ancestor = type.pointee.ancestor, let parent = type.pointee.parent else { return false }
      type = UnsafePointer(ancestor.pointee.depth >= depth ? ancestor : parent)
    }
    return type.pointee.id == other.pointee.id
  }
}
