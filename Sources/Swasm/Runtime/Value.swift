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

  /// Reads a value from slots.
  init(bits: SIMD2<UInt64>, type: ValueType, in store: Store) {
    switch type {
    case .i32: self = .i32(Int32(truncatingIfNeeded: bits.x))
    case .i64: self = .i64(Int64(bitPattern: bits.x))
    case .f32: self = .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits.x)))
    case .f64: self = .f64(Double(bitPattern: bits.x))
    case .v128: self = .v128(bits)
    default:
      if type.isExternal {
        self = .extern(ExternReference(bits: bits.x, store: store))
      } else if store.engine.types.isSubtype(type, of: .funcref) {
        self = .function(Function(bits: bits.x, store: store))
      } else {
        // The machine makes no values of the other hierarchies but null.
        self = .function(nil)
      }
    }
  }

  /// The slots of the value.
  ///
  /// - Throws: `argument_mismatch` when it is not of the type, `wrong_store` when it belongs to another store.
  func bits(as type: ValueType, in store: Store) throws(Trap) -> SIMD2<UInt64> {
    switch (self, type) {
    case (.i32(let value), .i32): return SIMD2(UInt64(UInt32(bitPattern: value)), 0)
    case (.i64(let value), .i64): return SIMD2(UInt64(bitPattern: value), 0)
    case (.f32(let value), .f32): return SIMD2(UInt64(value.bitPattern), 0)
    case (.f64(let value), .f64): return SIMD2(value.bitPattern, 0)
    case (.v128(let value), .v128): return value
    case (.function(let function), _) where type.isReference && !type.isExternal:
      guard let function else {
        guard type.isNullable else { break }
        return SIMD2()
      }
      guard function.store === store else { throw Trap(.wrongStore) }
      guard store.engine.types.isSubtype(function.referenceType, of: type) else { break }
      return SIMD2(UInt64(UInt(bitPattern: function.record)), 0)
    case (.extern(let reference), _) where type.isExternal:
      guard let reference else {
        guard type.isNullable else { break }
        return SIMD2()
      }
      guard reference.store === store else { throw Trap(.wrongStore) }
      return SIMD2(reference.bits, 0)
    default: break
    }
    throw Trap(.argumentMismatch, message: "expected a value of type \(type), found \(self)")
  }
}

extension ValueType {
  var isExternal: Bool { heapType == .extern || heapType == .noExtern }
}

/// A reference to an object of the host, which guests can hold and pass on but not look into. The object lives as long
/// as the store.
public struct ExternReference {
  let store: Store
  /// Index in the store's table of objects, plus one.
  let bits: UInt64

  /// Makes the object known to the store.
  public init(_ object: Any, in store: Store) {
    store.externObjects.append(object)
    self.store = store
    bits = UInt64(store.externObjects.count)
  }

  init?(bits: UInt64, store: Store) {
    guard bits > 0, bits <= UInt64(store.externObjects.count) else { return nil }
    self.store = store
    self.bits = bits
  }

  public var object: Any { store.externObjects[Int(bits) - 1] }
}
