import Swasm

// The table of all functions (wasi_snapshot_preview1.witx): name, parameters, and what they do.
extension WASI {
  /// Defines the functions of preview 1 under their module's name.
  public func define(in imports: inout Imports) {
    for (name, parameters, body) in functions {
      let type = FunctionType(parameters: parameters.map { $0 == "I" ? .i64 : .i32 }, results: [.i32])
      imports.function("wasi_snapshot_preview1", name, type: type) { slots, caller throws(Trap) in
        let call = Call(wasi: self, slots: slots, memory: GuestMemory(memory: try caller.memory))
        do throws(Errno) {
          try body(call)
          slots[0] = 0
        } catch {
          slots[0] = UInt64(error.rawValue)
        }
      }
    }
    imports.function("wasi_snapshot_preview1", "proc_exit", type: FunctionType(parameters: [.i32])) {
      slots, _ throws(Trap) in
      let code = Int32(truncatingIfNeeded: slots[0])
      throw Trap(.hostError, message: "the program exited with code \(code)", cause: WASIExit(code: code))
    }
  }

  /// One call: its arguments by position.
  struct Call {
    let wasi: WASI
    let slots: UnsafeMutablePointer<UInt64>
    let memory: GuestMemory

    func u32(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[index]) }
    func u64(_ index: Int) -> UInt64 { slots[index] }
    func path(_ index: Int) throws(Errno) -> String { try memory.path(u32(index), u32(index + 1)) }
    func file(_ index: Int, needs rights: Rights = []) throws(Errno) -> OpenFile {
      try wasi.descriptors.file(u32(index), needs: rights)
    }
  }

  private typealias Body = (Call) throws(Errno) -> Void

  /// `i` stands for an i32 parameter, `I` for an i64 one.
  private var functions: [(String, String, Body)] {
    [
      ("args_get", "ii", { call throws(Errno) in try call.writeStrings(call.wasi.argumentStrings) }),
      ("args_sizes_get", "ii", { call throws(Errno) in try call.writeSizes(call.wasi.argumentStrings) }),
      ("environ_get", "ii", { call throws(Errno) in try call.writeStrings(call.wasi.environmentStrings) }),
      ("environ_sizes_get", "ii", { call throws(Errno) in try call.writeSizes(call.wasi.environmentStrings) }),
      ("clock_res_get", "ii", { call throws(Errno) in try call.clockResolution() }),
      ("clock_time_get", "iIi", { call throws(Errno) in try call.clockTime() }),
      ("random_get", "ii", { call throws(Errno) in try call.random() }),
      ("sched_yield", "", { _ throws(Errno) in Host.yield() }),
      ("proc_raise", "i", { _ throws(Errno) in throw .notSupported }),
      ("poll_oneoff", "iiii", { call throws(Errno) in try call.pollOneoff() }),
      ("fd_advise", "iIIi", { call throws(Errno) in try call.advise() }),
      ("fd_allocate", "iII", { call throws(Errno) in try call.allocate() }),
      ("fd_close", "i", { call throws(Errno) in try call.wasi.descriptors.close(call.u32(0)) }),
      ("fd_datasync", "i", { call throws(Errno) in try call.synchronize(.fdDatasync) }),
      ("fd_sync", "i", { call throws(Errno) in try call.synchronize(.fdSync) }),
      ("fd_fdstat_get", "ii", { call throws(Errno) in try call.descriptorStatus() }),
      ("fd_fdstat_set_flags", "ii", { call throws(Errno) in try call.setDescriptorFlags() }),
      ("fd_fdstat_set_rights", "iII", { call throws(Errno) in try call.setRights() }),
      ("fd_filestat_get", "ii", { call throws(Errno) in try call.fileStatus() }),
      ("fd_filestat_set_size", "iI", { call throws(Errno) in try call.setFileSize() }),
      ("fd_filestat_set_times", "iIIi", { call throws(Errno) in try call.setFileTimes() }),
      ("fd_pread", "iiiIi", { call throws(Errno) in try call.positionedRead() }),
      ("fd_prestat_get", "ii", { call throws(Errno) in try call.preopenStatus() }),
      ("fd_prestat_dir_name", "iii", { call throws(Errno) in try call.preopenName() }),
      ("fd_pwrite", "iiiIi", { call throws(Errno) in try call.positionedWrite() }),
      ("fd_read", "iiii", { call throws(Errno) in try call.read() }),
      ("fd_readdir", "iiiIi", { call throws(Errno) in try call.readDirectory() }),
      ("fd_renumber", "ii", { call throws(Errno) in try call.renumber() }),
      ("fd_seek", "iIii", { call throws(Errno) in try call.seek() }),
      ("fd_tell", "ii", { call throws(Errno) in try call.tell() }),
      ("fd_write", "iiii", { call throws(Errno) in try call.write() }),
      ("path_create_directory", "iii", { call throws(Errno) in try call.createDirectory() }),
      ("path_filestat_get", "iiiii", { call throws(Errno) in try call.pathStatus() }),
      ("path_filestat_set_times", "iiiiIIi", { call throws(Errno) in try call.setPathTimes() }),
      ("path_link", "iiiiiii", { call throws(Errno) in try call.link() }),
      ("path_open", "iiiiiIIii", { call throws(Errno) in try call.open() }),
      ("path_readlink", "iiiiii", { call throws(Errno) in try call.readLink() }),
      ("path_remove_directory", "iii", { call throws(Errno) in try call.removeDirectory() }),
      ("path_rename", "iiiiii", { call throws(Errno) in try call.rename() }),
      ("path_symlink", "iiiii", { call throws(Errno) in try call.symbolicLink() }),
      ("path_unlink_file", "iii", { call throws(Errno) in try call.unlinkFile() }),
      ("sock_accept", "iii", { call throws(Errno) in try call.noSocket() }),
      ("sock_recv", "iiiiii", { call throws(Errno) in try call.noSocket() }),
      ("sock_send", "iiiii", { call throws(Errno) in try call.noSocket() }),
      ("sock_shutdown", "ii", { call throws(Errno) in try call.noSocket() }),
    ]
  }
}

