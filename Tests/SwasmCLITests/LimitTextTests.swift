import Swasm
import Testing

@testable import SwasmCLI

@Suite struct LimitTextTests {
  @Test("Each limit of a store has words of its own") func texts() {
    let limits = StoreLimits()
    let texts = StoreLimit.allCases.map { Failure.text(of: $0, limits) }
    #expect(texts.allSatisfy { !$0.hasPrefix("It was a limit") })
    #expect(Set(texts.map { $0.prefix { $0 != "[" } }).count == StoreLimit.allCases.count)
  }
}
