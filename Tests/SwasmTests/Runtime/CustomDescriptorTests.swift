import SwasmText
import Testing

@testable import Swasm

/// Custom descriptors where the specification's scripts do not look: in the heap, at the host's side, and switched off.
@Suite struct CustomDescriptorTests {
  private static let features = Features.wasm3.union(.customDescriptors)
  private let engine = Engine(features: features)

  private func instance(_ text: String, memoryBytes: Int = 8 << 20) throws -> Instance {
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: Self.features)
    return try Store(engine: engine, limits: StoreLimits(memoryBytes: memoryBytes))
      .instantiate(Module(bytes: bytes, engine: engine))
  }

  private static let types = """
    (type $plain (sub (struct (field i32))))
    (rec
      (type $a (sub $plain (descriptor $b) (struct (field i32) (field (mut (ref null $a))))))
      (type $b (sub (describes $a) (struct (field i32))))
      (type $c (sub $a (descriptor $d) (struct (field i32) (field (mut (ref null $a))) (field v128) (field i8))))
      (type $d (sub $b (describes $c) (struct (field i32)))))
    """

  @Test("What only an object's descriptor refers to survives collections") func collection() throws {
    let instance = try instance(
      """
      (module \(Self.types)
        (type $bytes (array (mut i8)))
        (global $kept (mut (ref null $a)) (ref.null none))
        (func (export "keep") (param $n i32)
          (loop $l
            (global.set $kept
              (struct.new_desc $c
                (local.get $n) (global.get $kept) (v128.const i64x2 1 2) (i32.const 3)
                (struct.new $d (i32.mul (local.get $n) (i32.const 3)))))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
        (func (export "waste") (param $n i32)
          (loop $l (drop (array.new $bytes (i32.const -1) (i32.const 4000)))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
        ;; How many objects of the list have a descriptor with three times their number.
        (func (export "check") (result i32) (local $a (ref null $a)) (local $count i32)
          (local.set $a (global.get $kept))
          (block $end (loop $l
            (br_if $end (ref.is_null (local.get $a)))
            (local.set $count (i32.add (local.get $count)
              (i32.eq
                (struct.get $b 0 (ref.get_desc $a (local.get $a)))
                (i32.mul (struct.get $plain 0 (local.get $a)) (i32.const 3)))))
            (local.set $a (struct.get $a 1 (local.get $a)))
            (br $l)))
          (local.get $count)))
      """)
    try instance.run("keep", 10_000)
    try instance.run("waste", 20_000)
    #expect(instance.store.heap.collectionCount > 2)
    #expect(try instance.run("check") == 10_000)
    #expect(instance.trap("keep", 10_000_000) == .memoryLimit)
    #expect(try instance.run("check") > 10_000)
  }

  @Test("A descriptor on the operand stack survives the allocation of what it describes") func operands() throws {
    let instance = try instance(
      """
      (module \(Self.types)
        (func (export "loop") (param $n i32) (result i32) (local $wrong i32) (local $i i32)
          (loop $l
            (local.set $wrong (i32.add (local.get $wrong)
              (i32.ne (local.get $i)
                (struct.get $b 0 (ref.get_desc $a
                  (struct.new_default_desc $c (struct.new $d (local.get $i))))))))
            (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
          (local.get $wrong)))
      """)
    #expect(try instance.run("loop", 1_000_000) == 0)
    #expect(instance.store.heap.collectionCount > 2)
  }

  @Test("Exact types at the host's side") func host() throws {
    let instance = try instance(
      """
      (module \(Self.types)
        (func (export "a") (result (ref (exact $a)))
          (struct.new_desc $a (i32.const 4) (ref.null none) (struct.new $b (i32.const 5))))
        (func (export "c") (result (ref $a)) (struct.new_default_desc $c (struct.new $d (i32.const 6))))
        (func (export "take") (param (ref null (exact $a))) (result i32)
          (struct.get $b 0 (ref.get_desc $a (local.get 0)))))
      """)
    func take(_ value: Value) throws -> Int32? {
      guard case .i32(let result)? = try instance.function("take")?.call([value]).first else { return nil }
      return result
    }
    let a = try #require(instance.function("a")?.call([]).first)
    let c = try #require(instance.function("c")?.call([]).first)
    #expect(try take(a) == 5)
    #expect(trapCode { _ = try take(c) } == .argumentMismatch)
    guard case .any(let reference?) = a else {
      Issue.record("not a reference")
      return
    }
    // The descriptor is no field.
    #expect(reference.count == 2)
    let type = try #require(instance.function("a")?.type)
    #expect(type.results.map(\.description).first?.hasPrefix("(ref (exact ") == true)
  }

  @Test(arguments: [
    "(module \(types))", "(module (type (struct)) (func (param (ref (exact 0)))))",
    #"(module (type (func)) (import "" "" (func (exact (type 0)))))"#,
    "(module (type (struct)) (func (drop (ref.test (ref (exact 0)) (ref.null any)))))",
  ]) func isOffByDefault(_ text: String) throws {
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: Self.features)
    _ = try Module(bytes: bytes, engine: engine)
    #expect(throws: ModuleError.self) { try Module(bytes: bytes, engine: Engine()) }
    #expect(throws: ModuleError.self) { try Module(bytes: bytes, engine: Engine(features: .wasm3)) }
  }

  @Test("A module with any one byte changed is an error, or runs") func hostileBytes() throws {
    let text = """
      (module \(Self.types)
        (global $b (ref (exact $b)) (struct.new $b (i32.const 0)))
        (global $a (ref $a) (struct.new_default_desc $a (global.get $b)))
        (func (export "f") (result anyref)
          (block $l (result anyref)
            (br_on_cast_desc_eq $l anyref (ref $c) (global.get $a) (struct.new $d (i32.const 1)))
            (ref.cast_desc_eq (ref null $a) (ref.get_desc $a (global.get $a)))
            (br_on_cast_desc_eq_fail $l (ref null $a) (ref $a) (global.get $b))
            (ref.cast (ref null (exact $a))))))
      """
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: Self.features)
    _ = try Module(bytes: bytes, engine: engine)
    for length in bytes.indices.dropLast() { _ = try? Module(bytes: Array(bytes[..<length]), engine: engine) }
    var ended = 0
    for place in bytes.indices {
      for value in UInt8.min...UInt8.max {
        var changed = bytes
        changed[place] = value
        guard let module = try? Module(bytes: changed, engine: engine) else { continue }
        let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
        store.fuel = 10_000
        guard let function = try? store.instantiate(module).function("f") else { continue }
        _ = try? function.call([])
        ended += 1
      }
    }
    #expect(ended > bytes.count)
  }
}
