/// A reference of the `any` hierarchy: a structure, an array, an i31, or a host object that the guest converted. The host
/// can look into it but not change it; what it refers to lives as long as this value.
public struct AnyReference {
  let store: Store
  let root: HeapRoot
  var bits: UInt64 { root.bits }

  init(bits: UInt64, store: Store) {
    self.store = store
    root = store.heap.roots.hold(bits)
  }

  /// An i31 of the low 31 bits of `value`.
  public init(i31 value: Int32, in store: Store) {
    self.init(bits: ReferenceBits.i31(UInt32(bitPattern: value)), store: store)
  }

  /// What `any.convert_extern` makes of a reference.
  public init(_ reference: ExternReference) { self.init(bits: reference.bits, store: reference.store) }

  public enum Kind {
    /// Sign-extended from 31 bits.
    case i31(Int32)
    case structure
    case array
    case extern(ExternReference)
  }

  public var kind: Kind {
    if ReferenceBits.isI31(bits) { return .i31(Int32(bitPattern: ReferenceBits.i31Signed(bits))) }
    if let reference = ExternReference(bits: bits, store: store), reference.isHost { return .extern(reference) }
    guard let object = ReferenceBits.object(bits) else { return .structure }
    return store.heap.layouts[object.typeID].pointee.kind == .array ? .array : .structure
  }

  /// Fields of a structure or elements of an array; 0 for others.
  public var count: Int {
    guard let object = ReferenceBits.object(bits) else { return 0 }
    let layout = store.heap.layouts[object.typeID]
    return layout.pointee.kind == .array ? Int(object.count) : layout.pointee.fields.count
  }

  /// A field of a structure or an element of an array; packed ones are extended with zeros.
  ///
  /// - Throws: `out_of_bounds_array_access` when there is no such field or element.
  public func value(at index: Int) throws(Trap) -> Value {
    guard index >= 0, index < count, let object = ReferenceBits.object(bits) else { throw Trap(.arrayOutOfBounds) }
    let layout = store.heap.layouts[object.typeID]
    let isArray = layout.pointee.kind == .array
    let field = layout.pointee.fields[isArray ? 0 : index]
    let place =
      isArray ? object.contents + index * field.storage.byteCount : object.address + Int(field.offset)
    var slots = SIMD2<UInt64>()
    withUnsafeMutableBytes(of: &slots) { bytes in
      guard let start = bytes.baseAddress else { return }
      field.storage.read(place, into: start.assumingMemoryBound(to: UInt64.self))
    }
    return Value(bits: slots, type: field.type, in: store)
  }
}

extension AnyReference: Equatable {
  /// As `ref.eq` compares.
  public static func == (first: AnyReference, second: AnyReference) -> Bool { first.bits == second.bits }
}
