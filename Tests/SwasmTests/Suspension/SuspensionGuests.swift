@testable import Swasm

/// Guests for the tests of suspension, in the text format.
enum SuspensionGuests {
  static let engine = Engine(features: allFeatures)

  /// Functions `run: [i32] -> [i64]` that use everything in which a call can be left: loops, recursion, calls of other
  /// instances and of the host, tail calls, exceptions, bulk operations, allocation, vectors and floats that live
  /// across the place where it happens.
  static let everything = """
    (module
      (import "host" "twice" (func $twice (param i32) (result i32)))
      (import "other" "mix" (func $mix (param i64 i32) (result i64)))
      (import "other" "fail" (func $fail (param i32)))
      (import "other" "failed" (tag $failed (param i32)))
      (type $pair (struct (field (mut i64)) (field (mut (ref null $pair)))))
      (type $bytes (array (mut i8)))
      (type $step (func (param i64) (result i64)))
      (memory (export "memory") 1 20)
      (table (export "table") 40 80 funcref)
      (elem (i32.const 0) $inc $square)
      (data $data "a passive segment of some bytes")
      (elem $elements func $inc $square $inc)
      (global (export "global") (mut i64) (i64.const 0))
      (func $inc (type $step) (i64.add (local.get 0) (i64.const 1)))
      (func $square (type $step) (i64.mul (local.get 0) (local.get 0)))

      (func (export "loop") (param $n i32) (result i64) (local $sum i64) (local $f f64) (local $v v128)
        (loop $again
          (local.set $sum (i64.add (local.get $sum) (i64.extend_i32_u (local.get $n))))
          (local.set $f (f64.add (local.get $f) (f64.convert_i64_u (local.get $sum))))
          (local.set $v (i32x4.add (local.get $v) (i32x4.splat (local.get $n))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (i64.add
          (i64.add (local.get $sum) (i64.trunc_f64_u (local.get $f)))
          (i64x2.extract_lane 1 (local.get $v))))

      (func $fib (export "recursion") (param $n i32) (result i64)
        (if (result i64) (i32.lt_u (local.get $n) (i32.const 2))
          (then (i64.extend_i32_u (local.get $n)))
          (else (i64.add
            (call $fib (i32.sub (local.get $n) (i32.const 1)))
            (call $fib (i32.sub (local.get $n) (i32.const 2)))))))

      (func $even (export "tail") (param $n i32) (result i64)
        (if (i32.eqz (local.get $n)) (then (return (global.get 0))))
        (global.set 0 (i64.add (global.get 0) (i64.const 3)))
        (return_call_indirect (type $odd) (i32.sub (local.get $n) (i32.const 1)) (i32.const 30)))
      (type $odd (func (param i32) (result i64)))
      (elem (i32.const 30) $even)

      (func (export "calls") (param $n i32) (result i64) (local $x i64)
        (loop $again
          (local.set $x (call $mix (local.get $x) (call $twice (local.get $n))))
          (local.set $x (call_indirect (type $step) (local.get $x) (i32.and (local.get $n) (i32.const 1))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $x))

      (func (export "exceptions") (param $n i32) (result i64) (local $x i64)
        (loop $again
          (local.set $x (i64.add (local.get $x) (i64.extend_i32_u
            (block $caught (result i32)
              (try_table (catch $failed $caught) (call $fail (local.get $n)))
              (i32.const 1000)))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $x))

      (func (export "ranges") (param $n i32) (result i64) (local $x i64)
        (drop (memory.grow (i32.const 2)))
        (drop (table.grow (ref.null func) (i32.const 3)))
        (memory.fill (i32.const 100) (local.get $n) (i32.const 150000))
        (memory.init $data (i32.const 90) (i32.const 2) (i32.const 25))
        (memory.copy (i32.const 7) (i32.const 80) (i32.const 140000))
        (memory.copy (i32.const 30) (i32.const 0) (i32.const 130000))
        (memory.copy (i32.const 70000) (i32.const 31) (i32.const 100))
        (table.init $elements (i32.const 5) (i32.const 0) (i32.const 3))
        (table.copy (i32.const 6) (i32.const 5) (i32.const 3))
        (table.fill (i32.const 20) (table.get (i32.const 6)) (i32.const 7))
        (loop $again
          (local.set $x (i64.add (i64.rotl (local.get $x) (i64.const 5)) (i64.load (local.get $n))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $x))

      (func (export "objects") (param $n i32) (result i64) (local $list (ref null $pair)) (local $x i64)
        (local $array (ref $bytes))
        (loop $again
          (local.set $list (struct.new $pair (i64.extend_i32_u (local.get $n)) (local.get $list)))
          (local.set $array (array.new $bytes (local.get $n) (i32.const 2000)))
          (array.fill $bytes (local.get $array) (i32.const 3) (i32.const 9) (i32.const 50))
          (array.copy $bytes $bytes (local.get $array) (i32.const 40) (local.get $array) (i32.const 0) (i32.const 1500))
          (local.set $x (i64.add (local.get $x)
            (i64.extend_i32_u (array.get_u $bytes (local.get $array) (i32.const 45)))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (loop $sum
          (local.set $x (i64.add (i64.mul (local.get $x) (i64.const 3)) (struct.get $pair 0 (local.get $list))))
          (local.set $list (struct.get $pair 1 (local.get $list)))
          (br_if $sum (i32.eqz (ref.is_null (local.get $list)))))
        (local.get $x)))
    """

