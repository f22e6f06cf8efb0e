import SwasmInterpreter
import Synchronization

/// What a module's imports are bound to, by module and field name. What is defined twice has the later value, and what
/// the module does not import is ignored.
///
/// A value type, whose host functions can serve any number of stores. A store keeps the host functions that its
/// instances import: instances made with the same `Imports` share them.
public struct Imports {
  enum Definition {
    case host(HostFunctionDefinition)
    case function(Function)
    case memory(Memory)
    case table(Table)
    case global(Global)
    case tag(Tag)
  }
  private var definitions: [ExactName: [ExactName: Definition]] = [:]

  public init() {}

  func definition(_ module: String, _ name: String) -> Definition? { definitions[ExactName(module)]?[ExactName(name)] }

  private mutating func set(_ module: String, _ name: String, _ definition: Definition) {
    definitions[ExactName(module), default: [:]][ExactName(name)] = definition
  }

  /// Defines a host function by its type and a body that works on slots of 8 bytes: the arguments are in the first
  /// slots, and the results go to the first slots. i32 and f32 values are in the low half of a slot, whose high half is
  /// zero; v128 values take two slots. Nothing is allocated when it is called.
  public mutating func function(
    _ module: String, _ name: String, type: FunctionType,
    body: @escaping (UnsafeMutablePointer<UInt64>, borrowing Caller) throws(Trap) -> Void
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
      ) async throws(Trap) -> Void
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

/// A host function, for any store.
final class HostFunctionDefinition {
  typealias Body = (UnsafeMutablePointer<UInt64>, borrowing Caller) throws(Trap) -> Void
  typealias AsyncBody =
    nonisolated(nonsending) (UnsafeMutablePointer<UInt64>, borrowing Caller) async throws(Trap) -> Void

  let type: FunctionType
  let body: Body
  /// In place of `body`, which only says that it cannot be called.
  let asyncBody: AsyncBody?
  let isAsynchronous: Bool
  /// Slots for the arguments or the results, whichever are more.
  let slotCount: Int
  /// The type in the first engine that has used the definition, so that stores need no lock.
  private let registered = AtomicLazyReference<RegisteredTypes>()

  init(type: FunctionType, body: @escaping Body) {
    self.type = type
    self.body = body
    asyncBody = nil
    isAsynchronous = false
    slotCount = max(type.parameterSlots, type.resultSlots)
  }

  init(type: FunctionType, asyncBody: @escaping AsyncBody) {
    self.type = type
    body = { _, _ throws(Trap) in throw Trap(.asyncRequired) }
    self.asyncBody = asyncBody
    isAsynchronous = true
    slotCount = max(type.parameterSlots, type.resultSlots)
  }

  /// Keeps the type in an engine.
  ///
  /// - Throws: `limitExceeded` when the engine has no room for it, `invalidUnknownType` when it does not have one that is
  ///   named.
  func types(in registry: TypeRegistry) throws(ModuleError) -> RegisteredTypes {
    if let types = registered.load(), types.registry === registry { return types }
    let types = try registry.register(type)
    let first = registered.storeIfNil(types)
    return first.registry === registry ? first : types
  }
}

extension FunctionType {
  var parameterSlots: Int { parameters.reduce(0) { $0 + $1.slotCount } }
  var resultSlots: Int { results.reduce(0) { $0 + $1.slotCount } }
}
