import Swasm
import Testing

/// `Imports.fillUnknown`: modules run whose imports nobody supplies.
@Suite struct UnknownImportTests {
  private let engine = Engine(features: .wasm3.union(.threads))

  private func module(_ text: String) throws -> Module {
    try Module(text: text, engine: engine)
  }

  private let everything = """
    (module (type $s (struct)) (import "env" "log" (func $log (param i32)))
      (import "env" "all" (func $all (param i32) (result i32 i64 f32 f64 v128 funcref externref (ref null $s))))
      (import "env" "never" (func $never (result (ref $s))))
      (import "env" "m" (memory 2 3)) (import "env" "sm" (memory 1 1 shared))
      (import "env" "t" (table 4 funcref)) (import "env" "g" (global $g (mut i64)))
      (import "env" "v" (global v128)) (import "env" "r" (global externref)) (import "env" "e" (tag (param i32)))
      (func (export "log") (call $log (i32.const 1)))
      (func (export "never") (drop (call $never)))
      (func (export "all") (result i32) (call $all (i32.const 9))
        (if (ref.is_null) (then) (else unreachable)) (if (ref.is_null) (then) (else unreachable))
        (if (ref.is_null) (then) (else unreachable)) (v128.any_true) (if (then unreachable))
        (if (f64.ne (f64.const 0)) (then unreachable)) (if (f32.ne (f32.const 0)) (then unreachable))
        (if (i64.ne (i64.const 0)) (then unreachable)))
      (func (export "sizes") (result i32 i32 i32 i64) (memory.size 0) (memory.size 1) (table.size 0) (global.get $g)))
    """

  private func numbers(_ values: [Value]?) -> [Int64]? {
    values?.map { value in
      switch value {
      case .i32(let number): Int64(number)
      case .i64(let number): number
      default: -1
      }
    }
  }

  private func trap(_ instance: Instance, _ name: String) -> Trap? {
    do throws(Trap) {
      _ = try instance.function(name)?.call()
      return nil
    } catch {
      return error
    }
  }

  @Test("Functions trap with the import's name, or return zeros and null")
  func functions() throws {
    let module = try module(everything)
    for functions in [Imports.UnknownFunction.traps, .returnsDefaults] {
      let store = Store(engine: engine)
      var imports = Imports()
      let filled = try imports.fillUnknown(of: module, functions: functions, in: store)
      #expect(filled.map(\.name) == ["log", "all", "never", "m", "sm", "t", "g", "v", "r", "e"])
      let instance = try store.instantiate(module, imports: imports)
      let never = try #require(trap(instance, "never"))
      #expect(never.code == .unknownImport)
      #expect(never.message.contains("\"env\" \"never\""))
      #expect(try numbers(instance.function("sizes")?.call()) == [2, 1, 4, 0])
      if functions == .traps {
        #expect(trap(instance, "log")?.message == "unknown import \"env\" \"log\" was called")
        #expect(trap(instance, "all")?.code == .unknownImport)
      } else {
        #expect(trap(instance, "log") == nil)
        #expect(try numbers(instance.function("all")?.call()) == [0])
      }
    }
  }

  @Test("What is defined stays, and names are shown without control characters")
  func definedImports() throws {
    let module = try module("(import \"env\" \"a\" (func)) (import \"env\" \"\\1b[2J\" (func $b)) (start $b)")
    let store = Store(engine: engine)
    var imports = Imports()
    imports.function("env", "a") {}
    let filled = try imports.fillUnknown(of: module, functions: .traps, in: store)
    #expect(filled.map(\.name) == ["\u{1b}[2J"])
    let error = #expect(throws: Trap.self) { try store.instantiate(module, imports: imports) }
    #expect(error?.message == "unknown import \"env\" \"\\u{1b}[2J\" was called")
  }

  @Test("What has no default stays unknown, and limits hold")
  func noDefaults() throws {
    for text in [
      "(import \"env\" \"x\" (global (ref func)))", "(import \"env\" \"x\" (table 1 (ref func)))",
    ] {
      let module = try module(text)
      let store = Store(engine: engine)
      var imports = Imports()
      #expect(try imports.fillUnknown(of: module, functions: .returnsDefaults, in: store).isEmpty)
      let error = #expect(throws: LinkError.self) { try store.instantiate(module, imports: imports) }
      #expect(error?.code == .unknownImport)
    }
    let module = try module("(import \"env\" \"m\" (memory 32768))")
    let store = Store(engine: engine)
    var imports = Imports()
    let error = #expect(throws: Trap.self) {
      try imports.fillUnknown(of: module, functions: .traps, in: store)
    }
    #expect(error?.limit == .memoryBytes)
  }
}
