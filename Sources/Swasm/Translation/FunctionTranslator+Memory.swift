import SwasmInterpreter

// Loads and stores, and what the runtime does for the machine.
extension FunctionTranslator {
  mutating func access(_ instruction: Instruction, _ info: InstructionInfo) throws(ModuleError) {
    let isPlain =
      reader.memoryIndex == 0 && module.addressType(ofMemory: 0) == .i32 && reader.memoryOffset <= UInt64(UInt32.max)
    if isPlain, let family = instruction.valueFamily {
      var trailing = OperationFields(count: Int(reader.memoryOffset))
      if info.immediates == .memoryArgumentLane { trailing.append(slot: Int(reader.lane)) }
      var operands: InlineArray<3, StackValue?> = [nil, nil, nil]
      for position in (0..<Int(info.parameters.count)).reversed() { operands[position] = stack.pop() }
      try finish(family, operands, info, trailing)
      return
    }
    guard let family = instruction.checkedFamily else { throw unsupported(instruction) }
    let isAtomic = info.features.contains(.threads)
    materializeTop(Int(info.parameters.count) - 1)
    var operands: InlineArray<3, StackValue?> = [nil, nil, nil]
    for position in (0..<Int(info.parameters.count)).reversed() { operands[position] = stack.pop() }
    guard let address = operands[0] else { throw unsupported(instruction) }
    // The pointer goes to the address's slot; the operands above it stay where they are.
    try emitPointer(address, info, isAtomic: isAtomic)
    operands[0] = stack.pop()
    emitter.seal()
    var trailing = OperationFields()
    if info.immediates == .memoryArgumentLane { trailing.append(slot: Int(reader.lane)) }
    try finish(family, operands, info, trailing)
  }

  private mutating func finish(
    _ family: OperationFamily, _ operands: InlineArray<3, StackValue?>, _ info: InstructionInfo,
    _ trailing: OperationFields
  ) throws(ModuleError) {
    if info.results.count == 0 {
      try emitSink(family, operands, trailing: trailing)
    } else {
      try emit(family, operands, result: info.results.type(at: 0), trailing: trailing)
    }
  }

  /// Computes and checks a host address, which an access uses at once.
  private mutating func emitPointer(
    _ address: StackValue, _ info: InstructionInfo, isAtomic: Bool
  ) throws(ModuleError) {
    let is64 = module.addressType(ofMemory: reader.memoryIndex) == .i64
    let family: OperationFamily =
      isAtomic ? (is64 ? .atomicPointer64 : .atomicPointer32) : is64 ? .pointer64 : .pointer32
    var trailing = OperationFields()
    trailing.append(slot: 1 << Int(info.accessWidth))
    trailing.append(long: reader.memoryOffset)
    trailing.append(word: reader.memoryIndex)
    try emit(family, [address, nil, nil], result: .i64, trailing: trailing)
  }

  mutating func memorySize(_ memory: UInt32) {
    emitter.seal()
    let home = stack.nextHome
    stack.pushHome(module.addressType(ofMemory: memory))
    let operation = EncodedOperation.memorySize(memory: memory)
    emitter.append(operation.operation, destination: home, .integer, operation.fields)
  }

  mutating func memoryCopy(to destination: UInt32, from source: UInt32) {
    let slots: InlineArray<3, Int> = popSlots()
    let position = emitter.append(
      .memoryCopy(
        destination: slots[0], source: slots[1], count: slots[2], destinationMemory: destination, sourceMemory: source))
    finishRange(costAt: position + MemoryCopyFields.costOffset, isWide: false)
  }

  mutating func memoryFill(_ memory: UInt32) {
    let slots: InlineArray<3, Int> = popSlots()
    let position = emitter.append(.memoryFill(address: slots[0], value: slots[1], count: slots[2], memory: memory))
    finishRange(costAt: position + MemoryFillFields.costOffset, isWide: false)
  }

  mutating func memoryDiscard(_ memory: UInt32) {
    let slots: InlineArray<2, Int> = popSlots()
    let position = emitter.append(.memoryDiscard(address: slots[0], count: slots[1], memory: memory))
    finishRange(costAt: position + MemoryDiscardFields.costOffset, isWide: false)
  }

  /// Pops operands and gives their slots, the deepest first; constants are written to theirs.
  private mutating func popSlots<let count: Int>() -> InlineArray<count, Int> {
    for depth in (0..<count).reversed() {
      let (entry, value) = stack.at(depth)
      if value.place == .constant { settle(value, entry) }
    }
    let slots = InlineArray<count, Int> { stack.at(count - 1 - $0).value.slot }
    stack.truncate(to: stack.count - count)
    return slots
  }

  /// An operation that leaves the machine. Its operands are in their own slots, one after the other; the result replaces
  /// them.
  mutating func runtime(
    _ operation: Builtin, operands: Int, result: ValueType? = nil, a: UInt32 = 0, b: UInt32 = 0, c: UInt64 = 0
  ) {
    materializeTop(operands)
    stack.truncate(to: stack.count - operands)
    let base = stack.nextHome
    let isRange = operation.isPaidBySize
    let position = emitter.append(
      head: isRange ? module.bulkHandler : module.runtimeHandler,
      .runtime(frameSlot: base, operation: Int(operation.rawValue), a: a, b: b, c: c))
    if let result {
      stack.pushHome(result)
      emitter.written(base, nil, slots: result.slotCount)
    }
    if isRange { finishRange(costAt: position + RuntimeFields.costOffset, isWide: true) }
  }

  mutating func wide(_ operation: Builtin, operands: Int) {
    runtime(operation, operands: operands, result: .i64)
    emitter.written(stack.nextHome, nil, slots: 1)
    stack.pushHome(.i64)
  }

  mutating func atomicRuntime(_ operation: Builtin, operands: Int, width: UInt32) {
    runtime(operation, operands: operands, result: .i32, a: reader.memoryIndex, b: width, c: reader.memoryOffset)
  }
}
