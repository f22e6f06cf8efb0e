import Testing

@testable import Swasm

/// Escape 02: an index above 65,535 selects what it names. Each module has more things of a kind than 16 bits can number,
/// where the first ones would answer if the index were cut.
@Suite struct NarrowIndexTests {
  private let engine = Engine(features: allFeatures)

  private func run(_ text: String, _ arguments: [Value] = []) throws -> Int32? {
    let module = try Module(text: text, engine: engine)
    let instance = try Store(engine: engine).instantiate(module)
    guard case .i32(let value)? = try #require(instance.function("f")).call(arguments).first else { return nil }
    return value
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let wrong = "(func $wrong (result i32) (i32.const 1))"
  private static let right = "(func $right (result i32) (i32.const 2))"

  @Test("call_indirect and return_call_indirect through table 65,536", arguments: ["", "return_"])
  func indirectCall(prefix: String) throws {
    let text = """
      (module (type $t (func (result i32))) (table 1 funcref) \(repeated("(table 1 funcref)", 65_535)) (table $last 1 funcref)
        \(Self.wrong) \(Self.right)
        (elem (table 0) (i32.const 0) func $wrong) (elem (table $last) (i32.const 0) func $right)
        (func (export "f") (result i32) (\(prefix)call_indirect $last (type $t) (i32.const 0))))
      """
    #expect(try run(text) == 2)
  }

  @Test("Table 65,536 of functions, where table 0 holds numbers: nothing is called") func confusion() throws {
    let text = """
      (module (type $t (func (result i32))) (table $first 1 anyref) \(repeated("(table 1 funcref)", 65_535))
        (table $last 1 funcref)
        (func (export "f") (result i32)
          (table.set $first (i32.const 0) (ref.i31 (i32.const 0x1234567)))
          (call_indirect $last (type $t) (i32.const 0))))
      """
    let trap = #expect(throws: Trap.self) { try run(text) }
    #expect(trap?.code == .uninitializedElement)
  }

  @Test("Operations on table 65,536") func tables() throws {
    let text = """
      (module (table 1 externref) \(repeated("(table 1 funcref)", 65_535)) (table $last 3 8 funcref)
        \(Self.right) (elem $e func $right)
        (func (export "f") (result i32)
          (table.init $last $e (i32.const 0) (i32.const 0) (i32.const 1))
          (table.copy $last $last (i32.const 1) (i32.const 0) (i32.const 1))
          (table.set $last (i32.const 2) (table.get $last (i32.const 1)))
          (drop (table.grow $last (ref.null func) (i32.const 2)))
          (i32.add (table.size $last) (ref.is_null (table.get $last (i32.const 2))))))
      """
    #expect(try run(text) == 5)
  }

  @Test("Function and type 65,536") func functions() throws {
    let text = """
      (module \(repeated("(rec (type (func (param f32))) (type (struct)))", 32_768))
        (type $t (func (result i32)))
        \(repeated("(func)", 65_536)) \(Self.right) (table $last 1 funcref) (elem (i32.const 0) func $right)
        (func (export "f") (result i32)
          (i32.add (call $right) (i32.add (call_ref $t (ref.func $right)) (call_indirect (type $t) (i32.const 0))))))
      """
    #expect(try run(text) == 6)
  }

  @Test("Global, tag, data and element segment 65,536") func others() throws {
    let text = """
      (module (memory 1) \(repeated("(global i32 (i32.const 1))", 65_536)) (global $g (mut i32) (i32.const 2))
        \(repeated("(tag)", 65_536)) (tag $e (param i32))
        \(repeated("(data \"\\01\")", 65_536)) (data $d "\\02")
        (table 1 funcref) \(repeated("(elem func $wrong)", 65_536)) (elem $s func $right)
        \(Self.wrong) \(Self.right) (type $t (func (result i32)))
        (func (export "f") (result i32)
          (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1))
          (table.init $s (i32.const 0) (i32.const 0) (i32.const 1))
          (global.set $g (i32.add (global.get $g) (i32.load8_u (i32.const 0))))
          (i32.add (call_indirect (type $t) (i32.const 0))
            (block $caught (result i32)
              (try_table (result i32) (catch $e $caught) (throw $e (global.get $g)))))))
      """
    #expect(try run(text) == 6)
  }

  @Test("Locals and operands up to the limit of a frame") func frames() throws {
    let text = """
      (module (func (export "f") (result i32) (local $first i32) \(repeated("(local i32)", 49_997)) (local $last i32)
        (local.set $last (i32.const 2))
        \(repeated("(i32.const 0)", 9_000)) (local.get $last) (local.get $first) (i32.add)
        (local.set $first) \(repeated("(drop)", 9_000)) (local.get $first)))
      """
    #expect(try run(text) == 2)
  }

  @Test("Imported function 65,536", arguments: ["", "return_"]) func imports(prefix: String) throws {
    let text = """
      (module \(repeated("(import \"m\" \"wrong\" (func (result i32)))", 65_536))
        (import "m" "right" (func $right (result i32)))
        (func (export "f") (result i32) (\(prefix)call $right)))
      """
    let module = try Module(text: text, engine: engine)
    var imports = Imports()
    imports.function("m", "wrong") { () throws -> Int32 in 1 }
    imports.function("m", "right") { () throws -> Int32 in 2 }
    #expect(try Store(engine: engine).instantiate(module, imports: imports).run("f") == 2)
  }
}
