import Testing

@testable import Swasm

/// Instantiation looks at the deadline in everything of which a module may have many.
@Suite struct InstantiationDeadlineTests {
  private static func repeated(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  private static let fields: [(name: String, text: String)] = [
    ("imports", repeated(2000) { "(import \"m\" \"\($0)\" (func))" }),
    ("tags", repeated(2000) { _ in "(tag (param i32))" }),
    ("globals", repeated(2000) { "(global i32 (i32.const \($0)))" }),
    ("tables", repeated(2000) { _ in "(table 1 funcref)" }),
    ("a table with a value", "(func $f) (table 600000 funcref (ref.func $f))"),
    ("functions of a segment", "(func $f) (table 3000 funcref) (elem (i32.const 0) \(repeated(3000) { _ in "$f " }))"),
    (
      "expressions of a segment",
      "(func $f) (table 3000 funcref) (elem (i32.const 0) funcref \(repeated(3000) { _ in "(ref.func $f)" }))"
    ),
    ("passive expressions", "(func $f) (elem funcref \(repeated(3000) { _ in "(ref.func $f)" }))"),
    ("segments", "(table 1 funcref)" + repeated(2000) { _ in "(elem (i32.const 0))" }),
    ("data", "(memory 80) (data (i32.const 0) \"\(String(repeating: "x", count: 5_000_000))\")"),
    ("data segments", "(memory 1)" + repeated(2000) { _ in "(data (i32.const 0) \"x\")" }),
  ]

  @Test(arguments: fields.map(\.name))
  func passed(name: String) throws {
    let text = try #require(Self.fields.first { $0.name == name }).text
    let engine = Engine(features: .wasm3)
    let module = try Module(text: "(module \(text))", engine: engine)
    var imports = Imports()
    for item in module.imports { imports.function(item.module, item.name, type: FunctionType()) { _, _ in } }
    let store = Store(engine: engine)
    let before = store.memoryBytesInUse
    store.setDeadline(.zero)
    let trap = #expect(throws: Trap.self) { try store.instantiate(module, imports: imports) }
    #expect(trap?.code == .deadlineExceeded)
    #expect(store.instances.isEmpty && store.memoryBytesInUse == before)
    store.setDeadline(nil)
    _ = try store.instantiate(module, imports: imports)
    #expect(store.instances.count == 1)
  }

  @Test("A host whose deadline has passed can make a small table, but not one that takes long to fill")
  func tablesOfTheHost() throws {
    let store = Store(engine: Engine(features: .wasm3))
    let function = try Function(FunctionType(), in: store) { _, _ in }
    store.setDeadline(.zero)
    let small = try Table(
      TableType(limits: Limits(minimum: 1), elementType: .funcref), initial: .function(function), in: store)
    #expect(small.count == 1)
    let trap = #expect(throws: Trap.self) {
      _ = try Table(
        TableType(limits: Limits(minimum: 600_000), elementType: .funcref), initial: .function(function), in: store)
    }
    #expect(trap?.code == .deadlineExceeded)
  }

  @Test("A module's own tables and tags count in the store's limit")
  func objects() throws {
    let engine = Engine(features: .wasm3)
    for field in ["(table 0 funcref)", "(tag)"] {
      let module = try Module(text: "(module \(Self.repeated(1000) { _ in field }))", engine: engine)
      var limits = StoreLimits()
      limits.memoryBytes = 100_000
      let store = Store(engine: engine, limits: limits)
      let trap = #expect(throws: Trap.self) { try store.instantiate(module) }
      #expect(trap?.code == .memoryLimit && store.memoryBytesInUse == 0)
      limits.memoryBytes = 200_000
      _ = try Store(engine: engine, limits: limits).instantiate(module)
    }
  }
}
