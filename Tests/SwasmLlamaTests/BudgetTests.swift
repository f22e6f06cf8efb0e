import Swasm
import SwasmInference
import SwasmTestSupport
import Testing

@testable import SwasmLlama
import SwasmSystem

/// Budgets are what they say: the end of a request is paid from them too.
@Suite struct BudgetTests {
  private func request(_ budget: RequestBudget) -> GenerationRequest {
    GenerationRequest(.text("12345678", parsesSpecial: false), budget: budget)
  }

  /// Units that the guest of an engine has used in all.
  private func consumed(_ engine: LlamaEngine) async throws -> Int {
    try await engine.withGuest(RequestBudget()) { _, guest in guest.turn.instance.store.fuelConsumed }
  }

  private static let loop = "(loop (br 0)) (unreachable)"

  @Test("At no time more fuel is spent than the budget has, and what is reported is what was spent")
  func fuel() async throws {
    let engine = try await FakeGuest.engine()
    for fuel in [Int.min, -1, 0, 1, 100, 9_999, 10_000, 10_001, 15_000, 20_000, 40_000, 80_000, 1_000_000, .max] {
      let before = try await consumed(engine)
      let completion = try await engine.complete(request(RequestBudget(fuel: fuel)))
      let spent = try await consumed(engine) - before
      #expect(spent <= max(fuel, 0), "\(fuel)")
      // What follows the request is the look at it.
      #expect(
        completion.usage.fuel <= max(fuel, 0) && completion.usage.fuel <= spent && spent - completion.usage.fuel < 100)
      #expect(completion.finishReason == (fuel < 100_000 ? .outOfFuel : .endOfText), "\(fuel)")
      if fuel < 10_000 { #expect(completion.usage.fuel == 0) }
    }
  }

  @Test("A guest that does not end is stopped within the budget", arguments: ["llm_next", "llm_start", "llm_stop"])
  func endless(function: String) async throws {
    let type =
      ["llm_next": "(result i32)", "llm_start": "(param i32 i32 i32) (result i32)", "llm_stop": ""][function] ?? ""
    let engine = try await FakeGuest.engine([
      function: "\(type) \(function == "llm_stop" ? "(loop (br 0))" : Self.loop)"
    ]) {
      $0.endingFuel = .max
      $0.endingTime = .seconds(60)
    }
    for fuel in [20_000, 1_000_000, 5_000_000] {
      let completion = try await engine.complete(request(RequestBudget(fuel: fuel)))
      #expect(completion.usage.fuel <= fuel, "\(fuel)")
    }
    let start = ContinuousClock.now
    let completion = try await engine.complete(request(RequestBudget(timeout: .milliseconds(200))))
    #expect(completion.usage.duration < .seconds(50))
    #expect(ContinuousClock.now - start < .seconds(55))
  }

