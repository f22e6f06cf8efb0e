import Swasm

// Vectors in memory (specification 4.6.7).
extension OracleMachine {
  func performOnVectorMemory(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .v128Load:
      let (memory, range) = try accessed(item, 16)
      push(
        OracleVector(
          low: read(memory, range.lowerBound..<range.lowerBound + 8),
          high: read(memory, range.lowerBound + 8..<range.upperBound)))
    case .v128Store:
      let vector = pop().vector
      let (memory, range) = try accessed(item, 16)
      write(vector.low, memory, range.lowerBound..<range.lowerBound + 8)
      write(vector.high, memory, range.lowerBound + 8..<range.upperBound)
    case .v128Load8x8S: try loadExtended(item, Int8.self, Int16.self)
    case .v128Load8x8U: try loadExtended(item, UInt8.self, UInt16.self)
    case .v128Load16x4S: try loadExtended(item, Int16.self, Int32.self)
    case .v128Load16x4U: try loadExtended(item, UInt16.self, UInt32.self)
    case .v128Load32x2S: try loadExtended(item, Int32.self, Int64.self)
    case .v128Load32x2U: try loadExtended(item, UInt32.self, UInt64.self)
    case .v128Load8Splat: splat(UInt8(truncatingIfNeeded: try loaded(item, 1)))
    case .v128Load16Splat: splat(UInt16(truncatingIfNeeded: try loaded(item, 2)))
    case .v128Load32Splat: splat(UInt32(truncatingIfNeeded: try loaded(item, 4)))
    case .v128Load64Splat: splat(UInt64(truncatingIfNeeded: try loaded(item, 8)))
    case .v128Load32Zero: push(OracleVector(low: try loaded(item, 4), high: 0))
    case .v128Load64Zero: push(OracleVector(low: try loaded(item, 8), high: 0))
    case .v128Load8Lane: try loadLane(item, UInt8.self)
    case .v128Store8Lane: try storeLane(item, UInt8.self)
    case .v128Load16Lane: try loadLane(item, UInt16.self)
    case .v128Store16Lane: try storeLane(item, UInt16.self)
    case .v128Load32Lane: try loadLane(item, UInt32.self)
    case .v128Store32Lane: try storeLane(item, UInt32.self)
    case .v128Load64Lane: try loadLane(item, UInt64.self)
    case .v128Store64Lane: try storeLane(item, UInt64.self)
    default: try performOnVectorIntegers(item)
    }
  }

  private func loaded(_ item: OracleInstruction, _ count: Int) throws(OracleTrap) -> UInt64 {
    let (memory, range) = try accessed(item, count)
    return read(memory, range)
  }

  private func loadExtended<Narrow: OracleLane & FixedWidthInteger, Wide: OracleLane & FixedWidthInteger>(
    _ item: OracleInstruction, _: Narrow.Type, _: Wide.Type
  ) throws(OracleTrap) {
    let narrow = OracleVector(low: try loaded(item, 8), high: 0)
    push(OracleVector { Wide(narrow.lane($0, Narrow.self)) })
  }

  private func loadLane<Lane: OracleLane>(_ item: OracleInstruction, _: Lane.Type) throws(OracleTrap) {
    var vector = pop().vector
    vector[item.lane] = Lane(laneBits: try loaded(item, Lane.bitCount / 8))
    push(vector)
  }

  private func storeLane<Lane: OracleLane>(_ item: OracleInstruction, _: Lane.Type) throws(OracleTrap) {
    let vector = pop().vector
    let (memory, range) = try accessed(item, Lane.bitCount / 8)
    write(vector.lane(item.lane, Lane.self).laneBits, memory, range)
  }
}
