import Testing

@testable import Swasm

/// The collected heap: what is reachable stays, what is not makes room, and the store's limit holds.
@Suite struct HeapTests {
  private let engine = Engine()

  private func instance(_ text: String, memoryBytes: Int = 64 << 20) throws -> Instance {
    let module = try Module(text: text, engine: engine)
    return try Store(engine: engine, limits: StoreLimits(memoryBytes: memoryBytes)).instantiate(module)
  }

  /// A list of nodes in the global `$kept`: one more in front for each number from `n` down to 1, and the sum of all.
  static let listFunctions = """
    (func (export "keep") (param $n i32)
      (loop $l
        (global.set $kept (struct.new $node (global.get $kept) (i64.extend_i32_u (local.get $n))))
        (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (func (export "sum") (result i64) (local $node (ref null $node)) (local $sum i64)
      (local.set $node (global.get $kept))
      (block $end (loop $l
        (br_if $end (ref.is_null (local.get $node)))
        (local.set $sum (i64.add (local.get $sum) (struct.get $node 1 (local.get $node))))
        (local.set $node (struct.get $node 0 (local.get $node)))
        (br $l)))
      (local.get $sum))
    """

  private static let list = #"""
    (module
      (type $node (sub (struct (field (mut (ref null $node))) (field i64))))
      (type $bytes (array (mut i8)))
      (type $nodes (array (mut (ref null $node))))
      (global $kept (mut (ref null $node)) (ref.null $node))
      (global $table (mut (ref null $nodes)) (ref.null $nodes))
      \#(HeapTests.listFunctions)
      (func (export "arrays") (param $n i32) (param $bytes i32) (result i32) (local $array (ref null $bytes))
        (loop $l
          (local.set $array (array.new $bytes (i32.const 3) (local.get $bytes)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (array.get_u $bytes (local.get $array) (i32.sub (local.get $bytes) (i32.const 1))))
      (func (export "forever") (loop $l
        (global.set $kept (struct.new $node (global.get $kept) (i64.const 1))) (br $l)))
      (func (export "table") (param $n i32) (local $i i32)
        (global.set $table (array.new_default $nodes (local.get $n)))
        (loop $l
          (array.set $nodes (global.get $table) (local.get $i)
            (struct.new $node (ref.null $node) (i64.extend_i32_u (local.get $i))))
          (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
      (func (export "entry") (param $i i32) (result i64)
        (struct.get $node 1 (array.get $nodes (global.get $table) (local.get $i))))
      (func (export "big") (param $n i32) (result i32) (array.len (array.new_default $bytes (local.get $n)))))
    """#

  private func i64(_ instance: Instance, _ name: String, _ arguments: Int32...) throws -> Int64? {
    guard case .i64(let value)? = try instance.function(name)?.call(arguments.map { .i32($0) }).first else {
      return nil
    }
    return value
  }

  @Test("10 GB of objects under a limit of 64 MB") func manyObjects() throws {
    let instance = try instance(Self.list)
    try instance.run("keep", 1000)
    // 1.3 million arrays of 8,000 bytes, and some of 10 MB.
    #expect(try instance.run("arrays", 1_300_000, 8000) == 3)
    #expect(try instance.run("arrays", 100, 10_000_000) == 3)
    #expect(try i64(instance, "sum") == 500_500)
    #expect(instance.store.heap.collectionCount > 100)
    #expect(instance.store.memoryBytesInUse <= 64 << 20)
  }

  @Test("A program that keeps everything gets a trap, and the store stays usable") func keepsEverything() throws {
    let instance = try instance(Self.list)
    #expect(instance.trap("forever") == .memoryLimit)
    #expect(instance.trap("keep", 1) == .memoryLimit)
    #expect(try i64(instance, "sum") ?? 0 > 1_000_000)
    #expect(instance.store.limitHit != nil)
  }

  @Test("Arrays keep their elements; structures keep theirs through collections") func reachable() throws {
    let instance = try instance(Self.list)
    try instance.run("table", 100_000)
    try instance.run("keep", 100_000)
    #expect(try instance.run("arrays", 200_000, 1000) == 3)
    #expect(try i64(instance, "entry", 0) == 0)
    #expect(try i64(instance, "entry", 54_321) == 54_321)
    #expect(try i64(instance, "sum") == 5_000_050_000)
  }

  @Test("Objects larger than the limit, and than anything") func tooLarge() throws {
    let instance = try instance(Self.list)
    #expect(instance.trap("big", 65 << 20) == .memoryLimit)
    #expect(instance.trap("big", -1) == .memoryLimit)
    #expect(try instance.run("big", 60 << 20) == 60 << 20)
    #expect(try instance.run("big", 60 << 20) == 60 << 20)
  }

  @Test("Memories and the heap share one limit") func sharedLimit() throws {
    let instance = try instance(
      #"""
      (module (memory 900) (type $bytes (array i8))
        (func (export "big") (param $n i32) (result i32) (array.len (array.new_default $bytes (local.get $n))))
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      """#)
    #expect(instance.trap("big", 8 << 20) == .memoryLimit)
    #expect(try instance.run("big", 4 << 20) == 4 << 20)
    #expect(try instance.run("grow", 100) == -1)
  }

  @Test("What the host holds survives; what it lets go of does not") func hostReferences() throws {
    let instance = try instance(
      #"""
      (module (type $box (struct (field i32)))  (type $bytes (array (mut i8)))
        (func (export "box") (param i32) (result (ref $box)) (struct.new $box (local.get 0)))
        (func (export "unbox") (param (ref null $box)) (result i32) (struct.get $box 0 (local.get 0)))
        (func (export "waste") (param $n i32)
          (loop $l (drop (array.new_default $bytes (i32.const 4000)))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
      """#)
    var held: [Value] = []
    for number in 0..<1000 { held += try #require(instance.function("box")).call([.i32(Int32(number))]) }
    try instance.run("waste", 20_000)
    for number in [0, 7, 999] {
      guard case .i32(let value)? = try instance.function("unbox")?.call([held[number]]).first else {
        Issue.record("no i32")
        return
      }
      #expect(value == Int32(number))
      guard case .any(let reference?) = held[number], case .structure = reference.kind else {
        Issue.record("not a structure")
        return
      }
      #expect(reference.count == 1)
      guard case .i32(Int32(number)) = try reference.value(at: 0) else {
        Issue.record("another field")
        return
      }
    }
    let before = instance.store.heap.state.pointee.survivingBytes
    held = []
    try instance.run("waste", 20_000)
    #expect(instance.store.heap.state.pointee.survivingBytes < before)
  }

  @Test("References of other stores and types are refused") func foreignReferences() throws {
    let text = #"""
      (module (type $a (struct (field i32))) (type $b (struct (field i64)))
        (func (export "a") (result (ref $a)) (struct.new_default $a))
        (func (export "takeA") (param (ref null $a)) (result i32) (i32.const 1))
        (func (export "takeB") (param (ref null $b)) (result i32) (i32.const 2)))
      """#
    let first = try instance(text)
    let second = try instance(text)
    let a = try #require(first.function("a")).call()
    #expect(trapCode { _ = try first.function("takeA")?.call(a) } == nil)
    #expect(trapCode { _ = try first.function("takeB")?.call(a) } == .argumentMismatch)
    #expect(trapCode { _ = try second.function("takeA")?.call(a) } == .wrongStore)
  }

  @Test("What only one place refers to survives", arguments: ["segment", "table", "global", "exception"])
  func places(place: String) throws {
    let instance = try instance(
      #"""
      (module (type $box (struct (field i32))) (type $boxes (array (ref $box))) (tag $e (param (ref $box)))
        (elem $segment (ref $box) (item (struct.new $box (i32.const 41))) (item (struct.new $box (i32.const 42))))
        (table $table 8 (ref null $box))
        (global $global (mut (ref null $box)) (ref.null $box))
        (global $exception (mut exnref) (ref.null exn))
        (func (export "put")
          (table.set $table (i32.const 7) (struct.new $box (i32.const 42)))
          (global.set $global (struct.new $box (i32.const 42)))
          (global.set $exception (block $h (result exnref) (try_table (catch_all_ref $h)
            (throw $e (struct.new $box (i32.const 42)))) (unreachable))))
        (func (export "waste") (param $n i32)
          (loop $l (drop (struct.new $box (i32.const 7)))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
        (func (export "segment") (result i32)
          (struct.get $box 0 (array.get $boxes
            (array.new_elem $boxes $segment (i32.const 0) (i32.const 2)) (i32.const 1))))
        (func (export "table") (result i32) (struct.get $box 0 (table.get $table (i32.const 7))))
        (func (export "global") (result i32) (struct.get $box 0 (global.get $global)))
        (func (export "exception") (result i32)
          (struct.get $box 0 (block $h (result (ref $box))
            (try_table (catch $e $h) (throw_ref (global.get $exception))) (unreachable)))))
      """#)
    try instance.run("put")
    try instance.run("waste", 1_000_000)
    #expect(instance.store.heap.collectionCount > 0)
    #expect(try instance.run(place) == 42)
  }

  @Test("Packed fields and i31 keep their signs, and fields lie beside one another") func signs() throws {
    let instance = try instance(
      #"""
      (module
        (type $s (struct (field $a (mut i8)) (field $v (mut v128)) (field $b (mut i16)) (field $c (mut i64))))
        (func $make (param i32) (result (ref $s))
          (struct.new $s (local.get 0) (v128.const i64x2 -1 -1) (local.get 0) (i64.const 0)))
        (func (export "i31") (param i32) (result i32) (i31.get_s (ref.i31 (local.get 0))))
        (func (export "i31 unsigned") (param i32) (result i32) (i31.get_u (ref.i31 (local.get 0))))
        (func (export "i8") (param i32) (result i32) (struct.get_s $s $a (call $make (local.get 0))))
        (func (export "i8 unsigned") (param i32) (result i32) (struct.get_u $s $a (call $make (local.get 0))))
        (func (export "i16") (param i32) (result i32) (struct.get_s $s $b (call $make (local.get 0))))
        (func (export "i16 unsigned") (param i32) (result i32) (struct.get_u $s $b (call $make (local.get 0))))
        (func (export "vector") (result i32) (local $s (ref null $s))
          (local.set $s (call $make (i32.const 0)))
          (struct.set $s $a (local.get $s) (i32.const 0))
          (struct.set $s $c (local.get $s) (i64.const 0))
          (i8x16.bitmask (struct.get $s $v (local.get $s)))))
      """#)
    #expect(try instance.run("i31", -5) == -5 && instance.run("i31", 1 << 30) == -(1 << 30))
    #expect(try instance.run("i31 unsigned", -1) == .max)
    #expect(try instance.run("i8", 0x80) == -128 && instance.run("i8 unsigned", -1) == 255)
    #expect(try instance.run("i16", 0x8000) == -32_768 && instance.run("i16 unsigned", -1) == 65_535)
    #expect(try instance.run("vector") == 0xFFFF)
  }
}
