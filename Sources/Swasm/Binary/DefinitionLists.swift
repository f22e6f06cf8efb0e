// Tables and globals, imported ones first. A module may have a million of a few bytes each, in compact imports even of
// one, so types that follow each other are kept once and initialisers only where there are any.

package struct TableList: RandomAccessCollection, Sendable {
  private struct Record: Equatable {
    var minimum: UInt64
    var maximum: UInt64
    var elementType: ValueType
    var initializer: ByteRange
    var hasMaximum: Bool
    var addressType: AddressType

    init(_ table: ModuleContents.Table) {
      minimum = table.type.limits.minimum
      maximum = table.type.limits.maximum ?? 0
      hasMaximum = table.type.limits.maximum != nil
      elementType = table.type.elementType
      addressType = table.type.addressType
      initializer = table.initializer?.place ?? .empty
    }

    var table: ModuleContents.Table {
      ModuleContents.Table(
        type: TableType(
          limits: Limits(minimum: minimum, maximum: hasMaximum ? maximum : nil), elementType: elementType,
          addressType: addressType),
        initializer: initializer.isEmpty ? nil : ConstantExpression(place: initializer))
    }
  }

  private var records: [Record] = []
  /// For each table its record.
  private var places: [UInt32] = []

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }
  package subscript(position: Int) -> ModuleContents.Table { records[Int(places[position])].table }

  /// - Parameter records: How many of them may be of different types.
  mutating func reserve(_ count: Int, records different: Int) {
    places.reserveGrowing(by: count)
    records.reserveGrowing(by: different)
  }

  mutating func append(_ table: ModuleContents.Table) throws(ModuleError) {
    let record = Record(table)
    if records.last != record { records.append(record) }
    places.append(try offset32(records.count - 1))
  }
}

package struct GlobalList: RandomAccessCollection, Sendable {
  /// Value types, with a bit that no type has for those that can be changed.
  private var types: [UInt32] = []
  /// Of the globals from `firstDefined` on.
  private var initializers: [ConstantExpression] = []
  private var firstDefined = 0

  private static let isMutable: UInt32 = 0x80

  package var startIndex: Int { 0 }
  package var endIndex: Int { types.count }

  @inline(__always)
  static func type(_ bits: UInt32) -> GlobalType {
    GlobalType(valueType: ValueType(bits: bits & ~isMutable), isMutable: bits & isMutable != 0)
  }

  /// The types for `GlobalList.type`.
  func withTypes<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) throws(ModuleError) -> Result
  ) throws(ModuleError) -> Result {
    try types.withUnsafeBufferPointer(body)
  }

  package subscript(position: Int) -> ModuleContents.Global {
    ModuleContents.Global(
      type: GlobalList.type(types[position]),
      initializer: position < firstDefined ? nil : initializers[position - firstDefined])
  }

  mutating func reserve(imports: Int) { types.reserveGrowing(by: imports) }

  mutating func reserve(definitions: Int) {
    types.reserveCapacity(types.count + definitions)
    initializers.reserveCapacity(definitions)
  }

  /// Goes before `append(_:_:)`.
  mutating func appendImport(_ type: GlobalType) {
    append(type)
    firstDefined = types.count
  }

  mutating func append(_ type: GlobalType, _ initializer: ConstantExpression) {
    append(type)
    initializers.append(initializer)
  }

  private mutating func append(_ type: GlobalType) {
    types.append(type.valueType.bits | (type.isMutable ? GlobalList.isMutable : 0))
  }
}
