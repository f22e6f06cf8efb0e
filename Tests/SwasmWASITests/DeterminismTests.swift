import Swasm
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Clocks of the configuration.
@Suite struct DeterminismTests {
  private func guest(_ clock: WorldConfiguration.Clock) throws -> TestGuest {
    var configuration = WorldConfiguration()
    configuration.clock = clock
    return try TestGuest(configuration)
  }

  private func time(_ guest: TestGuest, _ clock: Int64) throws -> UInt64 {
    #expect(try guest.call("clock_time_get", clock, 0, 16) == .success)
    return try guest.u64(16)
  }

  /// Waits for a clock with `poll_oneoff`.
  private func wait(_ guest: TestGuest, _ clock: UInt32, _ timeout: UInt64, absolute: Bool = false) throws {
    for offset in stride(from: 0, to: 48, by: 8) { try guest.memory.store(UInt64(0), at: UInt64(2048 + offset)) }
    try guest.memory.store(clock, at: 2048 + 16)
    try guest.memory.store(timeout, at: 2048 + 24)
    try guest.memory.store(UInt16(absolute ? 1 : 0), at: 2048 + 40)
    #expect(try guest.call("poll_oneoff", 2048, 4096, 1, 16) == .success)
    #expect(try guest.u32(16) == 1)
    #expect(try guest.u16(4096 + 8) == 0)
  }

  @Test("Simulated clocks are the same in every run, and waiting takes no time", .timeLimit(.minutes(1)))
  func simulated() throws {
    var runs: [[UInt64]] = []
    for _ in 0..<2 {
      let guest = try guest(.simulated(startingAt: 1_000_000_000_000))
      var times = [try time(guest, 0), try time(guest, 1), try time(guest, 2), try time(guest, 3)]
      try wait(guest, 1, 3_600_000_000_000)
      times.append(try time(guest, 1))
      try wait(guest, 0, 1_000_000_000_000 + 7_200_000_000_000, absolute: true)
      times.append(try time(guest, 0))
      runs.append(times)
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0][..<4] == [1_000_000_001_000, 2000, 3000, 4000])
    #expect(runs[0][4] == 3_600_000_000_000 + 6000)
    #expect((8_200_000_000_000...8_200_000_010_000).contains(runs[0][5]))
    let guest = try guest(.simulated(startingAt: 5))
    #expect(try guest.call("clock_res_get", 0, 16) == .success)
    #expect(try guest.u64(16) == 1000)
    #expect(try guest.call("clock_time_get", 4, 0, 16) == .invalid)
    #expect(try guest.call("clock_res_get", 4, 16) == .invalid)
    // A wait for longer than there is time ends at the end of time.
    try wait(guest, 1, .max)
    try wait(guest, 1, .max)
    #expect(try time(guest, 1) == .max)
  }

  @Test("Threat 41: rounded clocks tell multiples of their resolution")
  func rounded() throws {
    let guest = try guest(.rounded(to: .milliseconds(20)))
    for clock: Int64 in 0..<4 {
      #expect(try guest.call("clock_res_get", clock, 16) == .success)
      #expect(try guest.u64(16) == 20_000_000)
      for _ in 0..<100 { #expect(try time(guest, clock) % 20_000_000 == 0) }
    }
    for resolution in [Duration.zero, .seconds(-1), .seconds(Int64.max)] {
      _ = try time(try self.guest(.rounded(to: resolution)), 1)
    }
  }
}
