/// Two operations that are one: the second takes the first one's result from the accumulator.
public struct FusedPair: Sendable {
  public let operation: Operation
  public let first: Operation
  public let second: Operation
  /// Whether the first one's result is stored too.
  public let keepsFirst: Bool
  /// Whether the second one has a result.
  public let hasDestination: Bool

  /// - Parameter packed: From the low bits up 16 bits each: the numbers of the second operation, of the first, of the fused
  ///   one; then a bit for `keepsFirst` and one for `hasDestination`.
  fileprivate init?(packed: UInt64) {
    guard let second = Operation(rawValue: UInt16(truncatingIfNeeded: packed)),
      let first = Operation(rawValue: UInt16(truncatingIfNeeded: packed >> 16)),
      let operation = Operation(rawValue: UInt16(truncatingIfNeeded: packed >> 32))
    else { return nil }
    self.operation = operation
    self.first = first
    self.second = second
    keepsFirst = packed >> 48 & 1 != 0
    hasDestination = packed >> 49 & 1 != 0
  }
}

public let fusedPairs: [FusedPair] = packedFusedPairs.compactMap(FusedPair.init)

let fusedPairsByOperation: [Operation: FusedPair] = Dictionary(
  fusedPairs.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })
