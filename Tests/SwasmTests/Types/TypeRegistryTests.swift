import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

@Suite struct TypeRegistryTests {
  private typealias W = WasmBytes

  private func types(_ text: String) throws -> TypeSection {
    try load(WebAssemblyText.parseModule(Array("(module \(text))".utf8))).types
  }

  @Test func equalTypesHaveEqualIDs() throws {
    let registry = TypeRegistry()
    let first = try registry.register(types("(type (func (param i32))) (type (func)) (type (func (param i32)))"))
    #expect(first.id == first.ids[2] && first.id != first.ids[1])
    let second = try registry.register(types("(type (func)) (type (func (param i32))) (type (func (param i64)))"))
    #expect(second.id == first.ids[1] && second.ids[1] == first.id)
    #expect(!first.ids.contains(second.ids[2]))
    #expect(registry.functionType(first.id) == FunctionType(parameters: [.i32]))
  }

  @Test func recursionGroupsCompareWithoutTheirPlace() throws {
    let registry = TypeRegistry()
    let group = "(rec (type $a (struct (field (ref null $b)))) (type $b (struct (field (ref null $a)))))"
    let first = try registry.register(types(group))
    let second = try registry.register(types("(type (func))" + group))
    #expect(Array(second.ids[1...]) == first.ids)
    // The same fields in two groups of one type each are other types.
    let node = "(type $a (struct (field (ref null $a))))"
    let single = try registry.register(types(node))
    #expect(!first.ids.contains(single.id))
    // An outer reference to an equal type makes equal types.
    let outer = try registry.register(types(node + "(type (array (ref $a)))"))
    let shifted = try registry.register(types("(type (func (param f32)))" + node + "(type (array (ref $a)))"))
    #expect(outer.id == single.id && shifted.ids[1] == single.id && shifted.ids[2] == outer.ids[1])
  }

  @Test func finalityAndMutabilityCount() throws {
    let registry = TypeRegistry()
    let registered = try registry.register(
      load(
        W.module(
          W.section(
            1,
            items: [
              [0x5F, 1, W.i32, 0], [0x5F, 1, W.i32, 1], [0x50, 0, 0x5F, 1, W.i32, 0], [0x4F, 0, 0x5F, 1, W.i32, 0],
              [0x5E, W.i32, 0], [0x5F, 1, 0x78, 0], [0x5F, 1, 0x77, 0],
            ]))
      ).types)
    let ids = registered.ids
    #expect(ids[3] == ids[0], "final without supertypes is the short form")
    #expect(Set(ids).count == ids.count - 1)
  }

  @Test func subtypes() throws {
    let registry = TypeRegistry()
    let registered = try registry.register(
      types(
        """
        (type $a (sub (struct))) (type $b (sub $a (struct (field i32)))) (type (sub $b (struct (field i32 i64))))
        (type (sub $a (struct (field i64)))) (type (sub (func)))
        """))
    let ids = registered.ids
    #expect(registry.isSubtype(ids[2], of: ids[0]) && registry.isSubtype(ids[2], of: ids[1]))
    #expect(registry.isSubtype(ids[1], of: ids[1]))
    #expect(!registry.isSubtype(ids[0], of: ids[2]) && !registry.isSubtype(ids[3], of: ids[1]))
    #expect(registry.describe(ids[2])?.chain == [ids[0], ids[1], ids[2]])
    let leaf = TypeRegistry.canonical(ValueType(HeapType(typeIndex: 2), nullable: false), ids: ids)
    #expect(registry.isSubtype(leaf, of: ValueType(HeapType(typeIndex: ids[0]), nullable: true)))
    #expect(registry.isSubtype(leaf, of: ValueType(.structure, nullable: false)))
    #expect(registry.isSubtype(leaf, of: ValueType(.any, nullable: false)))
    #expect(!registry.isSubtype(leaf, of: ValueType(.array, nullable: false)))
    #expect(registry.isSubtype(ValueType(.none, nullable: false), of: leaf))
    #expect(!registry.isSubtype(ValueType(.none, nullable: true), of: leaf))
    let function = ValueType(HeapType(typeIndex: ids[4]), nullable: false)
    #expect(registry.isSubtype(function, of: .funcref) && !registry.isSubtype(function, of: .externref))
    withExtendedLifetime(registered) {}
  }

