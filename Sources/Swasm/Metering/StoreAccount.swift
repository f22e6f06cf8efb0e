/// What the guests of one store may use and what they use: storage and heap book on it without knowing the store. Plain
/// values, behind a pointer of the store.
struct StoreAccount {
  /// First, so that a pointer to the account is one to the meter as well.
  var meter: Meter
  let limits: StoreLimits
  private(set) var memoryBytesInUse = 0
  /// The most bytes that were in use at once.
  private(set) var peakMemoryBytes = 0
  private(set) var tableElementsInUse = 0
  /// The last limit because of which something was refused.
  private(set) var limitHit: StoreLimit?
  /// Whether objects of the host that no guest refers to any more wait for being released.
  var hasDeadObjects = false

  init(_ limits: StoreLimits, _ meter: Meter) {
    self.limits = limits
    self.meter = meter
  }

  var memoryBytesLeft: Int { max(0, limits.memoryBytes - memoryBytesInUse) }
  private var tableElementsLeft: Int { max(0, limits.tableElements - tableElementsInUse) }

  mutating func countMemory(_ byteCount: Int) {
    memoryBytesInUse += byteCount
    peakMemoryBytes = max(peakMemoryBytes, memoryBytesInUse)
  }

  /// Elements of tables, 8 bytes each.
  mutating func countElements(_ count: Int) {
    tableElementsInUse += count
    countMemory(8 * count)
  }

  /// The limit that `count` more elements of tables do not fit in.
  func limit(ofElements count: UInt64) -> StoreLimit? {
    if count > UInt64(tableElementsLeft) { return .tableElements }
    return count > UInt64(memoryBytesLeft / 8) ? .memoryBytes : nil
  }

  /// Notes that a guest was refused something because of `limit`.
  mutating func noteHit(_ limit: StoreLimit) { limitHit = limit }

  /// The trap of something that does not fit in a limit.
  mutating func refusal(_ limit: StoreLimit, _ message: String) -> Trap {
    noteHit(limit)
    return Trap(.memoryLimit, limit: limit, message: message)
  }

  /// Counts memory, if there is as much left.
  ///
  /// - Throws: `memory_limit`; nothing is counted then.
  mutating func reserveMemory(_ byteCount: Int) throws(Trap) {
    guard byteCount <= memoryBytesLeft else {
      throw refusal(.memoryBytes, "\(byteCount) bytes do not fit in the store's limit of \(limits.memoryBytes) bytes")
    }
    countMemory(max(0, byteCount))
  }
}

typealias AccountPointer = UnsafeMutablePointer<StoreAccount>
