extension ModuleDecoder {
  mutating func readElementSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.elementSegments, "element segments", elementBytes: 2)
    // A segment needs three bytes, or it is malformed.
    contents.elementSegments.reserve(min(count, bytes.remaining / 3))
    for _ in 0..<count {
      try spend()
      try readElementSegment()
    }
  }

  /// The flags (specification 5.5.12): bit 0 is "not active"; bit 1 is an explicit table when active and "declarative"
  /// otherwise; bit 2 is "items are expressions".
  private mutating func readElementSegment() throws(ModuleError) {
    let start = bytes.position
    let flags = try bytes.readU32()
    // Without bulk memory and reference types the number is a table index, which can only be 0. Some tools have always
    // written 2 and the index.
    let hasKinds = features.contains(.bulkMemory) || features.contains(.referenceTypes)
    guard hasKinds ? flags <= 7 : flags & ~2 == 0 else {
      throw ModuleError(.malformedSegment, at: start, "malformed elements segment kind")
    }
    let mode: ModuleContents.SegmentMode
    if flags & 1 != 0 {
      mode = flags & 2 != 0 ? .declarative : .passive
    } else {
      let table = flags & 2 != 0 ? try bytes.readU32() : 0
      mode = .active(index: table, offset: try readConstantExpression())
    }
    let hasExpressions = flags & 4 != 0
    var type = hasExpressions ? ValueType.funcref : functionReference
    if flags & 3 != 0 {
      if hasExpressions {
        type = try bytes.readReferenceType(features)
      } else if try bytes.readByte() != 0 {
        throw ModuleError(.malformedSegment, at: bytes.position - 1, "malformed element kind")
      }
    }
    let count = try readItems(expressions: hasExpressions)
    try contents.elementSegments.append(type, mode, itemCount: count, hasExpressions: hasExpressions)
  }

  /// Function indices are references that are never null.
  private var functionReference: ValueType {
    features.contains(.functionReferences) ? ValueType(.function, nullable: false) : .funcref
  }

  /// Returns how many there are.
  private mutating func readItems(expressions: Bool) throws(ModuleError) -> Int {
    let count = try bytes.readCount(
      limit: limits.elementSegmentEntries, "entries of an element segment", elementBytes: expressions ? 2 : 1)
    if expressions {
      contents.elementSegments.reserve(expressions: count)
      for _ in 0..<count { contents.elementSegments.append(expression: try readConstantExpression()) }
    } else {
      contents.elementSegments.reserve(functions: count)
      for _ in 0..<count {
        try spend()
        contents.elementSegments.append(function: try bytes.readU32())
      }
    }
    return count
  }

  mutating func readDataSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.dataSegments, "data segments", elementBytes: 2)
    contents.dataSegments.reserve(count)
    for _ in 0..<count {
      try spend()
      let start = bytes.position
      let flags = try bytes.readU32()
      guard flags <= 2, flags != 1 || features.contains(.bulkMemory) else {
        throw ModuleError(.malformedSegment, at: start, "malformed data segment kind")
      }
      let mode: ModuleContents.SegmentMode
      if flags == 1 {
        mode = .passive
      } else {
        let memory = flags == 2 ? try bytes.readU32() : 0
        mode = .active(index: memory, offset: try readConstantExpression())
      }
      let size = try bytes.readU32()
      try contents.dataSegments.append(mode, try bytes.readRange(count: size))
    }
  }

  /// Passes over an expression. Whether it is constant is for the validator; that it is well formed is found here.
  mutating func readConstantExpression() throws(ModuleError) -> ConstantExpression {
    let start = bytes.position
    var reader = InstructionReader(bytes, features: features)
    var depth = 1
    repeat {
      try budget.spend(1, at: reader.position)
      switch try reader.next() {
      case .block, .loop, .if, .try, .tryTable: depth += 1
      case .end, .delegate: depth -= 1
      default: break
      }
    } while depth > 0
    bytes.position = reader.bytes.position
    return try ConstantExpression(range: start..<bytes.position)
  }
}
