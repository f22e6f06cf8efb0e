import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct ModuleValidationTests {
  private typealias W = WasmBytes
  private let types = W.section(1, items: [W.functionType(), W.functionType([W.i32])])
  private let function = W.section(3, items: [[0]])
  private let body = W.section(10, items: [W.body([])])

  @Test func types_() {
    func types(_ items: [[UInt8]]) -> ModuleError.Code? { code(W.module(W.section(1, items: items))) }
    #expect(types([[0x5F, 1, 0x63, 1, 0], [0x5F, 0]]) == .invalidUnknownType, "a later group")
    #expect(types([[0x4E, 2, 0x5F, 1, 0x63, 1, 0, 0x5F, 0]]) == nil, "the same group")
    #expect(types([[0x50, 0, 0x5F, 0], [0x50, 1, 0, 0x5F, 1, W.i32, 0]]) == nil)
    #expect(types([[0x5F, 0], [0x50, 1, 0, 0x5F, 1, W.i32, 0]]) == .invalidSubtype, "final supertype")
    #expect(types([[0x50, 0, 0x5F, 1, W.i32, 0], [0x50, 1, 0, 0x5F, 0]]) == .invalidSubtype, "fewer fields")
    #expect(types([[0x50, 0, 0x5F, 1, W.i32, 0], [0x50, 1, 0, 0x5F, 1, W.i32, 1]]) == .invalidSubtype, "mutability")
    #expect(types([[0x50, 0, 0x5F, 0], [0x50, 1, 0, 0x5E, W.i32, 0]]) == .invalidSubtype, "another kind")
    #expect(types([[0x50, 0, 0x5F, 0], [0x50, 2, 0, 0, 0x5F, 0]]) == .invalidSubtype, "two supertypes")
    #expect(types([[0x4E, 2, 0x50, 1, 1, 0x5F, 0, 0x50, 0, 0x5F, 0]]) == .invalidUnknownType, "a later supertype")
    #expect(types([[0x50, 1, 0, 0x5F, 0]]) == .invalidUnknownType, "itself")
    // Parameters vary the other way round: (func (param anyref)) is below (func (param eqref)).
    let wide: [UInt8] = [0x50, 0, 0x60, 1, 0x6D, 1, 0x6E]
    #expect(types([wide, [0x50, 1, 0, 0x60, 1, 0x6E, 1, 0x6D]]) == nil)
    #expect(types([wide, [0x50, 1, 0, 0x60, 1, 0x6C, 1, 0x6E]]) == .invalidSubtype)
  }

  @Test func functions() {
    #expect(code(W.module(types, W.section(3, items: [[2]]), body)) == .invalidUnknownType)
    #expect(code(W.module(W.section(1, items: [[0x5F, 0]]), function, body)) == .invalidTypeMismatch)
    let imported = W.section(2, items: [W.name("m") + W.name("f") + [0, 9]])
    #expect(code(W.module(types, imported)) == .invalidUnknownType)
  }

  @Test func memories() {
    func memory(_ type: [UInt8], _ features: Features = allFeatures) -> ModuleError.Code? {
      code(W.module(W.section(5, items: [type])), features)
    }
    #expect(memory([0] + W.u32(65_536)) == nil)
    #expect(memory([0] + W.u32(65_537)) == .invalidLimits)
    #expect(memory([1, 2, 1]) == .invalidLimits)
    #expect(memory([4] + [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40]) == nil, "2^48 pages")
    #expect(memory([4] + [0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40]) == .invalidLimits)
    #expect(memory([8, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]) == nil, "2^32-1 pages of one byte")
    #expect(memory([8, 0x80, 0x80, 0x80, 0x80, 0x10, 0]) == .invalidLimits)
    #expect(memory([0, 0x80, 0x80, 0x80, 0x80, 0x10]) == .invalidLimits)
    #expect(memory([0, 0x80, 0x80, 0x80, 0x80, 0x10], .wasm2) == .malformedInteger)
    let two = W.module(W.section(5, items: [[0, 1], [0, 1]]))
    #expect(code(two) == nil)
    #expect(code(two, .wasm2) == .invalidMultipleMemories)
  }

  @Test func tables() {
    let two = W.module(W.section(4, items: [[0x70, 0, 1], [0x70, 0, 1]]))
    #expect(code(two, .wasm2) == nil)
    #expect(code(two, .wasm1) == .invalidMultipleTables)
    #expect(code(W.module(W.section(4, items: [[0x64, 0x70, 0, 1]]))) == .invalidTypeMismatch, "needs an initializer")
    let initialized: [UInt8] = [0x40, 0, 0x64, 0x70, 0, 1, 0xD2, 0, 0x0B]
    #expect(code(W.module(types, function, W.section(4, items: [initialized]), body)) == nil)
    let null: [UInt8] = [0x40, 0, 0x64, 0x70, 0, 1, 0xD0, 0x70, 0x0B]
    #expect(code(W.module(W.section(4, items: [null]))) == .invalidTypeMismatch)
    #expect(code(W.module(W.section(4, items: [[0x63, 7, 0, 1]]))) == .invalidUnknownType)
  }

  @Test func constantExpressions() {
    let imported = W.section(
      2,
      items: [
        W.name("m") + W.name("c") + [3, W.i32, 0], W.name("m") + W.name("v") + [3, W.i32, 1],
      ])
    func global(_ type: UInt8, _ code: [UInt8], _ features: Features = allFeatures) -> ModuleError.Code? {
      rejection(
        W.module(imported, W.section(6, items: [[type, 0] + code + [0x0B], [W.i32, 0, 0x23, 2, 0x0B]])), features)?
        .code
    }
    let base = Features.wasm3.subtracting([.extendedConstants])
    #expect(global(W.i32, [0x41, 0]) == nil)
    #expect(global(W.i64, [0x41, 0]) == .invalidTypeMismatch)
    #expect(global(W.i32, []) == .invalidTypeMismatch)
    #expect(global(W.i32, [0x41, 0, 0x41, 0]) == .invalidTypeMismatch)
    #expect(global(W.i32, [0x23, 0]) == nil)
    #expect(global(W.i32, [0x23, 1]) == .invalidConstantExpression, "mutable")
    #expect(global(W.i32, [0x23, 2]) == .invalidUnknownGlobal, "itself")
    #expect(global(W.i32, [0x23, 9]) == .invalidUnknownGlobal)
    #expect(global(W.i32, [0x41, 1, 0x41, 2, 0x6A]) == nil)
    #expect(global(W.i32, [0x41, 1, 0x41, 2, 0x6A], base) == .invalidConstantExpression)
    #expect(global(W.i32, [0x41, 1, 0x41, 2, 0x71]) == .invalidConstantExpression)
    #expect(global(W.i32, [0x01, 0x41, 1]) == .invalidConstantExpression)
    #expect(global(W.i32, [0x02, W.i32, 0x41, 1, 0x0B]) == .invalidConstantExpression)
    #expect(global(W.i32, [0xFF]) == .malformedIllegalOpcode)
    #expect(global(W.i32, [0x41, 0], .wasm2) == .invalidConstantExpression, "an own global named before 3.0")
  }

  @Test func unknownTypesOfGlobalsThatConstantsName() {
    // A table's initializer names a global of a type that does not exist.
    let imported = W.section(2, items: [W.name("m") + W.name("g") + [3, 0x63, 9, 0]])
    let table = W.section(4, items: [[0x40, 0, 0x70, 0, 1, 0x23, 0, 0x0B]])
    #expect(code(W.module(imported, table)) == .invalidUnknownType)
    let globals = W.section(6, items: [[0x70, 0, 0x23, 1, 0x0B], [0x63, 9, 0, 0xD0, 0x70, 0x0B]])
    #expect(code(W.module(globals)) == .invalidUnknownType)
    #expect(code(W.module(W.section(9, items: [[5, 0x63, 9, 0]]))) == .invalidUnknownType)
  }

  @Test func exports() {
    func exports(_ items: [[UInt8]]) -> ModuleError.Code? {
      code(W.module(types, function, W.section(7, items: items), body))
    }
    #expect(exports([W.name("a") + [0, 0], W.name("b") + [0, 0]]) == nil)
    #expect(exports([W.name("a") + [0, 0], W.name("a") + [0, 0]]) == .invalidDuplicateExport)
    #expect(exports([W.name("e\u{301}") + [0, 0], W.name("\u{E9}") + [0, 0]]) == nil, "names are bytes")
    #expect(exports([W.name("a") + [0, 1]]) == .invalidUnknownFunction)
    #expect(exports([W.name("a") + [1, 0]]) == .invalidUnknownTable)
    #expect(exports([W.name("a") + [2, 0]]) == .invalidUnknownMemory)
    #expect(exports([W.name("a") + [3, 0]]) == .invalidUnknownGlobal)
    #expect(exports([W.name("a") + [4, 0]]) == .invalidUnknownTag)
    #expect(exports([W.name("a") + [5, 0]]) == .malformedExternalKind)
  }

  @Test func start() {
    #expect(code(W.module(types, function, W.section(8, [0]), body)) == nil)
    #expect(code(W.module(types, function, W.section(8, [1]), body)) == .invalidUnknownFunction)
    #expect(code(W.module(types, W.section(3, items: [[1]]), W.section(8, [0]), body)) == .invalidStartFunction)
  }

  @Test func tags() {
    let tags = W.section(1, items: [W.functionType([W.i32]), W.functionType([], [W.i32])])
    #expect(code(W.module(tags, W.section(13, items: [[0, 0]]))) == nil)
    #expect(code(W.module(tags, W.section(13, items: [[0, 1]])), .wasm3) == .invalidTagType)
    #expect(code(W.module(tags, W.section(13, items: [[0, 2]]))) == .invalidUnknownType)
    #expect(code(W.module(tags, W.section(13, items: [[1, 0]]))) == .malformedType)
    #expect(code(W.module(tags, W.section(13, items: [[0, 0]])), .wasm2) == .malformedSectionID)
  }

  @Test func segments() {
    let zero: [UInt8] = [0x41, 0, 0x0B]
    let table = W.section(4, items: [[0x6F, 0, 1]])
    func element(_ segment: [UInt8], table: [UInt8] = W.section(4, items: [[0x70, 0, 1]])) -> ModuleError.Code? {
      code(W.module(types, function, table, W.section(9, items: [segment]), body))
    }
    #expect(element([0] + zero + [1, 0]) == nil)
    #expect(element([0] + zero + [1, 0], table: table) == .invalidTypeMismatch)
    #expect(element([0] + zero + [1, 1]) == .invalidUnknownFunction)
    #expect(element([0, 0x42, 0, 0x0B, 0]) == .invalidTypeMismatch, "offset")
    #expect(element([2, 1] + zero + [0, 0]) == .invalidUnknownTable)
    #expect(element([5, 0x6F, 1, 0xD2, 0, 0x0B]) == .invalidTypeMismatch)
    func data(_ segment: [UInt8]) -> ModuleError.Code? {
      code(W.module(W.section(5, items: [[0, 1]]), W.section(11, items: [segment])))
    }
    #expect(data([0] + zero + [1, 0]) == nil)
    #expect(data([2, 0] + zero + [1, 0]) == nil)
    #expect(data([2, 1] + zero + [1, 0]) == .invalidUnknownMemory)
    #expect(data([3, 0]) == .malformedSegment)
    #expect(data([0, 0x42, 0, 0x0B, 0]) == .invalidTypeMismatch)
  }

  @Test func functionsAreDeclaredOutsideBodies() {
    let naming = W.section(10, items: [W.body([0xD2, 0, 0x1A])])
    #expect(code(W.module(types, function, naming)) == .invalidUndeclaredFunction)
    #expect(code(W.module(types, function, W.section(7, items: [[0, 0, 0]]), naming)) == nil)
    #expect(code(W.module(types, function, W.section(9, items: [[3, 0, 1, 0]]), naming)) == nil)
    #expect(code(W.module(types, function, W.section(6, items: [[0x70, 0, 0xD2, 0, 0x0B]]), naming)) == nil)
    #expect(code(W.module(types, function, W.section(8, [0]), naming)) == .invalidUndeclaredFunction)
  }

  @Test func mutableGlobals() {
    let imported = W.section(2, items: [W.name("m") + W.name("g") + [3, W.i32, 1]])
    #expect(code(W.module(imported), .wasm1) == nil)
    #expect(code(W.module(imported), []) == .invalidMutableGlobal)
    let exported = W.section(6, items: [[W.i32, 1, 0x41, 0, 0x0B]]) + W.section(7, items: [W.name("g") + [3, 0]])
    #expect(code(W.module(exported), .wasm1) == nil)
    #expect(code(W.module(exported), []) == .invalidMutableGlobal)
  }

  /// Threat 12: what a proposal adds outside instructions.
  @Test func featuresSwitchTypes() {
    func parameter(_ type: [UInt8]) -> [UInt8] { W.module(W.section(1, [1, 0x60, 1] + type + [0])) }
    let cases: [(Features, [UInt8])] = [
      (.simd, parameter([0x7B])), (.referenceTypes, parameter([0x6F])), (.functionReferences, parameter([0x63, 0x70])),
      (.garbageCollection, parameter([0x6E])), (.exceptions, parameter([0x69])),
      (.threads, W.module(W.section(5, items: [[3, 1, 1]]))), (.memory64, W.module(W.section(5, items: [[4, 1]]))),
      (.customPageSizes, W.module(W.section(5, items: [[8, 1, 0]]))),
      (.multiMemory, W.module(W.section(5, items: [[0, 1], [0, 1]]))),
      (.multiValue, W.function([], [], [0x02, 1, 0x0B])), (.bulkMemory, W.module(W.section(12, [0]))),
    ]
    for (feature, bytes) in cases {
      #expect(rejection(bytes) == nil)
      #expect(rejection(bytes, allFeatures.subtracting(feature)) != nil, "\(feature)")
    }
    #expect(!Features.default.contains(.relaxedSIMD) && !Features.default.contains(.threads))
  }
}
