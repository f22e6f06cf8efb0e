import Swasm
import SwasmTestSupport
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// All numbers that a host can give to the modules `SwasmWorld` and `SwasmWASI`, by their sources, at their extremes.
@Suite struct PublicWASINumberTests {
  private static let tested = [
    "modification times": [
      "VirtualFile.init(_:modificationTime:)", "VirtualFile.init(path:modificationTime:)",
    ],
    "descriptors of files": ["VirtualFile.init(descriptor:name:modificationTime:)"],
    "offsets": ["VirtualFile.read(into:at:)"],
    "clocks": ["WorldConfiguration.Clock.rounded", "WorldConfiguration.Clock.simulated"],
    "descriptors of streams": ["WorldConfiguration.Input.descriptor", "WorldConfiguration.Output.descriptor"],
    "bounds of outputs": ["WorldConfiguration.Output.bounded", "WorldConfiguration.maximumOutputBytes"],
    "seeds": ["WorldConfiguration.RandomSource.seeded"],
    "maximum of descriptors": ["WorldConfiguration.maximumDescriptors"],
    "quotas": ["WorldConfiguration.preopen(_:at:access:maximumDiskBytes:)"],
    "exit codes": ["WASIExit.init(code:)"],
    "sandboxes": ["Sandbox.run(_:_:limits:fuel:timeout:pool:)"],
  ]

  @Test("Each number that a host can give has a test of its extremes") func complete() throws {
    let numbers = try ["SwasmWorld", "SwasmWASI"].flatMap(PublicNumbers.all)
    #expect(numbers.sorted() == Self.tested.values.joined().sorted())
  }

  private static let integers = [Int.min, -1, 0, 1, 3, 100, 1 << 40, Int.max - 1, Int.max]
  private static let naturals = [UInt64(0), 1, 1 << 63 - 1, 1 << 63, .max - 999, .max]
  private static let durations: [Duration] = [
    .zero, .nanoseconds(-1), .nanoseconds(1), .seconds(3), .seconds(Int64.max), .seconds(Int64.min),
    Duration(secondsComponent: .max, attosecondsComponent: .max),
    Duration(secondsComponent: .min, attosecondsComponent: .min),
  ]

  /// Makes a guest that calls what the configuration concerns.
  private static func use(_ configuration: WorldConfiguration) throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "file")
    let guest: TestGuest
    do { guest = try TestGuest(configuration, folder: folder) } catch is WorldError { return }
    try guest.setPieces([(UInt32(TestGuest.data), 1000)])
    for stream in 0..<3 {
      for function in ["fd_read", "fd_write"] { _ = try guest.call(function, Int64(stream), 256, 1, 16) }
      _ = try guest.call("fd_filestat_get", Int64(stream), 1000)
      _ = try guest.call("fd_fdstat_get", Int64(stream), 1000)
    }
    for clock in 0..<5 {
      for _ in 0..<2 { _ = try guest.call("clock_time_get", Int64(clock), 0, 1000) }
      _ = try guest.call("clock_res_get", Int64(clock), 1000)
    }
    // A wait of a nanosecond.
    try guest.memory.store(UInt64(1), at: 3000 + 24)
    _ = try guest.call("poll_oneoff", 3000, 4000, 1, 16)
    _ = try guest.call("random_get", 1000, 100)
    for name in ["file", "a", "b", "c"] { _ = try guest.open(name, .create, rights: .fdWrite) }
    for descriptor in 4..<8 {
      _ = try guest.call("fd_write", Int64(descriptor), 256, 1, 16)
      _ = try guest.call("fd_filestat_get", Int64(descriptor), 1000)
    }
    _ = try guest.call("path_filestat_get", [3, 0] + guest.path("file") + [1000])
    _ = (guest.world.standardOutput, guest.world.isOutputTruncated)
  }

  private static func run(_ name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "file")
    var configuration = WorldConfiguration()
    switch name {
    case "modification times":
      for time in naturals {
        var directory = VirtualDirectory()
        try directory.add(VirtualFile([1, 2, 3], modificationTime: time), at: "file")
        try directory.add(VirtualFile(path: folder.path("file"), modificationTime: time), at: "other")
        configuration = WorldConfiguration()
        configuration.preopen(directory, at: "/")
        try use(configuration)
      }
    case "descriptors of files":
      for number in [Int32.min, -1, 0, 1 << 20, .max] {
        _ = try? VirtualFile(descriptor: number, name: "x").byteCount
      }
    case "offsets":
      for file in [VirtualFile([1, 2, 3]), try VirtualFile(path: folder.path("file"))] {
        for offset in integers {
          for count in [0, 1, 100] {
            var bytes = [UInt8](repeating: 0, count: count)
            _ = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: offset) }
          }
        }
      }
    case "clocks":
      for duration in durations {
        configuration.clock = .rounded(to: duration)
        try use(configuration)
      }
      for start in naturals {
        configuration.clock = .simulated(startingAt: start)
        try use(configuration)
      }
    case "descriptors of streams":
      for number in [Int32.min, -1, 1 << 20, .max] {
        configuration.standardInput = .descriptor(number)
        configuration.standardOutput = .descriptor(number)
        configuration.standardError = .descriptor(number)
        try use(configuration)
      }
    case "bounds of outputs":
      for bound in integers {
        configuration.standardOutput = .bounded(bound)
        configuration.maximumOutputBytes = nil
        try use(configuration)
        configuration.standardOutput = .callback { _ in }
        configuration.maximumOutputBytes = bound
        try use(configuration)
      }
    case "seeds":
      for seed in naturals {
        configuration.random = .seeded(seed)
        try use(configuration)
      }
    case "maximum of descriptors":
      configuration.preopen(folder.path, at: "/", access: .readWrite)
      for count in integers {
        configuration.maximumDescriptors = count
        try use(configuration)
      }
    case "quotas":
      for bytes in integers {
        configuration = WorldConfiguration()
        configuration.preopen(folder.path, at: "/", access: .readWrite, maximumDiskBytes: bytes)
        try use(configuration)
      }
    case "sandboxes":
      let program = try SandboxRunTests().program(then: [])
      for (fuel, duration) in integers.map({ ($0, Duration.seconds(1)) }) + durations.map({ (1 << 40, $0) }) {
        let result = try await Sandbox.run(program, configuration, fuel: fuel, timeout: duration)
        #expect(result.exitCode == 0 || result.trap != nil)
      }
    default: for code in [Int32.min, -1, 0, .max] { _ = "\(WASIExit(code: code))" }
    }
  }

  @Test("No number ends the process", arguments: tested.keys.sorted())
  func extremes(name: String) async throws {
    await #expect(processExitsWith: .success, "\(name)") { [name] in
      do { try await PublicWASINumberTests.run(name) } catch {
        print(name, error)
        throw error
      }
    }
  }
}
