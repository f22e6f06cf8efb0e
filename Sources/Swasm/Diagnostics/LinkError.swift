/// Why imports and exports do not fit together (specification 4.5.4).
public struct LinkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Raw values are stable: they are used as metric labels and in JSON output.
  public enum Code: String, Hashable, Sendable {
    case unknownImport = "unknown_import"
    case incompatibleImportType = "incompatible_import_type"
    case unknownExport = "unknown_export"
    case incompatibleExportType = "incompatible_export_type"
    /// What was given for an import belongs to another store.
    case wrongStore = "wrong_store"
    /// The module was made by another engine than the store.
    case wrongEngine = "wrong_engine"
    case tooManyInstances = "too_many_instances"
    /// The module uses a feature that can be validated but not executed: stack switching.
    case notExecutable = "not_executable"
    /// An active segment lies beyond the end of its table or memory. Since 2.0 this is a trap.
    case segmentOutOfBounds = "segment_out_of_bounds"
  }

  public let code: Code
  /// Of the import; empty for exports.
  public let module: String
  public let name: String
  public let expected: String
  public let actual: String

  public init(_ code: Code, module: String = "", name: String, expected: String = "", actual: String = "") {
    self.code = code
    self.module = module
    self.name = name
    self.expected = expected
    self.actual = actual
  }

  public var description: String {
    let item = module.isEmpty ? "\"\(name)\"" : "\"\(module)\" \"\(name)\""
    switch code {
    case .unknownImport: return "unknown import \(item): \(expected) expected"
    case .incompatibleImportType: return "incompatible import type of \(item): expected \(expected), found \(actual)"
    case .unknownExport: return "unknown export \(item): \(expected) expected"
    case .incompatibleExportType: return "incompatible export type of \(item): expected \(expected), found \(actual)"
    case .wrongStore: return "what is given for import \(item) belongs to another store"
    case .wrongEngine: return "the module was made by another engine than the store"
    case .notExecutable: return "a module with continuations can be validated but not executed"
    case .segmentOutOfBounds: return "\(expected) segment does not fit"
    case .tooManyInstances: return "the store's limit of \(expected) instances is reached"
    }
  }
}
