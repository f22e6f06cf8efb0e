import Swasm
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// Virtual files that are files of the host, which others change meanwhile.
@Suite struct HostFileTests {
  private func guest(_ file: VirtualFile) throws -> TestGuest {
    var directory = VirtualDirectory()
    try directory.add(file, at: "model")
    var configuration = WorldConfiguration()
    configuration.preopen(directory, at: "/")
    return try TestGuest(configuration)
  }

  /// In place, as `write(_:to:)` of a new file is not.
  private func truncate(_ folder: TemporaryFolder, _ name: String) throws { try folder.write("", to: name) }

  @Test("A file that is cut short gives guests `io`, and does not end the process") func aFileThatIsCutShort() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "0123456789abcdef", count: 100_000), to: "model")
    let file = try VirtualFile(path: folder.path("model"))
    let guest = try guest(file)
    let descriptor = try guest.opened("model")
    #expect(try guest.read(descriptor, 16) == (.success, "0123456789abcdef"))
    try truncate(folder, "model")
    #expect(try guest.read(descriptor, 16).0 == .io)
    #expect(try guest.read(try guest.opened("model"), 16).0 == .io)
    #expect(file.byteCount == 1_600_000)
    #expect(throws: FileError.self) { try file.withUnsafeBytes { _ in } }
    var bytes = [UInt8](repeating: 0, count: 10)
    #expect(throws: FileError.self) { try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 1_000_000) } }
  }

  @Test("Guests see a file as it was when it was opened, or `io`") func aFileThatIsChanged() throws {
    let folder = try TemporaryFolder()
    try folder.write("before", to: "model")
    // The clock of file times has ticks.
    folder.makeOlder("model")
    let guest = try guest(try VirtualFile(path: folder.path("model")))
    let descriptor = try guest.opened("model")
    try folder.write("AFTER!", to: "model")
    #expect(try guest.read(descriptor, 16).0 == .io)
  }

  @Test("A file that is replaced stays what it was") func aFileThatIsReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("before", to: "model")
    let guest = try guest(try VirtualFile(path: folder.path("model")))
    try folder.write("after", to: "new")
    TemporaryFolder.rename(folder.path("new"), folder.path("model"))
    #expect(try guest.read(try guest.opened("model"), 16) == (.success, "before"))
  }

  @Test("A file is read in pieces, at its end and beyond it") func pieces() throws {
    let folder = try TemporaryFolder()
    try folder.write("0123456789", to: "model")
    for file in [try VirtualFile(path: folder.path("model")), VirtualFile(Array("0123456789".utf8))] {
      var bytes = [UInt8](repeating: 0, count: 8)
      let counts = try [0, 8, 10, 11, -1, .max, .min].map { offset in
        try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: offset) }
      }
      #expect(counts == [8, 2, 0, 0, 0, 0, 0])
      #expect(try file.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } == "0123456789")
      let guest = try guest(file)
      let descriptor = Int64(try guest.opened("model"))
      try guest.setPieces([(70_000, 3), (0, 0), (80_000, 100)])
      #expect(
        try guest.call("fd_pread", descriptor, Int64(TestGuest.pieces), 3, 4, Int64(TestGuest.result)) == .success)
      #expect(try guest.u32(TestGuest.result) == 6)
      #expect(try guest.text(70_000, 3) + guest.text(80_000, 3) == "456789")
    }
  }

  @Test("What is no regular file is refused, and a FIFO is not waited for", .timeLimit(.minutes(1)))
  func whatIsNoFile() throws {
    let folder = try TemporaryFolder()
    folder.makeFIFO("fifo")
    folder.makeFolder("folder")
    for name in ["fifo", "folder", "none"] {
      #expect(throws: FileError.self) { try VirtualFile(path: folder.path(name)) }
    }
    #expect(throws: FileError.self) { try VirtualFile(descriptor: -1, name: "none") }
  }
}
