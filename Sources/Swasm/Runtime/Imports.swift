import SwasmInterpreter

/// What a module's imports are bound to, by module and field name. A value type; host functions in it can serve any
/// number of stores.
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

  private mutating func define(_ module: String, _ name: String, _ definition: Definition) {
    definitions[ExactName(module), default: [:]][ExactName(name)] = definition
  }

  /// Defines a host function by its type and a body that works on slots of 8 bytes: the arguments are in the first
  /// slots, and the results go to the first slots. i32 and f32 values are in the low half of a slot, whose high half is
  /// zero; v128 values take two slots. Nothing is allocated when it is called.
  public mutating func function(
    _ module: String, _ name: String, type: FunctionType,
    body: @escaping (UnsafeMutablePointer<UInt64>, borrowing Caller) throws(Trap) -> Void
  ) {
    define(module, name, .host(HostFunctionDefinition(type: type, body: body)))
  }

  public mutating func function(_ module: String, _ name: String, _ function: Function) {
    define(module, name, .function(function))
  }
  public mutating func memory(_ module: String, _ name: String, _ memory: Memory) {
    define(module, name, .memory(memory))
  }
  public mutating func table(_ module: String, _ name: String, _ table: Table) { define(module, name, .table(table)) }
  public mutating func global(_ module: String, _ name: String, _ global: Global) {
    define(module, name, .global(global))
  }
  public mutating func tag(_ module: String, _ name: String, _ tag: Tag) { define(module, name, .tag(tag)) }

  /// Defines all exports of an instance under a module name.
  public mutating func instance(_ module: String, _ instance: Instance) {
    for export in instance.exports {
      switch export.value {
      case .function(let function): self.function(module, export.name, function)
      case .memory(let memory): self.memory(module, export.name, memory)
      case .table(let table): self.table(module, export.name, table)
      case .global(let global): self.global(module, export.name, global)
      case .tag(let tag): self.tag(module, export.name, tag)
      }
    }
  }
}

/// A host function, for any store.
final class HostFunctionDefinition {
  let type: FunctionType
  let body: (UnsafeMutablePointer<UInt64>, borrowing Caller) throws(Trap) -> Void
  /// Slots for the arguments or the results, whichever are more.
  let slotCount: Int

  init(type: FunctionType, body: @escaping (UnsafeMutablePointer<UInt64>, borrowing Caller) throws(Trap) -> Void) {
    self.type = type
    self.body = body
    slotCount = max(type.parameterSlots, type.resultSlots)
  }
}

extension FunctionType {
  var parameterSlots: Int { parameters.reduce(0) { $0 + $1.slotCount } }
  var resultSlots: Int { results.reduce(0) { $0 + $1.slotCount } }
}
