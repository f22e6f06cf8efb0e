private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .core, family)
}

private let zeroDivisorTrap = [TrapCondition("y == 0", "integerDivideByZero")]

private func signedDivisionTraps(_ minimum: String) -> [TrapCondition] {
  zeroDivisorTrap + [TrapCondition("y == .max && x == \(minimum)", "integerOverflow")]
}

/// i32 and i64 comparisons and arithmetic (binary format 5.4.7).
let integerRows: [InstructionRow] = [
  // i32 comparisons
  row(0x45, "i32.eqz", "i32 -> i32", .test("x == 0")),
  row(0x46, "i32.eq", "i32 i32 -> i32", .comparison("x == y", swapped: "i32.eq", negated: "i32.ne")),
  row(0x47, "i32.ne", "i32 i32 -> i32", .comparison("x != y", swapped: "i32.ne", negated: "i32.eq")),
  row(
    0x48, "i32.lt_s", "i32 i32 -> i32",
    .comparison("Int32(bitPattern: x) < Int32(bitPattern: y)", swapped: "i32.gt_s", negated: "i32.ge_s")),
  row(0x49, "i32.lt_u", "i32 i32 -> i32", .comparison("x < y", swapped: "i32.gt_u", negated: "i32.ge_u")),
  row(
    0x4A, "i32.gt_s", "i32 i32 -> i32",
    .comparison("Int32(bitPattern: x) > Int32(bitPattern: y)", swapped: "i32.lt_s", negated: "i32.le_s")),
  row(0x4B, "i32.gt_u", "i32 i32 -> i32", .comparison("x > y", swapped: "i32.lt_u", negated: "i32.le_u")),
  row(
    0x4C, "i32.le_s", "i32 i32 -> i32",
    .comparison("Int32(bitPattern: x) <= Int32(bitPattern: y)", swapped: "i32.ge_s", negated: "i32.gt_s")),
  row(0x4D, "i32.le_u", "i32 i32 -> i32", .comparison("x <= y", swapped: "i32.ge_u", negated: "i32.gt_u")),
  row(
    0x4E, "i32.ge_s", "i32 i32 -> i32",
    .comparison("Int32(bitPattern: x) >= Int32(bitPattern: y)", swapped: "i32.le_s", negated: "i32.lt_s")),
  row(0x4F, "i32.ge_u", "i32 i32 -> i32", .comparison("x >= y", swapped: "i32.le_u", negated: "i32.lt_u")),

  // i64 comparisons
  row(0x50, "i64.eqz", "i64 -> i32", .test("x == 0")),
  row(0x51, "i64.eq", "i64 i64 -> i32", .comparison("x == y", swapped: "i64.eq", negated: "i64.ne")),
  row(0x52, "i64.ne", "i64 i64 -> i32", .comparison("x != y", swapped: "i64.ne", negated: "i64.eq")),
  row(
    0x53, "i64.lt_s", "i64 i64 -> i32",
    .comparison("Int64(bitPattern: x) < Int64(bitPattern: y)", swapped: "i64.gt_s", negated: "i64.ge_s")),
  row(0x54, "i64.lt_u", "i64 i64 -> i32", .comparison("x < y", swapped: "i64.gt_u", negated: "i64.ge_u")),
  row(
    0x55, "i64.gt_s", "i64 i64 -> i32",
    .comparison("Int64(bitPattern: x) > Int64(bitPattern: y)", swapped: "i64.lt_s", negated: "i64.le_s")),
  row(0x56, "i64.gt_u", "i64 i64 -> i32", .comparison("x > y", swapped: "i64.lt_u", negated: "i64.le_u")),
  row(
    0x57, "i64.le_s", "i64 i64 -> i32",
    .comparison("Int64(bitPattern: x) <= Int64(bitPattern: y)", swapped: "i64.ge_s", negated: "i64.gt_s")),
  row(0x58, "i64.le_u", "i64 i64 -> i32", .comparison("x <= y", swapped: "i64.ge_u", negated: "i64.gt_u")),
  row(
    0x59, "i64.ge_s", "i64 i64 -> i32",
    .comparison("Int64(bitPattern: x) >= Int64(bitPattern: y)", swapped: "i64.le_s", negated: "i64.lt_s")),
  row(0x5A, "i64.ge_u", "i64 i64 -> i32", .comparison("x >= y", swapped: "i64.le_u", negated: "i64.lt_u")),

  // i32 arithmetic
  row(0x67, "i32.clz", "i32 -> i32", .unary("i32Clz(x)")),
  row(0x68, "i32.ctz", "i32 -> i32", .unary("i32Ctz(x)")),
  row(0x69, "i32.popcnt", "i32 -> i32", .unary("i32Popcnt(x)")),
  row(0x6A, "i32.add", "i32 i32 -> i32", .binary("x &+ y", commutative: true)),
  row(0x6B, "i32.sub", "i32 i32 -> i32", .binary("x &- y")),
  row(0x6C, "i32.mul", "i32 i32 -> i32", .binary("x &* y", commutative: true)),
  row(0x6D, "i32.div_s", "i32 i32 -> i32", .binary("i32DivS(x, y)", traps: signedDivisionTraps("0x8000_0000"))),
  row(0x6E, "i32.div_u", "i32 i32 -> i32", .binary("i32DivU(x, y)", traps: zeroDivisorTrap)),
  row(0x6F, "i32.rem_s", "i32 i32 -> i32", .binary("i32RemS(x, y)", traps: zeroDivisorTrap)),
  row(0x70, "i32.rem_u", "i32 i32 -> i32", .binary("i32RemU(x, y)", traps: zeroDivisorTrap)),
  row(0x71, "i32.and", "i32 i32 -> i32", .binary("x & y", commutative: true)),
  row(0x72, "i32.or", "i32 i32 -> i32", .binary("x | y", commutative: true)),
  row(0x73, "i32.xor", "i32 i32 -> i32", .binary("x ^ y", commutative: true)),
  row(0x74, "i32.shl", "i32 i32 -> i32", .binary("x &<< y")),
  row(0x75, "i32.shr_s", "i32 i32 -> i32", .binary("i32ShrS(x, y)")),
  row(0x76, "i32.shr_u", "i32 i32 -> i32", .binary("x &>> y")),
  row(0x77, "i32.rotl", "i32 i32 -> i32", .binary("i32Rotl(x, y)")),
  row(0x78, "i32.rotr", "i32 i32 -> i32", .binary("i32Rotr(x, y)")),

  // i64 arithmetic
  row(0x79, "i64.clz", "i64 -> i64", .unary("i64Clz(x)")),
  row(0x7A, "i64.ctz", "i64 -> i64", .unary("i64Ctz(x)")),
  row(0x7B, "i64.popcnt", "i64 -> i64", .unary("i64Popcnt(x)")),
  row(0x7C, "i64.add", "i64 i64 -> i64", .binary("x &+ y", commutative: true)),
  row(0x7D, "i64.sub", "i64 i64 -> i64", .binary("x &- y")),
  row(0x7E, "i64.mul", "i64 i64 -> i64", .binary("x &* y", commutative: true)),
  row(
    0x7F, "i64.div_s", "i64 i64 -> i64", .binary("i64DivS(x, y)", traps: signedDivisionTraps("0x8000_0000_0000_0000"))),
  row(0x80, "i64.div_u", "i64 i64 -> i64", .binary("i64DivU(x, y)", traps: zeroDivisorTrap)),
  row(0x81, "i64.rem_s", "i64 i64 -> i64", .binary("i64RemS(x, y)", traps: zeroDivisorTrap)),
  row(0x82, "i64.rem_u", "i64 i64 -> i64", .binary("i64RemU(x, y)", traps: zeroDivisorTrap)),
  row(0x83, "i64.and", "i64 i64 -> i64", .binary("x & y", commutative: true)),
  row(0x84, "i64.or", "i64 i64 -> i64", .binary("x | y", commutative: true)),
  row(0x85, "i64.xor", "i64 i64 -> i64", .binary("x ^ y", commutative: true)),
  row(0x86, "i64.shl", "i64 i64 -> i64", .binary("x &<< y")),
  row(0x87, "i64.shr_s", "i64 i64 -> i64", .binary("i64ShrS(x, y)")),
  row(0x88, "i64.shr_u", "i64 i64 -> i64", .binary("x &>> y")),
  row(0x89, "i64.rotl", "i64 i64 -> i64", .binary("i64Rotl(x, y)")),
  row(0x8A, "i64.rotr", "i64 i64 -> i64", .binary("i64Rotr(x, y)")),
]
