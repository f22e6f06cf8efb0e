import Swasm

extension Fuzzer {
  private static let engine = Engine(features: .wasm3)

  /// Stores with several modules that import from each other, instantiations that fail in the middle, host functions that
  /// instantiate, call back and keep what they see, suspended calls that are dropped, and stores that are dropped in any
  /// order while references are kept.
  static let worlds = Fuzzer(name: "worlds") { bytes in World(engine, Choices(bytes)).run() }
}

private final class World {
  private let engine: Engine
  private var choices: Choices
  private let rounds: Int
  private var store: Store?
  private var imports = Imports()
  private var instances: [Instance] = []
  private var values: [Value] = []
  private var traps: [Trap] = []
  private var handedOut: [Any] = []
  private var depth = 0

  init(_ engine: Engine, _ choices: Choices) {
    self.engine = engine
    self.choices = choices
    rounds = [1, 2, 2, 2, 2, 3, 3, 6][Int(choices.size(below: 8))]
    // Every allocation collects, and looks at all frames.
    var limits = StoreLimits(memoryBytes: 3 << 20)
    limits.valueStackBytes = 32 << 10
    limits.callDepth = 200
    store = Store(engine: engine, limits: limits)
    let anyref = ValueType(.any, nullable: true)
    imports.function("h", "act") { [unowned self] (caller: borrowing Caller, action: Int32) throws -> Int32 in
      try act(action, caller)
    }
    let mixed = FunctionType(
      parameters: [.funcref, anyref, ValueType(.exception, nullable: true)], results: [anyref])
    imports.function("h", "mix", type: mixed) { [unowned self] slots, _ throws in
      slots[0] = self.choices.one(in: 2) ? slots[1] : 0
    }
  }

  func run() {
    guard let store else { return }
    // What small worlds cannot show, large ones do, of which there are fewer.
    for _ in 0..<rounds {
      store.fuel = 10_000
      note { try instantiate(in: store) }
      for _ in 0..<choices.pick([1, 1, 2, 4]) { useOne(store) }
    }
    look()
    end()
  }

  /// Does something; a trap is kept.
  private func note(_ body: () throws -> Void) {
    do { try body() } catch let trap as Trap {
      if traps.count < 16 { traps.append(trap) }
      if let store, let exception = trap.exception(in: store) {
        for value in exception.payload { look(at: value) }
        _ = exception.tag.parameters
      }
    } catch {}
  }

  private func instantiate(in store: Store) throws {
    let other = instances.isEmpty ? nil : choices.pick(instances)
    let bytes = WorldModules.one(&choices, hasOther: other != nil)
    let module: Module
    do { module = try Module(bytes: bytes, engine: engine) } catch { found("a generated module is refused: \(error)") }
    var imports = imports
    if let other { imports.instance("p", other) }
    instances.append(try store.instantiate(module, imports: imports))
  }

  private func useOne(_ store: Store) {
    guard !instances.isEmpty else { return }
    let instance = choices.pick(instances)
    store.fuel = 1 + choices.below(3000)
    let name = "f\(choices.below(4))"
    note {
      if choices.one(in: 2) {
        _ = try instance.function(name)?.call()
      } else if let call = try instance.function(name)?.callResumable() {
        try drive(call, store)
      }
    }
    for name in ["gf", "ge", "ga"] where values.count < 64 {
      if let value = instance.global(name)?.value { values.append(value) }
    }
    for name in ["t", "x", "a"] where values.count < 64 {
      if let value = try? instance.table(name)?.get(UInt64(choices.below(9))) { values.append(value) }
    }
    if choices.one(in: 3), let value = values.last, let name = ["gf", "ge", "ga"].randomly(&choices) {
      try? instance.global(name)?.set(value)
    }
  }

  private func drive(_ call: consuming ResumableCall, _ store: Store) throws {
    var call = call
    for _ in 0..<40 {
      guard case .suspended(let suspended) = consume call else { return }
      if choices.one(in: 6) { return }
      store.fuel = 1 + choices.below(500)
      if choices.one(in: 3), !instances.isEmpty {
        let other = choices.pick(instances)
        note { _ = try other.function("f1")?.call() }
      }
      call = try suspended.resume()
    }
  }

  // MARK: - The host's side

  private func act(_ action: Int32, _ caller: borrowing Caller) throws(Trap) -> Int32 {
    depth += 1
    defer { depth -= 1 }
    guard depth < 4, instances.count < 12 else { return action }
    let store = caller.store
    switch action {
    case 0: if let instance = caller.instance { handedOut.append(instance) }
    case 1: if let memory = try? caller.memory { handedOut.append(memory) }
    case 2: note { try instantiate(in: store) }
    case 3: throw Trap(.hostError, message: "the host's")
    case 4:
      guard !traps.isEmpty, let exception = choices.pick(traps).exception(in: store) else { break }
      _ = (exception.payload, exception.tag.parameters)
      throw Trap(exception)
    case 5: other { instance in _ = try instance.function("f\(choices.below(4))")?.call() }
    case 6: other { instance in _ = try instance.table("t")?.grow(by: 1, value: .function(nil)) }
    case 7:
      other { instance in
        let function = try Function(FunctionType(results: [.i32]), in: store) { slots, _ throws in slots[0] = 3 }
        try instance.table("t")?.set(UInt64(choices.below(9)), to: .function(function))
      }
    case 8:
      other { instance in
        // Dropped where it stands.
        if let call = try instance.function("f0")?.callResumable() { _ = consume call }
      }
    case 9: other { instance in if let value = instance.global("ge")?.value { values.append(value) } }
    case 10: look()
    case 11:
      other { instance in
        guard let value = values.last else { return }
        try instance.table("a")?.set(0, to: value)
        try instance.table("x")?.set(0, to: value)
      }
    case 12: traps.removeAll()
    case 13: values.removeAll()
    case 14: handedOut.removeAll()
    default: break
    }
    return action
  }

  private func other(_ body: (Instance) throws -> Void) {
    guard !instances.isEmpty else { return }
    let instance = choices.pick(instances)
    note { try body(instance) }
  }

  /// Reads what is kept.
  private func look() {
    for value in values { look(at: value) }
  }

  private func look(at value: Value, depth: Int = 0) {
    switch value {
    case .any(let reference?):
      _ = reference.kind
      if reference.count > 0 { _ = try? reference.value(at: 0) }
    case .exception(let reference?):
      for value in reference.exception.payload where depth < 3 { look(at: value, depth: depth + 1) }
    case .function(let function?): _ = function.type
    default: break
    }
  }

  /// Drops everything, in some order.
  private func end() {
    store = nil
    for step in 0..<4 {
      switch (step + choices.below(4)) % 4 {
      case 0: instances = []
      case 1:
        look()
        values = []
      case 2: traps = []
      default:
        for instance in instances { _ = instance.memory("m")?.byteCount }
        handedOut = []
      }
    }
  }
}

extension Array {
  fileprivate func randomly(_ choices: inout Choices) -> Element? { isEmpty ? nil : choices.pick(self) }
}
