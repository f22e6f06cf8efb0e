/// Why a JSON Schema was not compiled, or why there is no grammar of it.
public struct JSONSchemaError: Error, Hashable, Sendable {
  public let code: Code
  /// RFC 6901: of the keyword, or of the sub-schema, that was the reason. Empty for the whole schema.
  public let pointer: String
  public let message: String

  package init(code: Code, pointer: String, message: String) {
    self.code = code
    self.pointer = pointer
    self.message = message
  }

  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// A keyword that constrains the values and that is not taken.
    public static let unsupportedKeyword = Code("unsupported_keyword")
    /// `$schema` names a dialect whose rules may differ.
    public static let unsupportedDialect = Code("unsupported_dialect")
    /// A keyword's value is not what its specification asks for.
    public static let invalidSchema = Code("invalid_schema")
    /// No value that could be generated is valid.
    public static let unsatisfiable = Code("unsatisfiable")
    /// `$ref` leads to nothing, or out of the document.
    public static let unresolvedReference = Code("unresolved_reference")
    /// A schema applies itself to the same value again.
    public static let circularReference = Code("circular_reference")
    /// The schema, or its grammar, goes beyond a limit.
    public static let schemaTooLarge = Code("schema_too_large")
  }
}

extension JSONSchemaError: CustomStringConvertible {
  public var description: String {
    "\(message) at \(pointer.isEmpty ? "the schema's root" : pointer) (\(code.rawValue))"
  }
}
