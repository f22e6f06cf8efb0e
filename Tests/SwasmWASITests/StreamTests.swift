import Swasm
import Synchronization
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Threats 40 and 41: what a guest has of the world without being given anything.
@Suite struct StreamTests {
  // MARK: - 40

  @Test func inputIsClosedByDefault() throws {
    let guest = try TestGuest()
    let (errno, text) = try guest.read(0, 100)
    #expect(errno == .success && text.isEmpty)
    #expect(try guest.write(0, "x").0 == .badDescriptor)
  }

  @Test func inputCanComeFromMemory() throws {
    var configuration = WorldConfiguration()
    configuration.standardInput = .bytes(Array("hello world".utf8))
    let guest = try TestGuest(configuration)
    try guest.setPieces([(70_000, 2), (80_000, 0), (90_000, 4)])
    #expect(try guest.call("fd_read", 0, Int64(TestGuest.pieces), 3, Int64(TestGuest.result)) == .success)
    #expect(try guest.u32(TestGuest.result) == 6)
    #expect(try guest.text(70_000, 2) + guest.text(90_000, 4) == "hello ")
    #expect(try guest.read(0, 100).1 == "world")
    #expect(try guest.read(0, 100).1.isEmpty)
    #expect(try guest.call("fd_seek", 0, 0, 0, Int64(TestGuest.result)) == .illegalSeek)
    #expect(try guest.call("fd_tell", 0, Int64(TestGuest.result)) == .illegalSeek)
    #expect(
      try guest.call("fd_pread", 0, Int64(TestGuest.pieces), 1, 0, Int64(TestGuest.result)) == .illegalSeek)
  }

  @Test("Threat 40: outputs keep 64 KiB by default") func outputIsBoundedByDefault() throws {
    let guest = try TestGuest()
    let line = String(repeating: "x", count: 1000)
    for _ in 0..<65 { #expect(try guest.write(1, line) == (.success, 1000)) }
    #expect(!guest.world.isStandardOutputTruncated)
    #expect(try guest.write(1, line) == (.success, 536))
    #expect(guest.world.isStandardOutputTruncated && guest.world.isOutputTruncated)
    for _ in 0..<1000 { #expect(try guest.write(1, line).0 == .noSpace) }
    #expect(guest.world.standardOutput.count == 65536)
    #expect(try guest.write(1, "") == (.success, 0))
    // The other stream has a bound of its own.
    #expect(try guest.write(2, "error") == (.success, 5))
    #expect(guest.world.standardError == Array("error".utf8))
    #expect(!guest.world.isStandardErrorTruncated)
    #expect(try guest.read(1, 1).0 == .badDescriptor)
  }

  @Test func outputCanGoToAClosureOrNowhere() throws {
    var configuration = WorldConfiguration()
    final class Collected: Sendable { let bytes = Mutex<[UInt8]>([]) }
    let collected = Collected()
    configuration.standardOutput = .callback { piece in collected.bytes.withLock { $0 += piece } }
    configuration.standardError = .discard
    let guest = try TestGuest(configuration)
    try guest.memory.write(Array("hello ".utf8), at: 70_000)
    try guest.memory.write(Array("world".utf8), at: 80_000)
    try guest.setPieces([(70_000, 6), (80_000, 5)])
    #expect(try guest.call("fd_write", 1, Int64(TestGuest.pieces), 2, Int64(TestGuest.result)) == .success)
    #expect(try guest.u32(TestGuest.result) == 11)
    #expect(collected.bytes.withLock { $0 } == Array("hello world".utf8))
    #expect(try guest.write(2, "gone") == (.success, 4))
    #expect(guest.world.standardError.isEmpty && !guest.world.isOutputTruncated)
  }

  /// Programs write colours and lines one by one to what they hold for a terminal: a character device without `seek`.
  @Test func streamsInMemoryAreNoTerminals() throws {
    let guest = try TestGuest()
    for number: Int64 in 0..<3 {
      #expect(try guest.call("fd_fdstat_get", number, 512) == .success)
      #expect(try guest.u8(512) == 0)
      #expect(try guest.call("fd_filestat_get", number, 512) == .success)
      #expect(try guest.u8(512 + 16) == 0)
    }
  }

  // MARK: - 41

  @Test("Threat 41: no arguments, environment and folders by default") func thereIsNothingByDefault() throws {
    let guest = try TestGuest()
    for name in ["args_sizes_get", "environ_sizes_get"] {
      try guest.memory.store(UInt64.max, at: 512)
      #expect(try guest.call(name, 512, 516) == .success)
      #expect(try guest.u64(512) == 0)
    }
    #expect(try guest.call("fd_prestat_get", 3, 512) == .badDescriptor)
    #expect(try guest.open("file").0 == .badDescriptor)
  }

  @Test("Threat 41: there are no sockets") func thereAreNoSockets() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(folder)
    for number: Int64 in 0..<4 {
      #expect(try guest.call("sock_accept", number, 0, 512) == .notSocket)
      #expect(try guest.call("sock_recv", number, 256, 1, 0, 512, 516) == .notSocket)
      #expect(try guest.call("sock_send", number, 256, 1, 0, 512) == .notSocket)
      #expect(try guest.call("sock_shutdown", number, 3) == .notSocket)
    }
    #expect(try guest.call("sock_accept", 4, 0, 512) == .badDescriptor)
    #expect(try guest.call("sock_recv", -1, 256, 1, 0, 512, 516) == .badDescriptor)
    #expect(try guest.call("sock_send", 99, 256, 1, 0, 512) == .badDescriptor)
    #expect(try guest.call("sock_shutdown", 99, 3) == .badDescriptor)
    #expect(try guest.call("proc_raise", 9) == .notSupported)
    #expect(try guest.call("sched_yield") == .success)
  }

  @Test func argumentsAndVariablesArePassedOn() throws {
    var configuration = WorldConfiguration()
    configuration.arguments = ["program", "", "größe"]
    configuration.environment = [("NAME", "a=b"), ("EMPTY", "")]
    let guest = try TestGuest(configuration)
    #expect(try guest.call("args_sizes_get", 512, 516) == .success)
    #expect(try guest.u32(512) == 3 && guest.u32(516) == 8 + 1 + 8)
    #expect(try guest.call("args_get", 600, 700) == .success)
    #expect(try guest.u32(600) == 700 && guest.u32(604) == 708 && guest.u32(608) == 709)
    #expect(try guest.text(700, 17) == "program\0\0größe\0")
    #expect(try guest.call("environ_sizes_get", 512, 516) == .success)
    #expect(try guest.u32(512) == 2 && guest.u32(516) == 9 + 7)
    #expect(try guest.call("environ_get", 600, 700) == .success)
    #expect(try guest.text(700, 16) == "NAME=a=b\0EMPTY=\0")
  }

  @Test func whatCannotBePassedOnIsRefused() throws {
    var configuration = WorldConfiguration()
    configuration.arguments = ["a\0b"]
    #expect(#expect(throws: WorldError.self) { try World(configuration) }?.code == .nulCharacter)
    for (name, code) in [
      ("", WorldError.Code.invalidVariableName), ("A=B", .invalidVariableName), ("A\0", .nulCharacter),
    ] {
      configuration = WorldConfiguration()
      configuration.environment = [(name, "x")]
      #expect(#expect(throws: WorldError.self) { try World(configuration) }?.code == code)
    }
    configuration = WorldConfiguration()
    configuration.preopen("/nonexistent/folder", at: "/")
    let error = try #require(throws: WorldError.self) { try World(configuration) }
    #expect(error.description == "cannot open directory /nonexistent/folder: it does not exist")
  }

  // MARK: - Clocks and random bytes

  @Test func clocksRun() throws {
    let guest = try TestGuest()
    for clock: Int64 in 0..<4 {
      #expect(try guest.call("clock_res_get", clock, 512) == .success)
      #expect(try (1...1_000_000_000).contains(guest.u64(512)))
      #expect(try guest.call("clock_time_get", clock, 0, 512) == .success)
      let first = try guest.u64(512)
      #expect(first > 0)
      #expect(try guest.call("clock_time_get", clock, 0, 512) == .success)
      #expect(try guest.u64(512) >= first)
    }
    // After 2020 and before 2100.
    #expect(try guest.call("clock_time_get", 0, 0, 512) == .success)
    #expect(try (1_577_000_000_000_000_000...4_102_000_000_000_000_000).contains(guest.u64(512)))
    for clock: Int64 in [4, -1, 0x7FFF_FFFF] {
      #expect(try guest.call("clock_res_get", clock, 512) == .invalid)
      #expect(try guest.call("clock_time_get", clock, 0, 512) == .invalid)
    }
  }

  @Test func randomBytesCanBeRepeated() throws {
    func bytes(_ seed: UInt64?) throws -> [UInt8] {
      var configuration = WorldConfiguration()
      if let seed { configuration.random = .seeded(seed) }
      let guest = try TestGuest(configuration)
      #expect(try guest.call("random_get", 512, 100) == .success)
      #expect(try guest.call("random_get", 612, 3) == .success)
      return try guest.memory.bytes(at: 512, count: 103)
    }
    #expect(try bytes(1) == bytes(1))
    #expect(try bytes(1) != bytes(2))
    #expect(try bytes(nil) != bytes(nil))
  }
}
