import Swasm
import SwasmTestSupport
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// A guest whose calls of WASI functions are made by the test: a module that imports every function and exports one of
/// the same name that passes its arguments on, and a memory.
final class TestGuest {
  /// Names and parameters of the functions with a result, from wasi_snapshot_preview1.witx: `i` stands for i32, `I` for i64.
  static let signatures: [(name: String, parameters: String)] = [
    ("args_get", "ii"), ("args_sizes_get", "ii"), ("environ_get", "ii"), ("environ_sizes_get", "ii"),
    ("clock_res_get", "ii"), ("clock_time_get", "iIi"), ("fd_advise", "iIIi"), ("fd_allocate", "iII"),
    ("fd_close", "i"), ("fd_datasync", "i"), ("fd_fdstat_get", "ii"), ("fd_fdstat_set_flags", "ii"),
    ("fd_fdstat_set_rights", "iII"), ("fd_filestat_get", "ii"), ("fd_filestat_set_size", "iI"),
    ("fd_filestat_set_times", "iIIi"), ("fd_pread", "iiiIi"), ("fd_prestat_get", "ii"),
    ("fd_prestat_dir_name", "iii"), ("fd_pwrite", "iiiIi"), ("fd_read", "iiii"), ("fd_readdir", "iiiIi"),
    ("fd_renumber", "ii"), ("fd_seek", "iIii"), ("fd_sync", "i"), ("fd_tell", "ii"), ("fd_write", "iiii"),
    ("path_create_directory", "iii"), ("path_filestat_get", "iiiii"), ("path_filestat_set_times", "iiiiIIi"),
    ("path_link", "iiiiiii"), ("path_open", "iiiiiIIii"), ("path_readlink", "iiiiii"),
    ("path_remove_directory", "iii"), ("path_rename", "iiiiii"), ("path_symlink", "iiiii"),
    ("path_unlink_file", "iii"), ("poll_oneoff", "iiii"), ("proc_raise", "i"), ("sched_yield", ""),
    ("random_get", "ii"), ("sock_accept", "iii"), ("sock_recv", "iiiiii"), ("sock_send", "iiiii"),
    ("sock_shutdown", "ii"),
  ]

  let world: World
  let memory: Memory
  let store: Store
  private let instance: Instance
  /// Kept, so that it is not removed before the guest.
  private let folder: TemporaryFolder?

  init(
    _ configuration: WorldConfiguration = WorldConfiguration(), folder: TemporaryFolder? = nil, memoryPages: Int = 4
  ) throws {
    self.folder = folder
    let engine = Engine()
    let module = try Module(bytes: TestGuest.module(memoryPages: memoryPages), engine: engine)
    world = try World(configuration)
    var limits = StoreLimits()
    limits.memoryBytes = 5 << 30
    store = Store(engine: engine, limits: limits)
    instance = try world.instantiate(module, in: store)
    memory = try #require(instance.memory("memory"))
  }

  /// With one folder as descriptor 3, `/`.
  convenience init(_ folder: TemporaryFolder, _ access: WorldConfiguration.Access = .readWrite) throws {
    var configuration = WorldConfiguration()
    configuration.preopen(folder.path, at: "/", access: access)
    try self.init(configuration, folder: folder)
  }

  private static func module(memoryPages: Int) -> [UInt8] {
    var builder = ModuleBuilder()
    let functions = signatures.map { name, parameters in
      let types = parameters.utf8.map { $0 == UInt8(ascii: "I") ? WasmBytes.i64 : WasmBytes.i32 }
      let index = builder.importFunction(name, types, [WasmBytes.i32], module: "wasi_snapshot_preview1")
      return (name: name, types: types, index: index)
    }
    for (name, types, index) in functions {
      builder.function(
        types, [WasmBytes.i32], export: name, types.indices.flatMap { Code.get($0) }, Code.call(index))
    }
    builder.memory(UInt64(memoryPages), export: "memory")
    return builder.bytes
  }

  /// Calls a function; arguments are taken as the function's parameters are.
  func call(_ name: String, _ arguments: Int64...) throws -> Errno { try call(name, arguments) }

  func call(_ name: String, _ arguments: [Int64]) throws -> Errno {
    let function = try #require(instance.function(name))
    let parameters = function.type.parameters
    try #require(parameters.count == arguments.count)
    let values = zip(parameters, arguments).map { type, argument in
      type == .i64 ? Value.i64(argument) : .i32(Int32(truncatingIfNeeded: argument))
    }
    guard case .i32(let result)? = try function.call(values).first else { throw TestFailure("\(name) has no result") }
    return try #require(Errno(rawValue: UInt16(result)))
  }

