/// What a host keeps in a store for its functions: one value of each type.
struct HostState {
  private final class Box<Value> {
    /// `nil` while it is being changed.
    var value: Value?
    init(_ value: Value) { self.value = value }
  }

  /// They are few.
  private var boxes: [(type: ObjectIdentifier, box: AnyObject)] = []

  private func box<Value>(_ type: Value.Type) -> Box<Value>? {
    let id = ObjectIdentifier(type)
    for entry in boxes where entry.type == id { return unsafeDowncast(entry.box, to: Box<Value>.self) }
    return nil
  }

  func value<Value>(_ type: Value.Type) -> Value? { box(type)?.value }

  mutating func take<Value>(_ type: Value.Type) -> Value? {
    guard let box = box(type) else { return nil }
    return box.value.take()
  }

  mutating func set<Value>(_ type: Value.Type, _ value: Value?) {
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
  /// While a value is being changed in place it is not there: a host function that is called meanwhile finds `nil`.
  public subscript<Value>(type: Value.Type) -> Value? {
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
  public subscript<Value>(type: Value.Type) -> Value? {
    get { store[type] }
    nonmutating _modify { yield &store[type] }
  }
}
