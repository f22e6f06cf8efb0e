import Foundation
import Swasm
import Synchronization

/// How soon guests end after a deadline of 100 ms, beside a thread that only sleeps as long.
enum Deadlines {
  private static let deadline = Duration.milliseconds(100)

  static func run(rounds: Int) throws -> Bool {
    let engine = Engine()
    print(Lateness.heading)
    var isMet = true
    for (name, text) in Guests.endless {
      let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 5 << 30))
      let instance = try store.instantiate(try Guests.module(text, engine))
      guard let function = instance.function("run") else { throw LinkError(.unknownExport, name: "run") }
      var guest = Lateness()
      let bare = Mutex(Lateness())
      for _ in 0..<rounds {
        let ended = DispatchSemaphore(value: 0)
        let start = ContinuousClock.now
        Thread.detachNewThread {
          Thread.sleep(until: Date(timeIntervalSinceNow: 0.1))
          bare.withLock { $0.add(ContinuousClock.now - start - deadline) }
          ended.signal()
        }
        store.setDeadline(deadline)
        do {
          _ = try function.call()
          throw LinkError(.unknownExport, name: "the guest has ended by itself")
        } catch let trap as Trap where trap.code == .deadlineExceeded {
          guest.add(ContinuousClock.now - start - deadline)
        }
        ended.wait()
      }
      print(guest.row(name))
      print(bare.withLock { $0.row("  a thread that sleeps") })
      isMet = isMet && guest.share(within: 20) >= 0.98 && guest.highest <= 100
    }
    print("within 20 ms 98 times of 100, always within 100 ms: \(isMet ? "yes" : "NO")")
    return isMet
  }
}
