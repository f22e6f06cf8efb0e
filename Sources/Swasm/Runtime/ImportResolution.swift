import SwasmInterpreter

/// Where what an import is bound to is stored.
private enum ImportedStorage {
  case function(UnsafeMutablePointer<FunctionRecord>)
  case table(UnsafeMutablePointer<TableRecord>)
  case memory(UnsafeMutablePointer<MemoryRecord>)
  case global(UnsafeMutableRawPointer)
  case tag(TagStorage)
}

extension Store {
  /// Binds each import of the instance's module to what is given for it, whose type must match (specification 3.3.12).
  ///
  /// - Throws: `LinkError`, or `ModuleError` when the engine's registry of types is full.
  func bind(_ imports: Imports, to instance: InstanceStorage) throws {
    let module = instance.module
    var writer = ImportWriter(instance: instance)
    var steps = 0
    for item in module.contents.imports {
      try endIfInterrupted(counting: &steps)
      guard let definition = imports.definition(item.module, item.name) else {
        throw LinkError(
          .unknownImport, module: item.module, name: item.name,
          expected: engine.describe(module.externalType(item.description)))
      }
      guard let (actual, storage) = try resolve(definition) else {
        throw LinkError(.wrongStore, module: item.module, name: item.name)
      }
      let expected = module.externalType(item.description)
      guard engine.types.matches(actual, import: expected) else {
        release(storage)
        throw LinkError(
          .incompatibleImportType, module: item.module, name: item.name, expected: engine.describe(expected),
          actual: engine.describe(actual))
      }
      writer.write(storage)
    }
  }

  /// Gives up what `resolve` has retained for an import that is not bound to it.
  private func release(_ storage: ImportedStorage) {
    guard case .function(let record) = storage, record.pointee.cell == nil else { return }
    // Whatever the definition's end runs, runs when the table is no longer accessed.
    let definition = hostFunctions.release(record)
    withExtendedLifetime(definition) {}
  }

  /// The definition's type and storage; `nil` when it belongs to another store.
  private func resolve(_ definition: Imports.Definition) throws(ModuleError) -> (ExternalType, ImportedStorage)? {
    switch definition {
    case .host(let host):
      let record = try hostFunctions.retainRecord(of: host, engine.types)
      return (.function(typeID: record.pointee.typeID), .function(record))
    case .function(let function):
      guard function.store === self else { return nil }
      if function.record.pointee.cell == nil { hostFunctions.retain(function.record) }
      return (.function(typeID: function.record.pointee.typeID), .function(function.record))
    case .table(let table):
      guard table.store === self else { return nil }
      return (.table(table.presentType), .table(table.storage.record))
    case .memory(let memory):
      guard memory.store === self else { return nil }
      return (.memory(memory.presentType), .memory(memory.record))
    case .global(let global):
      guard global.store === self else { return nil }
      return (.global(global.type), .global(global.cell))
    case .tag(let tag):
      guard tag.store === self else { return nil }
      return (.tag(typeID: tag.storage.typeID), .tag(tag.storage))
    }
  }
}

/// Writes what imports are bound to into an instance's block, in the order of the imports.
private struct ImportWriter {
  let instance: InstanceStorage
  private var block: InstanceBlock { instance.block }
  var tables = 0
  var memories = 0
  var globals = 0

  init(instance: InstanceStorage) { self.instance = instance }

  /// The instance releases what it is bound to.
  mutating func write(_ storage: ImportedStorage) {
    switch storage {
    case .function(let record): instance.bindFunction(record)
    case .table(let record):
      block.tables[tables] = record
      tables += 1
    case .memory(let record):
      block.memories[memories] = record
      memories += 1
    case .global(let cell):
      block.globals[globals] = cell
      globals += 1
    case .tag(let tag): instance.tags.append(tag)
    }
  }
}

extension Engine {
  /// A type in the words of error messages.
  func describe(_ type: ExternalType) -> String {
    switch type {
    case .function(let id, let isExact):
      (isExact ? "exact function " : "function ") + (types.functionType(id).map(String.init(describing:)) ?? "")
    case .table(let type):
      "table \(type.limits) \(type.elementType)" + (type.addressType == .i64 ? " i64" : "")
    case .memory(let type):
      "memory \(type.limits)" + (type.isShared ? " shared" : "") + (type.addressType == .i64 ? " i64" : "")
    case .global(let type): "global " + (type.isMutable ? "mut " : "") + "\(type.valueType)"
    case .tag(let id): "tag " + (types.functionType(id).map(String.init(describing:)) ?? "")
    }
  }
}
