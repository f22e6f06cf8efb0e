import SwasmText
import Testing

@testable import Swasm

/// Whatever a guest was refused, the host can tell which limit it was.
@Suite struct LimitTests {
  private let engine = Engine(features: allFeatures)

  private func instance(_ text: String, _ limits: StoreLimits, _ imports: Imports = Imports()) throws -> Instance {
    try Store(engine: engine, limits: limits)
      .instantiate(Module(text: text, engine: engine), imports: imports)
  }

  private func failure(_ body: () throws -> Void) -> Trap? {
    do {
      try body()
      return nil
    } catch {
      return error as? Trap
    }
  }

  private func failure(_ instance: Instance, _ name: String, _ arguments: [Value] = []) -> Trap? {
    failure { _ = try instance.function(name)?.call(arguments) }
  }

  @Test("Memories, tables and passive segments that do not fit name the limit when they are made")
  func instantiation() throws {
    var limits = StoreLimits(memoryBytes: 100_000)
    limits.tableElements = 5000
    let cases: [(String, StoreLimit)] = [
      ("(module (memory 2))", .memoryBytes), ("(module (table 5001 funcref))", .tableElements),
      ("(module (memory 1) (table 4500 externref))", .memoryBytes),
      ("(module (memory 1 1 shared) (memory 1))", .memoryBytes),
      ("(module (memory 1) (func $f) (elem func \(String(repeating: "$f ", count: 4400))))", .memoryBytes),
    ]
    for (text, limit) in cases {
      let trap = failure { _ = try instance(text, limits) }
      #expect(trap?.code == .memoryLimit, "\(text.prefix(50))")
      #expect(trap?.limit == limit, "\(text.prefix(50))")
    }
    limits.instances = 0
    #expect(linkCode { _ = try instance("(module)", limits) } == .tooManyInstances)
  }

  @Test("A program that gives up after memory.grow or table.grow was refused names the limit")
  func growth() throws {
    var limits = StoreLimits(memoryBytes: 200_000)
    limits.tableElements = 100
    let text = """
      (module (memory 1) (table 1 funcref)
        (func (export "memory") (if (i32.eq (memory.grow (i32.const 10)) (i32.const -1)) (then unreachable)))
        (func (export "table")
          (if (i32.eq (table.grow (ref.null func) (i32.const 100)) (i32.const -1)) (then unreachable)))
        (func (export "unreachable") unreachable))
      """
    for (name, limit) in [("memory", StoreLimit.memoryBytes), ("table", .tableElements)] {
      let instance = try instance(text, limits)
      #expect(failure(instance, "unreachable")?.limit == nil)
      #expect(instance.store.limitHit == nil)
      let trap = failure(instance, name)
      #expect(trap?.code == .unreachable)
      #expect(trap?.limit == limit)
      #expect(instance.store.limitHit == limit)
      // An exit by the host's means is told by the store.
    }
  }

  @Test("Each stack that is exhausted has its name")
  func stacks() throws {
    let text = """
      (module
        (import "host" "again" (func $again))
        (func $narrow (export "narrow") (call $narrow))
        (func $wide (export "wide") \(String(repeating: "(local v128) ", count: 2000)) (call $wide))
        (func (export "host") (call $again)))
      """
    var imports = Imports()
    imports.function("host", "again") { (caller: borrowing Caller) throws in
      _ = try caller.instance?.function("host")?.call()
    }
    var limits = StoreLimits()
    limits.callDepth = 1000
    limits.hostCallDepth = 20
    let instance = try instance(text, limits, imports)
    for (name, limit) in [
      ("narrow", StoreLimit.callDepth), ("wide", .valueStackBytes), ("host", .hostCallDepth),
    ] {
      let trap = failure(instance, name)
      #expect(trap?.code == .callStackExhausted, "\(name)")
      #expect(trap?.limit == limit, "\(name)")
    }
    limits.hostStackBytes = 2048
    limits.hostCallDepth = 1000
    let shallow = try self.instance(text, limits, imports)
    #expect(failure(shallow, "host")?.limit == .hostStackBytes)
  }

