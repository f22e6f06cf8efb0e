import SwasmInterpreter

// Exceptions (specification 4.6.11) and the legacy encoding. Blocks cost nothing while nothing is thrown, except a jump
// over the handlers of a `try_table`.
extension FunctionTranslator {
  // MARK: - Throwing

  mutating func throwException(tag: UInt32) {
    let parameters = tagTypes(tag)
    materializeTop(parameters.count)
    stack.truncate(to: stack.count - parameters.count)
    emitThrow(.throw, slot: stack.nextHome, tag: tag)
  }

  mutating func throwReference() {
    materializeTop(1)
    emitThrow(.throwReference, slot: stack.pop().slot)
  }

  /// Throws again what the legacy handler at `depth` has caught.
  mutating func rethrow(from depth: Int) { emitThrow(.throwReference, slot: Int(block(depth).slot)) }

  private mutating func emitThrow(_ operation: Builtin, slot: Int, tag: UInt32 = 0) {
    emitter.append(
      head: module.throwHandler, .runtime(frameSlot: slot, operation: Int(operation.rawValue), a: tag, b: 0, c: 0))
    beginUnreachable()
  }

  /// The types of the values that exceptions of a tag carry.
  private mutating func tagTypes(_ tag: UInt32) -> ValueTypes {
    let number = stack.lists.number(of: module.contents.tags[Int(tag)].typeIndex, in: module)
    return stack.lists[number].parameters
  }

  // MARK: - try_table

  /// A clause has no code: its values are put where the clause's label wants them, and the machine goes on there.
  mutating func openTryTable() {
    let signature = readSignature()
    materializeLocals()
    materializeTop(stack.lists[signature].parameters.count)
    let outer = region
    push(.tryTable, signature: signature, region: outer)
    openRegion()
    var catches = reader.catches
    while let clause = catches.next() {
      let hasTag = clause.kind == .tag || clause.kind == .tagReference
      let hasReference = clause.kind == .tagReference || clause.kind == .allReference
      // The `try_table` itself lies on top already.
      let depth = Int(clause.label) + 1
      let number = exceptions.add(
        tag: hasTag ? clause.tag : nil, hasReference ? .payloadThenReference : .payload,
        slot: Int(block(depth).slot), to: region)
      labels.land(number, on: label(depth), exceptions)
    }
  }

  // MARK: - Legacy try

  mutating func openTry() {
    openBlock(.try)
    openRegion()
  }

  /// `catch`, or `catch_all` without a tag. The exception itself is kept for `rethrow`, below the handler's values.
  mutating func openCatch(tag: UInt32?) throws(ModuleError) {
    guard !blocks.isEmpty else { throw internalError("catch without a block") }
    if skippedBlocks == nil {
      moveValues(to: block(0))
      emitJump(to: label(0))
    }
    var block = blocks.removeLast()
    if block.isGuarded { closeRegion(of: block) }
    skippedBlocks = nil
    stack.truncate(to: Int(block.height))
    // Nothing but a thrown exception leads here, and nothing is known of what came before.
    emitter.forgetAll()
    let clause = exceptions.add(
      tag: tag, .referenceThenPayload, slot: stack.nextHome, position: emitter.code.count, to: block.region)
    fuel.begin(.clause(clause))
    beganChargeBlock()
    stack.pushHome(ValueType(.exception, nullable: false))
    if let tag { stack.pushHome(tagTypes(tag)) }
    block.kind = .catch
    blocks.append(block)
  }

  /// Ends a `try` whose exceptions are those of the block at `depth`, counted from the block around it.
  mutating func closeDelegate(to depth: Int) throws(ModuleError) {
    guard !blocks.isEmpty, block(0).kind == .try else { throw internalError("delegate without a try") }
    // The `try` itself still lies on top.
    let (inner, target) = (block(0).region, region(around: block(depth + 1)))
    try closeBlock()
    exceptions.delegate(inner, to: target)
  }

  // MARK: - Regions

  /// The innermost region that covers what stands in the block, the block's own included.
  private func region(around block: Block) -> Int32 {
    // That of a legacy handler ended where the handler began.
    block.kind == .catch ? exceptions.parent(of: block.region) : block.region
  }

  /// Opens a region for the block on top.
  private mutating func openRegion() {
    emitter.seal()
    region = exceptions.open(at: emitter.code.count, parent: region)
    blocks[blocks.count - 1].region = region
  }

  mutating func closeRegion(of block: Block) {
    emitter.seal()
    region = exceptions.parent(of: block.region)
    exceptions.close(at: emitter.code.count, outer: region)
  }
}
