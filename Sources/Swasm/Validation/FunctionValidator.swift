/// Validates function bodies and constant expressions (specification 3.4 and appendix "Validation Algorithm") in one pass
/// over the bytes, without recursion. One validator serves all functions of a module, so that its buffers are made once.
struct FunctionValidator: ~Copyable {
  // The pointers of the context are used through an unowned reference: its owner keeps it alive, and an owning one
  // would cost a retain in each rule.
  unowned(unsafe) let context: ValidationContext
  let features: Features
  let limits: ModuleLimits
  var reader: InstructionReader
  var operands = OperandStack()
  var controls = ControlStack()
  var locals = LocalTypes()
  /// Copies of the innermost block's `height` and `isUnreachable`.
  var floor = 0
  var isUnreachable = false
  /// Legacy handlers within each other, each of which keeps its exception in a slot.
  var handlerDepth = 0
  var maximumHandlerDepth = 0
  /// Constant expressions only: how many globals may be named; `nil` in functions.
  var visibleGlobals: Int?
  var memo = OperandMemo()
  /// The `br_table` that a list of types was last compared in: for each type index its parameters and its results. Made
  /// when it is first needed.
  var comparedIn: [UInt32] = []
  var branchTableNumber: UInt32 = 0
  var budget: WorkBudget
  /// Slots that operands may take in the function that is being validated.
  private(set) var operandSlots = 0

  private var frameSlots: Int { min(max(limits.frameSlots, 0), ModuleLimits.maximumSlots) }

  init(
    _ context: ValidationContext, bytes: BinaryReader, features: Features, limits: ModuleLimits, budget: WorkBudget
  ) {
    self.context = context
    self.features = features
    self.limits = limits
    self.budget = budget
    reader = InstructionReader(bytes, features: features)
  }

  /// Validates the body of a function and returns the frame slots that it needs.
  mutating func validateBody(_ range: Range<Int>, typeIndex: UInt32) throws(ModuleError) -> UInt32 {
    let type = context.types[Int(typeIndex)]
    visibleGlobals = nil
    handlerDepth = 0
    maximumHandlerDepth = 0
    reader.bytes.position = range.lowerBound
    reader.bytes.end = range.upperBound
    operands.reset()
    controls.reset()
    locals.reset(parameters: type.parameters)
    try readLocals()
    guard locals.slots <= frameSlots else { throw slotError(at: range.lowerBound) }
    operandSlots = frameSlots - locals.slots
    try pushFrame(.function, typeIndex: typeIndex)
    try validateInstructions()
    guard reader.isAtEnd else { throw error(.malformedEndExpected, "END opcode expected", at: reader.bytes.position) }
    let slots = locals.slots + operands.maximumSlots + maximumHandlerDepth
    guard slots <= frameSlots, let narrow = UInt32(exactly: slots) else { throw slotError() }
    return narrow
  }

  /// Validates a constant expression (specification 3.4.14) that may name the first `visibleGlobals` globals.
  mutating func validateConstant(
    _ expression: ConstantExpression, type: ValueType, visibleGlobals: Int
  ) throws(ModuleError) {
    self.visibleGlobals = visibleGlobals
    reader.bytes.position = expression.range.lowerBound
    reader.bytes.end = expression.range.upperBound
    operands.reset()
    controls.reset()
    operandSlots = ModuleLimits.maximumSlots
    try pushFrame(.function, value: type)
    try validateInstructions()
  }

  private mutating func validateInstructions() throws(ModuleError) {
    repeat {
      if visibleGlobals == nil { try validateFrequent() }
      try budget.spend(1, at: reader.position)
      let instruction = try reader.next()
      if visibleGlobals != nil { try checkConstant(instruction) }
      try validate(instruction)
      if operands.maximumSlots > operandSlots { throw slotError() }
    } while controls.count != 0
  }

