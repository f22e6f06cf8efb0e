import SwasmJSON

/// A JSON Schema (draft 2020-12) worked out: references followed, schemas for the same value put together, and what is left
/// said as facts about kinds of values: ranges, lengths, names, constants. What writes grammars, or looks at values, does it
/// from here. Docs/JSONSchema.md says what is taken, and where it is narrower than the schema: properties that are not
/// declared, for example, are left out.
public struct CompiledSchema: Sendable {
  /// For places in messages.
  package let document: SchemaDocument
  package let nodes: [SchemaNode]
  /// The node of the whole schema.
  package let root: Int
  package let choices: SchemaChoices

  /// How much of a schema is looked at.
  package struct Limits: Sendable {
    /// Elements of arrays without `maxItems`, where no more have schemas of their own.
    package var maximumItems = 16
    /// Elements of any array that need not have more.
    package var maximumCount = 2000
    /// Arrays and objects within one another in values that the schema leaves open.
    package var maximumFreeDepth = 3
    /// Ways to go on at one place of a value: alternatives, optional properties one after another.
    package var maximumAlternatives = 900
    /// Nodes, and alternatives of all choices together.
    package var maximumNodes = 50_000

    package init() {}
  }

  /// Takes time and memory in proportion to a limit whatever the schema says, and little native stack.
  ///
  /// - Throws: `JSONSchemaError`, `unsatisfiable` for a schema without any value that ends.
  public init(_ schema: JSONValue) throws(JSONSchemaError) {
    try self.init(schema, limits: Limits())
    try SchemaProductivity(nodes).require(root, in: self)
  }

  /// For what can say less than the schema, and has to look itself whether anything is left.
  package init(_ schema: JSONValue, limits: Limits) throws(JSONSchemaError) {
    var compiler = SchemaCompiler(try SchemaDocument(schema), limits: limits)
    (root, nodes) = try compiler.compile()
    document = compiler.document
    choices = try SchemaChoices(nodes, limits, document)
  }
}
