/// Operations whose handlers are written by hand in Sources/SwasmInterpreter/Handlers. The three digits count their
/// 16-, 32- and 64-bit fields.
let handwrittenOperations: [(name: String, layout: String)] = [
  // Control. Branch offsets count from the operation's head; costs are fuel of the block that follows.
  ("unreachable", "000"),
  ("halt", "000"),
  ("resumeInstance", "000"),
  ("charge", "010"),
  ("br", "110"),
  ("brTable_s", "110"),
  ("brTable_a", "010"),
  // Calls: 24 bytes; 16-bit fields: frame slot, operand slot, none, cost after the call (see `CallFields`).
  ("call", "401"),
  ("callIndirect", "420"),
  ("callImport", "420"),
  ("callReference", "420"),
  ("returnCall", "001"),
  ("returnCallIndirect", "420"),
  ("returnCallImport", "420"),
  ("returnCallReference", "420"),
  ("returnNone", "000"),
  ("returnI64_s", "100"),
  ("returnI64_a", "000"),
  ("returnF32_s", "100"),
  ("returnF64_s", "100"),
  ("returnV128_s", "100"),
  // Slots: destination, source, count.
  ("copySlots", "120"),
  ("zeroSlots", "110"),
  // Memories by index; operand slots.
  ("memorySize", "110"),
  ("memoryCopy", "420"),
  ("memoryFill", "410"),
  ("memoryDiscard", "310"),
]
