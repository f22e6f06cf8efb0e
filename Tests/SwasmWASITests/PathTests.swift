import SwasmTestSupport
import Synchronization
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// Threats 30 to 33 and 35: no path leads out of the preopened folder.
@Suite struct PathTests {
  /// A folder with `inside` to be preopened, and what must not be reached next to it.
  private func folders() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.txt")
    folder.makeFolder("outside")
    try folder.write("secret", to: "outside/file")
    folder.makeFolder("inside")
    folder.makeFolder("inside/sub")
    try folder.write("hello", to: "inside/file")
    try folder.write("below", to: "inside/sub/file")
    return folder
  }

  private func guest(_ folder: TemporaryFolder) throws -> TestGuest {
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path("inside"), at: "/", access: .readWrite)
    return try TestGuest(configuration, folder: folder)
  }

  // MARK: - 30

  @Test(
    "Threat 30: paths are resolved beneath the folder",
    arguments: [
      ("..", Errno.notPermitted), ("../secret.txt", .notPermitted), ("sub/../../secret.txt", .notPermitted),
      ("sub/../sub/../../secret.txt", .notPermitted), ("./../secret.txt", .notPermitted), (".//..//x", .notPermitted),
      ("/file", .notPermitted), ("/", .notPermitted), ("", .noEntry), ("file/", .notDirectory),
      ("file/..", .notDirectory), ("file/.", .notDirectory), ("sub/none", .noEntry), ("none/..", .noEntry),
      ("file", .success), ("./file", .success), (".//file", .success), ("sub//file", .success), ("sub/", .success),
      ("sub/../file", .success), (".", .success), ("./", .success), ("sub/..", .success),
      ("sub/../sub/./file", .success),
    ])
  func resolvesBeneathTheFolder(_ path: String, _ expected: Errno) throws {
    let folder = try folders()
    let guest = try guest(folder)
    #expect(try guest.open(path).0 == expected)
    let status = try guest.call("path_filestat_get", [3, 1] + guest.path(path) + [512])
    #expect(status == expected)
  }

  @Test("Threat 30: what is no path is refused") func rejectsWhatIsNoPath() throws {
    let folder = try folders()
    let guest = try guest(folder)
    #expect(try guest.open("file\0").0 == .invalid)
    #expect(try guest.open("\0").0 == .invalid)
    #expect(try guest.open([0xFF, 0xFE]).0 == .illegalSequence)
    // An overlong slash, and an unpaired surrogate.
    #expect(try guest.open([0x2E, 0x2E, 0xC0, 0xAF, 0x61]).0 == .illegalSequence)
    #expect(try guest.open([0xED, 0xA0, 0x80]).0 == .illegalSequence)
    #expect(try guest.open([UInt8](repeating: 0x61, count: 4097)).0 == .nameTooLong)
    #expect(try guest.open([UInt8](repeating: 0x61, count: 256)).0 == .nameTooLong)
    // 4,096 bytes that go nowhere.
    #expect(try guest.open(Array(String(repeating: "./", count: 2046).utf8) + Array("file".utf8)).0 == .success)
  }

  /// A slash and a combining mark are one `Character`, which is no slash.
  @Test(
    "Threat 30: a combining mark does not hide a slash",
    arguments: ["../\u{301}x", "sub/\u{301}/../../..", "..\u{2F}\u{338}x", "./\u{20DD}/../../secret.txt"])
  func aCombiningMarkDoesNotHideASlash(_ path: String) throws {
    let folder = try folders()
    let guest = try guest(folder)
    folder.makeFolder("\u{301}x")
    let before = try folder.snapshot()
    #expect(try guest.open(path).0 != .success)
    #expect(try guest.call("path_create_directory", [3] + guest.path(path)) != .success)
    #expect(try guest.call("path_symlink", guest.path("file") + [3] + guest.path(path, second: true)) != .success)
    #expect(try guest.call("path_rename", [3] + guest.path("file") + [3] + guest.path(path, second: true)) != .success)
    let after = try folder.snapshot()
    #expect(after == before)
  }

  @Test("Threat 30: deep paths do not use up descriptors") func deepPathsDoNotUseUpDescriptors() throws {
    let folder = try folders()
    let guest = try guest(folder)
    var name = "inside"
    for _ in 0..<300 {
      name += "/d"
      folder.makeFolder(name)
    }
    #expect(try guest.open(String(repeating: "d/", count: 200)).0 == .success)
    #expect(try guest.open(String(repeating: "d/", count: 300)).0 == .nameTooLong)
    #expect(try guest.open(String(repeating: "d/../", count: 400) + "file").0 == .success)
  }

  // MARK: - 31

  private func links(_ folder: TemporaryFolder) {
    folder.makeLink("inside/file-out", to: "../secret.txt")
    folder.makeLink("inside/absolute", to: folder.path("secret.txt"))
    folder.makeLink("inside/folder-out", to: "../outside")
    folder.makeLink("inside/up", to: "..")
    folder.makeLink("inside/chain", to: "sub/second")
    folder.makeLink("inside/sub/second", to: "../file-out")
    folder.makeLink("inside/dangling", to: "nothing")
    folder.makeLink("inside/dangling-out", to: "../created")
    folder.makeLink("inside/loop", to: "loop")
    folder.makeLink("inside/a", to: "b")
    folder.makeLink("inside/b", to: "a")
    folder.makeLink("inside/good", to: "sub/file")
    folder.makeLink("inside/good-folder", to: "sub")
    folder.makeLink("inside/sub/back", to: "../file")
  }

  @Test(
    "Threat 31: links are followed beneath the folder only",
    arguments: [
      ("file-out", Errno.notPermitted), ("absolute", .notPermitted), ("folder-out", .notPermitted),
      ("folder-out/file", .notPermitted), ("up/secret.txt", .notPermitted), ("up", .notPermitted),
      ("chain", .notPermitted), ("dangling", .noEntry), ("loop", .loop), ("a", .loop), ("a/x", .loop),
      ("good", .success), ("good-folder/file", .success), ("good-folder/", .success), ("sub/back", .success),
      ("good-folder/back", .success), ("good-folder/../file", .success),
    ])
  func followsLinksBeneathTheFolder(_ path: String, _ expected: Errno) throws {
    let folder = try folders()
    links(folder)
    let guest = try guest(folder)
    let (errno, descriptor) = try guest.open(path)
    #expect(errno == expected)
    if errno == .success, !path.hasSuffix("/") {
      #expect(["hello", "below"].contains(try guest.read(descriptor, 100).1))
    }
    #expect(try guest.call("path_filestat_get", [3, 1] + guest.path(path) + [512]) == expected)
  }

  @Test("Threat 31: the last link is not followed unasked") func doesNotFollowTheLastLinkUnasked() throws {
    let folder = try folders()
    links(folder)
    let guest = try guest(folder)
    for name in ["good", "loop", "dangling", "file-out", "absolute"] {
      #expect(try guest.open(name, follows: false).0 == .loop, "\(name)")
      #expect(try guest.call("path_filestat_get", [3, 0] + guest.path(name) + [512]) == .success, "\(name)")
      #expect(try guest.u8(512 + 16) == 7, "\(name) is a link")
    }
    #expect(try guest.open("good-folder/file", follows: false).0 == .success)
  }

  @Test("Threat 31: files are created through links beneath the folder only")
  func createsThroughLinksOnlyBeneathTheFolder() throws {
    let folder = try folders()
    links(folder)
    let guest = try guest(folder)
    #expect(try guest.open("dangling-out", .create, rights: .fdWrite).0 == .notPermitted)
    #expect(try guest.open("dangling-out", .create, rights: .fdWrite, follows: false).0 == .loop)
    #expect(try guest.open("file-out", [.create, .truncate], rights: .fdWrite).0 == .notPermitted)
    #expect(try guest.open("dangling-out", [.create, .exclusive], rights: .fdWrite).0 == .exists)
    #expect(try guest.open("folder-out/new", .create, rights: .fdWrite).0 == .notPermitted)
    #expect(!folder.exists("created"))
    #expect(try folder.read("secret.txt") == "secret")
    #expect(try guest.open("dangling", .create, rights: .fdWrite).0 == .success)
    #expect(folder.exists("inside/nothing"))
  }

  @Test("Threat 31: links are changed, not what they lead to") func changesLinksNotWhatTheyLeadTo() throws {
    let folder = try folders()
    links(folder)
    let guest = try guest(folder)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("file-out")) == .success)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("folder-out")) == .notDirectory)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("folder-out/")) == .notDirectory)
    #expect(try guest.call("path_unlink_file", [3] + guest.path("good-folder/")) == .notDirectory)
    #expect(try guest.call("path_remove_directory", [3] + guest.path("good-folder/")) == .notDirectory)
    #expect(
      try guest.call("path_rename", [3] + guest.path("absolute") + [3] + guest.path("moved", second: true)) == .success)
    #expect(
      try guest.call("path_rename", [3] + guest.path("file") + [3] + guest.path("folder-out/x", second: true))
        == .notPermitted)
    #expect(
      try guest.call("path_link", [3, 0] + guest.path("folder-out/file") + [3] + guest.path("linked", second: true))
        == .notPermitted)
    #expect(
      try guest.call("path_link", [3, 1] + guest.path("good") + [3] + guest.path("linked", second: true)) == .invalid)
    #expect(folder.exists("secret.txt") && folder.exists("outside/file"))
    #expect(try folder.read("inside/sub/file") == "below")
  }

  @Test("Threat 31: links that the guest makes do not lead out") func linksThatTheGuestMakesDoNotLeadOut() throws {
    let folder = try folders()
    let guest = try guest(folder)
    #expect(
      try guest.call("path_symlink", guest.path("/etc") + [3] + guest.path("etc", second: true)) == .notPermitted)
    #expect(
      try guest.call("path_symlink", guest.path("../outside") + [3] + guest.path("out", second: true)) == .success)
    #expect(try guest.open("out/file").0 == .notPermitted)
    #expect(try guest.call("path_readlink", [3] + guest.path("out") + [1024, 4, 16]) == .success)
    #expect(try guest.text(1024, 4) == "../o")
    // A link may be moved to where it leads somewhere else.
    #expect(
      try guest.call("path_symlink", guest.path("../..") + [3] + guest.path("sub/up", second: true)) == .success)
    #expect(try guest.open("sub/up/secret.txt").0 == .notPermitted)
    let sub = try guest.opened("sub", .directory)
    #expect(try guest.open("..", in: sub).0 == .notPermitted)
    #expect(try guest.open("../file", in: sub).0 == .notPermitted)
  }

  @Test("Threat 31: links to absolute paths are not read") func linksToAbsolutePathsAreNotRead() throws {
    let folder = try folders()
    links(folder)
    let guest = try guest(folder)
    #expect(try guest.call("path_readlink", [3] + guest.path("absolute") + [1024, 100, 16]) == .notPermitted)
    #expect(try guest.call("path_readlink", [3] + guest.path("file") + [1024, 100, 16]) == .invalid)
  }

  // MARK: - 32

  /// A folder and a link that leads out are exchanged all the time while the guest opens what is beneath.
  @Test("Threat 32: exchanging a folder for a link all the time does not lead out") func aRaceDoesNotLeadOut() throws {
    let folder = try folders()
    folder.makeFolder("inside/race")
    try folder.write("below", to: "inside/race/file")
    folder.makeLink("inside/other", to: "../outside")
    let (race, other, spare) = (folder.path("inside/race"), folder.path("inside/other"), folder.path("inside/spare"))
    let isDone = Atomic(false)
    let guest = try guest(folder)
    let finished = Atomic(false)
    startThread {
      while !isDone.load(ordering: .relaxed) {
        TemporaryFolder.rename(race, spare)
        TemporaryFolder.rename(other, race)
        TemporaryFolder.rename(spare, other)
      }
      finished.store(true, ordering: .releasing)
    }
    var opened = 0
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      for name in ["race/file", "race/../race/file", "race/created", "race"] {
        let creates = name.hasSuffix("created")
        let (errno, descriptor) = try guest.open(
          name, creates ? .create : [], rights: creates ? [.fdRead, .fdWrite] : .fdRead)
        guard errno == .success else { continue }
        opened += 1
        if name.hasSuffix("file") { #expect(try guest.read(descriptor, 10).1 == "below") }
        if name == "race" { #expect(try guest.open("file", in: descriptor).1 != .max) }
        _ = try guest.close(descriptor)
        // Descriptors of files beneath are closed with the table's lowest number; forget those too.
        for number in UInt32(4)..<8 { _ = try guest.close(number) }
      }
    }
    isDone.store(true, ordering: .relaxed)
    while !finished.load(ordering: .acquiring) {}
    #expect(opened > 100)
    #expect(!folder.exists("outside/created"))
  }

  // MARK: - 35

  @Test("Threat 35: FIFOs, sockets and devices are not opened, nor waited for", .timeLimit(.minutes(1)))
  func devicesAreNotOpenedNorWaitedFor() throws {
    let folder = try folders()
    folder.makeFIFO("inside/fifo")
    folder.makeSocket("inside/socket")
    let guest = try guest(folder)
    for name in ["fifo", "socket"] {
      for rights in [Rights.fdRead, .fdWrite, [.fdRead, .fdWrite]] {
        #expect(try guest.open(name, rights: rights).0 == .notSupported, "\(name)")
      }
      #expect(try guest.open(name, .directory).0 != .success)
    }
    let sub = try guest.opened("sub")
    #expect(try guest.read(sub, 10).0 == .badDescriptor)
    #expect(try guest.open("sub", rights: .fdWrite).0 == .isDirectory)
  }

  #if os(Linux)
    @Test("Threat 35: /proc is not shown") func theHostsProcessIsNotShown() throws {
      var configuration = WorldConfiguration()
      configuration.preopen("/proc", at: "/proc", access: .readWrite)
      configuration.preopen("/", at: "/", access: .readWrite)
      let guest = try TestGuest(configuration)
      for name in ["self/mem", "self/maps", "self/environ", "1/environ", "self/fd/0", "self/root", "self/cwd"] {
        #expect(try guest.open(name).0 != .success, "\(name)")
        #expect(try guest.open("proc/" + name, in: 4).0 != .success, "\(name)")
        #expect(try guest.open(name, rights: [.fdRead, .fdWrite]).0 != .success, "\(name)")
      }
    }
  #endif
}
