import Swasm
import SwasmInference

/// One request in a guest, from its prompt to its completion.
struct LlamaGeneration {
  private let request: GenerationRequest
  private let grammar: String?
  private let guest: LlamaGuest
  private var tokens: [TokenID] = []
  private var text: OutputText
  private var usage = Completion.Usage()
  private let start = ContinuousClock.now

  init(_ request: GenerationRequest, grammar: String?, _ guest: LlamaGuest) {
    self.request = request
    self.grammar = grammar
    self.guest = guest
    text = OutputText(stopSequences: request.stopSequences, maximumBytes: request.budget.outputBytes)
  }

  private var fuel: Int { guest.turn.ending.fuelSpent }

  /// Generates to the end of the request, whatever ends it.
  ///
  /// - Throws: `InferenceError`, `Trap`.
  nonisolated(nonsending) mutating func finish(_ give: (GeneratedToken) -> Void) async throws -> Completion {
    var promptEnd: ContinuousClock.Instant?
    let reason: FinishReason
    do {
      let prompt = try await guest.tokens(of: request.prompt)
      usage.promptTokens = prompt.count
      let contextSize = try await guest.contextSize()
      guard prompt.count <= contextSize || contextSize == 0 else {
        throw InferenceError(
          .contextFull, "the prompt has \(prompt.count) tokens, the context has room for \(contextSize)")
      }
      var sampling = request.sampling
      // What is no token of the context cannot be looked back at.
      if contextSize > 0 { sampling.repeatLastN = min(sampling.repeatLastN, Int32(clamping: contextSize)) }
      usage.reusedTokens = try await guest.start(
        prompt, sampling, grammar: grammar, reusesPrefix: request.reusesPrefix)
      promptEnd = ContinuousClock.now
      usage.promptFuel = fuel
      reason = try await generate(give)
    } catch {
      reason = try ending(for: error, hasStarted: promptEnd != nil)
    }
    let rest = text.finish(isCut: !reason.isComplete)
    if !rest.isEmpty { give(GeneratedToken(token: nil, text: rest)) }
    try await guest.endRequest()
    let end = ContinuousClock.now
    usage.fuel = fuel
    if promptEnd == nil { usage.promptFuel = fuel }
    usage.promptDuration = (promptEnd ?? end) - start
    usage.generationDuration = end - (promptEnd ?? end)
    usage.peakMemoryBytes = guest.turn.instance.store.peakMemoryBytes
    return Completion(tokens: tokens, text: text.text, finishReason: reason, usage: usage)
  }

  private nonisolated(nonsending) mutating func generate(_ give: (GeneratedToken) -> Void) async throws -> FinishReason
  {
    while true {
      guard tokens.count < request.budget.outputTokens else { return .outputTokens }
      guard let token = try await guest.next() else { return guest.turn.ending.reason ?? .endOfText }
      let piece = try await guest.piece(token)
      // What was made with more than the budget does not count.
      if let reason = guest.turn.ending.reason { return reason }
      switch text.append(piece) {
      case .text(let part):
        tokens.append(token)
        give(GeneratedToken(token: token, text: part))
      case .stopped(let part):
        tokens.append(token)
        give(GeneratedToken(token: token, text: part))
        return .stopSequence
      case .full: return .outputBytes
      }
    }
  }

  /// The reason that an error stands for.
  private func ending(for error: any Error, hasStarted: Bool) throws -> FinishReason {
    if let reason = guest.turn.ending.reason, error is Trap || (error as? InferenceError)?.code == .aborted {
      return reason
    }
    if hasStarted, (error as? InferenceError)?.code == .contextFull { return .contextFull }
    throw error
  }
}
