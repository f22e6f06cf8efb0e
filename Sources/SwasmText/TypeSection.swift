import Swasm

/// The types of the module that is being read: those that the text defines, then those that uses without a definition
/// imply (specification 6.4.10).
struct TypeSection {
  var space = IdentifierSpace("type")
  /// The names of structures' fields.
  var fields = FieldSpace()
  /// By type index; `nil` for types that are not functions.
  private(set) var functions: [FunctionType?] = []
  /// Function types that stand alone and are final, without supertypes.
  private var plain: [FunctionType: UInt32] = [:]

  var count: Int { functions.count }

  /// Adds the types of a recursion group.
  mutating func append(_ members: [FunctionType?], isPlain: Bool) {
    for member in members {
      if isPlain, let member, plain[member] == nil { plain[member] = UInt32(functions.count) }
      functions.append(member)
    }
  }

  /// The first plain type that equals `type`, added with its entry in the section if there is none.
  mutating func index(of type: FunctionType, in entries: inout SectionEntries) -> UInt32 {
    if let index = plain[type] { return index }
    var encoder = BinaryEncoder()
    encoder.append(0x60)
    encoder.append(TypeEncoding.list(type.parameters))
    encoder.append(TypeEncoding.list(type.results))
    entries.append(encoder.bytes)
    _ = space.bind(nil)
    append([type], isPlain: true)
    return UInt32(functions.count - 1)
  }
}

/// Types in the binary format.
enum TypeEncoding {
  static func value(_ type: ValueType) -> [UInt8] {
    guard let heapType = type.heapType else { return [UInt8(truncatingIfNeeded: type.bits)] }
    // The short form of nullable abstract types.
    if type.isNullable, heapType.typeIndex == nil { return [UInt8(truncatingIfNeeded: heapType.bits)] }
    return [type.isNullable ? 0x63 : 0x64] + heap(heapType)
  }

  static func heap(_ type: HeapType) -> [UInt8] {
    guard let index = type.typeIndex else { return [UInt8(truncatingIfNeeded: type.bits)] }
    var encoder = BinaryEncoder()
    if type.isExact {
      encoder.append(0x62)
      encoder.unsigned(index)
    } else {
      encoder.signed(Int64(index))
    }
    return encoder.bytes
  }

  static func list(_ types: [ValueType]) -> [UInt8] {
    var encoder = BinaryEncoder()
    encoder.count(types.count)
    for type in types { encoder.append(value(type)) }
    return encoder.bytes
  }
}