  private mutating func readLocals() throws(ModuleError) {
    let runs = try reader.bytes.readCount(limit: .max, "local declarations", elementBytes: 2)
    let start = reader.bytes.position
    var total: UInt64 = 0
    for _ in 0..<runs {
      try budget.spend(1, at: reader.bytes.position)
      let count = try reader.bytes.readU32()
      total += UInt64(count)
      guard total <= UInt64(UInt32.max) else {
        throw error(.malformedTooManyLocals, "too many locals: \(total)", at: start)
      }
      let typeOffset = reader.bytes.position
      let type = try reader.bytes.readValueType(features)
      try check(type, at: typeOffset)
      // What is too much is only counted.
      if total <= UInt64(ModuleLimits.maximumSlots) { try locals.append(count: Int(count), type) }
    }
    if total > UInt64(max(limits.locals, 0)) {
      throw ModuleError.limit("locals of a function", max(limits.locals, 0), found: Int(total), at: start)
    }
    if total > UInt64(ModuleLimits.maximumSlots) {
      throw ModuleError.limit("frame slots of a function", frameSlots, found: Int(total), at: start)
    }
  }

  /// Counts what comparing or copying a list of types costs.
  @inline(__always)
  mutating func spend(onTypes count: Int) throws(ModuleError) {
    if count >= OperandMemo.minimumCount { try budget.spend(count >> 2, at: reader.offset) }
  }

  // MARK: Errors

  @inline(never)
  mutating func slotError(at offset: Int? = nil) -> ModuleError {
    let found = locals.slots + operands.maximumSlots + maximumHandlerDepth
    return ModuleError.limit("frame slots of a function", frameSlots, found: found, at: offset ?? reader.offset)
  }

  @inline(never)
  mutating func error(_ code: ModuleError.Code, _ message: String, at offset: Int? = nil) -> ModuleError {
    ModuleError(code, at: offset ?? reader.offset, message)
  }

  @inline(never)
  mutating func mismatch(_ actual: ValueType?, expected: ValueType) -> ModuleError {
    error(
      .invalidTypeMismatch,
      "type mismatch: expected \(expected.text), found \(actual.map(\.text) ?? "an empty operand stack")")
  }

  // MARK: Operands

  @inline(__always)
  mutating func push(_ type: ValueType) { operands.push(type) }

  @inline(__always)
  mutating func pop(_ expected: ValueType) throws(ModuleError) {
    if operands.count > floor, operands.types[operands.count &- 1].bits == expected.bits {
      _ = operands.removeTop()
    } else {
      try popOther(expected)
    }
  }

  @inline(never)
  private mutating func popOther(_ expected: ValueType) throws(ModuleError) {
    guard operands.count > floor else {
      if isUnreachable { return }
      throw mismatch(nil, expected: expected)
    }
    let type = operands.removeTop()
    guard context.matches(type, expected) else { throw mismatch(type, expected: expected) }
  }

  /// The top operand, whatever it is; `bottom` below unreachable code.
  @inline(__always)
  mutating func popAny() throws(ModuleError) -> ValueType {
    if operands.count > floor { return operands.removeTop() }
    if isUnreachable { return .bottom }
    throw error(.invalidTypeMismatch, "type mismatch: expected a value, found an empty operand stack")
  }

  /// The top operand, which has to be a reference.
  mutating func popReference() throws(ModuleError) -> ValueType {
    let type = try popAny()
    if type == .bottom { return ValueType(.bottom, nullable: false) }
    guard type.isReference else {
      throw error(.invalidTypeMismatch, "type mismatch: expected a reference, found \(type.text)")
    }
    return type
  }

  @inline(__always)
  mutating func pop(_ list: TypeList) throws(ModuleError) {
    let height = operands.count &- list.count
    try spend(onTypes: list.count)
    if height >= floor, list.isIdentical(to: operands.types + height) {
      operands.cut(toCount: height, slots: operands.slots &- list.slots)
    } else {
      operands.removeTop(count: try checkTop(list))
    }
  }

  /// Takes off `count` operands of one type.
  mutating func pop(_ expected: ValueType, count: Int) throws(ModuleError) { try pop(count: count) { _ in expected } }

