import SwasmText

/// Reads arguments and expected results in their text form, such as `(f32.const nan:canonical)`.
enum TextPatternReader {
  static func pattern(_ cursor: inout TokenCursor) throws(TextError) -> ValuePattern {
    try cursor.expectLeft("a value")
    let start = cursor
    let word = try cursor.expectKeyword("a value")
    let pattern = try pattern(word, &cursor, start)
    try cursor.expectRight()
    return pattern
  }

  private static func pattern(
    _ word: String, _ cursor: inout TokenCursor, _ start: TokenCursor
  ) throws(TextError) -> ValuePattern {
    switch word {
    case "i32.const": return .i32(UInt32(truncatingIfNeeded: try cursor.expectInteger(bits: 32)))
    case "i64.const": return .i64(try cursor.expectInteger(bits: 64))
    case "f32.const": return .f32(try float(&cursor, .f32))
    case "f64.const": return .f64(try float(&cursor, .f64))
    case "v128.const": return try vector(&cursor)
    case "either":
      var alternatives: [ValuePattern] = []
      while !cursor.isClosing {
        guard !cursor.startsList("either") else { throw cursor.unexpected("a value that is not (either itself") }
        alternatives.append(try pattern(&cursor))
      }
      return .either(alternatives)
    default: return .reference(try reference(word, &cursor, start))
    }
  }

  private static func float(
    _ cursor: inout TokenCursor, _ type: ValuePattern.LaneType
  ) throws(TextError) -> ValuePattern.BitsPattern {
    if cursor.take("nan:canonical") { return .canonicalNaN }
    if cursor.take("nan:arithmetic") { return .arithmeticNaN }
    return .exactly(type == .f32 ? UInt64(try cursor.expectF32()) : try cursor.expectF64())
  }

  private static func vector(_ cursor: inout TokenCursor) throws(TextError) -> ValuePattern {
    let shape = cursor
    let word = try cursor.expectKeyword("a shape such as i32x4")
    guard let type = ValuePattern.LaneType.allCases.first(where: { "\($0.rawValue)x\($0.count)" == word }) else {
      throw shape.unexpected("a shape such as i32x4")
    }
    var lanes: [ValuePattern.BitsPattern] = []
    for _ in 0..<type.count {
      lanes.append(type.isFloat ? try float(&cursor, type) : .exactly(try cursor.expectInteger(bits: type.width)))
    }
    return .v128(type, lanes)
  }

  private static func reference(
    _ word: String, _ cursor: inout TokenCursor, _ start: TokenCursor
  ) throws(TextError) -> ValuePattern.ReferencePattern {
    switch word {
    case "ref.null":
      guard !cursor.isClosing else { return .null }
      switch try cursor.expectKeyword("a heap type") {
      case "func", "nofunc": return .nullOf(.function)
      case "extern", "noextern": return .nullOf(.extern)
      case "exn", "noexn": return .nullOf(.exception)
      case "any", "eq", "i31", "struct", "array", "none": return .nullOf(.any)
      default: throw start.unexpected("a reference")
      }
    case "ref.extern": return try host(.extern, &cursor)
    case "ref.host", "ref.any": return try host(.any, &cursor)
    case "ref.func":
      // A host cannot see which index a function has in its module.
      if !cursor.isClosing { _ = try cursor.expectInteger(bits: 32) }
      return .anyOf(.function)
    case "ref.exn": return .anyOf(.exception)
    case "ref.eq": return .eq
    case "ref.i31": return .i31
    case "ref.struct": return .structure
    case "ref.array": return .array
    default: throw start.unexpected("a value")
    }
  }

  /// A number stands for one value of the host, none for any value.
  private static func host(
    _ hierarchy: ConformanceReference.Hierarchy, _ cursor: inout TokenCursor
  ) throws(TextError) -> ValuePattern.ReferencePattern {
    guard !cursor.isClosing else { return .anyOf(hierarchy) }
    return .host(hierarchy, UInt32(truncatingIfNeeded: try cursor.expectInteger(bits: 32)))
  }
}
