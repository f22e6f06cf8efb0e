import Swasm
import SwasmText

extension Fuzzer {
  private static let module: [UInt8] =
    (try? WebAssemblyText.parseModule(
      Array(
        """
        (module
          (type $s (struct (field (mut i32)) (field (mut anyref))))
          (memory (export "m") 1 4) (table (export "t") 4 10 funcref) (table (export "a") 4 anyref)
          (global (export "g") (mut i32) (i32.const 0)) (global (export "ga") (mut anyref) (ref.null any))
          (global (export "ge") (mut externref) (ref.null extern))
          (tag (export "tag") (param i64 anyref))
          (func (export "new") (param i32) (result anyref) (struct.new $s (local.get 0) (global.get 1)))
          (func (export "throw") (param i64) (throw 0 (local.get 0) (global.get 1)))
          (func (export "loop") (loop (br 0)))
          (func (export "id") (param externref) (result externref) (local.get 0))
          (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
          (func (export "one") (result i32) (i32.const 1)))
        """.utf8))) ?? []

  private static let importing: [UInt8] =
    (try? WebAssemblyText.parseModule(
      Array(
        """
        (module (import "p" "f" (func)) (import "p" "m" (memory 1)) (import "p" "t" (table 1 funcref))
          (import "p" "tag" (tag (param i64 anyref))) (elem (i32.const 0) func 0))
        """.utf8))) ?? []

  /// Handles of the host in any order: of two stores and two engines, after their store, re-entrantly, at numbers that
  /// they do not take.
  static let handles = Fuzzer(name: "handles") { bytes in
    Host(Choices(bytes), module, importing: importing).run()
  }
}

private final class Host {
  private var choices: Choices
  private let module: [UInt8]
  private let importing: [UInt8]
  private var engines = [Engine(features: .wasm3), Engine(features: .wasm3)]
  private var stores: [Store] = []
  private var instances: [Instance] = []
  private var values: [Value] = []
  private var functions: [Function] = []
  private var memories: [Memory] = []
  private var tables: [Table] = []
  private var globals: [Global] = []
  private var tags: [Tag] = []
  private var traps: [Trap] = []
  private var calls: [ResumableBox] = []
  private var depth = 0

  private final class ResumableBox {
    var call: ResumableCall?
    init(_ call: consuming ResumableCall) { self.call = consume call }
  }

  private final class Object {}

  init(_ choices: Choices, _ module: [UInt8], importing: [UInt8]) {
    self.choices = choices
    self.module = module
    self.importing = importing
  }

  func run() {
    // Long ones seldom: most of what there is to find takes few steps.
    let count = choices.size(below: 8) == 0 ? 10 + choices.below(120) : 8 + choices.below(24)
    for _ in 0..<count { step() }
  }

  private func attempt(_ body: () throws -> Void) {
    do { try body() } catch let trap as Trap { if traps.count < 20 { traps.append(trap) } } catch {}
  }

  private func one<Element>(_ list: [Element]) -> Element? { list.isEmpty ? nil : choices.pick(list) }

  private var type: ValueType {
    choices.pick([
      .i32, .i64, .v128, .funcref, .externref, ValueType(.any, nullable: true), ValueType(.exception, nullable: true),
      ValueType(HeapType(typeIndex: UInt32(choices.below(5))), nullable: true),
      ValueType(HeapType(typeIndex: UInt32(truncatingIfNeeded: choices.edge())), nullable: false),
    ])
  }

