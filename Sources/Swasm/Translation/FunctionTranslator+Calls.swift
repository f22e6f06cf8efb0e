import SwasmInterpreter

// Calls: arguments lie in their own slots, where the callee's frame begins.
extension FunctionTranslator {
  mutating func call(_ function: UInt32) throws(ModuleError) {
    let imported = module.contents.importedFunctionCount
    let signature = signature(ofType: module.contents.functionTypes[Int(function)])
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
    let signature = signature(ofType: type)
    let operand = popCallee(survivesMove: isTail)
    var fields: OperationFields
    if isTail {
      moveArguments(signature)
      fields = callFields(base: 0, operand: operand)
    } else {
      fields = callFields(base: popArguments(signature), operand: operand)
    }
    fields.append(word: module.typeIDs[Int(type)])
    fields.append(word: table)
    if isTail {
      finishTailCall(.returnCallIndirect, fields)
    } else {
      finishCall(.callIndirect, fields, signature, base: stack.nextHome)
    }
  }

  mutating func callReference(type: UInt32, isTail: Bool) throws(ModuleError) {
    let signature = signature(ofType: type)
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
    let signature = signature(ofType: module.contents.functionTypes[Int(function)])
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

  /// Parameters and results of a function type of the module.
  private mutating func signature(ofType index: UInt32) -> TypeLists.Signature {
    // In two steps: the list grows.
    let number = stack.lists.number(of: index, in: module)
    return stack.lists[number]
  }

  /// Frame slot, operand slot, an unused field, cost after the call: see `CallFields`.
  private func callFields(base: Int, operand: Int = 0) -> OperationFields {
    var fields = OperationFields(slot: base)
    fields.append(slot: operand)
    fields.append(slot: 0)
    fields.append(slot: 0)
    return fields
  }

  /// Settles and pops the arguments; the slot where they begin.
  private mutating func popArguments(_ signature: TypeLists.Signature) -> Int {
    settleTop(signature.parameters.count)
    stack.truncate(to: stack.count - signature.parameters.count)
    return stack.nextHome
  }

  /// Pops the table index or reference that says what to call; the slot where it is. When the arguments are about to be
  /// moved over the locals it must not be in one.
  private mutating func popCallee(survivesMove: Bool) -> Int {
    if survivesMove || stack.top.place == .constant { settleTop(1) }
    return stack.pop().slot
  }

  private mutating func finishCall(
    _ operation: Operation, _ fields: OperationFields, _ signature: TypeLists.Signature, base: Int
  ) {
    let position = emitter.append(operation, fields)
    closeFuel()
    fuel.begin(.field(position: position + CallFields.cost, isWide: false))
    emitter.forgetAll()
    stack.pushHome(signature.results)
    if let type = signature.results.single {
      emitter.written(base, AccumulatorClass(type), slots: type.slotCount)
    }
    beganStretch()
    if module.isProfiled { reportResumption() }
  }

  /// Moves the arguments of a tail call to the frame's first slots.
  private mutating func moveArguments(_ signature: TypeLists.Signature) {
    let arguments = signature.parameters
    settleTop(arguments.count)
    emitCopySlots(to: 0, from: stack.nextHome - arguments.slotCount, count: arguments.slotCount)
    stack.truncate(to: stack.count - arguments.count)
  }

  private mutating func finishTailCall(_ operation: Operation, _ fields: OperationFields) {
    emitter.append(operation, fields)
    emitter.forgetAll()
    closeFuel()
    skippedBlocks = 0
  }
}
