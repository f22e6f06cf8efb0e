import SwasmJSON

/// Reads `{"type": …, "value": …}`: an argument or an expected result.
enum ValuePatternReader {
  static func read(_ json: JSONValue) throws(ScriptError) -> ValuePattern {
    var fields = try Fields(json, what: "a value")
    let type = try fields.string("type")
    let pattern = try read(type, &fields)
    try fields.finish()
    return pattern
  }

  private static func read(_ type: String, _ fields: inout Fields) throws(ScriptError) -> ValuePattern {
    switch type {
    case "i32": return .i32(UInt32(truncatingIfNeeded: try integer(fields.string("value"), width: 32)))
    case "i64": return .i64(try integer(fields.string("value"), width: 64))
    case "f32": return .f32(try float(fields.string("value"), width: 32))
    case "f64": return .f64(try float(fields.string("value"), width: 64))
    case "v128": return try vector(&fields)
    case "either":
      var alternatives: [ValuePattern] = []
      for alternative in try fields.array("values") {
        guard alternative["type"]?.string != "either" else {
          throw ScriptError(description: "an alternative is itself \"either\"")
        }
        alternatives.append(try read(alternative))
      }
      guard !alternatives.isEmpty else { throw ScriptError(description: "\"either\" without alternatives") }
      return .either(alternatives)
    default: return .reference(try reference(type, value: fields.optionalString("value")))
    }
  }

  private static func reference(
    _ type: String, value: String?
  ) throws(ScriptError) -> ValuePattern.ReferencePattern {
    let hierarchies: [String: ConformanceReference.Hierarchy] = [
      "funcref": .function, "externref": .extern, "anyref": .any, "exnref": .exception,
    ]
    let nulls: [String: ConformanceReference.Hierarchy] = [
      "nullfuncref": .function, "nullexternref": .extern, "nullref": .any, "nullexnref": .exception,
    ]
    switch (type, value) {
    case ("refnull", nil): return .null
    case ("eqref", nil): return .eq
    case ("i31ref", nil): return .i31
    case ("structref", nil): return .structure
    case ("arrayref", nil): return .array
    case ("externref", .some), ("anyref", .some), ("funcref", .some), ("exnref", .some): break
    default:
      if value == nil, let hierarchy = nulls[type] { return .nullOf(hierarchy) }
      if value == nil, let hierarchy = hierarchies[type] { return .anyOf(hierarchy) }
      throw ScriptError(
        description: "unknown type of value \"\(type)\"" + (value.map { " with the value \"\($0)\"" } ?? ""))
    }
    guard let value, let hierarchy = hierarchies[type] else { throw ScriptError(description: "no value") }
    if value == "null" { return .nullOf(hierarchy) }
    guard hierarchy == .extern || hierarchy == .any, let number = UInt32(value) else {
      throw ScriptError(description: "\"\(value)\" is no value of \(type)")
    }
    return .host(hierarchy, number)
  }

  private static func vector(_ fields: inout Fields) throws(ScriptError) -> ValuePattern {
    let name = try fields.string("lane_type")
    guard let type = ValuePattern.LaneType(rawValue: name) else {
      throw ScriptError(description: "unknown lane type \"\(name)\"")
    }
    var lanes: [ValuePattern.BitsPattern] = []
    for lane in try fields.array("value") {
      guard let text = lane.string else { throw ScriptError(description: "a lane is not a string") }
      lanes.append(
        type.isFloat ? try float(text, width: type.width) : .exactly(try integer(text, width: type.width)))
    }
    guard lanes.count == type.count else {
      throw ScriptError(description: "\(lanes.count) lanes of \(name), not \(type.count)")
    }
    return .v128(type, lanes)
  }

  private static func float(_ text: String, width: Int) throws(ScriptError) -> ValuePattern.BitsPattern {
    switch text {
    case "nan:canonical": .canonicalNaN
    case "nan:arithmetic": .arithmeticNaN
    default: .exactly(try integer(text, width: width))
    }
  }

  /// The bits of a decimal number, signed or unsigned, of at most `width` bits.
  private static func integer(_ text: String, width: Int) throws(ScriptError) -> UInt64 {
    let unused = UInt64(64 - width)
    if let unsigned = UInt64(text), (unsigned << unused) >> unused == unsigned { return unsigned }
    if let signed = Int64(text), (signed << unused) >> unused == signed {
      return (UInt64(bitPattern: signed) << unused) >> unused
    }
    throw ScriptError(description: "\"\(text)\" is not a number of \(width) bits")
  }
}

extension ValuePattern {
  /// The value that alone matches, as an argument must be written.
  var onlyValue: ConformanceValue? {
    switch self {
    case .i32(let bits): return .i32(bits)
    case .i64(let bits): return .i64(bits)
    case .f32(.exactly(let bits)): return .f32(UInt32(truncatingIfNeeded: bits))
    case .f64(.exactly(let bits)): return .f64(bits)
    case .v128(let type, let lanes):
      var low: UInt64 = 0
      var high: UInt64 = 0
      for (index, lane) in lanes.enumerated() {
        guard case .exactly(let bits) = lane else { return nil }
        let bit = index * type.width
        if bit < 64 { low |= bits << UInt64(bit) } else { high |= bits << UInt64(bit - 64) }
      }
      return .v128(low: low, high: high)
    case .reference(.nullOf(let hierarchy)):
      return .reference(ConformanceReference(hierarchy: hierarchy, referent: nil))
    case .reference(.host(let hierarchy, let number)):
      return .reference(ConformanceReference(hierarchy: hierarchy, referent: .host(number)))
    case .f32, .f64, .reference, .either: return nil
    }
  }
}
