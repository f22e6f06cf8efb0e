// What a module tells of itself without being instantiated.
extension Module {
  /// The type of something that is imported or exported. Concrete reference types inside name types of the engine,
  /// by numbers that mean them as long as the module or something else uses them.
  public enum ItemType: Hashable, Sendable {
    case function(FunctionType)
    case table(TableType)
    case memory(MemoryType)
    case global(GlobalType)
    /// With the exception's payload as parameters.
    case tag(FunctionType)
  }

  public struct Import: Hashable, Sendable {
    public let module: String
    public let name: String
    public let type: ItemType
  }

  public struct Export: Hashable, Sendable {
    public let name: String
    public let type: ItemType
  }

  /// What has to be supplied to instantiate the module, in its order.
  public var imports: [Import] {
    var types = FunctionTypes(engine.types)
    return contents.imports.map {
      Import(module: $0.module, name: $0.name, type: itemType(externalType($0.description), &types))
    }
  }

  /// What instances of the module supply, in its order.
  public var exports: [Export] {
    var types = FunctionTypes(engine.types)
    return contents.exports.map { Export(name: $0.name, type: itemType(externalType($0), &types)) }
  }

  /// Function types by number: those of a million items may be the same one of a thousand parameters, whose memory they
  /// share.
  private struct FunctionTypes {
    private let registry: TypeRegistry
    private var types: [UInt32: FunctionType] = [:]

    init(_ registry: TypeRegistry) { self.registry = registry }

    subscript(_ id: UInt32) -> FunctionType {
      mutating get {
        if let type = types[id] { return type }
        let type = registry.functionType(id) ?? FunctionType()
        types[id] = type
        return type
      }
    }
  }

  /// The contents of all custom sections of that name, in the order of the file.
  public func customSections(_ name: String) -> [[UInt8]] {
    contents.customSections.filter { ExactName($0.name) == ExactName(name) }.map { Array(bytes[$0.range]) }
  }

  /// An import's type in terms of canonical types.
  func externalType(_ description: ModuleContents.ImportDescription) -> ExternalType {
    switch description {
    case .function(let index, let isExact): .function(typeID: typeIDs[Int(index)], isExact: isExact)
    case .table(let type): .table(TypeRegistry.canonical(type, ids: typeIDs))
    case .memory(let type): .memory(type)
    case .global(let type): .global(TypeRegistry.canonical(type, ids: typeIDs))
    case .tag(let type): .tag(typeID: typeIDs[Int(type.typeIndex)])
    }
  }

  private func externalType(_ export: ModuleContents.Export) -> ExternalType {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(typeID: typeIDs[Int(contents.functionTypes[index])])
    case .table: .table(TypeRegistry.canonical(contents.tables[index].type, ids: typeIDs))
    case .memory: .memory(contents.memories[index])
    case .global: .global(TypeRegistry.canonical(contents.globals[index].type, ids: typeIDs))
    case .tag: .tag(typeID: typeIDs[Int(contents.tags[index].typeIndex)])
    }
  }

  private func itemType(_ type: ExternalType, _ types: inout FunctionTypes) -> ItemType {
    switch type {
    case .function(let id, _): .function(types[id])
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    case .tag(let id): .tag(types[id])
    }
  }
}
