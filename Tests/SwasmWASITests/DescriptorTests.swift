import SwasmTestSupport
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Threats 36, 37, 42 and 43: numbers, positions and limits of descriptors.
@Suite struct DescriptorTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("hello world", to: "file")
    try folder.write("other", to: "other")
    return folder
  }

  // MARK: - 36

  @Test("Threat 36: fd_renumber onto all kinds of descriptors") func renumberMovesDescriptors() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let file = try guest.opened("file")
    let other = try guest.opened("other")
    #expect(try guest.call("fd_renumber", Int64(file), Int64(other)) == .success)
    #expect(try guest.read(other, 5).1 == "hello")
    #expect(try guest.read(file, 5).0 == .badDescriptor)
    // Itself, closed ones, and numbers beyond the table.
    #expect(try guest.call("fd_renumber", Int64(other), Int64(other)) == .success)
    #expect(try guest.call("fd_renumber", Int64(other), Int64(file)) == .badDescriptor)
    #expect(try guest.call("fd_renumber", Int64(file), Int64(other)) == .badDescriptor)
    #expect(try guest.call("fd_renumber", Int64(other), -1) == .badDescriptor)
    #expect(try guest.call("fd_renumber", 0x7FFF_FFFF, Int64(other)) == .badDescriptor)
    #expect(try guest.read(other, 6).1 == " world")
    // Standard streams and the preopened folder are descriptors like others.
    #expect(try guest.call("fd_renumber", Int64(other), 0) == .success)
    #expect(try guest.call("fd_seek", 0, 0, 0, Int64(TestGuest.result)) == .success)
    #expect(try guest.read(0, 5).1 == "hello")
    #expect(try guest.call("fd_renumber", 0, 3) == .success)
    #expect(try guest.call("fd_prestat_get", 3, 512) == .badDescriptor)
    #expect(try guest.open("file").0 == .notDirectory)
  }

  #if os(Linux)
    @Test("Threat 36: 10^6 path_open, fd_renumber and fd_close leak nothing") func nothingLeaks() throws {
      let folder = try folder()
      let guest = try TestGuest(folder)
      let before = try folder.openDescriptors()
      for number in 0..<500_000 {
        let file = try guest.opened("file")
        let other = try guest.opened("other")
        _ = try guest.call("fd_renumber", Int64(file), Int64(other))
        _ = try guest.close(other)
        // What fails after something was opened.
        guard number % 50 == 0 else { continue }
        _ = try guest.open("file/x")
        _ = try guest.open("none")
      }
      #expect(try folder.openDescriptors() == before)
      #expect(try guest.opened("file") == 5)
    }

    @Test("Threat 36: everything is closed with the guest") func everythingIsClosedWithTheGuest() throws {
      let folder = try folder()
      let before = try folder.openDescriptors()
      do {
        let guest = try TestGuest(folder)
        for _ in 0..<10 { _ = try guest.opened("file") }
        #expect(try folder.openDescriptors() == before + 11)
      }
      #expect(try folder.openDescriptors() == before)
    }

  #endif

  // MARK: - 37

  @Test("Threat 37: the number of descriptors is limited") func theNumberOfDescriptorsIsLimited() throws {
    let folder = try folder()
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/", access: .readWrite)
    configuration.maximumDescriptors = 32
    let guest = try TestGuest(configuration, folder: folder)
    let before = try folder.openDescriptors()
    for _ in 4..<32 { #expect(try guest.open("file").0 == .success) }
    for _ in 0..<1000 { #expect(try guest.open("file").0 == .tooManyDescriptors) }
    // Nothing is created when there is no number for it.
    #expect(try guest.open("new", .create, rights: .fdWrite).0 == .tooManyDescriptors)
    #expect(!folder.exists("new"))
    #expect(try folder.openDescriptors() == before + 28)
    // The highest number that was freed comes first.
    for number: UInt32 in [20, 7, 0, 31, 2] { #expect(try guest.close(number) == .success) }
    for number: UInt32 in [31, 20, 7, 2, 0] { #expect(try guest.opened("file") == number) }
    #expect(try guest.open("file").0 == .tooManyDescriptors)
    configuration.maximumDescriptors = .max
    #expect(try TestGuest(configuration).opened("file") == 4)
    configuration.maximumDescriptors = 2
    #expect(throws: WorldError.self) { try World(configuration) }
  }

  @Test("field-02: standard streams that were closed are not given out while another number is free")
  func standardStreamsComeLast() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let first = try guest.opened("file")
    let second = try guest.opened("file")
    #expect(try guest.call("fd_renumber", 1, Int64(first)) == .success)
    #expect(try guest.close(second) == .success)
    #expect(try guest.opened("file") == second)
    #expect(try guest.opened("file") == 1)
    #expect(try guest.opened("file") == second + 1)
  }

  @Test func freeNumbersComeFromTheHighestDown() {
    var numbers = FreeNumbers()
    var left: [UInt32] = []
    for round in 0..<1000 {
      let number = UInt32((round * 7919) % 1009)
      numbers.insert(number)
      left.append(number)
      if round % 3 == 0 {
        left.sort()
        #expect(numbers.takeHighest() == left.popLast())
      }
    }
    left.sort()
    while let expected = left.popLast() { #expect(numbers.takeHighest() == expected) }
    #expect(numbers.takeHighest() == nil && numbers.isEmpty)
  }

  // MARK: - 42

  @Test("Threat 42: positions stay in range") func positionsStayInRange() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let file = Int64(try guest.opened("file", rights: [.fdRead, .fdWrite]))
    let result = Int64(TestGuest.result)
    #expect(try guest.call("fd_seek", file, -1, 0, result) == .invalid)
    #expect(try guest.call("fd_seek", file, .min, 1, result) == .invalid)
    #expect(try guest.call("fd_seek", file, -12, 2, result) == .invalid)
    #expect(try guest.call("fd_seek", file, 0, 3, result) == .invalid)
    #expect(try guest.call("fd_seek", file, 0, 256, result) == .invalid)
    #expect(try guest.call("fd_seek", file, 6, 0, result) == .success)
    #expect(try guest.u64(TestGuest.result) == 6)
    #expect([.invalid, .overflow].contains(try guest.call("fd_seek", file, .max, 1, result)))
    #expect(try guest.call("fd_seek", file, -5, 2, result) == .success)
    #expect(try guest.read(UInt32(file), 100).1 == "world")
    #expect(try guest.call("fd_tell", file, result) == .success)
    #expect(try guest.u64(TestGuest.result) == 11)
    try guest.setPieces([(UInt32(TestGuest.data), 5)])
    for function in ["fd_pread", "fd_pwrite"] {
      #expect(try guest.call(function, file, Int64(TestGuest.pieces), 1, .min, result) == .invalid)
      #expect(try guest.call(function, file, Int64(TestGuest.pieces), 1, -1, result) == .invalid)
    }
    #expect(try guest.call("fd_pread", file, Int64(TestGuest.pieces), 1, 1 << 40, result) == .success)
    #expect(try guest.u32(TestGuest.result) == 0)
    #expect(try guest.call("fd_allocate", file, .min, 1) == .invalid)
    #expect(try guest.call("fd_filestat_set_size", file, -1) == .invalid)
    #expect(try guest.call("fd_advise", file, 0, -1, 0) == .invalid)
    #expect(try guest.call("fd_advise", file, 0, 0, 6) == .invalid)
    #expect(try guest.call("fd_advise", file, 0, 0, 5) == .success)
  }

  @Test("Threat 42: reads and writes at offsets") func readsAndWritesAtOffsets() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let file = Int64(try guest.opened("file", rights: [.fdRead, .fdWrite]))
    let (pieces, result) = (Int64(TestGuest.pieces), Int64(TestGuest.result))
    // Pieces are filled in order, empty ones skipped.
    try guest.setPieces([(70_000, 3), (0, 0), (80_000, 100)])
    #expect(try guest.call("fd_pread", file, pieces, 3, 6, result) == .success)
    #expect(try guest.u32(TestGuest.result) == 5)
    #expect(try guest.text(70_000, 3) + guest.text(80_000, 2) == "world")
    #expect(try guest.call("fd_tell", file, result) == .success)
    #expect(try guest.u64(TestGuest.result) == 0)
    try guest.memory.write(Array("HE".utf8), at: 70_000)
    try guest.setPieces([(70_000, 1), (70_001, 1)])
    #expect(try guest.call("fd_pwrite", file, pieces, 2, 0, result) == .success)
    #expect(try folder.read("file") == "HEllo world")
    #expect(try guest.call("fd_filestat_set_size", file, 5) == .success)
    #expect(try guest.call("fd_allocate", file, 0, 8) == .success)
    #expect(try folder.read("file") == "HEllo\0\0\0")
    let end = try guest.opened("file", rights: .fdWrite)
    #expect(try guest.call("fd_fdstat_set_flags", Int64(end), 1) == .success)
    #expect(try guest.write(end, "!").0 == .success)
    #expect(try folder.read("file") == "HEllo\0\0\0!")
    #expect(try guest.call("fd_fdstat_set_flags", Int64(end), 2) == .notSupported)
    #expect(try guest.call("fd_fdstat_set_flags", Int64(end), 32) == .invalid)
    #expect(try guest.read(end, 1).0 == .badDescriptor)
  }

  @Test func directoriesAreNoFiles() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    #expect(try guest.read(3, 1).0 == .badDescriptor)
    #expect(try guest.write(3, "x").0 == .badDescriptor)
    let result = Int64(TestGuest.result)
    #expect(try guest.call("fd_seek", 3, 0, 0, result) == .badDescriptor)
    #expect(try guest.call("fd_tell", 3, result) == .badDescriptor)
    #expect(try guest.call("fd_allocate", 3, 0, 1) == .badDescriptor)
    #expect(try guest.call("fd_advise", 3, 0, 1, 0) == .badDescriptor)
    #expect(try guest.call("fd_filestat_set_size", 3, 1) == .badDescriptor)
    #expect(try guest.call("fd_datasync", 3) == .badDescriptor)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 0) == .badDescriptor)
    let file = try guest.opened("file")
    #expect(try guest.open("x", in: file).0 == .notDirectory)
    #expect(try guest.call("fd_readdir", Int64(file), 4096, 100, 0, result) == .notDirectory)
  }

  // MARK: - 43

  @Test("Threat 43: a preopened folder can be closed, and its number used")
  func aPreopenedFolderCanBeClosedAndItsNumberUsed() throws {
    let folder = try folder()
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/data")
    configuration.preopen(folder.path, at: "/more")
    let guest = try TestGuest(configuration, folder: folder)
    #expect(try guest.call("fd_prestat_get", 3, 512) == .success)
    #expect(try guest.u32(512) == 0 && guest.u32(516) == 5)
    #expect(try guest.call("fd_prestat_dir_name", 3, 512, 4) == .nameTooLong)
    #expect(try guest.call("fd_prestat_dir_name", 3, 512, 5) == .success)
    #expect(try guest.text(512, 5) == "/data")
    #expect(try guest.close(3) == .success)
    #expect(try guest.close(3) == .badDescriptor)
    #expect(try guest.call("fd_prestat_get", 3, 512) == .badDescriptor)
    #expect(try guest.open("file").0 == .badDescriptor)
    let (errno, file) = try guest.open("file", in: 4)
    #expect(errno == .success && file == 3)
    for number: Int64 in [0, 1, 2, 3, 5, 99, -1] {
      #expect(try guest.call("fd_prestat_get", number, 512) == .badDescriptor)
      #expect(try guest.call("fd_prestat_dir_name", number, 512, 100) == .badDescriptor)
    }
    #expect(try guest.read(3, 5).1 == "hello")
  }

  @Test func statusIsLaidOutAsTheWitxFilesSay() throws {
    let folder = try folder()
    let guest = try TestGuest(folder)
    let file = try guest.opened("file")
    #expect(try guest.call("fd_filestat_get", Int64(file), 512) == .success)
    #expect(try guest.u8(512 + 16) == 4)
    #expect(try guest.u64(512 + 24) == 1)
    #expect(try guest.u64(512 + 32) == 11)
    #expect(try guest.call("path_filestat_get", [3, 0] + guest.path("file") + [1024]) == .success)
    #expect(try guest.memory.bytes(at: 512, count: 64) == guest.memory.bytes(at: 1024, count: 64))
    #expect(try guest.call("fd_filestat_set_times", Int64(file), 1_000_000_001, 2_000_000_002, 5) == .success)
    #expect(try guest.call("fd_filestat_get", Int64(file), 512) == .success)
    #expect(try guest.u64(512 + 40) == 1_000_000_001 && guest.u64(512 + 48) == 2_000_000_002)
    #expect(try guest.call("fd_filestat_set_times", Int64(file), 0, 0, 3) == .invalid)
    #expect(try guest.call("fd_filestat_set_times", Int64(file), 0, 0, 16) == .invalid)
    #expect(try guest.call("fd_fdstat_get", 3, 512) == .success)
    #expect(try guest.u8(512) == 3 && guest.u64(520) == Rights.directory.rawValue)
    #expect(try guest.u64(528) == Rights.directory.union(.file).rawValue)
  }
}
