import SwasmJSON
import SwasmSchema

/// A grammar in llama.cpp's notation (GBNF), made of a JSON Schema (draft 2020-12). Each text that it accepts is a JSON
/// document without white space between tokens that is valid under the schema. It accepts fewer texts than the schema
/// allows; Docs/JSONSchema.md says which. What constrains values and cannot be expressed is an error.
public struct JSONSchemaGrammar: Sendable {
  /// ASCII, a rule on each line. The first rule is `root`.
  public let text: String

  /// What bounds the values that are generated, and the grammar itself. Values out of range count as the nearest ones.
  public struct Limits: Sendable {
    /// Characters of strings without `maxLength`: 1 to 2,000.
    public var maximumStringLength = 200
    /// Elements of arrays without `maxItems`: 0 to 2,000.
    public var maximumItems = 16
    /// Digits of integers without bounds, of each part of other numbers without bounds, and of both parts of numbers with
    /// bounds: 1 to 30. With up to 15 no number with bounds is taken for another one by readers that use `Double`.
    public var maximumDigits = 15
    /// Arrays and objects within one another in values that the schema leaves open: 0 to 8.
    public var maximumFreeDepth = 3
    /// Rules, alternatives and repetitions, these as often as llama.cpp writes them out: it takes some 200 bytes for each.
    public var maximumRules = 50_000
    public var maximumGrammarBytes = 1 << 20

    public init() {}

    var clamped: Limits {
      var limits = self
      limits.maximumStringLength = min(max(maximumStringLength, 1), GrammarText.repetitionLimit)
      limits.maximumItems = min(max(maximumItems, 0), GrammarText.repetitionLimit)
      limits.maximumDigits = min(max(maximumDigits, 1), 30)
      limits.maximumFreeDepth = min(max(maximumFreeDepth, 0), 8)
      return limits
    }
  }

  /// - Throws: `JSONSchemaError`.
  public init(_ schema: JSONValue, limits: Limits = Limits()) throws(JSONSchemaError) {
    let limits = limits.clamped
    var looked = CompiledSchema.Limits()
    looked.maximumItems = limits.maximumItems
    looked.maximumCount = GrammarText.repetitionLimit
    looked.maximumFreeDepth = limits.maximumFreeDepth
    looked.maximumAlternatives = GrammarText.alternativeLimit
    looked.maximumNodes = limits.maximumRules
    var emitter = try GrammarEmitter(try CompiledSchema(schema, limits: looked), limits: limits)
    text = try emitter.emit()
  }
}
