import SwasmInterpreter

/// An instance of a module in a store. It lives as long as its store.
public struct Instance {
  let storage: InstanceStorage
  /// Keeps the store alive.
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
  public func export(_ name: String) -> ExportValue? { module.exportsByName[ExactName(name)].map(value) }

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

  private func value(_ export: ModuleContents.Export) -> ExportValue {
    let index = Int(export.index)
    switch export.kind {
    case .function: return .function(Function(store: store, record: storage.function(index)))
    case .table: return .table(Table(store: store, storage: TableStorage.of(storage.block.tables[index])))
    case .memory: return .memory(Memory(store: store, storage: MemoryStorage.of(storage.block.memories[index])))
    case .global:
      let type = TypeRegistry.canonical(module.contents.globals[index].type, ids: module.typeIDs)
      return .global(Global(store: store, type: type, cell: storage.block.globals[index], owner: nil))
    case .tag: return .tag(Tag(store: store, typeID: module.typeIDs[Int(module.contents.tags[index].typeIndex)]))
    }
  }
}

/// An exception tag.
public struct Tag {
  let store: Store
  let typeID: UInt32
}

/// What a host function sees of its caller. It is valid during the call only.
public struct Caller: ~Copyable {
  public let store: Store
  private let record: UnsafeMutablePointer<InstanceRecord>?

  init(store: Store, instance: UnsafeMutablePointer<InstanceRecord>?) {
    self.store = store
    record = instance
  }

  /// The calling instance; `nil` when the host called the function itself.
  public var instance: Instance? { record.map { Instance(store.instanceObject($0)) } }

  /// Memory 0 of the calling instance.
  ///
  /// - Throws: a trap when the caller has no memory.
  public var memory: Memory {
    get throws(Trap) {
      guard let record, let storage = store.instanceObject(record).memory0 else {
        throw Trap(.hostError, message: "the calling instance has no memory")
      }
      return Memory(store: store, storage: storage)
    }
  }
}
