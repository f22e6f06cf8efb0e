/// The values that a conjunction of schemas allows, as far as they are generated. Other nodes are named by their indices
/// in `SchemaNodes.nodes`.
struct SchemaNode {
  var shape: Shape
  /// Where messages say that it is.
  let origin: Int

  enum Shape {
    /// No value.
    case never
    /// What any of these nodes allows.
    case choice([Int])
    /// The alternatives of a rule, which begin with a character each, and the rule's name without a number.
    case text(name: String, alternatives: String)
    /// Compact JSON texts.
    case literals([String])
    case array(ArrayShape)
    case object(ObjectShape)
  }

  struct ArrayShape {
    /// Of the first elements, then of all others.
    var prefix: [Int]
    var rest: Int?
    var minimum: Int
    var maximum: Int
  }

  /// Members come in this order.
  struct ObjectShape {
    var members: [Member]
    var minimum: Int
    var maximum: Int

    struct Member {
      let key: Key
      let node: Int
      let isRequired: Bool
    }

    enum Key: Hashable {
      case name(String)
      /// Any name that begins with a character of this set, in the notation of the grammar.
      case initial(String)
    }
  }
}
