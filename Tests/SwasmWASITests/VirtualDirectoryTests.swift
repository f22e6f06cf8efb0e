import Swasm
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// Folders that are not on the disk.
@Suite struct VirtualDirectoryTests {
  private let big = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }

  private func directory() throws -> VirtualDirectory {
    var directory = VirtualDirectory()
    try directory.add(VirtualFile(Array("contents".utf8), modificationTime: 77), at: "file")
    try directory.add(VirtualFile(big), at: "models/llama/big.gguf")
    try directory.add(VirtualFile([]), at: "models/empty")
    try directory.addDirectory(at: "none")
    return directory
  }

  private func guest() throws -> TestGuest {
    var configuration = WorldConfiguration()
    configuration.preopen(try directory(), at: "/data")
    return try TestGuest(configuration)
  }

  @Test func filesAreRead() throws {
    let guest = try guest()
    let file = try guest.opened("models/llama/big.gguf")
    for start in stride(from: 0, to: big.count, by: 100_000) {
      let (errno, _) = try guest.read(file, 100_000)
      #expect(errno == .success)
      #expect(
        try guest.memory.bytes(at: UInt64(TestGuest.data), count: 100_000) == Array(big[start..<start + 100_000]))
    }
    #expect(try guest.read(file, 10) == (.success, ""))
    #expect(try guest.read(try guest.opened("file"), 100) == (.success, "contents"))
    #expect(try guest.read(try guest.opened("models/empty"), 100) == (.success, ""))
  }

  @Test func aFileOfTheHostIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("contents", to: "file")
    var directory = VirtualDirectory()
    try directory.add(try VirtualFile(path: folder.path("file")), at: "m")
    var configuration = WorldConfiguration()
    configuration.preopen(directory, at: "/")
    let guest = try TestGuest(configuration)
    #expect(try guest.read(try guest.opened("m"), 100) == (.success, "contents"))
    #expect(throws: FileError.self) { try VirtualFile(path: folder.path("none")) }
    #expect(throws: FileError.self) { try VirtualFile(path: folder.path) }
  }

  @Test("Threat 42: positions in virtual files stay in range") func positions() throws {
    let guest = try guest()
    let file = try guest.opened("file")
    func seek(_ offset: Int64, _ whence: Int64) throws -> (Errno, UInt64) {
      (try guest.call("fd_seek", Int64(file), offset, whence, 16), try guest.u64(16))
    }
    #expect(try seek(-3, 2) == (.success, 5))
    #expect(try guest.read(file, 10) == (.success, "nts"))
    #expect(try seek(-9, 1).0 == .invalid)
    #expect(try seek(-1, 0).0 == .invalid)
    #expect(try seek(0, 3).0 == .invalid)
    #expect(try seek(.max, 0) == (.success, UInt64(Int64.max)))
    #expect(try guest.read(file, 10) == (.success, ""))
    #expect(try seek(1, 1).0 == .invalid)
    #expect(try guest.call("fd_tell", Int64(file), 24) == .success)
    #expect(try guest.u64(24) == UInt64(Int64.max))
    try guest.setPieces([(UInt32(TestGuest.data), 4)])
    #expect(try guest.call("fd_pread", Int64(file), Int64(TestGuest.pieces), 1, 4, 16) == .success)
    #expect(try guest.text(TestGuest.data, 4) == "ents")
    #expect(try guest.call("fd_pread", Int64(file), Int64(TestGuest.pieces), 1, .min, 16) == .invalid)
  }

  @Test(
    "Threat 30: paths in virtual folders",
    arguments: [
      ("file", Errno.success), ("./file", .success), ("models//llama/../llama/./big.gguf", .success),
      ("models/", .success), (".", .success), ("none/..", .success), ("file/", .notDirectory),
      ("file/x", .notDirectory), ("file/..", .notDirectory), ("models/x", .noEntry), ("", .noEntry),
      ("..", .notPermitted), ("models/../../x", .notPermitted), ("/file", .notPermitted), ("FILE", .noEntry),
    ])
  func paths(_ path: String, _ expected: Errno) throws {
    let guest = try guest()
    #expect(try guest.open(path).0 == expected)
    #expect(try guest.call("path_filestat_get", [3, 1] + guest.path(path) + [2048]) == expected)
    let readable: Errno = expected == .success ? .invalid : expected
    #expect(try guest.call("path_readlink", [3] + guest.path(path) + [1024, 100, 16]) == readable)
  }

  @Test func statusAndListing() throws {
    let guest = try guest()
    let file = try guest.opened("file")
    #expect(try guest.call("fd_filestat_get", Int64(file), 2048) == .success)
    #expect(try guest.u8(2048 + 16) == Host.FileType.regularFile.rawValue)
    #expect(try guest.u64(2048 + 32) == 8)
    #expect(try guest.u64(2048 + 48) == 77)
    let inode = try guest.u64(2048 + 8)
    #expect(try guest.call("path_filestat_get", [3, 0] + guest.path("models/../file") + [2048]) == .success)
    #expect(try guest.u64(2048 + 8) == inode)
    #expect(try guest.call("fd_readdir", 3, Int64(TestGuest.data), 1000, 0, 16) == .success)
    var names: [String] = []
    var position = TestGuest.data
    while position < TestGuest.data + Int(try guest.u32(16)) {
      let count = Int(try guest.u32(position + 16))
      names.append(try guest.text(position + 24, count))
      if names.last == "file" { #expect(try guest.u64(position + 8) == inode) }
      position += 24 + count
    }
    #expect(names == [".", "..", "file", "models", "none"])
  }

  @Test("Threat 34: nothing in a virtual folder can be changed") func readOnly() throws {
    let guest = try guest()
    let file = Int64(try guest.opened("file"))
    #expect(try guest.write(UInt32(file), "x").0 == .badDescriptor)
    for flags in [TestGuest.OpenFlags.create, .truncate, .exclusive, [.create, .exclusive]] {
      #expect(try guest.open("file", flags).0 == .notPermitted)
      #expect(try guest.open("new", flags).0 == .notPermitted)
    }
    #expect(try guest.open("file", rights: .fdWrite).0 == .notPermitted)
    #expect(try guest.open("file", descriptorFlags: 1).0 == .notPermitted)
    #expect(try guest.open("file", .directory).0 == .notDirectory)
    let (old, new) = (try guest.path("file"), try guest.path("new", second: true))
    for errno in [
      try guest.call("path_create_directory", [3] + new), try guest.call("path_unlink_file", [3] + old),
      try guest.call("path_remove_directory", [3] + old), try guest.call("path_rename", [3] + old + [3] + new),
      try guest.call("path_link", [3, 0] + old + [3] + new), try guest.call("path_symlink", old + [3] + new),
      try guest.call("path_filestat_set_times", [3, 0] + old + [0, 0, 5]),
      try guest.call("fd_filestat_set_times", file, 0, 0, 5), try guest.call("fd_filestat_set_size", file, 1),
      try guest.call("fd_allocate", file, 0, 100),
    ] { #expect(errno == .notPermitted) }
    #expect(try guest.call("fd_sync", file) == .success)
    #expect(try guest.call("fd_datasync", file) == .success)
    #expect(try guest.call("fd_advise", file, 0, 8, 3) == .success)
    #expect(try guest.call("fd_fdstat_set_flags", file, 1) == .success)
  }

  @Test("Pieces that lie over each other, and descriptors of one file with positions of their own")
  func pieces() throws {
    let guest = try guest()
    let (first, second) = (try guest.opened("file"), try guest.opened("file"))
    try guest.setPieces([(UInt32(TestGuest.data), 3), (0, 0), (UInt32(TestGuest.data + 1), 100)])
    #expect(try guest.call("fd_read", Int64(first), Int64(TestGuest.pieces), 3, 16) == .success)
    #expect(try guest.u32(16) == 8)
    #expect(try guest.text(TestGuest.data, 6) == "ctents")
    #expect(try guest.read(second, 3) == (.success, "con"))
  }

  @Test func pathsThatCannotBeAdded() throws {
    var directory = try directory()
    let file = VirtualFile([])
    for path in ["", "/x", "x/", "a//b", ".", "..", "a/../b", "a\0b", String(repeating: "x", count: 256)] {
      #expect(throws: VirtualPathError(.malformed, path: path)) { try directory.add(file, at: path) }
    }
    #expect(throws: VirtualPathError(.exists, path: "file")) { try directory.add(file, at: "file") }
    #expect(throws: VirtualPathError(.exists, path: "models")) { try directory.add(file, at: "models") }
    #expect(throws: VirtualPathError(.exists, path: "file")) { try directory.addDirectory(at: "file") }
    #expect(throws: VirtualPathError(.notDirectory, path: "file/x")) { try directory.add(file, at: "file/x") }
    try directory.addDirectory(at: "models/llama")
    // Equal characters, other bytes.
    try directory.add(VirtualFile([1]), at: "\u{E9}")
    try directory.add(VirtualFile([2]), at: "e\u{301}")
  }
}
