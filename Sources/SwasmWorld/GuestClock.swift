import SwasmSystem

/// The clocks of one guest: see `WorldConfiguration.Clock`.
package struct GuestClock {
  private let source: WorldConfiguration.Clock
  /// Nanoseconds that simulated clocks have advanced.
  private var elapsed: UInt64 = 0

  /// What a look at a simulated clock advances it by, and their resolution.
  private static let step: UInt64 = 1000

  package init(_ source: WorldConfiguration.Clock) { self.source = source }

  package var isSimulated: Bool { if case .simulated = source { true } else { false } }

  /// A clock of WASI (`clockid`) in nanoseconds.
  ///
  /// - Throws: `invalid` for an unknown clock.
  package mutating func now(_ id: UInt32) throws(Errno) -> UInt64 {
    switch source {
    case .system: return try Host.clock(id)
    case .rounded(let resolution):
      let time = try Host.clock(id)
      return time - time % GuestClock.nanoseconds(resolution)
    case .simulated(let start):
      guard id <= 3 else { throw .invalid }
      advance(by: GuestClock.step)
      return id == 0 ? start &+ elapsed : elapsed
    }
  }

  /// - Throws: `invalid` for an unknown clock.
  package func resolution(_ id: UInt32) throws(Errno) -> UInt64 {
    switch source {
    case .system: return try Host.clockResolution(id)
    case .rounded(let resolution): return max(try Host.clockResolution(id), GuestClock.nanoseconds(resolution))
    case .simulated:
      guard id <= 3 else { throw .invalid }
      return GuestClock.step
    }
  }

  /// Waits so long; a simulated clock does it at once.
  package mutating func wait(nanoseconds: UInt64, until isOver: () -> Bool) {
    if isSimulated { advance(by: nanoseconds) } else { Host.sleep(nanoseconds: nanoseconds, until: isOver) }
  }

  package mutating func advance(by nanoseconds: UInt64) {
    let (sum, overflow) = elapsed.addingReportingOverflow(nanoseconds)
    elapsed = overflow ? .max : sum
  }

  /// At least 1, and at most so many that a look at a clock can still be rounded.
  private static func nanoseconds(_ duration: Duration) -> UInt64 {
    min(max(duration.nanoseconds, 1), 1_000_000_000_000_000_000)
  }
}
