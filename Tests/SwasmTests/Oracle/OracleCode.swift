import Swasm

/// An instruction with its immediates.
final class OracleInstruction {
  let instruction: Instruction
  /// In the module's bytes.
  let offset: Int
  let index0: Int
  let index1: Int
  let memoryOffset: UInt64
  let memoryIndex: Int
  let lane: Int
  let bits: UInt64
  let vector: OracleVector
  let labels: [Int]
  let catches: [CatchClause]
  let heapType: HeapType
  let castTarget: ValueType
  /// Of a block.
  var parameterCount = 0
  var resultCount = 0
  /// Positions of the block's `end` (or `delegate`), of the `else` of an `if`, and of the handlers of a `try`.
  var end = 0
  var elsePosition: Int?
  var handlers: [Int] = []

  init(_ instruction: Instruction, _ reader: InstructionReader) {
    self.instruction = instruction
    offset = reader.offset
    index0 = Int(reader.index0)
    index1 = Int(reader.index1)
    memoryOffset = reader.memoryOffset
    let kind = instruction.info.immediates
    memoryIndex = Int(reader.memoryIndex)
    lane = Int(reader.lane)
    bits = reader.bits
    vector = OracleVector(low: reader.vector.x, high: reader.vector.y)
    labels = kind == .labelTable ? reader.labels.map { Int($0) } : []
    catches = kind == .tryTable ? Array(reader.catches) : []
    heapType = reader.heapType
    castTarget = reader.castTarget
  }
}

/// A function body, decoded.
final class OracleCode {
  /// Of the locals that are not parameters.
  private(set) var localTypes: [ValueType] = []
  private(set) var instructions: [OracleInstruction] = []

  init(_ range: Range<Int>, of module: Module) throws {
    let features = module.engine.features
    var bytes = BinaryReader(module.bytes, range: range)
    for _ in 0..<(try bytes.readU32()) {
      let count = try bytes.readU32()
      let type = try bytes.readValueType(features)
      localTypes += Array(repeating: type, count: Int(count))
    }
    try readInstructions(bytes, of: module)
  }

  /// A constant expression.
  init(_ expression: ConstantExpression, of module: Module) throws {
    try readInstructions(BinaryReader(module.bytes, range: expression.range), of: module)
  }

  private func readInstructions(_ bytes: BinaryReader, of module: Module) throws {
    var reader = InstructionReader(bytes, features: module.engine.features)
    var open: [OracleInstruction] = []
    while !reader.isAtEnd {
      let item = OracleInstruction(try reader.next(), reader)
      let position = instructions.count
      switch item.instruction {
      case .block, .loop, .if, .try, .tryTable:
        (item.parameterCount, item.resultCount) = OracleCode.counts(reader.blockType, module.contents)
        open.append(item)
      case .else: open.last?.elsePosition = position
      case .catch, .catchAll: open.last?.handlers.append(position)
      case .delegate:
        open.last?.handlers.append(position)
        open.popLast()?.end = position
      case .end: open.popLast()?.end = position
      default: break
      }
      // `else` and handlers know where their block ends.
      instructions.append(item)
    }
    for item in instructions {
      if let position = item.elsePosition { instructions[position].end = item.end }
      for position in item.handlers where instructions[position].instruction != .delegate {
        instructions[position].end = item.end
      }
    }
  }

  private static func counts(_ type: BlockType, _ contents: ModuleContents) -> (Int, Int) {
    switch type {
    case .empty: return (0, 0)
    case .value: return (0, 1)
    case .type(let index):
      guard case .function(let function) = contents.types[Int(index)].composite else { return (0, 0) }
      return (function.parameters.count, function.results.count)
    }
  }
}
