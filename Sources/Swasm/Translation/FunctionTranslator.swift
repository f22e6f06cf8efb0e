import SwasmInterpreter

/// Translates one validated function body to code of the machine, in one pass.
///
/// Operands that are locals or constants are only noted on a stack of the translator's own and become operands of the
/// operation that uses them; what is computed goes to the slot that belongs to its position on the operand stack. Since
/// the body is valid, no operand can be missing; where the types would still allow it, the translation is abandoned
/// with an error instead of a trap.
struct FunctionTranslator: ~Copyable {
  let module: TranslationModule
  var reader: InstructionReader
  var emitter: Emitter
  var stack: TranslationStack
  var labels = BranchLabels()
  var fuel = FuelPlan()
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
    var sourceMap: [SourceMapEntry]
    var exceptions: ExceptionTable
  }

  init(_ module: TranslationModule, function: Int, recordsSource: Bool = false) throws(ModuleError) {
    self.module = module
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
    if recordsSource { emitter.sourceMap = [] }
  }

  consuming func translate() throws(ModuleError) -> Output {
    let header = emitter.code.extend(by: 8)
    emitter.code.store(
      CodeHeader(frameBytes: UInt32(truncatingIfNeeded: frameSlots * 8), fuel: 0), at: header)
    fuel.begin(at: header + 4, isWide: true)
    zeroLocals()
    blocks.append(Block(kind: .function, parameters: [], results: type.results, label: labels.make(), height: 0))
    while !blocks.isEmpty {
      let instruction = try reader.next()
      emitter.sourceOffset = reader.offset
      if skippedBlocks != nil {
        try skip(instruction)
      } else {
        fuel.add(instruction.info.fuelCost)
        if fuel.needsCharge { emitCharge() }
        try translate(instruction)
      }
    }
    return Output(code: emitter.code, sourceMap: emitter.sourceMap ?? [], exceptions: exceptions)
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

  mutating func emitCharge() {
    closeFuel()
    let position = emitter.append(.charge, OperationFields(word: 0))
    fuel.begin(at: position + 8, isWide: true)
  }

  /// Ends the stretches of fuel at an operation that leaves the straight line.
  mutating func closeFuel() {
    fuel.close(emitter.code) { label, cost in labels.setCost(cost, of: label) }
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
