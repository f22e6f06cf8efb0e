import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// Listings, and names that are made, moved and removed.
@Suite struct DirectoryTests {
  private struct Entry: Equatable {
    var next: UInt64
    var name: String
    var type: UInt8
  }

  /// All entries that a buffer holds whole.
  private func entries(_ guest: TestGuest, _ descriptor: Int64, cookie: UInt64, size: Int) throws -> ([Entry], Int) {
    let errno = try guest.call(
      "fd_readdir", descriptor, Int64(TestGuest.data), Int64(size), Int64(bitPattern: cookie), Int64(TestGuest.result))
    try #require(errno == .success)
    let used = Int(try guest.u32(TestGuest.result))
    var result: [Entry] = []
    var offset = 0
    while offset + 24 <= used {
      let address = TestGuest.data + offset
      let count = Int(try guest.u32(address + 16))
      guard offset + 24 + count <= used else { break }
      result.append(
        Entry(next: try guest.u64(address), name: try guest.text(address + 24, count), type: try guest.u8(address + 20))
      )
      offset += 24 + count
    }
    return (result, used)
  }

  @Test func listsEverythingWithAnyBuffer() throws {
    let folder = try TemporaryFolder()
    for index in 0..<50 { try folder.write("", to: "file-\(String(repeating: "x", count: index))") }
    folder.makeFolder("sub")
    folder.makeLink("link", to: "sub")
    let guest = try TestGuest(folder, .readOnly)
    let (all, used) = try entries(guest, 3, cookie: 0, size: 65536)
    #expect(all.count == 54 && used < 65536)
    #expect(all.map(\.name) == all.map(\.name).sorted())
    #expect(all.first == Entry(next: 1, name: ".", type: 3))
    #expect(all.contains { $0.name == ".." && $0.type == 3 })
    #expect(all.contains { $0.name == "sub" && $0.type == 3 })
    #expect(all.contains { $0.name == "link" && $0.type == 7 })
    #expect(all.contains { $0.name == "file-" && $0.type == 4 })
    for size in [79, 80, 100, 200, 1000] {
      var collected: [Entry] = []
      while true {
        let (some, used) = try entries(guest, 3, cookie: collected.last?.next ?? 0, size: size)
        collected += some
        if used < size { break }
        try #require(!some.isEmpty)
      }
      #expect(collected == all, "\(size)")
    }
    // Every beginning of the listing can be asked for.
    for entry in all {
      #expect(try entries(guest, 3, cookie: entry.next, size: 65536).0 == Array(all.dropFirst(Int(entry.next))))
    }
  }

