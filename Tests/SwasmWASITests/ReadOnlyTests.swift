import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Threat 34: nothing changes in a read-only folder, whatever is called.
@Suite struct ReadOnlyTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("hello", to: "file")
    folder.makeFolder("sub")
    try folder.write("below", to: "sub/file")
    folder.makeFolder("empty")
    folder.makeLink("link", to: "file")
    return folder
  }

  @Test("Threat 34: every change in a read-only folder is refused") func refusesEveryChange() throws {
    let folder = try folder()
    let before = try folder.snapshot()
    let guest = try TestGuest(folder, .readOnly)
    let opens: [(String, TestGuest.OpenFlags, Rights, Int64)] = [
      ("file", [], .fdWrite, 0), ("file", [], [.fdRead, .fdWrite], 0), ("file", [], .fdAllocate, 0),
      ("file", [], .fdFilestatSetSize, 0), ("file", .create, .fdRead, 0), ("new", .create, .fdRead, 0),
      ("new", [.create, .exclusive], .fdRead, 0), ("file", .exclusive, .fdRead, 0), ("file", .truncate, .fdRead, 0),
      ("file", .truncate, [], 0), ("link", .truncate, .fdRead, 0), ("file", [], .fdRead, 1),
      ("sub", .directory, .fdWrite, 0), ("sub/new", .create, .fdWrite, 1),
    ]
    for (name, flags, rights, descriptorFlags) in opens {
      #expect(
        try guest.open(name, flags, rights: rights, descriptorFlags: descriptorFlags).0 == .notPermitted,
        "\(name) \(flags) \(rights)")
    }
    // Beneath a directory that was opened, too.
    let sub = try guest.opened("sub", .directory)
    #expect(try guest.open("file", rights: .fdWrite, in: sub).0 == .notPermitted)
    #expect(try guest.open("new", .create, in: sub).0 == .notPermitted)

    for directory: Int64 in [3, Int64(sub)] {
      let file = try guest.path("file")
      let other = try guest.path("other", second: true)
      #expect(try guest.call("path_create_directory", [directory] + file) == .notPermitted)
      #expect(try guest.call("path_remove_directory", [directory] + file) == .notPermitted)
      #expect(try guest.call("path_unlink_file", [directory] + file) == .notPermitted)
      #expect(try guest.call("path_rename", [directory] + file + [directory] + other) == .notPermitted)
      #expect(try guest.call("path_link", [directory, 0] + file + [directory] + other) == .notPermitted)
      #expect(try guest.call("path_symlink", file + [directory] + other) == .notPermitted)
      #expect(try guest.call("path_filestat_set_times", [directory, 0] + file + [1, 1, 5]) == .notPermitted)
      #expect(try guest.call("fd_filestat_set_times", directory, 1, 1, 5) == .notPermitted)
    }

    let file = try guest.opened("file")
    #expect(try guest.write(file, "x").0 == .badDescriptor)
    try guest.setPieces([(UInt32(TestGuest.data), 1)])
    #expect(
      try guest.call("fd_pwrite", Int64(file), Int64(TestGuest.pieces), 1, 0, Int64(TestGuest.result)) == .badDescriptor
    )
    #expect(try guest.call("fd_filestat_set_size", Int64(file), 0) == .notPermitted)
    #expect(try guest.call("fd_allocate", Int64(file), 0, 100) == .notPermitted)
    #expect(try guest.call("fd_filestat_set_times", Int64(file), 1, 1, 5) == .notPermitted)
    #expect(try guest.call("fd_fdstat_set_rights", Int64(file), 1 << 6, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", 3, 1 << 9, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_flags", Int64(file), 1) == .success)
    #expect(try guest.write(file, "x").0 == .badDescriptor)
    // What only waits for the disk is no change.
    #expect(try guest.call("fd_sync", Int64(file)) == .success)
    #expect(try guest.call("fd_datasync", Int64(file)) == .success)
    #expect(try guest.read(file, 10).1 == "hello")
    #expect(try folder.snapshot() == before)
  }

  /// Neither side of a link or a move may be read-only (CVE-2026-58494).
  @Test("Threat 34: nothing is linked or moved into a read-only folder or out of it") func nothingLeavesOrEnters()
    throws
  {
    let readOnly = try folder()
    let writable = try folder()
    let before = try readOnly.snapshot()
    var configuration = WorldConfiguration()
    configuration.preopen(readOnly.path, at: "/ro")
    configuration.preopen(writable.path, at: "/rw", access: .readWrite)
    let guest = try TestGuest(configuration, folder: writable)
    let file = try guest.path("file")
    let other = try guest.path("other", second: true)
    for (from, to): (Int64, Int64) in [(3, 4), (4, 3)] {
      #expect(try guest.call("path_rename", [from] + file + [to] + other) == .notPermitted)
      #expect(try guest.call("path_link", [from, 0] + file + [to] + other) == .notPermitted)
    }
    #expect(try guest.call("path_link", [4, 0] + file + [4] + other) == .success)
    #expect(try readOnly.snapshot() == before)
  }

  @Test("Threat 34: read-only is the default") func isTheDefault() throws {
    let folder = try folder()
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/")
    let guest = try TestGuest(configuration, folder: folder)
    #expect(try guest.open("file", rights: .fdWrite).0 == .notPermitted)
    #expect(try guest.open("file").0 == .success)
  }

  @Test("Threat 34: rights that were given up are not passed on") func rightsThatWereGivenUpAreNotPassedOn() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let inheriting = Rights.directory.union(.file).subtracting([.fdWrite, .fdAllocate, .fdFilestatSetSize])
    let base = Rights.directory.subtracting([.pathUnlinkFile, .pathFilestatSetSize])
    #expect(
      try guest.call("fd_fdstat_set_rights", 3, Int64(base.rawValue), Int64(inheriting.rawValue)) == .success)
    #expect(try guest.open("file", rights: .fdWrite).0 == .notCapable)
    #expect(try guest.open("file", .truncate).0 == .notCapable)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("file")) == .notCapable)
    #expect(try guest.open("file").0 == .success)
    #expect(try guest.call("fd_fdstat_set_rights", 3, Int64(Rights.directory.rawValue), 0) == .notCapable)
  }

  @Test("Threat 34: what a folder does not pass on no file beneath it has") func filesHaveWhatTheirFolderPassesOn()
    throws
  {
    let guest = try TestGuest(try folder())
    let inheriting = Rights.directory.union(.file).subtracting([.fdSeek, .fdFilestatGet])
    #expect(
      try guest.call("fd_fdstat_set_rights", 3, Int64(Rights.directory.rawValue), Int64(inheriting.rawValue))
        == .success)
    let file = Int64(try guest.opened("file"))
    #expect(try guest.call("fd_seek", file, 1, 0, Int64(TestGuest.result)) == .notCapable)
    #expect(try guest.call("fd_filestat_get", file, 1024) == .notCapable)
    #expect(try guest.call("fd_tell", file, Int64(TestGuest.result)) == .success)
  }
}
