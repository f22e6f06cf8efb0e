import SwasmConformance

/// An engine whose modules are words that say what shall happen to them, and whose functions do what a table says.
struct ScriptedEngine: ConformanceEngine {
  struct Instance: Sendable {
    var module: String
    var imports: Set<String>
  }

  var functions: [String: Result<[ConformanceValue], EngineVerdict>] = [:]

  func compile(_ bytes: [UInt8]) throws(EngineVerdict) -> String {
    let word = String(decoding: bytes, as: UTF8.self)
    switch word {
    case "malformed": throw .malformed("scripted")
    case "invalid": throw .invalid("scripted")
    case "unsupported": throw .failure("scripted")
    default: return word
    }
  }

  func checkCustomSections(_ bytes: [UInt8]) throws(EngineVerdict) {
    switch String(decoding: bytes, as: UTF8.self) {
    case "malformed-custom": throw .malformed("scripted")
    case "invalid-custom": throw .invalid("scripted")
    default: break
    }
  }

  func instantiate(_ module: String, imports: [String: Instance]) throws(EngineVerdict) -> Instance {
    switch module {
    case "unknown-import": throw .unlinkable(.unknownImport, "scripted")
    case "incompatible-import": throw .unlinkable(.incompatibleImportType, "scripted")
    case "traps": throw .trap(.memoryOutOfBounds, "scripted")
    case let word where word.hasPrefix("needs-") && imports[String(word.dropFirst(6))] == nil:
      throw .unlinkable(.unknownImport, "scripted")
    default: return Instance(module: module, imports: Set(imports.keys))
    }
  }

  func instantiate(host exports: [HostExport]) throws(EngineVerdict) -> Instance {
    Instance(module: exports.map(\.name).joined(separator: " "), imports: [])
  }

  func invoke(
    _ export: String, of instance: Instance, arguments: [ConformanceValue]
  ) throws(EngineVerdict) -> [ConformanceValue] {
    switch export {
    case "echo": return arguments
    case "module-length": return [.i32(UInt32(instance.module.utf8.count))]
    default:
      guard let result = functions[export] else { throw .failure("no function \(export)") }
      return try result.get()
    }
  }

  func fork(sharing instance: Instance?) throws(EngineVerdict) -> EngineFork<ScriptedEngine> {
    if instance?.module == "not-shared" { throw .failure("scripted") }
    let functions = functions
    return { (ScriptedEngine(functions: functions), instance) }
  }

  func read(global export: String, of instance: Instance) throws(EngineVerdict) -> ConformanceValue {
    guard export == "answer" else { throw .failure("no global \(export)") }
    return .i32(42)
  }
}

extension ScriptedEngine {
  /// Runs a script whose commands are given as JSON; each file holds its own name.
  static func run(
    _ commands: String..., functions: [String: Result<[ConformanceValue], EngineVerdict>] = [:],
    options: ScriptOptions = ScriptOptions()
  ) throws -> ScriptReport {
    let text = #"{"source_filename": "own.wast", "commands": ["# + commands.joined(separator: ",") + "]}"
    let script = try ScriptReader().read(Array(text.utf8))
    let engine = ScriptedEngine(functions: functions)
    return ScriptRunner(engine: engine, options: options) { Array($0.utf8) }.run(script)
  }
}
