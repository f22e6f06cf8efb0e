/// What a model's file says of it.
public struct ModelDescription: Sendable {
  /// Entries in the file's order, arrays shortened by the engine: the first 10,000, or 16 MiB, of them.
  public let metadata: [(key: String, value: String)]
  /// Numbers of tokens are less than this.
  public let vocabularySize: Int
  /// Tokens of the context that it was trained with.
  public let trainingContext: Int
  public let parameterCount: Int
  /// Numbers of an embedding.
  public let embeddingSize: Int
  /// In Jinja; `nil` when the model has none.
  public let chatTemplate: String?

  public init(
    metadata: [(key: String, value: String)], vocabularySize: Int, trainingContext: Int, parameterCount: Int,
    embeddingSize: Int, chatTemplate: String?
  ) {
    self.metadata = metadata
    self.vocabularySize = vocabularySize
    self.trainingContext = trainingContext
    self.parameterCount = parameterCount
    self.embeddingSize = embeddingSize
    self.chatTemplate = chatTemplate
  }

  /// The value of a metadata entry, such as `general.architecture`.
  public subscript(key: String) -> String? { metadata.first { $0.key == key }?.value }
}
