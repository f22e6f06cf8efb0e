// Stubs for what a module imports and nobody supplies.
extension Imports {
  /// What a function does that stands for an unknown import.
  public enum UnknownFunction: Hashable, Sendable {
    /// It ends the call with the trap `unknown_import`, whose message names the import.
    case traps
    /// It returns zeros and null references; where a result's type has no such value, it traps.
    case returnsDefaults
  }

  /// Defines what a module imports and what is not defined here yet, so that it can be instantiated in `store`.
  ///
  /// Memories and tables are of the size that the import asks for, tables are filled with null; globals are zero or null;
  /// tags are new ones. What has no default value stays unknown: globals and tables of references that are never null.
  /// Two imports of one name are bound to one definition, that of the first.
  ///
  /// - Returns: The imports that were supplied, in the module's order.
  /// - Throws: the trap `memory_limit` when a memory or table does not fit in the store's limits, or `ModuleError` when the
  ///   engine has no room for a type.
  @discardableResult
  public mutating func fillUnknown(
    of module: Module, functions: UnknownFunction, in store: Store
  ) throws -> [Module.Import] {
    try fill(module.imports, functions, in: store)
  }

  /// The same for what a linker has left open.
  @discardableResult
  public mutating func fillUnknown(
    of prepared: PreparedModule, functions: UnknownFunction, in store: Store
  ) throws -> [Module.Import] {
    try fill(prepared.missingImports, functions, in: store)
  }

  private mutating func fill(
    _ imports: [Module.Import], _ functions: UnknownFunction, in store: Store
  ) throws -> [Module.Import] {
    var filled: [Module.Import] = []
    for item in imports where definition(item.module, item.name) == nil {
      switch item.type {
      case .function(let type): fill(item, type, functions)
      case .table(let type):
        guard type.elementType.isDefaultable else { continue }
        table(item.module, item.name, try Table(type, in: store))
      case .memory(let type): memory(item.module, item.name, try Memory(type, in: store))
      case .global(let type):
        guard type.valueType.isDefaultable else { continue }
        let zero = Value(bits: SIMD2(0, 0), type: type.valueType, in: store)
        global(item.module, item.name, try Global(type, value: zero, in: store))
      case .tag(let type): tag(item.module, item.name, try Tag(parameters: type.parameters, in: store))
      }
      filled.append(item)
    }
    return filled
  }

  private mutating func fill(_ item: Module.Import, _ type: FunctionType, _ functions: UnknownFunction) {
    let name = "\(quoted(item.module)) \(quoted(item.name))"
    guard functions == .returnsDefaults else {
      return stub(item, type, "unknown import \(name) was called")
    }
    guard type.results.allSatisfy(\.isDefaultable) else {
      return stub(item, type, "unknown import \(name) was called, whose results have no default values")
    }
    // References that are null have no bits set either.
    let slots = type.resultSlots
    function(item.module, item.name, type: type) { results, _ in
      results.update(repeating: 0, count: slots)
    }
  }

  private mutating func stub(_ item: Module.Import, _ type: FunctionType, _ message: String) {
    function(item.module, item.name, type: type) { _, _ in
      throw Trap(.unknownImport, message: message)
    }
  }
}
