import Swasm
import SwasmInference
import SwasmJSON
import SwasmLlama
import SwasmWASI

/// Requests to one engine, and what is printed of them.
struct InferSession {
  private let options: InferOptions
  private let engine: LlamaEngine
  private let constraint: OutputConstraint?
  private let loadDuration: Duration

  init(_ options: InferOptions, _ engine: LlamaEngine, _ constraint: OutputConstraint?, loadDuration: Duration) {
    self.options = options
    self.engine = engine
    self.constraint = constraint
    self.loadDuration = loadDuration
  }

  /// Runs a request and prints its output and statistics.
  func run(_ prompt: GenerationRequest.Prompt) throws -> (completion: Completion, status: Int32) {
    var request = GenerationRequest(prompt, constraint: constraint, budget: options.budget)
    request.sampling = options.sampling
    request.stopSequences = options.stopSequences
    let completion: Completion
    do {
      completion = try generate(request)
    } catch {
      throw Failure(request: error, options.engine.limits)
    }
    let report = InferenceReport(completion, loadDuration: loadDuration)
    if options.printsJSON {
      Host.write(JSONWriter().write(report.json) + "\n", to: .output)
    } else if !completion.text.hasSuffix("\n") {
      Host.write("\n", to: .output)
    }
    if !options.isQuiet { Host.write(report.text, to: .error) }
    return (completion, status(of: completion))
  }

  private func generate(_ request: GenerationRequest) throws -> Completion {
    let (engine, isStreaming) = (engine, !options.printsJSON)
    let isTerminal = Host.isTerminal(.output)
    return try waitFor {
      let generation = engine.generate(request)
      var filter = TerminalFilter()
      for try await part in generation where isStreaming && !part.text.isEmpty {
        var text = part.text
        if isTerminal { text = text.withUTF8 { String(decoding: filter.filter(.init($0)), as: UTF8.self) } }
        Host.write(text, to: .output)
      }
      return try await generation.completion
    }
  }

  private func status(of completion: Completion) -> Int32 {
    let cause: String
    switch completion.finishReason {
    case .endOfText, .stopSequence: return ExitStatus.success
    case .outOfFuel:
      cause =
        "the fuel is used up; the limit was \(options.budget.fuel ?? 0) units (--fuel), "
        + "of which \(completion.usage.fuel) were spent"
    case .deadlineExceeded:
      cause =
        "the time is over; the limit was \(options.budget.timeout ?? .zero) (--timeout), "
        + "of which \(milliseconds(completion.usage.duration)) were spent"
    default:
      guard constraint != nil else { return ExitStatus.success }
      cause = "it is not whole: a limit has ended it (--max-tokens, --max-output, --context)"
    }
    Host.write("swasm: the output ends early: \(cause) [\(completion.finishReason.rawValue)]\n", to: .error)
    return ExitStatus.failure
  }

  /// A conversation with standard input, a line a message. One that fails is left out of it.
  func converse(_ start: [ChatMessage]) throws -> Int32 {
    var messages = start
    var status = ExitStatus.success
    while let line = nextLine() {
      guard line.utf8.contains(where: { $0 > 0x20 }) else { continue }
      do {
        let (completion, result) = try run(.chat(messages + [ChatMessage(.user, line)]))
        messages += [ChatMessage(.user, line), ChatMessage(.assistant, completion.text)]
        status = result
      } catch let failure as Failure {
        Host.write(failure.text, to: .error)
        status = failure.status
      }
    }
    return status
  }

  private func nextLine() -> String? {
    if Host.isTerminal(.error) { Host.write("> ", to: .error) }
    return readLine()
  }
}
