import SwasmInterpreter

// Blocks and branches.
extension FunctionTranslator {
  // MARK: - Code that cannot be reached

  /// From here to the next label nothing is emitted.
  mutating func beginUnreachable() {
    closeFuel()
    skippedBlocks = 0
  }

  /// Follows the block structure of unreachable code.
  mutating func skip(_ instruction: Instruction) throws(ModuleError) {
    let depth = skippedBlocks ?? 0
    switch instruction {
    case .block, .loop, .if, .tryTable, .try: skippedBlocks = depth + 1
    case .catch where depth == 0: openCatch(tag: reader.index0)
    case .catchAll where depth == 0: openCatch(tag: nil)
    case .delegate where depth == 0: closeDelegate(to: Int(reader.index0))
    case .delegate: skippedBlocks = depth - 1
    case .else where depth == 0: openElse()
    case .end where depth == 0: closeBlock()
    case .end: skippedBlocks = depth - 1
    default: break
    }
  }

  mutating func translateUnreachable() {
    emitter.append(.unreachable, OperationFields())
    beginUnreachable()
  }

  // MARK: - Blocks

  mutating func openBlock(_ kind: Block.Kind) throws(ModuleError) {
    let (parameters, results) = try module.signature(of: reader.blockType, at: reader.offset)
    settleLocals()
    let label = labels.make()
    if kind == .loop {
      settleTop(parameters.count)
      bind(label)
    }
    blocks.append(
      Block(
        kind: kind, parameters: parameters, results: results, label: label, height: stack.count - parameters.count,
        outerRegion: region))
  }

  mutating func openIf() throws(ModuleError) {
    let (parameters, results) = try module.signature(of: reader.blockType, at: reader.offset)
    let condition = stack.pop()
    settleLocals()
    settleTop(parameters.count)
    let label = labels.make()
    let elseLabel = labels.make()
    emitBranch(on: condition, when: false, to: elseLabel)
    blocks.append(
      Block(
        kind: .if, parameters: parameters, results: results, label: label, elseLabel: elseLabel,
        height: stack.count - parameters.count, outerRegion: region))
  }

  mutating func openElse() {
    guard var block = blocks.popLast() else { return }
    if skippedBlocks == nil {
      settleTop(block.results.count)
      emitJump(to: block.label)
    }
    skippedBlocks = nil
    startArm(of: block)
    block.kind = .else
    blocks.append(block)
  }

  /// Begins the second arm of an `if`, with its parameters in their slots.
  private mutating func startArm(of block: Block) {
    stack.truncate(to: block.height)
    for type in block.parameters { stack.pushHome(type) }
    bind(block.elseLabel)
  }

  mutating func bind(_ label: Int) {
    labels.bind(label, &fuel, emitter.code)
    emitter.forgetAll()
    beganStretch()
  }

  mutating func closeBlock() {
    guard let block = blocks.popLast() else { return }
    var isReachable = skippedBlocks == nil
    if block.kind == .if {
      // The missing arm passes its parameters on as results.
      if isReachable { settleTop(block.results.count) }
      bind(block.elseLabel)
      isReachable = true
    }
    if block.kind != .loop, labels.isBranchedTo(block.label) {
      // Only the values of a legacy handler are not where the block wants them.
      if isReachable, block.kind != .if { moveValues(to: block) }
      bind(block.label)
      isReachable = true
      stack.truncate(to: block.height)
      for type in block.results { stack.pushHome(type) }
    } else if block.kind == .if {
      stack.truncate(to: block.height)
      for type in block.results { stack.pushHome(type) }
    } else if block.kind == .catch, isReachable {
      moveValues(to: block)
      stack.truncate(to: block.height)
      for type in block.results { stack.pushHome(type) }
    } else if !isReachable {
      // Nothing looks at the results before the next label.
      stack.truncate(to: block.height)
    }
    if block.isGuarded { closeRegion(of: block) }
    skippedBlocks = isReachable ? nil : 0
    if block.kind == .function, isReachable { emitReturn() }
  }

  // MARK: - Branches

  func block(_ depth: Int) -> Block { blocks[blocks.count - 1 - depth] }

  /// The slot where the values of a branch to the block go.
  private func targetSlot(_ block: Block) -> Int {
    block.height < stack.count ? stack.values[block.height].home : stack.nextHome
  }

  /// Whether the topmost values belong to the slots where the block wants them.
  private func isAligned(_ block: Block) -> Bool {
    stack.count - block.branchTypes.count == block.height
  }

