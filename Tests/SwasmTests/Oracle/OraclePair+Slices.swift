import Swasm

extension OraclePair {
  /// Gives each call too little fuel, as often as not.
  final class Shortage {
    private let consumed: [Int]
    private var next = 0
    private var random: SplitMix64

    /// - Parameter consumed: what the calls consume with enough of it.
    init(_ consumed: [Int], seed: UInt64) {
      self.consumed = consumed
      random = SplitMix64(state: seed)
    }

    /// After other calls were cut short, one may take longer than before, or for ever.
    func limit() -> Int {
      let usual = next < consumed.count ? consumed[next] : 0
      next += 1
      return Bool.random(using: &random) ? Int.random(in: 0...usual, using: &random) : 2 * usual + 1000
    }
  }

  /// From now on the engine gets its fuel in small pieces: calls are suspended and resumed, until they have had as much
  /// as the oracle's. That has to be limited.
  mutating func sliceCalls(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let findings = findings
    engine.call = { (function, arguments) throws(Trap) in
      let store = function.store
      var left = store.fuel ?? 0
      let maximum = [3, 50, 1000].randomElement(using: &random) ?? 1
      func slice() -> Int {
        let slice = min(left, Int.random(in: 1...maximum, using: &random))
        left -= slice
        return slice
      }
      store.fuel = slice()
      // What is left over was not needed.
      defer { store.addFuel(left) }
      var call = try function.callResumable(arguments)
      while true {
        switch consume call {
        case .finished(let results): return results
        case .suspended(let suspended):
          guard left > 0 else { throw Trap(suspended.reason) }
          findings.suspensions += 1
          store.addFuel(slice())
          call = try suspended.resume()
        }
      }
    }
  }
}