// MARK: - Arguments, clocks, random bytes

extension WASI {
  var argumentStrings: [[UInt8]] { configuration.arguments.map { Array($0.utf8) + [0] } }
  var environmentStrings: [[UInt8]] { configuration.environment.map { Array("\($0.name)=\($0.value)".utf8) + [0] } }

  func nextRandom() -> UInt64 {
    randomState &+= 0x9E37_79B9_7F4A_7C15
    var z = randomState
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension WASI.Call {
  /// Pointers to the strings at argument 0, the strings at argument 1.
  func writeStrings(_ strings: [[UInt8]]) throws(Errno) {
    var address = u32(1)
    for (index, string) in strings.enumerated() {
      try memory.store(address, at: u32(0) &+ UInt32(4 * index))
      try memory.write(string, at: address)
      address &+= UInt32(string.count)
    }
  }

  func writeSizes(_ strings: [[UInt8]]) throws(Errno) {
    try memory.store(UInt32(strings.count), at: u32(0))
    try memory.store(UInt32(strings.reduce(0) { $0 + $1.count }), at: u32(1))
  }

  func clockResolution() throws(Errno) { try memory.store(try Host.clockResolution(u32(0)), at: u32(1)) }
  func clockTime() throws(Errno) { try memory.store(try Host.clock(u32(0)), at: u32(2)) }

  func random() throws(Errno) {
    let bytes = try memory.bytes(u32(0), u32(1))
    switch wasi.configuration.random {
    case .system: Host.fillRandom(bytes)
    case .seeded: for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: wasi.nextRandom()) }
    }
  }

  /// There are no sockets.
  func noSocket() throws(Errno) {
    _ = try file(0)
    throw .notSocket
  }
}