  @Test("Without fuel or time, the guest is not called")
  func nothing() async throws {
    let engine = try await FakeGuest.engine()
    let before = try await consumed(engine)
    for budget in [
      RequestBudget(fuel: 0), RequestBudget(fuel: .min), RequestBudget(fuel: 9_999), RequestBudget(timeout: .zero),
      RequestBudget(timeout: .seconds(-1)),
      RequestBudget(timeout: Duration(secondsComponent: .min, attosecondsComponent: 0)),
    ] {
      let completion = try await engine.complete(request(budget))
      #expect(completion.finishReason == (budget.fuel == nil ? .deadlineExceeded : .outOfFuel))
      #expect(completion.usage.fuel == 0 && completion.tokens.isEmpty)
      let error = await #expect(throws: InferenceError.self) { _ = try await engine.embed("x", budget: budget) }
      #expect(
        error?.code == .budgetExhausted
          && error?.message.contains("0 of \(max(budget.fuel ?? 0, 0)) units") == (budget.fuel != nil))
    }
    #expect(try await consumed(engine) == before)
    #expect(try await engine.embed("x").fuel > 0)
  }

  @Test("Loading is bounded by time and fuel from its beginning to its end, and says what was spent")
  func loading() async throws {
    let load = "(param i32 i32 i32) (result i32) \(Self.loop)"
    // Behind all tests that were begun before: what they take is not counted.
    _ = try await FakeGuest.engine()
    for (changes, further) in [
      (["llm_load": load], ""), ([:], "(func (export \"_initialize\") (loop (br 0)))"),
      (["llm_abi_version": "(result i32) \(Self.loop)"], ""), (["llm_metadata_count": "(result i32) \(Self.loop)"], ""),
    ] as [([String: String?], String)] {
      for budget in [RequestBudget(fuel: 100_000), RequestBudget(timeout: .milliseconds(50)), RequestBudget(fuel: 0)] {
        let start = ContinuousClock.now
        let error = await #expect(throws: InferenceError.self) {
          _ = try await FakeGuest.engine(changes, further: further) { $0.loadBudget = budget }
        }
        #expect(error?.code == .budgetExhausted, "\(error.map { "\($0)" } ?? "")")
        #expect(error?.trap?.code == (budget.fuel == nil ? .deadlineExceeded : .outOfFuel))
        #expect(error?.message.contains(budget.fuel == nil ? "of 50.000 ms" : "of \(budget.fuel ?? 0) units") == true)
        #expect(ContinuousClock.now - start < .seconds(120))
      }
      let loading = Task {
        try await FakeGuest.engine(changes, further: further) {
          $0.loadBudget = RequestBudget()
          $0.endingTime = .milliseconds(100)
        }
      }
      try await Task.sleep(for: .milliseconds(30))
      loading.cancel()
      await #expect(throws: CancellationError.self) { _ = try await loading.value }
    }
  }

  @Test("Every public number at its extremes: a typed error, or as the nearest one that makes sense")
  func extremes() async throws {
    let integers = [Int.min, -1, 0, 1, Int.max]
    let durations = [
      Duration(secondsComponent: .min, attosecondsComponent: 0), .seconds(-1), .zero, .nanoseconds(1),
      Duration(secondsComponent: .max, attosecondsComponent: 0),
    ]
    let floats = [
      Float.nan, .signalingNaN, .infinity, -.infinity, .greatestFiniteMagnitude, -1, 0, .leastNonzeroMagnitude,
    ]
    for number in integers {
      let engine = try await FakeGuest.engine {
        $0.contextSize = number
        $0.batchSize = number
        $0.endingFuel = number
      }
      for budget in [
        RequestBudget(fuel: number), RequestBudget(fuel: 1_000_000, outputTokens: number),
        RequestBudget(fuel: 1_000_000, outputBytes: number),
      ] {
        let completion = try await engine.complete(request(budget))
        #expect(completion.tokens.count <= 8)
      }
      _ = try? await engine.embed("x", budget: RequestBudget(fuel: number))
      _ = try? await FakeGuest.engine { $0.loadBudget = RequestBudget(fuel: number) }
      _ = try? await FakeGuest.engine { $0.limits.memoryBytes = number }
    }
    for duration in durations {
      let engine = try await FakeGuest.engine { $0.endingTime = duration }
      _ = try await engine.complete(request(RequestBudget(timeout: duration)))
      _ = try? await FakeGuest.engine { $0.loadBudget = RequestBudget(timeout: duration) }
    }
    let engine = try await FakeGuest.engine()
    for value in floats {
      for path in [
        \SamplingOptions.temperature, \SamplingOptions.topP, \SamplingOptions.minP, \SamplingOptions.repeatPenalty,
      ] {
        var request = request(RequestBudget(fuel: 1_000_000))
        request.sampling[keyPath: path] = value
        do {
          _ = try await engine.complete(request)
        } catch let error as InferenceError {
          #expect(error.code == .invalidArguments)
        }
      }
    }
    for value in [Int32.min, -1, 0, .max] {
      var request = request(RequestBudget(fuel: 1_000_000))
      request.sampling.topK = value
      request.sampling.repeatLastN = value
      request.sampling.seed = UInt32(bitPattern: value)
      do {
        _ = try await engine.complete(request)
      } catch let error as InferenceError {
        #expect(error.code == .invalidArguments)
      }
      _ = try? await engine.detokenize([value])
    }
    var text = OutputText(stopSequences: ["x"], maximumBytes: .min)
    if case .full = text.append([97]) {} else { Issue.record("more bytes than there may be") }
  }

  @Test("The same numbers in the real engine: no trap", .llama())
  func extremesOfTheEngine() async throws {
    let engine = try await LlamaFixture.engine()
    for value in [Int32.min, -1, 0, .max] {
      var request = LlamaFixture.extraction()
      request.sampling.topK = value
      request.sampling.repeatLastN = max(value, -1)
      request.sampling.temperature = 1
      request.sampling.repeatPenalty = .greatestFiniteMagnitude
      request.budget.outputTokens = 3
      #expect(try await engine.complete(request).tokens.count == 3)
    }
    for number in [Int.min, 0, 1] {
      let small = try await LlamaFixture.engine {
        $0.contextSize = number
        $0.batchSize = number
      }
      _ = try? await small.complete(LlamaFixture.extraction())
    }
    let error = await #expect(throws: InferenceError.self) {
      _ = try await LlamaFixture.engine {
        $0.contextSize = .max
        $0.limits.memoryBytes = 256 << 20
      }
    }
    #expect(error?.code == .memoryLimit)
  }
}
