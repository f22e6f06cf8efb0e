import SwasmTestSupport
import Testing

@testable import Swasm

/// Value types that the host gives to a store: numbers that its engine does not have, because they are of another engine,
/// of a type that is gone, or of none, are typed errors everywhere.
@Suite struct TypeGateTests {
  static let numbers: [UInt32] = [
    0, 1, 77, 511, 512, 1023, 1024, 4_194_302, 4_194_303, 4_194_304, 0x7F_FFFF, 0x80_006E, .max,
  ]

  private static func foreign(_ number: UInt32) -> ValueType { ValueType(HeapType(typeIndex: number), nullable: true) }

  /// What a host can have in its hands.
  private func values(_ store: Store) throws -> [Value] {
    let function = try Function(FunctionType(), in: store) { _, _ in }
    return [
      .any(nil), .any(AnyReference(i31: 5, in: store)), .function(nil), .function(function), .extern(nil),
      .extern(ExternReference(1, in: store)), .exception(nil), .i32(0), .i64(8),
    ]
  }

  private func expectMismatch(_ what: String, _ body: () throws -> Void) {
    let error = #expect(throws: Trap.self, "\(what)") { try body() }
    #expect(error?.code == .argumentMismatch, "\(what)")
  }

  @Test(arguments: numbers) func globalsAndTables(_ number: UInt32) throws {
    let store = Store(engine: Engine())
    let type = Self.foreign(number)
    // What is registered for the functions takes low numbers.
    for value in try values(store) where store.engine.types.hierarchy(of: type) == nil {
      for isMutable in [false, true] {
        expectMismatch("global \(value)") {
          _ = try Global(GlobalType(valueType: type, isMutable: isMutable), value: value, in: store)
        }
      }
      expectMismatch("table \(value)") {
        _ = try Table(TableType(limits: Limits(minimum: 1), elementType: type), initial: value, in: store)
      }
    }
    if store.engine.types.hierarchy(of: type) == nil {
      expectMismatch("table") { _ = try Table(TableType(limits: Limits(minimum: 1), elementType: type), in: store) }
    }
  }

