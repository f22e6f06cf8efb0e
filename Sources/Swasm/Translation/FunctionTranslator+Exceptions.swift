import SwasmInterpreter

// Exceptions (specification 4.6.11) and the legacy encoding. Blocks cost nothing while nothing is thrown, except a jump
// over the handlers of a `try_table`.
extension FunctionTranslator {
  // MARK: - Throwing

  mutating func throwException(tag: UInt32) {
    let parameters = module.tagType(tag).parameters
    settleTop(parameters.count)
    stack.truncate(to: stack.count - parameters.count)
    emitThrow(.throw, slot: stack.nextHome, tag: tag)
  }

  mutating func throwReference() {
    settle(stack.count - 1)
    emitThrow(.throwReference, slot: stack.pop().slot)
  }

  /// Throws again what the legacy handler at `depth` has caught.
  mutating func rethrow(from depth: Int) {
    emitThrow(.throwReference, slot: stack.values[block(depth).height].home)
  }

  private mutating func emitThrow(_ operation: RuntimeOperation, slot: Int, tag: UInt32 = 0) {
    var fields = OperationFields(slot: slot)
    fields.append(slot: Int(operation.rawValue))
    fields.append(word: tag)
    fields.append(word: 0)
    fields.append(word: 0)
    fields.append(long: 0)
    emitter.append(head: module.throwHandler, fields)
    beginUnreachable()
  }

  // MARK: - try_table

  /// Each clause becomes a piece of code before the block that branches to the clause's label.
  mutating func openTryTable() throws(ModuleError) {
    let (parameters, results) = try module.signature(of: reader.blockType, at: reader.offset)
    settleLocals()
    settleTop(parameters.count)
    let height = stack.count - parameters.count
    var clauses: [ExceptionTable.Clause] = []
    let body = labels.make()
    if reader.catches.count > 0 {
      emitJump(to: body)
      stack.truncate(to: height)
      var catches = reader.catches
      while let clause = catches.next() { clauses.append(openHandler(of: clause)) }
      skippedBlocks = nil
      for type in parameters { stack.pushHome(type) }
      bind(body)
    }
    blocks.append(
      Block(
        kind: .tryTable, parameters: parameters, results: results, label: labels.make(), height: height,
        outerRegion: region))
    openRegion()
    for clause in clauses { exceptions.add(clause, to: region) }
  }

  private mutating func openHandler(of clause: CatchClause) -> ExceptionTable.Clause {
    let hasTag = clause.kind == .tag || clause.kind == .tagReference
    let hasReference = clause.kind == .tagReference || clause.kind == .allReference
    let height = stack.count
    let handler = ExceptionTable.Clause(
      tag: hasTag ? clause.tag : nil, contents: hasReference ? .payloadThenReference : .payload, slot: stack.nextHome,
      position: beginHandler())
    if hasTag { for type in module.tagType(clause.tag).parameters { stack.pushHome(type) } }
    if hasReference { stack.pushHome(ValueType(.exception, nullable: false)) }
    branch(to: Int(clause.label))
    stack.truncate(to: height)
    return handler
  }

  /// Begins code that only a thrown exception leads to; its position.
  private mutating func beginHandler() -> Int {
    bind(labels.make())
    let position = emitter.code.count
    if module.isProfiled { reportResumption(isPaid: false) }
    emitCharge()
    return position
  }

  // MARK: - Legacy try

  mutating func openTry() throws(ModuleError) {
    try openBlock(.try)
    openRegion()
  }

  /// `catch`, or `catch_all` without a tag. The exception itself is kept for `rethrow`, below the handler's values.
  mutating func openCatch(tag: UInt32?) {
    guard var block = blocks.popLast() else { return }
    if skippedBlocks == nil {
      moveValues(to: block)
      emitJump(to: block.label)
    }
    if block.kind == .try {
      block.region = region
      closeRegion(of: block)
    }
    skippedBlocks = nil
    stack.truncate(to: block.height)
    let clause = ExceptionTable.Clause(
      tag: tag, contents: .referenceThenPayload, slot: stack.nextHome, position: beginHandler())
    exceptions.add(clause, to: block.region)
    stack.pushHome(ValueType(.exception, nullable: false))
    if let tag { for type in module.tagType(tag).parameters { stack.pushHome(type) } }
    block.kind = .catch
    blocks.append(block)
  }

  /// Ends a `try` whose exceptions are those of the block at `depth`, counted from the block around it.
  mutating func closeDelegate(to depth: Int) {
    guard blocks.last?.kind == .try else { return }
    // The `try` itself still lies on top.
    let target = block(depth + 1)
    exceptions.delegate(region, to: target.isGuarded ? target.region : target.outerRegion)
    closeBlock()
  }

  // MARK: - Regions

  private mutating func openRegion() {
    emitter.seal()
    region = exceptions.open(at: emitter.code.count, parent: region)
    blocks[blocks.count - 1].region = region
  }

  mutating func closeRegion(of block: Block) {
    emitter.seal()
    region = block.outerRegion
    exceptions.close(at: emitter.code.count, outer: region)
  }
}
