import SwasmInterpreter

/// Translates one validated function body to code of the machine, in one pass.
///
/// Operands that are locals or constants are only noted on a stack of the translator's own and become operands of the
/// operation that uses them; what is computed goes to the slot that belongs to its position on the operand stack. Since
/// the body is valid, no operand can be missing; where the types would still allow it, the translation is abandoned
/// with an error instead of a trap.
struct FunctionTranslator: ~Copyable {
  let module: TranslationModule
  /// Among those that the module defines.
  let function: Int
  var reader: InstructionReader
  var emitter: Emitter
  var stack: TranslationStack
  var labels = BranchLabels()
  var fuel: FuelPlan
  /// What metered code goes back to; `nil` in ordinary code.
  let ordinary: OrdinaryCode?
  private var nextStretch = 0
  var blocks: [Block] = []
  let localTypes: LocalSlots
  let type: FunctionType
  /// Blocks opened in code that cannot be reached; while it is not `nil` nothing is emitted.
  var skippedBlocks: Int?
  let frameSlots: Int
  var exceptions = ExceptionTable()
  /// The innermost region of `exceptions` that is open, or -1.
  var region = -1

  /// A structured instruction whose `end` has not come yet.
  struct Block {
    enum Kind { case block, loop, `if`, `else`, function, tryTable, `try`, `catch` }
    var kind: Kind
    var parameters: [ValueType]
    var results: [ValueType]
    /// Where branches to the block go.
    var label: Int
    /// Of an `if`: the start of the other arm.
    var elseLabel = -1
    /// Values on the operand stack below the block's parameters.
    var height: Int
    /// Of a `try_table` or legacy `try`: its region.
    var region = -1
    /// The innermost region around the block, or -1.
    var outerRegion = -1

    /// Whether the block's region is open.
    var isGuarded: Bool { kind == .tryTable || kind == .try }
    var branchTypes: [ValueType] { kind == .loop ? parameters : results }
  }

  /// A translated function, to be copied to its final place.
  struct Output: ~Copyable {
    var code: CodeBuffer
    var sourceMap: SourceMap
    var exceptions: ExceptionTable
  }

  /// The ordinary code of a function of which metered code is made (Sources/SwasmInterpreter/Handlers/Stretches.swift).
  struct OrdinaryCode {
    /// Of the header.
    var address: UInt
    var stretches: [SourceMap.Stretch]
  }

  /// - Parameters:
  ///   - recordsSource: Whether the output has a source map.
  ///   - ordinary: For metered code, the code that exists already.
  init(
    _ module: TranslationModule, function: Int, recordsSource: Bool = false, meteredFor ordinary: OrdinaryCode? = nil
  ) throws(ModuleError) {
    self.module = module
    self.function = function
    self.ordinary = ordinary
    fuel = FuelPlan(isMetered: ordinary != nil)
    let contents = module.contents
    let body = contents.bodies[function]
    let typeIndex = contents.functionTypes[contents.importedFunctionCount + function]
    type = module.functionType(typeIndex)
    var bodyReader = BinaryReader(module.bytes, range: body.range)
    localTypes = try LocalSlots(parameters: type.parameters, declarations: &bodyReader, module.features)
    reader = InstructionReader(bodyReader, features: module.features)
    emitter = Emitter(capacity: body.range.count * 6 + 256)
    stack = TranslationStack(localSlots: localTypes.slotCount)
    frameSlots = Int(body.frameSlots)
    if recordsSource { emitter.sourceMap = SourceMap() }
  }

  consuming func translate() throws(ModuleError) -> Output {
    emitter.source.offset = reader.position
    let header = emitter.code.extend(by: 8)
    emitter.code.store(
      CodeHeader(frameBytes: UInt32(truncatingIfNeeded: frameSlots * 8), fuel: 0), at: header)
    fuel.begin(at: header + 4, isWide: true)
    beganStretch()
    if module.isProfiled { reportEntry() }
    pay(module.costs.cost(ofValues: localTypes.slotCount - localTypes.parameterSlots))
    zeroLocals()
    blocks.append(Block(kind: .function, parameters: [], results: type.results, label: labels.make(), height: 0))
    while !blocks.isEmpty {
      let instruction = try reader.next()
      emitter.source.offset = reader.offset
      if skippedBlocks != nil {
        try skip(instruction)
      } else {
        pay(cost(of: instruction))
        try translate(instruction)
      }
    }
    return Output(code: emitter.code, sourceMap: emitter.sourceMap ?? SourceMap(), exceptions: exceptions)
  }

  /// Locals other than parameters start at zero.
  private mutating func zeroLocals() {
    let first = localTypes.parameterSlots
    guard localTypes.slotCount > first else { return }
    var fields = OperationFields()
    fields.append(slot: first)
    fields.append(word: UInt32(localTypes.slotCount - first))
    emitter.append(.zeroSlots, fields)
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
    emitter.source.paid = fuel.total
    if ordinary != nil {
      emitter.append(.chargeInstruction, OperationFields(word: UInt32(cost)))
      // The call may be left here, and the accumulators with it.
      emitter.forgetAll()
    }
  }

  /// Begins a stretch that is paid by an operation of its own.
  mutating func emitCharge() {
    closeFuel()
    if ordinary == nil {
      let position = emitter.append(.charge, OperationFields(word: 0))
      fuel.begin(at: position + 8, isWide: true)
    } else {
      fuel.begin(-1)
    }
    beganStretch()
  }

  /// Ends the stretches of fuel at an operation that leaves the straight line.
  mutating func closeFuel() {
    fuel.close(emitter.code) { label, cost in labels.setCost(cost, of: label) }
    emitter.sourceMap?.endStretches(paid: fuel.total)
  }

  /// Notes that `fuel` has begun a stretch here. What the accumulators hold must be known. Both translations of a function
  /// come here equally often.
  mutating func beganStretch() {
    emitter.sourceMap?.beginStretch(at: emitter.code.count, paid: fuel.total, cached: emitter.cached)
    guard let ordinary else { return }
    let stretch = ordinary.stretches[nextStretch]
    nextStretch += 1
    var fields = OperationFields()
    for index in 0..<4 { fields.append(slot: Int(max(stretch.cached[index], 0))) }
    fields.append(word: UInt32(stretch.cost))
    fields.append(long: UInt64(ordinary.address) + UInt64(stretch.position))
    emitter.append(.enterStretch, fields)
    emitter.forgetAll()
  }

  /// After an operation that is paid by size, which has the cost of what follows at `position`. The accumulators are lost
  /// when the call is left there.
  mutating func finishRange(costAt position: Int, isWide: Bool) {
    closeFuel()
    fuel.begin(at: position, isWide: isWide)
    emitter.forgetAll()
    beganStretch()
  }

  func unsupported(_ instruction: Instruction) -> ModuleError {
    ModuleError(.unsupportedFeature, at: reader.offset, "\(instruction.info.name) cannot be executed yet")
  }
}

extension OperationFields {
  init(slot: Int) {
    self.init()
    append(slot: slot)
  }
  init(word: UInt32) {
    self.init()
    append(word: word)
  }
}
