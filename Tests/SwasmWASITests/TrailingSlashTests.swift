import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// Links whose contents end in a slash, and paths that do: a link is followed beneath its folder only, and the last one
/// only where it is meant to be.
@Suite struct TrailingSlashTests {
  /// A folder `inside` to be preopened with links in two steps to what is next to it, `outside` and `secret`.
  private func folders(_ contents: (String) -> String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret")
    folder.makeFolder("outside")
    try folder.write("secret", to: "outside/file")
    folder.makeFolder("outside/empty")
    folder.makeFolder("inside")
    folder.makeFolder("inside/sub")
    try folder.write("hello", to: "inside/file")
    try folder.write("below", to: "inside/sub/file")
    folder.makeLink("inside/evil", to: "../outside")
    folder.makeLink("inside/evil-file", to: "../secret")
    folder.makeLink("inside/evil-empty", to: "../outside/empty")
    folder.makeLink("inside/absolute", to: folder.path("outside"))
    for target in ["evil", "evil-file", "evil-empty", "absolute", "sub", "file", "..", "../outside", "none"] {
      folder.makeLink("inside/to-" + target.replacing("/", with: "-"), to: contents(target))
    }
    return folder
  }

  static let outward = [
    "to-evil", "to-evil-file", "to-evil-empty", "to-absolute", "to-..", "to-..-outside", "evil", "absolute",
  ]

