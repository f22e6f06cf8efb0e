#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Swasm
import Synchronization
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// Streams that are the host's: pipes and terminals.
@Suite struct HostStreamTests {
  private func pipe() -> (reading: Int32, writing: Int32) {
    var descriptors: [Int32] = [0, 0]
    #expect(systemPipe(&descriptors) == 0)
    return (descriptors[0], descriptors[1])
  }

  private func readAll(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = systemRead(descriptor, &bytes)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  @Test("Descriptors of the host as streams, with a limit for each output")
  func descriptors() throws {
    let (input, output, error) = (pipe(), pipe(), pipe())
    defer { for descriptor in [input.reading, output.reading, error.reading] { close(descriptor) } }
    var configuration = WorldConfiguration()
    configuration.standardInput = .descriptor(input.reading)
    configuration.standardOutput = .descriptor(output.writing)
    configuration.standardError = .descriptor(error.writing)
    configuration.maximumOutputBytes = 10
    #expect(systemWrite(input.writing, Array("question".utf8)) == 8)
    close(input.writing)
    let guest = try TestGuest(configuration)
    #expect(try guest.read(0, 100) == (.success, "question"))
    #expect(try guest.read(0, 100) == (.success, ""))
    #expect(try guest.write(1, "12345678") == (.success, 8))
    #expect(!guest.world.isOutputTruncated)
    #expect(try guest.write(1, "90ab") == (.success, 2))
    #expect(guest.world.isStandardOutputTruncated)
    #expect(try guest.write(1, "") == (.success, 0))
    #expect(try guest.write(1, "x").0 == .noSpace)
    // The other one has its own.
    #expect(try guest.write(2, "error") == (.success, 5))
    #expect(!guest.world.isStandardErrorTruncated)
    for descriptor in [output.writing, error.writing] { close(descriptor) }
    #expect(readAll(output.reading) == "1234567890")
    #expect(readAll(error.reading) == "error")
  }

  @Test("A guest that writes to a pipe that nobody reads can be interrupted", .timeLimit(.minutes(1)))
  func fullPipe() throws {
    let output = pipe()
    defer { for descriptor in [output.reading, output.writing] { close(descriptor) } }
    var configuration = WorldConfiguration()
    configuration.standardOutput = .descriptor(output.writing)
    let guest = try TestGuest(configuration, memoryPages: 40)
    guest.store.setDeadline(.milliseconds(100))
    try guest.setPieces([(UInt32(TestGuest.data), 2_000_000)])
    var written = 0
    do {
      while true {
        #expect(try guest.call("fd_write", 1, Int64(TestGuest.pieces), 1, 16) == .success)
        written += Int(try guest.u32(16))
      }
    } catch let trap as Trap {
      #expect(trap.code == .deadlineExceeded)
    }
    #expect(written >= 4096)
  }

  @Test("A nonblocking descriptor never waits, whatever the host's stream does") func nonblockingStreams() throws {
    let (input, output) = (pipe(), pipe())
    defer { for descriptor in [input.reading, input.writing, output.reading, output.writing] { close(descriptor) } }
    var configuration = WorldConfiguration()
    configuration.standardInput = .descriptor(input.reading)
    configuration.standardOutput = .descriptor(output.writing)
    let guest = try TestGuest(configuration)
    for descriptor: Int64 in [0, 1] { #expect(try guest.call("fd_fdstat_set_flags", descriptor, 4) == .success) }
    #expect(try guest.read(0, 10).0 == .again)
    #expect(systemWrite(input.writing, Array("in".utf8)) == 2)
    #expect(try guest.read(0, 10) == (.success, "in"))
    try guest.setPieces([(UInt32(TestGuest.data), 100_000)])
    var errno = Errno.success
    for _ in 0..<1000 where errno == .success {
      errno = try guest.call("fd_write", 1, Int64(TestGuest.pieces), 1, Int64(TestGuest.result))
    }
    #expect(errno == .again)
  }

  @Test("Much is moved in parts: whole when nothing intervenes, in part when the guest has to end") func parts() throws
  {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(preopened(folder), folder: folder, memoryPages: 400)
    let byteCount = 20_000_001
    let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    try guest.memory.write(bytes, at: UInt64(TestGuest.data))
    let file = Int64(try guest.opened("file", .create, rights: [.fdRead, .fdWrite, .fdSeek]))
    let (pieces, result) = (Int64(TestGuest.pieces), Int64(TestGuest.result))
    let first: UInt32 = 9_000_000
    let start = UInt32(TestGuest.data)
    try guest.setPieces([(start, first), (start + first, 0), (start + first, UInt32(byteCount) - first)])
    #expect(try guest.call("fd_write", file, pieces, 3, result) == .success)
    #expect(try guest.u32(TestGuest.result) == UInt32(byteCount))
    #expect(try guest.call("fd_pwrite", file, pieces, 3, 5, result) == .success)
    #expect(try guest.u32(TestGuest.result) == UInt32(byteCount))
    #expect(try guest.call("fd_pwrite", file, pieces, 3, .max - 100, result) != .success)
    try guest.memory.write([UInt8](repeating: 0, count: byteCount), at: UInt64(TestGuest.data))
    #expect(try guest.call("fd_pread", file, pieces, 3, 5, result) == .success)
    #expect(try guest.u32(TestGuest.result) == UInt32(byteCount))
    #expect(try guest.memory.bytes(at: UInt64(TestGuest.data), count: byteCount) == bytes)
    // An end before all pieces are full.
    #expect(try guest.call("fd_pread", file, pieces, 3, 15_000_000, result) == .success)
    #expect(try guest.u32(TestGuest.result) == UInt32(byteCount) + 5 - 15_000_000)
  }

  private func preopened(_ folder: TemporaryFolder) -> WorldConfiguration {
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/", access: .readWrite)
    return configuration
  }

  @Test("A guest whose time is over gets no more random bytes") func interruptions() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(preopened(folder), folder: folder, memoryPages: 1100)
    func expectEnd(_ name: String, _ arguments: Int64...) throws {
      // Passed while the host function works.
      guest.store.setDeadline(.milliseconds(5))
      defer { guest.store.setDeadline(nil) }
      let trap = #expect(throws: Trap.self, "\(name)") { try guest.call(name, arguments) }
      #expect(trap?.code == .deadlineExceeded)
    }
    // 64 MiB of random bytes take longer than that everywhere.
    try expectEnd("random_get", Int64(TestGuest.data), 64 << 20)
    let last: UInt8 = try guest.memory.load(at: UInt64(TestGuest.data + (64 << 20) - 1))
    #expect(last == 0, "it went to the end")
  }

  @Test("A limit holds for closures and for what is thrown away")
  func limitedClosure() throws {
    final class Collector: Sendable { let text = Mutex("") }
    let collector = Collector()
    var configuration = WorldConfiguration()
    configuration.standardOutput = .callback { piece in
      collector.text.withLock { $0 += String(decoding: piece, as: UTF8.self) }
    }
    configuration.standardError = .discard
    configuration.maximumOutputBytes = 5
    let guest = try TestGuest(configuration)
    for descriptor: UInt32 in [1, 2] {
      #expect(try guest.write(descriptor, "1234567") == (.success, 5))
      #expect(try guest.write(descriptor, "8").0 == .noSpace)
    }
    #expect(collector.text.withLock { $0 } == "12345")
    #expect(guest.world.isStandardOutputTruncated && guest.world.isStandardErrorTruncated)
  }

  #if os(Linux)
    /// A pseudoterminal: both of its ends.
    private func openTerminal() throws -> (master: Int32, terminal: Int32) {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (number, isLocked): (UInt32, Int32) = (0, 0)
      // TIOCGPTN and TIOCSPTLCK, which are not imported.
      try #require(ioctl(master, 0x8004_5430, &number) == 0 && ioctl(master, 0x4004_5431, &isLocked) == 0)
      let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      try #require(terminal >= 0)
      return (master, terminal)
    }

    @Test("Threat 40: what a guest writes to a terminal cannot move the cursor, unless it is allowed to")
    func terminal() throws {
      for (isAllowed, flags) in [(false, 0), (false, 4), (true, 0), (true, 4)] as [(Bool, Int64)] {
        let (master, terminal) = try openTerminal()
        defer { for descriptor in [master, terminal] { close(descriptor) } }
        var configuration = WorldConfiguration()
        configuration.standardOutput = .descriptor(terminal)
        configuration.allowsTerminalEscapes = isAllowed
        let guest = try TestGuest(configuration)
        #expect(try guest.call("fd_fdstat_set_flags", 1, flags) == .success)
        let text = "a\u{1B}[2Jb\tc\u{7}\u{9B}31m\u{7F}é\n"
        var rest = text
        while !rest.isEmpty {
          let (errno, count) = try guest.write(1, rest)
          #expect(errno == .success && count > 0)
          rest = String(decoding: Array(rest.utf8).dropFirst(count), as: UTF8.self)
        }
        let expected = isAllowed ? text : "a\u{241B}[2Jb\tc\u{2407}\u{FFFD}31m\u{2421}é\n"
        // The terminal makes line ends of its own.
        let shown = readAll(master)
        #expect(shown.unicodeScalars.filter { $0 != "\r" }.map(String.init).joined() == expected)
        // A program sees that it is a terminal.
        #expect(try guest.call("fd_fdstat_get", 1, 2048) == .success)
        #expect(try guest.u8(2048) == Host.FileType.characterDevice.rawValue)
      }
    }

  #endif

  @Test func aFilterSeesCharactersInPieces() {
    let text = Array("é\u{9B}x\u{85}ÂÃ\u{A0}€".utf8)
    var whole = TerminalFilter()
    let expected = text.withUnsafeBytes { whole.filter($0) }
    #expect(String(decoding: expected, as: UTF8.self) == "é\u{FFFD}x\u{FFFD}ÂÃ\u{A0}€")
    var filter = TerminalFilter()
    var pieces: [UInt8] = []
    for byte in text { pieces += [byte].withUnsafeBytes { filter.filter($0) } }
    #expect(pieces == expected)
  }

  @Test("Threat 33: a hard link that the host made is read like any file; guests cannot make one to what is outside")
  func hardLinks() throws {
    let folder = try TemporaryFolder()
    folder.makeFolder("inside")
    folder.makeFolder("outside")
    try folder.write("shared", to: "outside/file")
    folder.makeHardLink("inside/link", to: folder.path("outside/file"))
    folder.makeLink("inside/way", to: "../outside")
    for access in [WorldConfiguration.Access.readOnly, .readWrite] {
      var configuration = WorldConfiguration()
      configuration.preopen(folder.path("inside"), at: "/", access: access)
      let guest = try TestGuest(configuration)
      let before = try folder.snapshot("outside")
      #expect(try guest.read(try guest.opened("link"), 10) == (.success, "shared"))
      for old in ["way/file", "../outside/file", "way/../../outside/file"] {
        #expect(
          try guest.call("path_link", [3, 0] + guest.path(old) + [3] + guest.path("new", second: true)) == .notPermitted
        )
      }
      if access == .readOnly { #expect(try guest.open("link", rights: .fdWrite).0 == .notPermitted) }
      #expect(try folder.snapshot("outside") == before)
      #expect(!folder.exists("inside/new"))
    }
  }
}

private func systemPipe(_ descriptors: inout [Int32]) -> Int32 { pipe(&descriptors) }
private func systemRead(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int { read(descriptor, &bytes, bytes.count) }
private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8]) -> Int { write(descriptor, bytes, bytes.count) }
