import Swasm

// An instruction's bytes: its opcode, and its immediates as the table of instructions lists them.
extension ModuleParser {
  func opcode(_ instruction: Instruction) -> [UInt8] {
    let info = instruction.info
    guard info.prefix != 0 else { return [UInt8(truncatingIfNeeded: info.code)] }
    var encoder = BinaryEncoder()
    encoder.append(info.prefix)
    encoder.unsigned(UInt32(info.code))
    return encoder.bytes
  }

  /// The block type, and the clauses of a `try_table`.
  mutating func blockImmediates(_ instruction: Instruction) throws(TextError) -> [UInt8] {
    var encoder = BinaryEncoder()
    let use = try parseTypeUse(allowsNames: false)
    if !use.isExplicit, use.type.parameters.isEmpty, use.type.results.count < 2 {
      encoder.append(use.type.results.first.map(TypeEncoding.value) ?? [0x40])
    } else {
      encoder.signed(Int64(index(of: use)))
    }
    if instruction == .tryTable { encoder.append(try parseCatchClauses()) }
    return encoder.bytes
  }

  private mutating func parseCatchClauses() throws(TextError) -> [UInt8] {
    var count = 0
    var encoder = BinaryEncoder()
    while cursor.current.kind == .leftParenthesis {
      if cursor.takeList("catch") {
        encoder.append(0)
        encoder.unsigned(try cursor.expectIndex(tags))
      } else if cursor.takeList("catch_ref") {
        encoder.append(1)
        encoder.unsigned(try cursor.expectIndex(tags))
      } else if cursor.takeList("catch_all") {
        encoder.append(2)
      } else if cursor.takeList("catch_all_ref") {
        encoder.append(3)
      } else {
        break
      }
      encoder.unsigned(try parseLabelIndex())
      try cursor.expectRight()
      count += 1
    }
    var vector = BinaryEncoder()
    vector.count(count)
    vector.append(encoder.bytes)
    return vector.bytes
  }

  /// An instruction that is no block, whose name has been read.
  mutating func encoded(_ instruction: Instruction, _ token: Token) throws(TextError) -> [UInt8] {
    switch instruction {
    case .select, .selectTyped: return try encodedSelect()
    case .refTest: return try encodedCast(.refTest, .refTestNull)
    case .refCast: return try encodedCast(.refCast, .refCastNull)
    case .refCastDescEq: return try encodedCast(.refCastDescEq, .refCastDescEqNull)
    default:
      var encoder = BinaryEncoder()
      encoder.append(opcode(instruction))
      try parseImmediates(instruction.info, &encoder)
      return encoder.bytes
    }
  }

  private mutating func encodedSelect() throws(TextError) -> [UInt8] {
    guard cursor.startsList("result") else { return opcode(.select) }
    var types: [ValueType] = []
    while cursor.takeList("result") {
      while !cursor.isRightParenthesis { types.append(try parseValueType()) }
      try cursor.expectRight()
    }
    return opcode(.selectTyped) + TypeEncoding.list(types)
  }

  /// Two opcodes have one name: the type says whether null passes.
  private mutating func encodedCast(_ plain: Instruction, _ nullable: Instruction) throws(TextError) -> [UInt8] {
    let type = try parseReferenceType()
    return opcode(type.isNullable ? nullable : plain) + TypeEncoding.heap(type.heapType ?? .any)
  }

