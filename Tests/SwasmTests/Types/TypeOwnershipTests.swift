import SwasmTestSupport
import Testing

@testable import Swasm

/// Types belong to the modules, stores and host objects that use them: nothing stays afterwards, and no number gets another
/// meaning before.
@Suite struct TypeOwnershipTests {
  @Test("modules with new types, each made and dropped, leave nothing behind") func modulesComeAndGo() throws {
    let engine = Engine()
    var bytes: Int?
    for round in 0..<50 {
      let module = try Module(
        bytes: TypeModules.functions(from: round * 20_000, count: 20_000), engine: engine, limits: .untrusted)
      #expect(engine.typeUse.types == 20_000 && engine.typeUse.recursionGroups == 20_000)
      // The numbers of the module before.
      #expect(module.typeIDs.allSatisfy { $0 < 20_480 })
      // The list of buckets has up to twice the room that it needs.
      if let bytes { #expect(engine.typeUse.bytes <= bytes + 100_000) } else { bytes = engine.typeUse.bytes }
      withExtendedLifetime(module) {}
    }
    #expect(engine.typeUse.types == 0 && engine.typeUse.recursionGroups == 0)
    #expect(engine.typeUse.bytes < 100_000)
    _ = try Module(text: "(module (type (func (param v128 v128 v128))))", engine: engine)
  }

  @Test func equalTypesAreCountedOnce() throws {
    let engine = Engine()
    let bytes = TypeModules.functions(from: 0, count: 100)
    let first = try Module(bytes: bytes, engine: engine)
    let second = try Module(bytes: bytes, engine: engine)
    #expect(engine.typeUse.types == 100 && first.typeIDs == second.typeIDs)
    withExtendedLifetime((first, second)) {}
  }

  @Test("a module that brings more types than there is room for is refused until others are dropped")
  func limitOfAnEngine() throws {
    let engine = Engine(maximumTypes: 1000)
    var first: Module? = try Module(bytes: TypeModules.functions(from: 0, count: 600), engine: engine)
    func load() throws -> Module { try Module(bytes: TypeModules.functions(from: 600, count: 600), engine: engine) }
    let error = #expect(throws: ModuleError.self) { _ = try load() }
    #expect(error?.code == .limitExceeded && error?.message.contains("types of an engine") == true)
    #expect(engine.typeUse.types == 600, "what the refused module had registered was given back")
    // It may use what is there, and as much as fits.
    let same = try Module(bytes: TypeModules.functions(from: 100, count: 900), engine: engine)
    #expect(engine.typeUse.types == 1000)
    #expect(throws: ModuleError.self) { _ = try Tag(parameters: [.v128], in: Store(engine: engine)) }
    withExtendedLifetime((first, same)) {}
    first = nil
    #expect(engine.typeUse.types == 900)
  }

  @Test(arguments: [-1, 0, 1, 4_194_303, Int.max, Int.min]) func limitsAreClamped(_ limit: Int) throws {
    let engine = Engine(maximumTypes: limit)
    let module = try? Module(bytes: TypeModules.functions(from: 0, count: 1), engine: engine)
    #expect((module != nil) == (limit > 0))
  }

  @Test("100,000 groups, each of which names the one before, are freed without recursion") func longChains() throws {
    let engine = Engine()
    try onThread(stackBytes: 512 << 10) {
      var items: [[UInt8]] = [[0x5E, 0x7F, 0]]
      for index in 0..<100_000 { items.append([0x5E, 0x63] + WasmBytes.signed(index) + [1]) }
      let bytes = WasmBytes.module(WasmBytes.section(1, items: items))
      let module = try? Module(bytes: bytes, engine: engine)
      #expect(module != nil && engine.typeUse.recursionGroups == 100_001)
    }
    #expect(engine.typeUse.types == 0)
  }

  @Test("a module that is invalid after its type section leaves no types") func invalidModules() throws {
    let engine = Engine()
    #expect(throws: ModuleError.self) {
      _ = try Module(text: "(module (type $f (func (param v128))) (func (result i32)))", engine: engine)
    }
    // The second type is no subtype of the first.
    let types = WasmBytes.section(1, items: [[0x50, 0, 0x5F, 1, 0x7F, 0], [0x50, 1, 0, 0x60, 0, 0]])
    #expect(throws: ModuleError.self) { _ = try Module(bytes: WasmBytes.module(types), engine: engine) }
    #expect(engine.typeUse.types == 0)
  }