  /// Up to this many values are moved one by one.
  private var maximumSingleMoves: Int { 4 }

  /// Moves the topmost values to where the block wants them. They stay on the stack.
  mutating func moveValues(to block: Block) {
    let count = block.branchTypes.count
    guard count > 0 else { return }
    guard !isAligned(block) else {
      settleTop(count)
      return
    }
    if count > maximumSingleMoves {
      settleTop(count)
      let first = stack.values[stack.count - count]
      emitCopySlots(to: targetSlot(block), from: first.home, count: stack.nextHome - first.home)
      return
    }
    // Upwards: a destination never lies above its source, and sources above it have not been read yet.
    var slot = targetSlot(block)
    for index in stack.count - count..<stack.count {
      let value = stack.values[index]
      copy(value, to: slot)
      slot += value.type.slotCount
    }
  }

  private mutating func emitCopySlots(to destination: Int, from source: Int, count: Int) {
    guard destination != source, count > 0 else { return }
    var fields = OperationFields()
    fields.append(slot: destination)
    fields.append(word: UInt32(source))
    fields.append(word: UInt32(count))
    emitter.append(.copySlots, fields)
    emitter.written(destination, nil, slots: count)
  }

  /// An unconditional branch of values that are in place.
  mutating func emitJump(to label: Int) {
    if let last = emitter.last, emitter.canKeep(for: .jump_a) {
      let jump = emitter.appendSink(
        .jump_a, branchFields(OperationFields()), forwarded: -1, source: last.destination)
      closeFuel()
      link(jump, to: label)
      return
    }
    var fields = OperationFields(slot: 0)
    fields.append(word: 0)
    let position = emitter.append(.br, fields)
    closeFuel()
    labels.branch(
      to: label, head: position, offset: position + 10, cost: position + 8, isWide: false, &fuel, emitter.code)
  }

  mutating func branch(to depth: Int) {
    let target = block(depth)
    if target.kind == .function {
      translateReturn()
      return
    }
    moveValues(to: target)
    emitJump(to: target.label)
    beginUnreachable()
  }

  mutating func branchIf(to depth: Int) {
    let condition = stack.pop()
    branch(to: depth, on: condition, when: true)
  }

  /// A branch that is taken when the condition is nonzero, or zero.
  mutating func branch(to depth: Int, on condition: StackValue, when outcome: Bool) {
    let target = block(depth)
    if isAligned(target) || target.branchTypes.isEmpty {
      settleTop(target.branchTypes.count)
      emitBranch(on: condition, when: outcome, to: target.label)
      return
    }
    let skip = labels.make()
    // What moves many values at once wants them in their slots, on both ways.
    if target.branchTypes.count > maximumSingleMoves { settleTop(target.branchTypes.count) }
    emitBranch(on: condition, when: !outcome, to: skip)
    moveValues(to: target)
    emitJump(to: target.label)
    bind(skip)
  }

  /// Branches on a popped condition, by the comparison that computed it if that was the last operation.
  private mutating func emitBranch(on condition: StackValue, when outcome: Bool, to label: Int) {
    let result: (position: Int, fields: OperationFields)
    if let comparison = comparison(of: condition, when: outcome) {
      result = comparison
    } else {
      let family: OperationFamily = outcome ? .brIf : .brUnless
      guard let choice = choose(family, [condition, nil, nil]) else { return }
      result = emitter.appendSink(
        choice.operation, branchFields(choice.fields), forwarded: choice.forwarded, source: choice.source)
    }
    closeFuel()
    fuel.begin(at: link(result, to: label) + 2, isWide: false)
    beganStretch()
  }

  /// Enters the target of a branch operation, whose last 16-bit fields are the costs of both ways and whose last 32-bit
  /// field is the offset. Returns the position of the first cost.
  @discardableResult
  private mutating func link(_ branch: (position: Int, fields: OperationFields), to label: Int) -> Int {
    let costs = branch.position + 8 + 2 * (branch.fields.count16 - 2)
    let offset = branch.position + branch.fields.start32 + 4 * (branch.fields.count32 - 1)
    labels.branch(to: label, head: branch.position, offset: offset, cost: costs, isWide: false, &fuel, emitter.code)
    return costs
  }

