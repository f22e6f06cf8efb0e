import Swasm

/// Whether guests keep the threads of Swift's cooperative pool: how late a timer of 5 ms on the default executor is beside
/// them.
enum Timers {
  private static let bound = 60.0

  private static func timer(until isOver: @Sendable () -> Bool) async -> Lateness {
    var lateness = Lateness()
    while !isOver() {
      let start = ContinuousClock.now
      do { try await Task.sleep(for: .milliseconds(5), tolerance: .zero) } catch { break }
      lateness.add(ContinuousClock.now - start - .milliseconds(5))
    }
    return lateness
  }

  /// Beside guests that compute.
  static func besideBusySandboxes(_ count: Int, seconds: Int) async throws -> Bool {
    let engine = Engine()
    var sandboxes: [Sandbox] = []
    for index in 0..<count {
      let module = try Guests.module(Guests.endless[index % 2 * 3].text, engine)
      sandboxes.append(try await Sandbox(engine: engine) { try $0.instantiate(module) })
    }
    let end = ContinuousClock.now + .seconds(seconds)
    let calls = sandboxes.map { sandbox in Task { try await sandbox.call("run") } }
    let lateness = await Task { await timer { ContinuousClock.now >= end } }.value
    for call in calls { call.cancel() }
    for call in calls { _ = await call.result }
    print(Lateness.heading)
    print(lateness.row("a 5 ms timer, \(count) busy sandboxes"))
    let idleEnd = ContinuousClock.now + .seconds(2)
    print(await Task { await timer { ContinuousClock.now >= idleEnd } }.value.row("the same, nothing else"))
    let isMet = lateness.highest <= bound
    print("never later than 60 ms: \(isMet ? "yes" : "NO")")
    return isMet
  }

  /// Beside guests that wait for a host function which takes a millisecond.
  static func besideWaitingSandboxes(_ count: Int, calls: Int32) async throws -> Bool {
    let engine = Engine()
    let module = try Guests.module(Guests.waiting, engine)
    var sandboxes: [Sandbox] = []
    for _ in 0..<count {
      sandboxes.append(
        try await Sandbox(engine: engine) { store in
          var imports = Imports()
          imports.asyncFunction("host", "wait") { (_: borrowing Caller, value: Int32) async throws -> Int32 in
            try await Task.sleep(for: .milliseconds(1))
            return value
          }
          return try store.instantiate(module, imports: imports)
        })
    }
    let start = ContinuousClock.now
    let running = Task { [sandboxes] in
      try await withThrowingTaskGroup(of: Int32.self) { group in
        for sandbox in sandboxes { group.addTask { try await sandbox.call("run", calls, as: Int32.self) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
    }
    let timing = Task { await timer { Task.isCancelled } }
    let sums = try await running.value
    let duration = ContinuousClock.now - start
    timing.cancel()
    let lateness = await timing.value
    print(Lateness.heading)
    print(lateness.row("a 5 ms timer, \(count) waiting sandboxes"))
    print("\(count) sandboxes, \(calls) calls of 1 ms each: \(duration)")
    let isMet = lateness.highest <= bound && sums == [Int32](repeating: calls * (calls + 1) / 2, count: count)
    print("all results right, timer never later than 60 ms: \(isMet ? "yes" : "NO")")
    return isMet
  }
}
