extension FunctionValidator {
  // MARK: Frames

  @inline(__always)
  mutating func pushFrame(
    _ kind: ControlFrame.Kind, value: ValueType = .bottom, typeIndex: UInt32? = nil
  ) throws(ModuleError) {
    // The slots of operands and locals have been checked after the instruction before.
    guard let height = UInt16(exactly: operands.count), let slots = UInt16(exactly: operands.slots),
      let initializedHeight = UInt16(exactly: locals.initializedHeight)
    else { throw slotError() }
    floor = operands.count
    isUnreachable = false
    controls.push(
      ControlFrame(
        kind, value: value, typeIndex: typeIndex, height: height, slots: slots, initializedHeight: initializedHeight))
  }

  @inline(__always)
  private var noTypes: TypeList {
    TypeList(types: UnsafePointer(operands.types), count: 0, slots: 0)
  }

  @inline(__always)
  mutating func parameters(_ frame: UnsafeMutablePointer<ControlFrame>) -> TypeList {
    frame.pointee.typeIndex.map { context.types[Int($0)].parameters } ?? noTypes
  }

  @inline(__always)
  mutating func results(_ frame: UnsafeMutablePointer<ControlFrame>) -> TypeList {
    if let index = frame.pointee.typeIndex { return context.types[Int(index)].results }
    let value = frame.pointee.value
    if value == .bottom { return noTypes }
    return TypeList(
      types: UnsafeRawPointer(frame).assumingMemoryBound(to: ValueType.self), count: 1, slots: value.slotCount)
  }

  @inline(__always)
  mutating func frame(_ label: UInt32) throws(ModuleError) -> UnsafeMutablePointer<ControlFrame> {
    guard Int(label) < controls.count else { throw error(.invalidUnknownLabel, "unknown label \(label)") }
    return controls.frames + (controls.count &- 1 &- Int(label))
  }

  /// The types that a branch to a label takes along.
  @inline(__always)
  mutating func label(_ label: UInt32) throws(ModuleError) -> TypeList {
    let frame = try frame(label)
    return frame.pointee.kind == .loop ? parameters(frame) : results(frame)
  }

  // MARK: Blocks

  /// Takes the parameters of `reader.blockType` from the stack and opens the block.
  @inline(__always)
  mutating func beginBlock(_ kind: ControlFrame.Kind) throws(ModuleError) {
    switch reader.blockType {
    case .empty: try pushFrame(kind)
    case .value(let type):
      try check(type)
      try pushFrame(kind, value: type)
    case .type(let index):
      let parameters = try functionType(index).parameters
      try pop(parameters)
      try pushFrame(kind, typeIndex: index)
      push(parameters)
    }
  }

  @inline(__always)
  mutating func push(_ list: TypeList) { operands.push(list) }

  /// Checks the results of the innermost block and that nothing else is left of it.
  @inline(__always)
  mutating func finishBlock() throws(ModuleError) {
    let frame = controls.top
    try pop(results(frame))
    guard operands.count == floor else {
      throw error(
        .invalidTypeMismatch, "type mismatch: \(operands.count &- floor) values remaining on the stack at end of block")
    }
    locals.uninitialize(toHeight: Int(frame.pointee.initializedHeight))
  }

  @inline(__always)
  mutating func end() throws(ModuleError) {
    try finishBlock()
    let frame = controls.top
    // Without `else` the parameters themselves are the results of the second branch.
    if frame.pointee.kind == .if { try checkMissingElse(frame) }
    if frame.pointee.kind == .catch || frame.pointee.kind == .catchAll { handlerDepth &-= 1 }
    let results = results(frame)
    // The list may lie in the popped frame, whose memory stays.
    controls.pop()
    if controls.count != 0 {
      floor = Int(controls.top.pointee.height)
      isUnreachable = controls.top.pointee.isUnreachable
      push(results)
    }
  }

  private mutating func checkMissingElse(_ frame: UnsafeMutablePointer<ControlFrame>) throws(ModuleError) {
    try checkLists(parameters(frame), match: results(frame), "if without else")
  }

  /// That one list of types can stand where the other is expected.
  mutating func checkLists(_ list: TypeList, match expected: TypeList, _ what: StaticString) throws(ModuleError) {
    guard list.count == expected.count else {
      throw error(.invalidTypeMismatch, "type mismatch: \(what): \(list.count) and \(expected.count) values")
    }
    try spend(onTypes: list.count)
    if list.isIdentical(to: expected.types) { return }
    if context.matches(list.types, expected.types, count: list.count) { return }
    for index in 0..<list.count where !context.matches(list.types[index], expected.types[index]) {
      throw mismatch(list.types[index], expected: expected.types[index])
    }
  }

  mutating func beginElse() throws(ModuleError) {
    guard controls.top.pointee.kind == .if else { throw misplaced("ELSE") }
    try finishBlock()
    restartFrame(.else)
    push(parameters(controls.top))
  }

  /// The second part of a block: `else` or a legacy `catch`.
  mutating func restartFrame(_ kind: ControlFrame.Kind) {
    let frame = controls.top
    frame.pointee.kind = kind
    frame.pointee.isUnreachable = false
    isUnreachable = false
  }

  mutating func misplaced(_ name: StaticString) -> ModuleError {
    error(.malformedIllegalOpcode, "illegal opcode: misplaced \(name) opcode")
  }

