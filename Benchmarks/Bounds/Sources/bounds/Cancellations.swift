import Foundation
import Swasm
import SwasmInference
import SwasmLlama
import SwasmWASI

/// How soon a request ends after it was cancelled, beside the time that a token takes.
enum Cancellations {
  /// - Parameter model: A GGUF file.
  static func run(model: String, guest: String, rounds: Int) async throws -> Bool {
    let engine = try await LlamaEngine.load(
      .file(try VirtualFile(path: model)), LlamaConfiguration(guest: try Module(path: guest, engine: Engine())))
    var request = GenerationRequest(.text("The history of bread begins", parsesSpecial: false))
    request.constraint = .grammar("root ::= [a-z ] root")
    request.budget.outputTokens = 20
    let whole = try await engine.complete(request)
    let token = whole.usage.generationDuration / max(whole.tokens.count, 1)
    print(Lateness.heading)
    for (name, reusesPrefix, delay) in [
      ("cancelled while tokens come", true, token * 8), ("cancelled while the prompt is read", false, token),
    ] {
      var lateness = Lateness()
      request.reusesPrefix = reusesPrefix
      request.budget.outputTokens = 1000
      for _ in 0..<rounds {
        let generation = engine.generate(request)
        try await Task.sleep(for: delay * Double.random(in: 0.2...1))
        let start = ContinuousClock.now
        generation.cancel()
        _ = try? await generation.completion
        lateness.add(ContinuousClock.now - start)
      }
      print(lateness.row(name))
      guard lateness.highest <= token / .milliseconds(1) else {
        print("a token takes \(token), and not every request has ended within it")
        return false
      }
    }
    print("always within a token (\(token)): yes")
    return true
  }
}
