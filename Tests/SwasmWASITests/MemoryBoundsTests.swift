import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Threats 38 and 39: lists and pointers that do not lie in the memory.
@Suite struct MemoryBoundsTests {
  private static let pages = 4
  private static let size = Int64(pages) * 65536

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("hello world", to: "file")
    folder.makeFolder("sub")
    folder.makeLink("link", to: "file")
    return folder
  }

  // MARK: - 38

  @Test("Threat 38: lists of pieces are bounded") func listsOfPiecesAreBounded() throws {
    let guest = try TestGuest(folder())
    let file = Int64(try guest.opened("file", rights: [.fdRead, .fdWrite]))
    let (pieces, result) = (Int64(TestGuest.pieces), Int64(TestGuest.result))
    let calls: [(String, [Int64])] = [("fd_read", []), ("fd_write", []), ("fd_pread", [0]), ("fd_pwrite", [0])]
    for (name, offset) in calls {
      for count: Int64 in [0xFFFF_FFFF, 0x2000_0000, 0x1FFF_FFFF, 40_000] {
        #expect(try guest.call(name, [file, pieces, count] + offset + [result]) == .fault, "\(name) \(count)")
      }
      #expect(try guest.call(name, [file, pieces, 0] + offset + [result]) == .success)
      #expect(try guest.u32(TestGuest.result) == 0)
      // Pieces that reach out of the memory, with and without a sum that wraps around.
      for piece: (UInt32, UInt32) in [
        (UInt32(MemoryBoundsTests.size) - 4, 5), (0xFFFF_FFFC, 4), (0xFFFF_FFFC, 8), (0, 0xFFFF_FFFF),
        (UInt32(MemoryBoundsTests.size) + 1, 0),
      ] {
        try guest.setPieces([piece])
        #expect(try guest.call(name, [file, pieces, 1] + offset + [result]) == .fault, "\(name) \(piece)")
        try guest.setPieces([(1024, 1), piece])
        #expect(try guest.call(name, [file, pieces, 2] + offset + [result]) == .fault, "\(name) \(piece)")
      }
      // As far as the end, and overlapping.
      try guest.setPieces([
        (UInt32(MemoryBoundsTests.size), 0), (UInt32(MemoryBoundsTests.size) - 4, 4), (1024, 4), (1026, 4),
      ])
      #expect(try guest.call(name, [file, pieces, 4] + offset + [result]) == .success)
    }
  }

  @Test("Threat 38: a total that does not fit in the result is refused") func aTotalBeyondTheResultIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("hello", to: "file")
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/", access: .readWrite)
    // 2 GiB of memory that nobody touches, 512 times the same piece of 8 MiB and a byte.
    let guest = try TestGuest(configuration, folder: folder, memoryPages: 256)
    let file = Int64(try guest.opened("file", rights: [.fdRead, .fdWrite]))
    try guest.setPieces([(UInt32, UInt32)](repeating: (65536, 8 << 20), count: 512) + [(0, 1)])
    for name in ["fd_read", "fd_write"] {
      #expect(
        try guest.call(name, file, Int64(TestGuest.pieces), 513, Int64(TestGuest.result)) == .invalid, "\(name)")
    }
    #expect(try folder.read("file") == "hello")
  }

  @Test("Threat 38: long lists are transferred in part") func longListsAreTransferredInPart() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let file = try guest.opened("new", .create, rights: [.fdRead, .fdWrite])
    try guest.memory.write(Array(repeating: UInt8(ascii: "x"), count: 2), at: 200_000)
    for index in 0..<2000 {
      try guest.memory.store(UInt32(200_000), at: UInt64(100_000 + 8 * index))
      try guest.memory.store(UInt32(2), at: UInt64(100_000 + 8 * index + 4))
    }
    #expect(try guest.call("fd_write", Int64(file), 100_000, 2000, Int64(TestGuest.result)) == .success)
    #expect(try guest.u32(TestGuest.result) == 2 * UInt32(GuestMemory.maximumPieces))
    #expect(try folder.read("new").utf8.count == 2 * GuestMemory.maximumPieces)
  }

  @Test("Threat 38: random bytes, listings and subscriptions are bounded") func otherListsAreBounded() throws {
    let guest = try TestGuest(folder())
    let result = Int64(TestGuest.result)
    #expect(try guest.call("random_get", 0, 0xFFFF_FFFF) == .fault)
    #expect(try guest.call("random_get", 4, MemoryBoundsTests.size - 3) == .fault)
    #expect(try guest.call("random_get", MemoryBoundsTests.size, 0) == .success)
    #expect(try guest.call("random_get", MemoryBoundsTests.size + 1, 0) == .fault)
    #expect(try guest.call("random_get", 8192, 100_000) == .success)
    #expect(try guest.memory.bytes(at: 8192, count: 100_000).contains { $0 != 0 })
    #expect(try guest.call("poll_oneoff", 1024, 8192, 0, result) == .invalid)
    #expect(try guest.call("poll_oneoff", 1024, 8192, 0xFFFF_FFFF, result) == .invalid)
    #expect(try guest.call("poll_oneoff", 0, 0, 4097, result) == .invalid)
    #expect(try guest.call("poll_oneoff", 200_000, 8192, 4096, result) == .fault)
    for path in ["path_create_directory", "path_unlink_file", "path_remove_directory"] {
      #expect(try guest.call(path, 3, 1024, 0xFFFF_FFFF) == .nameTooLong)
      #expect(try guest.call(path, 3, MemoryBoundsTests.size - 3, 4) == .fault)
    }
    let big = try TestGuest(WorldConfiguration(), memoryPages: 2048)
    #expect(try big.call("random_get", 0, (64 << 20) + 1) == .invalid)
  }

  // MARK: - 39

  /// The parameters that are pointers, with valid arguments otherwise.
  private static let pointers: [(name: String, arguments: [Int64], pointers: [Int], aligned: [Int])] = {
    let (file, link, new): ([Int64], [Int64], [Int64]) = ([1024, 4], [2048, 4], [3072, 3])
    return [
      ("args_get", [512, 600], [0, 1], [0]), ("args_sizes_get", [512, 516], [0, 1], [0, 1]),
      ("environ_get", [512, 600], [0, 1], [0]), ("environ_sizes_get", [512, 516], [0, 1], [0, 1]),
      ("clock_res_get", [0, 512], [1], [1]), ("clock_time_get", [0, 0, 512], [2], [2]),
      ("fd_fdstat_get", [4, 512], [1], [1]), ("fd_filestat_get", [4, 512], [1], [1]),
      ("fd_pread", [4, 256, 1, 0, 16], [1, 4], [1, 4]), ("fd_prestat_get", [3, 512], [1], [1]),
      ("fd_prestat_dir_name", [3, 512, 1], [1], []), ("fd_pwrite", [4, 256, 1, 0, 16], [1, 4], [1, 4]),
      ("fd_read", [4, 256, 1, 16], [1, 3], [1, 3]), ("fd_readdir", [3, 512, 100, 0, 16], [1, 4], [4]),
      ("fd_seek", [4, 0, 0, 512], [3], [3]), ("fd_tell", [4, 512], [1], [1]),
      ("fd_write", [4, 256, 1, 16], [1, 3], [1, 3]), ("path_create_directory", [3] + new, [1], []),
      ("path_filestat_get", [3, 0] + file + [512], [2, 4], [4]),
      ("path_filestat_set_times", [3, 0] + file + [0, 0, 0], [2], []),
      ("path_link", [3, 0] + file + [3] + new, [2, 5], []),
      ("path_open", [3, 0] + file + [0, 2, 0, 0, 512], [2, 8], [8]),
      ("path_readlink", [3] + link + [512, 4, 16], [1, 3, 5], [5]), ("path_remove_directory", [3] + new, [1], []),
      ("path_rename", [3] + file + [3] + new, [1, 4], []), ("path_symlink", file + [3] + new, [0, 3], []),
      ("path_unlink_file", [3] + new, [1], []), ("poll_oneoff", [4096, 8192, 1, 16], [0, 1, 3], [0, 1, 3]),
      ("random_get", [512, 8], [0], []),
    ]
  }()

  @Test("Threat 39: pointers are checked") func pointersAreChecked() throws {
    let folder = try folder()
    // An argument and a variable, so that there is something to write.
    var configuration = WorldConfiguration()
    configuration.arguments = ["program"]
    configuration.environment = [("NAME", "value")]
    configuration.preopen(folder.path, at: "/", access: .readWrite)
    let other = try TestGuest(configuration, folder: folder)
    #expect(try other.opened("file", rights: [.fdRead, .fdWrite]) == 4)
    try other.memory.write(Array("file".utf8), at: 1024)
    try other.memory.write(Array("link".utf8), at: 2048)
    try other.memory.write(Array("new".utf8), at: 3072)
    try other.setPieces([(UInt32(TestGuest.data), 4)])
    let before = try folder.snapshot()
    let memoryBefore = try other.memory.bytes(at: 0, count: Int(MemoryBoundsTests.size))
    for (name, arguments, pointers, aligned) in MemoryBoundsTests.pointers {
      for pointer in pointers {
        for address: Int64 in [MemoryBoundsTests.size + 8, 0xFFFF_FFF8, 0x8000_0000, MemoryBoundsTests.size] {
          var changed = arguments
          changed[pointer] = address
          #expect(try other.call(name, changed) == .fault, "\(name): \(address) for argument \(pointer)")
        }
      }
      for pointer in aligned {
        var changed = arguments
        changed[pointer] += 1
        #expect(try other.call(name, changed) == .fault, "\(name): unaligned argument \(pointer)")
      }
    }
    // Nothing was done before the pointers of results were looked at.
    #expect(try folder.snapshot() == before)
    let changes = zip(try other.memory.bytes(at: 0, count: Int(MemoryBoundsTests.size)), memoryBefore).count {
      $0 != $1
    }
    #expect(changes == 0)
    #expect(try other.opened("file") == 5)
    #expect(TestGuest.signatures.count == 45)
  }

  @Test("Threat 39: every function refuses nonsense") func everyFunctionRefusesNonsense() throws {
    let folder = try folder()
    let before = try folder.snapshot()
    for (name, parameters) in TestGuest.signatures where name != "poll_oneoff" {
      let guest = try TestGuest(folder, .readOnly)
      for value: Int64 in [0, 1, 3, 4, -1, .min, .max, 0x8000_0000, MemoryBoundsTests.size - 1, MemoryBoundsTests.size]
      {
        _ = try guest.call(name, [Int64](repeating: value, count: parameters.utf8.count))
        var arguments = [Int64](repeating: value, count: parameters.utf8.count)
        if !arguments.isEmpty { arguments[0] = 3 }
        _ = try guest.call(name, arguments)
      }
    }
    #expect(try folder.snapshot() == before)
  }
}
