import SwasmInterpreter

/// What the translator has to know of a module, in plain values.
struct TranslationModule {
  let contents: ModuleContents
  let bytes: UnsafeRawBufferPointer
  let features: Features
  let costs: FuelCosts
  /// Canonical types by type index.
  let typeIDs: [UInt32]
  let cells: UnsafeMutablePointer<UInt>
  /// Address of the handler of `Builtin`.
  let runtimeHandler: UInt
  /// Address of the handler of those that are paid by size.
  let bulkHandler: UInt
  /// Address of the handler of operations that throw.
  let throwHandler: UInt
  /// Whether the code reports where it is.
  let isProfiled: Bool
  /// See `Engine.countsOperations`.
  let countsOperations: Bool
  /// See `Engine.fusesOperations`.
  let fusesOperations: Bool
  /// See `Engine.canonicalizesNaNs`.
  let canonicalizesNaNs: Bool

  func functionType(_ index: UInt32) -> FunctionType {
    contents.types.function(index) ?? FunctionType()
  }

  /// The type index of a function among those that the module defines.
  func typeIndex(ofFunction function: Int) -> UInt32 {
    contents.functionTypes[contents.importedFunctionCount + function]
  }

  func tagType(_ index: UInt32) -> FunctionType { functionType(contents.tags[Int(index)].typeIndex) }

  /// A heap type in terms of the engine's canonical types.
  func canonical(_ type: HeapType) -> HeapType {
    type.typeIndex.map { HeapType(typeIndex: typeIDs[Int($0)], isExact: type.isExact) } ?? type
  }

  func field(_ index: UInt32, ofType type: UInt32) -> FieldType? {
    contents.types.field(contents.types.kind(Int(type)) == .array ? 0 : index, of: type)
  }
  func fieldCount(ofType type: UInt32) -> Int {
    contents.types.kind(Int(type)) == .structure ? contents.types.fieldCount(type) : 0
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
}
