import Swasm
import SwasmConformance

/// The engine and the oracle, doing the same and being compared after each action: results or traps, fuel, and what
/// memories and globals hold. To scripts it is an engine that returns what swasm returns.
struct OraclePair: ConformanceEngine {
  /// What both made of a module. Without an oracle's instance only the engine has one.
  final class Instance {
    let engine: SwasmEngine.Instance
    /// By the bytes of the name, since characters with the same meaning are not the same name.
    var oracle: [[UInt8]: OracleExternal]

    init(_ engine: SwasmEngine.Instance, _ oracle: [[UInt8]: OracleExternal]) {
      (self.engine, self.oracle) = (engine, oracle)
    }
  }

  /// What was found, shared by all copies of the pair.
  final class Findings {
    var differences: [String] = []
    var comparisons = 0
    /// Values that differ in which NaN they are: where both operands are NaN, the engine returns either.
    var otherNaNs = 0
    /// Modules that the oracle cannot execute, by the reason.
    var leftOut: [String: Int] = [:]
    /// Fuel that the engine alone has consumed, for what was left out.
    var unmatchedFuel = 0
    /// Whether something that was left out may have changed what others see.
    var isOver = false
    /// What the calls consumed, in order.
    var consumed: [Int] = []
    /// How often calls were suspended.
    var suspensions = 0
    /// Calls that ended for want of fuel.
    var exhausted = 0
  }

  var engine: SwasmEngine
  let oracle: OracleStore
  let findings = Findings()
  var shortage: Shortage?
  private var instances: [Instance] = []
  private var hostObjects: [UInt32: OracleHostObject] = [:]

  /// - Parameter oracleCosts: those of the engine, unless a test wants a difference.
  init(_ engine: Swasm.Engine, limits: StoreLimits = OraclePair.limits, oracleCosts: FuelCosts? = nil) {
    self.engine = SwasmEngine(engine, limits: limits)
    oracle = OracleStore(costs: oracleCosts ?? engine.fuelCosts, limits: limits)
  }

  /// Small enough for the oracle, and with a value stack that is never the first to be full.
  static var limits: StoreLimits {
    var limits = StoreLimits(memoryBytes: 64 << 20)
    limits.tableElements = 1_000_000
    limits.callDepth = 10_000
    limits.valueStackBytes = 1 << 28
    return limits
  }

  /// Of both.
  func setFuel(_ fuel: Int?) {
    engine.store.fuel = fuel
    oracle.fuel = fuel
  }

  // MARK: - Modules

  func compile(_ bytes: [UInt8]) throws(EngineVerdict) -> Module { try engine.compile(bytes) }

  func checkCustomSections(_ bytes: [UInt8]) throws(EngineVerdict) { try engine.checkCustomSections(bytes) }

  mutating func instantiate(_ module: Module, imports: [String: Instance]) throws(EngineVerdict) -> Instance {
    if let shortage { setFuel(shortage.limit()) }
    let before = engine.store.fuelConsumed
    let result: Result<SwasmEngine.Instance, EngineVerdict>
    do throws(EngineVerdict) {
      result = .success(try engine.instantiate(module, imports: imports.mapValues(\.engine)))
    } catch {
      result = .failure(error)
      // The oracle does not link, and knows no limits of its own.
      switch error {
      case .trap, .exception: break
      default: throw error
      }
    }
    do {
      let instance = try OracleInstance(module, imports: { imports[$0]?.oracle[Array($1.utf8)] }, in: oracle)
      if case .failure = result { differ("instantiation", engineOutcome(result), "an instance") }
      findings.consumed.append(engine.store.fuelConsumed - before)
      compareFuel("instantiation", module.contents.startFunction != nil)
      return try register(result, instance)
    } catch let trap as OracleTrap {
      findings.consumed.append(engine.store.fuelConsumed - before)
      compareFuel("instantiation", false)
      if case .failure = result, engine.lastTrap?.code == trap.code {
        findings.comparisons += 1
      } else {
        differ("instantiation", engineOutcome(result), trap.code.rawValue)
      }
      return try register(result, nil)
    } catch let error as OracleUnsupported {
      findings.leftOut[error.description, default: 0] += 1
      findings.unmatchedFuel += engine.store.fuelConsumed - before
      if module.contents.imports.contains(where: { $0.module != Spectest.name }) { findings.isOver = true }
      return try register(result, nil)
    } catch {
      differ("instantiation", "", "\(error)")
      return try register(result, nil)
    }
  }

  private mutating func register(
    _ result: Result<SwasmEngine.Instance, EngineVerdict>, _ oracle: OracleInstance?
  ) throws(EngineVerdict) -> Instance {
    var exports: [[UInt8]: OracleExternal] = [:]
    for export in oracle.map({ Array($0.module.contents.exports) }) ?? [] {
      exports[Array(export.name.utf8)] = oracle?[export: export.name]
    }
    guard case .success(let guest) = result else {
      compareStates("instantiation")
      guard case .failure(let verdict) = result else { throw .failure("") }
      throw verdict
    }
    let instance = Instance(guest, exports)
    instances.append(instance)
    compareStates("instantiation")
    return instance
  }

