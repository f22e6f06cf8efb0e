private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .core, family)
}

/// f32 and f64 comparisons and arithmetic (binary format 5.4.7).
let floatRows: [InstructionRow] = [
  // f32 comparisons
  row(0x5B, "f32.eq", "f32 f32 -> i32", .comparison("x == y", swapped: "f32.eq", negated: "f32.ne")),
  row(0x5C, "f32.ne", "f32 f32 -> i32", .comparison("x != y", swapped: "f32.ne", negated: "f32.eq")),
  row(0x5D, "f32.lt", "f32 f32 -> i32", .comparison("x < y", swapped: "f32.gt", negated: nil)),
  row(0x5E, "f32.gt", "f32 f32 -> i32", .comparison("x > y", swapped: "f32.lt", negated: nil)),
  row(0x5F, "f32.le", "f32 f32 -> i32", .comparison("x <= y", swapped: "f32.ge", negated: nil)),
  row(0x60, "f32.ge", "f32 f32 -> i32", .comparison("x >= y", swapped: "f32.le", negated: nil)),

  // f64 comparisons
  row(0x61, "f64.eq", "f64 f64 -> i32", .comparison("x == y", swapped: "f64.eq", negated: "f64.ne")),
  row(0x62, "f64.ne", "f64 f64 -> i32", .comparison("x != y", swapped: "f64.ne", negated: "f64.eq")),
  row(0x63, "f64.lt", "f64 f64 -> i32", .comparison("x < y", swapped: "f64.gt", negated: nil)),
  row(0x64, "f64.gt", "f64 f64 -> i32", .comparison("x > y", swapped: "f64.lt", negated: nil)),
  row(0x65, "f64.le", "f64 f64 -> i32", .comparison("x <= y", swapped: "f64.ge", negated: nil)),
  row(0x66, "f64.ge", "f64 f64 -> i32", .comparison("x >= y", swapped: "f64.le", negated: nil)),

  // f32 arithmetic
  row(0x8B, "f32.abs", "f32 -> f32", .unary("f32Abs(x)")),
  row(0x8C, "f32.neg", "f32 -> f32", .unary("f32Neg(x)")),
  row(0x8D, "f32.ceil", "f32 -> f32", .unary("f32Ceil(x)")).canonicalNaN(.f32),
  row(0x8E, "f32.floor", "f32 -> f32", .unary("f32Floor(x)")).canonicalNaN(.f32),
  row(0x8F, "f32.trunc", "f32 -> f32", .unary("f32Trunc(x)")).canonicalNaN(.f32),
  row(0x90, "f32.nearest", "f32 -> f32", .unary("f32Nearest(x)")).canonicalNaN(.f32),
  row(0x91, "f32.sqrt", "f32 -> f32", .unary("f32Sqrt(x)")).canonicalNaN(.f32),
  row(0x92, "f32.add", "f32 f32 -> f32", .binary("x + y", commutative: true)).canonicalNaN(.f32),
  row(0x93, "f32.sub", "f32 f32 -> f32", .binary("x - y")).canonicalNaN(.f32),
  row(0x94, "f32.mul", "f32 f32 -> f32", .binary("x * y", commutative: true)).canonicalNaN(.f32),
  row(0x95, "f32.div", "f32 f32 -> f32", .binary("x / y")).canonicalNaN(.f32),
  row(0x96, "f32.min", "f32 f32 -> f32", .binary("f32Min(x, y)", commutative: true)).canonicalNaN(.f32),
  row(0x97, "f32.max", "f32 f32 -> f32", .binary("f32Max(x, y)", commutative: true)).canonicalNaN(.f32),
  row(0x98, "f32.copysign", "f32 f32 -> f32", .binary("f32Copysign(x, y)")),

  // f64 arithmetic
  row(0x99, "f64.abs", "f64 -> f64", .unary("f64Abs(x)")),
  row(0x9A, "f64.neg", "f64 -> f64", .unary("f64Neg(x)")),
  row(0x9B, "f64.ceil", "f64 -> f64", .unary("f64Ceil(x)")).canonicalNaN(.f64),
  row(0x9C, "f64.floor", "f64 -> f64", .unary("f64Floor(x)")).canonicalNaN(.f64),
  row(0x9D, "f64.trunc", "f64 -> f64", .unary("f64Trunc(x)")).canonicalNaN(.f64),
  row(0x9E, "f64.nearest", "f64 -> f64", .unary("f64Nearest(x)")).canonicalNaN(.f64),
  row(0x9F, "f64.sqrt", "f64 -> f64", .unary("f64Sqrt(x)")).canonicalNaN(.f64),
  row(0xA0, "f64.add", "f64 f64 -> f64", .binary("x + y", commutative: true)).canonicalNaN(.f64),
  row(0xA1, "f64.sub", "f64 f64 -> f64", .binary("x - y")).canonicalNaN(.f64),
  row(0xA2, "f64.mul", "f64 f64 -> f64", .binary("x * y", commutative: true)).canonicalNaN(.f64),
  row(0xA3, "f64.div", "f64 f64 -> f64", .binary("x / y")).canonicalNaN(.f64),
  row(0xA4, "f64.min", "f64 f64 -> f64", .binary("f64Min(x, y)", commutative: true)).canonicalNaN(.f64),
  row(0xA5, "f64.max", "f64 f64 -> f64", .binary("f64Max(x, y)", commutative: true)).canonicalNaN(.f64),
  row(0xA6, "f64.copysign", "f64 f64 -> f64", .binary("f64Copysign(x, y)")),
]
