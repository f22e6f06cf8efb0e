import SwasmInterpreter

/// Where what an import is bound to is stored.
private enum ImportedStorage {
  /// A function of an instance, or one that the host has made in the store.
  case function(UnsafeMutablePointer<FunctionRecord>)
  /// A host function whose record the instance makes.
  case hostFunction(HostFunctionDefinition, RegisteredTypes)
  case table(UnsafeMutablePointer<TableRecord>)
  case memory(UnsafeMutablePointer<MemoryRecord>)
  case global(UnsafeMutableRawPointer)
  case tag(Int)
}

extension Store {
  /// Binds each import of the instance's module to what is given for it, whose type must match (specification 3.3.12).
  ///
  /// - Throws: `LinkError`, or `ModuleError` when the engine's registry of types is full.
  func bind(_ imports: Imports, _ prepared: PreparedModule.Share, to instance: InstanceStorage) throws {
    var steps = 0
    for index in prepared.hostFunctions.indices {
      try endIfInterrupted(counting: &steps)
      instance.bindPrepared(index)
    }
    if let open = prepared.openImports {
      for position in open { try bind(position, prepared.module, imports, to: instance, &steps) }
    } else {
      for position in prepared.module.contents.imports.indices {
        try bind(position, prepared.module, imports, to: instance, &steps)
      }
    }
  }

  private func bind(
    _ position: Int, _ module: Module, _ imports: Imports, to instance: InstanceStorage, _ steps: inout Int
  ) throws {
    try endIfInterrupted(counting: &steps)
    let item = module.contents.imports[position]
    guard let definition = imports.definition(item.module, item.name) else {
      throw LinkError(
        .unknownImport, module: item.module, name: item.name,
        expected: engine.describe(module.externalType(item.description)))
    }
    guard let (actual, storage) = try resolve(definition) else {
      throw LinkError(.wrongStore, module: item.module, name: item.name)
    }
    try engine.check(actual, item, module)
    let index = module.contents.imports.index(position)
    switch storage {
    case .function(let record): instance.block.importedFunctions[index] = record
    case .hostFunction(let definition, let types): instance.bindFunction(index, definition, types)
    case .table(let record): instance.block.tables[index] = record
    case .memory(let record): instance.block.memories[index] = record
    case .global(let cell): instance.block.globals[index] = cell
    case .tag(let tag): instance.addImportedTag(tag)
    }
  }

  /// The definition's type and storage; `nil` when it belongs to another store.
  private func resolve(_ definition: Imports.Definition) throws(ModuleError) -> (ExternalType, ImportedStorage)? {
    switch definition {
    case .host(let host):
      let types = try host.types(in: engine.types)
      return (.function(typeID: types.id), .hostFunction(host, types))
    case .function(let function):
      guard function.store === self else { return nil }
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
      return (.tag(typeID: tags[tag.number].typeID), .tag(tag.number))
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
