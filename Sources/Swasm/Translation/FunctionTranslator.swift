import SwasmInterpreter

/// Translates one validated function body to code of the machine, in one pass.
///
/// Operands that are locals or constants are only noted on a stack of the translator's own and become operands of the
/// operation that uses them; what is computed goes to the slot that belongs to its position on the operand stack. Since
/// the body is valid, no operand can be missing and every instruction has its operations; where the types would still
/// allow another thing, the translation is abandoned with an error. Nothing is left out in silence.
struct FunctionTranslator: ~Copyable {
  let module: TranslationModule
  /// Among those that the module defines.
  let function: Int
  var reader: InstructionReader
  var emitter: Emitter
  var stack: TranslationStack
  var labels: BranchLabels
  var fuel = FuelPlan()
  var blocks: TrivialList<Block>
  let locals: LocalSlots
  /// The number of the function's own signature.
  private(set) var functionSignature = TypeLists.noneNumber
  /// Blocks opened in code that cannot be reached; while it is not `nil` nothing is emitted.
  var skippedBlocks: Int?
  let frameSlots: Int
  var exceptions: ExceptionTable
  /// The innermost region of `exceptions` that is open, or -1.
  var region: Int32 = -1
  /// The label that was bound last, with where the code and the fuel stood then.
  var lastLabel: (label: Int32, position: Int, fuel: Int)?

  /// A structured instruction whose `end` has not come yet: 16 bytes, because there may be one for each two of the body.
  struct Block: BitwiseCopyable {
    enum Kind: UInt8 { case block, loop, `if`, `else`, function, tryTable, `try`, `catch` }
    private var kindAndSignature: UInt32
    /// Values on the operand stack below the block's parameters.
    let height: UInt16
    /// Where the values above begin.
    let slot: UInt16
    /// Where branches to the block go; -1 as long as there is none. The label after it is that of an `if`'s other arm.
    var label: Int32 = -1
    /// Of a `try_table` or legacy `try`: its region. Of other blocks the innermost region around them, or -1.
    var region: Int32

    /// - Parameters:
    ///   - signature: Its number in the stack's lists: 24 bits, or `isTruncated` is set.
    init(
      _ kind: Kind, height: UInt16, slot: UInt16, signature: UInt32, label: Int32 = -1, region: Int32,
      _ isTruncated: inout Bool
    ) {
      if signature > Block.largestSignature { isTruncated = true }
      kindAndSignature = UInt32(kind.rawValue) << 24 | signature & Block.largestSignature
      self.height = height
      self.slot = slot
      self.label = label
      self.region = region
    }

    private static let largestSignature: UInt32 = 0xFF_FFFF

    var kind: Kind {
      get { Kind(rawValue: UInt8(kindAndSignature >> 24)) ?? .block }
      set { kindAndSignature = UInt32(newValue.rawValue) << 24 | signature }
    }
    /// Of the signature, in the stack's lists.
    var signature: UInt32 { kindAndSignature & Block.largestSignature }

    /// Whether the block has a region of its own.
    var isGuarded: Bool { kind == .tryTable || kind == .try }
  }

  /// A translated function, to be copied to its final place.
  struct Output: ~Copyable {
    /// Its fuel map stands behind it.
    var code: CodeBuffer
    /// Bytes of the code alone.
    var codeBytes: Int
    var sourceMap: SourceMap?
    var exceptions: ExceptionTable
  }

  /// - Parameter sourceMap: What is to be found out about the code: the translation ends as soon as that is found, and its
  ///   code is not to be run.
  init(_ module: TranslationModule, function: Int, sourceMap: SourceMap? = nil) throws(ModuleError) {
    let body = module.contents.bodies[function]
    let parameters = module.functionType(module.typeIndex(ofFunction: function)).parameters
    var bodyReader = BinaryReader(module.bytes, range: body.range)
    // What can fail comes before any of the rest.
    let locals = try LocalSlots(parameters: parameters, declarations: &bodyReader, module.features)
    let byteCount = body.range.count
    var emitter = try Emitter(bodyBytes: byteCount, fuses: module.fusesOperations)
    emitter.sourceMap = sourceMap
    self.module = module
    self.function = function
    // An instruction has at least a byte for each label, and two for each block that it makes.
    labels = BranchLabels(reserving: byteCount + 8)
    blocks = TrivialList(reserving: byteCount / 2 + 1)
    exceptions = ExceptionTable(bodyBytes: byteCount)
    reader = InstructionReader(bodyReader, features: module.features)
    stack = TranslationStack(localSlots: locals.slotCount)
    frameSlots = Int(body.frameSlots)
    self.locals = locals
    self.emitter = emitter
  }

  static func noMemory(at offset: Int) -> ModuleError {
    ModuleError(.limitExceeded, at: offset, "the host has no memory to translate the function")
  }

