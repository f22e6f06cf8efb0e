/// The traps that assertions tell apart.
public enum TrapKind: String, Sendable, CaseIterable {
  case unreachable
  case integerDivideByZero = "integer_divide_by_zero"
  case integerOverflow = "integer_overflow"
  case invalidConversionToInteger = "invalid_conversion_to_integer"
  case memoryOutOfBounds = "out_of_bounds_memory_access"
  case tableOutOfBounds = "out_of_bounds_table_access"
  case arrayOutOfBounds = "out_of_bounds_array_access"
  /// An indirect call beyond the table's end.
  case undefinedElement = "undefined_element"
  /// An indirect call of a null entry.
  case uninitializedElement = "uninitialized_element"
  case indirectCallTypeMismatch = "indirect_call_type_mismatch"
  case nullReference = "null_reference"
  case castFailure = "cast_failure"
  case unalignedAtomic = "unaligned_atomic"
  case expectedSharedMemory = "expected_shared_memory"
  case callStackExhausted = "call_stack_exhausted"
  /// None of the above: no assertion expects it.
  case other

  /// The traps whose messages begin with an assertion's text, as the specification compares them: all for the empty text,
  /// none for one that no trap has.
  public static func kinds(assertionText text: String) -> Set<TrapKind> {
    text.isEmpty ? Set(allCases) : kinds(ofTrap: text)
  }

  /// The traps that are called so, in whole or in their first words.
  static func kinds(ofTrap text: String) -> Set<TrapKind> {
    // "uninitialized element 2" names the table index as well.
    let prefix = "uninitialized element "
    if text.hasPrefix(prefix), UInt32(text.dropFirst(prefix.count)) != nil { return [.uninitializedElement] }
    if text.isEmpty { return [] }
    return Set(allCases.filter { kind in kind.messages.contains { $0.hasPrefix(text) } })
  }

  var messages: [String] {
    switch self {
    case .nullReference:
      [
        "null reference", "null function reference", "null array reference", "null structure reference",
        "null i31 reference", "null exception reference", "null descriptor reference",
      ]
    case .castFailure: ["cast failure", "descriptor cast failure"]
    case .other: []
    // The raw values are the words of the messages.
    default: [String(rawValue.map { $0 == "_" ? " " : $0 })]
    }
  }
}
