import Swasm

extension ModulePrinting {
  /// Prints the instruction that `reader` has read last.
  ///
  /// - Parameters:
  ///   - labels: the blocks to which its label indices refer.
  ///   - label: the name of the label that it defines.
  ///   - locals: the names of the locals of the function that it is in.
  mutating func append(
    _ instruction: Instruction, _ reader: InstructionReader, _ labels: LabelStack, label: Range<Int>?,
    locals: ModuleNames.Group?
  ) {
    let info = reader.info(instruction)
    switch instruction {
    // Two encodings of what is one instruction in the text format.
    case .selectTyped: out.append("select")
    case .refTestNull: out.append("ref.test")
    case .refCastNull: out.append("ref.cast")
    case .refCastDescEqNull: out.append("ref.cast_desc_eq")
    default: out.append(info.pointee.name)
    }
    switch info.pointee.immediates {
    case .none, .zeroByte: break
    case .blockType: block(label, reader.blockType)
    case .tryTable:
      block(label, reader.blockType)
      for clause in reader.catches { append(clause, labels) }
    case .label: append(label: reader.index0, labels)
    case .labelTable:
      for target in reader.labels { append(label: target, labels) }
      append(label: reader.index0, labels)
    case .local: append(local: reader.index0, locals)
    case .function: use(.function, reader.index0)
    case .type: use(.type, reader.index0)
    case .tag: use(.tag, reader.index0)
    case .global: use(.global, reader.index0)
    case .elementSegment: use(.elementSegment, reader.index0)
    case .dataSegment: use(.dataSegment, reader.index0)
    case .table: optionalUse(.table, reader.index0)
    case .memory: optionalUse(.memory, reader.index0)
    case .tableTable: optionalUses(.table, reader)
    case .memoryMemory: optionalUses(.memory, reader)
    case .typeTable:
      optionalUse(.table, reader.index1)
      out.append(UInt8(ascii: " "))
      typeUse(reader.index0)
    case .elementTable:
      optionalUse(.table, reader.index1)
      use(.elementSegment, reader.index0)
    case .dataMemory:
      optionalUse(.memory, reader.index1)
      use(.dataSegment, reader.index0)
    case .typeField:
      use(.type, reader.index0)
      append(field: reader.index1, ofType: reader.index0)
    case .typeCount:
      use(.type, reader.index0)
      number(reader.index1)
    case .typeData:
      use(.type, reader.index0)
      use(.dataSegment, reader.index1)
    case .typeElement:
      use(.type, reader.index0)
      use(.elementSegment, reader.index1)
    case .typeType:
      use(.type, reader.index0)
      use(.type, reader.index1)
    case .typeTag:
      use(.type, reader.index0)
      use(.tag, reader.index1)
    case .typeHandlers, .typeTagHandlers:
      use(.type, reader.index0)
      if info.pointee.immediates == .typeTagHandlers { use(.tag, reader.index1) }
      for handler in reader.handlers {
        out.append(" (on")
        use(.tag, handler.tag)
        if let label = handler.label { append(label: label, labels) } else { out.append(" switch") }
        out.append(UInt8(ascii: ")"))
      }
    default: appendValue(instruction, reader, info, labels)
    }
  }

  private mutating func appendValue(
    _ instruction: Instruction, _ reader: InstructionReader, _ info: UnsafePointer<InstructionInfo>,
    _ labels: LabelStack
  ) {
    switch info.pointee.immediates {
    case .i32: constant { $0.append(signed: Int64(Int32(truncatingIfNeeded: reader.bits))) }
    case .i64: constant { $0.append(signed: Int64(bitPattern: reader.bits)) }
    case .f32: constant { $0.append(float: UInt32(truncatingIfNeeded: reader.bits)) }
    case .f64: constant { $0.append(float: reader.bits) }
    case .v128:
      out.append(" i32x4")
      for half in [reader.vector.x, reader.vector.y] {
        for word in [half & 0xFFFF_FFFF, half >> 32] { constant { $0.append(hexadecimal: word) } }
      }
    case .shuffle:
      for half in [reader.vector.x, reader.vector.y] {
        for lane in 0..<8 { number(UInt32(truncatingIfNeeded: half >> (UInt64(lane) * 8) & 0xFF)) }
      }
    case .lane: number(UInt32(reader.lane))
    case .memoryArgument: memoryArgument(reader, info)
    case .memoryArgumentLane:
      memoryArgument(reader, info)
      number(UInt32(reader.lane))
    case .valueTypes:
      out.append(" (result")
      for type in valueTypes(reader) {
        out.append(UInt8(ascii: " "))
        append(type)
      }
      out.append(UInt8(ascii: ")"))
    case .heapType:
      out.append(UInt8(ascii: " "))
      switch instruction {
      case .refTest, .refCast, .refCastDescEq: append(ValueType(reader.heapType, nullable: false))
      case .refTestNull, .refCastNull, .refCastDescEqNull: append(ValueType(reader.heapType, nullable: true))
      default: append(reader.heapType)
      }
    case .branchOnCast:
      append(label: reader.index0, labels)
      for type in [reader.castSource, reader.castTarget] {
        out.append(UInt8(ascii: " "))
        append(type)
      }
    default: break
    }
  }

