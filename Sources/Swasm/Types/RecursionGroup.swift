/// A recursion group in a form in which equal groups are equal values (specification 3.1.2, "rolling"): references into
/// the group are relative to it, all others are canonical ids.
struct RecursionGroup: Hashable {
  private var words: [UInt32] = []

  /// `canonicalIDs` has an id for each type before the group; without it references name canonical ids themselves.
  init(_ types: ArraySlice<ModuleContents.DefinedType>, canonicalIDs: [UInt32]?) {
    let start = canonicalIDs == nil ? UInt32.max : UInt32(truncatingIfNeeded: types.startIndex)
    var words: [UInt32] = []
    func reference(_ tag: UInt32, _ index: UInt32) {
      if index >= start {
        words.append(tag | Marker.relative)
        words.append(index - start)
      } else {
        words.append(tag | Marker.canonical)
        words.append(canonicalIDs?[Int(index)] ?? index)
      }
    }
    func append(_ type: ValueType) {
      guard let heapType = type.heapType else { return words.append(type.bits) }
      if let index = heapType.typeIndex {
        reference(type.bits & 0xFF | (heapType.isExact ? Marker.exact : 0), index)
      } else {
        words.append(type.bits)
      }
    }
    func append(_ list: [ValueType]) {
      words.append(UInt32(truncatingIfNeeded: list.count))
      for type in list { append(type) }
    }
    func append(_ field: ModuleContents.FieldType) {
      words.append(field.isMutable ? 1 : 0)
      switch field.storage {
      case .value(let type): append(type)
      case .i8: words.append(Marker.i8)
      case .i16: words.append(Marker.i16)
      }
    }
    for type in types {
      words.append((type.isFinal ? 1 : 0) | UInt32(truncatingIfNeeded: type.supertypes.count) << 1)
      for supertype in type.supertypes { reference(0, supertype) }
      if let descriptor = type.descriptor { reference(Marker.descriptor, descriptor) }
      if let described = type.described { reference(Marker.described, described) }
      words.append(UInt32(type.composite.kind.rawValue))
      switch type.composite {
      case .function(let function):
        append(function.parameters)
        append(function.results)
      case .structure(let fields):
        words.append(UInt32(truncatingIfNeeded: fields.count))
        for field in fields { append(field) }
      case .array(let field): append(field)
      case .continuation(let function): reference(0, function)
      }
    }
    self.words = words
  }

  /// Distinct from each other and from the low bytes of value types; the bits of abstract references have the top bit.
  private enum Marker {
    static let relative: UInt32 = 0x100
    static let canonical: UInt32 = 0x200
    static let i8: UInt32 = 0x400
    static let i16: UInt32 = 0x800
    static let exact: UInt32 = 0x1000
    static let descriptor: UInt32 = 0x2000
    static let described: UInt32 = 0x4000
  }

  func hash(into hasher: inout Hasher) { words.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// Gives equal types equal ids.
struct TypeCanonicalizer {
  private var groups: [RecursionGroup: UInt32] = [:]
  /// Ids given so far: they are 0, 1, 2, …
  private(set) var count: UInt32 = 0

  /// The ids of all `types` of a module; `added` is told the range of each group that was new,
  /// in the order of the ids.
  /// The types' indices must be valid (`ModuleValidator` has checked that they are).
  mutating func register(
    _ types: [ModuleContents.DefinedType], added: (Range<Int>) -> Void = { _ in }
  ) throws(ModuleError) -> [UInt32] {
    var ids: [UInt32] = []
    ids.reserveCapacity(types.count)
    var start = 0
    while start < types.count {
      let end = min(start + max(Int(types[start].groupCount), 1), types.count)
      let group = RecursionGroup(types[start..<end], canonicalIDs: ids)
      let size = UInt32(truncatingIfNeeded: end - start)
      let (first, isNew) = try identify(group, size: size)
      if isNew { added(start..<end) }
      for offset in 0..<size { ids.append(first + offset) }
      start = end
    }
    return ids
  }

  /// The id of a final function type without supertype whose references name canonical ids.
  mutating func register(canonical type: FunctionType) throws(ModuleError) -> (id: UInt32, isNew: Bool) {
    let defined = ModuleContents.DefinedType(composite: .function(type), groupStart: 0, groupCount: 1)
    return try identify(RecursionGroup([defined], canonicalIDs: nil), size: 1)
  }

  private mutating func identify(_ group: RecursionGroup, size: UInt32) throws(ModuleError) -> (id: UInt32, isNew: Bool)
  {
    if let known = groups[group] { return (known, false) }
    let first = count
    if size > ModuleLimits.maximumTypeIndex - first {
      throw ModuleError.limit(
        "types of an engine", Int(ModuleLimits.maximumTypeIndex), found: Int(first) + Int(size), at: 0)
    }
    groups[group] = first
    count += size
    return (first, true)
  }
}
