import Swasm
import SwasmText

/// Reads scripts in their text form, `.wast`.
///
/// A module that is malformed spoils only the command that has it. What is wrong with the script itself becomes a command
/// that is unreadable, and reading goes on after it.
public struct TextScriptReader: Sendable {
  /// Of the text format, only the widths of sizes and offsets depend on them.
  public var features: Features

  public init(features: Features = .wasm3) { self.features = features }

  /// - Throws: `TextError` when the text cannot be divided into commands.
  public func read(_ text: [UInt8], sourceFile: String) throws(TextError) -> Script {
    var parser = try TextScriptParser(text, features)
    return Script(sourceFile: sourceFile, commands: try parser.parse())
  }
}

struct TextScriptParser {
  private var script: ScriptCursor
  private let features: Features
  /// Of threads within threads.
  private var depth = 0
  private static let maximumDepth = 16

  init(_ text: [UInt8], _ features: Features) throws(TextError) {
    script = ScriptCursor(text, features: features)
    self.features = features
  }

  mutating func parse() throws(TextError) -> [ScriptCommand] {
    // A text of fields alone is one module.
    if !script.isAtEnd, !script.startsCommand {
      return [ScriptCommand(line: 1, kind: .module(file(script.wholeModule()), name: nil))]
    }
    let commands = try parseCommands()
    guard script.isAtEnd else { throw script.cursor.unexpected("a command") }
    return commands
  }

  private mutating func parseCommands() throws(TextError) -> [ScriptCommand] {
    var commands: [ScriptCommand] = []
    while !script.isAtEnd, !script.cursor.isClosing {
      let line = script.line
      let start = script.cursor
      do throws(TextError) {
        commands.append(ScriptCommand(line: line, kind: try parseCommand()))
      } catch {
        script.cursor = start
        let word = script.commandWord
        try script.cursor.skipList()
        commands.append(ScriptCommand(line: line, kind: .unreadable(type: word, reason: error.description)))
      }
    }
    return commands
  }

  private mutating func parseCommand() throws(TextError) -> ScriptCommand.Kind {
    if script.cursor.startsList("module") { return try parseModule() }
    try script.cursor.expectLeft()
    let word = try script.cursor.expectKeyword("a command")
    let kind = try parseCommand(word)
    try script.cursor.expectRight()
    return kind
  }

  private mutating func parseCommand(_ word: String) throws(TextError) -> ScriptCommand.Kind {
    switch word {
    case "register":
      let name = try script.cursor.expectName()
      return .register(instance: try script.cursor.takeIdentifier(), as: name)
    case "invoke", "get": return .action(try parseAction(word))
    case "assert_return":
      let action = try parseAction()
      var patterns: [ValuePattern] = []
      while !script.cursor.isClosing { patterns.append(try TextPatternReader.pattern(&script.cursor)) }
      return .assertReturn(action, patterns)
    // As 1.0 has it: any NaN of the kind, of the result's type.
    case "assert_return_canonical_nan":
      return .assertReturn(try parseAction(), [.either([.f32(.canonicalNaN), .f64(.canonicalNaN)])])
    case "assert_return_arithmetic_nan":
      return .assertReturn(try parseAction(), [.either([.f32(.arithmeticNaN), .f64(.arithmeticNaN)])])
    case "assert_trap":
      guard script.cursor.startsList("module") else { return .assertTrap(try parseAction(), text: try text()) }
      return .assertUninstantiable(try instantiable(), text: try text())
    case "assert_exhaustion": return .assertExhaustion(try parseAction(), text: try text())
    case "assert_exception": return .assertException(try parseAction())
    case "assert_suspension": return .assertSuspension(try parseAction(), text: try text())
    case "assert_malformed": return .assertMalformed(try moduleFile(), text: try text())
    case "assert_invalid": return .assertInvalid(try moduleFile(), text: try text())
    case "assert_malformed_custom": return .assertMalformedCustom(try moduleFile(), text: try text())
    case "assert_invalid_custom": return .assertInvalidCustom(try moduleFile(), text: try text())
    case "assert_unlinkable": return .assertUnlinkable(try instantiable(), text: try text())
    case "thread":
      let name = try script.cursor.takeIdentifier() ?? ""
      var shared: String?
      if script.cursor.takeList("shared") {
        try script.cursor.expectLeft()
        _ = try script.cursor.expectKeyword("module")
        shared = try script.cursor.takeIdentifier()
        try script.cursor.expectRight()
        try script.cursor.expectRight()
      }
      guard depth < Self.maximumDepth else { throw script.cursor.unexpected("no further thread") }
      depth += 1
      defer { depth -= 1 }
      return .thread(name: name, sharedInstance: shared, commands: try parseCommands())
    case "wait": return .wait(thread: try script.cursor.takeIdentifier() ?? "")
    default: throw script.cursor.unexpected("a command that is known, not \(word)")
    }
  }

  private mutating func parseModule() throws(TextError) -> ScriptCommand.Kind {
    let (form, name, definition) = try script.takeModuleHead()
    switch form {
    case .instance: return .moduleInstance(name: name, definition: definition)
    case .definition: return .moduleDefinition(try moduleFile(), name: name)
    case .module: return .module(try moduleFile(), name: name)
    }
  }

  /// `(module …)`, or `(module instance $instance? $definition?)`.
  private mutating func instantiable() throws(TextError) -> ScriptCommand.ModuleFile {
    guard script.cursor.startsList("module") else { return try moduleFile() }
    let (form, name, definition) = try script.takeModuleHead()
    return form == .instance ? .instance(name: name, definition: definition) : try moduleFile()
  }

  private mutating func moduleFile() throws(TextError) -> ScriptCommand.ModuleFile { file(try script.takeModule()) }

  private func file(_ module: ScriptCursor.ModuleResult) -> ScriptCommand.ModuleFile {
    switch module {
    case .success(let bytes): .inline(bytes)
    case .failure(let error): .malformed(error)
    }
  }

  private mutating func text() throws(TextError) -> String {
    String(decoding: try script.cursor.expectString("the expected message"), as: UTF8.self)
  }

  private mutating func parseAction() throws(TextError) -> ScriptCommand.Action {
    try script.cursor.expectLeft("an action")
    let action = try parseAction(try script.cursor.expectKeyword("invoke or get"))
    try script.cursor.expectRight()
    return action
  }

  private mutating func parseAction(_ word: String) throws(TextError) -> ScriptCommand.Action {
    let instance = try script.cursor.takeIdentifier()
    switch word {
    case "get": return .get(instance: instance, export: try script.cursor.expectName())
    case "invoke":
      let export = try script.cursor.expectName()
      var arguments: [ConformanceValue] = []
      while !script.cursor.isClosing {
        let start = script.cursor
        guard let value = try TextPatternReader.pattern(&script.cursor).onlyValue else {
          throw start.unexpected("an argument with one value")
        }
        arguments.append(value)
      }
      return .invoke(instance: instance, export: export, arguments: arguments)
    default: throw script.cursor.unexpected("invoke or get")
    }
  }
}