  /// The types of a typed `select`, of which valid ones have one.
  private func valueTypes(_ instruction: InstructionReader) -> [ValueType] {
    var reader = instruction.bytes
    // Behind the opcode of one byte.
    reader.position = instruction.offset + 1
    guard let count = try? reader.readU32() else { return [] }
    var types: [ValueType] = []
    for _ in 0..<count {
      guard let type = try? reader.readValueType(features) else { break }
      types.append(type)
    }
    return types
  }

  // MARK: Immediates, each with a space before it

  private mutating func constant(_ write: (inout TextBuffer) -> Void) {
    out.append(UInt8(ascii: " "))
    write(&out)
  }

  private mutating func number(_ value: UInt32) { constant { $0.append(decimal: value) } }

  private mutating func use(_ space: ModuleNames.Space, _ index: UInt32) {
    out.append(UInt8(ascii: " "))
    append(space, index)
    if space == .dataSegment { namesDataSegment = true }
  }

  /// Index 0 is what the text format takes where there is none.
  private mutating func optionalUse(_ space: ModuleNames.Space, _ index: UInt32) {
    if index != 0 { use(space, index) }
  }

  private mutating func optionalUses(_ space: ModuleNames.Space, _ reader: InstructionReader) {
    guard reader.index0 != 0 || reader.index1 != 0 else { return }
    use(space, reader.index0)
    use(space, reader.index1)
  }

  private mutating func append(label index: UInt32, _ labels: LabelStack) {
    out.append(UInt8(ascii: " "))
    if let name = labels.name(index) {
      append(identifier: name)
    } else {
      out.append(decimal: index)
    }
  }

  private mutating func append(local index: UInt32, _ locals: ModuleNames.Group?) {
    out.append(UInt8(ascii: " "))
    // The section may have names of locals that there are not.
    if let locals, Int(index) < localCount, let name = names.name(Int(index), in: locals) {
      append(identifier: name)
    } else {
      out.append(decimal: index)
    }
  }

  private mutating func append(field index: UInt32, ofType type: UInt32) {
    out.append(UInt8(ascii: " "))
    if Int(type) < contents.types.count, Int(index) < contents.types.fieldCount(type),
      let name = names.name(Int(index), in: names.group(.field, of: Int(type)))
    {
      append(identifier: name)
    } else {
      out.append(decimal: index)
    }
  }

  private mutating func block(_ label: Range<Int>?, _ type: BlockType) {
    if let label {
      out.append(UInt8(ascii: " "))
      append(identifier: label)
    }
    switch type {
    case .empty: break
    case .value(let type): list("result", CollectionOfOne(type))
    case .type(let index):
      out.append(UInt8(ascii: " "))
      typeUse(index)
    }
  }

  private mutating func append(_ clause: CatchClause, _ labels: LabelStack) {
    switch clause.kind {
    case .tag:
      out.append(" (catch")
      use(.tag, clause.tag)
    case .tagReference:
      out.append(" (catch_ref")
      use(.tag, clause.tag)
    case .all: out.append(" (catch_all")
    case .allReference: out.append(" (catch_all_ref")
    }
    append(label: clause.label, labels)
    out.append(UInt8(ascii: ")"))
  }

  private mutating func memoryArgument(_ reader: InstructionReader, _ info: UnsafePointer<InstructionInfo>) {
    optionalUse(.memory, reader.memoryIndex)
    if reader.memoryOffset != 0 {
      out.append(" offset=")
      out.append(decimal: reader.memoryOffset)
    }
    if reader.alignment != UInt32(info.pointee.accessWidth) {
      out.append(" align=")
      out.append(decimal: UInt64(1) << UInt64(reader.alignment))
    }
  }
}
