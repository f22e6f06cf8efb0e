import SwasmText
import Testing

@testable import Swasm

/// Rules of references and handlers whose opposite is valid too.
@Suite struct ReferenceRuleTests {
  private let engine = Engine(features: allFeatures)

  private func code(_ text: String) throws -> ModuleError.Code? {
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: allFeatures)
    do throws(ModuleError) {
      _ = try Module(bytes: bytes, engine: engine)
      return nil
    } catch {
      return error.code
    }
  }

  private func copy(from source: String, to target: String) -> String {
    """
    (module (table $s 1 \(source)) (table $t 1 \(target))
      (func (table.copy $t $s (i32.const 0) (i32.const 0) (i32.const 1))))
    """
  }

  @Test func tablesAreCopiedToSupertypes() throws {
    #expect(try code(copy(from: "i31ref", to: "anyref")) == nil)
    #expect(try code(copy(from: "anyref", to: "i31ref")) == .invalidTypeMismatch)
    #expect(try code(copy(from: "funcref", to: "externref")) == .invalidTypeMismatch)
  }

  @Test(arguments: ["call_indirect", "return_call_indirect"]) func tablesOfFunctionsAreCalled(name: String) throws {
    func text(_ type: String) -> String { "(module (table 1 \(type)) (func (\(name) (i32.const 0))))" }
    #expect(try code(text("funcref")) == nil)
    #expect(try code(text("(ref null nofunc)")) == nil)
    #expect(try code(text("externref")) == .invalidTypeMismatch)
    #expect(try code(text("anyref")) == .invalidTypeMismatch)
  }

  @Test func handlersBringWhatTheirLabelTakes() throws {
    func text(_ clause: String, _ results: String) -> String {
      """
      (module (tag $e (param i32))
        (func (block $h \(results) (try_table (\(clause) $h)) (unreachable)) (unreachable)))
      """
    }
    #expect(try code(text("catch_all", "")) == nil)
    #expect(try code(text("catch_all", "(result i32)")) == .invalidTypeMismatch)
    #expect(try code(text("catch_all_ref", "(result exnref)")) == nil)
    #expect(try code(text("catch_all_ref", "")) == .invalidTypeMismatch)
    #expect(try code(text("catch $e", "(result i32)")) == nil)
    #expect(try code(text("catch $e", "(result i32 exnref)")) == .invalidTypeMismatch)
    #expect(try code(text("catch $e", "")) == .invalidTypeMismatch)
    #expect(try code(text("catch_ref $e", "(result i32 exnref)")) == nil)
    #expect(try code(text("catch_ref $e", "(result i32)")) == .invalidTypeMismatch)
  }
}
