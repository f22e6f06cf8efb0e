import Foundation
import Swasm
import SwasmText

/// What a guest's fuel is worth in time.
struct Measurement {
  let name: String
  let units: Int
  let microseconds: Double
  /// The longest time between two looks at the deadline; `nil` where it was not measured.
  let longestStep: Double?

  var perUnit: Double { microseconds / Double(max(units, 1)) }
}

/// A guest in its worst state, which the export `prepare` brings about, whose export `run` is measured.
struct Workload {
  let name: String
  let module: [UInt8]
  /// The exports of another instance in the store are imported from "other".
  var other: String?
  var memoryBytes = 1 << 30
  /// Whether to measure the time between looks at the deadline: single instructions take too little of it.
  var hasSteps = true

  init(_ name: String, _ text: String, other: String? = nil, memoryBytes: Int = 1 << 30) throws {
    self.init(name, try WebAssemblyText.parseModule(Array(text.utf8)), other: other, memoryBytes: memoryBytes)
  }

  init(_ name: String, _ module: [UInt8], other: String? = nil, memoryBytes: Int = 1 << 30) {
    self.name = name
    self.module = module
    self.other = other
    self.memoryBytes = memoryBytes
  }

  func measure() throws -> Measurement {
    // The first run translates, which is not what fuel pays for.
    let module = try Module(bytes: module, engine: Workload.engine)
    let warm = try instance(module)
    try prepare(warm)
    if !hasSteps { _ = try call(warm, "run") }
    let start = threadMicroseconds()
    _ = try call(warm, "run")
    let time = threadMicroseconds() - start
    return Measurement(
      name: name, units: warm.store.lastCallFuelConsumed, microseconds: time,
      longestStep: hasSteps ? try longestStep(module) : nil)
  }

  /// How long a call goes on after a deadline that is over at its first step, or some steps later.
  private func longestStep(_ module: Module) throws -> Double {
    let instance = try instance(module)
    try prepare(instance)
    guard let run = instance.function("run") else { throw LinkError(.unknownExport, name: "run") }
    var clock = DeadlineClock(store: instance.store)
    var state = try run.callResumable()
    while case .suspended(let suspended) = consume state {
      clock.next()
      do throws(Trap) {
        state = try suspended.resume()
      } catch {
        // Collections that are stopped again and again make no room.
        guard error.code == .memoryLimit else { throw error }
        state = .finished([])
      }
    }
    clock.next()
    return clock.longest
  }

  private func prepare(_ instance: Instance) throws {
    if instance.function("prepare") != nil { _ = try call(instance, "prepare") }
  }

  private func call(_ instance: Instance, _ name: String) throws -> [Value] {
    guard let function = instance.function(name) else { throw LinkError(.unknownExport, name: name) }
    return try function.call()
  }

  private func instance(_ module: Module) throws -> Instance {
    let store = Store(engine: Workload.engine, limits: StoreLimits(memoryBytes: memoryBytes))
    var imports = Imports()
    imports.function("host", "nothing") { () throws -> Void in }
    let many = [ValueType](repeating: .i64, count: 1000)
    imports.function("host", "takes", type: FunctionType(parameters: many)) { _, _ throws in }
    imports.function("host", "gives", type: FunctionType(results: many)) { slots, _ throws in
      for index in 0..<1000 { slots[index] = 1 }
    }
    if let other {
      let module = try Module(bytes: WebAssemblyText.parseModule(Array(other.utf8)), engine: Workload.engine)
      imports.instance("other", try store.instantiate(module))
    }
    return try store.instantiate(module, imports: imports)
  }

  static let engine = Engine(features: [
    .wasm3, .threads, .wideArithmetic, .customPageSizes, .memoryControl, .customDescriptors,
  ])
}

/// CPU time of this thread.
private func threadMicroseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

/// Sets one deadline after the other.
private struct DeadlineClock {
  private let store: Store
  private var round = 0
  private var deadline = 0.0
  private var start = 0.0
  /// Microseconds of CPU beyond a deadline.
  private(set) var longest = 0.0

  private static let deadlines = [20.0, 20, 1000, 20, 5000, 70_000]

  init(store: Store) {
    self.store = store
    begin()
  }

  mutating func next() {
    longest = max(longest, threadMicroseconds() - start - deadline)
    begin()
  }

  private mutating func begin() {
    deadline = DeadlineClock.deadlines[round % DeadlineClock.deadlines.count]
    round += 1
    store.setDeadline(.microseconds(deadline))
    start = threadMicroseconds()
  }
}
