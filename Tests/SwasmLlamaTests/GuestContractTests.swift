import Swasm
import SwasmInference
import SwasmTestSupport
import Testing

@testable import SwasmLlama
import SwasmSystem

/// Guests that keep to the ABI, and guests that do not: whatever a module does, its host gets a typed error, and goes on.
@Suite struct GuestContractTests {
  private func request(_ text: String = "12345678") -> GenerationRequest {
    GenerationRequest(
      .text(text, parsesSpecial: false), budget: RequestBudget(fuel: 10_000_000, timeout: .seconds(300)))
  }

  private func code(_ body: () async throws -> Void) async -> InferenceError.Code? {
    do { try await body() } catch { return (error as? InferenceError)?.code }
    return nil
  }

  @Test func whatTheABISays() async throws {
    let progress = ProgressLog()
    let engine = try await FakeGuest.engine { $0.onLoadProgress = { progress.add($0) } }
    #expect(progress.parts == [0.5])
    let completion = try await engine.complete(request())
    #expect(completion.text == "abcdefgh" && completion.tokens == Array(97..<105))
    #expect(completion.finishReason == .endOfText && completion.usage.promptTokens == 8)
    #expect(engine.model.parameterCount == 7 && engine.model.chatTemplate == nil && engine.model.metadata.isEmpty)
    #expect(try await engine.embed("x").vector == [0.6, 0.8])
    #expect(try await engine.tokenize(String(repeating: "é", count: 40_000)).count == 80_000)
  }

  @Test(
    "A module that lacks a function, or has it with another type, is no guest",
    arguments: [
      ["llm_abi_version": nil], ["llm_abi_version": "(result i32) (i32.const 2)"],
      ["llm_abi_version": "(result i64) (i64.const 1)"], ["llm_abi_version": "(param i32) (result i32) (i32.const 1)"],
      ["llm_abi_version": ""], ["llm_load": nil], ["llm_load": "(param i32) (result i32) (i32.const 0)"],
      ["llm_load": "(param i64 i64 i64) (result i32) (i32.const 0)"], ["llm_alloc": nil], ["llm_stop": nil],
      ["llm_parameter_count": "(result i32) (i32.const 1)"], ["llm_abort_flag": "(result f32) (f32.const 1)"],
    ] as [[String: String?]])
  func notAGuest(changes: [String: String?]) async {
    #expect(await code { _ = try await FakeGuest.engine(changes) } == .notAGuest)
  }

