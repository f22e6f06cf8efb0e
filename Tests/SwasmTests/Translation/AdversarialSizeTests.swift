import SwasmTestSupport
import Testing

@testable import Swasm

/// Functions at the limits. That translation is linear is shown by counts: twice the input makes at most a little more than
/// twice the code. What would be quadratic in time does not come to its end here.
@Suite struct AdversarialSizeTests {
  private let engine = Engine()

  private func module(_ text: String) throws -> Module {
    try Module(text: text, engine: engine)
  }

  /// Bytes of the code of function 0.
  private func codeBytes(_ module: Module) throws -> Int {
    let output = try FunctionTranslator(module.translationModule, function: 0).translate()
    return output.code.count
  }

  /// Makes the module at two sizes and compares their code.
  private func expectLinear(_ size: Int, _ text: (Int) -> String) throws {
    let small = try codeBytes(module(text(size)))
    let large = try codeBytes(module(text(2 * size)))
    #expect(Double(large) <= 2.2 * Double(small), "\(small) bytes, then \(large)")
  }

  private func result(_ module: Module, _ arguments: [Value] = []) throws -> Int32? {
    let instance = try Store(engine: engine).instantiate(module)
    guard case .i32(let value)? = try #require(instance.function("f")).call(arguments).first else { return nil }
    return value
  }

  private func table(_ count: Int) -> String {
    let targets = String(repeating: "0 1 ", count: count / 2)
    return """
      (module (func (export "f") (param i32) (result i32)
        (block (result i32) (i32.const 1)
          (block (result i32) (i32.const 2) (local.get 0) (br_table \(targets) 1))
          (i32.add))))
      """
  }

  @Test("br_table with 10^5 targets that take a value along") func branchTable() throws {
    try expectLinear(50_000, table)
    let module = try module(table(100_000))
    // Target 0 adds what the outer block has, target 1 does not.
    #expect(try result(module, [.i32(99_998)]) == 3)
    #expect(try result(module, [.i32(99_999)]) == 2)
    #expect(try result(module, [.i32(-1)]) == 2)
  }

  @Test("10^5 blocks within each other, with live code and values at each depth") func nestedBlocks() throws {
    func text(_ depth: Int) -> String {
      "(module (func (export \"f\") (param i32) (result i32) (i32.const 0) "
        + String(
          repeating: "block (param i32) (result i32) (i32.add (i32.const 1)) (local.get 0) (br_if 0) ", count: depth)
        + String(repeating: "end ", count: depth) + "))"
    }
    try expectLinear(50_000, text)
    #expect(try result(module(text(100_000)), [.i32(0)]) == 100_000)
    #expect(try result(module(text(100_000)), [.i32(1)]) == 1)
  }

  @Test("A function of a megabyte without a branch") func straightLine() throws {
    func text(_ count: Int) -> String {
      "(module (memory 1) (func (export \"f\") (result i32) (local i32) "
        + String(
          repeating: "(local.set 0 (i32.add (i32.mul (local.get 0) (i32.const 3)) (i32.load8_u (local.get 0))))",
          count: count) + "(local.get 0)))"
    }
    // 14 bytes each.
    try expectLinear(40_000, text)
    #expect(try result(module(text(80_000))) == 0)
  }

  @Test("A function near the limit of 7,654,321 bytes") func largestBody() throws {
    // Four bytes each: local.get, i32.const, i32.add; then local.set. The text would be large: the binary is put together.
    let count = 1_093_000
    let unit = Code.get(0) + Code.i32(1) + Code.i32Add + Code.set(0)
    let code = Array(repeatElement(unit, count: count).joined()) + Code.get(0)
    var builder = ModuleBuilder()
    builder.function([], [i32], export: "f", locals: [i32], code)
    #expect((7_650_000..<7_654_321).contains(code.count))
    #expect(try result(builder.module(engine)) == Int32(count))
  }

