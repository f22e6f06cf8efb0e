/// Assembles small modules in the binary format.
struct ModuleBuilder {
  private var types: [[UInt8]] = []
  private var imports: [[UInt8]] = []
  private var functions: [UInt8] = []
  private var memories: [[UInt8]] = []
  private var exports: [[UInt8]] = []
  private var bodies: [[UInt8]] = []
  private var data: [[UInt8]] = []
  private var names: [[UInt8]] = []
  private var customSections: [[UInt8]] = []
  private var importCount: UInt8 = 0

  /// Type bytes of the binary format.
  static let (i32, i64, f32, f64, v128): (UInt8, UInt8, UInt8, UInt8, UInt8) = (0x7F, 0x7E, 0x7D, 0x7C, 0x7B)
  static let (funcref, externref): (UInt8, UInt8) = (0x70, 0x6F)

  mutating func importFunction(_ module: String, _ name: String, _ parameters: [UInt8], _ results: [UInt8]) {
    imports.append(Self.name(module) + Self.name(name) + [0, type(parameters, results)])
    importCount += 1
  }

  /// - Parameters:
  ///   - name: In the name section.
  ///   - code: Instructions without the final `end`.
  mutating func function(
    export: String? = nil, name: String? = nil, _ parameters: [UInt8], _ results: [UInt8], _ code: [UInt8]
  ) {
    let index = importCount + UInt8(functions.count)
    functions.append(type(parameters, results))
    bodies.append(Self.sized([0] + code + [0x0B]))
    if let export { exports.append(Self.name(export) + [0, index]) }
    if let name { names.append([index] + Self.name(name)) }
  }

  /// A function without parameters and results.
  mutating func function(export: String? = nil, name: String? = nil, _ code: [UInt8]) {
    function(export: export, name: name, [], [], code)
  }

  /// Exported as "memory".
  mutating func memory(pages: UInt8, flags: UInt8 = 0, maximum: UInt8? = nil) {
    memories.append([flags | (maximum == nil ? 0 : 1), pages] + (maximum.map { [$0] } ?? []))
    exports.append(Self.name("memory") + [2, 0])
  }

  mutating func data(at address: UInt8, _ bytes: [UInt8]) {
    data.append([0, 0x41, address, 0x0B] + Self.sized(bytes))
  }

  mutating func customSection(_ name: String, _ bytes: [UInt8]) {
    customSections.append(Self.name(name) + bytes)
  }

  var bytes: [UInt8] {
    var result: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    func section(_ id: UInt8, _ items: [[UInt8]]) {
      if !items.isEmpty { result += [id] + Self.sized(Self.vector(items)) }
    }
    section(1, types)
    section(2, imports)
    section(3, functions.map { [$0] })
    section(5, memories)
    section(7, exports)
    section(10, bodies)
    section(11, data)
    if !names.isEmpty { result += [0] + Self.sized(Self.name("name") + [1] + Self.sized(Self.vector(names))) }
    for section in customSections { result += [0] + Self.sized(section) }
    return result
  }

  private mutating func type(_ parameters: [UInt8], _ results: [UInt8]) -> UInt8 {
    let type = [0x60] + Self.sized(parameters) + Self.sized(results)
    if let known = types.firstIndex(of: type) { return UInt8(known) }
    types.append(type)
    return UInt8(types.count - 1)
  }

  static func vector(_ items: [[UInt8]]) -> [UInt8] { number(items.count) + items.joined() }
  static func sized(_ bytes: [UInt8]) -> [UInt8] { number(bytes.count) + bytes }
  static func name(_ text: String) -> [UInt8] { sized(Array(text.utf8)) }

  /// Unsigned LEB128.
  static func number(_ value: Int) -> [UInt8] {
    value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F | 0x80)] + number(value >> 7)
  }
}

/// Modules that several tests run.
enum SampleModules {
  /// A program that does nothing.
  static var empty: [UInt8] {
    var builder = ModuleBuilder()
    builder.function(export: "_start", [])
    return builder.bytes
  }

  static var add: [UInt8] {
    var builder = ModuleBuilder()
    builder.function(
      export: "add", [ModuleBuilder.i32, ModuleBuilder.i32], [ModuleBuilder.i32], [0x20, 0, 0x20, 1, 0x6A])
    return builder.bytes
  }

  /// A function for each value type that returns its argument.
  static var identities: [UInt8] {
    var builder = ModuleBuilder()
    let types: [(String, UInt8)] = [
      ("i32", ModuleBuilder.i32), ("i64", ModuleBuilder.i64), ("f32", ModuleBuilder.f32), ("f64", ModuleBuilder.f64),
      ("v128", ModuleBuilder.v128), ("funcref", ModuleBuilder.funcref), ("externref", ModuleBuilder.externref),
    ]
    for (name, type) in types { builder.function(export: name, [type], [type], [0x20, 0]) }
    return builder.bytes
  }

