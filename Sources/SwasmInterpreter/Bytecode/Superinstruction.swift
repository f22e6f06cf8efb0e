/// Two operations that are one: the second takes the first one's result from the accumulator.
public struct Superinstruction: Sendable {
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
    func operation(at shift: Int) -> Operation? {
      UInt16(exactly: packed >> shift & 0xFFFF).flatMap(Operation.init)
    }
    guard let second = operation(at: 0), let first = operation(at: 16), let operation = operation(at: 32) else {
      return nil
    }
    self.operation = operation
    self.first = first
    self.second = second
    keepsFirst = packed >> 48 & 1 != 0
    hasDestination = packed >> 49 & 1 != 0
  }
}

public let superinstructions: [Superinstruction] = packedSuperinstructions.compactMap(Superinstruction.init)

let fusedPairsByOperation: [Operation: Superinstruction] = Dictionary(
  superinstructions.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })
