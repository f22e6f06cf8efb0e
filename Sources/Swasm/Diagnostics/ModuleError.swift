/// Why the bytes of a module were not accepted.
public struct ModuleError: Error, Hashable, Sendable {
  /// The step of the specification that failed, and the host's own bounds.
  public enum Phase: String, Hashable, Sendable {
    /// The bytes are not in the binary format (specification 5).
    case malformed
    /// The module breaks a rule of validation (specification 3).
    case invalid
    /// The module needs something that this build of the engine does not have.
    case unsupported
    /// The module is larger than `ModuleLimits` permits, or loading it took longer than its `LoadBudget`.
    case limit
  }

  /// Raw values are stable: they are used as metric labels and in JSON output.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case malformedMagic = "malformed_magic"
    case malformedVersion = "malformed_version"
    case malformedUnexpectedEnd = "malformed_unexpected_end"
    case malformedInteger = "malformed_integer"
    case malformedUTF8 = "malformed_utf8"
    case malformedLength = "malformed_length"
    case malformedSectionID = "malformed_section_id"
    case malformedSectionSize = "malformed_section_size"
    case malformedSectionOrder = "malformed_section_order"
    case malformedSectionCounts = "malformed_section_counts"
    case malformedDataCountRequired = "malformed_data_count_required"
    case malformedType = "malformed_type"
    case malformedLimits = "malformed_limits"
    case malformedMutability = "malformed_mutability"
    case malformedExternalKind = "malformed_external_kind"
    case malformedSegment = "malformed_segment"
    case malformedTooManyLocals = "malformed_too_many_locals"
    case malformedIllegalOpcode = "malformed_illegal_opcode"
    case malformedImmediate = "malformed_immediate"
    case malformedMemoryArgument = "malformed_memory_argument"
    case malformedZeroByteExpected = "malformed_zero_byte_expected"
    case malformedEndExpected = "malformed_end_expected"

    case invalidTypeMismatch = "invalid_type_mismatch"
    case invalidUnknownType = "invalid_unknown_type"
    case invalidUnknownFunction = "invalid_unknown_function"
    case invalidUnknownTable = "invalid_unknown_table"
    case invalidUnknownMemory = "invalid_unknown_memory"
    case invalidUnknownGlobal = "invalid_unknown_global"
    case invalidUnknownTag = "invalid_unknown_tag"
    case invalidUnknownLocal = "invalid_unknown_local"
    case invalidUnknownLabel = "invalid_unknown_label"
    case invalidUnknownField = "invalid_unknown_field"
    case invalidUnknownDataSegment = "invalid_unknown_data_segment"
    case invalidUnknownElementSegment = "invalid_unknown_element_segment"
    case invalidUndeclaredFunction = "invalid_undeclared_function"
    case invalidUninitializedLocal = "invalid_uninitialized_local"
    case invalidImmutableGlobal = "invalid_immutable_global"
    case invalidImmutableField = "invalid_immutable_field"
    case invalidImmutableArray = "invalid_immutable_array"
    case invalidMutableGlobal = "invalid_mutable_global"
    case invalidAlignment = "invalid_alignment"
    case invalidOffset = "invalid_offset"
    case invalidLane = "invalid_lane"
    case invalidConstantExpression = "invalid_constant_expression"
    case invalidResultArity = "invalid_result_arity"
    case invalidMultipleMemories = "invalid_multiple_memories"
    case invalidMultipleTables = "invalid_multiple_tables"
    case invalidLimits = "invalid_limits"
    case invalidPageSize = "invalid_page_size"
    case invalidDuplicateExport = "invalid_duplicate_export"
    case invalidStartFunction = "invalid_start_function"
    case invalidTagType = "invalid_tag_type"
    case invalidSubtype = "invalid_subtype"
    /// A `descriptor` or `describes` clause that has no counterpart, or is on another type than a structure.
    case invalidDescriptor = "invalid_descriptor"
    case invalidRethrowLabel = "invalid_rethrow_label"

    case unsupportedFeature = "unsupported_feature"
    case limitExceeded = "limit_exceeded"
    /// The time of the load's budget was over.
    case deadlineExceeded = "deadline_exceeded"
    /// The load was interrupted, or its task cancelled.
    case interrupted = "interrupted"
    /// The translator found no operation for a valid instruction: a fault in swasm.
    case internalError = "internal_error"

    public var phase: Phase {
      switch self {
      case .malformedMagic, .malformedVersion, .malformedUnexpectedEnd, .malformedInteger, .malformedUTF8,
        .malformedLength, .malformedSectionID, .malformedSectionSize, .malformedSectionOrder, .malformedSectionCounts,
        .malformedDataCountRequired, .malformedType, .malformedLimits, .malformedMutability, .malformedExternalKind,
        .malformedSegment, .malformedTooManyLocals, .malformedIllegalOpcode, .malformedImmediate,
        .malformedMemoryArgument, .malformedZeroByteExpected, .malformedEndExpected:
        .malformed
      case .invalidTypeMismatch, .invalidUnknownType, .invalidUnknownFunction, .invalidUnknownTable,
        .invalidUnknownMemory, .invalidUnknownGlobal, .invalidUnknownTag, .invalidUnknownLocal, .invalidUnknownLabel,
        .invalidUnknownField, .invalidUnknownDataSegment, .invalidUnknownElementSegment, .invalidUndeclaredFunction,
        .invalidUninitializedLocal, .invalidImmutableGlobal, .invalidImmutableField, .invalidImmutableArray,
        .invalidMutableGlobal, .invalidAlignment, .invalidOffset, .invalidLane, .invalidConstantExpression,
        .invalidResultArity, .invalidMultipleMemories, .invalidMultipleTables, .invalidLimits, .invalidPageSize,
        .invalidDuplicateExport, .invalidStartFunction, .invalidTagType, .invalidSubtype, .invalidDescriptor,
        .invalidRethrowLabel:
        .invalid
      case .unsupportedFeature, .internalError: .unsupported
      case .limitExceeded, .deadlineExceeded, .interrupted: .limit
      }
    }
  }

  public var code: Code
  /// Where it was found, in bytes from the start of the module.
  public var offset: Int
  /// Index of the function whose body is at fault, imported functions counted.
  public var function: UInt32?
  /// For people. Begins with the words of the specification's tests where they have some.
  public var message: String

  public init(_ code: Code, at offset: Int, function: UInt32? = nil, _ message: String) {
    self.code = code
    self.offset = offset
    self.function = function
    self.message = message
  }

  public var phase: Phase { code.phase }
}

extension ModuleError: CustomStringConvertible {
  public var description: String {
    let place = function.map { "function \($0), offset 0x\(String(offset, radix: 16))" }
    return "\(message) (\(place ?? "offset 0x" + String(offset, radix: 16)))"
  }
}