  // MARK: Branches

  @inline(__always)
  mutating func branchIf() throws(ModuleError) {
    try pop(.i32)
    let list = try label(reader.index0)
    try pop(list)
    push(list)
  }

  @inline(never)
  mutating func branchTable() throws(ModuleError) {
    try pop(.i32)
    let defaultFrame = try frame(reader.index0)
    let defaultList = try label(reader.index0)
    try checkTop(defaultList)
    branchTableNumber &+= 1
    markCompared(defaultFrame)
    var labels = reader.labels
    while let index = labels.next() {
      try budget.spend(1, at: reader.offset)
      let frame = try frame(index)
      if isCompared(frame) { continue }
      let list = try label(index)
      try spend(onTypes: list.count)
      guard list.count == defaultList.count else {
        throw error(.invalidTypeMismatch, "type mismatch: labels of br_table take different numbers of values")
      }
      try checkTop(list)
      // Before there were subtypes all labels had to take the same types, in unreachable code too.
      if !features.contains(.referenceTypes) { try checkLists(list, match: defaultList, "labels of br_table") }
      markCompared(frame)
    }
    markUnreachable()
  }

  // A table may name a million labels of a thousand types: each list of types is compared once for each table. Lists of
  // blocks without a type index have at most one type and are compared each time.

  /// The list that a branch to a block takes along.
  private mutating func listNumber(_ frame: UnsafeMutablePointer<ControlFrame>) -> Int? {
    frame.pointee.typeIndex.map { Int($0) << 1 | (frame.pointee.kind == .loop ? 1 : 0) }
  }

  private mutating func isCompared(_ frame: UnsafeMutablePointer<ControlFrame>) -> Bool {
    guard let list = listNumber(frame), list < comparedIn.count else { return false }
    return comparedIn[list] == branchTableNumber
  }

  private mutating func markCompared(_ frame: UnsafeMutablePointer<ControlFrame>) {
    guard let list = listNumber(frame) else { return }
    if comparedIn.isEmpty { comparedIn = [UInt32](repeating: 0, count: 2 * context.typeCount) }
    if list < comparedIn.count { comparedIn[list] = branchTableNumber }
  }

  @inline(__always)
  mutating func returnFromFunction() throws(ModuleError) {
    try pop(results(controls.frames))
    markUnreachable()
  }

  // MARK: Calls

  @inline(__always)
  mutating func call(_ type: TypeEntry) throws(ModuleError) {
    try pop(type.parameters)
    push(type.results)
  }

  mutating func returnCall(_ type: TypeEntry) throws(ModuleError) {
    try checkLists(type.results, match: results(controls.frames), "results of a tail call")
    try pop(type.parameters)
    markUnreachable()
  }

  /// The function type of `call_indirect`, after taking the table index from the stack.
  mutating func indirectCallee() throws(ModuleError) -> TypeEntry {
    let table = try table(reader.index1)
    guard context.matches(table.elementType, .funcref) else { throw mismatch(table.elementType, expected: .funcref) }
    let type = try functionType(reader.index0)
    try pop(table.addressType.valueType)
    return type
  }

  /// The function type of `call_ref`, after taking the reference from the stack.
  mutating func referenceCallee() throws(ModuleError) -> TypeEntry {
    let type = try functionType(reader.index0)
    try pop(ValueType(HeapType(typeIndex: reader.index0), nullable: true))
    return type
  }

  // MARK: Branches on references

  mutating func branchOnNull() throws(ModuleError) {
    let reference = try popReference()
    let list = try label(reader.index0)
    try pop(list)
    push(list)
    push(reference.nonNull)
  }

  /// The label's types without the last, which has to be a reference, and that one.
  mutating func labelWithReference() throws(ModuleError) -> (TypeList, ValueType) {
    let list = try label(reader.index0)
    guard list.count > 0, list.types[list.count &- 1].isReference else {
      throw error(.invalidTypeMismatch, "type mismatch: label \(reader.index0) takes no reference")
    }
    return (list.droppingLast, list.types[list.count &- 1])
  }

  mutating func branchOnNonNull() throws(ModuleError) {
    let (list, last) = try labelWithReference()
    let reference = try popReference()
    guard context.matches(reference.nonNull, last) else { throw mismatch(reference, expected: last) }
    try pop(list)
    push(list)
  }

  mutating func branchOnCast(branchesOnFailure: Bool) throws(ModuleError) {
    let source = reader.castSource
    let target = reader.castTarget
    try check(source)
    try check(target)
    // With custom descriptors the types of a cast need no relation but their hierarchy.
    let areRelated =
      features.contains(.customDescriptors)
      ? source.heapType.map(context.top) == target.heapType.map(context.top) : context.matches(target, source)
    guard areRelated else { throw mismatch(target, expected: source) }
    if let heapType = target.heapType { try checkCastable(heapType) }
    let (list, last) = try labelWithReference()
    // Null goes with the cast when the target is nullable.
    let rest = target.isNullable ? source.nonNull : source
    let taken = branchesOnFailure ? rest : target
    guard context.matches(taken, last) else { throw mismatch(taken, expected: last) }
    try pop(source)
    try pop(list)
    push(list)
    push(branchesOnFailure ? target : rest)
  }
}
