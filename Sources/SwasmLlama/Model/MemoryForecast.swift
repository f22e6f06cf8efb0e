import Swasm
import SwasmInference

/// The least that a model takes in the guest's memory, as its file's header says. An engine takes more: it lays weights out
/// anew, and computes with them.
struct MemoryForecast {
  /// Of all tensors in the file.
  var weightBytes: UInt64 = 0
  /// Value of `general.architecture`.
  var architecture = ""
  /// Values of the keys that are wanted.
  private var numbers: [String: UInt64] = [:]
  /// Whether a key says that layers keep keys and values in another way.
  private var isUnusual = false

  /// After the architecture's name.
  private static let wanted: Set<String> = [
    "context_length", "block_count", "embedding_length", "attention.head_count", "attention.head_count_kv",
    "attention.key_length", "attention.value_length",
  ]
  /// Architectures in which each layer keeps keys and values of all tokens. Of others nothing is said but the weights.
  private static let usual: Set<String> = [
    "llama", "qwen2", "qwen2moe", "qwen3", "qwen3moe", "gemma", "phi3", "granite", "olmo2", "stablelm", "starcoder2",
    "smollm3",
  ]

  static let architectureKey = "general.architecture"

  /// The key after the architecture's name, where its value counts.
  static func isWanted(_ key: String) -> Bool {
    guard let dot = key.firstIndex(of: ".") else { return false }
    return wanted.contains(String(key[key.index(after: dot)...]))
  }

  mutating func note(_ key: String, _ value: UInt64) { numbers[key] = value }

  /// A key whose value is not looked at.
  mutating func note(_ key: String) {
    let hasParts = key.hasSuffix(".attention.sliding_window") || MemoryForecast.isWanted(key)
    if hasParts { isUnusual = true }
  }

  private func number(_ name: String) -> UInt64? { numbers["\(architecture).\(name)"] }

  /// Tokens of the context where the host does not say how many.
  var trainingContext: UInt64? { number("context_length") }

  /// Bytes of a context's keys and values; 0 where the header does not say it.
  func cacheBytes(tokens: UInt64, keyType: CacheType, valueType: CacheType) -> UInt64 {
    guard MemoryForecast.usual.contains(architecture), !isUnusual, let layers = number("block_count"),
      let heads = number("attention.head_count"), heads > 0, let width = number("embedding_length")
    else { return 0 }
    let keptHeads = number("attention.head_count_kv") ?? heads
    func bytes(_ length: UInt64?, _ type: CacheType) -> UInt64 {
      [layers, keptHeads, length ?? width / heads, type.blockBytes, tokens].reduce(1) { $0.saturatingProduct($1) }
        / type.blockElements
    }
    return bytes(number("attention.key_length"), keyType).saturatingSum(
      bytes(number("attention.value_length"), valueType))
  }
}

extension UInt64 {
  fileprivate func saturatingProduct(_ other: UInt64) -> UInt64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }

  func saturatingSum(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension MemoryForecast {
  /// - Parameter contextSize: In tokens; `nil` where the model says it.
  /// - Throws: `memory_limit` when the guest's memory cannot hold the weights, or not with keys and values of the context.
  func check(_ configuration: LlamaConfiguration, contextSize: Int?) throws(InferenceError) {
    // A guest of 32 bits has no more than 65,535 pages, as it is built.
    let limit = UInt64(clamping: min(configuration.limits.memoryBytes, 65_535 << 16))
    let tokens = contextSize.map { UInt64(clamping: $0) } ?? min(trainingContext ?? 0, 4096)
    let cache = cacheBytes(tokens: tokens, keyType: configuration.keyType, valueType: configuration.valueType)
    guard weightBytes.saturatingSum(cache) > limit else { return }
    let context = cache > 0 ? ", keys and values of \(tokens) tokens \(cache)" : ""
    throw InferenceError(
      .memoryLimit,
      "the model does not fit: its weights have \(weightBytes) bytes\(context), and the guest's memory holds \(limit)",
      limit: configuration.limits.memoryBytes <= 65_535 << 16 ? .memoryBytes : nil)
  }
}
