/// What a host keeps in a store for its functions: one value of each type. Inlinable, to be specialised: it is looked up in
/// every call of a function.
@usableFromInline struct HostState {
  @usableFromInline final class Box<Value> {
    /// `nil` while it is being changed.
    @usableFromInline var value: Value?
    @inlinable init(_ value: Value) { self.value = value }
  }

  /// They are few.
  @usableFromInline var boxes: [(type: ObjectIdentifier, box: AnyObject)] = []

  init() {}

  @inlinable func box<Value>(_ type: Value.Type) -> Box<Value>? {
    let id = ObjectIdentifier(type)
    for entry in boxes where entry.type == id { return unsafeDowncast(entry.box, to: Box<Value>.self) }
    return nil
  }

  @inlinable func value<Value>(_ type: Value.Type) -> Value? { box(type)?.value }

  @inlinable func take<Value>(_ type: Value.Type) -> Value? { box(type)?.value.take() }

  @inlinable mutating func set<Value>(_ type: Value.Type, _ value: Value?) {
    if let box = box(type) {
      box.value = value
    } else if let value {
      boxes.append((ObjectIdentifier(type), Box(value)))
    }
  }
}

extension Store {
  /// What the host keeps in the store for the functions that its guests call: one value of each type, until the store ends
  /// or it is set to `nil`. A class, or a struct that is changed in place:
  ///
  ///     caller[Statistics.self]?.callCount += 1
  ///
  /// While a value is being changed in place it is not there: a host function that is called meanwhile finds `nil`. A value
  /// should not hold the store, which would then never end.
  @inlinable public subscript<Value>(type: Value.Type) -> Value? {
    get { hostState.value(type) }
    _modify {
      var value = hostState.take(type)
      defer { hostState.set(type, value) }
      yield &value
    }
  }
}

extension Caller {
  /// What the host keeps in the store: see `Store.subscript(_:)`.
  @inlinable public subscript<Value>(type: Value.Type) -> Value? {
    get { store[type] }
    nonmutating _modify { yield &store[type] }
  }
}
