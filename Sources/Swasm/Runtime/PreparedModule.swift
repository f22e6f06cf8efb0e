/// A module whose imports have been looked up in a `Linker`: it is instantiated in any number of stores, from any thread,
/// without a name that is looked up or a type that is compared again.
public final class PreparedModule: Sendable {
  public var module: Module { shares[0].module }
  /// Equal ones. Instances hold the one of the thread that makes them: to count one object on all threads moves its cache
  /// line from processor to processor, which takes longer than a small instance.
  private let shares: [Share]

  /// What instances keep.
  final class Share: Sendable {
    let module: Module
    /// By imported function; `nil` where it is not known.
    let hostFunctions: [HostFunctionDefinition?]
    /// The types of these functions, which keep them: a linker's functions are used by its engine only.
    let hostTypeIDs: [UInt32]
    /// Positions in the module's imports of what is left to `Imports`; `nil` where all are.
    let openImports: [Int]?
    // Each has a cache line of its own.
    private let padding: (UInt64, UInt64) = (0, 0)

    /// A module of whose imports nothing has been looked up.
    convenience init(unlinked module: Module) {
      self.init(module, hostFunctions: [], hostTypeIDs: [], openImports: nil)
    }

    fileprivate init(
      _ module: Module, hostFunctions: [HostFunctionDefinition?], hostTypeIDs: [UInt32], openImports: [Int]?
    ) {
      self.module = module
      self.hostFunctions = hostFunctions
      self.hostTypeIDs = hostTypeIDs
      self.openImports = openImports
    }
  }

  /// That of the calling thread.
  var share: Share { shares[ThreadPlace.current] }

  /// - Throws: What `Linker.prepare` says, and what `budget` throws.
  init(_ module: Module, _ linker: Linker, _ budget: WorkBudget) throws {
    guard module.engine === linker.engine else { throw LinkError(.wrongEngine, name: "") }
    var functions: [HostFunctionDefinition?] = []
    var typeIDs: [UInt32] = []
    var open: [Int] = []
    var budget = budget
    for (position, item) in module.contents.imports.enumerated() {
      // Two names are read and hashed.
      try budget.spend(100, at: 0)
      guard case .function = item.description else {
        open.append(position)
        continue
      }
      guard let definition = linker.definition(item.module, item.name) else {
        open.append(position)
        functions.append(nil)
        typeIDs.append(0)
        continue
      }
      let registered = try definition.types(in: module.engine.types)
      try module.engine.check(.function(typeID: registered.id), item, module)
      functions.append(definition)
      typeIDs.append(registered.id)
    }
    shares = (0..<ThreadPlace.count).map { _ in
      Share(module, hostFunctions: functions, hostTypeIDs: typeIDs, openImports: open)
    }
  }

  /// What has to be supplied by `Imports`, in the module's order.
  public var missingImports: [Module.Import] {
    guard let openImports = shares[0].openImports else { return module.imports }
    let imports = openImports.isEmpty ? [] : module.imports
    return openImports.map { imports[$0] }
  }
}

extension Engine {
  /// - Throws: `LinkError` when something of the type `actual` cannot be what the module imports.
  func check(_ actual: ExternalType, _ item: ModuleContents.Import, _ module: Module) throws(LinkError) {
    let expected = module.externalType(item.description)
    guard !types.matches(actual, import: expected) else { return }
    throw LinkError(
      .incompatibleImportType, module: item.module, name: item.name, expected: describe(expected),
      actual: describe(actual))
  }
}
