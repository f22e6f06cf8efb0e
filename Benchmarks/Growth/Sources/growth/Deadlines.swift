import Foundation
import Swasm
import SwasmText
import Synchronization

/// How much CPU time a thread still uses after a deadline of 100 ms, whatever the module makes it do.
enum Deadlines {
  private static let deadline = Duration.milliseconds(100)
  private static let maximumMilliseconds = 20.0

  /// A thread's clock, read by another one.
  private final class Sampler: Sendable {
    private let clock: clockid_t
    private let isOver = Atomic(false)
    /// CPU microseconds of the thread, the last that were seen before the deadline.
    private let before: Mutex<Double>

    init(until deadline: Duration) {
      var found: clockid_t = 0
      pthread_getcpuclockid(pthread_self(), &found)
      clock = found
      before = Mutex(Sampler.read(found))
      let start = ContinuousClock.now
      Thread.detachNewThread { [self] in
        while !isOver.load(ordering: .relaxed) {
          let now = Sampler.read(clock)
          if ContinuousClock.now - start >= deadline { return }
          before.withLock { $0 = now }
          usleep(500)
        }
      }
    }

    static func read(_ clock: clockid_t) -> Double {
      var time = timespec()
      clock_gettime(clock, &time)
      return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    /// Milliseconds of CPU since the deadline, a little more rather than less.
    func stop() -> Double {
      isOver.store(true, ordering: .relaxed)
      return (Sampler.read(clock) - before.withLock { $0 }) / 1e3
    }
  }

  /// Loads `count` modules and runs those that can be run.
  static func run(_ shapes: [Shape], count: Int) -> Bool {
    let shapes = shapes.filter { $0.format == .binary }
    var highest: [String: (lateness: Double, name: String)] = [:]
    var late = 0
    var measured = 0
    func note(_ phase: String, _ lateness: Double, _ name: String) {
      measured += 1
      if lateness > maximumMilliseconds {
        late += 1
        print(String(format: "%@ of \"%@\": %.1f ms of CPU after the deadline", phase, name, lateness))
      }
      if lateness > highest[phase]?.lateness ?? -1 { highest[phase] = (lateness, name) }
    }
    for index in 0..<count {
      let shape = shapes[index % shapes.count]
      // From 4 KiB to 4 MiB.
      let size = 4096 << ((index / shapes.count + index) % 11)
      let name = "\(shape.name), \(size) bytes"
      let bytes = shape.make(size)
      let engine = Engine(features: Measurement.features)
      var sampler = Sampler(until: deadline)
      let module = try? Module(bytes: bytes, engine: engine, budget: LoadBudget(timeout: deadline))
      note("load", sampler.stop(), name)
      guard let module else { continue }
      let store = Store(engine: engine)
      guard let imports = try? Stubs.imports(of: module, in: store) else { continue }
      sampler = Sampler(until: deadline)
      store.setDeadline(deadline)
      let instance = try? store.instantiate(module, imports: imports)
      note("instantiate", sampler.stop(), name)
      // Freeing them is the host's own affair.
      withExtendedLifetime(imports) {}
      guard let function = instance?.function("f") else { continue }
      for phase in ["translate and run", "run"] {
        sampler = Sampler(until: deadline)
        store.setDeadline(deadline)
        _ = try? function.call(function.type.parameters.map { $0 == .i64 ? .i64(0) : .i32(0) })
        note(phase, sampler.stop(), name)
      }
    }
    for (phase, most) in highest.sorted(by: { $0.key < $1.key }) {
      print(String(format: "%@: at most %.1f ms (%@)", phase, most.lateness, most.name))
    }
    print(
      "\(count) modules, \(measured) measurements, at most 20 ms of CPU after the deadline: \(late == 0 ? "yes" : "NO")"
    )
    return late == 0
  }
}
