/// Continues texts.
public protocol TextGenerator: Sendable {
  /// Begins a request. Its errors are thrown by the sequence and by `Generation.completion`.
  func generate(_ request: GenerationRequest) -> Generation
}

extension TextGenerator {
  /// Generates to the end of a request.
  ///
  /// - Returns: What there is, also when a budget has ended it: `Completion.finishReason` says so.
  /// - Throws: `InferenceError`, `JSONSchemaError` of the request's schema; `CancellationError`.
  public func complete(_ request: GenerationRequest) async throws -> Completion {
    let generation = generate(request)
    return try await withTaskCancellationHandler {
      let completion = try await generation.completion
      if completion.finishReason == .cancelled { throw CancellationError() }
      return completion
    } onCancel: {
      generation.cancel()
    }
  }
}
