import SwasmTestSupport
import Testing

@testable import Swasm
@testable import SwasmSystem

/// All numbers that a host can give to the module `Swasm`, by its sources, and the cases of `PublicNumberTests` that try
/// their extremes; those that are missing there are tried here.
@Suite struct PublicNumberListTests {
  private static let tested: [String: [String]] = [
    PublicNumbers.results: [
      "AnyReference.Kind.i31", "Module.TranslationStatistics.byteCount",
      "Module.TranslationStatistics.duration", "Module.TranslationStatistics.functionCount", "Profile.Function.calls",
      "Profile.Function.index", "Profile.Function.module", "Profile.Function.selfFuel", "Profile.Function.totalFuel",
    ],
    // Contents of a slot that the engine has written: its documentation forbids all others.
    "slots": ["ExternReference.fromWasm(_:_:)", "Function.fromWasm(_:_:)", "WasmReference.fromWasm(_:_:)"],
    "module limits": [
      "ModuleLimits.arrayNewFixedOperands", "ModuleLimits.customSections", "ModuleLimits.dataSegments",
      "ModuleLimits.elementSegmentEntries", "ModuleLimits.elementSegments", "ModuleLimits.exports",
      "ModuleLimits.frameSlots", "ModuleLimits.functionBodyBytes", "ModuleLimits.functions", "ModuleLimits.globals",
      "ModuleLimits.imports", "ModuleLimits.locals", "ModuleLimits.memories", "ModuleLimits.moduleBytes",
      "ModuleLimits.nameBytes", "ModuleLimits.parameters", "ModuleLimits.recursionGroupTypes",
      "ModuleLimits.recursionGroups", "ModuleLimits.results", "ModuleLimits.structureFields",
      "ModuleLimits.subtypingDepth", "ModuleLimits.tables", "ModuleLimits.tags", "ModuleLimits.types",
    ],
    "store limits": [
      "StoreLimits.callDepth", "StoreLimits.hostCallDepth", "StoreLimits.hostStackBytes", "StoreLimits.instances",
      "StoreLimits.memoryBytes", "StoreLimits.tableElements", "StoreLimits.valueStackBytes",
    ],
    "fuel": ["Caller.consumeFuel(_:)", "Store.addFuel(_:)", "Store.fuel"],
    "fuel costs": [
      "FuelCosts.bytesPerUnit", "FuelCosts.set(_:to:)", "FuelCosts.valuesPerUnit",
    ],
    "deadlines": ["Store.setDeadline(_:)", "Store.setEpochDeadline(_:)", "Store.timeSlice"],
    "reserved memory": ["Store.releaseMemory(_:)", "Store.reserveMemory(_:)"],
    "memories": [
      "Memory.bytes(at:count:)", "Memory.grow(pages:)", "Memory.load(_:at:)", "Memory.store(_:at:)",
      "Memory.withBytes(at:count:_:)", "Memory.withMutableBytes(at:count:_:)", "Memory.write(_:at:)",
    ],
    "memory types": [
      "Limits.init(minimum:maximum:)", "Limits.maximum", "Limits.minimum",
      "MemoryType.init(limits:addressType:isShared:pageSize:)", "MemoryType.limits", "MemoryType.pageSize",
    ],
    "tables": [
      "Table.get(_:)", "Table.grow(by:value:)", "Table.set(_:to:)", "TableType.init(limits:elementType:addressType:)",
      "TableType.limits",
    ],
    "thread pools": ["ThreadPool.init(maximumThreads:stackBytes:)"],
    "sandbox timeouts": [
      "Sandbox.addFuel(_:)", "Sandbox.call(_:_:as:timeout:)", "Sandbox.setFuel(_:)",
    ],
    "objects": [
      "AnyReference.init(i31:in:)", "AnyReference.value(at:)", "Module.disassembly(ofFunction:)",
      "Module.functionName(_:)",
    ],
    "profiles": ["Profile.foldedStacks(of:maximumBytes:)"],
    "engine types": [
      "Engine.init(features:limits:fuelCosts:isProfiling:countsOperations:fusesOperations:canonicalizesNaNs:maximumTypes:)"
    ],
    "features": ["Features.init(rawValue:)"],
    "type numbers": ["HeapType.init(typeIndex:)", "TagType.init(typeIndex:)", "TagType.typeIndex"],
    "load budgets": ["LoadBudget.init(timeout:)"],
    "errors": ["ModuleError.function", "ModuleError.init(_:at:function:_:)", "ModuleError.offset"],
    "sandboxes": ["Sandbox.call(_:_:timeout:)", "Sandbox.run(timeout:_:)", "Sandbox.withStore(timeout:_:)"],
    "memory limit": ["StoreLimits.init(memoryBytes:)"],
    "values": ["Value.f32", "Value.f64", "Value.i32", "Value.i64", "Value.v128"],
  ]

