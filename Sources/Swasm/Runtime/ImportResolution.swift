import SwasmInterpreter

/// What an import was bound to.
enum ResolvedImport {
  case function(UnsafeMutablePointer<FunctionRecord>)
  case table(TableStorage)
  case memory(MemoryStorage)
  case global(UnsafeMutableRawPointer)
  case tag(typeID: UInt32)
}

extension Store {
  /// Finds what each import is bound to and checks its type (specification 3.3.12).
  func resolve(_ module: Module, _ imports: Imports) throws -> [ResolvedImport] {
    var resolved: [ResolvedImport] = []
    resolved.reserveCapacity(module.contents.imports.count)
    for item in module.contents.imports {
      let expected = module.externalType(item.description)
      guard let definition = imports.definition(item.module, item.name) else {
        throw LinkError(.unknownImport, module: item.module, name: item.name, expected: engine.describe(expected))
      }
      guard let (actual, value) = try bind(definition) else {
        throw LinkError(.wrongStore, module: item.module, name: item.name)
      }
      guard engine.types.matches(actual, import: expected) else {
        throw LinkError(
          .incompatibleImportType, module: item.module, name: item.name, expected: engine.describe(expected),
          actual: engine.describe(actual))
      }
      resolved.append(value)
    }
    return resolved
  }

  /// The definition's type and storage; `nil` when it belongs to another store.
  private func bind(_ definition: Imports.Definition) throws(ModuleError) -> (ExternalType, ResolvedImport)? {
    switch definition {
    case .host(let host):
      let record = try record(of: host)
      return (.function(typeID: record.pointee.typeID), .function(record))
    case .function(let function):
      guard function.store === self else { return nil }
      return (.function(typeID: function.record.pointee.typeID), .function(function.record))
    case .table(let table):
      guard table.store === self else { return nil }
      return (.table(table.presentType), .table(table.storage))
    case .memory(let memory):
      guard memory.store === self else { return nil }
      return (.memory(memory.presentType), .memory(memory.storage))
    case .global(let global):
      guard global.store === self else { return nil }
      return (.global(global.type), .global(global.cell))
    case .tag(let tag):
      guard tag.store === self else { return nil }
      return (.tag(typeID: tag.typeID), .tag(typeID: tag.typeID))
    }
  }
}

extension Module {
  /// An import's type in terms of canonical types.
  func externalType(_ description: ModuleContents.ImportDescription) -> ExternalType {
    switch description {
    case .function(let index): .function(typeID: typeIDs[Int(index)])
    case .table(let type): .table(TypeRegistry.canonical(type, ids: typeIDs))
    case .memory(let type): .memory(type)
    case .global(let type): .global(TypeRegistry.canonical(type, ids: typeIDs))
    case .tag(let type): .tag(typeID: typeIDs[Int(type.typeIndex)])
    }
  }
}

extension Engine {
  /// A type in the words of error messages.
  func describe(_ type: ExternalType) -> String {
    switch type {
    case .function(let id): "function " + (types.functionType(id).map(String.init(describing:)) ?? "")
    case .table(let type):
      "table \(type.limits) \(type.elementType)" + (type.addressType == .i64 ? " i64" : "")
    case .memory(let type):
      "memory \(type.limits)" + (type.isShared ? " shared" : "") + (type.addressType == .i64 ? " i64" : "")
    case .global(let type): "global " + (type.isMutable ? "mut " : "") + "\(type.valueType)"
    case .tag(let id): "tag " + (types.functionType(id).map(String.init(describing:)) ?? "")
    }
  }
}
