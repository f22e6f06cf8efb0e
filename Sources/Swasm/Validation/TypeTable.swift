/// The types of a module in flat memory: the hot loops of validation touch no reference counts and no nested arrays. A
/// type may take three bytes of a module, so it takes little more here. The memory is the `ValidationContext`'s.
struct TypeTable {
  fileprivate struct Entry {
    /// Of its value types: parameters and results, or fields.
    var first: UInt32
    /// Parameters or fields.
    var count: UInt32
    /// Functions: how many results follow. Structures and arrays: the first of the fields' notes. Continuations: the
    /// function type.
    var second: UInt32
    /// The type of the descriptors that structures of this type have, or `noType`.
    var descriptor: UInt32
    var kind: CompositeKind
    /// Whether there is any v128 among the value types.
    var hasVectors: Bool
    /// Whether all fields have default values.
    var isDefaultable: Bool
  }

  struct Field {
    /// i32 for packed fields.
    var type: ValueType
    fileprivate var notes: UInt8

    var isPacked: Bool { notes & 0b011 != 0 }
    /// Distinguishes i8, i16 and unpacked fields.
    var storage: UInt8 { notes & 0b011 }
    var isMutable: Bool { notes & 0b100 != 0 }
  }

  static let noType = UInt32.max

  private let entries: UnsafeMutablePointer<Entry>
  private let valueTypes: UnsafeMutablePointer<ValueType>
  private let fieldNotes: UnsafeMutablePointer<UInt8>
  let count: Int

  init(_ types: [ModuleContents.DefinedType]) throws(ModuleError) {
    var valueTypeCount = 0
    var fieldCount = 0
    for type in types {
      switch type.composite {
      case .function(let function): valueTypeCount += function.parameters.count + function.results.count
      case .structure(let list): fieldCount += list.count
      case .array: fieldCount += 1
      case .continuation: break
      }
    }
    // What is below is counted in 32 bits.
    _ = try offset32(valueTypeCount + fieldCount)
    count = types.count
    entries = .allocate(capacity: count + 1)
    valueTypes = .allocate(capacity: valueTypeCount + fieldCount + 1)
    fieldNotes = .allocate(capacity: fieldCount + 1)
    var filler = Filler(valueTypes: valueTypes, fieldNotes: fieldNotes)
    for (index, type) in types.enumerated() { (entries + index).initialize(to: filler.entry(type)) }
  }

  func deallocate() {
    entries.deallocate()
    valueTypes.deallocate()
    fieldNotes.deallocate()
  }

  /// Writes the value types and fields one after the other.
  private struct Filler {
    let valueTypes: UnsafeMutablePointer<ValueType>
    let fieldNotes: UnsafeMutablePointer<UInt8>
    // They end where the counts above do.
    var nextType: UInt32 = 0
    var nextNotes: UInt32 = 0

    init(valueTypes: UnsafeMutablePointer<ValueType>, fieldNotes: UnsafeMutablePointer<UInt8>) {
      self.valueTypes = valueTypes
      self.fieldNotes = fieldNotes
    }

    mutating func entry(_ type: ModuleContents.DefinedType) -> Entry {
      var entry = Entry(
        first: nextType, count: 0, second: 0, descriptor: type.descriptor ?? noType, kind: type.composite.kind,
        hasVectors: false, isDefaultable: true)
      switch type.composite {
      case .function(let function):
        for type in function.parameters { append(type, &entry) }
        entry.count = nextType &- entry.first
        for type in function.results { append(type, &entry) }
        entry.second = nextType &- entry.first &- entry.count
      case .structure(let fields):
        entry.second = nextNotes
        for field in fields { append(field, &entry) }
        entry.count = nextType &- entry.first
      case .array(let field):
        entry.second = nextNotes
        append(field, &entry)
        entry.count = 1
      case .continuation(let function): entry.second = function
      }
      return entry
    }

    private mutating func append(_ type: ValueType, _ entry: inout Entry) {
      (valueTypes + Int(nextType)).initialize(to: type)
      nextType &+= 1
      if type.isVector { entry.hasVectors = true }
    }

    private mutating func append(_ field: ModuleContents.FieldType, _ entry: inout Entry) {
      var notes: UInt8 = field.isMutable ? 0b100 : 0
      switch field.storage {
      case .value(let type):
        append(type, &entry)
        if !type.isDefaultable { entry.isDefaultable = false }
      case .i8:
        append(.i32, &entry)
        notes |= 0b001
      case .i16:
        append(.i32, &entry)
        notes |= 0b010
      }
      (fieldNotes + Int(nextNotes)).initialize(to: notes)
      nextNotes &+= 1
    }
  }

  /// `index` is below `count`.
  @inline(__always)
  subscript(index: Int) -> DefinedType { DefinedType(table: self, entry: entries + index) }

  /// One of the types.
  struct DefinedType {
    fileprivate let table: TypeTable
    fileprivate let entry: UnsafePointer<Entry>

    @inline(__always)
    fileprivate init(table: TypeTable, entry: UnsafePointer<Entry>) {
      self.table = table
      self.entry = entry
    }

    @inline(__always)
    var kind: CompositeKind { entry.pointee.kind }

    @inline(__always)
    private func list(_ first: UInt32, _ count: UInt32) -> TypeList {
      var list = TypeList(
        types: UnsafePointer(table.valueTypes + Int(first)), count: Int(count), slots: Int(count))
      if entry.pointee.hasVectors { list.slots &+= vectorCount(list.types, list.count) }
      return list
    }

    /// Of a function.
    @inline(__always)
    var parameters: TypeList { list(entry.pointee.first, entry.pointee.count) }
    /// Of a function.
    @inline(__always)
    var results: TypeList { list(entry.pointee.first &+ entry.pointee.count, entry.pointee.second) }
    /// What values of a structure's fields, or of an array's elements, are on the operand stack.
    var fieldTypes: TypeList { list(entry.pointee.first, entry.pointee.count) }
    /// Of a structure; 1 for arrays.
    var fieldCount: Int { Int(entry.pointee.count) }

    /// `index` is below `fieldCount`.
    func field(_ index: Int) -> Field {
      Field(
        type: table.valueTypes[Int(entry.pointee.first) &+ index],
        notes: table.fieldNotes[Int(entry.pointee.second) &+ index])
    }

    /// Whether all fields have default values.
    var isDefaultable: Bool { entry.pointee.isDefaultable }
    /// The function type of a continuation.
    var continued: UInt32 { entry.pointee.second }
    /// The type of the descriptors that structures of this type have.
    var descriptor: UInt32? { entry.pointee.descriptor == noType ? nil : entry.pointee.descriptor }
  }
}

/// How many of the types take two slots.
@inline(never)
func vectorCount(_ types: UnsafePointer<ValueType>, _ count: Int) -> Int {
  var vectors: Int32 = 0
  for index in 0..<count { vectors &+= types[index].isVector ? 1 : 0 }
  return Int(vectors)
}
