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

  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String
    public let phase: Phase

    private init(_ rawValue: String, _ phase: Phase) {
      self.rawValue = rawValue
      self.phase = phase
    }

    public var description: String { rawValue }

    public static let malformedMagic = Code("malformed_magic", .malformed)
    public static let malformedVersion = Code("malformed_version", .malformed)
    public static let malformedUnexpectedEnd = Code("malformed_unexpected_end", .malformed)
    public static let malformedInteger = Code("malformed_integer", .malformed)
    public static let malformedUTF8 = Code("malformed_utf8", .malformed)
    public static let malformedLength = Code("malformed_length", .malformed)
    public static let malformedSectionID = Code("malformed_section_id", .malformed)
    public static let malformedSectionSize = Code("malformed_section_size", .malformed)
    public static let malformedSectionOrder = Code("malformed_section_order", .malformed)
    public static let malformedSectionCounts = Code("malformed_section_counts", .malformed)
    public static let malformedDataCountRequired = Code("malformed_data_count_required", .malformed)
    public static let malformedType = Code("malformed_type", .malformed)
    public static let malformedLimits = Code("malformed_limits", .malformed)
    public static let malformedMutability = Code("malformed_mutability", .malformed)
    public static let malformedExternalKind = Code("malformed_external_kind", .malformed)
    public static let malformedSegment = Code("malformed_segment", .malformed)
    public static let malformedTooManyLocals = Code("malformed_too_many_locals", .malformed)
    public static let malformedIllegalOpcode = Code("malformed_illegal_opcode", .malformed)
    public static let malformedImmediate = Code("malformed_immediate", .malformed)
    public static let malformedMemoryArgument = Code("malformed_memory_argument", .malformed)
    public static let malformedZeroByteExpected = Code("malformed_zero_byte_expected", .malformed)
    public static let malformedEndExpected = Code("malformed_end_expected", .malformed)

    public static let invalidTypeMismatch = Code("invalid_type_mismatch", .invalid)
    public static let invalidUnknownType = Code("invalid_unknown_type", .invalid)
    public static let invalidUnknownFunction = Code("invalid_unknown_function", .invalid)
    public static let invalidUnknownTable = Code("invalid_unknown_table", .invalid)
    public static let invalidUnknownMemory = Code("invalid_unknown_memory", .invalid)
    public static let invalidUnknownGlobal = Code("invalid_unknown_global", .invalid)
    public static let invalidUnknownTag = Code("invalid_unknown_tag", .invalid)
    public static let invalidUnknownLocal = Code("invalid_unknown_local", .invalid)
    public static let invalidUnknownLabel = Code("invalid_unknown_label", .invalid)
    public static let invalidUnknownField = Code("invalid_unknown_field", .invalid)
    public static let invalidUnknownDataSegment = Code("invalid_unknown_data_segment", .invalid)
    public static let invalidUnknownElementSegment = Code("invalid_unknown_element_segment", .invalid)
    public static let invalidUndeclaredFunction = Code("invalid_undeclared_function", .invalid)
    public static let invalidUninitializedLocal = Code("invalid_uninitialized_local", .invalid)
    public static let invalidImmutableGlobal = Code("invalid_immutable_global", .invalid)
    public static let invalidImmutableField = Code("invalid_immutable_field", .invalid)
    public static let invalidImmutableArray = Code("invalid_immutable_array", .invalid)
    public static let invalidMutableGlobal = Code("invalid_mutable_global", .invalid)
    public static let invalidAlignment = Code("invalid_alignment", .invalid)
    public static let invalidOffset = Code("invalid_offset", .invalid)
    public static let invalidLane = Code("invalid_lane", .invalid)
    public static let invalidConstantExpression = Code("invalid_constant_expression", .invalid)
    public static let invalidResultArity = Code("invalid_result_arity", .invalid)
    public static let invalidMultipleMemories = Code("invalid_multiple_memories", .invalid)
    public static let invalidMultipleTables = Code("invalid_multiple_tables", .invalid)
    public static let invalidLimits = Code("invalid_limits", .invalid)
    public static let invalidPageSize = Code("invalid_page_size", .invalid)
    public static let invalidDuplicateExport = Code("invalid_duplicate_export", .invalid)
    public static let invalidStartFunction = Code("invalid_start_function", .invalid)
    public static let invalidTagType = Code("invalid_tag_type", .invalid)
    public static let invalidSubtype = Code("invalid_subtype", .invalid)
    /// A `descriptor` or `describes` clause that has no counterpart, or is on another type than a structure.
    public static let invalidDescriptor = Code("invalid_descriptor", .invalid)
    public static let invalidRethrowLabel = Code("invalid_rethrow_label", .invalid)

    public static let unsupportedFeature = Code("unsupported_feature", .unsupported)
    public static let limitExceeded = Code("limit_exceeded", .limit)
    /// The time of the load's budget was over.
    public static let deadlineExceeded = Code("deadline_exceeded", .limit)
    /// The load was interrupted, or its task cancelled.
    public static let interrupted = Code("interrupted", .limit)
    /// The translator found no operation for a valid instruction: a fault in swasm.
    public static let internalError = Code("internal_error", .unsupported)

    public static let allCases: [Code] = [
      .malformedMagic, .malformedVersion, .malformedUnexpectedEnd, .malformedInteger, .malformedUTF8,
      .malformedLength, .malformedSectionID, .malformedSectionSize, .malformedSectionOrder, .malformedSectionCounts,
      .malformedDataCountRequired, .malformedType, .malformedLimits, .malformedMutability, .malformedExternalKind,
      .malformedSegment, .malformedTooManyLocals, .malformedIllegalOpcode, .malformedImmediate,
      .malformedMemoryArgument, .malformedZeroByteExpected, .malformedEndExpected, .invalidTypeMismatch,
      .invalidUnknownType, .invalidUnknownFunction, .invalidUnknownTable, .invalidUnknownMemory,
      .invalidUnknownGlobal, .invalidUnknownTag, .invalidUnknownLocal, .invalidUnknownLabel, .invalidUnknownField,
      .invalidUnknownDataSegment, .invalidUnknownElementSegment, .invalidUndeclaredFunction,
      .invalidUninitializedLocal, .invalidImmutableGlobal, .invalidImmutableField, .invalidImmutableArray,
      .invalidMutableGlobal, .invalidAlignment, .invalidOffset, .invalidLane, .invalidConstantExpression,
      .invalidResultArity, .invalidMultipleMemories, .invalidMultipleTables, .invalidLimits, .invalidPageSize,
      .invalidDuplicateExport, .invalidStartFunction, .invalidTagType, .invalidSubtype, .invalidDescriptor,
      .invalidRethrowLabel, .unsupportedFeature, .limitExceeded, .deadlineExceeded, .interrupted, .internalError,
    ]
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
