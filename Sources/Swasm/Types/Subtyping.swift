/// What a defined type defines.
package enum CompositeKind: UInt8, Sendable { case function, structure, array, continuation }

extension HeapType {
  /// The subtype relation of heap types (specification 3.3.3). What type indices mean is up to the caller: `kind` tells
  /// the kind of the type, `isDefinedSubtype` decides between two indices.
  static func isSubtype(
    _ type: HeapType, of expected: HeapType, kind: (UInt32) -> CompositeKind,
    isDefinedSubtype: (UInt32, UInt32) -> Bool
  ) -> Bool {
    if type == expected || type == .bottom { return true }
    if expected == .bottom { return false }
    guard let index = type.typeIndex else {
      guard let expectedIndex = expected.typeIndex else { return type.isAbstractSubtype(of: expected) }
      switch kind(expectedIndex) {
      case .function: return type == .noFunction
      case .continuation: return type == .noContinuation
      case .structure, .array: return type == .none
      }
    }
    if let expectedIndex = expected.typeIndex {
      if expected.isExact, !type.isExact || !isDefinedSubtype(expectedIndex, index) { return false }
      return isDefinedSubtype(index, expectedIndex)
    }
    switch kind(index) {
    case .function: return expected == .function
    case .structure: return HeapType.structure.isAbstractSubtype(of: expected)
    case .array: return HeapType.array.isAbstractSubtype(of: expected)
    case .continuation: return expected == .continuation
    }
  }

  /// Both are abstract.
  private func isAbstractSubtype(of expected: HeapType) -> Bool {
    if self == expected { return true }
    switch self {
    case .none: return expected.abstractTop == .any
    case .i31, .structure, .array: return expected == .eq || expected == .any
    case .eq: return expected == .any
    case .noFunction: return expected == .function
    case .noExtern: return expected == .extern
    case .noException: return expected == .exception
    case .noContinuation: return expected == .continuation
    default: return false
    }
  }

  /// The top of the hierarchy that an abstract heap type belongs to.
  var abstractTop: HeapType {
    switch self {
    case .function, .noFunction: .function
    case .extern, .noExtern: .extern
    case .exception, .noException: .exception
    case .continuation, .noContinuation: .continuation
    default: .any
    }
  }
}
