import Swasm
import SwasmInference

/// llama.cpp in a sandbox, with one model: Docs/Inference.md.
public final class LlamaEngine: InferenceEngine {
  public let model: ModelDescription
  private let supply: GuestSupply<LlamaSandbox>

  private init(_ model: ModelDescription, _ supply: GuestSupply<LlamaSandbox>) {
    self.model = model
    self.supply = supply
  }

  public static func load(_ source: ModelSource, _ configuration: LlamaConfiguration) async throws -> LlamaEngine {
    let (guest, model) = try await LlamaSandbox.load(source, configuration)
    let supply = GuestSupply(guest) { try await LlamaSandbox.load(source, configuration).guest }
    return LlamaEngine(model, supply)
  }

  /// Lets `body` work with the guest, or a new one where it has died, when its turn has come.
  func withGuest<Result: Sendable>(
    _ budget: RequestBudget, _ control: RequestControl = RequestControl(),
    _ body: @escaping @Sendable (isolated Sandbox, LlamaGuest) async throws -> Result
  ) async throws -> Result {
    try await supply.living().withGuest(budget, control, body)
  }
}
