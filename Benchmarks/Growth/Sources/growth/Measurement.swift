import Foundation
import Swasm
import SwasmText

/// What is done with an input.
enum Phase: String, CaseIterable, Sendable {
  /// Decoding and validation.
  case load
  /// Of the exported function "f".
  case translate
  case instantiate
  /// A call of "f" that ends by 20,000 units of fuel, if not by itself.
  case trap
  case print
  case inspect
  case parse
}

/// What one phase took.
struct Cost: Codable {
  /// Bytes above those before the phase. A copy of the input that the phase makes does not count.
  var bytes: Double
  var microseconds: Double
  /// How it ended.
  var outcome: String
  /// Bytes of the input.
  var inputBytes: Int
}

/// Measures a phase in a process that does nothing else.
struct Measurement {
  let input: [UInt8]
  let path: String
  /// The command-line program, for `inspect`.
  let swasm: String
  let engine = Engine(features: Measurement.features)

  static let features: Features = [
    .wasm3, .threads, .legacyExceptions, .wideArithmetic, .customPageSizes, .branchHints, .compactImports,
    .stackSwitching, .customDescriptors,
  ]

  init(path: String, swasm: String) throws {
    self.path = path
    self.swasm = swasm
    input = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func cost(of phase: Phase) -> Cost? {
    warmUp()
    switch phase {
    case .load: return measure(copies: 1) { _ = try Module(bytes: input, engine: engine) }
    case .translate:
      guard let function = function() else { return nil }
      function.store.fuel = 0
      return measure { try call(function) }
    case .trap:
      guard let function = function() else { return nil }
      function.store.fuel = 0
      try? call(function)
      function.store.fuel = 20_000
      return measure { try call(function) }
    case .instantiate:
      guard let module = try? Module(bytes: input, engine: engine) else { return nil }
      let store = Store(engine: engine)
      guard let imports = try? Stubs.imports(of: module, in: store) else { return nil }
      return measure { _ = try store.instantiate(module, imports: imports) }
    case .print:
      return measure {
        try input.withUnsafeBytes { bytes in try ModulePrinter().print(bytes) { _ in } }
      }
    case .parse:
      return measure(copies: 1) { _ = try WebAssemblyText.parseModule(input, features: Measurement.features) }
    case .inspect: return inspect()
    }
  }

  /// The tables of instructions and what else is made at the first use.
  private func warmUp() {
    let text = "(module (func (export \"f\")) (memory 1) (table 1 funcref) (global i32 (i32.const 0)))"
    guard let bytes = try? WebAssemblyText.parseModule(Array(text.utf8)),
      let module = try? Module(bytes: bytes, engine: engine),
      let instance = try? Store(engine: engine).instantiate(module)
    else { return }
    _ = try? instance.function("f")?.call()
    _ = try? ModulePrinter().print(bytes)
  }

  private func measure(copies: Int = 0, _ body: () throws -> Void) -> Cost {
    let before = ProcessUse.resetPeak()
    let start = ProcessUse.threadMicroseconds
    var outcome = "ok"
    do {
      try body()
    } catch let error as ModuleError {
      outcome = error.code.rawValue
    } catch let error as Trap {
      outcome = error.code.rawValue
    } catch let error as LinkError {
      outcome = error.code.rawValue
    } catch {
      outcome = "error"
    }
    let time = ProcessUse.threadMicroseconds - start
    let bytes = max(ProcessUse.peak - before - copies * input.count, 0)
    return Cost(bytes: Double(bytes), microseconds: time, outcome: outcome, inputBytes: input.count)
  }

  private func function() -> Function? {
    guard let module = try? Module(bytes: input, engine: engine) else { return nil }
    let store = Store(engine: engine)
    guard let imports = try? Stubs.imports(of: module, in: store),
      let instance = try? store.instantiate(module, imports: imports)
    else { return nil }
    return instance.function("f")
  }

  private func call(_ function: Function) throws {
    _ = try function.call(function.type.parameters.map { type in type == .i64 ? .i64(0) : .i32(0) })
  }

  /// Beside a module of the same size that is one custom section.
  private func inspect() -> Cost? {
    let plain = NSTemporaryDirectory() + "/growth-plain-\(getpid()).wasm"
    defer { unlink(plain) }
    let section = Wasm.section(0, Wasm.name("x") + [UInt8](repeating: 0, count: input.count))
    _ = FileManager.default.createFile(atPath: plain, contents: Data(Wasm.preamble + section))
    guard let base = ProcessUse.use(of: [swasm, "inspect", plain]),
      let use = ProcessUse.use(of: [swasm, "inspect", path])
    else {
      return nil
    }
    return Cost(
      bytes: Double(max(use.peak - base.peak, 0)), microseconds: max(use.microseconds - base.microseconds, 0),
      outcome: use.status == 0 ? "ok" : "error", inputBytes: input.count)
  }
}

/// Something of the right type for each import.
enum Stubs {
  static func imports(of module: Module, in store: Store) throws -> Imports {
    var imports = Imports()
    for item in module.imports {
      switch item.type {
      case .function(let type): imports.function(item.module, item.name, type: type) { _, _ in }
      case .table(let type): imports.table(item.module, item.name, try Table(type, in: store))
      case .memory(let type): imports.memory(item.module, item.name, try Memory(type, in: store))
      case .global(let type): imports.global(item.module, item.name, try Global(type, value: .i32(0), in: store))
      case .tag(let type): imports.tag(item.module, item.name, try Tag(parameters: type.parameters, in: store))
      }
    }
    return imports
  }
}