  private mutating func parseImmediates(_ info: InstructionInfo, _ encoder: inout BinaryEncoder) throws(TextError) {
    switch info.immediates {
    case .none: break
    case .zeroByte: encoder.append(0)
    case .label: encoder.unsigned(try parseLabelIndex())
    case .labelTable: try parseLabelTable(&encoder)
    case .function: encoder.unsigned(try cursor.expectIndex(functions))
    case .type: encoder.unsigned(try parseTypeIndex())
    case .tag: encoder.unsigned(try cursor.expectIndex(tags))
    case .local: encoder.unsigned(try cursor.expectIndex(body.locals))
    case .global: encoder.unsigned(try cursor.expectIndex(globals))
    case .table: encoder.unsigned(try takeIndex(tables))
    case .memory: encoder.unsigned(try takeIndex(memories))
    case .tableTable: try parsePair(tables, &encoder)
    case .memoryMemory: try parsePair(memories, &encoder)
    case .elementSegment: encoder.unsigned(try cursor.expectIndex(elements))
    case .dataSegment: encoder.unsigned(try parseDataIndex())
    case .typeTable:
      let table = try takeIndex(tables)
      encoder.unsigned(index(of: try parseTypeUse(allowsNames: false)))
      encoder.unsigned(table)
    case .elementTable:
      let (table, segment) = try parseTargetAndSegment(tables, elements)
      encoder.unsigned(segment)
      encoder.unsigned(table)
    case .dataMemory:
      sections.needsDataCount = true
      let (memory, segment) = try parseTargetAndSegment(memories, dataSegments)
      encoder.unsigned(segment)
      encoder.unsigned(memory)
    case .i32: encoder.signed(Int64(Int32(truncatingIfNeeded: try cursor.expectInteger(bits: 32))))
    case .i64: encoder.signed(Int64(bitPattern: try cursor.expectInteger(bits: 64)))
    case .f32: encoder.fixed(try cursor.expectF32())
    case .f64: encoder.fixed(try cursor.expectF64())
    case .v128:
      let shape = cursor.position
      encoder.append(try cursor.expectVector(shape: try cursor.expectKeyword("a shape such as i32x4"), at: shape))
    case .memoryArgument: try parseMemoryArgument(info, hasLane: false, &encoder)
    case .memoryArgumentLane: try parseMemoryArgument(info, hasLane: true, &encoder)
    case .lane: encoder.append(try parseLane())
    case .shuffle: try parseShuffle(&encoder)
    case .heapType: encoder.append(TypeEncoding.heap(try parseHeapType()))
    case .branchOnCast: try parseBranchOnCast(&encoder)
    case .typeField:
      let type = try parseTypeIndex()
      encoder.unsigned(type)
      encoder.unsigned(try cursor.expectIndex(types.fields, of: type))
    case .typeCount:
      encoder.unsigned(try parseTypeIndex())
      encoder.unsigned(try cursor.expectU32())
    case .typeData:
      encoder.unsigned(try parseTypeIndex())
      encoder.unsigned(try parseDataIndex())
    case .typeElement:
      encoder.unsigned(try parseTypeIndex())
      encoder.unsigned(try cursor.expectIndex(elements))
    case .typeType:
      encoder.unsigned(try parseTypeIndex())
      encoder.unsigned(try parseTypeIndex())
    case .typeTag:
      encoder.unsigned(try parseTypeIndex())
      encoder.unsigned(try cursor.expectIndex(tags))
    case .typeHandlers, .typeTagHandlers:
      encoder.unsigned(try parseTypeIndex())
      if info.immediates == .typeTagHandlers { encoder.unsigned(try cursor.expectIndex(tags)) }
      try parseHandlers(&encoder)
    // `encoded` and `blockImmediates` read these.
    case .blockType, .tryTable, .valueTypes: break
    }
  }

  /// `(on $tag $label)` or `(on $tag switch)`, any number of them.
  private mutating func parseHandlers(_ encoder: inout BinaryEncoder) throws(TextError) {
    var handler = BinaryEncoder()
    var count = 0
    while cursor.takeList("on") {
      let tag = try cursor.expectIndex(tags)
      let isSwitch = cursor.take("switch")
      handler.append(isSwitch ? 1 : 0)
      handler.unsigned(tag)
      if !isSwitch { handler.unsigned(try parseLabelIndex()) }
      try cursor.expectRight()
      count += 1
    }
    encoder.count(count)
    encoder.append(handler.bytes)
  }

  // MARK: - Indices

  /// An index that may be left out: then it is 0.
  private mutating func takeIndex(_ space: IdentifierSpace) throws(TextError) -> UInt32 {
    cursor.startsIndex ? try cursor.expectIndex(space) : 0
  }

  private mutating func parseDataIndex() throws(TextError) -> UInt32 {
    sections.needsDataCount = true
    return try cursor.expectIndex(dataSegments)
  }

  /// Two indices or none.
  private mutating func parsePair(_ space: IdentifierSpace, _ encoder: inout BinaryEncoder) throws(TextError) {
    let hasIndices = cursor.startsIndex
    for _ in 0..<2 { encoder.unsigned(hasIndices ? try cursor.expectIndex(space) : 0) }
  }