  // MARK: - Memory

  func u8(_ address: Int) throws -> UInt8 { try memory.load(at: UInt64(address)) }
  func u16(_ address: Int) throws -> UInt16 { try memory.load(at: UInt64(address)) }
  func u32(_ address: Int) throws -> UInt32 { try memory.load(at: UInt64(address)) }
  func u64(_ address: Int) throws -> UInt64 { try memory.load(at: UInt64(address)) }
  func text(_ address: Int, _ count: Int) throws -> String {
    String(decoding: try memory.bytes(at: UInt64(address), count: count), as: UTF8.self)
  }

  /// Where arguments and results are put. Paths are at 1,024 and 6,144, data from 65,536 on.
  static let result = 16
  static let pieces = 256
  static let data = 65536

  /// Puts a list of pieces at `pieces`.
  func setPieces(_ list: [(address: UInt32, count: UInt32)]) throws {
    for (index, piece) in list.enumerated() {
      try memory.store(piece.address, at: UInt64(TestGuest.pieces + 8 * index))
      try memory.store(piece.count, at: UInt64(TestGuest.pieces + 8 * index + 4))
    }
  }

  /// Puts a path in the memory; its address and length.
  func path(_ path: String, second: Bool = false) throws -> [Int64] { try self.path(Array(path.utf8), second: second) }

  func path(_ bytes: [UInt8], second: Bool = false) throws -> [Int64] {
    let address = second ? 6144 : 1024
    try memory.write(bytes, at: UInt64(address))
    return [Int64(address), Int64(bytes.count)]
  }

  // MARK: - Frequent calls

  struct OpenFlags: OptionSet {
    let rawValue: Int64
    static let create = OpenFlags(rawValue: 1)
    static let directory = OpenFlags(rawValue: 2)
    static let exclusive = OpenFlags(rawValue: 4)
    static let truncate = OpenFlags(rawValue: 8)
  }

  func open(
    _ name: String, _ flags: OpenFlags = [], rights: Rights = .fdRead, descriptorFlags: Int64 = 0,
    follows: Bool = true, in directory: UInt32 = 3
  ) throws -> (Errno, UInt32) {
    try open(
      Array(name.utf8), flags, rights: rights, descriptorFlags: descriptorFlags, follows: follows, in: directory)
  }

  func open(
    _ name: [UInt8], _ flags: OpenFlags = [], rights: Rights = .fdRead, descriptorFlags: Int64 = 0,
    follows: Bool = true, in directory: UInt32 = 3
  ) throws -> (Errno, UInt32) {
    try memory.store(UInt32.max, at: UInt64(TestGuest.result))
    let errno = try call(
      "path_open",
      [Int64(directory), follows ? 1 : 0] + path(name)
        + [flags.rawValue, Int64(rights.rawValue), 0, descriptorFlags, Int64(TestGuest.result)])
    return (errno, try u32(TestGuest.result))
  }

  /// The descriptor of a file that can be opened.
  func opened(_ name: String, _ flags: OpenFlags = [], rights: Rights = .fdRead) throws -> UInt32 {
    let (errno, descriptor) = try open(name, flags, rights: rights)
    try #require(errno == .success, "\(name): \(errno)")
    return descriptor
  }

  func read(_ descriptor: UInt32, _ count: Int) throws -> (Errno, String) {
    try setPieces([(UInt32(TestGuest.data), UInt32(count))])
    let errno = try call("fd_read", Int64(descriptor), Int64(TestGuest.pieces), 1, Int64(TestGuest.result))
    return (errno, errno == .success ? try text(TestGuest.data, Int(u32(TestGuest.result))) : "")
  }

  func write(_ descriptor: UInt32, _ text: String) throws -> (Errno, Int) {
    try memory.write(Array(text.utf8), at: UInt64(TestGuest.data))
    try setPieces([(UInt32(TestGuest.data), UInt32(text.utf8.count))])
    let errno = try call("fd_write", Int64(descriptor), Int64(TestGuest.pieces), 1, Int64(TestGuest.result))
    return (errno, errno == .success ? Int(try u32(TestGuest.result)) : 0)
  }

  func close(_ descriptor: UInt32) throws -> Errno { try call("fd_close", Int64(descriptor)) }
}

struct TestFailure: Error {
  let description: String
  init(_ description: String) { self.description = description }
}
