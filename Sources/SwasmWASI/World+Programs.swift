import Swasm
import SwasmSystem
import SwasmWorld

extension WASI {
  /// A linker that defines the functions of preview 1 and nothing else.
  public static func linker(_ engine: Engine) -> Linker {
    var linker = Linker(engine: engine)
    define(in: &linker)
    return linker
  }

  /// What a program begins with; `nil` where there is nothing that could have been meant to run.
  static func start(of instance: Instance) throws(LinkError) -> Function? {
    if let start = instance.function("_start") ?? instance.function("_initialize") { return start }
    let hasFunctions = instance.exports.contains { if case .function = $0.value { true } else { false } }
    guard hasFunctions else { return nil }
    throw LinkError(.unknownExport, name: "_start", expected: "function [] -> []")
  }
}

// Programs and libraries in a world.
extension World {
  /// Runs a program: a command's `_start`, or a reactor's `_initialize`. To run it more than once, prepare it with a linker.
  ///
  /// - Parameter imports: Further imports of the module.
  /// - Returns: The argument of `proc_exit`, or 0.
  /// - Throws: `LinkError`, or `Trap`; `WorldError` when the store has another world.
  public func run(_ module: Module, in store: Store, imports: Imports = Imports()) throws -> WASIExit {
    try run(store.prepare(module, with: WASI.linker(module.engine)), in: store, imports: imports)
  }

  /// The same for a module that was prepared with a linker in which WASI is defined.
  public func run(_ module: PreparedModule, in store: Store, imports: Imports = Imports()) throws -> WASIExit {
    try attach(to: store)
    do {
      let instance = try store.instantiate(module, imports: imports)
      guard let start = try WASI.start(of: instance) else { return WASIExit(code: 0) }
      _ = try start.call()
      return WASIExit(code: 0)
    } catch let trap as Trap {
      if let exit = trap.cause as? WASIExit { return exit }
      throw trap
    }
  }

  /// Instantiates a module whose exports the host wants to call, and initializes it if it is a reactor, that is, if it
  /// exports `_initialize`. A command's `_start` is not called.
  ///
  /// - Parameter imports: Further imports of the module.
  /// - Throws: `LinkError`, or `Trap`: also for `proc_exit`, with a `WASIExit` as its cause; `WorldError` when
  ///   the store has another world.
  public func instantiate(_ module: Module, in store: Store, imports: Imports = Imports()) throws -> Instance {
    try instantiate(store.prepare(module, with: WASI.linker(module.engine)), in: store, imports: imports)
  }

  /// The same for a module that was prepared with a linker in which WASI is defined.
  public func instantiate(_ module: PreparedModule, in store: Store, imports: Imports = Imports()) throws -> Instance {
    try attach(to: store)
    let instance = try store.instantiate(module, imports: imports)
    if instance.function("_start") == nil, let initialize = instance.function("_initialize") {
      _ = try initialize.call()
    }
    return instance
  }

  /// - Throws: when the store's guests have another world, whose descriptors they would lose.
  private func attach(to store: Store) throws(WorldError) {
    if let other = store[World.self], other !== self {
      throw WorldError(.wrongWorld, "the store has another world")
    }
    store[World.self] = self
  }
}

/// How a program ended: the argument of `proc_exit`, or 0 when `_start` returned.
public struct WASIExit: Error, Hashable, Sendable {
  public let code: Int32
  public init(code: Int32) { self.code = code }
}
