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

  private static func leb(_ value: Int) -> [UInt8] {
    value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F | 0x80)] + leb(value >> 7)
  }
  private static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + leb(contents.count) + contents }
  private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    Array(repeatElement(bytes, count: count).joined())
  }
  private static func vector(_ bytes: [UInt8], _ count: Int) -> [UInt8] { leb(count) + repeated(bytes, count) }
  private static func name(_ text: String) -> [UInt8] { leb(text.utf8.count) + Array(text.utf8) }
  private static func join(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }
  private static let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  private static func function(_ code: [UInt8]) -> [UInt8] {
    let body = [0] + code + [0x0B]
    return header + section(1, [1, 0x60, 0, 0]) + section(3, [1, 0]) + section(10, [1] + leb(body.count) + body)
  }

  private static func names(_ kind: UInt8, _ contents: [UInt8]) -> [UInt8] {
    section(0, name("name") + section(kind, contents))
  }

  private static let long = String(repeating: "n", count: 99_000)
  private static let wide: [UInt8] = section(1, [1, 0x60] + vector([0x7F], 1000) + [0])

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
      return Self.join(Self.header, Self.repeated([0, 1, 0], count / 3))
    case .customSectionsBefore:
      return Self.join(Self.header, Self.repeated([0, 1, 0], count / 3), Self.section(1, [0]))
    case .longCustomSectionName:
      return Self.join(Self.header, Self.section(0, Self.name(Self.long)), Self.repeated([0, 1, 0], count / 3))
    case .functions:
      return Self.join(
        Self.header, Self.section(1, [1, 0x60, 0, 0]), Self.section(3, Self.vector([0], count / 4)),
        Self.section(10, Self.vector([2, 0, 0x0B], count / 4)))
    case .functionsOfAWideType:
      return Self.join(
        Self.header, Self.wide, Self.section(3, Self.vector([0], count / 4)),
        Self.section(10, Self.vector([2, 0, 0x0B], count / 4)))
    case .exportsOfAWideType:
      return Self.join(
        Self.header, Self.wide, Self.section(3, [1, 0]), Self.section(7, Self.vector([0, 0, 0], count / 3)),
        Self.section(10, [1, 2, 0, 0x0B]))
    case .compactImports:
      return Self.join(
        Self.header, Self.section(1, [1, 0x60, 0, 0]),
        Self.section(2, Self.join([1], Self.name(Self.long), [0, 0x7E, 0, 0], Self.vector([0], count / 4))))
    case .data:
      return Self.join(
        Self.header, Self.section(5, [1, 0, 0]), Self.section(11, Self.join([1, 1], Self.vector([0], count))))
    case .vectorConstants:
      return Self.function(
        Self.repeated(Self.join([0xFD, 0x0C], Array(repeating: 0xFF, count: 16), [0x1A]), count / 19))
    case .selectTypes:
      return Self.function(Self.join([0x1C], Self.vector([0x7F], count)))
    case .locals:
      return Self.join(
        Self.header, Self.section(1, [1, 0x60, 0, 0]), Self.section(3, Self.vector([0], count / 8)),
        Self.section(10, Self.vector([6, 1, 0xD0, 0x86, 3, 0x7F, 0x0B], count / 8)))
    case .callsOfALongName:
      return Self.join(
        Self.function(Self.repeated([0x10, 0], count / 2)), Self.names(1, Self.join([1, 0], Self.name(Self.long))))
    case .hiddenLabelsOfLongNames:
      return Self.join(
        Self.function(Self.join([0x02, 0x40, 0x02, 0x40], Self.repeated([0x0C, 1], count / 2), [0x0B, 0x0B])),
        Self.names(3, Self.join([1, 0, 2, 0], Self.name(Self.long), [1], Self.name(Self.long))))
    case .namesOfNothing:
      return Self.join(Self.header, Self.names(1, Self.vector([0, 1, 0x61], count / 3)))
    case .localNames:
      var locals: [UInt8] = Self.leb(count / 9)
      for index in 0..<count / 9 { locals += Self.leb(index) + [1, 0, 1, 0x61] }
      return Self.join(
        Self.header, Self.section(1, [1, 0x60, 0, 0]), Self.section(3, Self.vector([0], count / 9)),
        Self.section(10, Self.vector([2, 0, 0x0B], count / 9)), Self.names(2, locals))
    case .producers:
      return Self.join(
        Self.header,
        Self.section(0, Self.join(Self.name("producers"), [1], Self.name("sdk"), Self.vector([0, 0], count / 2))))
    case .producersFields:
      let field = Self.join(Self.name("sdk"), Self.vector([0, 0], count / 4))
      return Self.join(Self.header, Self.section(0, Self.join(Self.name("producers"), [2], field, field)))
    case .targetFeatures:
      return Self.join(
        Self.header, Self.section(0, Self.join(Self.name("target_features"), Self.vector([0x2B, 0], count / 2))))
    }
  }
}
