import Swasm

/// The tokens of a request as they are generated, and its result. The request goes on whether they are taken or not; it
/// ends when the task that takes them is cancelled, and when nobody holds the sequence any more.
public struct Generation: AsyncSequence, Sendable {
  public typealias Element = GeneratedToken

  private let stream: AsyncThrowingStream<GeneratedToken, any Error>
  private let task: Task<Completion, any Error>
  private let control: RequestControl

  /// Begins a request of an engine.
  ///
  /// - Parameter produce: Runs it, in a task of its own, and gives each token to the closure that it is given. It ends soon
  ///   after the control has been stopped, or its task was cancelled, with a completion whose reason is `cancelled`.
  public init(
    _ produce:
      @escaping @Sendable (RequestControl, @escaping @Sendable (GeneratedToken) -> Void) async throws -> Completion
  ) {
    let control = RequestControl()
    let (stream, continuation) = AsyncThrowingStream<GeneratedToken, any Error>.makeStream()
    let task = Task {
      do {
        let completion = try await produce(control) { continuation.yield($0) }
        continuation.finish(throwing: completion.finishReason == .cancelled ? CancellationError() : nil)
        return completion
      } catch {
        continuation.finish(throwing: error)
        throw error
      }
    }
    continuation.onTermination = { reason in
      guard case .cancelled = reason else { return }
      control.stop()
      task.cancel()
    }
    self.stream = stream
    self.task = task
    self.control = control
  }

  public func makeAsyncIterator() -> Iterator { Iterator(base: stream.makeAsyncIterator()) }

  /// Takes the tokens, one after another.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var base: AsyncThrowingStream<GeneratedToken, any Error>.AsyncIterator

    /// The next token; `nil` at the end.
    ///
    /// - Throws: What `Generation.completion` throws; `CancellationError` when the request was cancelled.
    public mutating func next() async throws -> GeneratedToken? { try await base.next() }

    /// The same on an actor.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> GeneratedToken? {
      try await base.next(isolation: actor)
    }
  }

  /// Waits for the end of the request.
  ///
  /// - Throws: `InferenceError`, `JSONSchemaError` of the request's schema; `CancellationError` when it was cancelled
  ///   before its turn came.
  public var completion: Completion { get async throws { try await task.value } }

  /// Ends the request. Its result is what there is, with the reason `cancelled`.
  public func cancel() {
    control.stop()
    task.cancel()
  }
}