  private func branchFields(_ operands: OperationFields) -> OperationFields {
    var fields = operands
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: 0)
    return fields
  }

  /// Replaces the comparison that computed the condition by a branch on it.
  private mutating func comparison(of condition: StackValue, when outcome: Bool) -> (
    position: Int, fields: OperationFields
  )? {
    guard condition.place == .home, let last = emitter.last, last.destination == condition.slot, last.stepCount == 1,
      let (instruction, key, source) = last.condition
    else { return nil }
    let forwarded = last.forwarded
    var fields = last.fields
    var family: OperationFamily?
    var variant = key
    switch instruction {
    case .i32Eqz: family = outcome ? .brUnless : .brIf
    case .i64Eqz:
      // Compared with the constant 0.
      family = outcome ? Instruction.i64Eq.branchIfFamily : Instruction.i64Ne.branchIfFamily
      fields.append(word: 0)
      variant = key + 3 * 2
    default: family = outcome ? instruction.branchIfFamily : instruction.branchUnlessFamily
    }
    guard let operation = family?.operation(key: variant) else { return nil }
    emitter.removeLast()
    return emitter.appendSink(operation, branchFields(fields), forwarded: forwarded, source: source)
  }

  mutating func branchOnNull(to depth: Int) {
    let isNull = testTopForNull()
    // The reference stays for the way that does not branch.
    let reference = stack.pop()
    branch(to: depth, on: isNull, when: true)
    stack.pushHome(reference.type)
  }

  mutating func branchOnNonNull(to depth: Int) {
    let isNull = testTopForNull()
    branch(to: depth, on: isNull, when: false)
    _ = stack.pop()
  }

  /// Computes whether the reference on top is null, and leaves it there in its own slot.
  private mutating func testTopForNull() -> StackValue {
    settle(stack.count - 1)
    emitter.seal()
    emit(.i64Eqz, [stack.values[stack.count - 1], nil, nil], result: .i32)
    return stack.pop()
  }

  // MARK: - br_table

  mutating func branchTable() throws(ModuleError) {
    if let top = stack.values.last, top.place == .constant { settle(stack.count - 1) }
    let index = stack.pop()
    let last = reader.index0
    let arity = block(Int(last)).branchTypes.count
    settleTop(arity)
    let isHeld = emitter.holds(index.slot, in: .integer)
    var fields = OperationFields()
    if !isHeld { fields.append(slot: index.slot) }
    fields.append(word: UInt32(reader.labels.count))
    let position = emitter.append(isHeld ? .brTable_a : .brTable_s, fields)
    let entries = emitter.code.extend(by: 8 * (reader.labels.count + 1))
    closeFuel()
    // One stub for each depth whose values have to be moved first.
    var stubs: [Int: Int] = [:]
    var entry = entries
    var targets = reader.labels
    while true {
      let next = targets.next()
      let depth = Int(next ?? last)
      let target = block(depth)
      var label = target.label
      if arity > 0, !isAligned(target) {
        label = stubs[depth] ?? labels.make()
        stubs[depth] = label
      }
      labels.branch(to: label, head: position, offset: entry, cost: entry + 4, isWide: true, &fuel, emitter.code)
      entry += 8
      if next == nil { break }
    }
    for (depth, stub) in stubs.sorted(by: { $0.key < $1.key }) {
      bind(stub)
      let target = block(depth)
      let first = stack.values[stack.count - arity]
      emitCopySlots(to: targetSlot(target), from: first.home, count: stack.nextHome - first.home)
      emitJump(to: target.label)
    }
    beginUnreachable()
  }

  // MARK: - Returns

  mutating func translateReturn() {
    emitReturn()
    beginUnreachable()
  }

  /// Brings the topmost values to the frame's first slots and returns.
  private mutating func emitReturn() {
    let count = type.results.count
    defer { closeFuel() }
    guard count > 0 else {
      emitter.append(.returnNone, OperationFields())
      return
    }
    if count == 1 {
      var value = stack.values[stack.count - 1]
      if value.place == .constant {
        settle(stack.count - 1)
        value = stack.values[stack.count - 1]
      }
      let accumulator = AccumulatorClass(value.type)
      if accumulator == .integer, emitter.holds(value.slot, in: .integer) {
        emitter.append(.returnI64_a, OperationFields())
        return
      }
      let operation: Operation =
        switch accumulator {
        case .integer: .returnI64_s
        case .float: .returnF32_s
        case .double: .returnF64_s
        case .vector: .returnV128_s
        }
      emitter.append(operation, OperationFields(slot: value.slot))
      return
    }
    // Results may name parameters, whose slots are about to be written.
    settleTop(count)
    let first = stack.values[stack.count - count]
    emitCopySlots(to: 0, from: first.home, count: stack.nextHome - first.home)
    emitter.append(.returnNone, OperationFields())
  }
}
