import SwasmJSON

/// The values that a conjunction of schemas allows, as far as they are generated. Other nodes are named by their indices
/// in `CompiledSchema.nodes`.
package struct SchemaNode: Sendable {
  package internal(set) var shape: Shape
  /// Where messages say that it is.
  package let origin: Int

  package enum Shape: Sendable {
    /// No value.
    case never
    /// What any of these nodes allows.
    case choice([Int])
    /// These values, no two of which are written alike.
    case constants([JSONValue])
    case boolean
    case number(DecimalRange, isInteger: Bool)
    case string(StringShape)
    case array(ArrayShape)
    case object(ObjectShape)
  }

  package struct StringShape: Sendable {
    /// In code points.
    package let length: CountRange
    /// All that the schemas name, known or not.
    package let formats: [String]
  }

  package struct ArrayShape: Sendable {
    /// Of the first elements, then of all others.
    package let prefix: [Int]
    package let rest: Int?
    package let minimum: Int
    package let maximum: Int
  }

  package struct ObjectShape: Sendable {
    /// Declared or required, in the order in which the schemas name them.
    package let members: [Member]
    /// Of members of any other name; looked at only where there are none that are declared or required.
    package let others: Int?
    package let count: CountRange

    package struct Member: Sendable {
      package let name: String
      package let node: Int
      package let isRequired: Bool
    }
  }

  /// Nodes that it uses.
  var children: [Int] {
    switch shape {
    case .never, .constants, .boolean, .number, .string: []
    case .choice(let children): children
    case .array(let array): array.prefix + (array.rest.map { [$0] } ?? [])
    case .object(let object): object.members.map(\.node) + (object.others.map { [$0] } ?? [])
    }
  }
}
