import Swasm
import SwasmInference

extension LlamaGuest {
  /// The tokens of a prompt.
  nonisolated(nonsending) func tokens(of prompt: GenerationRequest.Prompt) async throws -> [TokenID] {
    switch prompt {
    case .tokens(let tokens): tokens
    case .text(let text, let parsesSpecial):
      try await tokenize(text, addsSpecial: true, parsesSpecial: parsesSpecial)
    case .chat(let messages): try await tokens(ofChat: messages)
    }
  }

  /// The tokens of a conversation, in which no text of a message is a special token.
  ///
  /// Where messages have no texts of special tokens, the tokens are those of the whole text: tokens may reach across the
  /// bounds of messages. Otherwise the text is cut at these bounds.
  private nonisolated(nonsending) func tokens(ofChat messages: [ChatMessage]) async throws -> [TokenID] {
    let text = try await apply(template: nil, to: messages)
    var hasSpecial = false
    for content in messages.flatMap({ [$0.role.rawValue, $0.content] }) where !hasSpecial {
      let plain = try await tokenize(content, addsSpecial: false, parsesSpecial: false)
      hasSpecial = try await tokenize(content, addsSpecial: false, parsesSpecial: true) != plain
    }
    guard hasSpecial else { return try await tokenize(text, addsSpecial: true, parsesSpecial: true) }

    // Where the contents are in the text is found by a conversation with placeholders in their place.
    let placeholders = messages.indices.map { "\u{E000}\($0)\u{E001}" }
    let pattern = try await apply(
      template: nil, to: zip(messages, placeholders).map { ChatMessage($0.role, $1) })
    guard let parts = ChatPrompt.parts(of: text, pattern: pattern, placeholders, messages.map(\.content)) else {
      throw InferenceError(
        .unsupported, "the model's chat template changes messages that have texts of special tokens")
    }
    var tokens: [TokenID] = []
    for (index, part) in parts.enumerated() {
      tokens += try await tokenize(part.text, addsSpecial: index == 0, parsesSpecial: !part.isContent)
    }
    return tokens
  }
}

/// A text that a chat template has made, as what comes from the template and what comes from messages.
enum ChatPrompt {
  struct Part: Equatable {
    var text: String
    var isContent: Bool
  }

  /// - Parameters:
  ///   - pattern: The text with placeholders for the contents.
  /// - Returns: `nil` when the contents are not in the text as they are, or trimmed.
  static func parts(
    of text: String, pattern: String, _ placeholders: [String], _ contents: [String]
  ) -> [Part]? {
    for trims in [false, true] {
      var parts: [Part] = []
      var rest = Array(pattern.utf8)[...]
      for (placeholder, content) in zip(placeholders, contents) {
        let mark = Array(placeholder.utf8)
        // A template may leave a message out.
        guard let place = rest.firstIndex(of: mark) else { continue }
        parts.append(Part(text: String(decoding: rest[..<place], as: UTF8.self), isContent: false))
        parts.append(Part(text: trims ? content.trimmed : content, isContent: true))
        rest = rest[(place + mark.count)...]
      }
      parts.append(Part(text: String(decoding: rest, as: UTF8.self), isContent: false))
      if parts.map(\.text).joined().utf8.elementsEqual(text.utf8) { return parts }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstIndex(of part: [UInt8]) -> Index? {
    guard part.count <= count else { return nil }
    return (startIndex...endIndex - part.count).first { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

extension String {
  /// Without the white space that C has at both ends, as templates trim it.
  fileprivate var trimmed: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = Array(utf8).drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
