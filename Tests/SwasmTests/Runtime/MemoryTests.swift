import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct MemoryTests {
  let engine = Engine(features: allFeatures)

  private func growable(_ minimum: UInt64, maximum: UInt64? = nil, flags: UInt8 = 0) -> ModuleBuilder {
    var builder = ModuleBuilder()
    let address = flags & 4 == 0 ? i32 : i64
    builder.memory(minimum, maximum: maximum, flags: flags, export: "memory")
    builder.function([address], [address], export: "grow", Code.get(0), Code.memoryGrow)
    builder.function([], [address], export: "size", Code.memorySize)
    builder.function([address], [i32], export: "load", Code.get(0), Code.i32Load8)
    builder.function([address, i32], export: "store", Code.get(0), Code.get(1), Code.i32Store8)
    return builder
  }

  @Test("Threat 17: memory.grow to 65,535 pages and to all 65,536, then no further")
  func growToAddressSpace() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 32))
    let instance = try store.instantiate(growable(0))
    #expect(try instance.run("grow", 65_535) == 0)
    #expect(try instance.run("load", Int32(bitPattern: 65_535 * 65_536 - 1)) == 0)
    #expect(instance.trap("load", Int32(bitPattern: 65_535 * 65_536)) == .memoryOutOfBounds)
    #expect(try instance.run("grow", 2) == -1)
    #expect(try instance.run("grow", 1) == 65_535)
    try instance.run("store", -1, 7)
    #expect(try instance.run("load", -1) == 7)
    #expect(try instance.run("grow", 1) == -1)
    #expect(try instance.run("grow", -1) == -1)
    #expect(try instance.run("grow", 0) == Int32(65_536))
    #expect(store.limitHit == nil)
  }

  @Test("Threat 17: memory.grow under the store's limit")
  func growToLimit() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 10 * 65_536 + 1))
    let first = try store.instantiate(growable(1))
    let second = try store.instantiate(growable(2))
    #expect(try first.run("grow", 4) == 1)
    #expect(store.limitHit == nil)
    #expect(try second.run("grow", 4) == -1)
    #expect(store.limitHit != nil)
    #expect(try second.run("grow", 3) == 2)
    #expect(try first.run("grow", 1) == -1)
    #expect(try first.run("size") == 5)
    #expect(try second.run("size") == 5)
  }

  @Test func growToDeclaredMaximum() throws {
    let store = Store(engine: engine)
    let instance = try store.instantiate(growable(1, maximum: 3))
    #expect(try instance.run("grow", 3) == -1)
    #expect(try instance.run("grow", 2) == 1)
    #expect(try instance.run("grow", 1) == -1)
    #expect(store.limitHit == nil)
    #expect(instance.memory("memory")?.grow(pages: 0) == 3)
    #expect(instance.memory("memory")?.grow(pages: 1) == nil)
    #expect(instance.memory("memory")?.grow(pages: .max) == nil)
  }

  @Test("Threat 17: a memory of 65,536 pages is refused by the limit")
  func initialSizeAboveLimit() throws {
    let store = Store(engine: engine)
    let module = try growable(65_536).module(engine)
    #expect(trapCode { _ = try store.instantiate(module) } == .memoryLimit)
    #expect(store.limitHit != nil)
    #expect(trapCode { _ = try Memory(MemoryType(limits: Limits(minimum: 65_536)), in: store) } == .memoryLimit)
    // The store goes on.
    #expect(try store.instantiate(growable(1)).run("size") == 1)
  }

  @Test func limitsAtTheirEnds() throws {
    for bytes in [Int.min, -1, 0, 65_535] {
      let store = Store(engine: engine, limits: StoreLimits(memoryBytes: bytes))
      #expect(trapCode { _ = try store.instantiate(growable(1)) } == .memoryLimit)
      let instance = try store.instantiate(growable(0))
      #expect(try instance.run("grow", 1) == -1)
    }
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: .max))
    let instance = try store.instantiate(growable(1))
    #expect(try instance.run("grow", 2) == 1)
    // A 64-bit memory could reach more than the host can reserve: it gets what there is.
    let wide = try store.instantiate(growable(1, flags: 4))
    let grow = try wide.function("grow", as: ((Int64) -> Int64).self)
    #expect(try grow(16) == 1)
    #expect(try grow(1 << 47) == -1)
    #expect(try grow(-1) == -1)
    #expect(try grow(0) == 17)
  }

  @Test func memoryWith64BitAddresses() throws {
    let store = Store(engine: engine)
    let instance = try store.instantiate(growable(1, maximum: 1 << 48, flags: 4))
    let load = try instance.function("load", as: ((UInt64) -> Int32).self)
    #expect(try load(65_535) == 0)
    for address in [65_536, 1 << 32, 1 << 63, UInt64.max] {
      #expect(trapCode { _ = try load(address) } == .memoryOutOfBounds)
    }
    let grow = try instance.function("grow", as: ((UInt64) -> UInt64).self)
    #expect(try grow(1 << 48) == .max)
    #expect(try grow(1) == 1)
    #expect(instance.memory("memory")?.byteCount == 131_072)
  }

  @Test("Addresses, offsets and lengths of 64 bits whose sum wraps around") func sumsThatWrapAround() throws {
    let instance = try Store(engine: engine).instantiate(
      Module(
        text: """
          (module (memory i64 1) (data $d "abcd") (table i64 4 funcref) (elem $e func $f $f) (func $f)
            (func (export "load") (param i64) (result i32) (i32.load offset=8 (local.get 0)))
            (func (export "far") (param i64) (result i32) (i32.load offset=0xfffffffffffffff8 (local.get 0)))
            (func (export "vector") (param i64) (drop (v128.load offset=16 (local.get 0))))
            (func (export "init") (param i64) (memory.init $d (local.get 0) (i32.const 0) (i32.const 4)))
            (func (export "fill") (param i64) (memory.fill (local.get 0) (i32.const 1) (i64.const 16)))
            (func (export "copy") (param i64) (memory.copy (i64.const 0) (local.get 0) (i64.const 16)))
            (func (export "table.init") (param i64) (table.init $e (local.get 0) (i32.const 0) (i32.const 2)))
            (func (export "table.fill") (param i64) (table.fill (local.get 0) (ref.null func) (i64.const 2)))
            (func (export "table.copy") (param i64) (table.copy (local.get 0) (i64.const 0) (i64.const 2))))
          """, engine: engine))
    for name in ["load", "far", "vector", "init", "fill", "copy", "table.init", "table.fill", "table.copy"] {
      for address in 1...16 {
        let code = trapCode { _ = try instance.function(name)?.call([.i64(-Int64(address))]) }
        #expect(code == (name.hasPrefix("table") ? .tableOutOfBounds : .memoryOutOfBounds), "\(name) at -\(address)")
      }
    }
    #expect(trapCode { _ = try instance.function("far")?.call([.i64(8)]) } == .memoryOutOfBounds)
  }

  @Test("Threat 19: every access to a memory without pages traps")
  func emptyMemory() throws {
    var builder = growable(0)
    builder.function([i32, i32, i32], export: "copy", Code.get(0), Code.get(1), Code.get(2), Code.memoryCopy)
    builder.function([i32, i32], export: "fill", Code.get(0), Code.i32(1), Code.get(1), Code.memoryFill)
    builder.passiveData([1])
    builder.function([i32, i32], export: "init", Code.get(0), Code.i32(0), Code.get(1), Code.memoryInit(0))
    let instance = try Store(engine: engine).instantiate(builder)
    for address: Int32 in [0, 1, -1, 65_535, 65_536] {
      #expect(instance.trap("load", address) == .memoryOutOfBounds)
      #expect(instance.trap("store", address, 1) == .memoryOutOfBounds)
    }
    // Nothing at the end is no access, nothing behind the end is one.
    for (address, trap): (Int32, Trap.Code?) in [(0, nil), (1, .memoryOutOfBounds), (-1, .memoryOutOfBounds)] {
      #expect(instance.trap("copy", address, 0, 0) == trap)
      #expect(instance.trap("copy", 0, address, 0) == trap)
      #expect(instance.trap("fill", address, 0) == trap)
      #expect(instance.trap("init", address, 0) == trap)
    }
    #expect(instance.trap("copy", 0, 0, 1) == .memoryOutOfBounds)
    #expect(instance.trap("fill", 0, 1) == .memoryOutOfBounds)
    #expect(instance.trap("init", 0, 1) == .memoryOutOfBounds)

    let memory = try #require(instance.memory("memory"))
    #expect(memory.byteCount == 0)
    #expect(try memory.withBytes(at: 0, count: 0) { $0.count } == 0)
    #expect(trapCode { try memory.withBytes(at: 1, count: 0) { _ in } } == .memoryOutOfBounds)
    #expect(trapCode { try memory.store(0 as UInt8, at: 0) } == .memoryOutOfBounds)
  }

  @Test func accessByTheHost() throws {
    let memory = try Memory(MemoryType(limits: Limits(minimum: 1)), in: Store(engine: engine))
    try memory.store(0x0102_0304 as UInt32, at: 65_532)
    #expect(try memory.load(UInt8.self, at: 65_532) == 4)
    #expect(try memory.load(UInt16.self, at: 65_533) == 0x0203)
    #expect(try memory.bytes(at: 65_532, count: 4) == [4, 3, 2, 1])
    try memory.write([9, 8], at: 65_534)
    try memory.withMutableBytes(at: 0, count: 2) { $0[1] = 5 }
    #expect(try memory.bytes(at: 0, count: 2) == [0, 5])
    #expect(try memory.load(Double.self, at: 65_528).bitPattern == 0x0809_0304 << 32)

    #expect(trapCode { _ = try memory.load(UInt32.self, at: 65_533) } == .memoryOutOfBounds)
    #expect(trapCode { _ = try memory.load(UInt64.self, at: .max) } == .memoryOutOfBounds)
    #expect(trapCode { _ = try memory.bytes(at: 0, count: 65_537) } == .memoryOutOfBounds)
    #expect(trapCode { _ = try memory.bytes(at: 0, count: -1) } == .memoryOutOfBounds)
    #expect(trapCode { _ = try memory.bytes(at: 0, count: .max) } == .memoryOutOfBounds)
    #expect(trapCode { _ = try memory.bytes(at: .max, count: .max) } == .memoryOutOfBounds)
    #expect(trapCode { try memory.write([1, 2], at: 65_535) } == .memoryOutOfBounds)
    #expect(try memory.load(UInt8.self, at: 65_535) == 8)
    #expect(
      trapCode { try memory.withBytes(at: 0, count: 1) { _ throws(Trap) in throw Trap(.hostError) } } == .hostError)
  }

  @Test func memoryTypesOfTheHost() throws {
    let store = Store(engine: engine)
    for type in [
      MemoryType(limits: Limits(minimum: 2, maximum: 1)), MemoryType(limits: Limits(minimum: 0), pageSize: 0),
      MemoryType(limits: Limits(minimum: 0), pageSize: 3),
    ] {
      #expect(trapCode { _ = try Memory(type, in: store) } == .argumentMismatch)
    }
    let bytewise = try Memory(MemoryType(limits: Limits(minimum: 3, maximum: 5000), pageSize: 1), in: store)
    #expect(bytewise.byteCount == 3)
    #expect(trapCode { try bytewise.store(1 as UInt8, at: 3) } == .memoryOutOfBounds)
    #expect(bytewise.grow(pages: 4997) == 3)
    try bytewise.store(1 as UInt8, at: 4999)
    #expect(bytewise.grow(pages: 1) == nil)
  }

  @Test func thousandsOfMemories() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 30))
    let module = try growable(1).module(engine)
    let instances = try (0..<4000).map { _ in try store.instantiate(module) }
    for (index, instance) in instances.enumerated() {
      try instance.run("store", 0, Int32(index & 0x7F))
    }
    for (index, instance) in instances.enumerated() {
      #expect(try instance.run("load", 0) == Int32(index & 0x7F))
    }
  }
}
