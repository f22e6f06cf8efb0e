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
  /// For each list of types the number of the `br_table` that was compared with it last.
  var comparedLists: [UInt32] = []
  var branchTableNumber: UInt32 = 0

  init(_ context: ValidationContext, bytes: BinaryReader, features: Features, limits: ModuleLimits) {
    self.context = context
    self.features = features
    self.limits = limits
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
    pushFrame(.function, value: .bottom, typeIndex: typeIndex)
    try validateInstructions()
    guard reader.isAtEnd else { throw error(.malformedEndExpected, "END opcode expected", at: reader.bytes.position) }
    let slots = locals.slots + operands.maximumSlots + maximumHandlerDepth
    if slots > limits.frameSlots {
      throw ModuleError.limit("frame slots of a function", limits.frameSlots, found: slots, at: range.lowerBound)
    }
    return UInt32(truncatingIfNeeded: slots)
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
    pushFrame(.function, value: type, typeIndex: ControlFrame.noType)
    try validateInstructions()
  }

  private mutating func validateInstructions() throws(ModuleError) {
    repeat {
      let instruction = try reader.next()
      if visibleGlobals != nil { try checkConstant(instruction) }
      try validate(instruction)
    } while controls.count != 0
  }

  private mutating func readLocals() throws(ModuleError) {
    let runs = try reader.bytes.readCount(limit: .max, "local declarations", elementBytes: 2)
    let start = reader.bytes.position
    var total: UInt64 = 0
    for _ in 0..<runs {
      let count = try reader.bytes.readU32()
      total += UInt64(count)
      guard total <= UInt64(UInt32.max) else {
        throw error(.malformedTooManyLocals, "too many locals: \(total)", at: start)
      }
      let typeOffset = reader.bytes.position
      let type = try reader.bytes.readValueType(features)
      try check(type, at: typeOffset)
      if total <= UInt64(limits.locals) { locals.append(count: Int(count), type) }
    }
    if total > UInt64(limits.locals) {
      throw ModuleError.limit("locals of a function", limits.locals, found: Int(total), at: start)
    }
  }

  // MARK: Errors

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
    guard context.isSubtype(type, of: expected) else { throw mismatch(type, expected: expected) }
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
    if height >= floor, list.isIdentical(to: operands.types + height) {
      operands.cut(toCount: height, slots: operands.slots &- list.slots)
    } else {
      try popOthers(list)
    }
  }

  /// Whether any number of operands of any type can be taken off. Lists need not be looked at then, which keeps
  /// unreachable code from costing more than its bytes.
  @inline(__always)
  var isBottomless: Bool { isUnreachable && operands.count == floor }

  @inline(never)
  private mutating func popOthers(_ list: TypeList) throws(ModuleError) {
    var index = list.count
    while index > 0, !isBottomless {
      index &-= 1
      try pop(list.types[index])
    }
  }

  /// Compares the top operands with `list` and leaves them.
  mutating func checkTop(_ list: TypeList) throws(ModuleError) {
    let height = operands.count &- list.count
    if height >= floor, list.isIdentical(to: operands.types + height) { return }
    var index = list.count
    var operand = operands.count
    while index > 0 {
      index &-= 1
      guard operand > floor else {
        if isUnreachable { return }
        throw mismatch(nil, expected: list.types[index])
      }
      operand &-= 1
      let type = operands.types[operand]
      guard context.matches(type, list.types[index]) else { throw mismatch(type, expected: list.types[index]) }
    }
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
    let entry = try type(index)
    guard entry.kind == .function else {
      throw error(.invalidTypeMismatch, "type mismatch: type \(index) is not a function type")
    }
    return entry
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
