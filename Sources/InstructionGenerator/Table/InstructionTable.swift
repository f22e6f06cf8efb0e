/// Every WebAssembly 3.0 instruction, those of the threads and wide-arithmetic proposals, and the legacy exception
/// instructions, executed or not.
let instructionTable: [InstructionRow] =
  controlRows + exceptionRows + stackSwitchingRows + descriptorRows + variableRows + referenceRows + tableRows
  + memoryRows + bulkRows
  + integerRows
  + floatRows + conversionRows + vectorMemoryRows + vectorLaneRows + vectorComparisonRows + vectorIntegerRows
  + vectorWideIntegerRows + vectorFloatRows + relaxedRows + garbageCollectionRows + atomicRows + wideArithmeticRows
