import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct IsolationTests {
  /// Memory, table, globals and segments that can be written and read.
  private var tenant: ModuleBuilder {
    var builder = ModuleBuilder()
    builder.memory(3, maximum: 20, export: "memory")
    builder.table(4, maximum: 100, WasmBytes.externref, export: "table")
    builder.global(i32, mutable: true, export: "i32", Code.i32(0))
    builder.global(WasmBytes.v128, mutable: true, export: "v128", [0xFD, 12] + [UInt8](repeating: 0, count: 16))
    builder.global(WasmBytes.externref, mutable: true, export: "reference", Code.nullExtern)
    builder.passiveData([1, 2, 3])
    builder.function([i32], [i32], export: "grow", Code.get(0), Code.memoryGrow)
    builder.function([], export: "init", Code.i32(0), Code.i32(0), Code.i32(3), Code.memoryInit(0))
    builder.function([], export: "drop", Code.dataDrop(0))
    // Fills a deep frame of the value stack with a secret, and reads locals, which start as zero.
    builder.function(
      [i32], [i32], export: "stack", locals: [UInt8](repeating: i32, count: 50),
      Code.get(50), (1...50).flatMap { Code.get(0) + Code.set($0) })
    return builder
  }

  @Test("Threat 26: nothing of one store's instances is left for those of the next")
  func reuse() throws {
    let engine = Engine(features: allFeatures)
    let module = try tenant.module(engine)
    let secret: UInt64 = 0xDEAD_BEEF_0BAD_F00D
    // Reservations are kept by the engine: more rounds than it keeps, and some that grow.
    for round in 0..<100 {
      let store = Store(engine: engine)
      let instance = try store.instantiate(module)
      let memory = try #require(instance.memory("memory"))
      let table = try #require(instance.table("table"))
      if round % 3 == 0 { #expect(try instance.run("grow", 10) == 3) }
      try memory.withBytes(at: 0, count: memory.byteCount) { bytes throws(Trap) in
        #expect(bytes.allSatisfy { $0 == 0 })
      }
      for index in 0..<4 {
        guard case .extern(nil) = try table.get(UInt64(index)) else {
          Issue.record("the table is not empty")
          return
        }
      }
      guard case .i32(0)? = instance.global("i32")?.value, case .v128(let vector)? = instance.global("v128")?.value,
        vector == SIMD2(), case .extern(nil)? = instance.global("reference")?.value
      else {
        Issue.record("the globals are not new")
        return
      }
      #expect(try instance.run("stack", 0x5EC2E7) == 0)
      #expect(instance.trap("init") == nil)
      // Leave something everywhere.
      for address in stride(from: 0, to: memory.byteCount, by: 4096) {
        try memory.store(secret, at: UInt64(address))
        try memory.store(secret, at: UInt64(address + 4088))
      }
      for index in 0..<4 { try table.set(UInt64(index), to: .extern(ExternReference(secret, in: store))) }
      try instance.global("i32")?.set(.i32(-1))
      try instance.global("v128")?.set(.v128(SIMD2(secret, secret)))
      try instance.global("reference")?.set(.extern(ExternReference(secret, in: store)))
      #expect(instance.trap("drop") == nil)
      #expect(instance.trap("init") == .memoryOutOfBounds)
    }
  }

  @Test("Threat 26: instances of one store share nothing but what they import")
  func instancesOfOneStore() throws {
    let engine = Engine(features: allFeatures)
    let store = Store(engine: engine)
    let first = try store.instantiate(tenant)
    let second = try store.instantiate(tenant)
    try first.memory("memory")?.store(1 as UInt8, at: 0)
    try first.global("i32")?.set(.i32(5))
    #expect(first.trap("drop") == nil)
    #expect(try second.memory("memory")?.load(UInt8.self, at: 0) == 0)
    guard case .i32(0)? = second.global("i32")?.value else {
      Issue.record("the global is shared")
      return
    }
    #expect(second.trap("init") == nil)
  }

  @Test("Threat 27: functions, memories, tables, globals and references of one store are errors in another")
  func stores() throws {
    let engine = Engine(features: allFeatures)
    let (own, other) = (Store(engine: engine), Store(engine: engine))
    let instance = try other.instantiate(tenant)
    let function = try #require(instance.function("drop"))
    let reference = ExternReference("object", in: other)

    var builders: [ModuleBuilder] = []
    for index in 0..<4 {
      var builder = ModuleBuilder()
      switch index {
      case 0: builder.importFunction("drop")
      case 1: builder.importMemory("memory", 0)
      case 2: builder.importTable("table", 0, WasmBytes.externref)
      default: builder.importGlobal("i32", i32, mutable: true)
      }
      builders.append(builder)
    }
    var imports = Imports()
    imports.instance("env", instance)
    for builder in builders {
      #expect(linkCode { _ = try own.instantiate(builder, imports) } == .wrongStore)
      _ = try other.instantiate(builder, imports)
    }

    let table = try Table(TableType(limits: Limits(minimum: 1), elementType: .funcref), in: own)
    #expect(trapCode { try table.set(0, to: .function(function)) } == .wrongStore)
    #expect(trapCode { _ = try table.grow(by: 1, value: .function(function)) } == .wrongStore)
    let mutable = GlobalType(valueType: .externref, isMutable: true)
    #expect(trapCode { _ = try Global(mutable, value: .extern(reference), in: own) } == .wrongStore)
    let global = try Global(mutable, value: .extern(nil), in: own)
    #expect(trapCode { try global.set(.extern(reference)) } == .wrongStore)

    let taker = try Function(FunctionType(parameters: [.funcref, .externref]), in: own) { _, _ throws in }
    #expect(trapCode { _ = try taker.call([.function(function), .extern(nil)]) } == .wrongStore)
    #expect(trapCode { _ = try taker.call([.function(nil), .extern(reference)]) } == .wrongStore)
    let typed = try taker.typed(as: ((Function?, ExternReference?) -> ()).self)
    #expect(trapCode { try typed(function, nil) } == .wrongStore)
    #expect(trapCode { try typed(nil, reference) } == .wrongStore)
    #expect(trapCode { try typed(nil, nil) } == nil)

    // Nor can a host function return them.
    var returning = ModuleBuilder()
    let host = returning.importFunction("host", [], [WasmBytes.funcref])
    returning.function([], [WasmBytes.funcref], export: "run", Code.call(host))
    var hosts = Imports()
    hosts.function("env", "host") { () throws -> Function? in function }
    #expect(try own.instantiate(returning, hosts).trap("run") == .wrongStore)
  }

  @Test("Threat 27: modules of one engine are errors in another's stores, and types do not cross")
  func engines() throws {
    let (first, second) = (Engine(features: allFeatures), Engine(features: allFeatures))
    let module = try tenant.module(first)
    #expect(linkCode { _ = try Store(engine: second).instantiate(module) } == .wrongEngine)

    // A type that the first engine has numbered and the second has not.
    var builder = ModuleBuilder()
    for count in 1...20 { builder.type([UInt8](repeating: i32, count: count), []) }
    _ = try builder.module(first)
    let store = Store(engine: second)
    let foreign = ValueType(HeapType(typeIndex: 19), nullable: true)
    #expect(throws: ModuleError.self) {
      try Function(FunctionType(parameters: [foreign]), in: store) { _, _ throws in }
    }
    let type = TableType(limits: Limits(minimum: 1), elementType: foreign)
    #expect(trapCode { _ = try Table(type, in: store) } == .argumentMismatch)
  }
}
