import Swasm

/// What instances share: fuel, limits and types.
final class OracleStore {
  let costs: FuelCosts
  let limits: StoreLimits
  let types = OracleTypes()
  /// `nil` without a limit.
  @exclusivity(unchecked) var fuel: Int?
  @exclusivity(unchecked) private(set) var fuelConsumed = 0
  private(set) var lastCallFuelConsumed = 0
  @exclusivity(unchecked) var profile = OracleProfile()
  /// All that were made, also those that failed: others may hold references to their functions.
  var instances: [OracleInstance] = []
  private var memoryBytes = 0
  private var tableElements = 0

  init(costs: FuelCosts = FuelCosts(), limits: StoreLimits = StoreLimits()) {
    self.costs = costs
    self.limits = limits
  }

  /// - Throws: `out_of_fuel` when there is less; nothing is paid then.
  func pay(_ units: Int) throws(OracleTrap) {
    if let left = fuel {
      guard units <= left else { throw OracleTrap(.outOfFuel) }
      fuel = left - units
    }
    fuelConsumed += units
    profile.pay(units)
  }

  func payForBytes(_ count: Int) throws(OracleTrap) { try pay(costs.cost(ofBytes: count)) }

  /// Calls a function from outside.
  func call(_ function: OracleFunction, _ arguments: [OracleValue]) throws(OracleTrap) -> [OracleValue] {
    let before = fuelConsumed
    defer { lastCallFuelConsumed = fuelConsumed - before }
    let machine = OracleMachine(self)
    return try machine.run(function, arguments)
  }

  /// Whether so many bytes more are within the limits; notes them.
  func takeMemory(_ bytes: UInt64) -> Bool {
    guard bytes <= UInt64(limits.memoryBytes - memoryBytes) else { return false }
    memoryBytes += Int(bytes)
    return true
  }
  func canTakeMemory(_ bytes: UInt64) -> Bool { bytes <= UInt64(limits.memoryBytes - memoryBytes) }
  func canTakeElements(_ count: UInt64) -> Bool { count <= UInt64(limits.tableElements - tableElements) }
  func takeElements(_ count: UInt64) -> Bool {
    guard canTakeElements(count) else { return false }
    tableElements += Int(count)
    return true
  }
}

final class OracleMemory {
  let type: MemoryType
  @exclusivity(unchecked) var bytes: [UInt8]
  private unowned let store: OracleStore

  init(_ type: MemoryType, in store: OracleStore) throws(OracleTrap) {
    let pageSize = UInt64(type.pageSize)
    guard type.limits.minimum <= UInt64(store.limits.memoryBytes) / pageSize,
      store.takeMemory(type.limits.minimum * pageSize)
    else { throw OracleTrap(.memoryLimit) }
    self.type = type
    self.store = store
    bytes = Array(repeating: 0, count: Int(type.limits.minimum * pageSize))
  }

  var pageCount: UInt64 { UInt64(bytes.count / type.pageSize) }

  /// Bytes by which the memory would grow, `nil` when it may not.
  func growth(_ pages: UInt64) -> Int? {
    let (new, overflow) = pageCount.addingReportingOverflow(pages)
    let addressable = type.addressType == .i32 ? 1 << 32 / UInt64(type.pageSize) : UInt64.max / UInt64(type.pageSize)
    guard !overflow, new <= min(addressable, type.limits.maximum ?? .max) else { return nil }
    let (added, tooMuch) = pages.multipliedReportingOverflow(by: UInt64(type.pageSize))
    return !tooMuch && store.canTakeMemory(added) ? Int(added) : nil
  }

  func grow(_ added: Int) {
    _ = store.takeMemory(UInt64(added))
    bytes += [UInt8](repeating: 0, count: added)
  }

  /// Where an access of so many bytes is.
  func range(_ address: UInt64, _ offset: UInt64, _ count: UInt64) throws(OracleTrap) -> Range<Int> {
    guard let range = rangeWithin(bytes.count, address, offset, count) else { throw OracleTrap(.memoryOutOfBounds) }
    return range
  }
}

/// The places `start + offset ..< start + offset + count`, `nil` when some are not below `limit`.
func rangeWithin(_ limit: Int, _ start: UInt64, _ offset: UInt64 = 0, _ count: UInt64) -> Range<Int>? {
  let (first, overflow) = start.addingReportingOverflow(offset)
  let (end, overflowAtEnd) = first.addingReportingOverflow(count)
  guard !overflow, !overflowAtEnd, end <= UInt64(limit) else { return nil }
  return Int(first)..<Int(end)
}

final class OracleTable {
  let type: TableType
  var elements: [OracleReference?]
  private unowned let store: OracleStore

  init(_ type: TableType, in store: OracleStore, _ initial: OracleReference? = nil) throws(OracleTrap) {
    guard store.takeElements(type.limits.minimum) else { throw OracleTrap(.memoryLimit) }
    self.type = type
    self.store = store
    elements = Array(repeating: initial, count: Int(type.limits.minimum))
  }

  func canGrow(_ count: UInt64) -> Bool {
    let (new, overflow) = UInt64(elements.count).addingReportingOverflow(count)
    let addressable = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    return !overflow && new <= min(addressable, type.limits.maximum ?? .max) && store.canTakeElements(count)
  }

  func grow(_ count: Int, _ value: OracleReference?) {
    _ = store.takeElements(UInt64(count))
    elements += Array(repeating: value, count: count)
  }

  func range(_ start: UInt64, _ count: UInt64) throws(OracleTrap) -> Range<Int> {
    guard let range = rangeWithin(elements.count, start, 0, count) else { throw OracleTrap(.tableOutOfBounds) }
    return range
  }
}

final class OracleGlobal {
  var value: OracleValue
  init(_ value: OracleValue) { self.value = value }
}

/// A function of an instance or of the host.
final class OracleFunction: OracleReference {
  enum Kind {
    case guest(OracleCode)
    case host(([OracleValue]) throws(OracleTrap) -> [OracleValue])
  }
  /// A number of `OracleTypes`.
  let type: Int
  let signature: FunctionType
  let kind: Kind
  /// In the function space of its module.
  let index: Int
  /// Of a guest's function. It lives as long as the store.
  unowned let instance: OracleInstance?

  init(type: Int, signature: FunctionType, instance: OracleInstance? = nil, index: Int = 0, _ kind: Kind) {
    (self.type, self.signature, self.instance, self.kind) = (type, signature, instance, kind)
    self.index = index
  }
}
