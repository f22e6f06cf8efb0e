import Swasm
import SwasmInference
import SwasmWASI
import SwasmSystem

/// The end of what a guest has written to its standard error: what it says before it aborts.
final class OutputTail: Sendable {
  private static let maximumBytes = 4096
  private let bytes = Lock<[UInt8]>([])

  func append(_ piece: UnsafeRawBufferPointer) {
    bytes.withLock { bytes in
      bytes += piece.suffix(OutputTail.maximumBytes)
      bytes.removeFirst(max(0, bytes.count - OutputTail.maximumBytes))
    }
  }

  private var text: String {
    let text = bytes.withLock { String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "\n").suffix(5).joined(separator: "\n")
  }

  /// What a trap of the guest is reported as.
  func error(for trap: Trap) -> InferenceError {
    let cause =
      switch trap.cause {
      case let exit as WASIExit: "the engine has ended itself with status \(exit.code)"
      default: "the engine has trapped: \(trap.message)"
      }
    let said = text
    return InferenceError(.engineFault, said.isEmpty ? cause : "\(cause); its last words: \(said)", trap: trap)
  }
}