  /// A program that exits with this code.
  static func exit(_ code: UInt8) -> [UInt8] {
    var builder = ModuleBuilder()
    builder.importFunction("wasi_snapshot_preview1", "proc_exit", [ModuleBuilder.i32], [])
    builder.memory(pages: 1)
    builder.function(export: "_start", [0x41] + signed(code) + [0x10, 0])
    return builder.bytes
  }

  /// A program that does not end.
  static let loop = Array(
    """
    (module (func $_start (export "_start") (loop (br 0))))
    """.utf8)

  /// A program that reads a byte of its input.
  static let readInput = Array(
    """
    (module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\01\\00\\00\\00")
      (func (export "_start") (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 32)))))
    """.utf8)

  /// A program that sleeps for ten minutes.
  static let sleep = Array(
    """
    (module
      (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "_start")
        (i32.store (i32.const 16) (i32.const 1))
        (i64.store (i32.const 24) (i64.const 600_000_000_000))
        (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))))
    """.utf8)

  /// A program of three functions that call each other, the last of which traps.
  static func trap(innermostName: String = "inner") -> [UInt8] {
    var builder = ModuleBuilder()
    builder.function(export: "_start", name: "outer", [0x10, 1])
    builder.function(name: "middle", [0x10, 2])
    builder.function(name: innermostName, [0x00])
    return builder.bytes
  }

  /// A program that prints its arguments or its environment as it gets them: each ends with a zero byte.
  static func printStrings(_ what: String) -> [UInt8] {
    var builder = ModuleBuilder()
    let (i32, module) = (ModuleBuilder.i32, "wasi_snapshot_preview1")
    builder.importFunction(module, "\(what)_get", [i32, i32], [i32])
    builder.importFunction(module, "\(what)_sizes_get", [i32, i32], [i32])
    builder.importFunction(module, "fd_write", [i32, i32, i32, i32], [i32])
    builder.memory(pages: 1)
    // The pointers go to 64, the strings to 1024; the iovec at 0 has their address and their size.
    builder.function(
      export: "_start",
      [0x41, 8, 0x41, 4, 0x10, 1, 0x1A]  // sizes_get(8, 4)
        + [0x41] + signed(64) + [0x41, 0x80, 0x08, 0x10, 0, 0x1A]  // get(64, 1024)
        + [0x41, 0, 0x41, 0x80, 0x08, 0x36, 2, 0]  // i32.store(0, 1024)
        + [0x41, 1, 0x41, 0, 0x41, 1, 0x41, 12, 0x10, 2, 0x1A])  // fd_write(1, 0, 1, 12)
    return builder.bytes
  }

  /// A program that makes the folder "made" in its first preopened folder and exits with the error number.
  static var makeFolder: [UInt8] {
    var builder = ModuleBuilder()
    let (i32, module) = (ModuleBuilder.i32, "wasi_snapshot_preview1")
    builder.importFunction(module, "proc_exit", [i32], [])
    builder.importFunction(module, "path_create_directory", [i32, i32, i32], [i32])
    builder.memory(pages: 1)
    builder.data(at: 0, Array("made".utf8))
    builder.function(export: "_start", [0x41, 3, 0x41, 0, 0x41, 4, 0x10, 1, 0x10, 0])
    return builder.bytes
  }

  /// A program that prints the guest's name of its first preopened folder.
  static var printPreopen: [UInt8] {
    var builder = ModuleBuilder()
    let (i32, module) = (ModuleBuilder.i32, "wasi_snapshot_preview1")
    builder.importFunction(module, "fd_prestat_get", [i32, i32], [i32])
    builder.importFunction(module, "fd_prestat_dir_name", [i32, i32, i32], [i32])
    builder.importFunction(module, "fd_write", [i32, i32, i32, i32], [i32])
    builder.memory(pages: 1)
    builder.function(
      export: "_start",
      [0x41, 3, 0x41, 0, 0x10, 0, 0x1A]  // prestat: the length is at 4
        + [0x41, 3, 0x41, 32, 0x41, 0, 0x28, 2, 4, 0x10, 1, 0x1A]  // the name goes to 32
        + [0x41, 0, 0x41, 32, 0x36, 2, 0]
        + [0x41, 1, 0x41, 0, 0x41, 1, 0x41, 12, 0x10, 2, 0x1A])
    return builder.bytes
  }

  /// A number below 256 as signed LEB128.
  private static func signed(_ value: UInt8) -> [UInt8] {
    value < 0x40 ? [value] : [value | 0x80, value >> 7]
  }
}
