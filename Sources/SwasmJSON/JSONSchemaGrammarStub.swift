public struct JSONSchemaGrammar: Sendable { public let text: String; public init(_ schema: JSONValue) throws(JSONError) { text = "root ::= \"{}\"" } }
