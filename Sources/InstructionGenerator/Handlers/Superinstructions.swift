/// Pairs of operations that run as one; the first may be such a pair itself, if it stands before. The second takes the
/// result of the first from its accumulator operand; the first's destination is never written, so the translator uses a pair
/// only where that value is not read again.
/// Found by counting pairs in llama.cpp, ONNX Runtime, CPython and our kernels.
let superinstructions: [(first: String, second: String)] = superinstructionLists.flatMap { list in
  list.firsts.flatMap { first in list.seconds.map { (first, $0) } }
}

/// Pairs of a value that goes to a local and its first use: the ends of counting loops, moving pointers.
let keepingPairs: [(first: String, second: String)] =
  ["i32Add_si", "i32Add_ss", "i32Load_s", "i32Load8U_s"].flatMap { first in
    (integerOrders.flatMap { ["brIf_i32\($0)_ai", "brIf_i32\($0)_as"] } + ["brIf_a", "brUnless_a"]).map { (first, $0) }
  }
  + ["i64Add_si"].flatMap { first in
    integerOrders.flatMap { ["brIf_i64\($0)_ai", "brIf_i64\($0)_as"] }.map { (first, $0) }
  }
  + ["copyI64_s", "i32Add_si", "i32Add_ss", "i64Add_si"].map { ($0, "jump_a") }
  + ["i32Add_si", "i32Add_ss"].flatMap { first in
    [
      "i32Load_a", "i64Load_a", "i32Load8U_a", "i32Load8S_a", "i32Load16U_a", "f32Load_a", "f64Load_a", "v128Load_a",
      "i32Store_as", "i64Store_as", "i32Store8_as",
    ].map { (first, $0) }
  }

private let integerOrders = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
private let i32Loads = ["i32Load_s", "i32Load8U_s", "i32Load8S_s", "i32Load16U_s", "i32Load16S_s"]

private let superinstructionLists: [(firsts: [String], seconds: [String])] = [
  // Address arithmetic and access.
  (
    ["i32Add_ss", "i32Add_si", "i32Add_as", "i32Shl_si"],
    [
      "i32Load_a", "i32Load8U_a", "i32Load8S_a", "i32Load16U_a", "i32Load16S_a", "i64Load_a", "f32Load_a", "f64Load_a",
      "v128Load_a", "i32Store_as", "i32Store8_as", "i64Store_as", "f32Store_as", "f64Store_as",
    ]
  ),
  (["i32Shl_si", "i32Mul_si", "i32And_si", "i32ShrU_si"], ["i32Add_as", "i32Add_ai"]),
  // Loops and tests.
  (
    ["i32Add_ss", "i32Add_si", "i32And_si", "i32And_ss", "i32Load_s", "i32Load8U_s"],
    integerOrders.map { "brIf_i32\($0)_ai" } + integerOrders.map { "brIf_i32\($0)_as" } + ["brIf_a", "brUnless_a"]
  ),
  (["i32Load8S_s", "i32Load16U_s"], ["brIf_i32Eq_ai", "brIf_i32Ne_ai"]),
  (["i32Load16U_s"], ["brIf_a", "brUnless_a"]),
  // A loaded value in arithmetic.
  (i32Loads, ["i32Add_as", "i32Add_ai", "i32Xor_as", "i32Mul_as", "i32Sub_as", "i32Sub_sa", "i32And_ai", "i32Shl_ai"]),
  (["f32Load_s"], ["f32Add_as", "f32Mul_as", "f32Sub_as", "f32Sub_sa"]),
  (["f64Load_s"], ["f64Add_as", "f64Mul_as", "f64Sub_as", "f64Sub_sa"]),
  (
    ["v128Load_s"],
    [
      "f32x4Add_as", "f32x4Mul_as", "v128And_as", "v128And_ai", "i16x8ExtendLowI8x16S_a", "i16x8ExtendHighI8x16S_a",
    ]
  ),
  // Multiply and add.
  (["f32Mul_ss"], ["f32Add_as", "f32Sub_as", "f32Sub_sa"]),
  (["f64Mul_ss"], ["f64Add_as", "f64Sub_as", "f64Sub_sa"]),
  (["f32x4Mul_ss"], ["f32x4Add_as"]),
  (["i32x4DotI16x8S_ss", "i32x4Mul_ss"], ["i32x4Add_as"]),
  (["i16x8ExtendLowI8x16S_s", "i16x8ExtendHighI8x16S_s"], ["i32x4DotI16x8S_as"]),
  // Hashes and bit fields.
  (["i32Shl_si", "i32ShrU_si", "i32Rotl_si"], ["i32Xor_as", "i32Or_as", "i32And_ai"]),
  (["i32Xor_ss", "i32And_ss", "i32Add_ss"], ["i32Xor_as", "i32Add_as", "i32And_as", "i32Rotl_ai", "i32Or_as"]),
  (["i64Xor_ss", "i64Add_ss"], ["i64Rotl_ai", "i64Add_as", "i64Xor_as"]),
  (["i32Add_si"], ["i32And_ai", "i32Add_as", "i32Add_ai", "i32Shl_ai"]),
  (["i32Add_ss"], ["i32And_ai", "i32Add_ai", "i32Shl_ai"]),
  // Further steps of sums and hashes.
  (["f32Mul_as"], ["f32Add_as", "f32Add_ai", "f32Sub_as", "f32Sub_sa"]),
  (["f32Add_ai", "f32Add_as"], ["f32Mul_as"]),
  (["f64Mul_as"], ["f64Add_as", "f64Sub_as", "f64Sub_sa"]),
  (["f64Mul_ss"], ["f64Mul_as"]),
  (["f32x4Mul_as"], ["f32x4Add_as"]),
  (["f32x4ConvertI32x4S_a"], ["f32x4Mul_as"]),
  (["i32Mul_as"], ["i32Add_as"]),
  (["i32Add_ss__i32Load8S_a"], ["i32Mul_as"]),
  (["i32ShrU_ai", "i32And_si"], ["i32Sub_ai"]),
  (["i32Add_as"], ["i32Add_as", "i32Xor_as"]),
  (["i64Xor_as"], ["i64Rotl_ai"]),
  (["i64Add_as"], ["i64Add_as", "i64Xor_as"]),
  (["i32Add_si"], ["i32Store8_ai", "i32Store_ai", "v128Load32Splat_a"]),
  // Products of quantised weights: what is unpacked, multiplied and added is used nowhere else.
  (["i16x8ShrS_si", "i16x8ShrU_si", "v128And_si", "v128Load8x8S_s", "v128Load_s"], ["i32x4DotI16x8S_as"]),
  (
    [
      "i32x4DotI16x8S_as", "i16x8ShrS_si__i32x4DotI16x8S_as", "i16x8ShrU_si__i32x4DotI16x8S_as",
      "v128And_si__i32x4DotI16x8S_as", "v128Load8x8S_s__i32x4DotI16x8S_as", "v128Load_s__i32x4DotI16x8S_as",
    ], ["i32x4Add_as"]
  ),
  // Conditions.
  (
    integerOrders.flatMap { ["i32\($0)_ss", "i32\($0)_si"] } + ["i32And_si"],
    ["selectI64_ssa", "selectF32_ssa", "selectF64_ssa"]
  ),
]
