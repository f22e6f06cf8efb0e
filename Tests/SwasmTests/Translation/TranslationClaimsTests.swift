import Testing

@testable import Swasm

/// Who translates a function that several threads call first.
@Suite struct TranslationClaimsTests {
  @Test("One translates, others wait for that one, and other functions are no matter of theirs") func oneTranslates() {
    var claims = TranslationClaims()
    guard case .translate(let claim?) = claims.ask(for: 7, after: nil) else {
      Issue.record("nobody translates")
      return
    }
    #expect(claims.ask(for: 7, after: nil) == .wait(for: claim))
    #expect(claims.ask(for: 7, after: claim) == .wait(for: claim))
    guard case .translate(.some) = claims.ask(for: 8, after: nil) else {
      Issue.record("another function waits")
      return
    }
    claims.end(claim, of: 7)
    guard case .translate(let next?) = claims.ask(for: 7, after: claim) else {
      Issue.record("nobody follows")
      return
    }
    #expect(next != claim)
    // The end of a claim that has ended is not that of the next one.
    claims.end(claim, of: 7)
    claims.end(nil, of: 7)
    #expect(claims.ask(for: 7, after: nil) == .wait(for: next))
  }

  @Test("Whoever has waited for a claim that was given up does not wait for the next one's owner") func noStarvation() {
    var claims = TranslationClaims()
    guard case .translate(let first?) = claims.ask(for: 0, after: nil) else {
      Issue.record("nobody translates")
      return
    }
    #expect(claims.ask(for: 0, after: nil) == .wait(for: first))
    claims.end(first, of: 0)
    guard case .translate(.some) = claims.ask(for: 0, after: nil) else {
      Issue.record("nobody follows")
      return
    }
    #expect(claims.ask(for: 0, after: first) == .translate(claim: nil))
  }
}