  @Test("A frame that does not fit is not begun, whoever calls")
  func largeFrames() throws {
    var limits = StoreLimits()
    limits.valueStackBytes = 65_536
    let instance = try instance(
      """
      (module
        (func $large \(String(repeating: "(local i64) ", count: 40_000)) (local.set 39_999 (i64.const 1)))
        (func (export "small") (call $large))
        (func (export "tail") (return_call $large)))
      """, limits)
    for name in ["small", "tail"] {
      let trap = failure(instance, name)
      #expect(trap?.code == .callStackExhausted && trap?.limit == .valueStackBytes, "\(name)")
    }
    let parameters = [ValueType](repeating: .i64, count: 900)
    let host = try Function(FunctionType(parameters: parameters), in: instance.store) { _, _ in }
    let arguments = [Value](repeating: .i64(1), count: 900)
    #expect(failure { _ = try host.call(arguments) } == nil)
    limits.valueStackBytes = 1024
    let narrow = try Function(
      FunctionType(parameters: parameters), in: Store(engine: engine, limits: limits)
    ) { _, _ in }
    let trap = failure { _ = try narrow.call(arguments) }
    #expect(trap?.code == .callStackExhausted && trap?.limit == .valueStackBytes)
  }

  @Test("Calls between two instances take two places of the call depth each")
  func callsBetweenInstances() throws {
    var limits = StoreLimits()
    limits.callDepth = 101
    let store = Store(engine: engine, limits: limits)
    let text = """
      (module (table (export "t") 1 funcref) (type $f (func (param i32)))
        (func (export "f") (param i32)
          (if (local.get 0) (then (call_indirect (type $f) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0))))))
      """
    let first = try store.instantiate(Module(text: text, engine: engine))
    var imports = Imports()
    imports.instance("m", first)
    let other = """
      (module (import "m" "t" (table 1 funcref)) (import "m" "f" (func $f (param i32)))
        (func $g (param i32) (if (local.get 0) (then (call $f (i32.sub (local.get 0) (i32.const 1))))))
        (elem (i32.const 0) $g))
      """
    _ = try store.instantiate(Module(text: other, engine: engine), imports: imports)
    #expect(failure(first, "f", [.i32(50)]) == nil)
    let trap = failure(first, "f", [.i32(51)])
    #expect(trap?.code == .callStackExhausted && trap?.limit == .callDepth)
  }

  @Test("Objects and what host functions reserve count as memory")
  func objectsAndCopies() throws {
    let text = """
      (module (type $a (array (mut i8)))
        (import "host" "keep" (func $keep (param i32)))
        (func (export "array") (param i32) (drop (array.new_default $a (local.get 0))))
        (func (export "keep") (param i32) (call $keep (local.get 0))))
      """
    var imports = Imports()
    imports.function("host", "keep") { (caller: borrowing Caller, count: Int32) throws in
      try caller.store.reserveMemory(Int(count))
    }
    let instance = try instance(text, StoreLimits(memoryBytes: 10_000_000), imports)
    #expect(failure(instance, "array", [.i32(20_000_000)])?.limit == .memoryBytes)
    let before = instance.store.memoryBytesInUse
    #expect(failure(instance, "keep", [.i32(4_000_000)]) == nil)
    #expect(instance.store.memoryBytesInUse == before + 4_000_000)
    let trap = failure(instance, "keep", [.i32(Int32.max)])
    #expect(trap?.code == .memoryLimit && trap?.limit == .memoryBytes)
    #expect(instance.store.memoryBytesInUse == before + 4_000_000)
    instance.store.releaseMemory(4_000_000)
    instance.store.releaseMemory(-1)
    #expect(instance.store.memoryBytesInUse == before)
    #expect(instance.store.peakMemoryBytes >= before + 4_000_000)
  }

  @Test("Threat 28: failed instantiation gives back what it counted")
  func failures() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
    let module = try Module(
      text: "(module (memory 1) (table 100 funcref) (func $f) (elem func $f $f) (data (i32.const -1) \"x\"))",
      engine: engine)
    for _ in 0..<1000 { #expect(trapCode { _ = try store.instantiate(module) } == .memoryOutOfBounds) }
    #expect(store.memoryBytesInUse == 0)
    #expect(store.account.pointee.tableElementsInUse == 0)
  }

  @Test("Threat 8: a module has the limits it is decoded with, those for uploads too")
  func modules() throws {
    var limits = ModuleLimits.untrusted
    limits.functions = 2
    let three = try WebAssemblyText.parseModule(Array("(module (func) (func) (func))".utf8))
    #expect(throws: ModuleError.self) { try Module(bytes: three, engine: engine, limits: limits) }
    _ = try Module(bytes: three, engine: engine)
    _ = try Module(bytes: three, engine: engine, limits: .untrusted)
    limits.moduleBytes = three.count - 1
    do {
      _ = try Module(bytes: three, engine: engine, limits: limits)
      Issue.record("it was accepted")
    } catch {
      #expect(error.code == .limitExceeded)
      #expect(error.message.contains("bytes of the module"))
    }
  }
}
