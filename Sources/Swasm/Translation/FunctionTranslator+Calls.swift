import SwasmInterpreter

// Calls: arguments lie in their own slots, where the callee's frame begins.
extension FunctionTranslator {
  mutating func call(_ function: UInt32) throws(ModuleError) {
    let imported = module.contents.importedFunctionCount
    let signature = signature(ofType: module.contents.functionTypes[Int(function)])
    let base = popArguments(signature)
    let call: EncodedOperation =
      Int(function) < imported
      ? .callImport(frameSlot: base, function: function)
      : .call(frameSlot: base, cell: module.cellAddress(Int(function) - imported))
    finishCall(call, signature, base: base)
  }

  mutating func callIndirect(type: UInt32, table: UInt32, isTail: Bool) throws(ModuleError) {
    let signature = signature(ofType: type)
    let callee = popCallee(survivesMove: isTail)
    let typeID = module.typeIDs[Int(type)]
    if isTail {
      moveArguments(signature)
      finishTailCall(.returnCallIndirect(callee: callee, typeID: typeID, table: table))
    } else {
      let base = popArguments(signature)
      finishCall(
        .callIndirect(frameSlot: base, callee: callee, typeID: typeID, table: table), signature, base: base)
    }
  }

  mutating func callReference(type: UInt32, isTail: Bool) throws(ModuleError) {
    let signature = signature(ofType: type)
    let callee = popCallee(survivesMove: isTail)
    if isTail {
      moveArguments(signature)
      finishTailCall(.returnCallReference(callee: callee))
    } else {
      let base = popArguments(signature)
      finishCall(.callReference(frameSlot: base, callee: callee), signature, base: base)
    }
  }

  mutating func tailCall(_ function: UInt32) throws(ModuleError) {
    let imported = module.contents.importedFunctionCount
    let signature = signature(ofType: module.contents.functionTypes[Int(function)])
    moveArguments(signature)
    finishTailCall(
      Int(function) < imported
        ? .returnCallImport(function: function)
        : .returnCall(cell: module.cellAddress(Int(function) - imported)))
  }

  /// Parameters and results of a function type of the module.
  private mutating func signature(ofType index: UInt32) -> TypeLists.Signature {
    // In two steps: the list grows.
    let number = stack.lists.number(of: index, in: module)
    return stack.lists[number]
  }

  /// Settles and pops the arguments; the slot where they begin.
  private mutating func popArguments(_ signature: TypeLists.Signature) -> Int {
    materializeTop(signature.parameters.count)
    stack.truncate(to: stack.count - signature.parameters.count)
    return stack.nextHome
  }

  /// Pops the table index or reference that says what to call; the slot where it is. When the arguments are about to be
  /// moved over the locals it must not be in one.
  private mutating func popCallee(survivesMove: Bool) -> Int {
    if survivesMove || stack.top.place == .constant { materializeTop(1) }
    return stack.pop().slot
  }

  private mutating func finishCall(
    _ call: EncodedOperation, _ signature: TypeLists.Signature, base: Int
  ) {
    let position = emitter.append(call)
    closeFuel()
    fuel.begin(.field(position: position + CallFields.costOffset, isWide: false))
    emitter.forgetAll()
    stack.pushHome(signature.results)
    if let type = signature.results.single {
      emitter.written(base, AccumulatorClass(type), slots: type.slotCount)
    }
    beganChargeBlock()
    if module.isProfiled { reportResumption() }
  }

  /// Moves the arguments of a tail call to the frame's first slots.
  private mutating func moveArguments(_ signature: TypeLists.Signature) {
    let arguments = signature.parameters
    materializeTop(arguments.count)
    emitCopySlots(to: 0, from: stack.nextHome - arguments.slotCount, count: arguments.slotCount)
    stack.truncate(to: stack.count - arguments.count)
  }

  private mutating func finishTailCall(_ call: EncodedOperation) {
    emitter.append(call)
    emitter.forgetAll()
    closeFuel()
    skippedBlocks = 0
  }
}
