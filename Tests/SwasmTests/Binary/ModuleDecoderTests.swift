import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct ModuleDecoderTests {
  private typealias W = WasmBytes

  @Test func empty() throws {
    let contents = try load(W.preamble, .wasm1)
    #expect(contents.types.isEmpty && contents.bodies.isEmpty)
  }

  @Test(
    arguments: [
      ([], .malformedUnexpectedEnd), ([0], .malformedUnexpectedEnd), ([0, 0x61, 0x73, 0x6E], .malformedMagic),
      ([0, 0x61, 0x73, 0x6D, 1, 0, 0], .malformedUnexpectedEnd),
      ([0, 0x61, 0x73, 0x6D, 2, 0, 0, 0], .malformedVersion),
      ([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], .malformedVersion),
    ] as [([UInt8], ModuleError.Code)])
  func preamble(bytes: [UInt8], expected: ModuleError.Code) { #expect(code(bytes) == expected) }

  // Threat 3.
  @Test func sections() {
    #expect(code(W.module([1, 5, 0])) == .malformedLength, "size past the end of the file")
    #expect(code(W.module([1, 2, 0, 0])) == .malformedSectionSize, "content shorter than the size")
    #expect(code(W.module([1, 1, 1, 0x60, 0, 0])) == .malformedUnexpectedEnd, "content longer than the size")
    #expect(code(W.module([14, 0])) == .malformedSectionID)
    #expect(code(W.module([1])) == .malformedUnexpectedEnd)
    let types = W.section(1, [0])
    #expect(code(W.module(types, types)) == .malformedSectionOrder, "duplicate")
    #expect(code(W.module(W.section(3, [0]), types)) == .malformedSectionOrder, "out of order")
    #expect(code(W.module(W.section(13, [0]), W.section(6, [0]))) == nil, "tags stand between memories and globals")
    #expect(code(W.module(W.section(6, [0]), W.section(13, [0]))) == .malformedSectionOrder)
    #expect(code(W.module(W.section(12, [0]), W.section(10, [0]))) == nil, "data count stands before code")
    #expect(code(W.module(W.section(10, [0]), W.section(12, [0]))) == .malformedSectionOrder)
  }

  @Test func counts() {
    let types = W.section(1, items: [W.functionType()])
    #expect(code(W.module(types, W.section(3, items: [[0]]))) == .malformedSectionCounts)
    #expect(code(W.module(types, W.section(10, items: [W.body([])]))) == .malformedSectionCounts)
    #expect(code(W.module(types, W.section(3, items: [[0]]), W.section(10, items: [W.body([])]))) == nil)
    #expect(code(W.module(W.section(12, [1]))) == .malformedSectionCounts)
    #expect(code(W.module(W.section(12, [0]), W.section(11, items: [[1, 0]]))) == .malformedSectionCounts)
    #expect(code(W.module(W.section(12, [1]), W.section(11, items: [[1, 0]]))) == nil)
    let dropped = W.section(10, items: [W.body([0xFC, 9, 0])])
    let rest = types + W.section(3, items: [[0]])
    #expect(code(W.module(rest, dropped, W.section(11, items: [[1, 0]]))) == .malformedDataCountRequired)
  }

  @Test func limitsFlags() {
    #expect(code(W.module(W.section(5, items: [[2, 1]])), .wasm3) == .malformedLimits, "shared without threads")
    #expect(code(W.module(W.section(5, items: [[3, 1, 1]]))) == nil)
    #expect(code(W.module(W.section(5, items: [[2, 1]]))) == .invalidLimits, "shared without maximum")
    #expect(code(W.module(W.section(5, items: [[4, 1]])), .wasm2) == .malformedLimits, "memory64")
    #expect(code(W.module(W.section(5, items: [[8, 1, 0]])), .wasm3) == .malformedLimits, "custom page size")
    #expect(code(W.module(W.section(5, items: [[8, 1, 0]]))) == nil)
    #expect(code(W.module(W.section(5, items: [[8, 1, 16]]))) == nil)
    #expect(code(W.module(W.section(5, items: [[8, 1, 1]]))) == .invalidPageSize)
    #expect(code(W.module(W.section(5, items: [[8, 1, 64]]))) == .malformedLimits)
    #expect(code(W.module(W.section(5, items: [[16, 1]]))) == .malformedLimits)
    #expect(code(W.module(W.section(4, items: [[0x70, 2, 1]]))) == .malformedLimits, "shared table")
    #expect(code(W.module(W.section(4, items: [[0x70, 5, 1, 1]]))) == nil, "table64")
  }

  @Test func elementSegments() throws {
    let function = W.section(1, items: [W.functionType()]) + W.section(3, items: [[0]])
    let zero: [UInt8] = [0x41, 0, 0x0B]
    let null: [UInt8] = [0xD0, 0x70, 0x0B]
    let segments: [[UInt8]] = [
      [0] + zero + [1, 0],
      [1, 0, 1, 0],
      [2, 0] + zero + [0, 1, 0],
      [3, 0, 1, 0],
      [4] + zero + [1] + null,
      [5, 0x70, 1] + null,
      [6, 0] + zero + [0x70, 1] + null,
      [7, 0x70, 1] + null,
    ]
    let bytes = W.module(
      function, W.section(4, items: [[0x70, 0, 1]]), W.section(9, items: segments),
      W.section(10, items: [W.body([])]))
    let contents = try load(bytes)
    #expect(contents.elementSegments.count == 8)
    for (index, segment) in contents.elementSegments.enumerated() {
      switch (index & 3, segment.mode) {
      case (0, .active), (2, .active), (1, .passive), (3, .declarative): break
      default: Issue.record("segment \(index) has the mode \(segment.mode)")
      }
      switch (index < 4, segment.items) {
      case (true, .functions(let items)): #expect(Array(items) == [0])
      case (false, .expressions(let items)): #expect(items.count == 1)
      default: Issue.record("segment \(index) has the wrong items")
      }
    }
    let unknown = W.module(W.section(4, items: [[0x70, 0, 1]]), W.section(9, items: [[8, 0]]))
    #expect(code(unknown) == .malformedSegment)
  }

  @Test func recursionGroups() throws {
    // (rec (type (sub (struct (field (ref null 1))))) (type (array (mut i8)))), (type (sub 0 (struct (field …) …)))
    let group: [UInt8] = [0x4E, 2, 0x50, 0, 0x5F, 1, 0x63, 1, 0, 0x5E, 0x78, 1]
    let subtype: [UInt8] = [0x50, 1, 0, 0x5F, 2, 0x63, 1, 0, 0x7F, 1]
    let contents = try load(W.module(W.section(1, items: [group, subtype])))
    #expect(contents.types.map(\.groupStart) == [0, 0, 2])
    #expect(contents.types.map(\.groupCount) == [2, 2, 1])
    #expect(contents.types[2].supertypes == [0])
    #expect(code(W.module(W.section(1, items: [group])), .wasm2) == .malformedType)
  }

  @Test func compactImports() throws {
    let types = W.section(1, items: [W.functionType()])
    let names: [UInt8] = W.name("m") + [0, 0x7F, 2] + W.name("f") + [0, 0] + W.name("g") + [3, W.i32, 0]
    let shared: [UInt8] = W.name("n") + [0, 0x7E, 0, 0, 2] + W.name("a") + W.name("b")
    let bytes = W.module(types, W.section(2, items: [names, shared]))
    let contents = try load(bytes)
    #expect(contents.imports.map { $0.module + "." + $0.name } == ["m.f", "m.g", "n.a", "n.b"])
    #expect(contents.importedFunctionCount == 3 && contents.importedGlobalCount == 1)
    #expect(code(bytes, .wasm3) == .malformedExternalKind)
  }

  // Threat 9.
  @Test func customSections() throws {
    #expect(code(W.module(W.section(0, []))) == .malformedUnexpectedEnd, "no room for a name")
    #expect(code(W.module(W.section(0, [0]))) == nil, "empty name")
    #expect(code(W.module(W.section(0, [5, 0x61]))) == .malformedLength, "name longer than the section")
    #expect(code(W.module(W.section(0, [1, 0xFF]))) == .malformedUTF8)
    let contents = try load(W.module(W.section(0, W.name("a") + [1, 2, 3]), W.section(0, W.name("a"))))
    #expect(contents.customSections.map(\.range.count) == [3, 0])
  }

  /// The sections of so many functions.
  private func functions(_ count: UInt8) -> [UInt8] {
    var bodies = [count]
    for _ in 0..<count { bodies += [2, 0, 0x0B] }
    return W.section(1, items: [W.functionType()]) + W.section(3, [count] + [UInt8](repeating: 0, count: Int(count)))
      + W.section(10, bodies)
  }

  @Test func nameSection() throws {
    let map: [UInt8] = [2, 0] + W.name("first") + [7] + W.name("eighth")
    let locals: [UInt8] = [1, 3, 1, 4] + W.name("x")
    let names = W.name("name") + W.section(0, W.name("mod")) + W.section(1, map) + W.section(2, locals)
    let bytes = W.module(functions(8), W.section(0, names))
    let contents = try load(bytes)
    bytes.withUnsafeBytes { buffer in
      let section = NameSection(contents, bytes: buffer)
      #expect(section.name(.module, 0, bytes: buffer) == "mod")
      #expect(section.functionName(0, bytes: buffer) == "first")
      #expect(section.functionName(7, bytes: buffer) == "eighth")
      #expect(section.functionName(1, bytes: buffer) == nil)
      #expect(section.name(.local, 4, in: 3, bytes: buffer) == "x")
      #expect(section.name(.local, 4, bytes: buffer) == nil)
    }
  }

  @Test("Names count up to the first one that is out of order or of no function") func namesOutOfOrder() throws {
    for (indices, expected) in [
      ([0, 2, 1], [0, 2]), ([1, 1, 2], [1]), ([2, 0, 1], [2]), ([0, 3, 1], [0]), ([0, 1, 2], [0, 1, 2]),
    ] as [([UInt8], [UInt32])] {
      let map: [UInt8] = [3] + indices.flatMap { [$0] + W.name("f\($0)") }
      let bytes = W.module(functions(3), W.section(0, W.name("name") + W.section(1, map)))
      let contents = try load(bytes)
      bytes.withUnsafeBytes { bytes in
        let section = NameSection(contents, bytes: bytes)
        let named = (UInt32(0)..<4).filter { section.functionName($0, bytes: bytes) != nil }
        #expect(named == expected)
        #expect(named.allSatisfy { section.functionName($0, bytes: bytes) == "f\($0)" })
        #expect(NameSection(contents, bytes: bytes, only: [.module]).functionName(0, bytes: bytes) == nil)
      }
    }
  }

  @Test func malformedNameSectionIsNoReason() throws {
    let good = W.section(1, [2, 0] + W.name("first") + [7] + W.name("eighth"))
    for length in 0..<good.count {
      let bytes = W.module(W.section(0, W.name("name") + Array(good.prefix(length))))
      let contents = try load(bytes)
      bytes.withUnsafeBytes { _ = NameSection(contents, bytes: $0).functionName(0, bytes: $0) }
    }
    let counts: [UInt8] = [1, 6, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]
    let bytes = W.module(W.section(0, W.name("name") + counts))
    let contents = try load(bytes)
    bytes.withUnsafeBytes { #expect(NameSection(contents, bytes: $0).functionName(0, bytes: $0) == nil) }
  }

  @Test func errorsSayWhere() throws {
    let error = try #require(rejection(WasmBytes.function([], [W.i32], [0x42, 0])))
    #expect(error.code == .invalidTypeMismatch)
    #expect(error.function == 0)
    #expect(error.message == "type mismatch: expected i32, found i64")
    #expect("\(error)".contains("function 0, offset 0x"))
  }

  @Test func codesBelongToPhases() {
    for code in ModuleError.Code.allCases {
      let expected: ModuleError.Phase =
        switch code {
        case .unsupportedFeature, .internalError: .unsupported
        case .limitExceeded, .deadlineExceeded, .interrupted: .limit
        default: code.rawValue.hasPrefix("malformed_") ? .malformed : .invalid
        }
      #expect(code.phase == expected)
      #expect(code.phase != .invalid || code.rawValue.hasPrefix("invalid_"))
    }
  }
}
