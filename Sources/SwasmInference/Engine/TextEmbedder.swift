/// Makes vectors of texts.
public protocol TextEmbedder: Sendable {
  /// A vector of length 1 for a text.
  ///
  /// - Throws: `InferenceError`, `CancellationError`.
  func embed(_ text: String, budget: RequestBudget) async throws -> TextEmbedding
}

/// The vector of a text.
public struct TextEmbedding: Hashable, Sendable {
  /// Of length 1, or of zeros only.
  public let vector: [Float]
  public let tokenCount: Int
  /// Units that it took.
  public let fuel: Int

  public init(vector: [Float], tokenCount: Int, fuel: Int) {
    self.vector = vector
    self.tokenCount = tokenCount
    self.fuel = fuel
  }
}