  private func step() {
    guard let store = one(stores), choices.below(20) > 0 else { return begin() }
    store.fuel = choices.below(5000)
    attempt {
      switch choices.below(28) {
      case 0:
        let instance = try store.instantiate(Module(bytes: module, engine: store.engine))
        instances.append(instance)
        for export in instance.exports {
          switch export.value {
          case .function(let function): functions.append(function)
          case .memory(let memory): memories.append(memory)
          case .table(let table): tables.append(table)
          case .global(let global): globals.append(global)
          case .tag(let tag): tags.append(tag)
          }
        }
      case 1: values.append(.extern(ExternReference(Object(), in: store)))
      case 2:
        functions.append(
          try Function(FunctionType(parameters: [type], results: [.i32]), in: store) {
            [unowned self] slots, _ throws in
            depth += 1
            defer { depth -= 1 }
            if depth < 3 { step() }
            slots[0] = 1
          })
      case 3: globals.append(try Global(GlobalType(valueType: type, isMutable: true), value: value, in: store))
      case 4:
        let limits = Limits(minimum: UInt64(choices.below(20)), maximum: choices.one(in: 2) ? 20 : nil)
        tables.append(
          try Table(TableType(limits: limits, elementType: type), initial: choices.one(in: 2) ? value : nil, in: store))
      case 5:
        let limits = Limits(minimum: UInt64(choices.below(3)), maximum: 4)
        memories.append(try Memory(MemoryType(limits: limits), in: store))
      case 6: tags.append(try Tag(parameters: [type, type], in: store))
      case 7, 8, 9:
        if let function = one(functions) { values += try function.call(function.type.parameters.map { _ in value }) }
      case 10:
        if let function = one(functions) {
          calls.append(ResumableBox(try function.callResumable(function.type.parameters.map { _ in value })))
        }
      case 11, 12: try resumeOne(store)
      case 13: if !calls.isEmpty { calls.remove(at: choices.below(calls.count)) }
      case 14: if let table = one(tables) { values.append(try table.get(UInt64(bitPattern: choices.edge()))) }
      case 15, 16: if let table = one(tables) { try table.set(UInt64(choices.below(8)), to: value) }
      case 17: if let table = one(tables) { _ = try table.grow(by: UInt64(choices.below(4)), value: value) }
      case 18: if let global = one(globals) { values.append(global.value) }
      case 19: if let global = one(globals) { try global.set(value) }
      case 20: if let memory = one(memories) { _ = memory.grow(pages: UInt64(choices.below(3))) }
      case 21:
        if let memory = one(memories) {
          try memory.write([1, 2, 3], at: UInt64(bitPattern: choices.edge()))
          _ = try memory.bytes(at: UInt64(bitPattern: choices.edge()), count: Int(choices.edge()))
        }
      case 22:
        if let trap = one(traps), let exception = trap.exception(in: store) {
          values += exception.payload
          _ = exception.tag.parameters
        }
      case 23:
        var imports = Imports()
        if let instance = one(instances) { imports.instance("p", instance) }
        if let function = one(functions) { imports.function("p", "f", function) }
        _ = try store.instantiate(Module(bytes: importing, engine: store.engine), imports: imports)
      case 24: look()
      case 25: if !instances.isEmpty { instances.remove(at: choices.below(instances.count)) }
      case 26:
        values.removeAll()
        traps.removeAll()
      default: stores.removeAll { $0 === store }
      }
    }
    if values.count > 40 { values.removeFirst(20) }
    if functions.count > 40 { functions.removeFirst(20) }
  }

  private func begin() {
    guard stores.count < 3 else { return }
    var limits = StoreLimits(memoryBytes: 2 << 20)
    limits.valueStackBytes = 32 << 10
    stores.append(Store(engine: choices.pick(engines), limits: limits))
  }

  private var value: Value {
    if choices.one(in: 2), let kept = one(values) { return kept }
    switch choices.below(7) {
    case 0: return .i32(Int32(truncatingIfNeeded: choices.edge()))
    case 1: return .i64(choices.edge())
    case 2: return .function(one(functions))
    case 3: return .extern(nil)
    case 4: return .any(nil)
    case 5: return .exception(nil)
    default: return .f64(1)
    }
  }

  private func resumeOne(_ store: Store) throws {
    guard let box = one(calls), let call = box.call.take() else { return }
    switch consume call {
    case .finished(let results): values += results
    case .suspended(let suspended): box.call = try suspended.resume()
    }
  }

  private func look() {
    for value in values {
      switch value {
      case .any(let reference?):
        _ = reference.kind
        if reference.count > 0 { _ = try? reference.value(at: choices.below(3)) }
      case .exception(let reference?): _ = reference.exception.payload
      case .function(let function?): _ = function.type
      case .extern(let reference?): _ = reference.object
      default: break
      }
    }
    for instance in instances { _ = instance.exports.count }
    for memory in memories { _ = memory.byteCount }
    for tag in tags { _ = tag.parameters.count }
  }
}
