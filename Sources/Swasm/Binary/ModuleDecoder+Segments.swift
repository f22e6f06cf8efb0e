extension ModuleDecoder {
  mutating func readElementSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.elementSegments, "element segments", elementBytes: 2)
    contents.elementSegments.reserveCapacity(min(count, 4096))
    for _ in 0..<count { contents.elementSegments.append(try readElementSegment()) }
  }

  /// The flags (specification 5.5.12): bit 0 is "not active"; bit 1 is an explicit table when active and "declarative"
  /// otherwise; bit 2 is "items are expressions".
  private mutating func readElementSegment() throws(ModuleError) -> ModuleContents.ElementSegment {
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
    return ModuleContents.ElementSegment(type: type, mode: mode, items: try readItems(expressions: hasExpressions))
  }

  /// Function indices are references that are never null.
  private var functionReference: ValueType {
    features.contains(.functionReferences) ? ValueType(.function, nullable: false) : .funcref
  }

  private mutating func readItems(expressions: Bool) throws(ModuleError) -> ModuleContents.ElementSegment.Items {
    let count = try bytes.readCount(
      limit: limits.elementSegmentEntries, "entries of an element segment", elementBytes: expressions ? 2 : 1)
    if expressions {
      var items: [ConstantExpression] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try readConstantExpression()) }
      return .expressions(items)
    }
    var items: [UInt32] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try bytes.readU32()) }
    return .functions(items)
  }

  mutating func readDataSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.dataSegments, "data segments", elementBytes: 2)
    contents.dataSegments.reserveCapacity(count)
    for _ in 0..<count {
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
      contents.dataSegments.append(ModuleContents.DataSegment(mode: mode, range: try bytes.readRange(count: size)))
    }
  }

  /// Passes over an expression. Whether it is constant is for the validator; that it is well formed is found here.
  mutating func readConstantExpression() throws(ModuleError) -> ConstantExpression {
    let start = bytes.position
    var reader = InstructionReader(bytes, features: features)
    var depth = 1
    repeat {
      switch try reader.next() {
      case .block, .loop, .if, .try, .tryTable: depth += 1
      case .end, .delegate: depth -= 1
      default: break
      }
    } while depth > 0
    bytes.position = reader.bytes.position
    return ConstantExpression(range: start..<bytes.position)
  }
}
