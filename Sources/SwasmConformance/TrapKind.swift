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

  /// The trap that an assertion's text names; `nil` for a text that no script of the suite has.
  public init?(assertionText text: String) {
    switch text {
    case "unreachable": self = .unreachable
    case "integer divide by zero": self = .integerDivideByZero
    case "integer overflow": self = .integerOverflow
    case "invalid conversion to integer": self = .invalidConversionToInteger
    case "out of bounds memory access": self = .memoryOutOfBounds
    case "out of bounds table access": self = .tableOutOfBounds
    case "out of bounds array access": self = .arrayOutOfBounds
    // The short forms are those of the 1.0 suite.
    case "undefined element", "undefined": self = .undefinedElement
    case "uninitialized element", "uninitialized": self = .uninitializedElement
    case "indirect call type mismatch", "indirect call": self = .indirectCallTypeMismatch
    case "null reference", "null function reference", "null array reference", "null structure reference",
      "null i31 reference", "null descriptor reference":
      self = .nullReference
    case "cast failure", "descriptor cast failure": self = .castFailure
    case "unaligned atomic": self = .unalignedAtomic
    case "expected shared memory": self = .expectedSharedMemory
    case "call stack exhausted": self = .callStackExhausted
    default:
      // "uninitialized element 2" names the table index as well.
      let prefix = "uninitialized element "
      guard text.hasPrefix(prefix), UInt32(text.dropFirst(prefix.count)) != nil else { return nil }
      self = .uninitializedElement
    }
  }
}
