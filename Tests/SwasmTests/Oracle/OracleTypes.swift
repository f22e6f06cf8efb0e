import Swasm

/// Numbers types such that equal types of all modules have equal numbers (specification 3.3, rolling up).
final class OracleTypes {
  /// A type whose references are numbers of this table.
  struct Entry {
    var composite: CompositeType
    var supertype: Int?
  }

  private struct Member: Hashable {
    var composite: CompositeType
    var isFinal: Bool
    var supertypes: [UInt32]
  }

  private(set) var entries: [Entry] = []
  private var groups: [[Member]: Int] = [:]
  /// A reference within the group is written as its place there plus this; a number of the table as it is.
  private static let withinGroup: UInt32 = 0x20_0000

  /// The numbers of a module's types.
  func register(_ types: TypeSection) -> [Int] {
    var numbers: [Int] = []
    var start = 0
    while start < types.count {
      let count = max(Int(types[start].groupCount), 1)
      let group = types[start..<start + count]
      func key(_ index: UInt32) -> UInt32 {
        Int(index) < start ? UInt32(numbers[Int(index)]) : OracleTypes.withinGroup + index - UInt32(start)
      }
      let members = group.map { type in
        Member(
          composite: OracleTypes.mapped(type.composite, key), isFinal: type.isFinal,
          supertypes: type.supertypes.map(key))
      }
      let first = groups[members] ?? entries.count
      groups[members] = first
      for place in 0..<count { numbers.append(first + place) }
      if first == entries.count {
        for type in group {
          entries.append(
            Entry(
              composite: OracleTypes.mapped(type.composite) { UInt32(numbers[Int($0)]) },
              supertype: type.supertypes.first.map { numbers[Int($0)] }))
        }
      }
      start += count
    }
    return numbers
  }

  /// The number of a function type of the host, without references to types of modules.
  func register(_ type: FunctionType) -> Int {
    let members = [Member(composite: .function(type), isFinal: true, supertypes: [])]
    if let number = groups[members] { return number }
    groups[members] = entries.count
    entries.append(Entry(composite: .function(type), supertype: nil))
    return entries.count - 1
  }

  func isSubtype(_ type: Int, of expected: Int) -> Bool {
    var next: Int? = type
    while let type = next {
      if type == expected { return true }
      next = entries[type].supertype
    }
    return false
  }

  /// Whether a reference that is not null is of a heap type with numbers of this table.
  func matches(_ reference: OracleReference, _ type: HeapType) -> Bool {
    if let expected = type.typeIndex.map({ Int($0) }) {
      switch reference {
      case let reference as OracleStructure: return isSubtype(reference.type, of: expected)
      case let reference as OracleArray: return isSubtype(reference.type, of: expected)
      case let reference as OracleFunction: return isSubtype(reference.type, of: expected)
      default: return false
      }
    }
    switch type {
    case .any, .extern, .function, .exception: return true
    case .eq: return !(reference is OracleHostObject)
    case .i31: return reference is OracleI31
    case .structure: return reference is OracleStructure
    case .array: return reference is OracleArray
    default: return false
    }
  }

  /// A heap type of a module in terms of this table.
  static func mapped(_ type: HeapType, _ number: (UInt32) -> UInt32) -> HeapType {
    type.typeIndex.map { HeapType(typeIndex: number($0)) } ?? type
  }

  private static func mapped(_ type: ValueType, _ number: (UInt32) -> UInt32) -> ValueType {
    type.heapType.map { ValueType(mapped($0, number), nullable: type.isNullable) } ?? type
  }

  private static func mapped(
    _ type: CompositeType, _ number: (UInt32) -> UInt32
  ) -> CompositeType {
    func field(_ field: FieldType) -> FieldType {
      var field = field
      if case .value(let type) = field.storage { field.storage = .value(mapped(type, number)) }
      return field
    }
    switch type {
    case .function(let type):
      return .function(
        FunctionType(
          parameters: type.parameters.map { mapped($0, number) }, results: type.results.map { mapped($0, number) }))
    case .structure(let fields): return .structure(fields.map(field))
    case .array(let element): return .array(field(element))
    case .continuation(let type): return .continuation(number(type))
    }
  }
}