  @Test func hostTypesEqualModuleTypes() throws {
    let registry = TypeRegistry()
    let host = try registry.register(FunctionType(parameters: [.i32], results: [.f64]))
    let module = try registry.register(
      types("(type $f (func)) (type (func (param i32) (result f64))) (type (func (param (ref $f))))"))
    #expect(module.ids[1] == host.id)
    let naming = try registry.register(
      FunctionType(parameters: [ValueType(HeapType(typeIndex: module.id), nullable: false)]))
    #expect(naming.ids == [module.ids[2]])
  }

  @Test func importMatching() throws {
    let registry = TypeRegistry()
    func memory(_ minimum: UInt64, _ maximum: UInt64?) -> ExternalType {
      .memory(MemoryType(limits: Limits(minimum: minimum, maximum: maximum)))
    }
    #expect(registry.matches(memory(2, 3), import: memory(1, 3)))
    #expect(registry.matches(memory(2, 3), import: memory(2, nil)))
    #expect(!registry.matches(memory(1, 3), import: memory(2, nil)))
    #expect(!registry.matches(memory(2, nil), import: memory(1, 3)))
    #expect(!registry.matches(memory(2, 4), import: memory(1, 3)))
    let registered = try registry.register(FunctionType())
    let function = registered.id
    #expect(registry.matches(.function(typeID: function), import: .function(typeID: function)))
    #expect(!registry.matches(.function(typeID: function), import: memory(0, nil)))
    func global(_ type: ValueType, _ isMutable: Bool) -> ExternalType {
      .global(GlobalType(valueType: type, isMutable: isMutable))
    }
    let nonNull = ValueType(.function, nullable: false)
    #expect(registry.matches(global(nonNull, false), import: global(.funcref, false)))
    #expect(!registry.matches(global(nonNull, true), import: global(.funcref, true)))
    #expect(!registry.matches(global(.i32, true), import: global(.i32, false)))
  }

  @Test func registrationFromManyThreads() async throws {
    let registry = TypeRegistry()
    let modules = try (0..<8).map { start in
      let parameters = (0..<100).map { String(repeating: "i32 ", count: ($0 + start * 13) % 100) }
      return try types(parameters.map { "(type (func (param \($0))))" }.joined())
    }
    let all = try await withThrowingTaskGroup(of: (Int, RegisteredTypes).self) { group in
      for (index, types) in modules.enumerated() { group.addTask { (index, try registry.register(types)) } }
      return try await group.reduce(into: [Int: RegisteredTypes]()) { $0[$1.0] = $1.1 }
    }
    for (index, list) in all {
      for (place, id) in list.ids.enumerated() {
        #expect(registry.functionType(id)?.parameters.count == (place + index * 13) % 100)
      }
    }
  }

  @Test func namesCompareByBytes() {
    #expect(ExactName("e\u{301}") != ExactName("\u{E9}"))
    #expect(ExactName("a") == ExactName("a"))
    #expect(Set([ExactName("e\u{301}"), ExactName("\u{E9}"), ExactName("a"), ExactName("a")]).count == 3)
  }

  @Test func importsOfSubtypesAndOtherPages() throws {
    let registry = TypeRegistry()
    let registered = try registry.register(types("(type $top (sub (func))) (type $bottom (sub $top (func)))"))
    let (top, bottom) = (ExternalType.function(typeID: registered.id), registered.ids[1])
    #expect(registry.matches(.function(typeID: bottom), import: top))
    #expect(!registry.matches(top, import: .function(typeID: bottom)))
    #expect(!registry.matches(.function(typeID: bottom), import: .function(typeID: registered.id, isExact: true)))
    func memory(_ pageSize: Int, _ addressType: AddressType = .i32, isShared: Bool = false) -> ExternalType {
      .memory(
        MemoryType(
          limits: Limits(minimum: 1, maximum: 1), addressType: addressType, isShared: isShared, pageSize: pageSize))
    }
    #expect(registry.matches(memory(1), import: memory(1)))
    #expect(!registry.matches(memory(1), import: memory(65_536)))
    #expect(!registry.matches(memory(65_536, .i64), import: memory(65_536)))
    #expect(!registry.matches(memory(65_536, isShared: true), import: memory(65_536)))
    func global(_ type: ValueType) -> ExternalType { .global(GlobalType(valueType: type, isMutable: false)) }
    #expect(!registry.matches(global(.funcref), import: global(ValueType(.function, nullable: false))))
    withExtendedLifetime(registered) {}
  }
}
