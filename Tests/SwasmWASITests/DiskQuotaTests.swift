import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// What a guest may add to a writable folder.
@Suite struct DiskQuotaTests {
  private static let limit = 65536

  private func guest(_ folder: TemporaryFolder, limit: Int = limit) throws -> TestGuest {
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/", access: .readWrite, maximumDiskBytes: limit)
    return try TestGuest(configuration, folder: folder)
  }

  private static let writing: Rights = [.fdRead, .fdWrite, .fdSeek, .fdAllocate, .fdFilestatSetSize]

  private func create(_ guest: TestGuest, _ name: String) throws -> UInt32 {
    try guest.opened(name, .create, rights: DiskQuotaTests.writing)
  }

  /// Writes pieces of 10,000 bytes until that fails: how many bytes were taken, and the error.
  private func fill(_ guest: TestGuest, _ file: UInt32, upTo most: Int = .max) throws -> (Int, Errno) {
    var total = 0
    while total < most {
      try guest.setPieces([(UInt32(TestGuest.data), UInt32(min(10_000, most - total)))])
      let errno = try guest.call("fd_write", Int64(file), Int64(TestGuest.pieces), 1, Int64(TestGuest.result))
      guard errno == .success else { return (total, errno) }
      total += Int(try guest.u32(TestGuest.result))
    }
    return (total, .success)
  }

  private func unlink(_ guest: TestGuest, _ name: String) throws {
    #expect(try guest.call("path_unlink_file", [3] + guest.path(name)) == .success, "\(name)")
  }

  private func rename(_ guest: TestGuest, _ old: String, _ new: String) throws -> Errno {
    try guest.call("path_rename", [3] + guest.path(old) + [3] + guest.path(new, second: true))
  }

  private func link(_ guest: TestGuest, _ old: String, _ new: String) throws -> Errno {
    try guest.call("path_link", [3, 0] + guest.path(old) + [3] + guest.path(new, second: true))
  }

