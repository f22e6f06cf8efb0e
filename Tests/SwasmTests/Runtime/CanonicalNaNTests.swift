import Testing

@testable import Swasm

/// An engine that makes NaNs canonical: whatever NaNs come in, those that are computed have the same bits everywhere, and
/// nothing else changes.
@Suite struct CanonicalNaNTests {
  private let canonical = Engine(features: allFeatures, canonicalizesNaNs: true)
  private let plain = Engine(features: allFeatures)

  private struct Lanes {
    let bits: Int
    var mask: UInt64 { bits == 32 ? 0xFFFF_FFFF : .max }
    var quiet: UInt64 { bits == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000 }
    var infinity: UInt64 { bits == 32 ? 0x7F80_0000 : 0x7FF0_0000_0000_0000 }
    var sign: UInt64 { 1 << UInt64(bits - 1) }
    func isNaN(_ lane: UInt64) -> Bool { lane & (sign - 1) > infinity }
    /// NaNs of both signs and kinds, and numbers of which some operations make NaNs.
    var samples: [UInt64] {
      [quiet, quiet | sign, quiet | 5, infinity | 1, infinity | sign | 7, infinity, infinity | sign, sign, 0, 9]
    }
  }

  private static let unary = ["sqrt", "ceil", "floor", "trunc", "nearest"]
  private static let binary = ["add", "sub", "mul", "div", "min", "max"]

  private func checked(
    _ text: String, _ arguments: [UInt64], _ results: Lanes, isCanonical: Bool = true, _ name: String
  ) throws {
    var outcomes: [(bits: [UInt64], fuel: Int)] = []
    for engine in [canonical, plain] {
      let instance = try Store(engine: engine).instantiate(try Module(text: text, engine: engine))
      let run = try #require(instance.function("run"))
      let bits = try run.call(arguments.map { .i64(Int64(bitPattern: $0)) }).map { value -> UInt64 in
        guard case .i64(let bits) = value else { return 0 }
        return UInt64(bitPattern: bits)
      }
      outcomes.append((bits, instance.store.fuelConsumed))
    }
    #expect(outcomes[0].fuel == outcomes[1].fuel, "\(name)")
    for (left, right) in zip(outcomes[0].bits, outcomes[1].bits) {
      for shift in stride(from: 0, to: 64, by: results.bits) {
        let (lane, other) = (left >> UInt64(shift) & results.mask, right >> UInt64(shift) & results.mask)
        if isCanonical, results.isNaN(other) {
          #expect(lane == results.quiet, "\(name) of \(arguments): \(String(lane, radix: 16))")
        } else {
          #expect(lane == other, "\(name) of \(arguments)")
        }
      }
    }
  }

  /// The expression over the operands `$x`, `$y`, `$z` of a float type whose bits are given as i64.
  private func scalar(_ type: String, _ expression: String, result: String? = nil) -> String {
    func float(_ name: String, _ bits: String) -> String {
      let value = type == "f32" ? "(f32.reinterpret_i32 (i32.wrap_i64 \(bits)))" : "(f64.reinterpret_i64 \(bits))"
      return "(local.set \(name) \(value))"
    }
    let bits =
      (result ?? type) == "f32"
      ? "(i64.extend_i32_u (i32.reinterpret_f32 \(expression)))" : "(i64.reinterpret_f64 \(expression))"
    return """
      (module (func $same (param \(type)) (result \(type)) (local.get 0))
        (func (export "run") (param $a i64) (param $b i64) (param $c i64) (result i64)
          (local $x \(type)) (local $y \(type)) (local $z \(type))
          \(float("$x", "(local.get $a)")) \(float("$y", "(local.get $b)")) \(float("$z", "(local.get $c)"))
          \(bits)))
      """
  }

  private func vector(_ expression: String) -> String {
    """
    (module (func (export "run") (param $a i64) (param $b i64) (param $c i64) (result i64 i64)
      (local $x v128) (local $y v128) (local $z v128) (local $r v128)
      (local.set $x (i64x2.splat (local.get $a))) (local.set $y (i64x2.splat (local.get $b)))
      (local.set $z (i64x2.splat (local.get $c)))
      (local.set $r \(expression))
      (i64x2.extract_lane 0 (local.get $r)) (i64x2.extract_lane 1 (local.get $r))))
    """
  }

