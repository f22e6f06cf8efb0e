// What values are made of.
extension ProgramWriter {
  mutating func constant(_ type: String) -> String {
    switch type {
    case "i32": return "(i32.const \(integer(32)))"
    case "i64": return "(i64.const \(integer(64)))"
    case "f32", "f64":
      return
        "(\(type).const \(pick(["0", "-0", "1", "-1.5", "0x1p31", "-0x1p63", "1e10", "0x1p-149", "inf", "-nan", "-inf", "3.25"])))"
    case "v128": return "(v128.const i64x2 \(integer(64)) \(integer(64)))"
    case "(ref null $p)":
      return pick([
        "(ref.null $p)", "(struct.new_default $p)",
        "(struct.new $p (i32.const \(integer(32))) (i64.const 5) (i32.const 300) (ref.null $p))",
      ])
    default:
      return pick([
        "(ref.null $a)", "(array.new_default $a (i32.const 9))", "(array.new $a (i32.const -7) (i32.const 300))",
        "(array.new_fixed $a 3 (i32.const 1) (i32.const 70000) (i32.const 3))",
        "(array.new_data $a $d (i32.const 1) (i32.const 4))",
      ])
    }
  }

  private mutating func integer(_ bits: UInt64) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "\(Int.random(in: -3...16, using: &random))"
    case 1: return "0x" + String((1 as UInt64) << UInt64.random(in: 0..<bits, using: &random), radix: 16)
    case 2: return "\(Int.random(in: -70_000...70_000, using: &random))"
    default: return "0x" + String(random.next() >> (64 - bits), radix: 16)
    }
  }

  /// An instruction with operands, of a number type or one of the two reference types.
  mutating func operation(_ type: String, _ depth: Int) -> String {
    if type == "(ref null $p)" {
      return pick([true, false]) ? "(struct.get $p 3 \(reference("p", depth)))" : constant(type)
    }
    guard let rows = ProgramWriter.operations[type] else { return constant(type) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return "(\(type).load\(offset()) \(address(depth)))"
    case 1: return "(global.get $\(type))"
    case 2 where type == "i32":
      return pick([
        "(i32.load8_u\(offset()) \(address(depth)))", "(i32.load16_s\(offset()) \(address(depth)))", "(memory.size)",
        "(memory.grow (i32.and \(value("i32", depth)) (i32.const 1)))", "(table.size $t)",
        "(table.grow $t (ref.null func) (i32.and \(value("i32", depth)) (i32.const 1)))",
        "(ref.is_null (table.get $t (i32.and \(value("i32", depth)) (i32.const 7))))",
        "(struct.get $p 0 \(reference("p", depth)))", "(struct.get_s $p 2 \(reference("p", depth)))",
        "(array.get_s $a \(reference("a", depth)) \(small(depth)))", "(array.len \(reference("a", depth)))",
        "(ref.test (ref $p) \(value("(ref null $p)", depth)))",
        "(ref.eq \(value("(ref null $p)", depth)) \(value("(ref null $p)", depth)))",
        "(i31.get_s (ref.i31 \(value("i32", depth))))",
      ])
    case 2 where type == "i64":
      return pick([
        "(struct.get $p 1 \(reference("p", depth)))", "(i64.load32_s \(address(depth)))",
        "(i64.load8_u \(address(depth)))",
      ])
    default:
      let (name, operands) = rows[Int.random(in: 0..<rows.count, using: &random)]
      return "(\(name)" + operands.map { " " + value($0, depth) }.joined() + ")"
    }
  }

  private mutating func pick(_ choices: [Bool]) -> Bool { choices[Int.random(in: 0..<choices.count, using: &random)] }

  private static func rows(_ prefix: String, _ names: String, _ operands: [String]) -> [(String, [String])] {
    names.split(separator: " ").map { (prefix + "." + $0, operands) }
  }

  private static let operations: [String: [(String, [String])]] = {
    var table: [String: [(String, [String])]] = [:]
    let comparisons = "eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u"
    let arithmetic = "add sub mul and or xor shl shr_s shr_u rotl rotr add sub and"
    for type in ["i32", "i64"] {
      table[type] =
        rows(type, arithmetic, [type, type]) + rows(type, "div_s div_u rem_s rem_u", [type, type])
        + rows(type, "clz ctz popcnt extend8_s extend16_s", [type])
        + rows(type, "trunc_sat_f32_s trunc_sat_f32_u", ["f32"])
        + rows(type, "trunc_sat_f64_s trunc_sat_f64_u", ["f64"])
    }
    table["i32"]! +=
      rows("i32", comparisons + " " + comparisons, ["i32", "i32"]) + rows("i64", comparisons, ["i64", "i64"])
      + rows("i32", "eqz eqz", ["i32"]) + rows("i64", "eqz", ["i64"]) + rows("i32", "wrap_i64", ["i64"])
      + rows("f32", "eq ne lt gt le ge", ["f32", "f32"]) + rows("f64", "eq ne lt gt le ge", ["f64", "f64"])
      + rows("i32", "trunc_f64_s", ["f64"]) + rows("v128", "any_true", ["v128"])
      + rows("i8x16", "all_true bitmask extract_lane_s\u{A0}3", ["v128"])
      + rows("i32x4", "extract_lane\u{A0}1", ["v128"])
    table["i64"]! +=
      rows("i64", "extend_i32_s extend_i32_u", ["i32"]) + rows("i64", "reinterpret_f64", ["f64"])
      + rows("i64x2", "extract_lane\u{A0}1", ["v128"])
    for (type, source, other) in [("f32", "i32", "f64"), ("f64", "i64", "f32")] {
      table[type] =
        rows(type, "add sub mul div min max copysign add mul", [type, type])
        + rows(type, "abs neg ceil floor trunc nearest sqrt", [type])
        + rows(type, "convert_i32_s convert_i32_u", ["i32"]) + rows(type, "convert_i64_s convert_i64_u", ["i64"])
        + rows(type, "reinterpret_\(source)", [source])
        + rows(type, type == "f32" ? "demote_f64" : "promote_f32", [other])
    }
    table["v128"] =
      rows("v128", "and or xor andnot", ["v128", "v128"]) + rows("v128", "not", ["v128"])
      + rows("v128", "bitselect", ["v128", "v128", "v128"])
      + rows("i8x16", "add sub_sat_u swizzle eq", ["v128", "v128"])
      + rows("i16x8", "mul add_sat_s gt_s q15mulr_sat_s", ["v128", "v128"])
      + rows("i32x4", "add sub mul min_s dot_i16x8_s", ["v128", "v128"]) + rows("i64x2", "add mul", ["v128", "v128"])
      + rows("f32x4", "add mul min pmax", ["v128", "v128"]) + rows("f64x2", "add div", ["v128", "v128"])
      + rows("i32x4", "shl shr_s", ["v128", "i32"]) + rows("i8x16", "splat", ["i32"]) + rows("f64x2", "splat", ["f64"])
      + rows("i64x2", "splat", ["i64"]) + rows("i32x4", "replace_lane\u{A0}2", ["v128", "i32"])
    return table.mapValues { $0.map { (String($0.0.map { $0 == "\u{A0}" ? " " : $0 }), $0.1) } }
  }()
}