  func instantiate(host exports: [HostExport]) throws(EngineVerdict) -> Instance {
    var external: [[UInt8]: OracleExternal] = [:]
    for export in exports {
      let name = Array(export.name.utf8)
      do throws(OracleTrap) {
        switch export.definition {
        case .function(let parameters):
          let type = FunctionType(parameters: parameters)
          external[name] = .function(
            OracleFunction(type: oracle.types.register(type), signature: type, .host { (_) throws(OracleTrap) in [] }))
        case .global(let value, _): external[name] = .global(OracleGlobal(plain(value)))
        case .table(let type): external[name] = .table(try OracleTable(type, in: oracle))
        case .memory(let type) where type.isShared: break
        case .memory(let type): external[name] = .memory(try OracleMemory(type, in: oracle))
        }
      } catch {
        throw .failure("the oracle has no room")
      }
    }
    return Instance(try engine.instantiate(host: exports), external)
  }

  func fork(sharing instance: Instance?) throws(EngineVerdict) -> EngineFork<OraclePair> {
    throw .failure("the oracle has no threads")
  }

  // MARK: - Actions

  mutating func invoke(
    _ export: String, of instance: Instance, arguments: [ConformanceValue]
  ) throws(EngineVerdict) -> [ConformanceValue] {
    if let shortage { setFuel(shortage.limit()) }
    guard case .function(let function)? = instance.oracle[Array(export.utf8)] else {
      let before = engine.store.fuelConsumed
      defer { findings.unmatchedFuel += engine.store.fuelConsumed - before }
      return try engine.invoke(export, of: instance.engine, arguments: arguments)
    }
    let result: Result<[ConformanceValue], EngineVerdict>
    do throws(EngineVerdict) {
      result = .success(try engine.invoke(export, of: instance.engine, arguments: arguments))
    } catch {
      result = .failure(error)
    }
    let expected: Result<[OracleValue], OracleTrap>
    do throws(OracleTrap) {
      var values: [OracleValue] = []
      for argument in arguments { values.append(value(argument)) }
      expected = .success(try oracle.call(function, values))
    } catch {
      expected = .failure(error)
    }
    compare(export, result, expected, function)
    findings.consumed.append(engine.store.lastCallFuelConsumed)
    if engine.lastTrap?.code == .outOfFuel, case .failure = result { findings.exhausted += 1 }
    compareFuel(export, true)
    compareStates(export)
    return try result.get()
  }

  func read(global export: String, of instance: Instance) throws(EngineVerdict) -> ConformanceValue {
    try engine.read(global: export, of: instance.engine)
  }

  private mutating func value(_ value: ConformanceValue) -> OracleValue {
    guard case .reference(let reference) = value else { return plain(value) }
    switch reference.referent {
    case .i31(let bits): return OracleValue(OracleI31(bits))
    case .host(let number):
      let object = hostObjects[number] ?? OracleHostObject(number)
      hostObjects[number] = object
      return OracleValue(object)
    default: return OracleValue()
    }
  }

  private func plain(_ value: ConformanceValue) -> OracleValue {
    switch value {
    case .i32(let bits), .f32(let bits): OracleValue(bits)
    case .i64(let bits), .f64(let bits): OracleValue(bits)
    case .v128(let low, let high): OracleValue(OracleVector(low: low, high: high))
    case .reference: OracleValue()
    }
  }

  // MARK: - Comparing

  private func differ(_ place: String, _ engine: String, _ oracle: String) {
    if findings.isOver { return }
    findings.differences.append("\(place): engine \(engine), oracle \(oracle)")
  }

  private func engineOutcome(_ result: Result<some Any, EngineVerdict>) -> String {
    switch result {
    case .success(let value): "\(value)"
    case .failure(let verdict): "\(verdict)"
    }
  }

  private func compare(
    _ export: String, _ result: Result<[ConformanceValue], EngineVerdict>,
    _ expected: Result<[OracleValue], OracleTrap>,
    _ function: OracleFunction
  ) {
    findings.comparisons += 1
    switch (result, expected) {
    case (.success(let values), .success(let expected)):
      let types = function.signature.results
      guard values.count == expected.count, types.count == values.count else {
        return differ(export, "\(values)", "\(expected.count) values")
      }
      for (index, type) in types.enumerated() where !isEqual(values[index], expected[index], type) {
        differ(export, "\(values[index])", text(expected[index], type))
      }
    case (.failure, .failure(let trap)):
      if engine.lastTrap?.code != trap.code { differ(export, engineOutcome(result), trap.code.rawValue) }
    case (.success, .failure(let trap)): differ(export, engineOutcome(result), trap.code.rawValue)
    case (.failure, .success): differ(export, engineOutcome(result), "returned")
    }
  }

  /// Whether both have counted the same calls and units on each call path. Only a profiling engine counts them.
  func compareProfiles() {
    guard let profile = engine.store.profile, findings.leftOut.isEmpty, !findings.isOver else { return }
    findings.comparisons += 1
    let (found, expected) = (profile.oraclePaths, oracle.profile.paths)
    let place = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset
    if found != expected {
      differ(
        "profile, path \(place ?? -1)", place.map { "\(found[$0])" } ?? "\(found.count) paths",
        place.map { "\(expected[$0])" } ?? "\(expected.count) paths")
    }
  }

