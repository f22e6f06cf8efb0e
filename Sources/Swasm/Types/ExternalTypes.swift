/// Parameters and results of a function (specification 2.3.8).
public struct FunctionType: Hashable, Sendable {
  public var parameters: [ValueType]
  public var results: [ValueType]
  public init(parameters: [ValueType] = [], results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

/// Minimum and optional maximum of a memory (in pages) or a table (in elements) (specification 2.3.11).
public struct Limits: Hashable, Sendable {
  public var minimum: UInt64
  public var maximum: UInt64?
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  var areOrdered: Bool { maximum.map { minimum <= $0 } ?? true }
}

/// i32 or i64: how a memory or a table is indexed.
public enum AddressType: Hashable, Sendable { case i32, i64 }

public struct MemoryType: Hashable, Sendable {
  /// In pages.
  public var limits: Limits
  public var addressType: AddressType
  public var isShared: Bool
  /// Bytes of a page: 65,536, or 1 with custom page sizes.
  public var pageSize: Int
  public init(limits: Limits, addressType: AddressType = .i32, isShared: Bool = false, pageSize: Int = 65_536) {
    self.limits = limits
    self.addressType = addressType
    self.isShared = isShared
    self.pageSize = pageSize
  }
}

public struct TableType: Hashable, Sendable {
  /// In elements.
  public var limits: Limits
  public var elementType: ValueType
  public var addressType: AddressType
  public init(limits: Limits, elementType: ValueType, addressType: AddressType = .i32) {
    self.limits = limits
    self.elementType = elementType
    self.addressType = addressType
  }
}

public struct GlobalType: Hashable, Sendable {
  public var valueType: ValueType
  public var isMutable: Bool
  public init(valueType: ValueType, isMutable: Bool) {
    self.valueType = valueType
    self.isMutable = isMutable
  }
}

/// The type of a tag: a function type without results.
public struct TagType: Hashable, Sendable {
  public var typeIndex: UInt32
  public init(typeIndex: UInt32) { self.typeIndex = typeIndex }
}
