import Swasm
import SwasmInference

extension LlamaGuest {
  /// Makes the context.
  ///
  /// - Parameters:
  ///   - contextSize: Tokens; 0 for as many as in training.
  ///   - batchSize: Tokens that are decoded at once.
  /// - Throws: `not_a_guest` where the guest is of those that have no other types than `.f16`; `unsupported` where the model
  ///   cannot have them.
  nonisolated(nonsending) func open(
    contextSize: Int, batchSize: Int, keyType: CacheType = .f16, valueType: CacheType = .f16
  ) async throws {
    let (contextSize, batchSize) = (Int32(clamping: contextSize), Int32(clamping: batchSize))
    if keyType == .f16, valueType == .f16 {
      _ = try await call("llm_open", contextSize, batchSize)
    } else {
      _ = try await call("llm_open_with", contextSize, batchSize, keyType.number, valueType.number)
    }
  }

  nonisolated(nonsending) func contextSize() async throws -> Int { Int(try await call("llm_context_size")) }

  /// Ends the request before and decodes a prompt.
  ///
  /// - Returns: Tokens of it that the context had already.
  nonisolated(nonsending) func start(
    _ tokens: [TokenID], _ sampling: SamplingOptions, grammar: String? = nil, reusesPrefix: Bool = true
  ) async throws -> Int {
    try sampling.check()
    let grammar = Array((grammar ?? "").utf8)
    let optionBytes = 40
    let places = try await place([littleEndianBytes(tokens), grammar], outputCapacity: optionBytes)
    let options = sampling.bytes(reusesPrefix: reusesPrefix, grammarAt: places.inputs[1], grammarBytes: grammar.count)
    try memory.write(options, at: UInt64(UInt32(bitPattern: places.output)))
    return Int(try await call("llm_start", places.inputs[0], Int32(clamping: tokens.count), places.output))
  }

  /// The next token; `nil` when the model has ended its output.
  nonisolated(nonsending) func next() async throws -> TokenID? {
    let token = try await status("llm_next", [])
    return token == LlamaGuest.ended ? nil : try await check(token)
  }

  /// One number for each token of the vocabulary: those that the last token was, or the next one will be, sampled from.
  nonisolated(nonsending) func logits() async throws -> [Float]? {
    let address = try await pointer("llm_logits")
    guard address != 0 else { return nil }
    let bytes = try memory.bytes(at: address, count: 4 * (try await vocabularySize()))
    return littleEndianWords(bytes, as: UInt32.self).map { Float(bitPattern: $0) }
  }

  // MARK: - The state between requests

  nonisolated(nonsending) func saveState() async throws -> [UInt8] {
    try await output(limit: memory.byteCount) { places, capacity in
      try await self.call("llm_save_state", places.output, capacity)
    }
  }

  nonisolated(nonsending) func restoreState(_ bytes: [UInt8]) async throws {
    let places = try await place([bytes])
    _ = try await call("llm_restore_state", places.inputs[0], Int32(clamping: bytes.count))
  }

  // MARK: - Embeddings

  nonisolated(nonsending) func embed(_ tokens: [TokenID]) async throws -> [Float] {
    let bytes = try await output(of: [littleEndianBytes(tokens)], unit: 4, capacity: 1024) { places, capacity in
      try await self.call("llm_embed", places.inputs[0], Int32(clamping: tokens.count), places.output, capacity)
    }
    return littleEndianWords(bytes, as: UInt32.self).map { Float(bitPattern: $0) }
  }
}

extension SamplingOptions {
  private static let reusesPrefixFlag: UInt32 = 1

  /// As the guest takes it (Docs/LlamaABI.md, "Options of a request").
  fileprivate func bytes(reusesPrefix: Bool, grammarAt address: Int32, grammarBytes: Int) -> [UInt8] {
    let words: [UInt32] = [
      reusesPrefix ? SamplingOptions.reusesPrefixFlag : 0, seed, temperature.bitPattern, UInt32(bitPattern: topK),
      topP.bitPattern, minP.bitPattern, repeatPenalty.bitPattern, UInt32(bitPattern: repeatLastN),
      UInt32(bitPattern: address), UInt32(clamping: grammarBytes),
    ]
    return littleEndianBytes(words)
  }
}