  @Test(
    "Nothing outside is reached by any function, whatever links and paths end in",
    arguments: ["", "/", "/.", "//", "/./"], ["", "/", "/.", "/./", "//"])
  func nothingOutsideIsReached(_ linkEnd: String, _ pathEnd: String) throws {
    let folder = try folders { $0 + linkEnd }
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path("inside"), at: "/", access: .readWrite)
    let guest = try TestGuest(configuration, folder: folder)
    let outside = try folder.snapshot("outside") + folder.snapshot("secret")
    for name in TrailingSlashTests.outward.map({ $0 + pathEnd }) {
      for follows in [true, false] {
        for (flags, rights): (TestGuest.OpenFlags, Rights) in [
          ([], .fdRead), (.directory, .fdRead), (.create, .fdWrite), ([.create, .exclusive], .fdWrite),
          (.truncate, [.fdRead, .fdWrite]), ([], .fdWrite),
        ] {
          #expect(try guest.open(name, flags, rights: rights, follows: follows).0 != .success, "\(name)")
        }
        let status = try guest.call("path_filestat_get", [3, follows ? 1 : 0] + guest.path(name) + [512])
        let type = try guest.u8(512 + 16)
        // The link itself, or nothing.
        #expect(status != .success || (!follows && pathEnd.isEmpty && type == 7), "\(name)")
        let times = try guest.call("path_filestat_set_times", [3, follows ? 1 : 0] + guest.path(name) + [1, 1, 5])
        #expect(times != .success || (!follows && pathEnd.isEmpty), "\(name)")
      }
      #expect(try guest.call("path_create_directory", [3] + guest.path(name)) != .success)
      #expect(try guest.call("path_remove_directory", [3] + guest.path(name)) != .success)
      #expect(try guest.call("path_symlink", guest.path("x") + [3] + guest.path(name, second: true)) != .success)
      #expect(
        try guest.call("path_link", [3, 0] + guest.path("file") + [3] + guest.path(name, second: true)) != .success)
      if !pathEnd.isEmpty {
        #expect(try guest.call("path_readlink", [3] + guest.path(name) + [4096, 100, 16]) != .success, "\(name)")
        #expect(try guest.call("path_unlink_file", [3] + guest.path(name)) != .success, "\(name)")
        for (from, to) in [(name, "moved"), ("sub", name), ("file", name)] {
          #expect(
            try guest.call("path_rename", [3] + guest.path(from) + [3] + guest.path(to, second: true)) != .success,
            "\(from) to \(to)")
        }
        let link = try guest.call("path_link", [3, 0] + guest.path(name) + [3] + guest.path("linked", second: true))
        #expect(link != .success, "\(name)")
      }
      // Something beneath.
      let beneath = name + (name.hasSuffix("/") ? "file" : "/file")
      #expect(try guest.open(beneath).0 != .success)
      #expect(try guest.call("path_unlink_file", [3] + guest.path(beneath)) != .success)
    }
    #expect(try folder.snapshot("outside") + folder.snapshot("secret") == outside)
    #expect(!folder.exists("inside/moved") && !folder.exists("inside/linked"))
  }

  @Test("The last link is kept, wherever its contents end", arguments: ["", "/", "/.", "//"])
  func theLastLinkIsKept(_ linkEnd: String) throws {
    let folder = try folders { $0 + linkEnd }
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path("inside"), at: "/", access: .readWrite)
    let guest = try TestGuest(configuration, folder: folder)
    for name in ["to-sub", "to-file", "to-evil", "to-none", "to-evil-file"] {
      #expect(try guest.open(name, follows: false).0 == .loop, "\(name)")
      #expect(try guest.open(name, .directory, follows: false).0 != .success, "\(name)")
      #expect(try guest.open(name, [.create, .exclusive], rights: .fdWrite).0 == .exists, "\(name)")
      #expect(try guest.call("path_filestat_get", [3, 0] + guest.path(name) + [512]) == .success)
      #expect(try guest.u8(512 + 16) == 7, "\(name) is a link")
      #expect(try guest.call("path_remove_directory", [3] + guest.path(name)) == .notDirectory)
      #expect(try guest.call("path_create_directory", [3] + guest.path(name)) == .exists)
      #expect(try guest.call("path_readlink", [3] + guest.path(name) + [4096, 100, 16]) == .success)
      // What has another name or is gone is the link.
      let moved = try guest.path("moved", second: true)
      #expect(try guest.call("path_rename", [3] + guest.path(name) + [3] + moved) == .success)
      let linked = try guest.path("linked", second: true)
      #expect(try guest.call("path_link", [3, 0] + guest.path("moved") + [3] + linked) == .success)
      #expect(try guest.call("path_filestat_get", [3, 0] + guest.path("linked") + [512]) == .success)
      #expect(try guest.u8(512 + 16) == 7 && guest.u64(512 + 24) == 2)
      for gone in ["moved", "linked"] {
        #expect(try guest.call("path_unlink_file", [3] + guest.path(gone)) == .success)
      }
    }
    #expect(try folder.read("inside/file") == "hello" && folder.read("inside/sub/file") == "below")
    #expect(folder.exists("secret") && folder.exists("outside/file") && !folder.exists("inside/none"))
  }

  @Test("A slash at the end wants a folder, through links and without them") func aSlashWantsAFolder() throws {
    let folder = try folders { $0 + "/" }
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path("inside"), at: "/", access: .readWrite)
    let guest = try TestGuest(configuration, folder: folder)
    folder.makeLink("inside/plain", to: "sub")
    for (name, expected): (String, Errno) in [
      ("sub/", .success), ("sub/.", .success), ("plain/", .success), ("plain/.", .success), ("to-sub/", .success),
      ("to-sub/.", .success), ("to-sub", .success), ("file/", .notDirectory), ("file/.", .notDirectory),
      ("to-file", .notDirectory), ("to-file/", .notDirectory), ("to-file/.", .notDirectory), ("to-none", .noEntry),
    ] {
      #expect(try guest.open(name).0 == expected, "\(name)")
      #expect(try guest.call("path_filestat_get", [3, 1] + guest.path(name) + [512]) == expected, "\(name)")
      if expected == .success { #expect(try guest.u8(512 + 16) == 3, "\(name)") }
      // A slash makes the link one that is not the last.
      guard name.hasSuffix("/") || name.hasSuffix(".") else { continue }
      #expect(try guest.call("path_filestat_get", [3, 0] + guest.path(name) + [512]) == expected, "\(name)")
      if expected == .success { #expect(try guest.u8(512 + 16) == 3, "\(name)") }
    }
    #expect(try guest.open("to-none", .create, rights: .fdWrite).0 == .isDirectory)
    #expect(!folder.exists("inside/none"))
  }
}
