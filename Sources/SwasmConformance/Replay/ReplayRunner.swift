import SwasmCrypto

/// Does with an engine what a recording says, and compares.
public struct ReplayRunner<Engine: InspectableEngine> {
  private let makeEngine: () -> Engine
  private let load: (String) throws -> [UInt8]

  /// - Parameters:
  ///   - engine: makes the engine for one module.
  ///   - load: reads a module by the name that the pack uses.
  public init(engine: @escaping () -> Engine, load: @escaping (String) throws -> [UInt8]) {
    makeEngine = engine
    self.load = load
  }

  /// Replays all modules: one that differs does not keep the others from being replayed.
  public func run(_ pack: ReplayPack) -> ReplayReport {
    var report = ReplayReport()
    for module in pack.modules { report.add(run(module)) }
    return report
  }

  public func run(_ module: ReplayPack.Module) -> ReplayReport {
    var session = ReplaySession(engine: makeEngine(), module: module)
    do {
      session.run(try load(module.file))
    } catch {
      session.differ(nil, expected: "a module", actual: "cannot read it: \(error)")
    }
    return session.report
  }
}

/// One module's replay.
private struct ReplaySession<Engine: InspectableEngine> {
  var engine: Engine
  let module: ReplayPack.Module
  var report = ReplayReport()

  init(engine: Engine, module: ReplayPack.Module) {
    self.engine = engine
    self.module = module
    report.modules = 1
    // What cannot be compared because the module does not instantiate counts all the same.
    report.checks = module.calls.count + module.state.count + (module.instantiationTrap == nil ? 0 : 1)
  }

  mutating func differ(_ export: String?, expected: String, actual: String) {
    report.differences.append(.init(module: module.file, export: export, expected: expected, actual: actual))
  }

  private mutating func skip(_ checks: Int, _ reason: String) {
    report.skippedReasons[reason, default: 0] += checks
    report.checks -= checks
  }

  mutating func run(_ bytes: [UInt8]) {
    // Where that trap came from is not known, so that neither is what the module would go on with.
    if let reason = module.instantiationTrap?.incomparableReason { return skip(report.checks, reason) }
    let instance: Engine.Instance
    do throws(EngineVerdict) {
      instance = try engine.instantiate(engine.compile(bytes), imports: [:])
    } catch {
      if module.instantiationTrap?.standsFor(error) == true { return }
      return differ(nil, expected: module.instantiationTrap?.description ?? "an instance", actual: "\(error)")
    }
    if let trap = module.instantiationTrap { differ(nil, expected: "\(trap)", actual: "an instance") }
    for (position, call) in module.calls.enumerated() {
      if case .trap(let trap) = call.outcome, let reason = trap.incomparableReason {
        return skip(module.calls.count - position + module.state.count, reason)
      }
      check(call, instance)
    }
    for entry in module.state { check(entry, instance) }
  }

  private mutating func check(_ call: ReplayPack.Call, _ instance: Engine.Instance) {
    let verdict: Result<[ConformanceValue], EngineVerdict>
    do throws(EngineVerdict) {
      verdict = .success(try engine.invoke(call.export, of: instance, arguments: call.arguments))
    } catch {
      verdict = .failure(error)
    }
    switch (call.outcome, verdict) {
    case (.results(let patterns), .success(let values))
    where patterns.count == values.count && zip(patterns, values).allSatisfy({ matches($0, $1) }):
      return
    case (.trap(let trap), .failure(let verdict)) where trap.standsFor(verdict): return
    default: break
    }
    let expected =
      switch call.outcome {
      case .results(let patterns): list(patterns)
      case .trap(let trap): trap.description
      }
    let actual =
      switch verdict {
      case .success(let values): list(values)
      case .failure(let verdict): verdict.description
      }
    differ(call.export, expected: expected, actual: actual)
  }

  private mutating func check(_ entry: ReplayPack.StateEntry, _ instance: Engine.Instance) {
    do throws(EngineVerdict) {
      switch entry.state {
      case .global(let pattern):
        let value = try engine.read(global: entry.export, of: instance)
        if !matches(pattern, value) { differ(entry.export, expected: "\(pattern)", actual: "\(value)") }
      case .table(let size):
        let actual = try engine.size(ofTable: entry.export, of: instance)
        if actual != size { differ(entry.export, expected: "\(size) elements", actual: "\(actual) elements") }
      case .memory(let byteCount, let digest):
        let bytes = try engine.bytes(ofMemory: entry.export, of: instance)
        let actual = SHA256.hash(bytes).description
        if bytes.count != byteCount || actual != digest {
          differ(
            entry.export, expected: "\(byteCount) bytes with SHA-256 \(digest)",
            actual: "\(bytes.count) bytes with SHA-256 \(actual)")
        }
      }
    } catch {
      differ(entry.export, expected: "a final state", actual: "\(error)")
    }
  }

  /// Whether the recorder would have written the pattern for a value. One that took f32 values through doubles made
  /// signalling NaNs quiet; the other bits stay.
  private func matches(_ pattern: ValuePattern, _ value: ConformanceValue) -> Bool {
    if pattern.matches(value) { return true }
    guard !module.hasSignallingNaNs, case .f32(let bits) = value, Float(bitPattern: bits).isSignalingNaN else {
      return false
    }
    return pattern.matches(.f32(bits | 0x40_0000))
  }

  private func list(_ values: [some CustomStringConvertible]) -> String {
    values.isEmpty ? "no results" : "(" + values.map(\.description).joined(separator: ", ") + ")"
  }
}
