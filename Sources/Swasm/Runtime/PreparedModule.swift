/// A module whose imports have been looked up in a `Linker`: it is instantiated in any number of stores, from any thread,
/// without a name that is looked up or a type that is compared again.
public final class PreparedModule: Sendable {
  public let module: Module
  /// By imported function; `nil` where it is not known.
  let hostFunctions: [HostFunctionDefinition?]
  /// The types of these functions, and what keeps them.
  let hostTypes: HostFunctionTypes
  /// Positions in the module's imports of what is left to `Imports`.
  let openImports: [Int]

  /// - Throws: What `Linker.prepare` says, and what `budget` throws.
  init(_ module: Module, _ linker: Linker, _ budget: WorkBudget) throws {
    guard module.engine === linker.engine else { throw LinkError(.wrongEngine, name: "") }
    self.module = module
    var functions: [HostFunctionDefinition?] = []
    var types = HostFunctionTypes()
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
        types.append(nil)
        continue
      }
      let registered = try definition.types(in: module.engine.types)
      try module.engine.check(.function(typeID: registered.ids[0]), item, module)
      functions.append(definition)
      types.append(registered)
    }
    hostFunctions = functions
    hostTypes = types
    openImports = open
  }

  /// What has to be supplied by `Imports`, in the module's order.
  public var missingImports: [Module.Import] {
    let imports = openImports.isEmpty ? [] : module.imports
    return openImports.map { imports[$0] }
  }
}

/// Types of host functions that a module imports.
struct HostFunctionTypes: Sendable {
  /// By imported function, where they were looked up before.
  private(set) var ids: [UInt32] = []
  /// What keeps them: no more than there are functions of the host, however often a module imports them.
  private(set) var kept: [ObjectIdentifier: RegisteredTypes] = [:]

  mutating func append(_ types: RegisteredTypes?) {
    ids.append(types?.ids[0] ?? 0)
    if let types { keep(types) }
  }

  mutating func keep(_ types: RegisteredTypes) { kept[ObjectIdentifier(types)] = types }
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
