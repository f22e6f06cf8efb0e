/// The type of something that a module imports or that an instance exports, in terms of the engine's canonical type ids.
package enum ExternalType: Hashable, Sendable {
  /// `isExact` is of importance in imports only: every function has one type.
  case function(typeID: UInt32, isExact: Bool = false)
  /// Limits of actual tables and memories begin with the present size.
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(typeID: UInt32)
}

extension TypeRegistry {
  /// Whether something of the type `actual` may be supplied for an import of the type `expected` (specification 3.3.12).
  package func matches(_ actual: ExternalType, import expected: ExternalType) -> Bool {
    switch (actual, expected) {
    case (.function(let actual, _), .function(let expected, let isExact)):
      isExact ? actual == expected : isSubtype(actual, of: expected)
    case (.table(let actual), .table(let expected)):
      actual.addressType == expected.addressType && actual.limits.matches(expected.limits)
        && isSubtype(actual.elementType, of: expected.elementType)
        && isSubtype(expected.elementType, of: actual.elementType)
    case (.memory(let actual), .memory(let expected)):
      actual.addressType == expected.addressType && actual.isShared == expected.isShared
        && actual.pageSize == expected.pageSize && actual.limits.matches(expected.limits)
    case (.global(let actual), .global(let expected)):
      actual.isMutable == expected.isMutable && isSubtype(actual.valueType, of: expected.valueType)
        && (!actual.isMutable || isSubtype(expected.valueType, of: actual.valueType))
    case (.tag(let actual), .tag(let expected)): actual == expected
    default: false
    }
  }
}

extension Limits {
  /// Specification 3.3.9.
  package func matches(_ expected: Limits) -> Bool {
    guard minimum >= expected.minimum else { return false }
    guard let expectedMaximum = expected.maximum else { return true }
    return maximum.map { $0 <= expectedMaximum } ?? false
  }
}