  /// - Throws: `limit_exceeded` when something of the code does not fit in its field; `internal_error` when there is no
  ///   operation for an instruction; what the budget throws.
  consuming func translate(_ budget: WorkBudget = .unlimited) throws(ModuleError) -> Output {
    var budget = budget
    emitter.source.offset = reader.position
    guard makeRoom(operations: 4, targets: 1) else { throw FunctionTranslator.noMemory(at: reader.offset) }
    let header = emitter.code.extend(by: CodeHeader.size)
    emitter.code.store(CodeHeader(frameBytes: 0, fuel: 0), at: header)
    fuel.begin(.field(position: header + CodeHeader.fuelOffset, isWide: true))
    beganChargeBlock()
    if module.isProfiled { reportEntry() }
    pay(module.costs.cost(ofValues: locals.slotCount - locals.parameterSlots))
    zeroLocals()
    functionSignature = stack.lists.number(of: module.typeIndex(ofFunction: function), in: module)
    let slot = UInt16(narrowing: stack.nextHome, &emitter.isTruncated)
    guard blocks.reserve(1) else { throw FunctionTranslator.noMemory(at: reader.offset) }
    blocks.append(
      Block(.function, height: 0, slot: slot, signature: functionSignature, region: -1, &emitter.isTruncated))
    while !blocks.isEmpty, emitter.sourceMap?.isComplete != true {
      let instruction = try reader.next()
      emitter.source.offset = reader.offset
      try budget.spend(FunctionTranslator.unitsOfWork, at: reader.offset)
      guard makeRoom(for: instruction) else { throw FunctionTranslator.noMemory(at: reader.offset) }
      if skippedBlocks != nil {
        try skip(instruction)
      } else {
        pay(cost(of: instruction))
        try translate(instruction)
      }
      if stack.isTruncated { break }
    }
    emitter.seal()
    let codeBytes = emitter.code.count
    if emitter.sourceMap == nil {
      guard emitter.appendFuelMap() else { throw FunctionTranslator.noMemory(at: reader.offset) }
    }
    let slots = max(frameSlots, stack.slotCount)
    emitter.code.store(UInt32(narrowing: slots * 8, &emitter.isTruncated), at: header)
    try checkFields()
    exceptions.trim()
    return Output(
      code: emitter.code, codeBytes: codeBytes, sourceMap: emitter.sourceMap, exceptions: exceptions)
  }

  /// Makes room for all that translating an instruction appends: it may copy each value that is not in its own slot yet,
  /// and has an entry, and perhaps a piece of code, for each label that it names.
  private mutating func makeRoom(for instruction: Instruction) -> Bool {
    let targets = instruction == .brTable ? reader.labels.count + 1 : 0
    let clauses = instruction == .tryTable ? reader.catches.count : 1
    return makeRoom(operations: stack.unmaterializedCount, targets: targets)
      && blocks.reserve(1) && labels.reserve(4 + 2 * targets + clauses) && exceptions.reserve(clauses: clauses)
      && stack.reserve()
  }

  private mutating func makeRoom(operations: Int, targets: Int) -> Bool {
    emitter.code.reserve(2048 + 32 * operations + 128 * targets)
      && emitter.fuelMap.reserve(operations: 16 + operations, chargeBlocks: 4 + targets)
  }

  /// Of one instruction, as `WorkBudget` counts.
  private static let unitsOfWork = 8

  /// No index is cut: what does not fit in its field is refused.
  private func checkFields() throws(ModuleError) {
    guard
      emitter.isTruncated || labels.isTruncated || fuel.isTruncated || exceptions.isTruncated || stack.isTruncated
        || stack.lists.isTruncated || locals.isTruncated || emitter.fuelMap.isTruncated
    else { return }
    throw ModuleError(.limitExceeded, at: reader.offset, "the function is too large for the machine's code")
  }

  /// A few are zeroed by operations that can be fused with what comes next.
  private static let slotsZeroedSingly = 2

  /// Locals other than parameters start at zero.
  private mutating func zeroLocals() {
    let first = locals.parameterSlots
    guard locals.slotCount > first else { return }
    let count = locals.slotCount - first
    guard count <= FunctionTranslator.slotsZeroedSingly else {
      emitter.append(.zeroSlots(first: first, count: count))
      return
    }
    for slot in first..<locals.slotCount {
      emitter.append(.copyI64_i, destination: slot, .integer, OperationFields(word: 0))
    }
  }

  // MARK: - Fuel

  private func cost(of instruction: Instruction) -> Int {
    let cost = module.costs.cost(of: instruction)
    switch instruction {
    case .structNew, .structNewDefault, .structNewDesc, .structNewDefaultDesc:
      return cost + module.costs.cost(ofValues: module.fieldCount(ofType: reader.index0))
    default: return cost
    }
  }

  private mutating func pay(_ cost: Int) {
    guard cost > 0 else { return }
    if fuel.needsCharge(before: cost) { emitCharge() }
    fuel.add(cost)
    emitter.fuelMap.pay(cost)
    emitter.source.paid = fuel.total
  }

  /// Begins a charge block that is paid by an operation of its own.
  mutating func emitCharge() {
    closeFuel()
    let position = emitter.append(.charge)
    fuel.begin(.field(position: position + ChargeFields.costOffset, isWide: true))
    beganChargeBlock()
  }

  /// Ends the charge blocks of fuel at an operation that leaves the straight line.
  mutating func closeFuel() {
    emitter.seal()
    fuel.close(emitter.code, &labels, exceptions)
    emitter.fuelMap.closeChargeBlocks()
    emitter.sourceMap?.endChargeBlocks(paid: fuel.total)
  }

  /// Notes that `fuel` has begun a charge block here.
  mutating func beganChargeBlock() {
    emitter.fuelMap.beginChargeBlock(at: emitter.code.count)
    if module.countsOperations { emitter.append(.tally(count: 0)) }
  }

  /// After an operation that is paid by size, which has the cost of what follows at `position`. The accumulators are lost
  /// when the call is left there.
  mutating func finishRange(costAt position: Int, isWide: Bool) {
    closeFuel()
    fuel.begin(.field(position: position, isWide: isWide))
    emitter.forgetAll()
    beganChargeBlock()
  }

  /// A fault of the tables or of the translator: what should have been there is not.
  func internalError(_ message: String) -> ModuleError {
    ModuleError(.internalError, at: reader.offset, "internal error: \(message)")
  }

  func unsupported(_ instruction: Instruction) -> ModuleError {
    ModuleError(.unsupportedFeature, at: reader.offset, "\(instruction.info.name) cannot be executed yet")
  }
}
