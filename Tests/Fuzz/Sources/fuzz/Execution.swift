@testable import Swasm

extension Fuzzer {
  private static let engine = Engine(features: .wasm3, limits: .untrusted, canonicalizesNaNs: true)

  /// What a guest has done when its fuel was given in pieces of some size.
  private struct Outcome: Equatable {
    var lines: [String] = []
    var fuel = 0
    var memory: [UInt8] = []
  }

  /// Translation and execution: the fuel may come at once or in pieces, with the same results, traps, memories and costs.
  static let execution = Fuzzer(name: "execution") { bytes in
    guard bytes.count > 1, let module = try? Module(bytes: bytes.dropFirst(), engine: engine) else { return }
    let whole = outcome(module, piece: nil)
    for piece in [1 + Int(bytes[0]), 997] {
      let sliced = outcome(module, piece: piece)
      guard whole == sliced else {
        found("in pieces of \(piece): \(sliced.lines) \(sliced.fuel), at once: \(whole.lines) \(whole.fuel)")
      }
    }
  }

  private static let totalFuel = 20_000

  private static func outcome(_ module: Module, piece: Int?) -> Outcome {
    var outcome = Outcome()
    var limits = StoreLimits(memoryBytes: 4 << 20)
    limits.tableElements = 100_000
    limits.valueStackBytes = 1 << 20
    let store = Store(engine: engine, limits: limits)
    var imports = Imports()
    store.fuel = totalFuel
    do {
      _ = try imports.fillUnknown(of: module, functions: .returnsDefaults, in: store)
      let instance = try store.instantiate(module, imports: imports)
      for export in instance.exports.prefix(16) {
        switch export.value {
        case .function(let function):
          guard function.type.parameters.allSatisfy(\.isDefaultable) else { continue }
          let arguments = function.type.parameters.map { Value(zeroOf: $0) }
          outcome.lines.append(line { try call(function, arguments, piece, store) })
        case .global(let global): outcome.lines.append(text(global.value))
        case .memory(let memory):
          outcome.memory += (try? memory.bytes(at: 0, count: min(memory.byteCount, 65_536))) ?? []
        case .table(let table): outcome.lines.append("\(table.count)")
        case .tag: break
        }
      }
    } catch {
      outcome.lines.append("\((error as? Trap)?.code.rawValue ?? "\(type(of: error))")")
    }
    outcome.fuel = store.fuelConsumed
    return outcome
  }

  private static func line(_ body: () throws -> [Value]) -> String {
    do { return try body().map(text).joined(separator: " ") } catch {
      return (error as? Trap)?.code.rawValue ?? "\(error)"
    }
  }

  /// References are objects of one store.
  private static func text(_ value: Value) -> String {
    switch value {
    case .i32(let value): "\(value)"
    case .i64(let value): "\(value)"
    case .f32(let value): "\(value.bitPattern)"
    case .f64(let value): "\(value.bitPattern)"
    case .v128(let value): "\(value)"
    case .function(let value): value == nil ? "null" : "function"
    case .extern(let value): value == nil ? "null" : "extern"
    case .any(let value): value == nil ? "null" : "any"
    case .exception(let value): value == nil ? "null" : "exception"
    }
  }

  private static func call(
    _ function: Function, _ arguments: [Value], _ piece: Int?, _ store: Store
  ) throws -> [Value] {
    guard let piece else {
      store.fuel = totalFuel
      return try function.call(arguments)
    }
    var left = totalFuel - min(piece, totalFuel)
    store.fuel = min(piece, totalFuel)
    var call = try function.callResumable(arguments)
    while true {
      switch consume call {
      case .finished(let values): return values
      case .suspended(let suspended):
        guard left > 0 else { throw Trap(.outOfFuel) }
        let added = min(piece, left)
        left -= added
        store.addFuel(added)
        call = try suspended.resume()
      }
    }
  }
}

extension Value {
  fileprivate init(zeroOf type: ValueType) {
    switch type {
    case .i32: self = .i32(0)
    case .i64: self = .i64(0)
    case .f32: self = .f32(0)
    case .f64: self = .f64(0)
    case .v128: self = .v128(SIMD2(0, 0))
    default:
      switch type.heapType?.abstractTop {
      case .function: self = .function(nil)
      case .extern: self = .extern(nil)
      case .exception: self = .exception(nil)
      default: self = .any(nil)
      }
    }
  }
}
