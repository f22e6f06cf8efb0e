import SwasmTestSupport
import Testing

@testable import Swasm

/// What the decoder keeps of a module, in little memory.
@Suite struct CompactContentsTests {
  private typealias W = WasmBytes

  @Test func importsOfAllEncodings() throws {
    let compactNames: [[UInt8]] = [W.name("c"), [0], W.name("eé")]
    let imports: [[UInt8]] = [
      W.name("one") + W.name("a") + [0, 0],
      W.name("two") + [0, 0x7E, 3, W.i32, 1] + W.vector(compactNames),
      // A group without imports leaves nothing behind.
      W.name("nothing") + [0, 0x7F, 0],
      W.name("three") + [0, 0x7F] + W.vector([W.name("f") + [1, 0x70, 1, 2, 3], W.name("") + [4, 0, 0]]),
      [0, 0] + [2, 0, 1],
      W.name("last") + W.name("z") + [0x20, 0],
    ]
    let contents = try load(W.module(W.section(1, items: [W.functionType()]), W.section(2, items: imports)))
    #expect(
      contents.imports.map { "\($0.module).\($0.name)" } == [
        "one.a", "two.c", "two.", "two.eé", "three.f", "three.", ".", "last.z",
      ])
    let kinds = contents.imports.map { item -> String in
      switch item.description {
      case .function(let type, let isExact): "function \(type)\(isExact ? " exactly" : "")"
      case .table(let type): "table \(type.limits.minimum) \(type.limits.maximum ?? 0)"
      case .memory(let type): "memory \(type.limits.minimum)"
      case .global(let type): "global \(type.valueType.text) \(type.isMutable)"
      case .tag(let type): "tag \(type.typeIndex)"
      }
    }
    #expect(
      kinds == [
        "function 0", "global i32 true", "global i32 true", "global i32 true", "table 2 3", "tag 0", "memory 1",
        "function 0 exactly",
      ])
  }

  @Test func exportsAreFoundByTheirBytes() throws {
    // The second and third are the same text for `String`.
    let names = ["b", "é", "e\u{301}", "", "bb", "a\u{0}", "a"]
    let exports = names.map { W.name($0) + [0, 0] }
    let bytes = W.module(
      W.section(1, items: [W.functionType()]), W.section(3, items: [[0]]), W.section(7, items: exports),
      W.section(10, items: [W.body([])]))
    let contents = try load(bytes)
    for (position, name) in names.enumerated() { #expect(contents.exports.position(of: name) == position) }
    for name in ["c", "bbb", "a\u{0}\u{0}", "ee"] { #expect(contents.exports.position(of: name) == nil) }
    // The first export that has a name again is the one that is named.
    let twice = ["x", "y", "z", "y", "x", "y"].map { W.name($0) + [0, 0] }
    let error = try #require(
      rejection(
        W.module(
          W.section(1, items: [W.functionType()]), W.section(3, items: [[0]]), W.section(7, items: twice),
          W.section(10, items: [W.body([])]))))
    #expect(error.code == .invalidDuplicateExport && error.message.contains("\"y\""))
  }

  @Test func tablesAndGlobalsKeepTheirTypes() throws {
    let tables: [[UInt8]] = [
      [0x70, 0, 1], [0x70, 0, 1], [0x70, 1, 1, 1], [0x40, 0, 0x70, 0, 1, 0xD0, 0x70, 0x0B], [0x70, 0, 1],
      [0x6F, 5, 0, 9],
    ]
    let globals: [[UInt8]] = [
      [W.i64, 1, 0x42, 5, 0x0B], [0x6F, 0, 0xD0, 0x6F, 0x0B], [0x64, 0x6C, 0, 0x41, 1, 0xFB, 0x1C, 0x0B],
    ]
    let contents = try load(W.module(W.section(4, items: tables), W.section(6, items: globals)))
    #expect(contents.tables.map { $0.initializer?.range.count } == [nil, nil, nil, 3, nil, nil])
    #expect(contents.tables.map(\.type.limits.maximum) == [nil, nil, 1, nil, nil, 9])
    #expect(contents.tables[5].type.addressType == .i64 && contents.tables[5].type.elementType == .externref)
    #expect(contents.globals.map(\.type.isMutable) == [true, false, false])
    #expect(contents.globals.map(\.type.valueType.text) == ["i64", "(ref null extern)", "(ref i31)"])
    #expect(contents.globals.map { $0.initializer?.range.count } == [3, 3, 5])
  }

  @Test("a module of 4 GiB is refused before it is read") func offsetsHave32Bits() {
    var limits = ModuleLimits()
    limits.moduleBytes = .max
    withUnsafeBytes(of: UInt64(0)) { bytes in
      // Nothing is read through it.
      let large = UnsafeRawBufferPointer(start: bytes.baseAddress, count: Int(UInt32.max) + 9)
      #expect(throws: ModuleError.self) {
        try ModuleDecoder.decode(bytes: large, features: .default, limits: limits)
      }
    }
    #expect(throws: ModuleError.self) { try ByteRange(0..<(Int(UInt32.max) + 1)) }
  }

  @Test("limits of any value end in an error at most", arguments: [Int.min, -1, 0, .max])
  func anyLimit(value: Int) {
    let knobs: [WritableKeyPath<ModuleLimits, Int>] = [
      \.moduleBytes, \.types, \.recursionGroups, \.recursionGroupTypes, \.subtypingDepth, \.functions, \.imports,
      \.exports, \.globals, \.tags, \.dataSegments, \.elementSegments, \.elementSegmentEntries, \.tables, \.memories,
      \.parameters, \.results, \.structureFields, \.arrayNewFixedOperands, \.functionBodyBytes, \.locals, \.nameBytes,
      \.customSections, \.frameSlots,
    ]
    let bytes = W.function(
      [W.i32], [], types: [[0x4E, 1, 0x5F, 1, W.i32, 0], [0x5E, W.i32, 0]], locals: [1, 1, W.i32],
      [0x41, 0, 0xFB, 8, 4, 1, 0x1A])
    for knob in knobs {
      var limits = ModuleLimits()
      limits[keyPath: knob] = value
      let error = rejection(bytes, limits: limits)
      #expect(error == nil || error?.code == .limitExceeded)
      if value == .max { #expect(error == nil) }
    }
  }

  @Test func namesOfFunctionsWithinEachOther() {
    // Two functions, the names of the second one out of order.
    let subsection = [2, 2, 1, 0] + W.name("p") + [5, 2, 1] + W.name("q") + [0] + W.name("r")
    let section = W.name("name") + [2] + W.u32(subsection.count) + subsection
    let bytes = W.module(W.section(0, section))
    let result = bytes.withUnsafeBytes { bytes -> [String?] in
      guard let contents = try? ModuleDecoder.decode(bytes: bytes, features: .default) else { return [] }
      let names = NameSection(contents, bytes: bytes)
      return [
        names.name(.local, 0, in: 2, bytes: bytes), names.name(.local, 1, in: 5, bytes: bytes),
        names.name(.local, 0, in: 5, bytes: bytes), names.name(.local, 2, in: 5, bytes: bytes),
        names.name(.local, 0, in: 1, bytes: bytes),
      ]
    }
    // It ends where the order does.
    #expect(result == ["p", "q", nil, nil, nil])
  }
}
