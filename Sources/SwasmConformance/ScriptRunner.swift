import SwasmSystem
import Swasm

/// Runs a script's commands on an engine. One runner runs one script.
public struct ScriptRunner<Engine: ConformanceEngine> {
  var engine: Engine
  let options: ScriptOptions
  /// Reads a file that the script names.
  let load: @Sendable (String) throws -> [UInt8]
  private var report = ScriptReport(sourceFile: "")

  /// - Parameter load: reads a file by the name that the script uses.
  public init(
    engine: Engine, options: ScriptOptions = ScriptOptions(), load: @escaping @Sendable (String) throws -> [UInt8]
  ) {
    self.engine = engine
    self.options = options
    self.load = load
  }

  /// Runs all commands: one that fails does not keep the others from running.
  public consuming func run(_ script: Script) -> ScriptReport {
    report = ScriptReport(sourceFile: script.sourceFile)
    var scope = Scope(linksNames: options.judgement == .foreign)
    run(script.commands, in: &scope)
    return report
  }

  /// Runs the commands of a thread, which sees one instance of another.
  consuming func run(_ commands: [ScriptCommand], name: String?, _ instance: Engine.Instance?, sourceFile: String)
    -> ScriptReport
  {
    report = ScriptReport(sourceFile: sourceFile)
    var scope = Scope(linksNames: options.judgement == .foreign)
    if let name, let instance { scope.instances[name] = .present(instance) }
    run(commands, in: &scope)
    return report
  }

  /// The names that the commands of one thread see.
  struct Scope {
    /// Whether an instance named `$m` can be imported as `m`.
    let linksNames: Bool
    var current = Named<Engine.Instance>.absent(.failed("there is no module before this command"))
    var instances: [String: Named<Engine.Instance>] = [:]
    var latestDefinition = Named<Engine.Module>.absent(.failed("there is no module definition before this command"))
    var definitions: [String: Named<Engine.Module>] = [:]
    /// By the module name under which they can be imported. Those of the host are added when a module is first linked.
    var registered: [String: Engine.Instance] = [:]
    /// Why an instance that should be registered was left out.
    var leftOutImport: String?
    /// Those that nobody has waited for.
    var threads: [String: JoinedThread<ScriptReport>] = [:]

    init(linksNames: Bool) { self.linksNames = linksNames }
  }

  /// A module or an instance, or what becomes of the commands that need it.
  enum Named<Value> {
    case present(Value)
    case absent(CommandOutcome)

    func value() throws(Stop) -> Value {
      switch self {
      case .present(let value): return value
      case .absent(let outcome): throw Stop(outcome)
      }
    }
  }

  private mutating func run(_ commands: [ScriptCommand], in scope: inout Scope) {
    for command in commands {
      let outcome: CommandOutcome
      do throws(Stop) {
        try run(command, in: &scope)
        outcome = .passed
      } catch {
        outcome = error.outcome
      }
      report.add(outcome, of: command)
    }
    for name in scope.threads.keys.sorted() { wait(for: scope.threads[name]) }
  }