  @Test("All of the limit can be written, once; what is freed can be written again") func sizes() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    let file = try create(guest, "file")
    #expect(try fill(guest, file) == (Self.limit, .noSpace))
    // In place, nothing is added.
    #expect(try guest.call("fd_seek", Int64(file), 1000, 0, Int64(TestGuest.result)) == .success)
    #expect(try fill(guest, file, upTo: 60_000) == (60_000, .success))
    let other = try create(guest, "other")
    #expect(try guest.write(other, "x").0 == .noSpace)
    #expect(try guest.write(other, "") == (.success, 0))
    #expect(try guest.call("fd_filestat_set_size", Int64(file), 8192) == .success)
    #expect(try fill(guest, other) == (Self.limit - 8192, .noSpace))
    _ = try guest.opened("other", .truncate, rights: Self.writing)
    #expect(try fill(guest, try create(guest, "third")) == (Self.limit - 8192, .noSpace))
  }

  @Test("Holes count") func holes() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    let file = Int64(try create(guest, "file"))
    let (pieces, result) = (Int64(TestGuest.pieces), Int64(TestGuest.result))
    try guest.setPieces([(UInt32(TestGuest.data), 10)])
    for offset: Int64 in [65536, 1 << 40, .max - 5] {
      #expect(try guest.call("fd_pwrite", file, pieces, 1, offset, result) == .noSpace)
      #expect(try guest.call("fd_filestat_set_size", file, offset + 1) == .noSpace)
      #expect(try guest.call("fd_allocate", file, offset, 1) != .success)
      // File systems have limits of their own.
      guard offset < 1 << 41 else { continue }
      #expect(try guest.call("fd_seek", file, offset, 0, result) == .success)
      #expect(try guest.call("fd_write", file, pieces, 1, result) == .noSpace)
    }
    #expect(try guest.call("fd_allocate", file, 1, .max) == .noSpace)
    #expect(try guest.call("fd_pwrite", file, pieces, 1, 65530, result) == .success)
    #expect(try guest.u32(TestGuest.result) == 6)
    #expect(try guest.call("fd_allocate", file, 0, 65536) == .success)
    #expect(try fill(guest, try create(guest, "other")).1 == .noSpace)
    #expect(try guest.call("fd_filestat_set_size", file, 0) == .success)
    #expect(try guest.call("fd_allocate", file, 0, 65537) == .noSpace)
    #expect(try guest.call("fd_allocate", file, 0, 65536) == .success)
  }

  @Test("Names count: empty files, folders and links") func names() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    for number in 0..<16 { _ = try guest.close(try create(guest, "file\(number)")) }
    #expect(try guest.open("more", .create, rights: .fdWrite).0 == .noSpace)
    #expect(try guest.call("path_create_directory", [3] + guest.path("more")) == .noSpace)
    #expect(try guest.call("path_symlink", guest.path("x") + [3] + guest.path("more", second: true)) == .noSpace)
    #expect(try link(guest, "file0", "more") == .noSpace)
    #expect(!folder.exists("more"))
    // What is there can still be opened, and moved.
    _ = try create(guest, "file0")
    #expect(try rename(guest, "file0", "moved") == .success)
    try unlink(guest, "file1")
    #expect(try guest.call("path_create_directory", [3] + guest.path("more")) == .success)
    #expect(try link(guest, "moved", "link") == .noSpace)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("more")) == .success)
    #expect(try link(guest, "moved", "link") == .success)
  }

  @Test("Folders take what the disk gives them") func folders() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder, limit: 40_960)
    var made = 0
    while try guest.call("path_create_directory", [3] + guest.path("folder\(made)")) == .success { made += 1 }
    #expect((1...10).contains(made))
    for number in 0..<made {
      #expect(try guest.call("path_remove_directory", [3] + guest.path("folder\(number)")) == .success)
    }
    #expect(try fill(guest, try create(guest, "file")) == (40_960, .noSpace))
  }

  @Test("A file is freed with its last name") func hardLinks() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    let file = try create(guest, "file")
    #expect(try fill(guest, file, upTo: 60_000).1 == .success)
    _ = try guest.close(file)
    #expect(try link(guest, "file", "second") == .success)
    #expect(try link(guest, "file", "third") == .success)
    // Two names of one file: both stay.
    #expect(try rename(guest, "second", "third") == .success)
    try unlink(guest, "file")
    try unlink(guest, "third")
    #expect(try fill(guest, try create(guest, "other")) == (4096, .noSpace))
    try unlink(guest, "second")
    #expect(try fill(guest, try create(guest, "again")) == (61440, .noSpace))
  }

  @Test("A file that is replaced is freed") func replaced() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    for name in ["a", "b"] {
      let file = try create(guest, name)
      #expect(try fill(guest, file, upTo: 32_768).1 == .success)
      _ = try guest.close(file)
    }
    #expect(try rename(guest, "a", "b") == .success)
    #expect(try fill(guest, try create(guest, "c")) == (32_768, .noSpace))
  }

  @Test("A file without a name is freed when it is closed for the last time") func openFiles() throws {
    let folder = try TemporaryFolder()
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/", access: .readWrite, maximumDiskBytes: Self.limit)
    configuration.preopen(folder.path, at: "/ro")
    let guest = try TestGuest(configuration, folder: folder)
    for round in 0..<3 {
      let file = try create(guest, "file\(round)")
      #expect(try fill(guest, file, upTo: 60_000).1 == .success)
      let (errno, second) = try guest.open("file\(round)", in: round == 2 ? 4 : 3)
      #expect(errno == .success)
      if round == 1 {
        _ = try guest.close(try create(guest, "other"))
        #expect(try rename(guest, "other", "file1") == .success)
      } else {
        try unlink(guest, "file\(round)")
      }
      let other = try create(guest, "other")
      #expect(try fill(guest, other) == (4096, .noSpace), "\(round)")
      #expect(try guest.close(file) == .success)
      #expect(try fill(guest, other) == (0, .noSpace), "\(round)")
      // The number of the other descriptor for another file closes it, too.
      #expect(try guest.call("fd_renumber", Int64(other), Int64(second)) == .success)
      #expect(try fill(guest, second) == (61_440, .noSpace), "\(round)")
      #expect(try guest.close(second) == .success)
      try unlink(guest, "other")
    }
  }

  @Test("A folder that is removed while it is open is freed when it is closed") func openFolders() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    // More often than the limit would allow if anything were left.
    for round in 0..<40 {
      #expect(try guest.call("path_create_directory", [3] + guest.path("sub")) == .success, "\(round)")
      let open = try guest.opened("sub", .directory)
      #expect(try guest.call("path_remove_directory", [3] + guest.path("sub")) == .success)
      #expect(try guest.close(open) == .success)
    }
  }

  @Test("What is appended counts at the end, wherever it is to be written") func appending() throws {
    let folder = try TemporaryFolder()
    let guest = try guest(folder)
    let (errno, file) = try guest.open("file", .create, rights: Self.writing, descriptorFlags: 1)
    #expect(errno == .success)
    #expect(try fill(guest, file, upTo: 60_000).1 == .success)
    try guest.setPieces([(UInt32(TestGuest.data), 10_000)])
    let (pieces, result) = (Int64(TestGuest.pieces), Int64(TestGuest.result))
    #expect(try guest.call("fd_pwrite", Int64(file), pieces, 1, 0, result) == .success)
    #expect(try guest.u32(TestGuest.result) == 5536)
    #expect(try guest.call("fd_pwrite", Int64(file), pieces, 1, 0, result) == .noSpace)
    #expect(try guest.call("fd_fdstat_set_flags", Int64(file), 0) == .success)
    #expect(try guest.call("fd_pwrite", Int64(file), pieces, 1, 0, result) == .success)
    #expect(try guest.call("fd_fdstat_set_flags", Int64(file), 1) == .success)
    #expect(try guest.call("fd_seek", Int64(file), 0, 0, result) == .success)
    #expect(try guest.call("fd_write", Int64(file), pieces, 1, result) == .noSpace)
  }

  @Test("What was there before gives no more than it took") func whatWasThereBefore() throws {
    let folder = try TemporaryFolder()
    for number in 0..<40 { try folder.write("", to: "empty\(number)") }
    try folder.write(String(repeating: "x", count: 30_000), to: "full")
    let guest = try guest(folder)
    let file = try create(guest, "file")
    #expect(try fill(guest, file) == (Self.limit, .noSpace))
    // Names are no bytes.
    for number in 0..<40 { try unlink(guest, "empty\(number)") }
    #expect(try fill(guest, file) == (0, .noSpace))
    // A hole is no space, and filling it is.
    let existing = try guest.opened("full", rights: Self.writing)
    #expect(try guest.call("fd_filestat_set_size", Int64(existing), 0) == .success)
    #expect(try fill(guest, file) == (32_768, .noSpace))
  }

  @Test("Holes that were there before are filled within the limit") func existingHoles() throws {
    let folder = try TemporaryFolder()
    do {
      let host = try TestGuest(folder)
      let file = try host.opened("sparse", .create, rights: Self.writing)
      #expect(try host.call("fd_filestat_set_size", Int64(file), 10 << 20) == .success)
    }
    let guest = try guest(folder)
    let file = try guest.opened("sparse", rights: Self.writing)
    let (written, errno) = try fill(guest, file)
    #expect(errno == .noSpace && written <= Self.limit && written > Self.limit - 8192)
    #expect(try guest.call("fd_filestat_set_size", Int64(file), 10 << 20) == .success)
    #expect(try guest.call("fd_allocate", Int64(file), 0, 10 << 20) == .noSpace)
  }

  @Test("Nothing is moved or linked from one quota to another") func betweenQuotas() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "free"] { folder.makeFolder(name) }
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path("a"), at: "/a", access: .readWrite, maximumDiskBytes: Self.limit)
    configuration.preopen(folder.path("b"), at: "/b", access: .readWrite, maximumDiskBytes: Self.limit)
    configuration.preopen(folder.path("free"), at: "/free", access: .readWrite)
    let guest = try TestGuest(configuration, folder: folder)
    for directory: UInt32 in 3...5 { _ = try guest.open("file", .create, rights: .fdWrite, in: directory) }
    for (from, to): (Int64, Int64) in [(3, 4), (3, 5), (5, 3)] {
      let old = try guest.path("file")
      let new = try guest.path("new", second: true)
      #expect(try guest.call("path_rename", [from] + old + [to] + new) == .crossDevice)
      #expect(try guest.call("path_link", [from, 0] + old + [to] + new) == .crossDevice)
    }
    let old = try guest.path("file")
    let new = try guest.path("new", second: true)
    #expect(try guest.call("path_rename", [3] + old + [3] + new) == .success)
    #expect(try guest.call("path_rename", [5] + old + [5] + new) == .success)
  }

  @Test("A limit of nothing, and one beyond all disks") func extremes() throws {
    for limit in [0, -1, .min, 4095] {
      let folder = try TemporaryFolder()
      #expect(try guest(folder, limit: limit).open("file", .create, rights: .fdWrite).0 == .noSpace)
    }
    let folder = try TemporaryFolder()
    let guest = try guest(folder, limit: .max)
    let file = try create(guest, "file")
    #expect(try guest.write(file, "x") == (.success, 1))
    #expect(try guest.call("fd_pwrite", Int64(file), Int64(TestGuest.pieces), 1, .max, 16) != .success)
    #expect(try guest.call("fd_filestat_set_size", Int64(file), 1 << 39) == .success)
    #expect(try guest.call("fd_filestat_set_size", Int64(file), .max) != .success)
  }

  /// Whatever is done, the folder does not grow by more; and when all is gone again, nothing is counted any more.
  @Test("Random calls stay within the limit and leave nothing behind", arguments: 0..<6) func randomCalls(seed: Int)
    throws
  {
    let folder = try TemporaryFolder()
    folder.makeFolder("old")
    for number in 0..<20 { try folder.write(String(repeating: "y", count: 1000 * number), to: "old/\(number)") }
    let initial = try folder.usage()
    let guest = try guest(folder)
    var generator = SeededGenerator(seed: UInt64(seed))
    func random(_ count: Int) -> Int {
      var word: UInt64 = 0
      withUnsafeMutableBytes(of: &word) { generator.fill($0) }
      return Int(word % UInt64(count))
    }
    func name() -> String {
      random(4) == 0 ? "old/\(random(20))" : ["", "d1/", "d2/"][random(3)] + ["a", "b", "c", "e"][random(4)]
    }
    var files: [UInt32] = []
    for _ in 0..<1500 {
      let file = Int64(files.isEmpty ? 99 : files[random(files.count)])
      try guest.setPieces([(UInt32(TestGuest.data), UInt32(random(9000)))])
      switch random(14) {
      case 0, 1:
        let flags: TestGuest.OpenFlags = [[.create], [.create, .truncate], [.create, .exclusive], []][random(4)]
        let (errno, number) = try guest.open(
          name(), flags, rights: Self.writing, descriptorFlags: Int64(random(2)))
        if errno == .success { files.append(number) }
      case 2...4: _ = try guest.call("fd_write", file, Int64(TestGuest.pieces), 1, 16)
      case 5: _ = try guest.call("fd_pwrite", file, Int64(TestGuest.pieces), 1, Int64(random(90_000)), 16)
      case 6: _ = try guest.call("fd_filestat_set_size", file, Int64(random(40_000)))
      case 7: _ = try guest.call("fd_allocate", file, Int64(random(30_000)), Int64(random(30_000)))
      case 8: _ = try guest.call("path_unlink_file", [3] + guest.path(name()))
      case 9: _ = try rename(guest, name(), name())
      case 10: _ = try link(guest, name(), name())
      case 11: _ = try guest.call("path_create_directory", [3] + guest.path(["d1", "d2", "d1/e"][random(3)]))
      case 12:
        _ = try guest.call("path_remove_directory", [3] + guest.path(["d1", "d2", "d1/e"][random(3)]))
        _ = try guest.call("path_symlink", guest.path("a") + [3] + guest.path(name(), second: true))
      default:
        guard !files.isEmpty else { continue }
        _ = try guest.close(files.remove(at: random(files.count)))
      }
      let now = try folder.usage()
      #expect(now.size <= initial.size + Self.limit && now.allocated <= initial.allocated + Self.limit)
    }
    for file in files { _ = try guest.close(file) }
    for entry in ["a", "b", "c", "e"] {
      for prefix in ["d1/", "d2/", ""] {
        _ = try guest.call("path_unlink_file", [3] + guest.path(prefix + entry))
        _ = try guest.call("path_remove_directory", [3] + guest.path(prefix + entry))
      }
    }
    for directory in ["d1", "d2"] { _ = try guest.call("path_remove_directory", [3] + guest.path(directory)) }
    for number in 0..<20 { _ = try guest.call("path_unlink_file", [3] + guest.path("old/\(number)")) }
    #expect(try fill(guest, try create(guest, "last")) == (Self.limit, .noSpace))
  }
}