  /// Takes off the values of a structure's fields.
  mutating func pop(_ fields: TypeEntry.FieldList) throws(ModuleError) {
    try pop(count: fields.count) { fields[$0].type }
  }

  /// Takes off `count` operands, each of the type that `expected` says. Operands of any type lie below unreachable code.
  @inline(__always)
  private mutating func pop(count: Int, expected: (Int) -> ValueType) throws(ModuleError) {
    try budget.spend(count, at: reader.offset)
    let found = min(count, operands.count &- floor)
    let types = operands.types + (operands.count &- found)
    let missing = count &- found
    let subtypes = context.subtypes
    var index = found
    while index > 0 {
      index &-= 1
      let type = expected(missing &+ index)
      guard subtypes.matches(types[index], type) else { throw mismatch(types[index], expected: type) }
    }
    guard missing == 0 || isUnreachable else { throw mismatch(nil, expected: expected(missing &- 1)) }
    operands.removeTop(count: found)
  }

  /// Compares the top operands with `list` and leaves them.
  ///
  /// - Returns: How many of them there are: fewer than `list` has at the bottom of unreachable code, where lists need not
  ///   be looked at, which keeps it from costing more than its bytes.
  @inline(never)
  @discardableResult
  mutating func checkTop(_ list: TypeList) throws(ModuleError) -> Int {
    let count = min(list.count, operands.count &- floor)
    let types = UnsafePointer(operands.types + (operands.count &- count))
    let expected = list.types + (list.count &- count)
    if !matches(types, expected, count: count) {
      for index in stride(from: count &- 1, through: 0, by: -1) where !context.matches(types[index], expected[index]) {
        throw mismatch(types[index], expected: expected[index])
      }
    }
    guard count == list.count || isUnreachable else {
      throw mismatch(nil, expected: list.types[list.count &- count &- 1])
    }
    return count
  }

  private mutating func matches(
    _ types: UnsafePointer<ValueType>, _ expected: UnsafePointer<ValueType>, count: Int
  ) -> Bool {
    if count < OperandMemo.minimumCount { return context.matches(types, expected, count: count) }
    if TypeList(types: types, count: count, slots: count).isIdentical(to: expected) { return true }
    memo.select(types, count: count)
    if memo.isKnown(expected) { return true }
    guard context.matches(types, expected, count: count) else { return false }
    memo.note(expected)
    return true
  }

  /// After an instruction that does not go on to the next one.
  @inline(__always)
  mutating func markUnreachable() {
    let frame = controls.top
    frame.pointee.isUnreachable = true
    isUnreachable = true
    operands.cut(toCount: floor, slots: Int(frame.pointee.slots))
  }

  // MARK: Indices

  @inline(__always)
  mutating func type(_ index: UInt32) throws(ModuleError) -> TypeEntry {
    guard Int(index) < context.typeCount else { throw error(.invalidUnknownType, "unknown type \(index)") }
    return context.types[Int(index)]
  }

  @inline(__always)
  mutating func functionType(_ index: UInt32) throws(ModuleError) -> TypeEntry {
    let type = try type(index)
    guard type.kind == .function else {
      throw error(.invalidTypeMismatch, "type mismatch: type \(index) is not a function type")
    }
    return type
  }

  /// The type index of a function.
  @inline(__always)
  mutating func function(_ index: UInt32) throws(ModuleError) -> UInt32 {
    guard Int(index) < context.functionCount else { throw error(.invalidUnknownFunction, "unknown function \(index)") }
    return context.functions[Int(index)]
  }

  /// That the type index in a value type exists.
  @inline(__always)
  mutating func check(_ type: ValueType, at offset: Int? = nil) throws(ModuleError) {
    if type.isReference { try checkReference(type, at: offset) }
  }

  @inline(never)
  private mutating func checkReference(_ type: ValueType, at offset: Int?) throws(ModuleError) {
    if let index = type.heapType?.typeIndex, Int(index) >= context.typeCount {
      throw error(.invalidUnknownType, "unknown type \(index)", at: offset)
    }
  }
}