  @Test("Threat 38: listings in tiny buffers") func tinyBuffersAreFilled() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(folder, .readOnly)
    for size in [0, 1, 23, 24, 25] {
      try guest.memory.store(UInt64.max, at: UInt64(TestGuest.data + size))
      #expect(try entries(guest, 3, cookie: 0, size: size).1 == size)
      #expect(try guest.u64(TestGuest.data + size) == .max)
    }
    for cookie: UInt64 in [3, 1 << 32, 1 << 63, .max] {
      #expect(try entries(guest, 3, cookie: cookie, size: 100).1 == 0)
    }
  }

  @Test("Listings that are read to their end are not kept; those of 64 MiB and more are refused") func memory() throws {
    let folder = try TemporaryFolder()
    for index in 0..<20 { try folder.write("", to: "\(index)") }
    let guest = try TestGuest(folder, .readOnly)
    let before = guest.world.listings.left
    _ = try entries(guest, 3, cookie: 0, size: 100)
    #expect(guest.world.listings.left < before)
    // Another descriptor's counts as well, until it is closed.
    let other = try guest.opened(".", .directory, rights: .fdReaddir)
    let one = guest.world.listings.left
    _ = try entries(guest, Int64(other), cookie: 0, size: 100)
    #expect(guest.world.listings.left < one)
    #expect(try guest.close(other) == .success)
    #expect(guest.world.listings.left == one)
    let (rest, _) = try entries(guest, 3, cookie: 1, size: 65536)
    #expect(rest.count == 21 && guest.world.listings.left == before)
    let bytes = 50 * 24
    #expect(throws: Errno.noMemory) { try Host.entries(folderDescriptor(guest), limit: bytes) { false } }
    #expect(try Host.entries(folderDescriptor(guest), limit: 1 << 20) { false }.count == 22)
  }

  @Test("A listing looks whether it is over") func interruption() throws {
    let folder = try TemporaryFolder()
    for index in 0..<1500 { try folder.write("", to: "\(index)") }
    let guest = try TestGuest(folder, .readOnly)
    for looks in 0..<3 {
      var left = looks
      #expect(throws: Errno.interrupted) {
        try Host.entries(folderDescriptor(guest), limit: 1 << 20) {
          left -= 1
          return left < 0
        }
      }
    }
  }

  private func folderDescriptor(_ guest: TestGuest) throws -> Int32 { try guest.world.descriptors.file(3).host }

  @Test func aListingIsMadeAnewFromTheBeginning() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(folder)
    #expect(try entries(guest, 3, cookie: 0, size: 1000).0.count == 2)
    try folder.write("", to: "new")
    #expect(try entries(guest, 3, cookie: 2, size: 1000).0.isEmpty)
    #expect(try entries(guest, 3, cookie: 0, size: 1000).0.count == 3)
  }

  /// What is above a preopened folder has no number for the guest.
  @Test func theParentIsNotShown() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(folder)
    _ = try entries(guest, 3, cookie: 0, size: 1000)
    #expect(try guest.u64(TestGuest.data + 8) == guest.u64(TestGuest.data + 25 + 8))
  }

  @Test func namesAreMadeMovedAndRemoved() throws {
    let folder = try TemporaryFolder()
    let guest = try TestGuest(folder)
    func rename(_ old: String, _ new: String) throws -> Errno {
      try guest.call("path_rename", [3] + guest.path(old) + [3] + guest.path(new, second: true))
    }
    #expect(try guest.call("path_create_directory", [3] + guest.path("a")) == .success)
    #expect(try guest.call("path_create_directory", [3] + guest.path("a")) == .exists)
    #expect(try guest.call("path_create_directory", [3] + guest.path("a/b/")) == .success)
    #expect(try guest.call("path_create_directory", [3] + guest.path("x/y")) == .noEntry)
    let file = try guest.opened("a/b/file", [.create, .exclusive], rights: [.fdRead, .fdWrite])
    #expect(try guest.write(file, "hello") == (.success, 5))
    #expect(try folder.read("a/b/file") == "hello")
    #expect(try guest.open("a/b/file", [.create, .exclusive]).0 == .exists)
    #expect(try guest.open("a/new/", .create, rights: .fdWrite).0 == .isDirectory)
    #expect(try guest.open("a/new", [.create, .directory]).0 == .invalid)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("a/b")) == .notEmpty)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("a/b/file")) == .notDirectory)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("a/b")) == .isDirectory)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("a/b/file/")) == .notDirectory)
    #expect(try rename("a/b/file", "a/file/") == .notDirectory)
    #expect(try rename("a/b/file", "a/file") == .success)
    #expect(try rename("a", "a/b/c") == .invalid)
    #expect(try rename("a/", "c/") == .success)
    #expect(try rename("c/none", "c/x") == .noEntry)
    #expect(
      try guest.call("path_link", [3, 0] + guest.path("c/file") + [3] + guest.path("linked", second: true)) == .success)
    #expect(
      try guest.call("path_link", [3, 0] + guest.path("c/file") + [3] + guest.path("linked", second: true)) == .exists)
    #expect(
      try guest.call("path_link", [3, 0] + guest.path("c") + [3] + guest.path("folder", second: true)) == .notPermitted)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("c/file")) == .success)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("c/file")) == .noEntry)
    #expect(try folder.read("linked") == "hello")
    #expect(try guest.call("path_remove_directory", [3] + guest.path("c/b/")) == .success)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("c")) == .success)
    #expect(try guest.open("linked", .truncate, rights: .fdWrite).0 == .success)
    #expect(try folder.read("linked").isEmpty)
  }
}
