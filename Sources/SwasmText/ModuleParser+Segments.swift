import Swasm

// Element and data segments (specification 6.4.18 and 6.4.19).
extension ModuleParser {
  enum SegmentMode {
    case passive, declarative
    /// The table or memory, and the offset's expression.
    case active(UInt32, [UInt8])
  }

  /// The references of an element segment.
  enum ElementItems {
    case functions([UInt32])
    case expressions(SectionEntries)

    var count: Int {
      switch self {
      case .functions(let functions): functions.count
      case .expressions(let expressions): expressions.count
      }
    }
  }

  /// In 1.0 an identifier behind `elem` or `data` is that of the table or memory.
  var segmentsHaveNames: Bool { features.contains(.bulkMemory) }

  // MARK: - Elements

  mutating func parseElementSegment() throws(TextError) {
    let index = counters.take(.element)
    if segmentsHaveNames { _ = try cursor.takeIdentifier() }
    if let name = try annotations.takeName(at: cursor.position, cursor) { elements.annotate(index, name) }
    if cursor.take("declare") {
      let (type, items) = try parseElementList(allowsBareIndices: false)
      appendElements(items, type: type, mode: .declarative)
    } else if let (table, isNamed) = try takeTarget("table", tables) {
      let offset = try parseOffset()
      let (type, items) = try parseElementList(allowsBareIndices: !isNamed)
      appendElements(items, type: type, mode: .active(table, offset))
    } else {
      let (type, items) = try parseElementList(allowsBareIndices: false)
      appendElements(items, type: type, mode: .passive)
    }
    try cursor.expectRight()
  }

  /// The table or memory of an active segment, and whether it is named; `nil` when the segment is passive.
  private mutating func takeTarget(
    _ word: StaticString, _ space: IdentifierSpace
  ) throws(TextError) -> (index: UInt32, isNamed: Bool)? {
    if cursor.takeList(word) {
      let index = try cursor.expectIndex(space)
      try cursor.expectRight()
      return (index, true)
    }
    // As 1.0 had it: a bare index.
    if segmentsHaveNames ? cursor.isNatural(cursor.current) : cursor.startsIndex,
      cursor.token(after: 1).kind == .leftParenthesis
    {
      return (try cursor.expectIndex(space), false)
    }
    guard cursor.current.kind == .leftParenthesis, !cursor.startsList("ref"), !cursor.startsList("item") else {
      return nil
    }
    return (0, false)
  }

