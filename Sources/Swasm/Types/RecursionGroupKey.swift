/// A recursion group in a form in which equal groups are equal bytes (specification 3.1.2, "rolling"): references into
/// the group are relative to it, all others are the numbers of the engine's types.
///
/// Of each type there are flags; the supertype, the descriptor's type and the described type where it has them; then
/// parameters and results after their counts, fields after theirs, the element, or the function type of a continuation.
/// Numbers are in LEB128.
struct RecursionGroupKey: ~Copyable {
  private(set) var bytes: [UInt8] = []
  /// Types of the group.
  private(set) var count = 0

  /// The hash differs from process to process, so that nobody can make groups that collide.
  var hash: UInt32 {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt32(UInt(bitPattern: hasher.finalize()) >> 32)
  }

  /// Flags of a type.
  fileprivate enum Flag {
    static let isFinal: UInt8 = 1 << 2
    static let hasSupertype: UInt8 = 1 << 3
    static let hasDescriptor: UInt8 = 1 << 4
    static let hasDescribed: UInt8 = 1 << 5
  }

  /// First bytes of value types and fields. Numeric types, nullable references to abstract types and packed fields are
  /// what they are in the binary format.
  fileprivate enum Code {
    static let nullableReference: UInt8 = 1
    static let reference: UInt8 = 2
    /// Is added to the two above.
    static let exact: UInt8 = 2
    /// The abstract type follows.
    static let nonNullAbstract: UInt8 = 0x64
    static let mutable: UInt8 = 0x80
  }

  /// Becomes the key of the types `group`. `ids` has a number for each type before the group.
  mutating func set(_ types: TypeEntries, _ group: Range<Int>, ids: [UInt32]) {
    bytes.removeAll(keepingCapacity: true)
    count = group.count
    for index in group { append(types[index], start: group.lowerBound, ids) }
  }

  /// Becomes the key of a final function type without supertype whose references are numbers of the engine's types.
  mutating func set(_ type: FunctionType) {
    bytes.removeAll(keepingCapacity: true)
    count = 1
    bytes.append(CompositeKind.function.rawValue | Flag.isFinal)
    for list in [type.parameters, type.results] {
      append(count: list.count)
      for type in list { append(type) { $0 << 1 } }
    }
  }

  private mutating func append(_ type: TypeEntry, start: Int, _ ids: [UInt32]) {
    func reference(_ index: UInt32) -> UInt32 {
      index < start ? ids[Int(index)] << 1 : (index - UInt32(start)) << 1 | 1
    }
    var flags = type.kind.rawValue
    if type.isFinal { flags |= Flag.isFinal }
    if type.supertype != nil { flags |= Flag.hasSupertype }
    if type.descriptor != nil { flags |= Flag.hasDescriptor }
    if type.described != nil { flags |= Flag.hasDescribed }
    bytes.append(flags)
    for index in [type.supertype, type.descriptor, type.described] {
      if let index { append(number: reference(index)) }
    }
    switch type.kind {
    case .function:
      append(type.parameters, reference)
      append(type.results, reference)
    case .structure:
      append(count: type.fields.count)
      for index in 0..<type.fields.count { append(type.fields[index], reference) }
    case .array: append(type.fields[0], reference)
    case .continuation: append(number: reference(type.continued))
    }
  }

  private mutating func append(_ list: TypeList, _ reference: (UInt32) -> UInt32) {
    append(count: list.count)
    for index in 0..<list.count { append(list.types[index], reference) }
  }

  private mutating func append(_ field: TypeEntry.Field, _ reference: (UInt32) -> UInt32) {
    let first = bytes.count
    if field.isPacked {
      bytes.append(UInt8(field.packing & 0xFF))
    } else {
      append(field.type, reference)
    }
    if field.isMutable { bytes[first] |= Code.mutable }
  }

  /// `reference` gives what is written for a type index.
  private mutating func append(_ type: ValueType, _ reference: (UInt32) -> UInt32) {
    guard let heapType = type.heapType else { return bytes.append(UInt8(type.bits & 0xFF)) }
    if let index = heapType.typeIndex {
      let code = type.isNullable ? Code.nullableReference : Code.reference
      bytes.append(code + (heapType.isExact ? Code.exact : 0))
      append(number: reference(index))
    } else {
      if !type.isNullable { bytes.append(Code.nonNullAbstract) }
      bytes.append(UInt8(heapType.bits & 0xFF))
    }
  }