  private func compareFuel(_ place: String, _ isCall: Bool) {
    findings.comparisons += 1
    let consumed = engine.store.fuelConsumed - findings.unmatchedFuel
    if consumed != oracle.fuelConsumed {
      differ(
        place + " consumed in total", "\(consumed) (last call \(engine.store.lastCallFuelConsumed))",
        "\(oracle.fuelConsumed) (last call \(oracle.lastCallFuelConsumed))")
    }
    if isCall, engine.store.lastCallFuelConsumed != oracle.lastCallFuelConsumed {
      differ(place + " last call", "\(engine.store.lastCallFuelConsumed)", "\(oracle.lastCallFuelConsumed)")
    }
    if engine.store.fuel != oracle.fuel, findings.unmatchedFuel == 0 {
      differ(place + " fuel left", "\(engine.store.fuel ?? -1)", "\(oracle.fuel ?? -1)")
    }
  }

  /// Compares all exported memories, globals and tables of all instances.
  func compareStates(_ place: String) {
    for instance in instances {
      guard case .guest(let guest) = instance.engine else { continue }
      for (bytes, external) in instance.oracle {
        let name = String(decoding: bytes, as: UTF8.self)
        if let difference = difference(guest, name, external) { differ("\(place), state of \(name)", difference, "") }
      }
    }
  }

  private func difference(_ guest: Swasm.Instance, _ name: String, _ external: OracleExternal) -> String? {
    switch external {
    case .memory(let expected):
      guard let memory = guest.memory(name) else { return "no memory" }
      guard memory.byteCount == expected.bytes.count else { return "\(memory.byteCount) bytes" }
      let place = try? memory.withBytes(at: 0, count: memory.byteCount) { (bytes) throws(Trap) -> Int? in
        expected.bytes.withUnsafeBytes { expected in
          for word in 0..<bytes.count / 8
          where bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
            != expected.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
          { return 8 * word }
          return nil
        }
      }
      return place.flatMap { $0 }.map { place in
        let value = (try? memory.load(UInt64.self, at: UInt64(place))) ?? 0
        return "differs from byte \(place) on: 0x" + String(value, radix: 16)
      }
    case .global(let expected):
      guard let value = try? engine.read(global: name, of: .guest(guest)) else { return "no value" }
      let type = guest.global(name)?.type.valueType ?? .i32
      return isEqual(value, expected.value, type) ? nil : "\(value), expected \(text(expected.value, type))"
    case .table(let expected):
      guard let table = guest.table(name) else { return "no table" }
      guard table.count == expected.elements.count else { return "\(table.count) elements" }
      return nil
    case .function, .tag: return nil
    }
  }

  private func isEqual(_ value: ConformanceValue, _ expected: OracleValue, _ type: ValueType) -> Bool {
    switch (value, type) {
    case (.i32(let bits), .i32): return UInt64(bits) == expected.low
    case (.i64(let bits), .i64): return bits == expected.low
    case (.f32(let bits), .f32):
      return UInt64(bits) == expected.low || isOtherNaN(Float(bitPattern: bits).isNaN && expected.f32.isNaN)
    case (.f64(let bits), .f64):
      return bits == expected.low || isOtherNaN(Double(bitPattern: bits).isNaN && expected.f64.isNaN)
    case (.v128(let low, let high), .v128):
      let vector = OracleVector(low: low, high: high)
      return vector == expected.vector
        || isOtherNaN(
          isEqual(vector, expected.vector, Float.self) || isEqual(vector, expected.vector, Double.self))
    case (.reference(let reference), _):
      switch (reference.referent, expected.reference) {
      case (nil, nil): return true
      case (.function, is OracleFunction), (.structure, is OracleStructure), (.array, is OracleArray): return true
      case (.exception, is OracleException): return true
      case (.i31(let bits), let expected as OracleI31): return bits == expected.bits
      case (.host(let number), let expected as OracleHostObject): return number == expected.number
      default: return false
      }
    default: return false
    }
  }

  private func isOtherNaN(_ isNaN: Bool) -> Bool {
    if isNaN { findings.otherNaNs += 1 }
    return isNaN
  }

  /// But for NaNs.
  private func isEqual<Lane: OracleLane & BinaryFloatingPoint>(
    _ first: OracleVector, _ second: OracleVector, _: Lane.Type
  ) -> Bool {
    (0..<OracleVector.count(Lane.self)).allSatisfy { index in
      let (first, second) = (first.lane(index, Lane.self), second.lane(index, Lane.self))
      return first.laneBits == second.laneBits || first.isNaN && second.isNaN
    }
  }

  private func text(_ value: OracleValue, _ type: ValueType) -> String {
    if type.isReference { return value.reference.map { "\($0)" } ?? "null" }
    return "\(type.text) 0x" + String(value.low, radix: 16)
      + (type == .v128 ? " 0x" + String(value.high, radix: 16) : "")
  }
}
