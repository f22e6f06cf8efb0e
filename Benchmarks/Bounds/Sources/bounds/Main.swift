import Foundation

/// Prints how well guests are bounded in time. Exit status 1 when a bound is not kept.
@main enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let rounds = arguments.dropFirst().first.flatMap { Int($0) }
    let cache = ProcessInfo.processInfo.environment["SWASM_CACHE"] ?? NSHomeDirectory() + "/.cache/swasm"
    let isMet: Bool
    switch arguments.first {
    case "deadlines": isMet = try Deadlines.run(rounds: rounds ?? 100)
    case "timer": isMet = try await Timers.besideBusySandboxes(4, seconds: rounds ?? 10)
    case "async": isMet = try await Timers.besideWaitingSandboxes(8, calls: Int32(rounds ?? 1000))
    case "cancel":
      isMet = try await Cancellations.run(
        model: cache + "/gguf/SmolLM2-135M-Instruct.Q4_1.gguf", guest: cache + "/llama/guest.wasm",
        rounds: rounds ?? 20)
    default:
      print("usage: bounds deadlines [ROUNDS] | timer [SECONDS] | async [CALLS] | cancel [ROUNDS]")
      exit(2)
    }
    exit(isMet ? 0 : 1)
  }
}
