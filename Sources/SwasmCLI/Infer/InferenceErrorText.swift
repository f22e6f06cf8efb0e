import Swasm
import SwasmInference

extension Failure {
  /// A model that could not be loaded.
  init(loading error: InferenceError, path: String, _ limits: StoreLimits) {
    self.init(inference: error, limits)
    let option = error.code == .budgetExhausted ? " (--load-timeout)" : ""
    self = Failure(status: status, message: "\(escaped(path)): \(message)\(option)", details: details)
  }

  /// A request that has failed.
  init(request error: any Error, _ limits: StoreLimits) {
    switch error {
    case let error as InferenceError: self.init(inference: error, limits)
    case let failure as Failure: self = failure
    default: self.init(message: escaped(String(describing: error)))
    }
  }

  private init(inference error: InferenceError, _ limits: StoreLimits) {
    // Parts of the message may come from the model's file.
    let lines = error.message.split(separator: "\n").map { escaped(String($0)) }
    self.init(
      status: error.code == .engineFault ? ExitStatus.trap : ExitStatus.failure,
      message: "\(lines.first ?? "") [\(error.code.rawValue)]", details: lines.dropFirst().map { "  \($0)" })
    if let limit = error.limit { details.append(Failure.text(of: limit, limits)) }
  }
}