  @Test(arguments: [32, 64]) func scalars(bits: Int) throws {
    let lanes = Lanes(bits: bits)
    let type = "f\(bits)"
    var expressions = Self.unary.map { "(\(type).\($0) (local.get $x))" }
    expressions += Self.binary.map { "(\(type).\($0) (local.get $x) (local.get $y))" }
    // What would be one operation otherwise; what goes through locals and calls.
    expressions += ["add", "sub"].flatMap {
      [
        "(\(type).\($0) (\(type).mul (local.get $x) (local.get $y)) (local.get $z))",
        "(\(type).\($0) (local.get $z) (\(type).mul (local.get $x) (local.get $y)))",
      ]
    }
    expressions += [
      "(local.tee $z (\(type).add (local.get $x) (local.get $y)))",
      "(\(type).neg (call $same (\(type).sub (local.get $x) (local.get $y))))",
      "(\(type).copysign (\(type).div (local.get $x) (local.get $y)) (local.get $x))",
    ]
    for expression in expressions {
      let keepsSign = expression.contains("neg") || expression.contains("copysign")
      for x in lanes.samples {
        for y in lanes.samples.prefix(6) {
          let result = keepsSign ? "(\(type).abs \(expression))" : expression
          try checked(scalar(type, result), [x, y, lanes.quiet | 3], lanes, expression)
        }
      }
    }
  }

  @Test func conversions() throws {
    for x in Lanes(bits: 64).samples {
      try checked(
        scalar("f64", "(f32.demote_f64 (local.get $x))", result: "f32"), [x, 0, 0], Lanes(bits: 32), "demote")
      try checked(vector("(f32x4.demote_f64x2_zero (local.get $x))"), [x, 0, 0], Lanes(bits: 32), "demote")
    }
    for x in Lanes(bits: 32).samples {
      try checked(
        scalar("f32", "(f64.promote_f32 (local.get $x))", result: "f64"), [x, 0, 0], Lanes(bits: 64), "promote")
      try checked(vector("(f64x2.promote_low_f32x4 (local.get $x))"), [x, 0, 0], Lanes(bits: 64), "promote")
    }
  }

  @Test(arguments: [32, 64]) func vectors(bits: Int) throws {
    let lanes = Lanes(bits: bits)
    let type = bits == 32 ? "f32x4" : "f64x2"
    var expressions = Self.unary.map { "(\(type).\($0) (local.get $x))" }
    expressions += (Self.binary + ["relaxed_min", "relaxed_max"]).map {
      "(\(type).\($0) (local.get $x) (local.get $y))"
    }
    expressions += ["relaxed_madd", "relaxed_nmadd"].map {
      "(\(type).\($0) (local.get $x) (local.get $y) (local.get $z))"
    }
    expressions.append("(\(type).add (\(type).mul (local.get $x) (local.get $y)) (local.get $z))")
    for expression in expressions {
      for x in lanes.samples {
        for y in lanes.samples.prefix(6) {
          // Lanes beside a NaN stay what they are.
          let beside: UInt64 = bits == 32 ? 0x3F80_0000 << 32 : 0
          try checked(vector(expression), [x | beside, y | beside, lanes.quiet | 3], lanes, expression)
        }
      }
    }
  }

  @Test(arguments: [32, 64]) func whatOnlyMovesBitsKeepsThem(bits: Int) throws {
    let lanes = Lanes(bits: bits)
    let (type, vectorType) = ("f\(bits)", bits == 32 ? "f32x4" : "f64x2")
    for x in lanes.samples {
      for expression in [
        "(local.get $x)", "(\(type).abs (local.get $x))", "(\(type).neg (local.get $x))", "(call $same (local.get $x))",
        "(\(type).copysign (local.get $x) (local.get $y))",
        "(select (local.get $x) (local.get $y) (i32.const 1))",
      ] {
        try checked(scalar(type, expression), [x, lanes.sign, 0], lanes, isCanonical: false, expression)
      }
      for operation in ["pmin", "pmax"] {
        let expression = "(\(vectorType).\(operation) (local.get $x) (local.get $y))"
        try checked(vector(expression), [x, lanes.quiet | 1, 0], lanes, isCanonical: false, expression)
      }
      for operation in ["abs", "neg"] {
        let expression = "(\(vectorType).\(operation) (local.get $x))"
        try checked(vector(expression), [x, 0, 0], lanes, isCanonical: false, expression)
      }
    }
  }

  @Test("Comparisons and branches on computed values are the same") func branches() throws {
    let lanes = Lanes(bits: 64)
    for comparison in ["eq", "ne", "lt", "gt", "le", "ge"] {
      for x in lanes.samples {
        let expression = """
          (if (result f64) (f64.\(comparison) (f64.add (local.get $x) (local.get $y)) (local.get $z))
            (then (f64.const 1)) (else (f64.const 2)))
          """
        try checked(scalar("f64", expression), [x, 9, 0], lanes, comparison)
      }
    }
  }
}
