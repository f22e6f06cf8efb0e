public struct JSONSchemaError: Error { public let message: String }
public struct JSONSchemaGrammar: Sendable { public let text: String; public init(_ schema: JSONValue) throws(JSONSchemaError) { text = "root ::= \"{}\"" } }