  @Test("a group is known by any of its types") func groupsOfSeveralTypes() throws {
    let engine = Engine()
    let store = Store(engine: engine)
    var module: Module? = try Module(
      text:
        "(module (rec (type $a (struct (field (ref null $b)))) (type $b (struct (field (ref null $a)) (field i64)))))",
      engine: engine)
    let second = try #require(module?.typeIDs[1])
    let global = try Global(
      GlobalType(valueType: ValueType(HeapType(typeIndex: second), nullable: true), isMutable: true), value: .any(nil),
      in: store)
    module = nil
    #expect(engine.typeUse.types == 2)
    #expect(global.type.valueType.heapType?.typeIndex == second)
  }

  // MARK: What outlives its module

  /// Brings structures of all sizes into the engine, and takes them out.
  private func reuseNumbers(_ engine: Engine) throws {
    for fields in 1..<12 {
      let module = try Module(text: TypeModules.structure(fields: fields, from: 0), engine: engine)
      let sum = try Store(engine: engine).instantiate(module).function("sum")?.call().first
      guard case .i64(Int64(fields * (fields - 1) / 2))? = sum else {
        Issue.record("\(fields) fields: \(String(describing: sum))")
        return
      }
    }
  }

  private func fields(_ value: Value?) throws -> [Int64] {
    guard case .any(let reference?)? = value else { return [] }
    return try (0..<reference.count).map {
      guard case .i64(let field) = try reference.value(at: $0) else { return -1 }
      return field
    }
  }

  @Test func objectsOfAModuleThatTheHostHasDropped() throws {
    let engine = Engine()
    var object: Value?
    do {
      let store = Store(engine: engine)
      let instance = try store.instantiate(Module(text: TypeModules.structure(fields: 20, from: 5), engine: engine))
      _ = try instance.function("sum")?.call()
      object = instance.global("kept")?.value
    }
    try reuseNumbers(engine)
    #expect(try fields(object) == (5..<25).map { Int64($0) })
    #expect(engine.typeUse.types == 2, "those of the instance that the object's store has")
    object = nil
    #expect(engine.typeUse.types == 0)
  }

  @Test("an object that a failed instantiation leaves in an imported global keeps its type")
  func objectsOfFailedInstantiations() throws {
    let engine = Engine()
    var store: Store? = Store(engine: engine)
    var global = try store.map {
      try Global(GlobalType(valueType: ValueType(.any, nullable: true), isMutable: true), value: .any(nil), in: $0)
    }
    do {
      let module = try Module(
        text: """
          (module
            (type $s (struct (field i64) (field i64) (field i64) (field i64)))
            (import "env" "g" (global $g (mut anyref)))
            (start $f)
            (func $f
              (global.set $g (struct.new $s (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))) unreachable))
          """, engine: engine)
      var imports = Imports()
      if let global { imports.global("env", "g", global) }
      #expect(throws: Trap.self) { _ = try store?.instantiate(module, imports: imports) }
    }
    try reuseNumbers(engine)
    #expect(try fields(global?.value) == [1, 2, 3, 4])
    #expect(engine.typeUse.types == 1, "that of the object")
    global = nil
    store = nil
    #expect(engine.typeUse.types == 0)
  }

