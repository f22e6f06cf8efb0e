import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

@Suite struct PollingTests {
  private static let (input, output) = (4096, 8192)

  private enum Wait {
    case clock(id: UInt32, UInt64, isAbsolute: Bool = false)
    case readable(UInt32)
    case writable(UInt32)
    case unknown
  }
  private struct Event: Equatable {
    var userData: UInt64
    var errno: Errno
    var type: UInt8
    var count: UInt64 = 0
    var isHungUp = false
  }

  private func poll(_ guest: TestGuest, _ waits: [Wait]) throws -> [Event] {
    for (index, wait) in waits.enumerated() {
      let address = PollingTests.input + 48 * index
      try guest.memory.write([UInt8](repeating: 0, count: 48), at: UInt64(address))
      try guest.memory.store(UInt64(100 + index), at: UInt64(address))
      switch wait {
      case .clock(let id, let time, let isAbsolute):
        try guest.memory.store(id, at: UInt64(address + 16))
        try guest.memory.store(time, at: UInt64(address + 24))
        try guest.memory.store(UInt16(isAbsolute ? 1 : 0), at: UInt64(address + 40))
      case .readable(let descriptor):
        try guest.memory.store(UInt8(1), at: UInt64(address + 8))
        try guest.memory.store(descriptor, at: UInt64(address + 16))
      case .writable(let descriptor):
        try guest.memory.store(UInt8(2), at: UInt64(address + 8))
        try guest.memory.store(descriptor, at: UInt64(address + 16))
      case .unknown: try guest.memory.store(UInt8(7), at: UInt64(address + 8))
      }
    }
    let errno = try guest.call(
      "poll_oneoff", Int64(PollingTests.input), Int64(PollingTests.output), Int64(waits.count), Int64(TestGuest.result))
    try #require(errno == .success)
    return try (0..<Int(guest.u32(TestGuest.result))).map { index in
      let address = PollingTests.output + 32 * index
      return Event(
        userData: try guest.u64(address), errno: try #require(Errno(rawValue: try guest.u16(address + 8))),
        type: try guest.u8(address + 10), count: try guest.u64(address + 16),
        isHungUp: try guest.u16(address + 24) & 1 == 1)
    }
  }

  @Test func clocksWait() throws {
    let guest = try TestGuest()
    let start = ContinuousClock.now
    #expect(
      try poll(guest, [.clock(id: 1, 30_000_000), .clock(id: 0, 3_600_000_000_000)])
        == [Event(userData: 100, errno: .success, type: 0)])
    #expect(ContinuousClock.now - start >= .milliseconds(30))
    #expect(try poll(guest, [.clock(id: 1, 0)]).count == 1)
    #expect(try poll(guest, [.clock(id: 0, 1, isAbsolute: true)]).count == 1)
    #expect(try guest.call("clock_time_get", 1, 0, 512) == .success)
    #expect(try poll(guest, [.clock(id: 1, guest.u64(512) + 20_000_000, isAbsolute: true)]).count == 1)
    #expect(ContinuousClock.now - start >= .milliseconds(50))
    // Both are up at once.
    #expect(try poll(guest, [.clock(id: 1, 1000), .clock(id: 1, 1000)]).count == 2)
  }

  @Test(.timeLimit(.minutes(1)))
  func filesAndStreamsInMemoryAreReady() throws {
    let folder = try TemporaryFolder()
    try folder.write("hello", to: "file")
    var configuration = WorldConfiguration()
    configuration.standardInput = .bytes(Array("abc".utf8))
    configuration.preopen(folder.path, at: "/")
    let guest = try TestGuest(configuration, folder: folder)
    let file = try guest.opened("file")
    let events = try poll(
      guest, [.clock(id: 1, 3_600_000_000_000), .readable(0), .writable(1), .readable(file)])
    #expect(
      events == [
        Event(userData: 101, errno: .success, type: 1, count: 3), Event(userData: 102, errno: .success, type: 2),
        Event(userData: 103, errno: .success, type: 1),
      ])
    _ = try guest.read(0, 10)
    #expect(try poll(guest, [.readable(0)]) == [Event(userData: 100, errno: .success, type: 1, isHungUp: true)])
  }

  @Test(.timeLimit(.minutes(1)))
  func wrongSubscriptionsGiveEvents() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(folder)
    let waits: [Wait] = [
      .readable(99), .writable(0), .readable(1), .readable(3), .clock(id: 9, 0), .unknown,
      .clock(id: 1, 3_600_000_000_000),
    ]
    let errors = try poll(guest, waits).map(\.errno)
    #expect(errors == [.badDescriptor, .badDescriptor, .badDescriptor, .badDescriptor, .invalid, .invalid])
  }
}
