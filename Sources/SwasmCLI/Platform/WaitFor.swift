import Swasm
import SwasmSystem

/// Runs asynchronous work and waits for its end on this thread, which runs nothing else meanwhile.
func waitFor<Success: Sendable>(_ body: @escaping @Sendable () async throws -> Success) throws -> Success {
  let outcome = Monitor<Result<Success, any Error>?>(nil)
  Task {
    let result: Result<Success, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    outcome.withLock { $0 = result }
    outcome.signal()
  }
  while true {
    if let result = outcome.wait(nanoseconds: .max, until: { $0 }) { return try result.get() }
  }
}
