import Swasm
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// A guest whose calls of WASI functions are made by the test: a module that imports every function and exports one of
/// the same name that passes its arguments on, and a memory.
final class TestGuest {
  /// Names and parameters of the functions with a result, from wasi_snapshot_preview1.witx.
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
    let types = signatures.map { WasmModule.functionType($0.parameters, results: "i") }
    let imports = signatures.enumerated().map { index, signature in
      WasmModule.functionImport("wasi_snapshot_preview1", signature.name, type: index)
    }
    let count = signatures.count
    let bodies = signatures.enumerated().map { index, signature in
      let arguments: [UInt8] = (0..<signature.parameters.utf8.count).flatMap { [0x20, UInt8($0)] }
      return WasmModule.body(arguments + [0x10] + WasmModule.number(index))
    }
    let exports = signatures.enumerated().map { WasmModule.export($1.name, kind: 0, index: count + $0) }
    return WasmModule.preamble
      + WasmModule.section(1, types) + WasmModule.section(2, imports)
      + WasmModule.section(3, (0..<count).map(WasmModule.number))
      + WasmModule.section(5, [[0] + WasmModule.number(memoryPages)])
      + WasmModule.section(7, exports + [WasmModule.export("memory", kind: 2, index: 0)])
      + WasmModule.section(10, bodies)
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

/// Modules assembled by hand. `i` stands for i32, `I` for i64.
enum WasmModule {
  static let preamble: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  static func number(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  static func name(_ text: String) -> [UInt8] { number(text.utf8.count) + Array(text.utf8) }
  static func vector(_ items: [[UInt8]]) -> [UInt8] { number(items.count) + items.flatMap { $0 } }
  static func section(_ id: UInt8, _ items: [[UInt8]]) -> [UInt8] {
    let content = vector(items)
    return [id] + number(content.count) + content
  }
  static func functionType(_ parameters: String, results: String) -> [UInt8] {
    func types(_ text: String) -> [UInt8] { vector(text.utf8.map { [$0 == UInt8(ascii: "I") ? 0x7E : 0x7F] }) }
    return [0x60] + types(parameters) + types(results)
  }
  static func functionImport(_ module: String, _ field: String, type: Int) -> [UInt8] {
    name(module) + name(field) + [0] + number(type)
  }
  static func export(_ text: String, kind: UInt8, index: Int) -> [UInt8] { name(text) + [kind] + number(index) }
  static func body(_ code: [UInt8]) -> [UInt8] { number(code.count + 2) + [0] + code + [0x0B] }
}
