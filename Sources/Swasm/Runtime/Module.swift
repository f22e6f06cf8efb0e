import SwasmInterpreter
import SwasmSystem
// Reading a module can fail with it.
@_exported import struct SwasmSystem.FileError

/// A validated module. Immutable and Sendable: one module serves any number of stores, on any number of threads; each
/// of its functions is translated once, when it is first called.
public final class Module: Sendable {
  public let engine: Engine
  package let contents: ModuleContents
  let types: RegisteredTypes
  /// Canonical types in the engine, by type index.
  var typeIDs: [UInt32] { types.ids }
  let code: ModuleCode
  let shape: ModuleShape
  private let storage: ModuleBytes
  private let names = Lock<FunctionNames?>(nil)

  /// Decodes and validates a module of which it keeps a copy: an array, a slice or an `UnsafeRawBufferPointer`.
  ///
  /// - Parameters:
  ///   - limits: Of this module; `nil` for those of the engine. `ModuleLimits.untrusted` is meant for uploads.
  ///   - budget: How long it may take, and what can stop it.
  public convenience init(
    bytes: some Collection<UInt8>, engine: Engine, limits: ModuleLimits? = nil, budget: LoadBudget? = nil
  ) throws(ModuleError) {
    let limits = limits ?? engine.limits
    // Before it is copied.
    guard bytes.count <= limits.moduleBytes else {
      throw ModuleError.limit("bytes of the module", limits.moduleBytes, found: bytes.count, at: 0)
    }
    try self.init(ModuleBytes(copying: bytes), engine, limits, budget)
  }

  /// Reads, decodes and validates a file. The module keeps a copy of it: what happens to the file afterwards does not
  /// matter.
  ///
  /// - Parameters:
  ///   - limits: Of this module; `nil` for those of the engine. A larger file is not read.
  ///   - budget: How long it may take, and what can stop it.
  /// - Throws: `FileError` or `ModuleError`.
  public convenience init(
    path: String, engine: Engine, limits: ModuleLimits? = nil, budget: LoadBudget? = nil
  ) throws {
    let limits = limits ?? engine.limits
    try self.init(ModuleBytes(path: path, limit: limits.moduleBytes), engine, limits, budget)
  }

  private init(
    _ storage: ModuleBytes, _ engine: Engine, _ limits: ModuleLimits, _ budget: LoadBudget?
  ) throws(ModuleError) {
    self.engine = engine
    self.storage = storage
    let limits = limits.clamped
    let bytes = storage.bytes
    let budget = WorkBudget(budget)
    var contents = try ModuleDecoder.decode(bytes: bytes, features: engine.features, limits: limits, budget: budget)
    types = try ModuleValidator.validate(
      &contents, bytes: bytes, features: engine.features, limits: limits, registry: engine.types, budget: budget)
    self.contents = contents
    shape = ModuleShape(contents)
    code = try ModuleCode(functionCount: contents.bodies.count)
  }

  /// The module's bytes; they live as long as the module.
  package var bytes: UnsafeRawBufferPointer { storage.bytes }

  var translationModule: TranslationModule {
    TranslationModule(
      contents: contents, bytes: bytes, features: engine.features, costs: engine.fuelCosts, typeIDs: typeIDs,
      cells: code.cells, runtimeHandler: runtimeHandlerAddress, bulkHandler: bulkHandlerAddress,
      throwHandler: throwHandlerAddress, isProfiled: engine.isProfiling,
      countsOperations: engine.countsOperations, fusesOperations: engine.fusesOperations,
      canonicalizesNaNs: engine.canonicalizesNaNs)
  }

  /// The module's name in the name section.
  public var name: String? { functionNames.section.name(.module, 0, bytes: bytes) }

  /// What functions are called, read when somebody asks for it. That takes no longer than there are functions and exports,
  /// whatever the name section says: traps wait for it.
  private struct FunctionNames {
    let section: NameSection
    /// By function.
    let exports: [UInt32]
  }

  private var functionNames: FunctionNames {
    names.withLock { names in
      if let names { return names }
      let read = FunctionNames(
        section: NameSection(contents, bytes: bytes, only: [.module, .function]),
        exports: contents.exports.firstPositions(functionCount: contents.functionTypes.count))
      names = read
      return read
    }
  }

  /// The function's name in the name section, or else the name of an export.
  public func functionName(_ index: UInt32) -> String? {
    let names = functionNames
    if let name = names.section.functionName(index, bytes: bytes) { return name }
    guard Int(index) < names.exports.count, names.exports[Int(index)] != .max else { return nil }
    return contents.exports[Int(names.exports[Int(index)])].name
  }

  /// What translating the module's functions has taken so far, in all stores. A function is translated when it is first
  /// called.
  public struct TranslationStatistics: Sendable {
    /// Functions that were translated.
    public var functionCount: Int
    /// Bytes of their code.
    public var byteCount: Int
    public var duration: Duration
  }

  public var translationStatistics: TranslationStatistics { code.statistics }

  func functionType(_ function: Int) -> FunctionType { functionType(ofType: contents.functionTypes[function]) }

  func functionType(ofType index: UInt32) -> FunctionType {
    contents.types.function(index) ?? FunctionType()
  }
}
