/// Why a JSON Schema was not compiled to a grammar.
public struct JSONSchemaError: Error, Sendable, Equatable {
  public let code: Code
  /// RFC 6901: of the keyword, or of the sub-schema, that was the reason. Empty for the whole schema.
  public let pointer: String
  public let message: String

  package init(code: Code, pointer: String, message: String) {
    self.code = code
    self.pointer = pointer
    self.message = message
  }

  /// Stable names, for metrics and machine-readable output.
  public enum Code: String, Sendable, CaseIterable {
    /// A keyword that constrains the values and that a grammar cannot express, or not one of ours.
    case unsupportedKeyword = "unsupported_keyword"
    /// `$schema` names a dialect whose rules may differ.
    case unsupportedDialect = "unsupported_dialect"
    /// A keyword's value is not what its specification asks for.
    case invalidSchema = "invalid_schema"
    /// No value that the grammar could generate is valid.
    case unsatisfiable = "unsatisfiable"
    /// `$ref` leads to nothing, or out of the document.
    case unresolvedReference = "unresolved_reference"
    /// A schema applies itself to the same value again.
    case circularReference = "circular_reference"
    /// The schema, or its grammar, goes beyond a limit.
    case schemaTooLarge = "schema_too_large"
  }
}

extension JSONSchemaError: CustomStringConvertible {
  public var description: String {
    "\(message) at \(pointer.isEmpty ? "the schema's root" : pointer) (\(code.rawValue))"
  }
}
