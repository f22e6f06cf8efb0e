import SwasmJSON

/// Why a file is not a script, or a command not one that the reader knows.
public struct ScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String
}

/// Reads scripts in JSON form. Unknown members are errors too: they could change what a command means.
public struct ScriptReader: Sendable {
  public init() {}

  /// Commands that the reader does not know become `ScriptCommand.Kind.unreadable`; anything else that is wrong is an error.
  public func read(_ bytes: [UInt8]) throws(ScriptError) -> Script {
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw ScriptError(description: "not JSON: \(error)")
    }
    var fields = try Fields(document, what: "the script")
    let sourceFile = try fields.string("source_filename")
    let commands = try fields.array("commands")
    try fields.finish()
    return Script(sourceFile: sourceFile, commands: commands.map(command))
  }

  private func command(_ value: JSONValue) -> ScriptCommand {
    let line = value["line"]?.int64.flatMap { Int(exactly: $0) } ?? 0
    do throws(ScriptError) {
      var fields = try Fields(value, what: "a command")
      _ = try fields.take("line")
      let kind = try kind(&fields)
      try fields.finish()
      return ScriptCommand(line: line, kind: kind)
    } catch {
      let type = value["type"]?.string ?? "a command without a type"
      return ScriptCommand(line: line, kind: .unreadable(type: type, reason: error.description))
    }
  }

  private func kind(_ fields: inout Fields) throws(ScriptError) -> ScriptCommand.Kind {
    let type = try fields.string("type")
    switch type {
    case "module": return .module(try moduleFile(&fields), name: try fields.optionalString("name"))
    case "module_definition": return .moduleDefinition(try moduleFile(&fields), name: try fields.optionalString("name"))
    case "module_instance":
      let instance = try fields.optionalString("instance")
      return .moduleInstance(name: instance, definition: try fields.optionalString("module"))
    case "register":
      return .register(instance: try fields.optionalString("name"), as: try fields.string("as"))
    case "action":
      fields.ignore("expected")
      return .action(try action(&fields))
    case "assert_return":
      return .assertReturn(try action(&fields), try patterns(fields.array("expected")))
    case "assert_trap", "assert_exhaustion", "assert_exception", "assert_suspension":
      // These carry the function's result types in "expected", which say nothing about the outcome.
      fields.ignore("expected")
      let action = try action(&fields)
      if type == "assert_exception" { return .assertException(action) }
      let text = try fields.string("text")
      switch type {
      case "assert_trap": return .assertTrap(action, text: text)
      case "assert_exhaustion": return .assertExhaustion(action, text: text)
      default: return .assertSuspension(action, text: text)
      }
    case "assert_malformed": return .assertMalformed(try moduleFile(&fields), text: try fields.string("text"))
    case "assert_invalid": return .assertInvalid(try moduleFile(&fields), text: try fields.string("text"))
    case "assert_malformed_custom":
      return .assertMalformedCustom(try moduleFile(&fields), text: try fields.string("text"))
    case "assert_invalid_custom":
      return .assertInvalidCustom(try moduleFile(&fields), text: try fields.string("text"))
    case "assert_unlinkable": return .assertUnlinkable(try moduleFile(&fields), text: try fields.string("text"))
    case "assert_uninstantiable":
      return .assertUninstantiable(try moduleFile(&fields), text: try fields.string("text"))
    case "thread":
      return .thread(
        name: try fields.string("name"), sharedInstance: try fields.optionalString("shared_module"),
        commands: try fields.array("commands").map(command))
    case "wait": return .wait(thread: try fields.string("thread"))
    default: throw ScriptError(description: "unknown command \"\(type)\"")
    }
  }

  private func moduleFile(_ fields: inout Fields) throws(ScriptError) -> ScriptCommand.ModuleFile {
    let name = try fields.string("filename")
    let binaryName = try fields.optionalString("binary_filename")
    let type = try fields.optionalString("module_type") ?? "binary"
    switch type {
    case "binary": return .binary(name)
    case "text": return binaryName.map(ScriptCommand.ModuleFile.binary) ?? .text(name)
    default: throw ScriptError(description: "unknown module type \"\(type)\"")
    }
  }

  private func action(_ fields: inout Fields) throws(ScriptError) -> ScriptCommand.Action {
    var action = try Fields(fields.take("action"), what: "an action")
    let type = try action.string("type")
    let instance = try action.optionalString("module")
    let export = try action.string("field")
    let result: ScriptCommand.Action
    switch type {
    case "invoke":
      var arguments: [ConformanceValue] = []
      for argument in try action.array("args") { arguments.append(try value(argument)) }
      result = .invoke(instance: instance, export: export, arguments: arguments)
    case "get": result = .get(instance: instance, export: export)
    default: throw ScriptError(description: "unknown action \"\(type)\"")
    }
    try action.finish()
    return result
  }

  private func patterns(_ values: [JSONValue]) throws(ScriptError) -> [ValuePattern] {
    var patterns: [ValuePattern] = []
    for value in values { patterns.append(try ValuePatternReader.read(value)) }
    return patterns
  }

  /// An argument: a pattern that one value alone matches.
  private func value(_ json: JSONValue) throws(ScriptError) -> ConformanceValue {
    let pattern = try ValuePatternReader.read(json)
    guard let value = pattern.onlyValue else {
      throw ScriptError(description: "an argument is not one value: \(pattern)")
    }
    return value
  }
}

/// The members of a JSON object, of which none may be left over.
struct Fields {
  private var object: JSONObject
  private let what: String

  init(_ value: JSONValue, what: String) throws(ScriptError) {
    guard case .object(let object) = value else {
      throw ScriptError(description: "\(what) is not an object but \(value.kindName)")
    }
    self.object = object
    self.what = what
  }

  mutating func take(_ name: String) throws(ScriptError) -> JSONValue {
    guard let value = object[name] else { throw ScriptError(description: "\(what) has no \"\(name)\"") }
    object[name] = nil
    return value
  }

  mutating func ignore(_ name: String) { object[name] = nil }

  func contains(_ name: String) -> Bool { object[name] != nil }

  mutating func string(_ name: String) throws(ScriptError) -> String {
    guard case .string(let text) = try take(name) else {
      throw ScriptError(description: "\"\(name)\" of \(what) is not a string")
    }
    return text
  }

  mutating func optionalString(_ name: String) throws(ScriptError) -> String? {
    contains(name) ? try string(name) : nil
  }

  mutating func array(_ name: String) throws(ScriptError) -> [JSONValue] {
    guard case .array(let elements) = try take(name) else {
      throw ScriptError(description: "\"\(name)\" of \(what) is not an array")
    }
    return elements
  }

  /// Fails when a member is left that nobody took.
  func finish() throws(ScriptError) {
    if let member = object.members.first {
      throw ScriptError(description: "unknown member \"\(member.name)\" of \(what)")
    }
  }
}
