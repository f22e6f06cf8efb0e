/// A type of a `TypeSection`, which somebody else keeps:
///
/// - a header;
/// - the supertypes, of which there are 0 to 2 (two are invalid);
/// - the descriptor's type and the described type, where it has them;
/// - of a function the parameters and results, and then, where some are vectors, the slots of the parameters and those of
///   the results; of a structure or an array the fields; of a continuation its function type.
struct TypeEntry {
  fileprivate let start: UnsafePointer<UInt32>
  private let end: UnsafePointer<UInt32>

  init(start: UnsafePointer<UInt32>, end: UnsafePointer<UInt32>) {
    self.start = start
    self.end = end
  }

  struct Header {
    private(set) var word: UInt32 = 0

    /// Parameters of a function, fields of a structure: what 23 bits hold.
    static let maximumCount = 0x7F_FFFF

    init(word: UInt32) { self.word = word }

    init(kind: CompositeKind, isFinal: Bool, supertypeCount: Int, hasDescriptor: Bool, hasDescribed: Bool) {
      word = UInt32(kind.rawValue) | (isFinal ? 1 << 2 : 0) | UInt32(min(supertypeCount, 2)) << 3
      word |= (hasDescriptor ? 1 << 5 : 0) | (hasDescribed ? 1 << 6 : 0)
    }

    var kind: CompositeKind {
      get { CompositeKind(rawValue: UInt8(word & 3)) ?? .function }
      set { word = word & ~3 | UInt32(newValue.rawValue) }
    }
    var isFinal: Bool { word & 1 << 2 != 0 }
    var supertypeCount: Int { Int(word >> 3 & 3) }
    var hasDescriptor: Bool { word & 1 << 5 != 0 }
    var hasDescribed: Bool { word & 1 << 6 != 0 }
    /// Whether parameters or results are vectors.
    var hasVectors: Bool {
      get { word & 1 << 7 != 0 }
      set { word = word & ~(1 << 7) | (newValue ? 1 << 7 : 0) }
    }
    /// Whether a field has no default value.
    var isNotDefaultable: Bool {
      get { word & 1 << 8 != 0 }
      set { word = word & ~(1 << 8) | (newValue ? 1 << 8 : 0) }
    }
    var count: Int { Int(word >> 9) }

    /// - Throws: `limitExceeded` above `maximumCount`.
    mutating func setCount(_ count: Int, _ what: StaticString, at offset: Int) throws(ModuleError) {
      guard count <= Header.maximumCount else {
        throw ModuleError.limit(what, Header.maximumCount, found: count, at: offset)
      }
      word = word & 0x1FF | UInt32(count) << 9
    }

    /// Words before parameters or fields.
    fileprivate var prefix: Int { 1 &+ supertypeCount &+ Int(word >> 5 & 1) &+ Int(word >> 6 & 1) }
  }

  /// Words.
  var size: Int { end - start }
  @inline(__always) var header: Header { Header(word: start.pointee) }
  @inline(__always) var kind: CompositeKind { header.kind }
  var isFinal: Bool { header.isFinal }
  /// The first supertype.
  @inline(__always) var supertype: UInt32? { header.supertypeCount > 0 ? start[1] : nil }
  var supertypes: [UInt32] { (0..<header.supertypeCount).map { start[1 + $0] } }
  /// The type of the descriptors that structures of this type have.
  var descriptor: UInt32? { header.hasDescriptor ? start[1 &+ header.supertypeCount] : nil }
  /// The type whose descriptors structures of this type are.
  var described: UInt32? { header.hasDescribed ? start[header.prefix &- 1] : nil }

  // MARK: Functions

  /// Of functions.
  @inline(__always) var parameters: TypeList {
    let header = header
    return TypeList(
      types: types(from: start + header.prefix), count: header.count,
      slots: header.hasVectors ? Int(end[-2]) : header.count)
  }
  /// Of functions.
  @inline(__always) var results: TypeList {
    let header = header
    let first = start + (header.prefix &+ header.count)
    let count = (end - first) &- (header.hasVectors ? 2 : 0)
    return TypeList(types: types(from: first), count: count, slots: header.hasVectors ? Int(end[-1]) : count)
  }

  private func types(from words: UnsafePointer<UInt32>) -> UnsafePointer<ValueType> {
    // A value type is a word.
    UnsafeRawPointer(words).assumingMemoryBound(to: ValueType.self)
  }

  /// The function type of a continuation.
  var continued: UInt32 { end[-1] }

  // MARK: Structures and arrays

  /// Of a structure, and the one of an array.
  @inline(__always) var fields: FieldList {
    let header = header
    switch header.kind {
    case .structure: return FieldList(words: start + header.prefix, count: header.count)
    case .array: return FieldList(words: start + header.prefix, count: 1)
    case .function, .continuation: return FieldList(words: start, count: 0)
    }
  }

  /// Whether all fields have default values.
  var isDefaultable: Bool { !header.isNotDefaultable }

  struct FieldList {
    fileprivate let words: UnsafePointer<UInt32>
    let count: Int

    /// The index must be below `count`.
    @inline(__always) subscript(index: Int) -> TypeEntry.Field { TypeEntry.Field(word: words[index]) }
  }

  /// A field in a word: that of its type, or the binary format's code of a packed one, and 0x80 when it is mutable.
  struct Field {
    let word: UInt32

    init(word: UInt32) { self.word = word }

    init(_ type: FieldType) {
      let storage: UInt32 =
        switch type.storage {
        case .value(let type): type.bits
        case .i8: 0x78
        case .i16: 0x77
        }
      word = storage | (type.isMutable ? 0x80 : 0)
    }

    var isMutable: Bool { word & 0x80 != 0 }
    /// What tells i8, i16 and unpacked types apart.
    var packing: UInt32 { isPacked ? word & 0x7F : 0 }
    @inline(__always) var isPacked: Bool { word & 0x7F == 0x78 || word & 0x7F == 0x77 }
    /// The type of its values on the operand stack.
    @inline(__always) var type: ValueType { isPacked ? .i32 : ValueType(bits: word & ~0x80) }

    var fieldType: FieldType {
      let storage: FieldType.Storage =
        switch word & 0x7F {
        case 0x78: .i8
        case 0x77: .i16
        default: .value(type)
        }
      return FieldType(storage: storage, isMutable: isMutable)
    }
  }

  // MARK: As values of their own

  var functionType: FunctionType {
    FunctionType(parameters: Array(parameters), results: Array(results))
  }

  var composite: CompositeType {
    switch kind {
    case .function: .function(functionType)
    case .structure: .structure((0..<fields.count).map { fields[$0].fieldType })
    case .array: .array(fields[0].fieldType)
    case .continuation: .continuation(continued)
    }
  }
}

extension [ValueType] {
  init(_ list: TypeList) { self.init(UnsafeBufferPointer(start: list.types, count: list.count)) }
}
