/// A type of the type section with its place in its recursion group.
package struct DefinedType: Sendable, Hashable {
  package var composite: CompositeType
  package var isFinal = true
  package var supertypes: [UInt32] = []
  /// The type of the descriptor that each structure of this type has, and the type whose descriptors these are.
  package var descriptor: UInt32?
  package var described: UInt32?
  /// Index of the first type of the recursion group, and the group's size.
  package var groupStart: UInt32
  package var groupCount: UInt32
}

package enum CompositeType: Sendable, Hashable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
  /// Of a function type, by index.
  case continuation(UInt32)
}

package struct FieldType: Sendable, Hashable {
  package enum Storage: Sendable, Hashable {
    case value(ValueType)
    case i8, i16
  }
  package var storage: Storage
  package var isMutable: Bool
}