  private static let names = [
    "engine types", "features", "type numbers", "load budgets", "errors", "sandboxes", "memory limit", "values",
  ]

  @Test("Each number that a host can give has a test of its extremes") func complete() throws {
    #expect(try PublicNumbers.all(inModule: "Swasm") == Self.tested.values.joined().sorted())
    #expect(Self.tested["module limits"]?.count == PublicNumberTests.moduleLimits.count)
    #expect(Self.tested["store limits"]?.count == PublicNumberTests.storeLimits.count)
    let tests =
      Self.names + PublicNumberTests.names + [PublicNumbers.results, "slots", "module limits", "store limits"]
    #expect(Self.tested.keys.filter { !tests.contains($0) } == [])
  }

  @Test("What is looked for is found in sources") func scanner() {
    let source = #"""
      @_exported import struct Other.Things
      public struct Knobs: Hashable,
        Sendable
      {
        /// A comment with "quotes" and public var none = 7.
        public var count = 64 << 10 { didSet { count = max(0, count) } }
        public var text = "{ public var no = 1"
        public var made: Int { 3 }
        public private(set) var read = 4
        public var both: Int? {
          get { nil }
          set {}
        }
        var own = 7
        public let fixed = 5
        public init(_ bytes: [UInt8], timeout: Duration? = nil, size: Int = 1 << 4,
          last: [Double])
        public func name() -> Int { 7 }
        public static func answer(_ body: (Int) -> Void) {
          public var inner = 7
        }
        public mutating func ask<T>(_ body: (String) -> Int) {}
        public enum Kind {
          case none
          case some(of: UInt32), text(String)
        }
      }
      extension Knobs {
        public subscript(index: Int) -> Int { 7 }
      }
      """#
    #expect(
      PublicNumbers.numbers(in: source) == [
        "Knobs.count", "Knobs.both", "Knobs.init(_:timeout:size:last:)", "Knobs.ask(_:)", "Knobs.Kind.some",
        "Knobs.subscript(index:)",
      ])
  }

  private static let integers = [Int.min, -(1 << 40), -1, 0, 1, 1 << 31, 1 << 40, Int.max - 1, Int.max]
  private static let durations: [Duration] = [
    .zero, .nanoseconds(-1), .nanoseconds(1), .seconds(Int64.max), .seconds(Int64.min),
    Duration(secondsComponent: .max, attosecondsComponent: .max),
    Duration(secondsComponent: .min, attosecondsComponent: .min),
  ]
  private static let numbers32 = [UInt32(0), 1, 1 << 22, 1 << 23, 1 << 31, .max - 1, .max]

  private static let text = """
    (module
      (type $s (struct (field i32))) (table 1 funcref)
      (global (export "global") (mut f64) (f64.const 0))
      (func (export "double") (param i32 i64 f32 f64 v128) (result i32 i64 f32 f64 v128)
        (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4))
      (func (export "run") (drop (struct.new $s (i32.const 7)))))
    """

  private static func attempt(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      guard error is Trap || error is ModuleError || error is LinkError else { throw error }
    }
  }

  private static func run(_ name: String) async throws {
    switch name {
    case "engine types":
      for value in integers {
        try attempt {
          let engine = Engine(features: allFeatures, maximumTypes: value)
          _ = try Store(engine: engine).instantiate(Module(text: text, engine: engine)).function("run")?
            .call()
        }
      }
    case "features":
      let bytes = withExtendedLifetime(try Module(text: text, engine: SuspensionGuests.engine)) { Array($0.bytes) }
      for value in [UInt64(0), 1, 1 << 40, 1 << 63, .max] {
        let engine = Engine(features: Features(rawValue: value))
        try attempt { _ = try Store(engine: engine).instantiate(Module(bytes: bytes, engine: engine)) }
      }
    case "type numbers":
      let engine = Engine(features: allFeatures)
      for number in numbers32 {
        for isNullable in [false, true] {
          let type = ValueType(HeapType(typeIndex: number), nullable: isNullable)
          _ = (type.description, type.isDefaultable)
          let store = Store(engine: engine)
          try attempt { _ = try Tag(parameters: [type], in: store) }
          try attempt { _ = try Global(GlobalType(valueType: type, isMutable: true), value: .any(nil), in: store) }
          try attempt { _ = try Table(TableType(limits: Limits(minimum: 1), elementType: type), in: store) }
          try attempt { _ = try Function(FunctionType(parameters: [type], results: [type]), in: store) { _, _ in } }
        }
        _ = TagType(typeIndex: number)
      }
    case "load budgets":
      let bytes = withExtendedLifetime(try Module(text: text, engine: SuspensionGuests.engine)) { Array($0.bytes) }
      for duration in durations {
        try attempt {
          _ = try Module(bytes: bytes, engine: SuspensionGuests.engine, budget: LoadBudget(timeout: duration))
        }
      }
    case "errors":
      for value in integers {
        for number in numbers32.map(Optional.some) + [nil] {
          _ = "\(ModuleError(.limitExceeded, at: value, function: number, "x"))"
        }
      }
    case "sandboxes":
      let module = try Module(text: text, engine: SuspensionGuests.engine)
      let sandbox = try await Sandbox(engine: SuspensionGuests.engine) { try $0.instantiate(module) }
      for duration in durations {
        do { try await sandbox.call("run", timeout: duration) } catch is Trap {}
        do {
          try await sandbox.run(timeout: duration) { _, instance in _ = try instance.function("run")?.call() }
        } catch is Trap {}
        try await sandbox.withStore(timeout: duration) { _, store in _ = store.fuel }
      }
    case "memory limit":
      for value in integers {
        let store = Store(engine: SuspensionGuests.engine, limits: StoreLimits(memoryBytes: value))
        try attempt {
          _ = try store.instantiate(Module(text: text, engine: SuspensionGuests.engine)).function("run")?.call()
        }
      }
    default:
      let instance = try Store(engine: SuspensionGuests.engine).instantiate(
        Module(text: text, engine: SuspensionGuests.engine))
      for (small, large) in [(Int32.min, Int64.min), (-1, -1), (0, 0), (.max, .max)] {
        for (float, double) in [
          (Float.nan, Double.nan), (.signalingNaN, .signalingNaN), (-.infinity, .infinity),
          (-0, .leastNonzeroMagnitude),
        ] {
          let values: [Value] = [.i32(small), .i64(large), .f32(float), .f64(double), .v128(SIMD2(.max, 0))]
          guard try instance.function("double")?.call(values).count == 5 else {
            throw LinkError(.unknownExport, name: name)
          }
          for value in values { try attempt { try instance.global("global")?.set(value) } }
          try attempt { _ = try instance.function("double")?.call(values.reversed()) }
        }
      }
    }
  }

  @Test("No number ends the process", arguments: names)
  func extremes(name: String) async throws {
    await #expect(processExitsWith: .success, "\(name)") { [name] in
      do { try await PublicNumberListTests.run(name) } catch {
        print(name, error)
        throw error
      }
    }
  }
}
