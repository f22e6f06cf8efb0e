/// A reference of the `any`, `extern` and `exn` hierarchies in a slot of 8 bytes:
///
/// - 0 is null;
/// - odd bits are an i31: the number's 31 bits, then a one;
/// - bits that end in 10 are an object of the host: its number in the store's list, then 10;
/// - all others are the address of an object on the store's heap.
///
/// `any.convert_extern` and `extern.convert_any` need not change the bits.
enum ReferenceBits {
  static let hostTag: UInt64 = 2

  static func i31(_ value: UInt32) -> UInt64 { UInt64(value << 1 | 1) }
  static func isI31(_ bits: UInt64) -> Bool { bits & 1 != 0 }
  /// The number's 31 bits.
  static func i31Bits(_ bits: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: bits) >> 1 }
  static func i31Signed(_ bits: UInt64) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: UInt32(truncatingIfNeeded: bits)) >> 1)
  }

  static func host(_ index: Int) -> UInt64 { UInt64(index) << 2 | hostTag }
  static func isHost(_ bits: UInt64) -> Bool { bits & 3 == hostTag }
  static func hostIndex(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: bits >> 2) }

  static func object(_ bits: UInt64) -> HeapObject? {
    guard bits & 7 == 0 else { return nil }
    return UnsafeMutableRawPointer(bitPattern: UInt(bits)).map(HeapObject.init)
  }
}

/// A structure, an array or an exception on the heap: 8 bytes of header, then the contents.
struct HeapObject {
  let address: UnsafeMutableRawPointer

  static let headerBytes = 8
  /// In place of a type: the object is an exception.
  static let exceptionType = UInt32.max

  var bits: UInt64 { UInt64(UInt(bitPattern: address)) }

  /// The canonical type, or `exceptionType`.
  var typeID: UInt32 {
    get { address.load(as: UInt32.self) }
    nonmutating set { address.storeBytes(of: newValue, as: UInt32.self) }
  }
  /// Elements of an array, slots of an exception's payload.
  var count: UInt32 {
    get { address.load(fromByteOffset: 4, as: UInt32.self) }
    nonmutating set { address.storeBytes(of: newValue, toByteOffset: 4, as: UInt32.self) }
  }
  var isException: Bool { typeID == HeapObject.exceptionType }

  /// Where the fields of a structure and the elements of an array begin.
  var contents: UnsafeMutableRawPointer { address + HeapObject.headerBytes }

  // MARK: - Exceptions

  /// The number of the exception's tag in the store.
  var tag: Int {
    get { contents.load(as: Int.self) }
    nonmutating set { contents.storeBytes(of: newValue, as: Int.self) }
  }
  /// The values that were thrown, as slots.
  var payload: UnsafeMutablePointer<UInt64> { (contents + 8).assumingMemoryBound(to: UInt64.self) }
}

/// How a field or element is kept.
enum FieldStorage: UInt8 {
  case i8, i16, i32, f32
  /// i64, f64 and references.
  case word
  case v128

  init(_ storage: FieldType.Storage) {
    switch storage {
    case .i8: self = .i8
    case .i16: self = .i16
    case .value(let type):
      switch type {
      case .i32: self = .i32
      case .f32: self = .f32
      case .v128: self = .v128
      default: self = .word
      }
    }
  }

  var byteCount: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .i32, .f32: 4
    case .word: 8
    case .v128: 16
    }
  }
  var slotCount: Int { self == .v128 ? 2 : 1 }

  /// Reads a field into slots; packed ones are extended with zeros or, with `isSigned`, with their sign.
  func read(_ field: UnsafeMutableRawPointer, into slots: UnsafeMutablePointer<UInt64>, isSigned: Bool = false) {
    switch self {
    case .i8:
      let value = field.load(as: UInt8.self)
      slots[0] = isSigned ? UInt64(UInt32(bitPattern: Int32(Int8(bitPattern: value)))) : UInt64(value)
    case .i16:
      let value = field.load(as: UInt16.self)
      slots[0] = isSigned ? UInt64(UInt32(bitPattern: Int32(Int16(bitPattern: value)))) : UInt64(value)
    case .i32, .f32: slots[0] = UInt64(field.load(as: UInt32.self))
    case .word: slots[0] = field.load(as: UInt64.self)
    case .v128:
      let value = field.loadUnaligned(as: SIMD2<UInt64>.self)
      slots[0] = value.x
      slots[1] = value.y
    }
  }

  /// Writes slots to a field.
  func write(_ slots: UnsafePointer<UInt64>, to field: UnsafeMutableRawPointer) {
    switch self {
    case .i8: field.storeBytes(of: UInt8(truncatingIfNeeded: slots[0]), as: UInt8.self)
    case .i16: field.storeBytes(of: UInt16(truncatingIfNeeded: slots[0]), as: UInt16.self)
    case .i32, .f32: field.storeBytes(of: UInt32(truncatingIfNeeded: slots[0]), as: UInt32.self)
    case .word: field.storeBytes(of: slots[0], as: UInt64.self)
    case .v128: field.storeBytes(of: SIMD2(slots[0], slots[1]), as: SIMD2<UInt64>.self)
    }
  }
}
