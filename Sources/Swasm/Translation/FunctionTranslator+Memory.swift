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
      finish(family, operands, info, trailing)
      return
    }
    guard let family = instruction.checkedFamily else { throw unsupported(instruction) }
    let isAtomic = info.features.contains(.threads)
    settleTop(Int(info.parameters.count) - 1)
    var operands: InlineArray<3, StackValue?> = [nil, nil, nil]
    for position in (0..<Int(info.parameters.count)).reversed() { operands[position] = stack.pop() }
    guard let address = operands[0] else { throw unsupported(instruction) }
    // The pointer goes to the address's slot; the operands above it stay where they are.
    emitPointer(address, info, isAtomic: isAtomic)
    operands[0] = stack.pop()
    emitter.seal()
    var trailing = OperationFields()
    if info.immediates == .memoryArgumentLane { trailing.append(slot: Int(reader.lane)) }
    finish(family, operands, info, trailing)
  }

  private mutating func finish(
    _ family: OperationFamily, _ operands: InlineArray<3, StackValue?>, _ info: InstructionInfo,
    _ trailing: OperationFields
  ) {
    if info.results.count == 0 {
      emitSink(family, operands, trailing: trailing)
    } else {
      emit(family, operands, result: info.results.type(at: 0), trailing: trailing)
    }
  }

  /// Computes and checks a host address, which an access uses at once.
  private mutating func emitPointer(_ address: StackValue, _ info: InstructionInfo, isAtomic: Bool) {
    let is64 = module.addressType(ofMemory: reader.memoryIndex) == .i64
    let family: OperationFamily =
      isAtomic ? (is64 ? .atomicPointer64 : .atomicPointer32) : is64 ? .pointer64 : .pointer32
    var trailing = OperationFields()
    trailing.append(slot: 1 << Int(info.accessWidth))
    trailing.append(long: reader.memoryOffset)
    trailing.append(word: reader.memoryIndex)
    emit(family, [address, nil, nil], result: .i64, trailing: trailing)
  }

  mutating func memorySize(_ memory: UInt32) {
    emitter.seal()
    let home = stack.nextHome
    stack.pushHome(module.addressType(ofMemory: memory))
    emitter.append(
      .memorySize, destination: home, .integer, OperationFields(word: memory), forwarded: -1)
  }

  mutating func memoryCopy(to destination: UInt32, from source: UInt32) {
    var fields = popSlots(3)
    fields.append(slot: 0)
    fields.append(word: destination)
    fields.append(word: source)
    finishRange(costAt: emitter.append(.memoryCopy, fields) + 14, isWide: false)
  }

  mutating func memoryFill(_ memory: UInt32) {
    var fields = popSlots(3)
    fields.append(slot: 0)
    fields.append(word: memory)
    finishRange(costAt: emitter.append(.memoryFill, fields) + 14, isWide: false)
  }

  mutating func memoryDiscard(_ memory: UInt32) {
    var fields = popSlots(2)
    fields.append(slot: 0)
    fields.append(word: memory)
    finishRange(costAt: emitter.append(.memoryDiscard, fields) + 12, isWide: false)
  }

  /// Pops operands and gives their slots; constants are written to theirs.
  private mutating func popSlots(_ count: Int) -> OperationFields {
    for depth in (0..<count).reversed() {
      let (entry, value) = stack.at(depth)
      if value.place == .constant { settle(value, entry) }
    }
    var fields = OperationFields()
    for depth in (0..<count).reversed() { fields.append(slot: stack.at(depth).value.slot) }
    stack.truncate(to: stack.count - count)
    return fields
  }

  /// An operation that leaves the machine. Its operands are in their own slots, one after the other; the result replaces
  /// them.
  mutating func runtime(
    _ operation: RuntimeOperation, operands: Int, result: ValueType? = nil, a: UInt32 = 0, b: UInt32 = 0, c: UInt64 = 0
  ) {
    settleTop(operands)
    stack.truncate(to: stack.count - operands)
    var fields = OperationFields()
    let base = stack.nextHome
    fields.append(slot: base)
    fields.append(slot: Int(operation.rawValue))
    fields.append(word: a)
    fields.append(word: b)
    fields.append(word: 0)
    fields.append(long: c)
    let isRange = operation.isPaidBySize
    let position = emitter.append(head: isRange ? module.rangeHandler : module.runtimeHandler, fields)
    if let result {
      stack.pushHome(result)
      emitter.written(base, nil, slots: result.slotCount)
    }
    if isRange { finishRange(costAt: position + RuntimeFields.cost, isWide: true) }
  }

  mutating func wide(_ operation: RuntimeOperation, operands: Int) {
    runtime(operation, operands: operands, result: .i64)
    emitter.written(stack.nextHome, nil, slots: 1)
    stack.pushHome(.i64)
  }

  mutating func atomicRuntime(_ operation: RuntimeOperation, operands: Int, width: UInt32) {
    runtime(operation, operands: operands, result: .i32, a: reader.memoryIndex, b: width, c: reader.memoryOffset)
  }
}
