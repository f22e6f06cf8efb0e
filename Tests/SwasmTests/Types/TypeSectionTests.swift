import SwasmTestSupport
import Testing

@testable import Swasm

/// Types as they are kept, in modules and in engines.
@Suite struct TypeSectionTests {
  private typealias W = WasmBytes

  private static func type(_ index: UInt32, exact: Bool = false, nullable: Bool) -> ValueType {
    ValueType(HeapType(typeIndex: index, isExact: exact), nullable: nullable)
  }

  @Test func allKindsOfTypes() throws {
    let types = try load(
      W.module(
        W.section(
          1,
          items: [
            [0x60, 3, W.i32, W.v128, 0x63, 0, 2, W.v128, 0x70],
            [0x4E, 2, 0x50, 0, 0x5F, 0, 0x50, 1, 1, 0x5F, 1, 0x78, 0],
            [0x5E, 0x77, 1], [0x5F, 3, 0x64, 3, 1, 0x64, 0x70, 0, 0x63, 0x62, 4, 0], [0x5D, 0],
            [0x4E, 2, 0x4D, 7, 0x5F, 0, 0x4C, 6, 0x5F, 0], [0x60, 0, 0],
          ]))
    ).types
    #expect(types.count == 9)
    let function = FunctionType(
      parameters: [.i32, .v128, Self.type(0, nullable: true)], results: [.v128, .funcref])
    #expect(types[0].composite == .function(function) && types.function(0) == function)
    #expect(types.entries[0].parameters.slots == 4 && types.entries[0].results.slots == 3)
    #expect(types.map(\.groupStart) == [0, 1, 1, 3, 4, 5, 6, 6, 8])
    #expect(types.map(\.groupCount) == [1, 2, 2, 1, 1, 1, 2, 2, 1])
    #expect(types[1].composite == .structure([]) && !types[1].isFinal && types[1].supertypes == [])
    #expect(types[2].supertypes == [1] && types.entries[2].isDefaultable)
    typealias Field = FieldType
    #expect(types[2].composite == .structure([Field(storage: .i8, isMutable: false)]))
    #expect(types[3].composite == .array(Field(storage: .i16, isMutable: true)))
    #expect(
      types[4].composite
        == .structure([
          Field(storage: .value(Self.type(3, nullable: false)), isMutable: true),
          Field(storage: .value(ValueType(.function, nullable: false)), isMutable: false),
          Field(storage: .value(Self.type(4, exact: true, nullable: true)), isMutable: false),
        ]))
    #expect(!types.entries[4].isDefaultable)
    #expect(types[5].composite == .continuation(0))
    #expect(types[6].descriptor == 7 && types[6].described == nil)
    #expect(types[7].described == 6 && types[7].descriptor == nil)
    #expect(types.function(8) == FunctionType() && types.function(7) == nil && types.function(9) == nil)
  }

  @Test func allKindsOfTypesInARegistry() throws {
    let contents = try load(
      W.module(
        W.section(
          1,
          items: [
            [0x50, 0, 0x5F, 1, 0x64, 0x70, 1],
            [0x4E, 2, 0x50, 1, 0, 0x5F, 3, 0x64, 0x70, 1, 0x63, 2, 0, 0x78, 1, 0x60, 2, 0x63, 1, W.v128, 1, 0x64, 0],
            [0x5E, 0x63, 0x62, 1, 1],
          ])))
    let registry = TypeRegistry()
    // Numbers that are not the indices.
    let others = try registry.register(FunctionType(parameters: [.i64]))
    let registered = try registry.register(contents.types)
    let ids = registered.ids
    #expect(!ids.contains(others.id) && registry.use.types == 5 && registry.use.groups == 4)
    #expect(
      registry.functionType(ids[2])
        == FunctionType(
          parameters: [Self.type(ids[1], nullable: true), .v128], results: [Self.type(ids[0], nullable: false)]))
    let description = try #require(registry.describe(ids[1]))
    typealias Field = FieldType
    #expect(
      description.fields.map(\.type) == [
        Field(storage: .value(ValueType(.function, nullable: false)), isMutable: true),
        Field(storage: .value(Self.type(ids[2], nullable: true)), isMutable: false),
        Field(storage: .i8, isMutable: true),
      ])
    #expect(description.fields.map(\.isTraced) == [false, false, false] && description.chain == [ids[0], ids[1]])
    let array = try #require(registry.describe(ids[3]))
    #expect(array.kind == .array && array.fields.map(\.isTraced) == [true])
    #expect(
      array.fields[0].type == Field(storage: .value(Self.type(ids[1], exact: true, nullable: true)), isMutable: true))
    registry.release(each: [ids[1], ids[3]])
    withExtendedLifetime((others, registered)) {}
  }

  /// Type sections that are small for what they say.
  private static let shapes: [(name: String, items: @Sendable (Int) -> [[UInt8]])] = [
    ("empty structures of one group", { n in [[0x4E] + W.u32(n) + Array(repeating: [0x5F, 0], count: n).joined()] }),
    ("empty functions of one group", { n in [[0x4E] + W.u32(n) + Array(repeating: [0x60, 0, 0], count: n).joined()] }),
    ("equal functions", { n in Array(repeating: [0x60, 0, 0], count: n) }),
    ("equal structures", { n in Array(repeating: [0x5F, 0], count: n) }),
    ("empty groups", { n in Array(repeating: [0x4E, 0], count: n) }),
    ("groups of one", { n in Array(repeating: [0x4E, 1, 0x5F, 0], count: n) }),
    ("groups of two", { n in Array(repeating: [0x4E, 2, 0x5F, 0, 0x5F, 0], count: n / 2) }),
    ("arrays of arrays", { n in [[0x5E, 0x7F, 0]] + (1..<n).map { [0x5E, 0x63] + W.signed($0 - 1) + [0] } }),
    ("functions of functions", { n in [[0x60, 0, 0]] + (1..<n).map { [0x60, 1, 0x64] + W.signed($0 - 1) + [0] } }),
    (
      "functions with vectors",
      { n in [[0x60, 0, 0]] + (1..<n).map { [0x60, 2, 0x7B, 0x64] + W.signed($0 - 1) + [0] } }
    ),
    (
      "groups of two with references",
      { n in
        [[0x5F, 0], [0x5F, 0]]
          + stride(from: 2, to: n, by: 2).map { [0x4E, 2, 0x5E, 0x63] + W.signed($0 - 1) + [0, 0x5F, 0] }
      }
    ),
    ("continuations", { n in [[0x60, 0, 0]] + Array(repeating: [0x5D, 0], count: n - 1) }),
    (
      "chains of supertypes",
      { n in
        (0..<n).map { $0 % 64 == 0 ? [0x50, 0, 0x5F, 1, 0x7F, 0] : [0x50, 1] + W.u32($0 - 1) + [0x5F, 1, 0x7F, 0] }
      }
    ),
    (
      "subtypes of the end of a chain",
      { n in
        (0..<n).map { index in
          if index == 0 { return [0x50, 0, 0x5F, 0] }
          if index < 62 { return [0x50, 1] + W.u32(index - 1) + [0x5F, 0] }
          return [0x50, 1] + W.u32(61) + [0x5F, 1, 0x63] + W.signed(index - 1) + [0]
        }
      }
    ),
    (
      "structures of many fields",
      { n in (0..<n / 1000).map { _ in [0x5F] + W.vector(Array(repeating: [0x78, 0], count: 1000)) } }
    ),
    (
      "functions of many parameters",
      { n in (1..<n / 500).map { [0x60] + W.vector(Array(repeating: [0x7F], count: min($0, 999))) + [0] } }
    ),
  ]

  @Test("at most 16 bytes for each byte of a type section", arguments: 0..<shapes.count)
  func memory(_ shape: Int) throws {
    let (name, make) = Self.shapes[shape]
    for count in [20_000, 80_000] {
      let bytes = W.module(W.section(1, items: make(count)))
      let engine = Engine(features: allFeatures)
      let module = try Module(bytes: bytes, engine: engine)
      let kept = module.contents.types.byteCount + 4 * module.typeIDs.count + engine.typeUse.bytes
      // What an engine has before it has any types.
      let overhead = 60_000
      #expect(kept <= 16 * bytes.count + overhead, "\(name): \(kept) bytes for \(bytes.count)")
    }
  }

  @Test("deep chains are compared in a few steps", arguments: [1, 2, 3, 7, 31, 62, 63]) func deepChains(
    _ depth: Int
  ) throws {
    let engine = Engine()
    var text = "(module (type $t0 (sub (struct)))"
    for index in 1...depth { text += " (type $t\(index) (sub $t\(index - 1) (struct)))" }
    text += " (type $other (sub $t0 (struct (field i32))))"
    text += " (func (export \"count\") (param $object anyref) (result i32) (i32.const 0)"
    for index in 0...depth { text += " (i32.add (ref.test (ref $t\(index)) (local.get $object)))" }
    text += " (i32.add (i32.mul (i32.const 1000) (ref.test (ref $other) (local.get $object)))))"
    for index in 0...depth {
      text += " (func (export \"make\(index)\") (result anyref) (struct.new $t\(index)))"
    }
    let instance = try Store(engine: engine).instantiate(Module(text: text + ")", engine: engine))
    for index in 0...depth {
      let object = try #require(try instance.function("make\(index)")?.call())
      guard case .i32(Int32(index + 1))? = try instance.function("count")?.call(object).first else {
        Issue.record("depth \(depth), type \(index)")
        return
      }
    }
  }

  @Test("places are given out again, the lowest chunks first, and empty chunks are freed") func slots() {
    var pool = SlotPool<UInt64>(vacant: .max)
    let numbers = (0..<5000).map { pool.take($0) }
    #expect(Set(numbers) == Set(0..<5000) && pool.count == 5000)
    #expect(numbers.allSatisfy { pool.place($0)?.pointee == UInt64($0) })
    #expect(pool.place(5000)?.pointee == .max && pool.place(6000) == nil && pool.place(.max) == nil)
    let full = pool.byteCount
    for number in numbers where number >= 1024 && number != 3000 { pool.release(number) }
    #expect(pool.byteCount < full / 2 && pool.place(1500) == nil && pool.place(3000)?.pointee == 3000)
    pool.release(10)
    #expect(pool.take(7) == 10 && pool.take(8) < 2048)
    for number in numbers where number < 1024 { pool.release(number) }
    pool.release(3000)
    #expect(pool.count == 1 && pool.place(3000) == nil)
  }
}
