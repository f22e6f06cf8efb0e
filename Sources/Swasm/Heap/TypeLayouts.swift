/// What casts and the heap have to know of a type of the engine.
struct TypeLayout {
  var kind: CompositeKind
  /// The canonical supertypes from the outermost to the type itself, which is last.
  var chain: UnsafeMutableBufferPointer<UInt32>
  /// The fields of a structure, or the one of an array.
  var fields: UnsafeMutableBufferPointer<Field>
  /// Bytes of a structure with its header; of an array those of the header.
  var byteCount: Int
  /// Slots that all fields of a structure take on the operand stack.
  var slotCount: Int
  /// Where a structure has its descriptor, from the object's address; 0 where it has none.
  var descriptorOffset = 0
  /// Offsets of a structure's fields, its descriptor included, that may hold references to objects.
  var references: UnsafeMutableBufferPointer<UInt32>

  struct Field {
    /// From the object's address.
    var offset: UInt32
    var storage: FieldStorage
    /// Whether it may hold a reference to an object of the heap.
    var isTraced: Bool
  }

  /// Whether the type is `other` or has it as a supertype.
  func isSubtype(_ other: TypeLayout) -> Bool {
    guard let id = other.chain.last else { return false }
    let place = other.chain.count - 1
    return place < chain.count && chain[place] == id
  }
}

/// The layouts of the types that a store has made objects of or casts to.
final class TypeLayouts {
  private let types: TypeRegistry
  /// By canonical type. Behind a pointer, because Swift checks each access to a class's variables for conflicts.
  private let table: UnsafeMutablePointer<Table>

  private struct Table {
    var layouts: UnsafeMutablePointer<UnsafeMutablePointer<TypeLayout>?>
    var count = 0
  }

  init(_ types: TypeRegistry) {
    self.types = types
    table = .allocate(capacity: 1)
    table.initialize(to: Table(layouts: .allocate(capacity: 0)))
  }

  deinit {
    for index in 0..<table.pointee.count {
      guard let layout = table.pointee.layouts[index] else { continue }
      layout.pointee.chain.deallocate()
      layout.pointee.fields.deallocate()
      layout.pointee.references.deallocate()
      layout.deallocate()
    }
    table.pointee.layouts.deallocate()
    table.deallocate()
  }

  /// The layout of a canonical type, which must be one of the engine.
  subscript(id: UInt32) -> UnsafePointer<TypeLayout> {
    if Int(id) < table.pointee.count, let layout = table.pointee.layouts[Int(id)] { return UnsafePointer(layout) }
    return UnsafePointer(make(id))
  }

  @inline(never)
  private func make(_ id: UInt32) -> UnsafeMutablePointer<TypeLayout> {
    let old = table.pointee
    if Int(id) >= old.count {
      let count = max(Int(id) + 1, 2 * old.count)
      table.pointee.layouts = .allocate(capacity: count)
      table.pointee.layouts.initialize(repeating: nil, count: count)
      table.pointee.layouts.update(from: old.layouts, count: old.count)
      table.pointee.count = count
      old.layouts.deallocate()
    }
    let layout = UnsafeMutablePointer<TypeLayout>.allocate(capacity: 1)
    layout.initialize(to: TypeLayouts.layout(types.compositeType(id), chain: types.chain(id), types))
    table.pointee.layouts[Int(id)] = layout
    return layout
  }

  private static func layout(
    _ type: ModuleContents.CompositeType?, chain: [UInt32], _ types: TypeRegistry
  ) -> TypeLayout {
    var kind = CompositeKind.function
    var fields: [TypeLayout.Field] = []
    var offset = HeapObject.headerBytes
    var slotCount = 0
    func append(_ field: ModuleContents.FieldType) {
      let storage = FieldStorage(field.storage)
      // Fields of a subtype begin with those of its supertypes, and so have the same offsets.
      let alignment = min(storage.byteCount, 8)
      offset = (offset + alignment - 1) & ~(alignment - 1)
      fields.append(
        TypeLayout.Field(
          offset: UInt32(offset), storage: storage, isTraced: isTraced(field.storage, types)))
      offset += storage.byteCount
      slotCount += storage.slotCount
    }
    var descriptorOffset = 0
    func reserveDescriptor() {
      descriptorOffset = (offset + 7) & ~7
      offset = descriptorOffset + 8
    }
    switch type {
    case .structure(let list)?:
      kind = .structure
      let described = describedFieldCount(chain, types)
      for (index, field) in list.enumerated() {
        if index == described { reserveDescriptor() }
        append(field)
      }
      if list.count == described { reserveDescriptor() }
    case .array(let element)?:
      kind = .array
      append(element)
      offset = HeapObject.headerBytes
    case .function?, .continuation?, nil: break
    }
    var references = kind == .structure ? fields.filter(\.isTraced).map(\.offset) : []
    if descriptorOffset != 0 { references.append(UInt32(descriptorOffset)) }
    return TypeLayout(
      kind: kind, chain: copy(chain), fields: copy(fields), byteCount: offset, slotCount: slotCount,
      descriptorOffset: descriptorOffset, references: copy(references))
  }

  /// How many fields come before a structure's descriptor: those of the outermost supertype that has one. Its own
  /// supertypes have none, and the fields of all its subtypes begin with its fields. `nil` where there is no descriptor.
  private static func describedFieldCount(_ chain: [UInt32], _ types: TypeRegistry) -> Int? {
    guard let described = chain.first(where: types.hasDescriptor),
      case .structure(let fields)? = types.compositeType(described)
    else { return nil }
    return fields.count
  }

  /// References to functions never point into the heap.
  private static func isTraced(_ storage: ModuleContents.FieldType.Storage, _ types: TypeRegistry) -> Bool {
    guard case .value(let type) = storage, type.isReference else { return false }
    return !types.isSubtype(type, of: .funcref)
  }

  private static func copy<T>(_ list: [T]) -> UnsafeMutableBufferPointer<T> {
    let buffer = UnsafeMutableBufferPointer<T>.allocate(capacity: list.count)
    _ = buffer.initialize(from: list)
    return buffer
  }
}
