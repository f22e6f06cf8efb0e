import SwasmInference
import SwasmJSON

/// What a request took, for people and for programs.
struct InferenceReport {
  private let completion: Completion
  private let loadDuration: Duration
  private var usage: Completion.Usage { completion.usage }

  init(_ completion: Completion, loadDuration: Duration) {
    self.completion = completion
    self.loadDuration = loadDuration
  }

  /// Tokens of the output that were decoded: after the last one, only where the model was to go on.
  private var decodedTokens: Int {
    switch completion.finishReason {
    case .outputTokens, .stopSequence: max(0, completion.tokens.count - 1)
    default: completion.tokens.count
    }
  }

  var text: String {
    let tokens = completion.tokens.count
    let reused = usage.reusedTokens > 0 ? ", \(usage.reusedTokens) of them known" : ""
    let perToken = decodedTokens > 0 ? ", then \((usage.fuel - usage.promptFuel) / decodedTokens) a token" : ""
    return """
      model:        loaded in \(milliseconds(loadDuration))
      prompt:       \(usage.promptTokens) tokens\(reused), \(speed(usage.promptTokens - usage.reusedTokens, usage.promptDuration))
      output:       \(tokens) tokens, \(speed(decodedTokens, usage.generationDuration)), \(completion.finishReason.rawValue)
      fuel:         \(usage.fuel) units: \(usage.promptFuel) for the prompt\(perToken)
      peak memory:  \(sizeText(usage.peakMemoryBytes)) of the guest, \(sizeText(Host.peakMemoryBytes)) of the process

      """
  }

  var json: JSONValue {
    var object = JSONObject()
    object["text"] = .string(completion.text)
    object["finish_reason"] = .string(completion.finishReason.rawValue)
    object["tokens"] = .array(completion.tokens.map { .number(JSONNumber($0)) })
    object["prompt_tokens"] = .number(JSONNumber(usage.promptTokens))
    object["reused_tokens"] = .number(JSONNumber(usage.reusedTokens))
    object["fuel"] = .number(JSONNumber(usage.fuel))
    object["prompt_fuel"] = .number(JSONNumber(usage.promptFuel))
    object["load_seconds"] = seconds(loadDuration)
    object["prompt_seconds"] = seconds(usage.promptDuration)
    object["generation_seconds"] = seconds(usage.generationDuration)
    object["seconds"] = seconds(usage.duration)
    object["guest_memory_bytes"] = .number(JSONNumber(usage.peakMemoryBytes))
    object["process_memory_bytes"] = .number(JSONNumber(Host.peakMemoryBytes))
    return .object(object)
  }

  private func seconds(_ duration: Duration) -> JSONValue {
    JSONNumber((duration / .seconds(1) * 1e6).rounded() / 1e6).map { .number($0) } ?? .null
  }

  private func speed(_ tokens: Int, _ duration: Duration) -> String {
    let perSecond = Double(tokens) / max(duration / .seconds(1), 1e-9)
    let tenths = Int((min(perSecond, 1e9) * 10).rounded())
    return "\(milliseconds(duration)) (\(tenths / 10).\(tenths % 10) tokens/s)"
  }
}
