/// A WebAssembly value as scripts write it: numbers as bit patterns.
public enum ConformanceValue: Sendable, Equatable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(UInt32)
  case f64(UInt64)
  /// Lanes from the lowest byte on: `low` holds bytes 0 to 7.
  case v128(low: UInt64, high: UInt64)
  case reference(ConformanceReference)
}

/// What a test can tell about a reference.
public struct ConformanceReference: Sendable, Equatable {
  /// Of the reference's type.
  public var hierarchy: Hierarchy
  /// `nil` for null.
  public var referent: Referent?

  /// The top types of the heap types (specification 3.3.3).
  public enum Hierarchy: String, Sendable, CaseIterable {
    case function = "func"
    case extern
    case any
    case exception = "exn"
  }

  public enum Referent: Sendable, Equatable {
    case function
    /// The 31 bits.
    case i31(UInt32)
    case structure
    case array
    case exception
    /// A value of the host that the script knows by this number.
    case host(UInt32)
  }

  public init(hierarchy: Hierarchy, referent: Referent?) {
    self.hierarchy = hierarchy
    self.referent = referent
  }
}

extension ConformanceValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32(let bits): "i32 \(bits)"
    case .i64(let bits): "i64 \(bits)"
    case .f32(let bits): "f32 \(hexadecimal(UInt64(bits), digits: 8))"
    case .f64(let bits): "f64 \(hexadecimal(bits, digits: 16))"
    case .v128(let low, let high): "v128 \(hexadecimal(low, digits: 16)) \(hexadecimal(high, digits: 16))"
    case .reference(let reference): reference.description
    }
  }
}

extension ConformanceReference: CustomStringConvertible {
  public var description: String {
    let kind: String
    switch referent {
    case nil: kind = "null"
    case .function: kind = "function"
    case .i31(let bits): kind = "i31 \(bits)"
    case .structure: kind = "struct"
    case .array: kind = "array"
    case .exception: kind = "exception"
    case .host(let number): kind = "host \(number)"
    }
    return "ref.\(hierarchy.rawValue) \(kind)"
  }
}

func hexadecimal(_ bits: UInt64, digits: Int) -> String {
  let text = String(bits, radix: 16)
  return "0x" + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
