/// Why imports and exports do not fit together (specification 4.5.4).
public struct LinkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String
    /// The error in words. It follows from the raw value, so it does not count for equality.
    fileprivate let message: @Sendable (LinkError) -> String

    private init(_ rawValue: String, _ message: @escaping @Sendable (LinkError) -> String) {
      self.rawValue = rawValue
      self.message = message
    }

    public static func == (first: Code, second: Code) -> Bool { first.rawValue == second.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    public var description: String { rawValue }

    public static let unknownImport = Code("unknown_import") { "unknown import \($0.item): \($0.expected) expected" }
    public static let incompatibleImportType = Code("incompatible_import_type") {
      "incompatible import type of \($0.item): expected \($0.expected), found \($0.actual)"
    }
    public static let unknownExport = Code("unknown_export") { "unknown export \($0.item): \($0.expected) expected" }
    public static let incompatibleExportType = Code("incompatible_export_type") {
      "incompatible export type of \($0.item): expected \($0.expected), found \($0.actual)"
    }
    /// What was given for an import belongs to another store.
    public static let wrongStore = Code("wrong_store") {
      "what is given for import \($0.item) belongs to another store"
    }
    /// The module was made by another engine than the store.
    public static let wrongEngine = Code("wrong_engine") { _ in
      "the module was made by another engine than the store"
    }
    public static let tooManyInstances = Code("too_many_instances") {
      "the store's limit of \($0.expected) instances is reached"
    }
    /// The module uses a feature that can be validated but not executed: stack switching.
    public static let notExecutable = Code("not_executable") { _ in
      "a module with continuations can be validated but not executed"
    }
    /// An active segment lies beyond the end of its table or memory. Since 2.0 this is a trap.
    public static let segmentOutOfBounds = Code("segment_out_of_bounds") { "\($0.expected) segment does not fit" }
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

  /// For people.
  public var message: String { code.message(self) }
  public var description: String { message }

  private var item: String { module.isEmpty ? "\"\(name)\"" : "\"\(module)\" \"\(name)\"" }
}
