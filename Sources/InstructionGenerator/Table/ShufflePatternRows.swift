/// What executes each `ShufflePattern` other than `bytes`: an expression over the operands `x` and `y` and, where
/// `hasSelectors`, the `UInt32` immediate `z` (`ShufflePlan.selectors`).
let shufflePatternRows: [(pattern: String, hasSelectors: Bool, expression: String)] = [
  ("interleaveLow8", false, "interleaveLow8(x, y)"),
  ("interleaveHigh8", false, "interleaveHigh8(x, y)"),
  ("interleaveLow16", false, "interleaveLow16(x, y)"),
  ("interleaveHigh16", false, "interleaveHigh16(x, y)"),
  ("interleaveLow32", false, "interleaveLow32(x, y)"),
  ("interleaveHigh32", false, "interleaveHigh32(x, y)"),
  ("interleaveLow64", false, "interleaveLow64(x, y)"),
  ("interleaveHigh64", false, "interleaveHigh64(x, y)"),
  ("even8", false, "shuffleEven8(x, y)"),
  ("odd8", false, "shuffleOdd8(x, y)"),
  ("even16", false, "shuffleEven16(x, y)"),
  ("odd16", false, "shuffleOdd16(x, y)"),
  ("lanes64", true, "shuffleLanes64(x, y, z)"),
  ("lanes32", true, "shuffleLanes32(x, y, z)"),
  ("windowLow", true, "shuffleWindowLow(x, y, z)"),
  ("windowHigh", true, "shuffleWindowHigh(x, y, z)"),
]
