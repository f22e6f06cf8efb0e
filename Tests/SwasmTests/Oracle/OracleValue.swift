import Swasm

// The oracle is a second, plain interpreter of WebAssembly, written to be compared with the engine: it executes decoded
// instructions one after the other and shares nothing with the engine but the decoder.

/// A value of the operand stack. Numbers are bit patterns, those of 32 bits in the lower half of `low` with zeros above;
/// `reference` is `nil` for null.
struct OracleValue {
  var low: UInt64 = 0
  var high: UInt64 = 0
  var reference: OracleReference?

  init() {}
  init(_ value: UInt32) { low = UInt64(value) }
  init(_ value: Int32) { low = UInt64(UInt32(bitPattern: value)) }
  init(_ value: UInt64) { low = value }
  init(_ value: Int64) { low = UInt64(bitPattern: value) }
  init(_ value: Float) { low = UInt64(value.bitPattern) }
  init(_ value: Double) { low = value.bitPattern }
  init(_ value: Bool) { low = value ? 1 : 0 }
  init(_ value: OracleVector) { (low, high) = (value.low, value.high) }
  init(_ value: OracleReference?) { reference = value }

  var u32: UInt32 { UInt32(truncatingIfNeeded: low) }
  var s32: Int32 { Int32(truncatingIfNeeded: low) }
  var s64: Int64 { Int64(bitPattern: low) }
  var f32: Float { Float(bitPattern: u32) }
  var f64: Double { Double(bitPattern: low) }
  var vector: OracleVector { OracleVector(low: low, high: high) }
}

/// What a reference points to; compared by identity except where `isSame` says otherwise.
class OracleReference {}

/// A value of the host that is known by a number.
final class OracleHostObject: OracleReference {
  let number: UInt32
  init(_ number: UInt32) { self.number = number }
}

final class OracleI31: OracleReference {
  /// 31 bits.
  let bits: UInt32
  init(_ value: UInt32) { bits = value & 0x7FFF_FFFF }
}

final class OracleStructure: OracleReference {
  let type: Int
  var fields: [OracleValue]
  init(type: Int, fields: [OracleValue]) { (self.type, self.fields) = (type, fields) }
}

final class OracleArray: OracleReference {
  let type: Int
  var elements: [OracleValue]
  init(type: Int, elements: [OracleValue]) { (self.type, self.elements) = (type, elements) }
}

final class OracleTag {
  let type: Int
  let parameterCount: Int
  init(type: Int, parameterCount: Int) { (self.type, self.parameterCount) = (type, parameterCount) }
}

final class OracleException: OracleReference {
  let tag: OracleTag
  let arguments: [OracleValue]
  init(tag: OracleTag, arguments: [OracleValue]) { (self.tag, self.arguments) = (tag, arguments) }
}

/// `ref.eq`.
func isSame(_ first: OracleReference?, _ second: OracleReference?) -> Bool {
  if first === second { return true }
  if let first = first as? OracleI31, let second = second as? OracleI31 { return first.bits == second.bits }
  if let first = first as? OracleHostObject, let second = second as? OracleHostObject {
    return first.number == second.number
  }
  return false
}

/// Why a call ended early.
struct OracleTrap: Error {
  let code: Trap.Code
  init(_ code: Trap.Code) { self.code = code }
}

/// A module with what the oracle does not do.
struct OracleUnsupported: Error, CustomStringConvertible {
  let description: String
}