  @Test func exceptionsOfAModuleThatTheHostHasDropped() throws {
    let engine = Engine()
    var store: Store? = Store(engine: engine)
    var trap: Trap?
    do {
      let module = try Module(
        text: """
          (module
            (type $s (struct (field i64)))
            (tag $t (param (ref $s) i32))
            (func (export "f") (throw $t (struct.new $s (i64.const 7)) (i32.const 8))))
          """, engine: engine)
      let function = try #require(try store?.instantiate(module).function("f"))
      trap = #expect(throws: Trap.self) { _ = try function.call() }
    }
    try reuseNumbers(engine)
    let payload = try #require(store.flatMap { trap?.exception(in: $0)?.payload })
    #expect(try fields(payload.first) == [7])
    guard case .i32(8)? = payload.last else {
      Issue.record("\(payload)")
      return
    }
    store = nil
  }

  @Test("host functions, tags, tables and globals keep the types that they name") func hostObjects() throws {
    let engine = Engine()
    var store: Store? = Store(engine: engine)
    var type: ValueType?
    do {
      let module = try Module(text: "(module (type $s (struct (field i64) (field i64))))", engine: engine)
      type = ValueType(HeapType(typeIndex: module.typeIDs[0]), nullable: true)
    }
    #expect(engine.typeUse.types == 0)
    let stale = try #require(type)
    #expect(throws: ModuleError.self) { _ = try store.map { try Tag(parameters: [stale], in: $0) } }

    let module = try Module(text: "(module (type $s (struct (field i64) (field i64))))", engine: engine)
    var named: ValueType? = ValueType(HeapType(typeIndex: module.typeIDs[0]), nullable: true)
    func keep(_ make: (ValueType, Store) throws -> Void) throws {
      if let named, let store { try make(named, store) }
    }
    try keep { _ = try Function(FunctionType(parameters: [$0]), in: $1) { _, _ in } }
    try keep { _ = try Tag(parameters: [$0, .i32], in: $1) }
    try keep { _ = try Table(TableType(limits: Limits(minimum: 1), elementType: $0), in: $1) }
    try keep { _ = try Global(GlobalType(valueType: $0, isMutable: false), value: .any(nil), in: $1) }
    #expect(engine.typeUse.types == 3)
    named = nil
    withExtendedLifetime(module) {}
    store = nil
    #expect(engine.typeUse.types == 1)
  }

  @Test("dropped in any order, the last owner takes the types with it", arguments: 0..<24) func orders(
    _ order: Int
  ) throws {
    let engine = Engine()
    let text = """
      (module
        (type $s (struct (field i64)))
        (type $f (func (param (ref null $s)) (result i64)))
        (import "env" "f" (func $i (type $f)))
        (func (export "g") (result i64) (call $i (struct.new $s (i64.const 3)))))
      """
    var owners: [AnyObject?] = []
    do {
      let first = try Module(text: text, engine: engine)
      let second = try Module(text: text, engine: engine)
      guard case .function(let type)? = first.imports.first?.type else { return }
      var imports = Imports()
      imports.function("env", "f", type: type) { slots, caller throws in
        guard
          case .any(let object?) = Value(bits: SIMD2(slots[0], 0), type: type.parameters[0], in: caller.store),
          case .i64(let value) = try object.value(at: 0)
        else { return }
        slots[0] = UInt64(value)
      }
      let stores = [Store(engine: engine), Store(engine: engine)]
      for (store, module) in zip(stores, [first, second]) {
        let result = try store.instantiate(module, imports: imports).function("g")?.call().first
        guard case .i64(3)? = result else {
          Issue.record("\(String(describing: result))")
          return
        }
      }
      owners = [first, second, stores[0], stores[1]]
    }
    #expect(engine.typeUse.types == 3)
    var left = Array(0..<4)
    var rest = order
    for count in (1...4).reversed() {
      owners[left.remove(at: rest % count)] = nil
      rest /= count
      #expect(engine.typeUse.types == (count == 1 ? 0 : 3))
    }
  }
}
