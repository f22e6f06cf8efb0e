import SwasmTestSupport
import SwasmText

@testable import Swasm

/// The code of the trap that `body` throws; `nil` when it throws none.
func trapCode(_ body: () throws -> Void) -> Trap.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Trap)?.code
  }
}

/// The code of the link error that `body` throws; `nil` when it throws none.
func linkCode(_ body: () throws -> Void) -> LinkError.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? LinkError)?.code
  }
}

extension Module {
  /// A module in the text format.
  convenience init(text: String, engine: Engine) throws {
    try self.init(bytes: WebAssemblyText.parseModule(Array(text.utf8)), engine: engine)
  }
}

extension ModuleBuilder {
  func module(_ engine: Engine) throws -> Module { try Module(bytes: bytes, engine: engine) }
}

extension Store {
  func instantiate(_ builder: ModuleBuilder, _ imports: Imports = Imports()) throws -> Instance {
    try instantiate(try builder.module(engine), imports: imports)
  }
}

extension Instance {
  /// Calls an exported function on i32 values; its only result.
  @discardableResult
  func run(_ name: String, _ arguments: Int32...) throws -> Int32 {
    guard let function = function(name) else { throw LinkError(.unknownExport, name: name) }
    guard case .i32(let result)? = try function.call(arguments.map { .i32($0) }).first else { return 0 }
    return result
  }

  /// Calls an exported function on i32 values; the code of its trap.
  func trap(_ name: String, _ arguments: Int32...) -> Trap.Code? {
    trapCode { _ = try function(name)?.call(arguments.map { .i32($0) }) }
  }
}

let i32 = WasmBytes.i32
let i64 = WasmBytes.i64
