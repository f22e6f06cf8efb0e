/// The fused operations, by their names: see `Operation.init(fused:_:)`. Those that are made by rule, of what compilers make of
/// most programs, and those that `Benchmarks/ngrams` has chosen by what they save in the programs of Benchmarks/profiles.
let superinstructions: [String] = {
  var known: Set<String> = []
  return (ruledSuperinstructions + minedSuperinstructions).filter { known.insert($0).inserted }
}()

/// Pairs of an operation and the first use of its value: where that is also the last one, the operand is 1, where the value
/// goes to a local, it is the accumulator.
let ruledSuperinstructions: [String] = pairLists.flatMap { list in
  list.firsts.flatMap { first in list.seconds.map { first + "__" + $0 } }
}

private let integerOrders = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
private let i32Loads = ["i32Load_s", "i32Load8U_s", "i32Load8S_s", "i32Load16U_s", "i32Load16S_s"]
private let loads = [
  "i32Load", "i32Load8U", "i32Load8S", "i32Load16U", "i32Load16S", "i64Load", "f32Load", "f64Load", "v128Load",
]
private let stores = ["i32Store", "i32Store8", "i64Store", "f32Store", "f64Store"]

private func branches(_ type: String, _ operand: String) -> [String] {
  integerOrders.map { "brIf_\(type)\($0)_\(operand)i" } + integerOrders.map { "brIf_\(type)\($0)_\(operand)s" }
}

private let pairLists: [(firsts: [String], seconds: [String])] = [
  // Address arithmetic and access.
  (
    ["i32Add_ss", "i32Add_si", "i32Add_as", "i32Shl_si"],
    loads.map { $0 + "_1" } + stores.map { $0 + "_1s" }
  ),
  (["i32Add_si", "i32Add_ss"], loads.map { $0 + "_a" } + stores.map { $0 + "_as" }),
  (["i32Shl_si", "i32Mul_si", "i32And_si", "i32ShrU_si"], ["i32Add_1s", "i32Add_1i"]),
  // Loops and tests.
  (
    ["i32Add_ss", "i32Add_si", "i32And_si", "i32And_ss", "i32Load_s", "i32Load8U_s"],
    branches("i32", "1") + ["brIf_1", "brUnless_1"]
  ),
  // A load with a sign that is only compared with 0 would be the same handler.
  (["i32Load8S_s", "i32Load16U_s"], ["brIf_i32Eq_1i", "brIf_i32Ne_1i"]),
  (["i32Load16U_s"], ["brIf_1", "brUnless_1"]),
  (["i32Add_si", "i32Add_ss", "i32Load_s", "i32Load8U_s"], branches("i32", "a") + ["brIf_a", "brUnless_a"]),
  (["i64Add_si"], branches("i64", "a")),
  (["copyI64_s", "i32Add_si", "i32Add_ss", "i64Add_si"], ["jump"]),
  // A loaded value in arithmetic.
  (i32Loads, ["i32Add_1s", "i32Add_1i", "i32Xor_1s", "i32Mul_1s", "i32Sub_1s", "i32Sub_s1", "i32And_1i", "i32Shl_1i"]),
  (["f32Load_s"], ["f32Add_1s", "f32Mul_1s", "f32Sub_1s", "f32Sub_s1"]),
  (["f64Load_s"], ["f64Add_1s", "f64Mul_1s", "f64Sub_1s", "f64Sub_s1"]),
  (
    ["v128Load_s"],
    ["f32x4Add_1s", "f32x4Mul_1s", "v128And_1s", "v128And_1i", "i16x8ExtendLowI8x16S_1", "i16x8ExtendHighI8x16S_1"]
  ),
  // Multiply and add.
  (["f32Mul_ss", "f32Mul_as"], ["f32Add_1s", "f32Sub_1s", "f32Sub_s1"]),
  (["f64Mul_ss", "f64Mul_as"], ["f64Add_1s", "f64Sub_1s", "f64Sub_s1"]),
  (["f32x4Mul_ss", "f32x4Mul_as"], ["f32x4Add_1s"]),
  (["i32Mul_ss", "i32Mul_as"], ["i32Add_1s"]),
  (["i32x4DotI16x8S_ss", "i32x4Mul_ss", "i32x4DotI16x8S_as"], ["i32x4Add_1s"]),
  (["i16x8ExtendLowI8x16S_s", "i16x8ExtendHighI8x16S_s"], ["i32x4DotI16x8S_1s"]),
  // Hashes and bit fields.
  (["i32Shl_si", "i32ShrU_si", "i32Rotl_si"], ["i32Xor_1s", "i32Or_1s", "i32And_1i"]),
  (["i32Xor_ss", "i32And_ss", "i32Add_ss"], ["i32Xor_1s", "i32Add_1s", "i32And_1s", "i32Rotl_1i", "i32Or_1s"]),
  (["i64Xor_ss", "i64Add_ss", "i64Xor_as", "i64Add_as"], ["i64Rotl_1i", "i64Add_1s", "i64Xor_1s"]),
  (["i32Add_si"], ["i32And_1i", "i32Add_1s", "i32Add_1i", "i32Shl_1i"]),
  (["i32Add_ss"], ["i32And_1i", "i32Add_1i", "i32Shl_1i"]),
  // Conditions.
  (
    integerOrders.flatMap { ["i32\($0)_ss", "i32\($0)_si"] } + ["i32And_si"],
    ["selectI64_ss1", "selectF32_ss1", "selectF64_ss1"]
  ),
]
