import Swasm
import SwasmInference

extension LlamaGuest {
  /// Loads the GGUF file at a path that the guest sees; one for each guest.
  nonisolated(nonsending) func load(path: String, vocabularyOnly: Bool = false) async throws {
    let path = Array(path.utf8)
    let places = try await place([path])
    _ = try await call("llm_load", places.inputs[0], Int32(clamping: path.count), vocabularyOnly ? 1 : 0)
  }

  nonisolated(nonsending) func vocabularySize() async throws -> Int { Int(try await call("llm_vocabulary_size")) }

  nonisolated(nonsending) func description() async throws -> ModelDescription {
    guard case .i64(let parameters)? = try await turn.call("llm_parameter_count") else {
      throw InferenceError(.notAGuest, "llm_parameter_count has another type than the ABI says")
    }
    return ModelDescription(
      metadata: try await metadata(), vocabularySize: try await vocabularySize(),
      trainingContext: Int(try await call("llm_training_context")), parameterCount: Int(parameters),
      embeddingSize: Int(try await call("llm_embedding_size")), chatTemplate: try await chatTemplate())
  }

  /// The entries of the file's metadata, as texts, as far as they are within bounds.
  private nonisolated(nonsending) func metadata() async throws -> [(key: String, value: String)] {
    var entries: [(key: String, value: String)] = []
    var bytesLeft = LlamaGuest.metadataBytes
    for index in 0..<min(try await call("llm_metadata_count"), LlamaGuest.metadataEntries) {
      let entry = try await output { places, capacity in
        try await self.call("llm_metadata", index, places.output, capacity)
      }
      bytesLeft -= entry.count
      guard bytesLeft >= 0 else { break }
      let end = entry.firstIndex(of: 0) ?? entry.endIndex
      entries.append(
        (String(decoding: entry[..<end], as: UTF8.self), String(decoding: entry[end...].dropFirst(), as: UTF8.self)))
    }
    return entries
  }

  private static let metadataEntries: Int32 = 10_000
  private static let metadataBytes = 16 << 20

  // MARK: - Tokens

  nonisolated(nonsending) func tokenize(_ text: String, addsSpecial: Bool, parsesSpecial: Bool) async throws
    -> [TokenID]
  {
    let text = Array(text.utf8)
    let bytes = try await output(of: [text], unit: 4, capacity: text.count / 2 + 16) { places, capacity in
      try await self.call(
        "llm_tokenize", places.inputs[0], Int32(clamping: text.count), addsSpecial ? 1 : 0, parsesSpecial ? 1 : 0,
        places.output, capacity)
    }
    return littleEndianWords(bytes, as: TokenID.self)
  }

  nonisolated(nonsending) func detokenize(_ tokens: [TokenID], removesSpecial: Bool, showsSpecial: Bool) async throws
    -> [UInt8]
  {
    try await output(of: [littleEndianBytes(tokens)], capacity: 8 * tokens.count + 16) { places, capacity in
      try await self.call(
        "llm_detokenize", places.inputs[0], Int32(clamping: tokens.count), removesSpecial ? 1 : 0, showsSpecial ? 1 : 0,
        places.output, capacity)
    }
  }

  /// The bytes of a token, which may be a part of a character.
  nonisolated(nonsending) func piece(_ token: TokenID, showsSpecial: Bool = false) async throws -> [UInt8] {
    try await output(limit: 64 << 10) { places, capacity in
      try await self.call("llm_piece", token, showsSpecial ? 1 : 0, places.output, capacity)
    }
  }

  // MARK: - Chat templates

  private nonisolated(nonsending) func chatTemplate() async throws -> String? {
    do {
      let bytes = try await output { places, capacity in
        try await self.call("llm_chat_template", places.output, capacity)
      }
      return String(decoding: bytes, as: UTF8.self)
    } catch let error as InferenceError where error.code == .unsupported {
      return nil
    }
  }

  /// A conversation as a prompt.
  ///
  /// - Parameters:
  ///   - template: `nil` for the model's own.
  ///   - addsAssistant: With the beginning of an answer.
  /// - Throws: `unsupported` when the model has no template, or the engine does not know it.
  nonisolated(nonsending) func apply(
    template: String?, to messages: [ChatMessage], addsAssistant: Bool = true
  ) async throws -> String {
    let source = Array((template ?? "").utf8)
    var list: [UInt8] = []
    for text in messages.flatMap({ [$0.role.rawValue, $0.content] }) {
      guard !text.utf8.contains(0) else { throw InferenceError(.invalidArguments, "a message has a NUL character") }
      list += Array(text.utf8) + [0]
    }
    do {
      let bytes = try await output(of: [source, list], capacity: 2 * list.count + 256) { places, capacity in
        try await self.call(
          "llm_apply_chat_template", places.inputs[0], Int32(clamping: source.count), places.inputs[1],
          Int32(clamping: list.count), addsAssistant ? 1 : 0, places.output, capacity)
      }
      return String(decoding: bytes, as: UTF8.self)
    } catch let error as InferenceError where error.code == .unsupported {
      let name: String? = if let template { template } else { try await chatTemplate() }
      guard let name else { throw error }
      throw InferenceError(.unsupported, "\(error.message): \(name.prefix(80))\(name.count > 80 ? "…" : "")")
    }
  }
}
