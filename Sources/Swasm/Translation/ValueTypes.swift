/// The types of a block's or a call's parameters or results, by number in `TypeLists` unless there is one at most.
struct ValueTypes: BitwiseCopyable {
  let count: Int
  let slotCount: Int
  /// The one type, or the bits of the list's number.
  fileprivate let content: UInt32

  static let none = ValueTypes(count: 0, slotCount: 0, content: 0)

  static func one(_ type: ValueType) -> ValueTypes {
    ValueTypes(count: 1, slotCount: type.slotCount, content: type.bits)
  }

  /// The type, where there is exactly one.
  var single: ValueType? { count == 1 ? ValueType(bits: content) : nil }
}

/// The lists of types that a function's code mentions, each kept once.
struct TypeLists {
  struct Signature: BitwiseCopyable {
    var parameters: ValueTypes
    var results: ValueTypes
    static let none = Signature(parameters: .none, results: .none)
  }

  private struct List {
    let types: [ValueType]
    /// Slots before each type; empty where all take one.
    let offsets: [UInt16]
  }

  private var lists: [List] = []
  private var signatures: [Signature] = [.none]
  /// By type index of the module.
  private var numbers: [UInt32: UInt32] = [:]
  private var last: (type: UInt32, number: UInt32)?
  /// By bits of a value type: the signature of blocks with one result.
  private var valueNumbers: [UInt32: UInt32] = [:]
  private(set) var isTruncated = false

  /// The number of the signature without parameters and results.
  static let noneNumber: UInt32 = 0

  subscript(number: UInt32) -> Signature { signatures[Int(number)] }

  /// The number of a block's signature with one result.
  mutating func number(ofResult type: ValueType) -> UInt32 {
    if let known = valueNumbers[type.bits] { return known }
    let number = append(Signature(parameters: .none, results: .one(type)))
    valueNumbers[type.bits] = number
    return number
  }

  /// The number of the signature of a function type of the module.
  mutating func number(of type: UInt32, in module: TranslationModule) -> UInt32 {
    if let last, last.type == type { return last.number }
    let number: UInt32
    if let known = numbers[type] {
      number = known
    } else {
      let function = module.functionType(type)
      number = append(Signature(parameters: add(function.parameters), results: add(function.results)))
      numbers[type] = number
    }
    last = (type, number)
    return number
  }

  private mutating func append(_ signature: Signature) -> UInt32 {
    signatures.append(signature)
    return UInt32(narrowing: signatures.count - 1, &isTruncated)
  }

  /// A list that no type of the module is.
  mutating func add(_ types: [ValueType]) -> ValueTypes {
    guard types.count > 1 else { return types.first.map(ValueTypes.one) ?? .none }
    var slots = types.count
    var offsets: [UInt16] = []
    if types.contains(where: \.isVector) {
      slots = 0
      offsets.reserveCapacity(types.count)
      for type in types {
        offsets.append(UInt16(narrowing: slots, &isTruncated))
        slots += type.slotCount
      }
    }
    lists.append(List(types: types, offsets: offsets))
    return ValueTypes(
      count: types.count, slotCount: slots, content: UInt32(narrowing: lists.count - 1, &isTruncated))
  }

  /// The type at an index, and the slots before it.
  func element(_ index: Int, of types: ValueTypes) -> (type: ValueType, offset: Int) {
    if let single = types.single { return (single, 0) }
    return element(index, ofList: types.content)
  }

  /// The same by the list's number.
  func element(_ index: Int, ofList number: UInt32) -> (type: ValueType, offset: Int) {
    let list = lists[Int(number)]
    return (list.types[index], list.offsets.isEmpty ? index : Int(list.offsets[index]))
  }

  /// The number of a list of several types.
  static func listNumber(_ types: ValueTypes) -> UInt32 { types.content }
}
