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
    case .catch where depth == 0: try openCatch(tag: reader.index0)
    case .catchAll where depth == 0: try openCatch(tag: nil)
    case .delegate where depth == 0: try closeDelegate(to: Int(reader.index0))
    case .delegate: skippedBlocks = depth - 1
    case .else where depth == 0: try openElse()
    case .end where depth == 0: try closeBlock()
    case .end: skippedBlocks = depth - 1
    default: break
    }
  }

  mutating func translateUnreachable() {
    emitter.append(.unreachable)
    beginUnreachable()
  }

  // MARK: - Blocks

  /// Parameters and results of a block.
  func signature(_ block: Block) -> TypeLists.Signature { stack.lists[block.signature] }

  /// What a branch to the block takes along.
  func branchTypes(_ block: Block) -> ValueTypes {
    block.kind == .loop ? signature(block).parameters : signature(block).results
  }

  /// The number of the signature of the block that is read.
  mutating func readSignature() -> UInt32 {
    switch reader.blockType {
    case .empty: TypeLists.noneNumber
    case .value(let type): stack.lists.number(ofResult: type)
    case .type(let index): stack.lists.number(of: index, in: module)
    }
  }

  /// Opens a block whose parameters are on the stack.
  mutating func push(_ kind: Block.Kind, signature: UInt32, label: Int32 = -1, region: Int32) {
    let parameters = stack.lists[signature].parameters
    blocks.append(
      Block(
        kind, height: UInt16(narrowing: stack.count - parameters.count, &emitter.isTruncated),
        slot: UInt16(narrowing: stack.nextHome - parameters.slotCount, &emitter.isTruncated), signature: signature,
        label: label, region: region, &emitter.isTruncated))
  }

  mutating func openBlock(_ kind: Block.Kind) {
    let signature = readSignature()
    materializeLocals()
    var label: Int32 = -1
    if kind == .loop {
      materializeTop(stack.lists[signature].parameters.count)
      label = labels.make()
      bind(label)
    }
    push(kind, signature: signature, label: label, region: region)
  }

  mutating func openIf() throws(ModuleError) {
    let signature = readSignature()
    let condition = stack.pop()
    materializeLocals()
    materializeTop(stack.lists[signature].parameters.count)
    let label = labels.make()
    try emitBranch(on: condition, when: false, to: labels.make())
    push(.if, signature: signature, label: label, region: region)
  }

  mutating func openElse() throws(ModuleError) {
    guard !blocks.isEmpty else { throw internalError("else without a block") }
    var block = blocks.removeLast()
    if skippedBlocks == nil {
      materializeTop(signature(block).results.count)
      emitJump(to: block.label)
    }
    skippedBlocks = nil
    stack.truncate(to: Int(block.height))
    stack.pushHome(signature(block).parameters)
    bind(block.label + 1)
    block.kind = .else
    blocks.append(block)
  }

  /// Gives a label its place. Where another one was bound at the same place, both are one.
  mutating func bind(_ label: Int32) {
    emitter.seal()
    let position = emitter.code.count
    if let lastLabel, lastLabel.position == position, lastLabel.fuel == fuel.total {
      labels.bind(label, with: lastLabel.label, emitter.code, exceptions)
      return
    }
    labels.bind(label, at: position)
    fuel.begin(.label(label))
    emitter.forgetAll()
    beganChargeBlock()
    lastLabel = (label, emitter.code.count, fuel.total)
  }

  mutating func closeBlock() throws(ModuleError) {
    guard !blocks.isEmpty else { throw internalError("end without a block") }
    let block = blocks.removeLast()
    let results = signature(block).results
    var isReachable = skippedBlocks == nil
    if block.kind == .if {
      // The missing arm passes its parameters on as results.
      if isReachable { materializeTop(results.count) }
      bind(block.label + 1)
      isReachable = true
    }
    if block.kind != .loop, labels.isBranchedTo(block.label) {
      // Only the values of a legacy handler are not where the block wants them.
      if isReachable, block.kind != .if { moveValues(to: block) }
      bind(block.label)
      isReachable = true
      finishValues(of: block, results)
    } else if block.kind == .if {
      finishValues(of: block, results)
    } else if block.kind == .catch, isReachable {
      moveValues(to: block)
      finishValues(of: block, results)
    } else if !isReachable {
      // Nothing looks at the results before the next label.
      stack.truncate(to: Int(block.height))
    }
    if block.isGuarded { closeRegion(of: block) }
    skippedBlocks = isReachable ? nil : 0
    if block.kind == .function, isReachable { try emitReturn() }
  }

  private mutating func finishValues(of block: Block, _ results: ValueTypes) {
    stack.truncate(to: Int(block.height))
    stack.pushHome(results)
  }

  // MARK: - Branches

  /// The place of the block at a depth.
  func blockIndex(_ depth: Int) -> Int { blocks.count - 1 - depth }
  func block(_ depth: Int) -> Block { blocks[blockIndex(depth)] }

  /// The label of the block at a depth, made for the first branch there.
  mutating func label(_ depth: Int) -> Int32 {
    let index = blockIndex(depth)
    if blocks[index].label < 0 { blocks[index].label = labels.make() }
    return blocks[index].label
  }

  /// Whether the topmost values belong to the slots where the block wants them.
  private func isAligned(_ block: Block) -> Bool {
    stack.count - branchTypes(block).count == Int(block.height)
  }

  /// Moves the topmost values to where the block wants them. They stay on the stack.
  mutating func moveValues(to block: Block) {
    let types = branchTypes(block)
    guard types.count > 0 else { return }
    if types.count == 1, !isAligned(block) {
      copy(stack.top, to: Int(block.slot))
      return
    }
    materializeTop(types.count)
    emitCopySlots(to: Int(block.slot), from: stack.nextHome - types.slotCount, count: types.slotCount)
  }

  mutating func emitCopySlots(to destination: Int, from source: Int, count: Int) {
    guard destination != source, count > 0 else { return }
    emitter.append(.copySlots(destination: destination, source: source, count: count))
    emitter.written(destination, nil, slots: count)
  }

  /// An unconditional branch of values that are in place.
  mutating func emitJump(to label: Int32) {
    let jump = emitter.appendSink(.jump, branchFields(OperationFields()))
    closeFuel()
    link(jump, to: label)
  }

  mutating func branch(to depth: Int) throws(ModuleError) {
    if block(depth).kind == .function { return try translateReturn() }
    moveValues(to: block(depth))
    emitJump(to: label(depth))
    beginUnreachable()
  }

  mutating func branchIf(to depth: Int) throws(ModuleError) {
    let condition = stack.pop()
    try branch(to: depth, on: condition, when: true)
  }

  /// A branch that is taken when the condition is nonzero, or zero.
  mutating func branch(to depth: Int, on condition: StackValue, when outcome: Bool) throws(ModuleError) {
    let target = block(depth)
    let label = label(depth)
    let count = branchTypes(target).count
    if count == 0 || isAligned(target) {
      materializeTop(count)
      try emitBranch(on: condition, when: outcome, to: label)
      return
    }
    let skip = labels.make()
    // What moves many values at once wants them in their slots, on both ways.
    if count > 1 { materializeTop(count) }
    try emitBranch(on: condition, when: !outcome, to: skip)
    moveValues(to: target)
    emitJump(to: label)
    bind(skip)
  }

  /// Branches on a popped condition, by the comparison that computed it if that was the last operation.
  private mutating func emitBranch(
    on condition: StackValue, when outcome: Bool, to label: Int32
  ) throws(ModuleError) {
    let result: (position: Int, layout: OperationLayout)
    if let comparison = comparison(of: condition, when: outcome) {
      result = comparison
    } else {
      let family: OperationFamily = outcome ? .brIf : .brUnless
      let choice = try choose(family, [condition, nil, nil])
      result = emitter.appendSink(choice.operation, branchFields(choice.fields), choice.uses)
    }
    closeFuel()
    link(result, to: label)
    let cost = BranchEnding.fallThroughOffset(in: result.layout)
    fuel.begin(.field(position: result.position + cost, isWide: false))
    beganChargeBlock()
  }

  /// Enters the target of an operation that has a `BranchEnding`.
  private mutating func link(_ branch: (position: Int, layout: OperationLayout), to label: Int32) {
    let layout = branch.layout
    labels.branch(
      to: label, head: branch.position, target: branch.position + BranchEnding.targetOffset(in: layout),
      cost: branch.position + BranchEnding.takenOffset(in: layout), emitter.code)
  }

  private func branchFields(_ operands: OperationFields) -> OperationFields {
    var fields = operands
    fields.appendBranchEnding()
    return fields
  }

  /// Replaces the comparison that computed the condition by a branch on it.
  private mutating func comparison(of condition: StackValue, when outcome: Bool) -> (
    position: Int, layout: OperationLayout
  )? {
    guard condition.place == .home, let last = emitter.last, last.destination == condition.slot,
      let computed = last.condition
    else { return nil }
    var fields = last.fields
    var family: OperationFamily?
    var variant = computed.key
    switch computed.instruction {
    case .i32Eqz: family = outcome ? .brUnless : .brIf
    case .i64Eqz:
      // Compared with the constant 0.
      family = outcome ? Instruction.i64Eq.branchIfFamily : Instruction.i64Ne.branchIfFamily
      fields.append(word: 0)
      variant += 3 * 2
    default: family = outcome ? computed.instruction.branchIfFamily : computed.instruction.branchUnlessFamily
    }
    guard let operation = family?.operation(key: variant) else { return nil }
    emitter.removeLast()
    return emitter.appendSink(operation, branchFields(fields), last.uses)
  }

  mutating func branchOnNull(to depth: Int) throws(ModuleError) {
    let isNull = try testTopForNull()
    // The reference stays for the way that does not branch.
    let reference = stack.pop()
    try branch(to: depth, on: isNull, when: true)
    stack.pushHome(reference.type)
  }

  mutating func branchOnNonNull(to depth: Int) throws(ModuleError) {
    let isNull = try testTopForNull()
    try branch(to: depth, on: isNull, when: false)
    _ = stack.pop()
  }

  /// Computes whether the reference on top is null, and leaves it there in its own slot.
  private mutating func testTopForNull() throws(ModuleError) -> StackValue {
    materializeTop(1)
    emitter.seal()
    try emit(.i64Eqz, [stack.top, nil, nil], result: .i32)
    return stack.pop()
  }

  // MARK: - br_table

  mutating func branchTable() throws(ModuleError) {
    if stack.top.place == .constant { materializeTop(1) }
    let index = stack.pop()
    let last = reader.index0
    let types = branchTypes(block(Int(last)))
    materializeTop(types.count)
    let count = reader.labels.count
    var choice = try choose(.brTable, [index, nil, nil])
    choice.fields.append(count: count)
    let (position, _) = emitter.appendSink(choice.operation, choice.fields, choice.uses)
    let entries = emitter.code.extend(by: BranchTableEntry.size * (count + 1))
    closeFuel()
    // One stub for each depth whose values have to be moved first.
    var stubs: [Int: Int32] = [:]
    var entry = entries
    var targets = reader.labels
    while true {
      let next = targets.next()
      let depth = Int(next ?? last)
      let target: Int32
      if types.count > 0, !isAligned(block(depth)) {
        target = stubs[depth] ?? labels.make()
        stubs[depth] = target
      } else {
        target = label(depth)
      }
      labels.branch(to: target, head: position, entry: entry, emitter.code)
      entry += BranchTableEntry.size
      if next == nil { break }
    }
    for (depth, stub) in stubs.sorted(by: { $0.key < $1.key }) {
      bind(stub)
      emitCopySlots(
        to: Int(block(depth).slot), from: stack.nextHome - types.slotCount, count: types.slotCount)
      emitJump(to: label(depth))
    }
    beginUnreachable()
  }

  // MARK: - Returns

  mutating func translateReturn() throws(ModuleError) {
    try emitReturn()
    beginUnreachable()
  }

  /// Brings the topmost values to the frame's first slots and returns.
  private mutating func emitReturn() throws(ModuleError) {
    let results = stack.lists[functionSignature].results
    if let type = results.single {
      if stack.top.place == .constant { materializeTop(1) }
      let family: OperationFamily =
        switch AccumulatorClass(type) {
        case .integer: .returnI64
        case .float: .returnF32
        case .double: .returnF64
        case .vector: .returnV128
        }
      let choice = try choose(family, [stack.top, nil, nil])
      emitter.appendSink(choice.operation, choice.fields, choice.uses)
    } else {
      if results.count > 0 {
        // Results may name parameters, whose slots are about to be written.
        materializeTop(results.count)
        emitCopySlots(to: 0, from: stack.nextHome - results.slotCount, count: results.slotCount)
      }
      emitter.appendSink(.returnNone, OperationFields())
    }
    closeFuel()
  }
}
