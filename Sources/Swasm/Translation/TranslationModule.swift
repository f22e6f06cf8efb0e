import SwasmInterpreter

/// What the translator has to know of a module, in plain values.
struct TranslationModule {
  let contents: ModuleContents
  let bytes: UnsafeRawBufferPointer
  let features: Features
  /// Canonical types by type index.
  let typeIDs: [UInt32]
  let cells: UnsafeMutablePointer<UInt>
  /// Address of the handler of `RuntimeOperation`.
  let runtimeHandler: UInt

  func functionType(_ index: UInt32) -> FunctionType {
    if case .function(let type) = contents.types[Int(index)].composite { return type }
    return FunctionType()
  }

  func addressType(ofMemory index: UInt32) -> ValueType {
    contents.memories[Int(index)].addressType == .i64 ? .i64 : .i32
  }
  func addressType(ofTable index: UInt32) -> ValueType {
    contents.tables[Int(index)].type.addressType == .i64 ? .i64 : .i32
  }
  func elementType(ofTable index: UInt32) -> ValueType { contents.tables[Int(index)].type.elementType }

  func cellAddress(_ function: Int) -> UInt64 { UInt64(UInt(bitPattern: cells + function)) }

  func nullType(_ reader: borrowing InstructionReader) -> ValueType { ValueType(reader.heapType, nullable: true) }

  func signature(of type: BlockType, at offset: Int) throws(ModuleError) -> (
    parameters: [ValueType], results: [ValueType]
  ) {
    switch type {
    case .empty: return ([], [])
    case .value(let value): return ([], [value])
    case .type(let index):
      let type = functionType(index)
      return (type.parameters, type.results)
    }
  }
}

/// What the machine asks the runtime to do; operands and result lie in the slots from the operation's first one on.
enum RuntimeOperation: UInt16 {
  case memoryGrow, memoryInit, dataDrop
  case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elementDrop
  case functionReference
  case atomicNotify, atomicWait32, atomicWait64
}
