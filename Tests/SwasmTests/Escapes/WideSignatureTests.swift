import SwasmTestSupport
import Testing

@testable import Swasm

/// Escapes 07 and 08: a few bytes of a body take a few steps and bytes of translation, however wide the signatures are, and
/// a trap goes through each function once at most.
@Suite struct WideSignatureTests {
  private let engine = Engine(features: allFeatures)

  private func module(_ text: String) throws -> Module {
    try Module(text: text, engine: engine)
  }

  /// The results of `f`, which are all i32.
  private func numbers(_ text: String) throws -> [Int32] {
    let instance = try Store(engine: engine).instantiate(try module(text))
    return try #require(instance.function("f")).call().map { value in
      guard case .i32(let number) = value else { throw Trap(.argumentMismatch) }
      return number
    }
  }

  private func codeBytes(_ module: Module, _ function: Int) throws -> Int {
    try FunctionTranslator(module.translationModule, function: function).translate().codeBytes
  }

  private static func types(_ count: Int) -> String { String(repeating: "i32 ", count: count) }

  @Test("Values of wide results, with vectors among them, are each where they belong") func values() throws {
    // 300 triples (i32, v128, i64): the numbers of the first and third are their places.
    let triple = "i32 v128 i64 "
    let made = (0..<300).map { "(i32.const \($0)) (v128.const i64x2 \($0) \($0 + 1)) (i64.const \($0))" }
    let sums = (0..<300).map { _ in
      "(i32.wrap_i64) (local.set $c) (i64x2.extract_lane 1) (i32.wrap_i64) (local.set $b) (local.set $a) "
        + "(local.set $sum (i32.add (local.get $sum) (i32.add (local.get $a) (i32.mul (local.get $b) (local.get $c)))))"
    }
    let wide = String(repeating: triple, count: 300)
    let text = """
      (module
        (func $make (result \(wide)) \(made.joined(separator: " ")))
        (func $pass (param \(wide)) (result \(wide)) \((0..<900).map { "(local.get \($0))" }.joined(separator: " ")))
        (func (export "f") (result i32) (local $a i32) (local $b i32) (local $c i32) (local $sum i32)
          (block $out (result \(wide)) (call $pass (call $make)) (br_if $out (i32.const 1)) (call $pass))
          \(sums.joined(separator: " ")) (local.get $sum)))
      """
    let expected = (0..<300).reduce(0) { $0 + $1 + ($1 + 1) * $1 }
    #expect(try numbers(text) == [Int32(expected)])
  }

  @Test("Wide values below others, taken apart by blocks, branches and tables") func partly() throws {
    let text = """
      (module
        (func $wide (result \(Self.types(200))) \((0..<200).map { "(i32.const \($0))" }.joined(separator: " ")))
        (func (export "f") (result i32 i32) (local $x i32)
          (local.set $x (i32.const 1000))
          (local.get $x) (call $wide)
          (drop) (drop) (i32.add) (local.tee $x)
          (block (param i32) (result i32 i32) (i32.const 5) (br_table 0 0 (local.get $x)))
          (i32.add) (local.set $x)
          \(String(repeating: "(drop) ", count: 196))
          (local.get $x)))
      """
    // 196 + 197, then 5 more; below them the local as it was.
    #expect(try numbers(text) == [1000, 398])
  }

  @Test("Code of calls, blocks and handlers with 1,000 values is as short as that of others") func length() throws {
    func text(_ count: Int) -> String {
      """
      (module (type $t (func (param \(Self.types(1000))) (result \(Self.types(1000))))) (tag $e (param \(Self.types(1000))))
        (func $make (result \(Self.types(1000))) unreachable)
        (func $pass (type $t) unreachable)
        (func (export "f") (result \(Self.types(1000))) (call $make)
          \(String(repeating: "(call $pass)", count: count))
          \(String(repeating: "(block (type $t) (br_if 0 (i32.const 1)))", count: count))
          \(String(repeating: "(loop (type $t))", count: count))
          (block (result \(Self.types(1000))) (try_table (result \(Self.types(1000)))
            \(String(repeating: "(catch $e 0)", count: count)) unreachable))
          (br 0)))
      """
    }
    let bytes = try codeBytes(module(text(2000)), 2) - codeBytes(module(text(1000)), 2)
    // A call takes 24 bytes, a conditional branch with its constant 40, the rest none.
    #expect(bytes <= 1000 * 64)
  }

  @Test("50,000 locals of a function of 20 bytes take no memory of its translation") func locals() throws {
    let text = """
      (module (func (export "f") (result i32) \(String(repeating: "(local i32)", count: 49_998)) (local $last i32)
        (local.set $last (i32.const 3)) (local.get $last)))
      """
    #expect(try numbers(text) == [3])
    #expect(try codeBytes(module(text), 0) < 200)
  }

  @Test("A trap deep in recursion: each frame has its offset, and the function is gone through once") func backtrace()
    throws
  {
    let text = """
      (module (func $f (export "f") (param i32)
        \(String(repeating: "(drop (i32.const 1))", count: 3000))
        (if (i32.eqz (local.get 0)) (then unreachable))
        (call $f (i32.sub (local.get 0) (i32.const 1)))))
      """
    let module = try module(text)
    let instance = try Store(engine: engine).instantiate(module)
    let trap = #expect(throws: Trap.self) { try instance.function("f")?.call([.i32(200)]) }
    let frames = try #require(trap?.backtrace.frames)
    #expect(frames.count == Backtrace.maximumFrames)
    #expect(Set(frames.dropFirst().map(\.offset)).count == 1)
    #expect(frames.allSatisfy { $0.offset != nil && $0.name == "f" })
    #expect(frames[0].offset != frames[1].offset)
  }

  @Test("So does one whose frames are each at another place") func backtraceOfManyPlaces() throws {
    let calls = (1..<Backtrace.maximumFrames).map {
      "(if (i32.eq (local.get 0) (i32.const \($0))) (then (call $f (i32.const \($0 - 1))) (return)))"
    }
    let text = """
      (module (func $f (export "f") (param i32)
        \(String(repeating: "(drop (i32.const 1))", count: 3000)) \(calls.joined()) unreachable))
      """
    let instance = try Store(engine: engine).instantiate(try module(text))
    let trap = #expect(throws: Trap.self) {
      try instance.function("f")?.call([.i32(Int32(Backtrace.maximumFrames - 1))])
    }
    let frames = try #require(trap?.backtrace.frames)
    #expect(frames.count == Backtrace.maximumFrames)
    #expect(frames.allSatisfy { $0.offset != nil } && Set(frames.map(\.offset)).count == frames.count)
  }

  @Test("Functions that are too large are named without an offset where the time was over") func outOfTime() throws {
    let text = """
      (module (func $small (export "f") (call $large))
        (func $large \(String(repeating: "(drop (i32.const 1))", count: CodeFrame.sourceBytesInTime)) (loop (br 0))))
      """
    let instance = try Store(engine: engine).instantiate(try module(text))
    // Both end within the loop, the second after all has been translated.
    instance.store.fuel = 1_000_000
    #expect(throws: Trap.self) { try instance.function("f")?.call() }
    instance.store.fuel = nil
    instance.store.setDeadline(.milliseconds(5))
    let trap = #expect(throws: Trap.self) { try instance.function("f")?.call() }
    #expect(trap?.code == .deadlineExceeded)
    #expect(trap?.backtrace.frames.map(\.name) == ["large", "small"])
    #expect(trap?.backtrace.frames[0].offset == nil)
    #expect(trap?.backtrace.frames[1].offset != nil)
  }

  @Test("A deadline holds during translation, and the next call translates again") func interrupted() throws {
    let text = """
      (module (func (export "f") (result i32) \(String(repeating: "(drop (i32.const 1))", count: 200_000)) (i32.const 1)))
      """
    let module = try module(text)
    let instance = try Store(engine: engine).instantiate(module)
    instance.store.setDeadline(.milliseconds(0))
    let trap = #expect(throws: Trap.self) { try instance.function("f")?.call() }
    #expect(trap?.code == .deadlineExceeded)
    #expect(module.translationStatistics.functionCount == 0)
    instance.store.setDeadline(nil)
    #expect(try instance.function("f", as: (() -> Int32).self)() == 1)
  }

  @Test("A deadline that passes during a translation ends it") func interruptedInTheMiddle() throws {
    var builder = ModuleBuilder()
    builder.function([], export: "f", (0..<2_400_000).flatMap { _ in Code.i32(0) + Code.drop })
    let module = try Module(bytes: builder.bytes, engine: engine)
    let instance = try Store(engine: engine).instantiate(module)
    instance.store.setDeadline(.milliseconds(10))
    #expect(instance.trap("f") == .deadlineExceeded)
    #expect(module.translationStatistics.functionCount == 0)
  }
}
