/// A value type of the WebAssembly type system (specification 2.3.5).
///
/// Trivial and 4 bytes wide, so that a validator can keep millions of them: the low byte is the kind, the upper 24 bits
/// the type index of a concrete reference (`ModuleLimits.maximumTypeIndex` is below 2^22).
public struct ValueType: Hashable, Sendable, BitwiseCopyable {
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  public static let i32 = ValueType(bits: 0x7F)
  public static let i64 = ValueType(bits: 0x7E)
  public static let f32 = ValueType(bits: 0x7D)
  public static let f64 = ValueType(bits: 0x7C)
  public static let v128 = ValueType(bits: 0x7B)
  public static let funcref = ValueType(HeapType.function, nullable: true)
  public static let externref = ValueType(HeapType.extern, nullable: true)

  /// The reference type `(ref null? heapType)`.
  public init(_ heapType: HeapType, nullable: Bool) {
    bits = (nullable ? 0x63 : 0x64) | heapType.bits << 8
  }

  public var isReference: Bool { bits & 0xFF == 0x63 || bits & 0xFF == 0x64 }
  public var isNumeric: Bool { bits >= 0x7C && bits <= 0x7F }
  public var isVector: Bool { bits == 0x7B }
  public var isNullable: Bool { bits & 0xFF == 0x63 }
  /// `nil` for numeric and vector types.
  public var heapType: HeapType? { isReference ? HeapType(bits: bits >> 8) : nil }
  /// Locals of this type start with a zero or null value.
  public var isDefaultable: Bool { bits & 0xFF != 0x64 }
  /// Frame slots of 8 bytes that a value takes.
  package var slotCount: Int { isVector ? 2 : 1 }

  /// Validation's bottom type: an operand of unreachable code, a subtype of every type.
  package static let bottom = ValueType(bits: 0)
}

/// The type of a block (specification 2.4.1).
package enum BlockType: Hashable, Sendable {
  case empty
  case value(ValueType)
  /// A function type, by index.
  case type(UInt32)
}

/// What a reference points to (specification 2.3.3): an abstract heap type, or a type index of the module.
public struct HeapType: Hashable, Sendable {
  /// 0x80_0000 + the binary format's code for abstract types, the type index otherwise, + 0x40_0000 when exact.
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }
  /// A type of the module, by index, or of the engine, by number. Above 2^22 - 2 it is the index 2^22 - 1, which no type
  /// has.
  public init(typeIndex: UInt32) { bits = min(typeIndex, ModuleLimits.maximumTypeIndex) }

  /// A type of the module, and whether nothing but that type is meant: none of its subtypes (`(exact $t)` of the custom
  /// descriptors proposal).
  package init(typeIndex: UInt32, isExact: Bool) {
    bits = min(typeIndex, ModuleLimits.maximumTypeIndex) | (isExact ? 0x40_0000 : 0)
  }

  package var isExact: Bool { bits & 0xC0_0000 == 0x40_0000 }

  /// The abstract heap type with this code in the binary format.
  package init(abstractCode: UInt32) { bits = 0x80_0000 | abstractCode }

  private static func abstract(_ code: UInt32) -> HeapType { HeapType(abstractCode: code) }
  public static let noContinuation = abstract(0x75)
  public static let noException = abstract(0x74)
  public static let noFunction = abstract(0x73)
  public static let noExtern = abstract(0x72)
  public static let none = abstract(0x71)
  public static let function = abstract(0x70)
  public static let extern = abstract(0x6F)
  public static let any = abstract(0x6E)
  public static let eq = abstract(0x6D)
  public static let i31 = abstract(0x6C)
  public static let structure = abstract(0x6B)
  public static let array = abstract(0x6A)
  public static let exception = abstract(0x69)
  public static let continuation = abstract(0x68)

  /// Validation's bottom heap type: what `(ref null? bottom)` points to is a subtype of every heap type.
  package static let bottom = abstract(0)

  /// The module's type index of a concrete heap type.
  public var typeIndex: UInt32? { bits < 0x80_0000 ? bits & 0x3F_FFFF : nil }
}

extension ValueType {
  /// The same reference type without null.
  package var nonNull: ValueType { heapType.map { ValueType($0, nullable: false) } ?? self }

  /// As in the text format.
  package var text: String {
    switch self {
    case .i32: return "i32"
    case .i64: return "i64"
    case .f32: return "f32"
    case .f64: return "f64"
    case .v128: return "v128"
    default: return heapType.map { "(ref \(isNullable ? "null " : "")\($0.text))" } ?? "unknown"
    }
  }
}

extension HeapType {
  /// As in the text format.
  package var text: String {
    switch self {
    case .noException: "noexn"
    case .noFunction: "nofunc"
    case .noExtern: "noextern"
    case .none: "none"
    case .function: "func"
    case .extern: "extern"
    case .any: "any"
    case .eq: "eq"
    case .i31: "i31"
    case .structure: "struct"
    case .array: "array"
    case .exception: "exn"
    case .continuation: "cont"
    case .noContinuation: "nocont"
    default: typeIndex.map { isExact ? "(exact \($0))" : String($0) } ?? "bot"
    }
  }
}