  /// The module's own type has the number 0.
  @Test(arguments: numbers.dropFirst()) func functionsAndTags(_ number: UInt32) throws {
    let engine = Engine()
    let store = Store(engine: engine)
    for type in [
      FunctionType(parameters: [Self.foreign(number)]), FunctionType(results: [.i32, Self.foreign(number)]),
    ] {
      let ofFunction = #expect(throws: ModuleError.self) { _ = try Function(type, in: store) { _, _ in } }
      #expect(ofFunction?.code == .invalidUnknownType)
      let module = try Module(text: #"(module (import "env" "f" (func)))"#, engine: engine)
      var imports = Imports()
      imports.function("env", "f", type: type) { _, _ in }
      let ofImport = #expect(throws: ModuleError.self) { _ = try store.instantiate(module, imports: imports) }
      #expect(ofImport?.code == .invalidUnknownType)
      imports.asyncFunction("env", "f", type: type) { _, _ in }
      let ofAsync = #expect(throws: ModuleError.self) { _ = try store.instantiate(module, imports: imports) }
      #expect(ofAsync?.code == .invalidUnknownType)
    }
    let ofTag = #expect(throws: ModuleError.self) { _ = try Tag(parameters: [.i32, Self.foreign(number)], in: store) }
    #expect(ofTag?.code == .invalidUnknownType)
    #expect(engine.typeUse.types == 0)
  }

  @Test func valuesOfOtherTypes() throws {
    let engine = Engine()
    let store = Store(engine: engine)
    let module = try Module(
      text: """
        (module
          (type $s (struct (field i64))) (type $a (array i8)) (tag $t (export "tag") (param (ref null $s)))
          (table (export "s") 1 10 (ref null $s)) (table (export "a") 1 10 (ref null $a))
          (global (export "gs") (mut (ref null $s)) (ref.null $s))
          (global (export "ga") (mut (ref null $a)) (ref.null $a))
          (func (export "takes") (param (ref null $s))))
        """, engine: engine)
    let instance = try store.instantiate(module)
    let tag = try #require(instance.tag("tag"))
    for value in try values(store) {
      var isNullOfAny = false
      if case .any(nil) = value { isNullOfAny = true }
      for name in ["s", "a"] {
        let table = try #require(instance.table(name))
        let global = try #require(instance.global("g\(name)"))
        if isNullOfAny {
          try table.set(0, to: value)
          try global.set(value)
        } else {
          expectMismatch("set \(value)") { try table.set(0, to: value) }
          expectMismatch("grow \(value)") { _ = try table.grow(by: 1, value: value) }
          expectMismatch("global \(value)") { try global.set(value) }
        }
      }
      if isNullOfAny {
        _ = try WasmException(tag, [value])
        _ = try instance.function("takes")?.call([value])
      } else {
        expectMismatch("payload \(value)") { _ = try WasmException(tag, [value]) }
        expectMismatch("argument \(value)") { _ = try instance.function("takes")?.call([value]) }
      }
    }
  }

  @Test("types of continuations have no values") func continuations() throws {
    let engine = Engine(features: [.default, .stackSwitching])
    let store = Store(engine: engine)
    let types = WasmBytes.section(1, items: [WasmBytes.functionType(), [0x5D, 0]])
    let module = try Module(bytes: WasmBytes.module(types), engine: engine)
    for type in [
      ValueType(HeapType(typeIndex: module.typeIDs[1]), nullable: true), ValueType(.continuation, nullable: true),
    ] {
      for value in try values(store) {
        expectMismatch("\(value)") {
          _ = try Global(GlobalType(valueType: type, isMutable: true), value: value, in: store)
        }
      }
      let table = try Table(TableType(limits: Limits(minimum: 1), elementType: type), in: store)
      guard case .any(nil) = try table.get(0) else {
        Issue.record("\(try table.get(0))")
        return
      }
    }
  }

  @Test("a number that is asked for before it has a type leaves nothing behind") func poisonedNumbers() throws {
    let engine = Engine()
    let store = Store(engine: engine)
    let first = try store.instantiate(
      Module(
        text: """
          (module (type $s (struct (field i64) (field i64) (field i64) (field i64)))
            (global (export "g") (ref $s) (struct.new_default $s)))
          """, engine: engine))
    let object = try #require(first.global("g")?.value)
    for number in 1..<UInt32(2000) {
      #expect(throws: Trap.self) {
        _ = try Global(GlobalType(valueType: Self.foreign(number), isMutable: true), value: object, in: store)
      }
      _ = store.heap.layouts[number]
    }
    #expect(engine.typeUse.types == 1)
    let second = try store.instantiate(
      Module(
        text: """
          (module (type $t (struct (field i64) (field i64) (field (mut i64))))
            (func (export "f") (result i64) (local $x (ref null $t))
              (local.set $x (struct.new $t (i64.const 1) (i64.const 2) (i64.const 3)))
              (struct.set $t 2 (local.get $x) (i64.const 99)) (struct.get $t 2 (local.get $x))))
          """, engine: engine))
    guard case .i64(99)? = try second.function("f")?.call().first else {
      Issue.record("the layout of another type")
      return
    }
  }

  @Test("a kept number that stands for another type by now is that type") func staleNumbers() throws {
    let engine = Engine()
    let store = Store(engine: engine)
    var number: UInt32 = 0
    do {
      let module = try Module(text: "(module (type $s (struct (field i64) (field i64))))", engine: engine)
      number = module.typeIDs[0]
    }
    let type = Self.foreign(number)
    expectMismatch("gone") {
      _ = try Global(GlobalType(valueType: type, isMutable: true), value: .any(nil), in: store)
    }
    let instance = try store.instantiate(
      Module(
        text: """
          (module (type $a (array i32))
            (func (export "array") (result (ref $a)) (array.new_default $a (i32.const 3))))
          """, engine: engine))
    #expect(instance.module.typeIDs[0] == number)
    let global = try Global(GlobalType(valueType: type, isMutable: true), value: .any(nil), in: store)
    try global.set(#require(try instance.function("array")?.call().first))
    expectMismatch("i31") { try global.set(.any(AnyReference(i31: 1, in: store))) }
  }

  @Test func valuesOfOtherStores() throws {
    let engine = Engine()
    let stores = [Store(engine: engine), Store(engine: engine)]
    let text = """
      (module (type $a (array i32))
        (table (export "t") 1 (ref null $a))
        (func (export "array") (result (ref $a)) (array.new_default $a (i32.const 3))))
      """
    let instances = try stores.map { try $0.instantiate(Module(text: text, engine: engine)) }
    let array = try #require(try instances[0].function("array")?.call().first)
    let error = #expect(throws: Trap.self) { try instances[1].table("t")?.set(0, to: array) }
    #expect(error?.code == .wrongStore)
  }
}
