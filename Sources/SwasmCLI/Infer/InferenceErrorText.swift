import Swasm
import SwasmInference
import SwasmJSON

extension Failure {
  /// A model that could not be loaded.
  init(loading error: InferenceError, path: String) {
    let lines = error.lines
    self.init(
      status: error.status, message: "\(escaped(path)): \(lines.first ?? "") [\(error.code.rawValue)]",
      details: lines.dropFirst().map { "  \($0)" })
  }

  /// A request that has failed.
  init(request error: any Error) {
    switch error {
    case let error as InferenceError:
      let lines = error.lines
      self.init(
        status: error.status, message: "\(lines.first ?? "") [\(error.code.rawValue)]",
        details: lines.dropFirst().map { "  \($0)" })
    case let error as JSONSchemaError: self.init(message: "--schema: \(escaped(String(describing: error)))")
    case let failure as Failure: self = failure
    default: self.init(message: escaped(String(describing: error)))
    }
  }
}

extension InferenceError {
  /// The message, which may have parts of the model's file in it.
  fileprivate var lines: [String] { message.split(separator: "\n").map { escaped(String($0)) } }
  fileprivate var status: Int32 { code == .engineFault ? ExitStatus.trap : ExitStatus.failure }
}
