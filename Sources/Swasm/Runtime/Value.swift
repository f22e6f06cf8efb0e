import SwasmInterpreter

/// A WebAssembly value (specification 4.2.1). Floats keep their bits, those of NaNs too.
public enum Value {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  /// 16 bytes in memory order.
  case v128(SIMD2<UInt64>)
  /// A reference to a function, or null.
  case function(Function?)
  /// A reference to an object of the host, or null.
  case extern(ExternReference?)
  /// A reference to a structure, an array or an i31, or null.
  case any(AnyReference?)
  /// A reference to an exception, or null.
  case exception(ExceptionReference?)

  /// Reads a value from slots.
  init(bits: SIMD2<UInt64>, type: ValueType, in store: Store) {
    switch type {
    case .i32: self = .i32(Int32(bitPattern: bits.x.lowHalf))
    case .i64: self = .i64(Int64(bitPattern: bits.x))
    case .f32: self = .f32(Float(bitPattern: bits.x.lowHalf))
    case .f64: self = .f64(Double(bitPattern: bits.x))
    case .v128: self = .v128(bits)
    default:
      switch store.engine.types.hierarchy(of: type) {
      case .extern: self = .extern(ExternReference(bits: bits.x, store: store))
      case .function: self = .function(Function(bits: bits.x, store: store))
      case .exception: self = .exception(ExceptionReference(bits: bits.x, store: store))
      case .any: self = .any(bits.x == 0 ? nil : AnyReference(bits: bits.x, store: store))
      // There are no continuations.
      default: self = .any(nil)
      }
    }
  }

  /// The slots of the value.
  ///
  /// - Throws: `argument_mismatch` when it is not of the type, `wrong_store` when it belongs to another store.
  func bits(as type: ValueType, in store: Store) throws(Trap) -> SIMD2<UInt64> {
    switch (self, type) {
    case (_, _) where type.isReference:
      if let bits = try referenceBits(as: type, in: store) { return SIMD2(bits, 0) }
    case (.i32(let value), .i32): return SIMD2(UInt64(UInt32(bitPattern: value)), 0)
    case (.i64(let value), .i64): return SIMD2(UInt64(bitPattern: value), 0)
    case (.f32(let value), .f32): return SIMD2(UInt64(value.bitPattern), 0)
    case (.f64(let value), .f64): return SIMD2(value.bitPattern, 0)
    case (.v128(let value), .v128): return value
    default: break
    }
    throw Trap(.argumentMismatch, message: "expected a value of type \(type), found \(self)")
  }
}

extension Value {
  /// The reference's bits; `nil` when it is not of the type.
  private func referenceBits(as type: ValueType, in store: Store) throws(Trap) -> UInt64? {
    let hierarchy = store.engine.types.hierarchy(of: type)
    let found: (owner: Store, bits: UInt64)?
    switch (self, hierarchy) {
    case (.function(let function), .function):
      found = function.map { ($0.store, UInt64(UInt(bitPattern: $0.record))) }
    case (.extern(let reference), .extern): found = reference.map { ($0.store, $0.bits) }
    case (.exception(let reference), .exception): found = reference.map { ($0.store, $0.root.bits) }
    case (.any(let reference), .any): found = reference.map { ($0.store, $0.bits) }
    default: return nil
    }
    guard let found else { return type.isNullable ? 0 : nil }
    guard found.owner === store else { throw Trap(.wrongStore) }
    guard let heapType = type.heapType, store.heap.layouts.matches(found.bits, heapType, isNullable: true) else {
      return nil
    }
    try store.checkHostReference(found.bits)
    return found.bits
  }
}

/// A reference of the `extern` hierarchy, which guests can hold and pass on but not look into: an object of the host, or
/// what a guest converted with `extern.convert_any`.
///
/// The store keeps an object of the host as long as a guest or a value of the host refers to it, and releases it at some
/// time after that, when the host makes further references or a call has ended. Until then it counts 128 bytes against
/// `StoreLimits.memoryBytes`. A store that is above its limit because of them passes none to its guests: what would pass
/// one then throws `memory_limit`.
public struct ExternReference {
  let store: Store
  let bits: UInt64
  /// Of all but numbers.
  private let root: HeapRoot?

  /// Makes the object known to the store.
  public init(_ object: Any, in store: Store) {
    self.store = store
    bits = store.add(hostObject: object)
    root = store.heap.roots.hold(bits)
  }

  init?(bits: UInt64, store: Store) {
    guard bits != 0 else { return nil }
    self.store = store
    self.bits = bits
    root = ReferenceBits.isI31(bits) ? nil : store.heap.roots.hold(bits)
  }

  var isHost: Bool { ReferenceBits.isHost(bits) }

  /// The host's object; an `AnyReference` when the guest made the reference of one.
  public var object: Any {
    guard isHost, let object = store.heap.hostObjects[ReferenceBits.hostIndex(bits)] else {
      return AnyReference(bits: bits, store: store)
    }
    return object
  }
}
