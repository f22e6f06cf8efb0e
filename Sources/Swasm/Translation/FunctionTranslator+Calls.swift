import SwasmInterpreter

// Calls: arguments lie in their own slots, where the callee's frame begins.
extension FunctionTranslator {
  mutating func call(_ function: UInt32) throws(ModuleError) {
    let imported = module.contents.importedFunctionCount
    let signature = module.functionType(module.contents.functionTypes[Int(function)])
    let base = popArguments(signature)
    var fields = callFields(base: base)
    if Int(function) < imported {
      fields.append(word: function)
      fields.append(word: 0)
      finishCall(.callImport, fields, signature, base: base)
    } else {
      fields.append(long: module.cellAddress(Int(function) - imported))
      finishCall(.call, fields, signature, base: base)
    }
  }

  mutating func callIndirect(type: UInt32, table: UInt32, isTail: Bool) throws(ModuleError) {
    let signature = module.functionType(type)
    let operand = popCallee(survivesMove: isTail)
    var fields: OperationFields
    if isTail {
      moveArguments(signature)
      fields = callFields(base: 0, table: table, operand: operand)
    } else {
      fields = callFields(base: popArguments(signature), table: table, operand: operand)
    }
    fields.append(word: module.typeIDs[Int(type)])
    fields.append(word: 0)
    if isTail {
      finishTailCall(.returnCallIndirect, fields)
    } else {
      finishCall(.callIndirect, fields, signature, base: stack.nextHome)
    }
  }

  mutating func callReference(type: UInt32, isTail: Bool) throws(ModuleError) {
    let signature = module.functionType(type)
    let operand = popCallee(survivesMove: isTail)
    var fields: OperationFields
    if isTail {
      moveArguments(signature)
      fields = callFields(base: 0, operand: operand)
    } else {
      fields = callFields(base: popArguments(signature), operand: operand)
    }
    fields.append(word: 0)
    fields.append(word: 0)
    if isTail {
      finishTailCall(.returnCallReference, fields)
    } else {
      finishCall(.callReference, fields, signature, base: stack.nextHome)
    }
  }

  mutating func tailCall(_ function: UInt32) throws(ModuleError) {
    let imported = module.contents.importedFunctionCount
    let signature = module.functionType(module.contents.functionTypes[Int(function)])
    moveArguments(signature)
    if Int(function) < imported {
      var fields = callFields(base: 0)
      fields.append(word: function)
      fields.append(word: 0)
      finishTailCall(.returnCallImport, fields)
    } else {
      var fields = OperationFields()
      fields.append(long: module.cellAddress(Int(function) - imported))
      finishTailCall(.returnCall, fields)
    }
  }

  /// Frame slot, table, operand slot, cost after the call: see `CallFields`.
  private func callFields(base: Int, table: UInt32 = 0, operand: Int = 0) -> OperationFields {
    var fields = OperationFields(slot: base)
    fields.append(slot: Int(table))
    fields.append(slot: operand)
    fields.append(slot: 0)
    return fields
  }

  /// Settles and pops the arguments; the slot where they begin.
  private mutating func popArguments(_ signature: FunctionType) -> Int {
    settleTop(signature.parameters.count)
    stack.truncate(to: stack.count - signature.parameters.count)
    return stack.nextHome
  }

  /// Pops the table index or reference that says what to call; the slot where it is. When the arguments are about to be
  /// moved over the locals it must not be in one.
  private mutating func popCallee(survivesMove: Bool) -> Int {
    let top = stack.count - 1
    if survivesMove || stack.values[top].place == .constant { settle(top) }
    return stack.pop().slot
  }

  private mutating func finishCall(
    _ operation: Operation, _ fields: OperationFields, _ signature: FunctionType, base: Int
  ) {
    let position = emitter.append(operation, fields)
    closeFuel()
    fuel.begin(at: position + CallFields.cost, isWide: false)
    emitter.forgetAll()
    for type in signature.results { stack.pushHome(type) }
    if signature.results.count == 1, let type = signature.results.first {
      emitter.written(base, AccumulatorClass(type), slots: type.slotCount)
    }
    beganStretch()
    if module.isProfiled { reportResumption(isPaid: true) }
  }

  /// Moves the arguments of a tail call to the frame's first slots.
  private mutating func moveArguments(_ signature: FunctionType) {
    let count = signature.parameters.count
    settleTop(count)
    if count > 0 {
      let first = stack.values[stack.count - count]
      emitMove(from: first.home, count: stack.nextHome - first.home)
    }
    stack.truncate(to: stack.count - count)
  }

  private mutating func emitMove(from source: Int, count: Int) {
    guard source != 0 else { return }
    var fields = OperationFields(slot: 0)
    fields.append(word: UInt32(source))
    fields.append(word: UInt32(count))
    emitter.append(.copySlots, fields)
  }

  private mutating func finishTailCall(_ operation: Operation, _ fields: OperationFields) {
    emitter.append(operation, fields)
    emitter.forgetAll()
    closeFuel()
    skippedBlocks = 0
  }
}