  private mutating func run(_ command: ScriptCommand, in scope: inout Scope) throws(Stop) {
    if options.judgement == .verdicts, command.kind.executes { throw Stop(.leftOut(ScriptOptions.executionReason)) }
    switch command.kind {
    case .module(let file, let name):
      scope.name(instance: name, .after(command))
      scope.name(definition: name, .after(command))
      let module = try module(file)
      scope.name(definition: name, .present(module))
      if options.judgement == .verdicts {
        scope.name(instance: name, .absent(.leftOut(ScriptOptions.executionReason)))
      } else {
        scope.name(instance: name, .present(try instantiated(module, in: &scope)))
      }
    case .moduleDefinition(let file, let name):
      scope.name(definition: name, .after(command))
      scope.name(definition: name, .present(try module(file)))
    case .moduleInstance(let name, let definition):
      scope.name(instance: name, .after(command))
      let module = try scope.definition(definition, ofInstance: name)
      scope.name(instance: name, .present(try instantiated(module, in: &scope)))
    case .register(let instance, let name): try scope.register(instance, as: name)
    case .action(let action):
      if case .failure(let verdict) = try outcome(of: action, in: scope) { throw Stop(failed: "\(verdict)") }
    case .assertReturn(let action, let patterns): try assertReturn(action, patterns, in: scope)
    case .assertTrap(let action, let text): try expectTrap(text, try failure(of: action, in: scope))
    case .assertExhaustion(let action, let text):
      try expectTrap(text, try failure(of: action, in: scope), among: [.callStackExhausted])
    case .assertException(let action):
      let verdict = try failure(of: action, in: scope)
      guard case .exception = verdict else { throw Stop(failed: "expected an exception, got \(verdict)") }
    case .assertSuspension(let action, let text):
      // No engine of this protocol executes stack switching.
      throw Stop(failed: "expected a suspension (\(text)), got \(try failure(of: action, in: scope))")
    case .assertMalformed(let file, let text): try expectMalformed(text, try compilationFailure(file, text))
    case .assertInvalid(let file, let text): try expectInvalid(text, try compilationFailure(file, text))
    case .assertMalformedCustom(let file, let text): try expectMalformed(text, try customSectionFailure(file, text))
    case .assertInvalidCustom(let file, let text): try expectInvalid(text, try customSectionFailure(file, text))
    case .assertUnlinkable(let file, let text): try assertUnlinkable(file, text, in: &scope)
    case .assertUninstantiable(let file, let text):
      try assertUninstantiable(file, text, in: &scope)
    case .thread(let name, let sharedInstance, let commands):
      let thread = try start(commands, sharing: sharedInstance, in: scope)
      // A name may be used again, as modules' may.
      wait(for: scope.threads.updateValue(thread, forKey: name))
    case .wait(let name):
      guard let thread = scope.threads.removeValue(forKey: name) else {
        throw Stop(failed: "there is no thread \(name)")
      }
      wait(for: thread)
    case .unreadable(_, let reason): throw Stop(failed: "not understood: \(reason)")
    }
  }

  // MARK: Threads

  private func start(
    _ commands: [ScriptCommand], sharing name: String?, in scope: Scope
  ) throws(Stop) -> JoinedThread<ScriptReport> {
    let fork: EngineFork<Engine>
    let instance = if let name { try scope.instance(name) } else { Engine.Instance?.none }
    do throws(EngineVerdict) {
      fork = try engine.fork(sharing: instance)
    } catch {
      throw Stop(failed: "the engine cannot run a thread: \(error)")
    }
    let (options, load, sourceFile) = (options, load, report.sourceFile)
    let thread = JoinedThread<ScriptReport>.start {
      do throws(EngineVerdict) {
        let (engine, instance) = try fork()
        return ScriptRunner(engine: engine, options: options, load: load)
          .run(commands, name: name, instance, sourceFile: sourceFile)
      } catch {
        var report = ScriptReport(sourceFile: sourceFile)
        for command in commands { report.add(.failed("there is no engine for the thread: \(error)"), of: command) }
        return report
      }
    }
    guard let thread else { throw Stop(failed: "the system has no thread left") }
    return thread
  }

  /// Counts what a thread did as if it had happened here.
  private mutating func wait(for thread: JoinedThread<ScriptReport>?) {
    if let inner = thread?.join() { report.add(inner) }
  }
}

public struct ScriptOptions: Sendable {
  /// Whether `spectest` exports a shared memory.
  public var spectestSharesMemory = false
  public var judgement = Judgement.specification
  /// For reading text modules; see `WebAssemblyText`.
  public var textFeatures = Features.wasm3

  /// What counts when modules are accepted or rejected.
  public enum Judgement: Sendable {
    /// Whether a module is malformed or invalid, and for text the reason; what is executed.
    case specification
    /// Nothing but acceptance and rejection: scripts of validators expect messages of their own, and have modules that
    /// cannot be instantiated and results that nobody has looked at. Commands that execute are left out.
    case verdicts
    /// Scripts of other engines: a module that is to be rejected only has to be rejected, at the step that the assertion
    /// names or before it. A trap is told by its kind where the text has the specification's words somewhere, and may be
    /// any where it has none. An instance can be imported by its name without `$`, and from `wasmtime` the function `gc`.
    case foreign
  }

  public init() {}

  static let executionReason = "the script is for validators"
}

/// Ends a command before it has passed.
struct Stop: Error {
  let outcome: CommandOutcome
  init(_ outcome: CommandOutcome) { self.outcome = outcome }
  init(failed reason: String) { outcome = .failed(reason) }
}
