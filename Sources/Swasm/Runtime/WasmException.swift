/// An exception that a guest threw, or that the host throws into a guest (specification 4.2.12).
///
/// A call that ends with an exception nothing caught throws a `Trap` with the code `uncaught_exception`, from which
/// `Trap.exception(in:)` gets it. A host function throws one with `throw Trap(exception)`; it can be caught by its caller.
public struct WasmException {
  let reference: ExceptionReference
  public var tag: Tag { reference.tag }
  /// The values that were thrown, of the tag's types.
  public var payload: [Value] { reference.payload }

  init(_ reference: ExceptionReference) { self.reference = reference }

  /// Makes an exception.
  ///
  /// - Throws: `argument_mismatch` when the values are not of the tag's types, `wrong_store` when one belongs to another
  ///   store, `memory_limit` when the store has no room for it.
  public init(_ tag: Tag, _ payload: [Value] = []) throws(Trap) {
    let store = tag.store
    let types = tag.parameters
    guard types.count == payload.count else {
      throw Trap(
        .argumentMismatch, message: "the tag takes \(types.count) values, \(payload.count) were given")
    }
    var slots: [UInt64] = []
    for (value, type) in zip(payload, types) {
      let bits = try value.bits(as: type, in: store)
      slots.append(bits.x)
      if type.isVector { slots.append(bits.y) }
    }
    slots.append(0)
    // `payload` holds what the values refer to while the object is made.
    let object = withExtendedLifetime(payload) {
      store.heap.makeException(tag.number, slots, count: slots.count - 1, stackEnd: store.stackTop)
    }
    guard let object, let reference = ExceptionReference(bits: object.bits, store: store) else {
      throw Trap(.memoryLimit, limit: .memoryBytes)
    }
    self.reference = reference
  }
}

/// A reference to an exception: what guests hold as `exnref`.
public struct ExceptionReference {
  let store: Store
  let root: HeapRoot
  let tag: Tag

  /// `nil` when the bits are not those of an exception.
  init?(bits: UInt64, store: Store) {
    guard let object = ReferenceBits.object(bits), object.isException else { return nil }
    self.store = store
    root = store.heap.roots.hold(bits)
    tag = Tag(store: store, number: object.tag)
  }

  /// The exception itself.
  public var exception: WasmException { WasmException(self) }

  var payload: [Value] {
    guard let object = ReferenceBits.object(root.bits) else { return [] }
    var slot = 0
    return tag.parameters.map { type in
      defer { slot += type.slotCount }
      return Value(
        bits: SIMD2(object.payload[slot], type.isVector ? object.payload[slot + 1] : 0), type: type, in: store)
    }
  }
}

extension Trap {
  /// Ends a host function with an exception, which its caller may catch.
  public init(_ exception: WasmException) {
    self.init(exception: exception.reference.root)
  }

  /// The exception that nothing caught; `nil` for other traps, and for another store than the one of the call.
  public func exception(in store: Store) -> WasmException? {
    guard let root = exceptionRoot, root.roots === store.heap.roots else { return nil }
    return ExceptionReference(bits: root.bits, store: store).map { WasmException($0) }
  }
}