  static let other = """
    (module
      (tag $failed (export "failed") (param i32))
      (func (export "mix") (param i64 i32) (result i64)
        (i64.xor (i64.rotl (local.get 0) (i64.const 7)) (i64.extend_i32_u (local.get 1))))
      (func (export "fail") (param i32)
        (if (i32.and (local.get 0) (i32.const 1)) (then (throw $failed (i32.add (local.get 0) (i32.const 5)))))))
    """

  /// The functions of `everything`, each with an argument for which it takes some thousand instructions.
  static let calls: [(name: String, argument: Int32)] = [
    ("loop", 300), ("recursion", 10), ("tail", 200), ("calls", 100), ("exceptions", 60), ("ranges", 60),
    ("objects", 40),
  ]

  static func instantiate(
    _ limits: StoreLimits = StoreLimits(), engine: Engine = engine
  ) throws -> Instance {
    let store = Store(engine: engine, limits: limits)
    var imports = Imports()
    imports.function("host", "twice") { (value: Int32) throws -> Int32 in value &* 2 }
    imports.instance("other", try store.instantiate(try Module(text: other, engine: engine)))
    return try store.instantiate(try Module(text: everything, engine: engine), imports: imports)
  }
}

extension Instance {
  /// What a call leaves behind: its result, the fuel it has consumed, the global, and the memory.
  struct State: Equatable {
    var result: Int64?
    var fuel: Int
    var global: Int64?
    var memory: [UInt8]
    var table: [String]
  }

  func state(_ results: [Value], fuel: Int) throws -> State {
    var state = State(result: nil, fuel: fuel, global: nil, memory: [], table: [])
    if case .i64(let result)? = results.first { state.result = result }
    if case .i64(let value)? = global("global")?.value { state.global = value }
    if let memory = memory("memory") { state.memory = try memory.bytes(at: 0, count: memory.byteCount) }
    if let table = table("table") {
      state.table = try (0..<table.count).map { index in
        guard case .function(let function?) = try table.get(UInt64(index)) else { return "-" }
        return "\(function.record)"
      }
      // Addresses differ from store to store, which of them are the same does not.
      let names = Dictionary(
        state.table.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      state.table = state.table.map { $0 == "-" ? $0 : String(names[$0] ?? -1) }
    }
    return state
  }
}

/// A suspended call in a list.
final class PendingCall {
  let name: String
  var call: ResumableCall?
  init(name: String) { self.name = name }

  /// The results, once it has finished.
  func resume() throws -> [Value]? {
    switch call.take() {
    case .finished(let results)?: return results
    case .suspended(let suspended)?:
      call = try suspended.resume()
      return nil
    case nil: return nil
    }
  }
}