  @Test("50,000 locals, the last of which is used") func manyLocals() throws {
    let locals = String(repeating: "i64 ", count: 49_998)
    let text = """
      (module (func (export "f") (param i32) (result i32) (local \(locals)) (local $last i32)
        (local.set $last (i32.add (local.get 0) (i32.const 1))) (local.get $last)))
      """
    #expect(try result(module(text), [.i32(41)]) == 42)
  }

  @Test("50,000 values that name one local when it is written") func pendingValuesOfOneLocal() throws {
    func text(_ count: Int) -> String {
      "(module (func (export \"f\") (param i32) (result i32) " + String(repeating: "(local.get 0) ", count: count)
        + "(local.set 0 (i32.const 100)) " + String(repeating: "(i32.add) ", count: count - 1) + "))"
    }
    try expectLinear(25_000, text)
    #expect(try result(module(text(50_000)), [.i32(2)]) == 100_000)
  }

  @Test("Values of 20,000 locals on the stack while each of them is written") func pendingValuesOfManyLocals() throws {
    func text(_ count: Int) -> String {
      "(module (func (export \"f\") (result i32) (local \(String(repeating: "i32 ", count: count))) "
        + (0..<count).map { "(local.get \($0)) " }.joined()
        + (0..<count).map { "(local.set \($0) (i32.const 1)) " }.joined()
        + String(repeating: "(i32.add) ", count: count - 1) + "))"
    }
    try expectLinear(10_000, text)
    #expect(try result(module(text(20_000))) == 0)
  }

  @Test("A chain of 50,000 if and else") func chainOfConditions() throws {
    func text(_ count: Int) -> String {
      "(module (func (export \"f\") (param i32) (result i32) "
        + (0..<count).map { "(local.get 0) (i32.const \($0)) i32.eq if (result i32) (i32.const \($0 + 7)) else " }
        .joined()
        + "(i32.const -1) " + String(repeating: "end ", count: count) + "))"
    }
    try expectLinear(25_000, text)
    let module = try module(text(50_000))
    #expect(try result(module, [.i32(49_999)]) == 50_006)
    #expect(try result(module, [.i32(50_000)]) == -1)
  }

  @Test("1,000 parameters and results, passed on and exchanged") func wideFunctions() throws {
    let types = String(repeating: "i32 ", count: 1000)
    let reversed = (0..<1000).reversed().map { "(local.get \($0)) " }.joined()
    let text = """
      (module (func $r (param \(types)) (result \(types)) \(reversed))
        (func (export "f") (param i32) (result i32)
          \((0..<1000).map { "(i32.const \($0)) " }.joined()) (call $r) (call $r) (call $r)
          \(String(repeating: "(drop) ", count: 999))))
      """
    // Reversed three times, the first result is the last argument.
    #expect(try result(module(text), [.i32(0)]) == 999)
  }

  @Test("10,000 try_table regions, side by side and within each other") func exceptionRegions() throws {
    func nested(_ depth: Int) -> String {
      "(module (tag $e) (func $t (throw $e)) (func (export \"f\") (result i32) (local i32) "
        + String(repeating: "block $h try_table (catch $e $h) ", count: depth) + "(call $t) "
        + String(repeating: "end end (local.set 0 (i32.add (local.get 0) (i32.const 1))) ", count: depth)
        + "(local.get 0)))"
    }
    // The innermost handler takes it; every level then counts itself.
    #expect(try result(module(nested(10_000))) == 10_000)
    let sequence =
      "(module (tag $e) (func $t (throw $e)) (func (export \"f\") (result i32) (local i32) "
      + String(
        repeating: "block $h try_table (catch $e $h) (call $t) end unreachable end "
          + "(local.set 0 (i32.add (local.get 0) (i32.const 1))) ", count: 10_000) + "(local.get 0)))"
    #expect(try result(module(sequence)) == 10_000)
  }
}