  /// A table or memory, which may be left out, and a segment.
  private mutating func parseTargetAndSegment(
    _ targets: IdentifierSpace, _ segments: IdentifierSpace
  ) throws(TextError) -> (target: UInt32, segment: UInt32) {
    let start = cursor.position
    cursor.advance()
    let hasTarget = cursor.startsIndex
    cursor.position = start
    let target = hasTarget ? try cursor.expectIndex(targets) : 0
    return (target, try cursor.expectIndex(segments))
  }

  private mutating func parseLabelTable(_ encoder: inout BinaryEncoder) throws(TextError) {
    var labels = [try parseLabelIndex()]
    while cursor.startsIndex { labels.append(try parseLabelIndex()) }
    encoder.count(labels.count - 1)
    for label in labels { encoder.unsigned(label) }
  }

  private mutating func parseBranchOnCast(_ encoder: inout BinaryEncoder) throws(TextError) {
    let label = try parseLabelIndex()
    let source = try parseReferenceType()
    let target = try parseReferenceType()
    encoder.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    encoder.unsigned(label)
    encoder.append(TypeEncoding.heap(source.heapType ?? .any))
    encoder.append(TypeEncoding.heap(target.heapType ?? .any))
  }

  // MARK: - Memory arguments and lanes

  private mutating func parseMemoryArgument(
    _ info: InstructionInfo, hasLane: Bool, _ encoder: inout BinaryEncoder
  ) throws(TextError) {
    var memory: UInt32 = 0
    // A single number before the end is the lane.
    let next = cursor.token(after: 1)
    let isFollowed = next.kind == .assignment || cursor.isNatural(next)
    if cursor.startsIndex, !hasLane || !cursor.isNatural(cursor.current) || isFollowed {
      memory = try cursor.expectIndex(memories)
    }
    let offset = try takeAssignment("offset=") ?? 0
    var alignment = UInt32(info.accessWidth)
    let alignmentToken = cursor.current
    if let value = try takeAssignment("align=") {
      guard value.nonzeroBitCount == 1 else {
        throw cursor.error(.alignment, at: alignmentToken, "alignment must be a power of two")
      }
      alignment = UInt32(value.trailingZeroBitCount)
    }
    encoder.unsigned(memory == 0 ? alignment : alignment | 0x40)
    if memory != 0 { encoder.unsigned(memory) }
    encoder.unsigned(offset)
    if hasLane { encoder.append(try parseLane()) }
  }

  /// The number of `offset=N` or `align=N`, if that comes.
  private mutating func takeAssignment(_ name: String) throws(TextError) -> UInt64? {
    let token = cursor.current
    guard token.kind == .assignment, cursor.string(token).hasPrefix(name) else { return nil }
    let value = NumberValue.natural(cursor.text(token).dropFirst(name.utf8.count))
    // Before 64-bit memories, offsets had 32 bits.
    guard let value, features.contains(.memory64) || value <= UInt64(UInt32.max) else {
      throw cursor.error(.i32ConstantOutOfRange, at: token, "i32 constant out of range: \(cursor.shortened(token))")
    }
    cursor.advance()
    return value
  }

  private mutating func parseLane() throws(TextError) -> UInt8 {
    let token = cursor.current
    guard cursor.isNatural(token) else { throw cursor.unexpected("a lane index") }
    cursor.advance()
    return try lane(token)
  }

  private func lane(_ token: Token) throws(TextError) -> UInt8 {
    guard cursor.isNatural(token), let value = NumberValue.natural(cursor.text(token)), value < 256 else {
      throw cursor.error(.malformedLaneIndex, at: token, "malformed lane index \(cursor.shortened(token))")
    }
    return UInt8(value)
  }

  private mutating func parseShuffle(_ encoder: inout BinaryEncoder) throws(TextError) {
    let first = cursor.position
    let count = try cursor.skipNumbers()
    guard count == 16 else {
      throw cursor.error(
        .invalidLaneLength, at: cursor.current, "invalid lane length: a shuffle needs 16, found \(count)")
    }
    for position in first..<cursor.position { encoder.append(try lane(cursor.token(at: position))) }
  }
}
