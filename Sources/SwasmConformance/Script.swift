import SwasmText

/// A specification test script: the JSON form that `wast2json` and `wasm-tools json-from-wast` write.
public struct Script: Sendable {
  /// Of the .wast file; failures are reported with it.
  public var sourceFile: String
  public var commands: [ScriptCommand]

  public init(sourceFile: String, commands: [ScriptCommand]) {
    self.sourceFile = sourceFile
    self.commands = commands
  }
}

public struct ScriptCommand: Sendable {
  /// Of the .wast file, from 1; 0 when the command does not say.
  public var line: Int
  public var kind: Kind

  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  public enum Kind: Sendable {
    /// Compiles and instantiates a module, which becomes the current instance.
    case module(ModuleFile, name: String?)
    /// Compiles a module without instantiating it.
    case moduleDefinition(ModuleFile, name: String?)
    /// Instantiates a definition (the latest when unnamed), which becomes the current instance.
    case moduleInstance(name: String?, definition: String?)
    /// Makes an instance (the current one when unnamed) importable.
    case register(instance: String?, as: String)
    case action(Action)
    case assertReturn(Action, [ValuePattern])
    case assertTrap(Action, text: String)
    case assertExhaustion(Action, text: String)
    case assertException(Action)
    /// The call suspends with a tag that nothing handles.
    case assertSuspension(Action, text: String)
    case assertMalformed(ModuleFile, text: String)
    case assertInvalid(ModuleFile, text: String)
    /// The custom sections, which do not count for validity, are malformed or invalid.
    case assertMalformedCustom(ModuleFile, text: String)
    case assertInvalidCustom(ModuleFile, text: String)
    case assertUnlinkable(ModuleFile, text: String)
    case assertUninstantiable(ModuleFile, text: String)
    /// Runs commands on a thread of its own, with nothing shared but one named instance.
    case thread(name: String, sharedInstance: String?, commands: [ScriptCommand])
    case wait(thread: String)
    /// The reader does not know what this is; it is reported as a failure.
    case unreadable(type: String, reason: String)
  }

  public enum Action: Sendable {
    /// Calls an exported function of the named instance, or of the current one.
    case invoke(instance: String?, export: String, arguments: [ConformanceValue])
    /// Reads an exported global.
    case get(instance: String?, export: String)
  }

  /// A module of a command: named by file, given in the script, or defined by an earlier command.
  public enum ModuleFile: Sendable, Equatable {
    case binary(String)
    /// Text that no binary file stands for: it may be malformed as text.
    case text(String)
    /// Given in the script itself: the binary form, or why the text has none.
    case inline([UInt8])
    case malformed(TextError)
    /// An instance of a definition, by the names of both: see `Kind.moduleInstance`. Only of what is instantiated.
    case instance(name: String?, definition: String?)

    /// As reports name it.
    public var name: String {
      switch self {
      case .binary(let name), .text(let name): name
      case .inline, .malformed: "of the script"
      case .instance(let name, let definition): definition ?? name ?? "of the latest definition"
      }
    }
  }
}

extension ScriptCommand.Kind {
  /// The command's word in the JSON form.
  public var word: String {
    switch self {
    case .module: "module"
    case .moduleDefinition: "module_definition"
    case .moduleInstance: "module_instance"
    case .register: "register"
    case .action: "action"
    case .assertReturn: "assert_return"
    case .assertTrap: "assert_trap"
    case .assertExhaustion: "assert_exhaustion"
    case .assertException: "assert_exception"
    case .assertSuspension: "assert_suspension"
    case .assertMalformed: "assert_malformed"
    case .assertInvalid: "assert_invalid"
    case .assertMalformedCustom: "assert_malformed_custom"
    case .assertInvalidCustom: "assert_invalid_custom"
    case .assertUnlinkable: "assert_unlinkable"
    case .assertUninstantiable: "assert_uninstantiable"
    case .thread: "thread"
    case .wait: "wait"
    case .unreadable(let type, _): type
    }
  }

  /// Whether the command needs an instance, or makes one that is expected to fail.
  var executes: Bool {
    switch self {
    case .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException, .assertSuspension,
      .assertUnlinkable, .assertUninstantiable, .moduleInstance, .register, .thread, .wait:
      true
    default: false
    }
  }

  /// Assertions are counted apart from the commands that prepare for them.
  public var isAssertion: Bool { word.hasPrefix("assert_") }
}

extension ScriptCommand.Action: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invoke(let instance, let export, let arguments):
      Self.prefix(instance) + export + "(" + arguments.map(\.description).joined(separator: ", ") + ")"
    case .get(let instance, let export): Self.prefix(instance) + export
    }
  }

  private static func prefix(_ instance: String?) -> String { instance.map { $0 + "." } ?? "" }
}
