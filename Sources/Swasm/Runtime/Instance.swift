import SwasmInterpreter

/// An instance of a module in a store (specification 4.2.5). It lives as long as its store, which it keeps alive.
public struct Instance {
  let storage: InstanceStorage
  public let store: Store
  public var module: Module { storage.module }

  init(_ storage: InstanceStorage) {
    self.storage = storage
    store = storage.store
  }

  public enum ExportValue {
    case function(Function)
    case table(Table)
    case memory(Memory)
    case global(Global)
    case tag(Tag)
  }

  /// All exports in the module's order.
  public var exports: [(name: String, value: ExportValue)] {
    module.contents.exports.map { ($0.name, value($0)) }
  }

  /// The export of that name, if there is one.
  public func export(_ name: String) -> ExportValue? {
    module.contents.exports.position(of: name).map { value(module.contents.exports[$0]) }
  }

  /// The exported function of that name, if there is one; see also `function(_:as:)`.
  public func function(_ name: String) -> Function? {
    if case .function(let function)? = export(name) { function } else { nil }
  }
  public func memory(_ name: String) -> Memory? {
    if case .memory(let memory)? = export(name) { memory } else { nil }
  }
  public func table(_ name: String) -> Table? { if case .table(let table)? = export(name) { table } else { nil } }
  public func global(_ name: String) -> Global? {
    if case .global(let global)? = export(name) { global } else { nil }
  }

  public func tag(_ name: String) -> Tag? { if case .tag(let tag)? = export(name) { tag } else { nil } }

  private func value(_ export: ModuleContents.Export) -> ExportValue {
    let index = Int(export.index)
    switch export.kind {
    case .function: return .function(Function(store: store, record: storage.function(index)))
    case .table: return .table(Table(store: store, storage: TableStorage(storage.block.tables[index])))
    case .memory: return .memory(Memory(store: store, record: storage.block.memories[index]))
    case .global:
      let type = TypeRegistry.canonical(module.contents.globals[index].type, ids: module.typeIDs)
      return .global(Global(store: store, type: type, cell: storage.block.globals[index], owner: nil))
    case .tag: return .tag(Tag(store: store, number: storage.tag(index) ?? .max))
    }
  }
}