  /// `(offset …)`, or one folded instruction.
  private mutating func parseOffset() throws(TextError) -> [UInt8] {
    guard cursor.takeList("offset") else {
      guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("an offset") }
      return try parseExpression(isSingle: true)
    }
    let expression = try parseExpression()
    try cursor.expectRight()
    return expression
  }

  /// `func` and indices, or a reference type and expressions.
  private mutating func parseElementList(
    allowsBareIndices: Bool
  ) throws(TextError) -> (type: ValueType, items: ElementItems) {
    if cursor.take("func") { return (.funcref, .functions(try parseFunctionIndices())) }
    if startsValueType {
      let type = try parseReferenceType()
      return (type, .expressions(try parseItems()))
    }
    if allowsBareIndices, cursor.startsIndex || cursor.isRightParenthesis {
      return (.funcref, .functions(try parseFunctionIndices()))
    }
    throw cursor.unexpected("func or a reference type")
  }

  private mutating func parseFunctionIndices() throws(TextError) -> [UInt32] {
    var indices: [UInt32] = []
    while cursor.startsIndex { indices.append(try cursor.expectIndex(functions)) }
    return indices
  }

  private mutating func parseItems() throws(TextError) -> SectionEntries {
    var items = SectionEntries()
    while cursor.current.kind == .leftParenthesis {
      if cursor.takeList("item") {
        items.append(try parseExpression())
        try cursor.expectRight()
      } else {
        items.append(try parseExpression(isSingle: true))
      }
    }
    return items
  }

  /// The elements of a table that are given with it.
  mutating func parseElements(of type: ValueType) throws(TextError) -> ElementItems {
    if cursor.current.kind == .leftParenthesis { return .expressions(try parseItems()) }
    let functions = try parseFunctionIndices()
    guard type == .funcref else {
      var items = SectionEntries()
      for index in functions {
        var encoder = BinaryEncoder()
        encoder.append(0xD2)
        encoder.unsigned(index)
        encoder.append(0x0B)
        items.append(encoder.bytes)
      }
      return .expressions(items)
    }
    return .functions(functions)
  }

  mutating func appendElements(_ items: ElementItems, type: ValueType, mode: SegmentMode) {
    var encoder = BinaryEncoder()
    var hasExpressions = false
    if case .expressions = items { hasExpressions = true }
    let expressionFlag: UInt8 = hasExpressions ? 4 : 0
    var hasType = true
    switch mode {
    case .passive: encoder.append(expressionFlag | 1)
    case .declarative: encoder.append(expressionFlag | 3)
    case .active(let table, let offset):
      // The short form is that of funcref and table 0.
      hasType = table != 0 || hasExpressions && type != .funcref
      encoder.append(expressionFlag | (hasType ? 2 : 0))
      if hasType { encoder.unsigned(table) }
      encoder.append(offset)
    }
    if hasType {
      if hasExpressions { encoder.append(TypeEncoding.value(type)) } else { encoder.append(0x00) }
    }
    encoder.count(items.count)
    switch items {
    case .functions(let functions): for function in functions { encoder.unsigned(function) }
    case .expressions(let expressions): encoder.append(expressions.bytes)
    }
    sections.elements.append(encoder.bytes)
  }

  // MARK: - Data

  mutating func parseDataSegment() throws(TextError) {
    let index = counters.take(.data)
    if segmentsHaveNames { _ = try cursor.takeIdentifier() }
    if let name = try annotations.takeName(at: cursor.position, cursor) { dataSegments.annotate(index, name) }
    var mode = SegmentMode.passive
    if let (memory, _) = try takeTarget("memory", memories) { mode = .active(memory, try parseOffset()) }
    var contents: [UInt8] = []
    while let bytes = try takeDataPiece() { contents += bytes }
    try cursor.expectRight()
    appendData(contents, mode: mode)
  }

  /// A string, or a list of numbers where these are on.
  mutating func takeDataPiece() throws(TextError) -> [UInt8]? {
    if let bytes = try cursor.takeString() { return bytes }
    guard features.contains(.numericData), cursor.current.kind == .leftParenthesis else { return nil }
    cursor.advance()
    let token = cursor.current
    let type = cursor.string(token)
    cursor.advance()
    var encoder = BinaryEncoder()
    while !cursor.isRightParenthesis {
      switch type {
      case "i8": encoder.fixed(UInt8(truncatingIfNeeded: try cursor.expectInteger(bits: 8)))
      case "i16": encoder.fixed(UInt16(truncatingIfNeeded: try cursor.expectInteger(bits: 16)))
      case "i32": encoder.fixed(UInt32(truncatingIfNeeded: try cursor.expectInteger(bits: 32)))
      case "i64": encoder.fixed(try cursor.expectInteger(bits: 64))
      case "f32": encoder.fixed(try cursor.expectF32())
      case "f64": encoder.fixed(try cursor.expectF64())
      case "v128":
        let shape = cursor.position
        encoder.append(try cursor.expectVector(shape: try cursor.expectKeyword("a shape such as i32x4"), at: shape))
      default: throw cursor.unexpected(token, "i8, i16, i32, i64, f32, f64 or v128")
      }
    }
    try cursor.expectRight()
    return encoder.bytes
  }

  mutating func appendData(_ contents: [UInt8], mode: SegmentMode) {
    var encoder = BinaryEncoder()
    if case .active(let memory, let offset) = mode {
      encoder.append(memory == 0 ? 0 : 2)
      if memory != 0 { encoder.unsigned(memory) }
      encoder.append(offset)
    } else {
      encoder.append(1)
    }
    encoder.count(contents.count)
    sections.data.append(encoder.bytes, contents)
  }
}