  /// A count of 2^32 and more does not happen: such a list is longer than a key may be.
  private mutating func append(count: Int) { append(number: UInt32(exactly: count) ?? .max) }

  private mutating func append(number: UInt32) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads the bytes of a `RecursionGroupKey` from the beginning of a type on.
struct RecursionGroupReader {
  private(set) var next: UnsafePointer<UInt8>

  init(_ start: UnsafePointer<UInt8>) { next = start }

  /// A type that a type of the group names: by its place in the group, or by its number.
  struct Reference {
    var number: UInt32
    var isRelative: Bool
  }

  /// What stands before parameters, fields and so on.
  struct Head {
    var kind: CompositeKind
    var isFinal: Bool
    var supertype: Reference?
    var descriptor: Reference?
    var described: Reference?
  }

  private mutating func byte() -> UInt8 {
    defer { next += 1 }
    return next.pointee
  }

  private mutating func number() -> UInt32 {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = byte()
      number |= UInt32(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return number }
      shift += 7
    }
  }

  mutating func reference() -> Reference {
    let number = number()
    return Reference(number: number >> 1, isRelative: number & 1 != 0)
  }

  mutating func count() -> Int { Int(number()) }

  mutating func head() -> Head {
    let flags = byte()
    var head = Head(
      kind: CompositeKind(rawValue: flags & 3) ?? .function, isFinal: flags & RecursionGroupKey.Flag.isFinal != 0)
    if flags & RecursionGroupKey.Flag.hasSupertype != 0 { head.supertype = reference() }
    if flags & RecursionGroupKey.Flag.hasDescriptor != 0 { head.descriptor = reference() }
    if flags & RecursionGroupKey.Flag.hasDescribed != 0 { head.described = reference() }
    return head
  }

  /// A value type or a field.
  struct Storage {
    /// 0x77 and 0x78 are packed fields.
    var code: UInt8
    var isMutable: Bool
    /// Of references to types of the engine.
    var reference: Reference?
    /// Of references to abstract types that are not null.
    var abstractCode: UInt8 = 0

    func fieldType(_ resolve: (Reference) -> UInt32) -> FieldType {
      let storage: FieldType.Storage =
        switch code {
        case 0x78: .i8
        case 0x77: .i16
        default: .value(valueType(resolve))
        }
      return FieldType(storage: storage, isMutable: isMutable)
    }

    func valueType(_ resolve: (Reference) -> UInt32) -> ValueType {
      if let reference {
        let isExact = code > RecursionGroupKey.Code.reference
        let isNullable = code & 1 != 0
        return ValueType(HeapType(typeIndex: resolve(reference), isExact: isExact), nullable: isNullable)
      }
      switch code {
      case RecursionGroupKey.Code.nonNullAbstract:
        return ValueType(HeapType(abstractCode: UInt32(abstractCode)), nullable: false)
      case 0x68...0x75: return ValueType(HeapType(abstractCode: UInt32(code)), nullable: true)
      default: return ValueType(bits: UInt32(code))
      }
    }
  }

  mutating func storage() -> Storage {
    let first = byte()
    var storage = Storage(code: first & 0x7F, isMutable: first & RecursionGroupKey.Code.mutable != 0)
    switch storage.code {
    case 1...4: storage.reference = reference()
    case RecursionGroupKey.Code.nonNullAbstract: storage.abstractCode = byte()
    default: break
    }
    return storage
  }

  /// Goes over a type to the next one, and tells all references in it.
  mutating func skipType(_ body: (Reference) -> Void) {
    let head = head()
    if let supertype = head.supertype { body(supertype) }
    if let descriptor = head.descriptor { body(descriptor) }
    if let described = head.described { body(described) }
    switch head.kind {
    case .function:
      for _ in 0..<2 { skipStorage(count(), body) }
    case .structure: skipStorage(count(), body)
    case .array: skipStorage(1, body)
    case .continuation: body(reference())
    }
  }

  private mutating func skipStorage(_ count: Int, _ body: (Reference) -> Void) {
    for _ in 0..<count { if let reference = storage().reference { body(reference) } }
  }
}
