/// What a module's imports are bound to in one store, by module and field name: what other instances of the store export,
/// and functions of the host. What is defined twice has the later value, and what the module does not import is ignored.
///
/// Host functions that serve many stores belong in a `Linker`, where they are looked up and their types compared once.
public struct Imports {
  enum Definition {
    case host(HostFunctionDefinition)
    case function(Function)
    case memory(Memory)
    case table(Table)
    case global(Global)
    case tag(Tag)
  }
  private var definitions = NamedItems<Definition>()

  public init() {}

  func definition(_ module: String, _ name: String) -> Definition? { definitions[module, name] }

  private mutating func set(_ module: String, _ name: String, _ definition: Definition) {
    definitions[module, name] = definition
  }

  /// Defines a host function by its type and a body that works on slots of 8 bytes: the arguments are in the first
  /// slots, and the results go to the first slots. i32 and f32 values are in the low half of a slot, whose high half is
  /// zero; v128 values take two slots. Nothing is allocated when it is called.
  ///
  /// An error that the body throws ends the guest's call as `Trap.init(hostError:)` says.
  public mutating func function(
    _ module: String, _ name: String, type: FunctionType,
    body: @escaping (UnsafeMutablePointer<UInt64>, borrowing Caller) throws -> Void
  ) {
    set(module, name, .host(HostFunctionDefinition(type: type, body: body)))
  }

  /// Defines an asynchronous host function: the guest is suspended while the body waits, and goes on with its results.
  /// The body runs where `Function.callAsync` was called; other calls can be made in the store meanwhile. A guest that
  /// was entered by `Function.call` cannot wait: the function's call is then the trap `async_required`.
  public mutating func asyncFunction(
    _ module: String, _ name: String, type: FunctionType,
    body:
      nonisolated(nonsending) @escaping (
        UnsafeMutablePointer<UInt64>, borrowing Caller
      ) async throws -> Void
  ) {
    set(module, name, .host(HostFunctionDefinition(type: type, asyncBody: body)))
  }

  /// Supplies a function of an instance or of the host.
  public mutating func function(_ module: String, _ name: String, _ function: Function) {
    set(module, name, .function(function))
  }
  public mutating func memory(_ module: String, _ name: String, _ memory: Memory) {
    set(module, name, .memory(memory))
  }
  public mutating func table(_ module: String, _ name: String, _ table: Table) { set(module, name, .table(table)) }
  public mutating func global(_ module: String, _ name: String, _ global: Global) {
    set(module, name, .global(global))
  }
  public mutating func tag(_ module: String, _ name: String, _ tag: Tag) { set(module, name, .tag(tag)) }

  /// Defines all exports of an instance under a module name.
  public mutating func instance(_ module: String, _ instance: Instance) {
    for export in instance.exports { define(module, export.name, export.value) }
  }

  /// Supplies what an instance exports, whatever it is.
  public mutating func define(_ module: String, _ name: String, _ value: Instance.ExportValue) {
    switch value {
    case .function(let function): self.function(module, name, function)
    case .memory(let memory): self.memory(module, name, memory)
    case .table(let table): self.table(module, name, table)
    case .global(let global): self.global(module, name, global)
    case .tag(let tag): self.tag(module, name, tag)
    }
  }
}
