import SwasmInference
import SwasmWASI

/// Where a guest reads a model from. Either way it can only read, and there is no second copy of the file on the host.
public struct ModelSource: Sendable {
  enum Place: Sendable {
    case file(VirtualFile)
    case path(String)
  }
  let place: Place

  /// Bytes that the host has, and nobody else can change: what it has verified, a digest for example, is what the guest reads,
  /// also when the model is loaded again.
  public static func bytes(_ bytes: [UInt8]) -> ModelSource { .file(VirtualFile(bytes)) }

  /// Bytes, or an open file of the host that is read where it is.
  public static func file(_ file: VirtualFile) -> ModelSource { ModelSource(place: .file(file)) }

  /// A file of the host, through a read-only preopen of its directory, of which the guest can see everything.
  public static func path(_ path: String) -> ModelSource { ModelSource(place: .path(path)) }
}

extension ModelSource {
  /// Looks whether the file's layout is what all readers see in it. What cannot be opened, or is empty, is left to the engine
  /// to refuse.
  ///
  /// - Parameters:
  ///   - control: What can stop it.
  ///   - start: From when the timeout counts.
  /// - Returns: What the model takes at least; `nil` where it was not looked at.
  /// - Throws: `malformed_model`; `budget_exhausted`; `CancellationError`.
  func checkStructure(
    _ control: RequestControl, since start: ContinuousClock.Instant, within timeout: Duration?
  ) throws -> MemoryForecast? {
    let file: VirtualFile
    switch place {
    case .file(let given): file = given
    case .path(let path):
      guard let opened = try? VirtualFile(path: path) else { return nil }
      file = opened
    }
    guard file.byteCount > 0 else { return nil }
    do {
      return try GGUFStructure.check(file) {
        guard !control.isStopped else { throw CancellationError() }
        guard let timeout else { return }
        let spent = ContinuousClock.now - start
        guard spent <= timeout.clamped else {
          throw RequestEnding.error(for: .deadlineExceeded, 0, of: nil, spent, of: timeout)
        }
      }
    } catch let error as GGUFError {
      throw InferenceError(.malformedModel, "the model cannot be loaded: \(error)", cause: error)
    }
  }
}
