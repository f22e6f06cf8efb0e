// What follows is inlinable: unspecialised, the conversions of a call cost more than the call.

/// A Swift type that stands for a WebAssembly value type: Int32, UInt32 (i32), Int64, UInt64 (i64), Float, Double,
/// SIMD2<UInt64> (v128), Function? and ExternReference? (references).
public protocol WasmValue: SendableMetatype {
  static var wasmType: ValueType { get }
  /// Slots of 8 bytes that a value takes: 2 for v128, otherwise 1.
  static var wasmSlotCount: Int { get }
  /// Reads the value from its slots.
  static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Self
  /// Writes the value to its slots; the store is the one it is passed to. Nothing may be called in it.
  func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) throws(Trap)
}

extension WasmValue {
  @inlinable public static var wasmSlotCount: Int { 1 }
}

extension Int32: WasmValue {
  @inlinable public static var wasmType: ValueType { .i32 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Int32 {
    Int32(bitPattern: UInt32(slots[0] & 0xFFFF_FFFF))
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) {
    slots[0] = UInt64(UInt32(bitPattern: self))
  }
}
extension UInt32: WasmValue {
  @inlinable public static var wasmType: ValueType { .i32 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> UInt32 {
    UInt32(slots[0] & 0xFFFF_FFFF)
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = UInt64(self) }
}
extension Int64: WasmValue {
  @inlinable public static var wasmType: ValueType { .i64 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Int64 {
    Int64(bitPattern: slots[0])
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) {
    slots[0] = UInt64(bitPattern: self)
  }
}
extension UInt64: WasmValue {
  @inlinable public static var wasmType: ValueType { .i64 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> UInt64 { slots[0] }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = self }
}
extension Float: WasmValue {
  @inlinable public static var wasmType: ValueType { .f32 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Float {
    Float(bitPattern: UInt32(slots[0] & 0xFFFF_FFFF))
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) {
    slots[0] = UInt64(bitPattern)
  }
}
extension Double: WasmValue {
  @inlinable public static var wasmType: ValueType { .f64 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Double {
    Double(bitPattern: slots[0])
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = bitPattern }
}
extension SIMD2<UInt64>: WasmValue {
  @inlinable public static var wasmType: ValueType { .v128 }
  @inlinable public static var wasmSlotCount: Int { 2 }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> SIMD2<UInt64> {
    SIMD2(slots[0], slots[1])
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) {
    slots[0] = x
    slots[1] = y
  }
}
extension Optional: WasmValue where Wrapped: WasmReference {
  @inlinable public static var wasmType: ValueType { Wrapped.wasmReferenceType }
  @inlinable public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Wrapped? {
    Wrapped.fromWasm(slots[0], store)
  }
  @inlinable public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) throws(Trap) {
    slots[0] = try map { value throws(Trap) in try value.wasmBits(store) } ?? 0
  }
}

/// A Swift type that stands for a reference.
public protocol WasmReference {
  static var wasmReferenceType: ValueType { get }
  /// - Parameter bits: What the engine has put into a slot of this type, and nothing else: it is taken as an address.
  static func fromWasm(_ bits: UInt64, _ store: Store) -> Self?
  /// - Throws: `wrong_store` when it belongs to another store, `memory_limit` when it is of an object of the host and the
  ///   store is above its limit.
  func wasmBits(_ store: Store) throws(Trap) -> UInt64
}

extension Function: WasmReference {
  public static var wasmReferenceType: ValueType { .funcref }
  public static func fromWasm(_ bits: UInt64, _ store: Store) -> Function? { Function(bits: bits, store: store) }
  public func wasmBits(_ store: Store) throws(Trap) -> UInt64 {
    guard self.store === store else { throw Trap(.wrongStore) }
    return UInt64(UInt(bitPattern: record))
  }
}
extension ExternReference: WasmReference {
  public static var wasmReferenceType: ValueType { .externref }
  public static func fromWasm(_ bits: UInt64, _ store: Store) -> ExternReference? {
    ExternReference(bits: bits, store: store)
  }
  public func wasmBits(_ store: Store) throws(Trap) -> UInt64 {
    guard self.store === store else { throw Trap(.wrongStore) }
    try store.checkHostReference(bits)
    return bits
  }
}
