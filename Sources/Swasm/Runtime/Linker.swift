/// Host functions by module and field name, for all stores of an engine and from any thread.
///
/// What belongs to one guest is in its store: bodies are `@Sendable` and reach it through their caller.
///
///     var linker = Linker(engine: engine)
///     linker.function("env", "count") { (caller: borrowing Caller, x: Int32) in caller[Statistics.self]?.add(x) }
///     let prepared = try linker.prepare(module)
///     …
///     let store = Store(engine: engine)
///     store[Statistics.self] = Statistics()
///     let instance = try store.instantiate(prepared)
///
/// What is defined twice has the later value, and what a module does not import is ignored.
public struct Linker: Sendable {
  public let engine: Engine
  private var definitions = NamedItems<HostFunctionDefinition>()

  public init(engine: Engine) { self.engine = engine }

  /// Defines a host function by its type and a body that works on slots of 8 bytes: the arguments are in the first
  /// slots, and the results go to the first slots. i32 and f32 values are in the low half of a slot, whose high half is
  /// zero; v128 values take two slots. Nothing is allocated when it is called.
  ///
  /// An error that the body throws ends the guest's call as `Trap.init(hostError:)` says.
  public mutating func function(
    _ module: String, _ name: String, type: FunctionType,
    body: @escaping @Sendable (UnsafeMutablePointer<UInt64>, borrowing Caller) throws -> Void
  ) {
    definitions[module, name] = HostFunctionDefinition(type: type, body: body)
  }

  /// Defines an asynchronous host function: see `Imports.asyncFunction(_:_:type:body:)`.
  public mutating func asyncFunction(
    _ module: String, _ name: String, type: FunctionType,
    body:
      nonisolated(nonsending) @escaping @Sendable (
        UnsafeMutablePointer<UInt64>, borrowing Caller
      ) async throws -> Void
  ) {
    definitions[module, name] = HostFunctionDefinition(type: type, asyncBody: body)
  }

  /// Looks up what the module imports and compares the types, once for all stores. What the linker does not define is left
  /// to the `Imports` of `Store.instantiate(_:imports:)`.
  ///
  /// - Parameter budget: How long it may take, and what can stop it: a module can import a million things.
  /// - Throws: `LinkError` when the type of a function is another than the module's, or the module is of another engine;
  ///   `ModuleError` when the engine has no room for a function's type, does not have one that it names, or the budget is
  ///   used up.
  public func prepare(_ module: Module, budget: LoadBudget? = nil) throws -> PreparedModule {
    try PreparedModule(module, self, WorkBudget(budget))
  }

  func definition(_ module: String, _ name: String) -> HostFunctionDefinition? { definitions[module, name] }
}

extension Store {
  /// Prepares a module that is to be instantiated here, while the store's deadline allows it.
  ///
  /// - Throws: What `Linker.prepare` throws; `Trap` when the guest would have to end.
  package func prepare(_ module: Module, with linker: Linker) throws -> PreparedModule {
    do {
      return try PreparedModule(module, linker, workBudget)
    } catch let error as ModuleError where error.code == .deadlineExceeded || error.code == .interrupted {
      throw Trap(translationError: error)
    }
  }
}
