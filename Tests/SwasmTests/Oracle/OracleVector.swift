/// What a lane of a vector, or a value in memory, can be.
protocol OracleLane {
  static var bitCount: Int { get }
  init(laneBits: UInt64)
  /// Zero-extended.
  var laneBits: UInt64 { get }
}

extension OracleLane where Self: FixedWidthInteger {
  static var bitCount: Int { bitWidth }
  init(laneBits: UInt64) { self.init(truncatingIfNeeded: laneBits) }
  var laneBits: UInt64 {
    let bits = UInt64(truncatingIfNeeded: self)
    return Self.bitWidth == 64 ? bits : bits & (1 << UInt64(Self.bitWidth) - 1)
  }
}
extension Int8: OracleLane {}
extension UInt8: OracleLane {}
extension Int16: OracleLane {}
extension UInt16: OracleLane {}
extension Int32: OracleLane {}
extension UInt32: OracleLane {}
extension Int64: OracleLane {}
extension UInt64: OracleLane {}
extension Float: OracleLane {
  static var bitCount: Int { 32 }
  init(laneBits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: laneBits)) }
  var laneBits: UInt64 { UInt64(bitPattern) }
}
extension Double: OracleLane {
  static var bitCount: Int { 64 }
  init(laneBits: UInt64) { self.init(bitPattern: laneBits) }
  var laneBits: UInt64 { bitPattern }
}

/// A v128 value: lanes of any kind, the first in the lowest bits.
struct OracleVector: Equatable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  static func count<Lane: OracleLane>(_: Lane.Type) -> Int { 128 / Lane.bitCount }

  /// Makes a vector of lanes by number.
  init<Lane: OracleLane>(_ lane: (Int) throws -> Lane) rethrows {
    for index in 0..<OracleVector.count(Lane.self) { self[index] = try lane(index) }
  }
  init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

  subscript<Lane: OracleLane>(index: Int) -> Lane {
    get {
      let bit = index * Lane.bitCount
      return Lane(laneBits: (bit < 64 ? low : high) >> UInt64(bit % 64))
    }
    set {
      let bit = index * Lane.bitCount
      let mask = (Lane.bitCount == 64 ? UInt64.max : 1 << UInt64(Lane.bitCount) - 1) << UInt64(bit % 64)
      let bits = newValue.laneBits << UInt64(bit % 64)
      if bit < 64 { low = low & ~mask | bits } else { high = high & ~mask | bits }
    }
  }

  func lane<Lane: OracleLane>(_ index: Int, _: Lane.Type = Lane.self) -> Lane { self[index] }
}
