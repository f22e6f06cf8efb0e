import Swasm
import SwasmInference
import SwasmTestSupport
import SwasmWASI
import Testing

@testable import SwasmLlama
import SwasmSystem

/// Requests that end early, at any point: what there is survives, and the next request is as if nothing had been.
@Suite struct RequestEndingTests {
  private static let points = Int(environment("SWASM_ENDING_POINTS") ?? "") ?? 50

  private func expectUndisturbed(_ engine: LlamaEngine, _ expected: Completion) async throws {
    var request = LlamaFixture.extraction()
    request.reusesPrefix = false
    let completion = try await engine.complete(request)
    #expect(completion.tokens == expected.tokens && completion.text == expected.text)
    #expect(completion.finishReason == .endOfText)
  }

  /// A fresh engine, and what it gives.
  private func engine() async throws -> (LlamaEngine, Completion) {
    let engine = try await LlamaFixture.engine()
    return (engine, try await engine.complete(LlamaFixture.extraction()))
  }

  @Test(.llama()) func fuel() async throws {
    let (engine, expected) = try await engine()
    var generator = SeededNumbers(1)
    var counts: Set<Int> = []
    for _ in 0..<Self.points {
      var request = LlamaFixture.extraction()
      request.reusesPrefix = false
      let fuel = generator.next(below: expected.usage.fuel)
      request.budget.fuel = fuel
      let completion = try await engine.complete(request)
      #expect(completion.finishReason == .outOfFuel)
      #expect(expected.tokens.starts(with: completion.tokens) && expected.text.hasPrefix(completion.text))
      #expect(completion.usage.fuel <= fuel)
      counts.insert(completion.tokens.count)
      try await expectUndisturbed(engine, expected)
    }
    #expect(counts.count > min(5, Self.points / 3))
    // Just enough, with what is kept for the end.
    var request = LlamaFixture.extraction()
    request.reusesPrefix = false
    request.budget.fuel = try await engine.complete(request).usage.fuel * 8 / 7 + 1000
    #expect(try await engine.complete(request).finishReason == .endOfText)
  }

  @Test(.llama()) func deadlines() async throws {
    let (engine, expected) = try await engine()
    var generator = SeededNumbers(2)
    var ended = 0
    for _ in 0..<Self.points {
      var request = LlamaFixture.extraction()
      request.reusesPrefix = false
      request.budget.timeout = .microseconds(generator.next(below: 150_000))
      let completion = try await engine.complete(request)
      #expect(expected.tokens.starts(with: completion.tokens))
      if completion.finishReason == .deadlineExceeded { ended += 1 }
      try await expectUndisturbed(engine, expected)
    }
    #expect(ended > Self.points / 4)
  }

  @Test(.llama()) func cancellation() async throws {
    let (engine, expected) = try await engine()
    var generator = SeededNumbers(3)
    for point in 0..<Self.points {
      var request = LlamaFixture.extraction()
      request.reusesPrefix = false
      let generation = engine.generate(request)
      if point % 2 == 0 {
        // After so many tokens.
        var left = generator.next(below: expected.tokens.count - 1)
        for try await _ in generation where left > 0 {
          left -= 1
          if left == 0 { break }
        }
      } else {
        try await Task.sleep(for: .microseconds(generator.next(below: 100_000)))
      }
      generation.cancel()
      if let completion = try? await generation.completion {
        #expect(expected.tokens.starts(with: completion.tokens))
        #expect(completion.finishReason == .cancelled || completion.tokens == expected.tokens)
      }
      try await expectUndisturbed(engine, expected)
    }
  }

  @Test("An interruption that belongs to no cancellation, as of a request before, does not end a request", .llama())
  func interruption() async throws {
    let (engine, expected) = try await engine()
    let handle = try await engine.withGuest(RequestBudget()) { sandbox, _ in sandbox.interruptHandle }
    var generator = SeededNumbers(4)
    for _ in 0..<Self.points {
      async let completion = engine.complete(LlamaFixture.extraction())
      try await Task.sleep(for: .microseconds(generator.next(below: 20_000)))
      handle.interrupt()
      #expect(try await completion.tokens == expected.tokens)
      handle.interrupt()
      try await expectUndisturbed(engine, expected)
    }
  }

  @Test("A guest that cannot be ended in an orderly way is replaced, and the tokens so far survive", .llama())
  func replacement() async throws {
    let engine = try await LlamaFixture.engine { $0.endingFuel = 5_000 }
    // What belongs to no request takes less than that.
    let expected = try await engine.complete(LlamaFixture.extraction())
    var request = LlamaFixture.extraction()
    request.reusesPrefix = false
    request.budget.fuel = expected.usage.fuel / 2
    let completion = try await engine.complete(request)
    #expect(completion.finishReason == .outOfFuel)
    #expect(expected.tokens.starts(with: completion.tokens))
    // The next one has a new guest, without what the last one had in its context.
    let next = try await engine.complete(LlamaFixture.extraction())
    #expect(next.tokens == expected.tokens && next.usage.reusedTokens == 0)
  }

  @Test("Loading can be bounded and cancelled", .llama())
  func loading() async throws {
    for budget in [RequestBudget(fuel: 1_000_000), RequestBudget(timeout: .milliseconds(5))] {
      let error = await #expect(throws: InferenceError.self) {
        _ = try await LlamaFixture.engine { $0.loadBudget = budget }
      }
      #expect(error?.code == .budgetExhausted)
    }
    let loading = Lock<Task<Void, any Error>?>(nil)
    let task = Task {
      _ = try await LlamaFixture.engine {
        $0.onLoadProgress = { part in
          // From the middle of it, once there is something to cancel.
          while part > 0.3, loading.withLock({ $0?.cancel() }) == nil {}
        }
      }
    }
    loading.withLock { $0 = task }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}

/// SplitMix64.
struct SeededNumbers {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(max(bound, 1)))
  }
}
