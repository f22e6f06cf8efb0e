import SwasmTestSupport
import Testing

@testable import Swasm
@testable import SwasmSystem

/// Every number that a host can give, at its extremes: refused by a typed error or cut to what is possible. Each is tried in
/// a process of its own, which must end by itself.
@Suite struct PublicNumberTests {
  private static let integers = [Int.min, -(1 << 40), -1, 0, 1, 1 << 31, 1 << 40, Int.max - 1, Int.max]
  private static let naturals = [UInt64(0), 1, 65_536, 65_540, 1 << 32, 1 << 48, 1 << 52, UInt64.max - 1, UInt64.max]
  private static let durations: [Duration] = [
    .zero, .nanoseconds(-1), .seconds(-1), .seconds(Int64.max), .seconds(Int64.min), .nanoseconds(1),
    Duration(secondsComponent: .max, attosecondsComponent: .max),
    Duration(secondsComponent: .min, attosecondsComponent: .min),
  ]

  /// Runs what may throw a typed error.
  private static func attempt(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      guard error is Trap || error is ModuleError || error is LinkError || error is FuelCostError else { throw error }
    }
  }

  private static func attemptAsync(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch {
      guard error is Trap || error is ModuleError || error is LinkError || error is SandboxError else { throw error }
    }
  }

  private static let text = """
    (module
      (import "host" "again" (func $again (param i32) (result i32)))
      (type $s (struct (field i32) (field i64)))
      (type $a (array (mut i16)))
      (memory (export "memory") 1 4) (table (export "table") 2 8 externref) (tag $t (param i64))
      (global (export "object") (ref $s) (struct.new $s (i32.const 1) (i64.const 2)))
      (global (export "array") (ref $a) (array.new $a (i32.const 1) (i32.const 3)))
      (data $d "some bytes") (elem $e externref (item (ref.null extern)))
      (func $fib (export "run") (param $n i32) (result i32) (local i64 f64 v128)
        (if (result i32) (i32.lt_s (local.get $n) (i32.const 2)) (then (local.get $n))
          (else (i32.add (call $fib (i32.sub (local.get $n) (i32.const 1)))
            (call $fib (i32.sub (local.get $n) (i32.const 2)))))))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
      (func (export "fill") (memory.fill (i32.const 0) (i32.const 7) (i32.const 65536)))
      (func (export "deep") (param i32) (result i32) (call $again (local.get 0)))
      (func (export "throw") (throw $t (i64.const 1)))
      (func (export "new array") (drop (array.new_default $a (i32.const 1000)))))
    """

  private static func module(_ engine: Engine, _ limits: ModuleLimits? = nil) throws -> Module {
    let module = try Module(text: text, engine: SuspensionGuests.engine)
    let bytes = withExtendedLifetime(module) { Array(module.bytes) }
    return try Module(bytes: bytes, engine: engine, limits: limits)
  }

  private static func instantiate(in store: Store) throws -> Instance {
    var imports = Imports()
    imports.function("host", "again") { (caller: borrowing Caller, depth: Int32) throws -> Int32 in
      guard depth > 0, let function = caller.instance?.function("deep") else { return 0 }
      guard case .i32(let result)? = try function.call([.i32(depth - 1)]).first else { return -1 }
      return result + 1
    }
    return try store.instantiate(module(store.engine), imports: imports)
  }

  /// Uses an instance in all its ways.
  private static func use(_ instance: Instance) throws {
    for (name, arguments) in [
      ("run", [Value.i32(8)]), ("grow", [.i32(1)]), ("grow", [.i32(-1)]), ("fill", []), ("deep", [.i32(1000)]),
      ("throw", []),
      ("new array", []),
    ] {
      try attempt { _ = try instance.function(name)?.call(arguments) }
      try attempt {
        guard case .suspended(let call)? = try instance.function(name)?.callResumable(arguments) else { return }
        _ = try call.resume()
      }
    }
  }

  private static func engine() -> Engine { Engine(features: allFeatures) }

  static let moduleLimits: [WritableKeyPath<ModuleLimits, Int> & Sendable] = [
    \.moduleBytes, \.types, \.recursionGroups, \.recursionGroupTypes, \.subtypingDepth, \.functions, \.imports,
    \.exports,
    \.globals, \.tags, \.dataSegments, \.elementSegments, \.elementSegmentEntries, \.tables, \.memories, \.parameters,
    \.results, \.structureFields, \.arrayNewFixedOperands, \.functionBodyBytes, \.locals, \.nameBytes, \.customSections,
    \.frameSlots,
  ]
  static let storeLimits: [WritableKeyPath<StoreLimits, Int> & Sendable] = [
    \.memoryBytes, \.tableElements, \.instances, \.callDepth, \.valueStackBytes, \.hostCallDepth, \.hostStackBytes,
  ]

  static let names =
    moduleLimits.indices.map { "module limit \($0)" } + ["all module limits"]
    + storeLimits.indices.map { "store limit \($0)" }
    + [
      "all store limits", "fuel", "fuel costs", "deadlines", "reserved memory", "memories", "memory types", "tables",
      "shared memories", "thread pools", "sandbox timeouts", "objects", "profiles", "types",
    ]

  private static func run(_ name: String) async throws {
    if name.hasPrefix("module limit "), let index = Int(name.dropFirst(13)) {
      for value in integers {
        var limits = ModuleLimits()
        limits[keyPath: moduleLimits[index]] = value
        if value > 1 << 30 { _ = try module(engine(), limits) }
        try attempt { _ = try module(engine(), limits) }
        try attempt { _ = try module(Engine(features: allFeatures, limits: limits)) }
      }
      return
    }
    if name.hasPrefix("store limit "), let index = Int(name.dropFirst(12)) {
      for value in integers {
        var limits = StoreLimits()
        limits[keyPath: storeLimits[index]] = value
        try useStores(limits, isLarge: value > 1 << 30)
      }
      return
    }
    switch name {
    case "all module limits":
      for value in integers {
        var limits = ModuleLimits()
        for limit in moduleLimits { limits[keyPath: limit] = value }
        try attempt { _ = try module(engine(), limits) }
      }
    case "all store limits":
      for value in integers {
        var limits = StoreLimits()
        for limit in storeLimits { limits[keyPath: limit] = value }
        try useStores(limits, isLarge: value > 1 << 30)
      }
    case "fuel": try fuel()
    case "fuel costs":
      for value in integers {
        var costs = FuelCosts()
        costs.bytesPerUnit = value
        costs.valuesPerUnit = value
        for name in ["i32.add", "call", "memory.fill", "struct.new", "no such instruction"] {
          try attempt { try costs.set(name, to: value) }
        }
        try attempt { try costs.set("i32.add", to: FuelCosts.maximumCost) }
        let store = Store(engine: Engine(features: allFeatures, fuelCosts: costs))
        try attempt { try use(instantiate(in: store)) }
        store.fuel = 1000
        try attempt { try use(instantiate(in: store)) }
      }
    case "deadlines":
      let store = Store(engine: engine())
      let instance = try instantiate(in: store)
      for duration in durations {
        store.setDeadline(duration)
        try use(instance)
        store.setDeadline(nil)
        store.timeSlice = duration
        _ = store.timeSlice
        try await attemptAsync { _ = try await instance.function("run")?.callAsync([.i32(8)]) }
        store.timeSlice = nil
      }
      for ticks in naturals {
        store.setEpochDeadline(ticks)
        store.engine.incrementEpoch()
        try use(instance)
      }
    case "reserved memory":
      for value in integers {
        let store = Store(engine: engine())
        store.releaseMemory(value)
        try attempt { try store.reserveMemory(value) }
        store.releaseMemory(value)
        store.releaseMemory(value)
        try attempt { try use(instantiate(in: store)) }
      }
    case "memories": try memories()
    case "memory types":
      for minimum in naturals {
        for maximum in naturals.map(Optional.some) + [nil] {
          for (address, size) in [
            (AddressType.i32, 65_536), (.i64, 65_536), (.i32, 1), (.i64, 1), (.i32, .min), (.i64, 0),
          ] {
            for isShared in [false, true] {
              let type = MemoryType(
                limits: Limits(minimum: minimum, maximum: maximum), addressType: address, isShared: isShared,
                pageSize: size)
              let store = Store(engine: engine(), limits: StoreLimits(memoryBytes: 16 << 30))
              try attempt {
                let memory = try Memory(type, in: store)
                if address == .i32, memory.byteCount > 1 << 32 { throw OutOfRange() }
              }
            }
          }
        }
      }
    case "shared memories":
      for maximum in naturals {
        try attempt {
          let type = MemoryType(limits: Limits(minimum: 0, maximum: maximum), isShared: true)
          let shared = try SharedMemory(type, engine: engine())
          let memory = Memory(shared, in: Store(engine: engine()))
          for pages in naturals { _ = memory.grow(pages: pages) }
        }
      }
    case "tables":
      for minimum in naturals {
        for address in [AddressType.i32, .i64] {
          let store = Store(engine: engine())
          for maximum in naturals.map(Optional.some) + [nil] {
            try attempt {
              let type = TableType(
                limits: Limits(minimum: minimum, maximum: maximum), elementType: .externref, addressType: address)
              let table = try Table(type, in: store)
              for index in naturals {
                try attempt { _ = try table.get(index) }
                try attempt { try table.set(index, to: .extern(nil)) }
                try attempt { _ = try table.grow(by: index, value: .extern(nil)) }
              }
            }
          }
        }
      }
    case "thread pools":
      for value in integers {
        for pool in [ThreadPool(maximumThreads: value), ThreadPool(maximumThreads: 1, stackBytes: value)] {
          var limits = StoreLimits()
          limits.hostStackBytes = .max
          limits.hostCallDepth = .max
          let sandbox = try await Sandbox(engine: engine(), limits: limits, pool: pool) { try instantiate(in: $0) }
          guard try await sandbox.call("run", Int32(8), as: Int32.self) == 21 else { throw OutOfRange() }
          try await attemptAsync { _ = try await sandbox.call("deep", Int32.max, as: Int32.self) }
        }
      }
    case "sandbox timeouts":
      let sandbox = try await Sandbox(engine: engine()) { try instantiate(in: $0) }
      for duration in durations {
        try await attemptAsync { _ = try await sandbox.call("run", Int32(8), as: Int32.self, timeout: duration) }
      }
      for value in integers {
        await sandbox.setFuel(value)
        await sandbox.addFuel(value)
        try await attemptAsync { _ = try await sandbox.call("run", Int32(8), as: Int32.self) }
      }
    case "objects":
      let instance = try instantiate(in: Store(engine: engine()))
      for name in ["object", "array"] {
        guard case .any(let object?)? = instance.global(name)?.value else { throw OutOfRange() }
        for index in integers { try attempt { _ = try object.value(at: index) } }
      }
      for value in [Int32.min, -1, 0, .max] { _ = AnyReference(i31: value, in: instance.store).kind }
      for index in [UInt32(0), 1, .max] {
        _ = instance.module.functionName(index)
        try attempt { _ = try instance.module.disassembly(ofFunction: index) }
      }
    case "profiles":
      let store = Store(engine: Engine(features: allFeatures, isProfiling: true))
      try use(instantiate(in: store))
      for value in integers { _ = store.profile?.foldedStacks(maximumBytes: value) }
    default:
      let store = Store(engine: engine())
      for count in [0, 1, 1000, 100_000] {
        let type = FunctionType(
          parameters: Array(repeating: .v128, count: count), results: Array(repeating: .i64, count: count))
        try attempt { _ = try Tag(parameters: type.parameters, in: store) }
        try attempt {
          let function = try Function(type, in: store) { _, _ throws in }
          _ = try function.call(Array(repeating: .v128(SIMD2()), count: count))
        }
      }
    }
  }

  private struct OutOfRange: Error {}

  /// Two stores at once: what one takes must leave something for others.
  private static func useStores(_ limits: StoreLimits, isLarge: Bool) throws {
    let engine = engine()
    let first = Store(engine: engine, limits: limits)
    try attempt { try use(instantiate(in: first)) }
    let second = Store(engine: engine, limits: limits)
    try attempt { try use(instantiate(in: second)) }
    // What the first could the second can.
    var results: [Bool] = []
    for store in [first, second] {
      results.append((try? instantiate(in: store).run("run", 8)) == 21)
    }
    if results[0] != results[1] || isLarge && !results[0] { throw OutOfRange() }
  }

  private static func fuel() throws {
    for value in integers {
      let store = Store(engine: engine())
      let instance = try instantiate(in: store)
      store.fuel = value
      try use(instance)
      store.addFuel(value)
      store.addFuel(.max)
      try use(instance)
      _ = (store.fuel, store.fuelConsumed, store.lastCallFuelConsumed)
    }
    // What host functions charge adds up.
    let store = Store(engine: Engine(features: allFeatures, isProfiling: true))
    let text =
      "(module (import \"host\" \"charge\" (func (param i64))) (func (export \"run\") (param i64) (call 0 (local.get 0))))"
    var imports = Imports()
    imports.function("host", "charge") { (caller: borrowing Caller, units: Int64) throws in
      try caller.consumeFuel(Int(units))
    }
    let instance = try store.instantiate(Module(text: text, engine: store.engine), imports: imports)
    for value in [Int64.max, .max / 4, .max / 4 - 10, .min, .max / 5] {
      for _ in 0..<20 {
        store.fuel = nil
        try attempt { _ = try instance.function("run")?.call([.i64(value)]) }
        _ = (store.fuelConsumed, store.lastCallFuelConsumed, store.profile?.foldedStacks())
      }
    }
  }

  private static func memories() throws {
    let store = Store(engine: engine())
    let instance = try instantiate(in: store)
    guard let memory = instance.memory("memory") else { throw OutOfRange() }
    for address in naturals {
      for count in integers {
        try attempt { _ = try memory.bytes(at: address, count: min(count, 1 << 20)) }
        try attempt { try memory.withMutableBytes(at: address, count: count) { _ throws(Trap) in } }
        try attempt { try memory.withBytes(at: address, count: count) { _ throws(Trap) in } }
      }
      try attempt { _ = try memory.load(UInt64.self, at: address) }
      try attempt { try memory.store(UInt64(7), at: address) }
      try attempt { try memory.write([1, 2, 3], at: address) }
      _ = memory.grow(pages: address)
    }
  }

  @Test("escape-27: no number ends the process", arguments: names)
  func extremes(name: String) async throws {
    await #expect(processExitsWith: .success, "\(name)") { [name] in
      do { try await PublicNumberTests.run(name) } catch {
        print(name, error)
        throw error
      }
    }
  }

  @Test("escape-10, escape-27: limits are cut to what translated code has room for, and typed errors say so")
  func cut() throws {
    var limits = ModuleLimits()
    limits.frameSlots = 200_000
    limits.locals = 100_000
    let wide = try Module(
      text: "(module (func (export \"f\") (result i32) (i32.const 7)))", engine: Self.engine())
    let engine = Self.engine()
    // 70,000 locals: with slots of 16 bits the last one would be another.
    var builder = ModuleBuilder()
    builder.function(
      [], [i32], export: "f", locals: [UInt8](repeating: i32, count: 69_990), Code.i32(7) + Code.set(10),
      Code.i32(42) + Code.set(65_546), Code.get(10))
    let error = #expect(throws: ModuleError.self) { try Module(bytes: builder.bytes, engine: engine, limits: limits) }
    #expect(error?.code == .limitExceeded)
    // Locals and operands that each fit, and together do not.
    var both = ModuleBuilder()
    both.function(
      [], export: "f", locals: [UInt8](repeating: i32, count: 40_000),
      (0..<30_000).flatMap { _ in Code.i32(7) } + (0..<30_000).flatMap { _ in Code.drop })
    let second = #expect(throws: ModuleError.self) { try Module(bytes: both.bytes, engine: engine, limits: limits) }
    #expect(second?.code == .limitExceeded)
    #expect(try Store(engine: wide.engine).instantiate(wide).run("f") == 7)
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 16 << 30))
    #expect(trapCode { _ = try Memory(MemoryType(limits: Limits(minimum: 65_540)), in: store) } == .argumentMismatch)
    #expect(try Memory(MemoryType(limits: Limits(minimum: 65_536)), in: store).byteCount == 1 << 32)
  }
}