  @Test("Results that cannot be true")
  func lies() async throws {
    // A result that is always larger than the buffer, or larger than anything.
    for body in ["(local.get 5) (i32.add (i32.const 1))", "(i32.const 0x7fffffff)"] {
      let engine = try await FakeGuest.engine(["llm_tokenize": "(param i32 i32 i32 i32 i32 i32) (result i32) \(body)"])
      #expect(await code { _ = try await engine.complete(request()) } == .notAGuest)
    }
    let piece = try await FakeGuest.engine(["llm_piece": "(param i32 i32 i32 i32) (result i32) (i32.const 1000000)"])
    #expect(await code { _ = try await piece.complete(request()) } == .notAGuest)
    // Two thousand million entries of metadata, of a mebibyte each.
    let metadata = try await FakeGuest.engine([
      "llm_metadata_count": "(result i32) (i32.const 0x7fffffff)",
      "llm_metadata": "(param i32 i32 i32) (result i32) (i32.const 1048576)",
    ]) { $0.loadBudget.fuel = 1_000_000_000 }
    #expect(metadata.model.metadata.count == 16)
    // Statuses that do not exist, and the engine's message.
    let failing = try await FakeGuest.engine(["llm_start": "(param i32 i32 i32) (result i32) (i32.const -77)"])
    let error = await #expect(throws: InferenceError.self) { _ = try await failing.complete(request()) }
    #expect(error?.code == .engineFailed && error?.message == "the fake engine has failed")
    // An abort that nobody has asked for, and an end before the start.
    let aborting = try await FakeGuest.engine(["llm_next": "(result i32) (i32.const -2)"])
    #expect(await code { _ = try await aborting.complete(request()) } == .aborted)
    let ending = try await FakeGuest.engine(["llm_start": "(param i32 i32 i32) (result i32) (i32.const -6)"])
    #expect(await code { _ = try await ending.complete(request()) } == .engineFailed)
    // Tokens that are none, and no memory.
    let endless = try await FakeGuest.engine(["llm_next": "(result i32) (i32.const 0x7fffffff)"])
    #expect(try await endless.complete(request()).finishReason == .outputTokens)
    #expect(
      await code { _ = try await FakeGuest.engine(["llm_alloc": "(param i32) (result i32) (i32.const 0)"]) }
        == .invalidArguments)
  }

  @Test("Addresses that are none")
  func addresses() async throws {
    for name in ["llm_alloc", "llm_error", "llm_abort_flag"] {
      let parameter = name == "llm_alloc" ? "(param i32)" : ""
      let outcome = await code {
        let engine = try await FakeGuest.engine([
          name: "\(parameter) (result i32) (i32.const 0xfffffff0)",
          "llm_start": "(param i32 i32 i32) (result i32) (i32.const -1)",
        ])
        _ = try await engine.complete(request())
      }
      // A message that lies nowhere is empty.
      #expect(outcome == (name == "llm_error" ? .engineFailed : .engineFault), "\(name)")
    }
  }

  @Test(
    "A guest that traps is replaced; the tokens before have been given",
    arguments: [
      "(unreachable)", "(call $exit (i32.const 3))", "(drop (i32.load (i32.const -4)))", "(call $deep)",
      "(throw $error)",
    ])
  func traps(trap: String) async throws {
    let engine = try await FakeGuest.engine(
      [
        "llm_next": """
        (result i32)
        (if (i32.eq (global.get $token) (i32.const 100)) (then \(trap)))
        (global.set $token (i32.add (global.get $token) (i32.const 1)))
        (i32.sub (global.get $token) (i32.const 1))
        """
      ], further: "(tag $error) (func $deep (call $deep))")
    for _ in 0..<3 {
      let generation = engine.generate(request())
      var text = ""
      let error = await #expect(throws: InferenceError.self) {
        for try await part in generation { text += part.text }
      }
      #expect(error?.code == .engineFault && error?.trap != nil)
      #expect(text == "abc")
    }
    #expect(try await engine.embed("x").tokenCount == 1)
  }

  @Test("A guest that has trapped gets no other request, whether the request before knows of the trap or not")
  func replaced() async throws {
    for (function, body) in [
      ("llm_next", "(result i32) (unreachable)"), ("llm_stop", "(if (global.get $token) (then (unreachable)))"),
    ] {
      let loads = ProgressLog()
      let engine = try await FakeGuest.engine([function: body]) { $0.onLoadProgress = { loads.add($0) } }
      for count in 1...3 {
        #expect(loads.parts.count == count)
        let text = try? await engine.complete(request()).text
        #expect(text == (function == "llm_next" ? nil : "abcdefgh"))
        #expect(loads.parts.count == count)
        _ = try? await engine.tokenize("x")
        #expect(loads.parts.count == count + 1)
      }
    }
  }

  @Test("A guest that does not look at the abort flag is ended all the same", arguments: ["llm_next", "llm_start"])
  func ignoredAborts(function: String) async throws {
    let parameters = function == "llm_start" ? "(param i32 i32 i32)" : ""
    let engine = try await FakeGuest.engine([function: "\(parameters) (result i32) (loop (br 0)) (unreachable)"]) {
      $0.endingTime = .milliseconds(50)
    }
    var endless = request()
    endless.budget.fuel = 1_000_000
    #expect(try await engine.complete(endless).finishReason == .outOfFuel)
    endless.budget = RequestBudget(timeout: .milliseconds(20))
    #expect(try await engine.complete(endless).finishReason == .deadlineExceeded)
    endless.budget = RequestBudget()
    let generation = engine.generate(endless)
    try await Task.sleep(for: .milliseconds(100))
    generation.cancel()
    do {
      #expect(try await generation.completion.finishReason == .cancelled)
    } catch is CancellationError {
      // Its turn had not come yet.
    }
    #expect(try await engine.embed("x").tokenCount == 1)
  }

  @Test("Start functions and loading are bounded")
  func endlessLoads() async throws {
    let loop = "(loop (br 0)) (unreachable)"
    #expect(
      await code {
        _ = try await FakeGuest.engine(["llm_load": "(param i32 i32 i32) (result i32) \(loop)"])
      } == .budgetExhausted)
    for further in ["(func (export \"_initialize\") (loop (br 0)))", "(func $start (loop (br 0))) (start $start)"] {
      #expect(
        await code {
          _ = try await FakeGuest.engine(further: further) { $0.loadBudget.timeout = .milliseconds(50) }
        } == .budgetExhausted)
    }
  }

  /// Gives the same token for ever, slowly.
  private static let endless: [String: String?] = [
    "llm_next": """
    (result i32) (local $work i32)
    (loop $again
      (if (i32.load (i32.const 16)) (then (return (i32.const -2))))
      (br_if $again (i32.lt_u (local.tee $work (i32.add (local.get $work) (i32.const 1))) (i32.const 1000000))))
    (i32.const 97)
    """
  ]

  @Test("Cancelling a task ends its request, and one that waits for its turn at once", .timeLimit(.minutes(1)))
  func cancelledTasks() async throws {
    let engine = try await FakeGuest.engine(Self.endless)
    var endless = request()
    endless.budget = RequestBudget(outputTokens: .max, outputBytes: .max)
    let request = endless
    let first = engine.generate(request)
    var iterator = first.makeAsyncIterator()
    #expect(try await iterator.next()?.text == "a")
    let waiting = Task { try await engine.complete(request) }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { _ = try await waiting.value }
    first.cancel()
    let completion = try await first.completion
    #expect(completion.finishReason == .cancelled && completion.text.hasPrefix("a"))

    let taker = Task {
      var count = 0
      for try await _ in engine.generate(request) {
        count += 1
        if count == 3 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    _ = try? await taker.value
    let completing = Task { try await engine.complete(request) }
    try await Task.sleep(for: .milliseconds(20))
    completing.cancel()
    await #expect(throws: CancellationError.self) { _ = try await completing.value }
    #expect(try await engine.embed("x").tokenCount == 1)
  }

  @Test("A request ends when nobody holds its sequence any more", .timeLimit(.minutes(1)))
  func droppedSequence() async throws {
    let engine = try await FakeGuest.engine(Self.endless)
    var endless = request()
    endless.budget = RequestBudget(outputTokens: .max, outputBytes: .max)
    do {
      let generation = engine.generate(endless)
      for try await part in generation where part.text == "a" { break }
    }
    #expect(try await engine.embed("x").tokenCount == 1)
  }

  @Test("Requests, cancellations and traps of many tasks at once")
  func manyTasks() async throws {
    let engine = try await FakeGuest.engine()
    let request = request(String(repeating: "x", count: 20))
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<40 {
        group.addTask {
          switch index % 4 {
          case 0:
            let completion = try? await engine.complete(request)
            #expect(completion?.text == "abcdefghijklmnopqrst")
          case 1:
            let generation = engine.generate(request)
            generation.cancel()
            let completion = try? await generation.completion
            #expect(completion == nil || "abcdefghijklmnopqrst".hasPrefix(completion?.text ?? "-"))
          case 2:
            var count = 0
            do {
              for try await _ in engine.generate(request) {
                count += 1
                if count == 3 { break }
              }
            } catch { Issue.record(error) }
          default:
            let task = Task { try await engine.complete(request) }
            await Task.yield()
            task.cancel()
            _ = try? await task.value
          }
        }
      }
    }
    #expect(try await engine.complete(request).text == "abcdefghijklmnopqrst")
  }
}

private final class ProgressLog: Sendable {
  private let log = Lock<[Double]>([])
  var parts: [Double] { log.withLock { $0 } }
  func add(_ part: Double) { log.withLock { $0.append(part) } }
}
