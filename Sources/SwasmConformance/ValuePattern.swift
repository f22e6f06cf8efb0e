/// What an assertion allows for one result.
public enum ValuePattern: Sendable, Equatable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(BitsPattern)
  case f64(BitsPattern)
  case v128(LaneType, [BitsPattern])
  case reference(ReferencePattern)
  /// Any one of them: hosts may differ here.
  case either([ValuePattern])

  /// What a number, or a lane of a vector, may be.
  public enum BitsPattern: Sendable, Equatable {
    case exactly(UInt64)
    /// The payload's top bit and no other, with any sign (specification 4.3.3).
    case canonicalNaN
    /// The payload's top bit and any others, with any sign.
    case arithmeticNaN
  }

  public enum LaneType: String, Sendable, CaseIterable {
    case i8, i16, i32, i64, f32, f64

    /// Bits of a lane.
    public var width: Int {
      switch self {
      case .i8: 8
      case .i16: 16
      case .i32, .f32: 32
      case .i64, .f64: 64
      }
    }

    public var count: Int { 128 / width }
    public var isFloat: Bool { self == .f32 || self == .f64 }
  }

  public enum ReferencePattern: Sendable, Equatable {
    /// A null of any type.
    case null
    case nullOf(ConformanceReference.Hierarchy)
    /// Anything but null in that hierarchy.
    case anyOf(ConformanceReference.Hierarchy)
    case eq, i31, structure, array
    case host(ConformanceReference.Hierarchy, UInt32)
  }

  public func matches(_ value: ConformanceValue) -> Bool {
    switch (self, value) {
    case (.either(let patterns), _): patterns.contains { $0.matches(value) }
    case (.i32(let expected), .i32(let bits)): bits == expected
    case (.i64(let expected), .i64(let bits)): bits == expected
    case (.f32(let pattern), .f32(let bits)): pattern.matches(UInt64(bits), width: 32)
    case (.f64(let pattern), .f64(let bits)): pattern.matches(bits, width: 64)
    case (.v128(let type, let patterns), .v128(let low, let high)):
      patterns.count == type.count
        && patterns.enumerated().allSatisfy { index, pattern in
          let bit = index * type.width
          let lane = (bit < 64 ? low : high) >> UInt64(bit & 63)
          return pattern.matches(type.width == 64 ? lane : lane & (1 << UInt64(type.width) - 1), width: type.width)
        }
    case (.reference(let pattern), .reference(let reference)): pattern.matches(reference)
    default: false
    }
  }
}

extension ValuePattern.BitsPattern {
  /// - Parameter width: 32 or 64 for the NaN patterns.
  func matches(_ bits: UInt64, width: Int) -> Bool {
    // Exponent and the payload's top bit.
    let quiet: UInt64 = width == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
    let sign: UInt64 = width == 32 ? 0x8000_0000 : 0x8000_0000_0000_0000
    switch self {
    case .exactly(let expected): return bits == expected
    case .canonicalNaN: return bits & ~sign == quiet
    case .arithmeticNaN: return bits & quiet == quiet
    }
  }
}

extension ValuePattern.ReferencePattern {
  func matches(_ reference: ConformanceReference) -> Bool {
    switch self {
    case .null: return reference.referent == nil
    case .nullOf(let hierarchy): return reference == ConformanceReference(hierarchy: hierarchy, referent: nil)
    case .anyOf(let hierarchy): return reference.hierarchy == hierarchy && reference.referent != nil
    case .host(let hierarchy, let number):
      return reference == ConformanceReference(hierarchy: hierarchy, referent: .host(number))
    case .eq, .i31, .structure, .array:
      guard reference.hierarchy == .any else { return false }
      switch (self, reference.referent) {
      case (.eq, .i31), (.eq, .structure), (.eq, .array), (.i31, .i31), (.structure, .structure), (.array, .array):
        return true
      default: return false
      }
    }
  }
}

extension ValuePattern: CustomStringConvertible {
  public var description: String {
    switch self {
    case .i32(let bits): "i32 \(bits)"
    case .i64(let bits): "i64 \(bits)"
    case .f32(let pattern): "f32 \(pattern.text(digits: 8))"
    case .f64(let pattern): "f64 \(pattern.text(digits: 16))"
    case .v128(let type, let lanes):
      "v128 \(type.rawValue) " + lanes.map { $0.text(digits: type.width / 4) }.joined(separator: " ")
    case .reference(let pattern): pattern.description
    case .either(let patterns): "either " + patterns.map(\.description).joined(separator: " or ")
    }
  }
}

extension ValuePattern.ReferencePattern: CustomStringConvertible {
  public var description: String {
    switch self {
    case .null: "any null"
    case .nullOf(let hierarchy): "ref.\(hierarchy.rawValue) null"
    case .anyOf(let hierarchy): "ref.\(hierarchy.rawValue) not null"
    case .eq: "ref.any eq"
    case .i31: "ref.any i31"
    case .structure: "ref.any struct"
    case .array: "ref.any array"
    case .host(let hierarchy, let number): "ref.\(hierarchy.rawValue) host \(number)"
    }
  }
}

extension ValuePattern.BitsPattern {
  fileprivate func text(digits: Int) -> String {
    switch self {
    case .exactly(let bits): hexadecimal(bits, digits: digits)
    case .canonicalNaN: "nan:canonical"
    case .arithmeticNaN: "nan:arithmetic"
    }
  }
}
