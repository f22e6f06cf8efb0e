import Swasm

/// An engine that scripts can drive. One value serves one script: modules, instances and host values that it hands out
/// are only used with it.
public protocol ConformanceEngine: SendableMetatype {
  associatedtype Module
  associatedtype Instance

  /// Decodes and validates a module, function bodies included.
  mutating func compile(_ bytes: [UInt8]) throws(EngineVerdict) -> Module

  /// Checks the custom sections that the specification gives a meaning to, which `compile` must not fail for.
  mutating func checkCustomSections(_ bytes: [UInt8]) throws(EngineVerdict)

  /// Links a module with the exports of instances, by module name, and initialises it, start function included.
  mutating func instantiate(_ module: Module, imports: [String: Instance]) throws(EngineVerdict) -> Instance

  /// Makes an instance of the host's own, such as `spectest`.
  mutating func instantiate(host exports: [HostExport]) throws(EngineVerdict) -> Instance

  /// Calls an exported function.
  mutating func invoke(
    _ export: String, of instance: Instance, arguments: [ConformanceValue]
  ) throws(EngineVerdict) -> [ConformanceValue]

  /// Prepares an engine for another thread, where the function that this returns makes it.
  ///
  /// - Parameter instance: is given to the other engine as well, with nothing but the shared memories that it exports.
  func fork(sharing instance: Instance?) throws(EngineVerdict) -> EngineFork<Self>

  /// The value of an exported global.
  mutating func read(global export: String, of instance: Instance) throws(EngineVerdict) -> ConformanceValue
}

/// Makes an engine, and what it has of another engine's instance.
public typealias EngineFork<Engine: ConformanceEngine> =
  @Sendable () throws(EngineVerdict) -> (Engine, Engine.Instance?)

/// How an engine's operation can end without a result: one case for each phase that assertions tell apart. The strings
/// are for people; only the cases and kinds decide.
public enum EngineVerdict: Error, Sendable, Equatable {
  case malformed(String)
  case invalid(String)
  case unlinkable(LinkErrorKind, String)
  case trap(TrapKind, String)
  /// An exception that nothing caught.
  case exception(String)
  /// What no assertion expects: an unsupported feature, a limit of the engine's own, an export that does not exist.
  case failure(String)
}

public enum LinkErrorKind: String, Sendable {
  case unknownImport = "unknown_import"
  case incompatibleImportType = "incompatible_import_type"
  /// What 1.0 has instead of traps at instantiation.
  case segmentOutOfBounds = "segment_out_of_bounds"

  /// The errors whose messages begin with an assertion's text: all for the empty text, none for one that no error has.
  public static func kinds(assertionText text: String) -> Set<LinkErrorKind> {
    Set(messages.filter { $0.text.hasPrefix(text) }.map(\.kind))
  }

  private static let messages: [(text: String, kind: Self)] = [
    ("unknown import", .unknownImport), ("incompatible import type", .incompatibleImportType),
    ("data segment does not fit", .segmentOutOfBounds), ("elements segment does not fit", .segmentOutOfBounds),
  ]
}

/// An export of an instance that the host makes.
public struct HostExport: Sendable {
  public var name: String
  public var definition: Definition

  public enum Definition: Sendable {
    /// A function that does nothing. It has no results.
    case function(parameters: [ValueType])
    /// Its type is the value's.
    case global(ConformanceValue, isMutable: Bool)
    case table(TableType)
    case memory(MemoryType)
  }

  public init(_ name: String, _ definition: Definition) {
    self.name = name
    self.definition = definition
  }
}

extension EngineVerdict: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let text): "malformed (\(text))"
    case .invalid(let text): "invalid (\(text))"
    case .unlinkable(let kind, let text): "unlinkable: \(kind.rawValue) (\(text))"
    case .trap(let kind, let text): "trap: \(kind.rawValue) (\(text))"
    case .exception(let text): "uncaught exception (\(text))"
    case .failure(let text): "engine failure (\(text))"
    }
  }
}
