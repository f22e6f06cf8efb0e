import Foundation
import Swasm

/// Whether what an engine is given, one module after the other, leaves something behind: modules with types that nobody has
/// had before, instances, traps of several kinds, failed instantiations, and suspended calls that are dropped.
enum Loads {
  private static let maximumGrowth = 5 << 20

  private struct Use {
    var residentBytes: Int
    var mappings: Int
    var descriptors: Int
    var types: Int

    init(_ engine: Engine) {
      residentBytes = ProcessUse.resetPeak()
      mappings = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8))?.split(separator: "\n").count ?? 0
      descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? 0
      types = engine.typeUse.types
    }
  }

  /// - Returns: Whether the last 9 tenths of the loads have left nothing.
  static func run(count: Int) throws -> Bool {
    let engine = Engine(features: Measurement.features)
    let path = NSTemporaryDirectory() + "/growth-load-\(getpid()).wasm"
    defer { unlink(path) }
    let warmUp = max(count / 10, 1)
    for number in 0..<warmUp { try load(number, engine, path) }
    let before = Use(engine)
    for number in warmUp..<count { try load(number, engine, path) }
    let after = Use(engine)
    print(
      String(
        format: "%d loads: %+.2f MB resident (%.1f), %+d mappings, %+d descriptors, %+d types", count - warmUp,
        Double(after.residentBytes - before.residentBytes) / 1e6, Double(after.residentBytes) / 1e6,
        after.mappings - before.mappings, after.descriptors - before.descriptors, after.types - before.types))
    let isFlat =
      after.residentBytes - before.residentBytes <= maximumGrowth && after.mappings <= before.mappings
      && after.descriptors <= before.descriptors && after.types <= before.types
    print("flat within \(maximumGrowth >> 20) MiB: \(isFlat ? "yes" : "NO")")
    return isFlat
  }

  private static func load(_ number: Int, _ engine: Engine, _ path: String) throws {
    let bytes = module(number)
    let module: Module
    if number % 8 == 0 {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      module = try Module(path: path, engine: engine)
    } else {
      module = try Module(bytes: bytes, engine: engine)
    }
    let store = Store(engine: engine)
    var imports = Imports()
    imports.function("m", "host", type: FunctionType()) { _, _ in }
    // Each third one fails at its start function, when a table of the host's has references to it.
    let table = try Table(TableType(limits: Limits(minimum: 4), elementType: .funcref), in: store)
    imports.table("m", "table", table)
    let instance: Instance
    do {
      instance = try store.instantiate(module, imports: imports)
    } catch let trap as Trap where trap.code == .unreachable && number % 3 == 0 {
      return
    }
    let traps: [(String, Trap.Code)] = [
      ("unreachable", .unreachable), ("bounds", .memoryOutOfBounds), ("deep", .callStackExhausted),
      ("throw", .uncaughtException), ("spin", .outOfFuel),
    ]
    for (name, code) in traps {
      if code == .outOfFuel { store.fuel = 10_000 }
      do {
        _ = try instance.function(name)?.call()
        throw Unexpected(what: "\(name) did not trap")
      } catch let trap as Trap where trap.code == code {}
    }
    // Left where it is.
    store.fuel = 10_000
    _ = try instance.function("spin")?.callResumable()
  }

  private struct Unexpected: Error { var what: String }

  /// Type 0 is `[] -> []`, type 1 a group of two structures and type 4 a function of types that no other number has.
  private static func module(_ number: Int) -> [UInt8] {
    var unique: [UInt8] = []
    var rest = number
    for _ in 0..<12 {
      unique.append([Wasm.i32, Wasm.i64, 0x7D, 0x7C][rest & 3])
      rest >>= 2
    }
    let structures: [UInt8] =
      [0x4E, 2, 0x50, 0, 0x5F, 13] + unique.flatMap { [$0, 1] } + [0x63, 2, 1, 0x5F, 1, 0x63, 1, 0]
    let types: [[UInt8]] = [Wasm.type(), structures, [0x60, 13, 0x63, 1] + unique + [0], Wasm.type([Wasm.i32])]
    let imports: [[UInt8]] = [
      Wasm.name("m") + Wasm.name("host") + [0, 0],
      Wasm.name("m") + Wasm.name("table") + [1, Wasm.funcref, 0, 4],
    ]
    let bodies: [[UInt8]] = [
      [0x00],
      // Beyond the memory's end, in an object of the heap's own type.
      [0xFB, 1, 1, 0x1A, 0x41, 0x7F, 0x28, 2, 0, 0x1A],
      [0x10, 3],
      [0x41, 1, 0x08, 0],
      [0x03, 0x40, 0xFB, 1, 1, 0x1A, 0x0C, 0, 0x0B],
      number % 3 == 0 ? [0x00] : [0x01],
    ]
    let names = ["unreachable", "bounds", "deep", "throw", "spin"]
    return ModuleWithCode.module(
      Wasm.section(1, [4] + types.joined()), Wasm.section(2, Wasm.vector(imports)),
      Wasm.section(3, Wasm.vector(bodies.map { _ in [0] })), Wasm.section(5, [1, 0, 1]),
      Wasm.section(13, [1, 0, 4]),
      Wasm.section(7, Wasm.vector(names.enumerated().map { Wasm.name($1) + [0] + Wasm.u32($0 + 1) })),
      Wasm.section(8, [6]), Wasm.section(9, [1, 0, 0x41, 0, 0x0B, 2, 1, 2]),
      Wasm.section(10, Wasm.vector(bodies.map { Wasm.body($0) })))
  }
}
