/// Which functions of a module are being translated, each by whom has claimed it.
struct TranslationClaims {
  /// By function, the number of its claim.
  private var claims: [Int: UInt64] = [:]
  private var lastNumber: UInt64 = 0

  enum Answer: Equatable {
    /// The caller translates the function: with a claim of its own, or beside others.
    case translate(claim: UInt64?)
    case wait(for: UInt64)
  }

  /// - Parameter seen: The claim that the caller has waited for. One that was given up, as a deadline makes its owner do, is
  ///   followed by nobody else's: others could be quicker again and again.
  mutating func ask(for function: Int, after seen: UInt64?) -> Answer {
    if let claim = claims[function] { return seen == nil || seen == claim ? .wait(for: claim) : .translate(claim: nil) }
    lastNumber += 1
    claims[function] = lastNumber
    return .translate(claim: lastNumber)
  }

  mutating func end(_ claim: UInt64?, of function: Int) {
    if let claim, claims[function] == claim { claims[function] = nil }
  }
}
