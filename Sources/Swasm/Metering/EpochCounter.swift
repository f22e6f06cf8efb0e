import Synchronization

/// The clock of `Store.setEpochDeadline`: a timer of the host advances it for all stores of an engine at once.
final class EpochCounter: Sendable {
  private let ticks = Atomic<UInt64>(0)

  var now: UInt64 { ticks.load(ordering: .relaxed) }

  func advance() { ticks.wrappingAdd(1, ordering: .relaxed) }
}
