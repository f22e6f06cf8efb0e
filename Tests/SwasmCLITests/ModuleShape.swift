import SwasmTestSupport

/// Modules of about so many bytes, each full of one thing.
enum ModuleShape: String, CaseIterable, Sendable {
  case blocks = "blocks"
  case catchClauses = "catch clauses"
  case tryTables = "try_table"
  case branchTable = "br_table"
  case customSections = "custom sections"
  case customSectionsBefore = "custom sections before"
  case longCustomSectionName = "a long custom section's name"
  case functions = "functions"
  case functionsOfAWideType = "functions of a wide type"
  case exportsOfAWideType = "exports of a wide type"
  case compactImports = "compact imports"
  case data = "data"
  case vectorConstants = "v128.const"
  case selectTypes = "select"
  case locals = "locals"
  case callsOfALongName = "calls of a long name"
  case hiddenLabelsOfLongNames = "hidden labels of long names"
  case namesOfNothing = "names of nothing"
  case localNames = "local names"
  case producers = "producers"
  case producersFields = "producers, two fields"
  case targetFeatures = "target features"

  private typealias W = WasmBytes

  private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    Array(repeatElement(bytes, count: count).joined())
  }
  private static func vector(_ bytes: [UInt8], _ count: Int) -> [UInt8] { W.u32(count) + repeated(bytes, count) }
  private static func join(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }

  private static func function(_ code: [UInt8]) -> [UInt8] {
    W.module(W.section(1, [1, 0x60, 0, 0]), W.section(3, [1, 0]), W.section(10, items: [W.body(code)]))
  }

  private static func names(_ kind: UInt8, _ contents: [UInt8]) -> [UInt8] {
    W.section(0, W.name("name") + W.section(kind, contents))
  }

  private static let long = String(repeating: "n", count: 99_000)
  private static let wide: [UInt8] = W.section(1, [1, 0x60] + vector([0x7F], 1000) + [0])

  func bytes(_ count: Int) -> [UInt8] {
    switch self {
    case .blocks:
      return Self.function(Self.join(Self.repeated([0x02, 0x40], count / 3), Self.repeated([0x0B], count / 3)))
    case .catchClauses:
      return Self.function(Self.join([0x1F, 0x40], Self.vector([2, 0], count / 2), [0x0B]))
    case .tryTables:
      return Self.function(Self.repeated([0x1F, 0x40, 1, 2, 0, 0x0B], count / 6))
    case .branchTable:
      return Self.function(Self.join([0x0E], Self.vector([0], count), [0]))
    case .customSections:
      return Self.join(W.preamble, Self.repeated([0, 1, 0], count / 3))
    case .customSectionsBefore:
      return Self.join(W.preamble, Self.repeated([0, 1, 0], count / 3), W.section(1, [0]))
    case .longCustomSectionName:
      return Self.join(W.preamble, W.section(0, W.name(Self.long)), Self.repeated([0, 1, 0], count / 3))
    case .functions:
      return Self.join(
        W.preamble, W.section(1, [1, 0x60, 0, 0]), W.section(3, Self.vector([0], count / 4)),
        W.section(10, Self.vector([2, 0, 0x0B], count / 4)))
    case .functionsOfAWideType:
      return Self.join(
        W.preamble, Self.wide, W.section(3, Self.vector([0], count / 4)),
        W.section(10, Self.vector([2, 0, 0x0B], count / 4)))
    case .exportsOfAWideType:
      return Self.join(
        W.preamble, Self.wide, W.section(3, [1, 0]), W.section(7, Self.vector([0, 0, 0], count / 3)),
        W.section(10, [1, 2, 0, 0x0B]))
    case .compactImports:
      return Self.join(
        W.preamble, W.section(1, [1, 0x60, 0, 0]),
        W.section(2, Self.join([1], W.name(Self.long), [0, 0x7E, 0, 0], Self.vector([0], count / 4))))
    case .data:
      return Self.join(
        W.preamble, W.section(5, [1, 0, 0]), W.section(11, Self.join([1, 1], Self.vector([0], count))))
    case .vectorConstants:
      return Self.function(
        Self.repeated(Self.join([0xFD, 0x0C], Array(repeating: 0xFF, count: 16), [0x1A]), count / 19))
    case .selectTypes:
      return Self.function(Self.join([0x1C], Self.vector([0x7F], count)))
    case .locals:
      return Self.join(
        W.preamble, W.section(1, [1, 0x60, 0, 0]), W.section(3, Self.vector([0], count / 8)),
        W.section(10, Self.vector([6, 1, 0xD0, 0x86, 3, 0x7F, 0x0B], count / 8)))
    case .callsOfALongName:
      return Self.join(
        Self.function(Self.repeated([0x10, 0], count / 2)), Self.names(1, Self.join([1, 0], W.name(Self.long))))
    case .hiddenLabelsOfLongNames:
      return Self.join(
        Self.function(Self.join([0x02, 0x40, 0x02, 0x40], Self.repeated([0x0C, 1], count / 2), [0x0B, 0x0B])),
        Self.names(3, Self.join([1, 0, 2, 0], W.name(Self.long), [1], W.name(Self.long))))
    case .namesOfNothing:
      return Self.join(W.preamble, Self.names(1, Self.vector([0, 1, 0x61], count / 3)))
    case .localNames:
      var locals: [UInt8] = W.u32(count / 9)
      for index in 0..<count / 9 { locals += W.u32(index) + [1, 0, 1, 0x61] }
      return Self.join(
        W.preamble, W.section(1, [1, 0x60, 0, 0]), W.section(3, Self.vector([0], count / 9)),
        W.section(10, Self.vector([2, 0, 0x0B], count / 9)), Self.names(2, locals))
    case .producers:
      return Self.join(
        W.preamble,
        W.section(0, Self.join(W.name("producers"), [1], W.name("sdk"), Self.vector([0, 0], count / 2))))
    case .producersFields:
      let field = Self.join(W.name("sdk"), Self.vector([0, 0], count / 4))
      return Self.join(W.preamble, W.section(0, Self.join(W.name("producers"), [2], field, field)))
    case .targetFeatures:
      return Self.join(
        W.preamble, W.section(0, Self.join(W.name("target_features"), Self.vector([0x2B, 0], count / 2))))
    }
  }
}
