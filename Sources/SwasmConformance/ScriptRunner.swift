import Swasm

/// Runs a script's commands on an engine. One runner runs one script.
public struct ScriptRunner<Engine: ConformanceEngine> {
  var engine: Engine
  let options: ScriptOptions
  /// Reads a file that the script names.
  let load: (String) throws -> [UInt8]
  private var report = ScriptReport(sourceFile: "")

  /// - Parameter load: reads a file by the name that the script uses.
  public init(engine: Engine, options: ScriptOptions = ScriptOptions(), load: @escaping (String) throws -> [UInt8]) {
    self.engine = engine
    self.options = options
    self.load = load
  }

  /// Runs all commands: one that fails does not keep the others from running.
  public consuming func run(_ script: Script) -> ScriptReport {
    report = ScriptReport(sourceFile: script.sourceFile)
    var scope = Scope()
    run(script.commands, in: &scope)
    return report
  }

  /// The names that the commands of one thread see.
  struct Scope {
    var current = Named<Engine.Instance>.absent(.failed("there is no module before this command"))
    var instances: [String: Named<Engine.Instance>] = [:]
    var latestDefinition = Named<Engine.Module>.absent(.failed("there is no module definition before this command"))
    var definitions: [String: Named<Engine.Module>] = [:]
    /// By the module name under which they can be imported. `spectest` is added when a module is first linked.
    var registered: [String: Engine.Instance] = [:]
    /// Why an instance that should be registered was left out.
    var leftOutImport: String?
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

  private mutating func run(_ commands: [Command], in scope: inout Scope) {
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
  }

  private mutating func run(_ command: Command, in scope: inout Scope) throws(Stop) {
    switch command.kind {
    case .module(let file, let name):
      scope.name(instance: name, .after(command))
      let instance = try instantiated(module(file), in: &scope)
      scope.name(instance: name, .present(instance))
    case .moduleDefinition(let file, let name):
      scope.name(definition: name, .after(command))
      scope.name(definition: name, .present(try module(file)))
    case .moduleInstance(let name, let definition):
      let module = try scope.definition(definition)
      scope.name(instance: name, .after(command))
      scope.name(instance: name, .present(try instantiated(module, in: &scope)))
    case .register(let instance, let name): try scope.register(instance, as: name)
    case .action(let action):
      if case .failure(let verdict) = try outcome(of: action, in: scope) { throw Stop(failed: "\(verdict)") }
    case .assertReturn(let action, let patterns): try assertReturn(action, patterns, in: scope)
    case .assertTrap(let action, let text), .assertExhaustion(let action, let text):
      try expectTrap(text, try failure(of: action, in: scope))
    case .assertException(let action):
      let verdict = try failure(of: action, in: scope)
      guard case .exception = verdict else { throw Stop(failed: "expected an exception, got \(verdict)") }
    case .assertMalformed(let file, let text): try expectMalformed(text, try compilationFailure(file, text))
    case .assertInvalid(let file, let text): try expectInvalid(text, try compilationFailure(file, text))
    case .assertMalformedCustom(let file, let text): try expectMalformed(text, try customSectionFailure(file, text))
    case .assertInvalidCustom(let file, let text): try expectInvalid(text, try customSectionFailure(file, text))
    case .assertUnlinkable(let file, let text): try assertUnlinkable(file, text, in: &scope)
    case .assertUninstantiable(let file, let text):
      guard case .failure(let verdict) = try instantiation(of: module(file), in: &scope) else {
        throw Stop(failed: "expected a trap (\(text)), but it instantiates")
      }
      try expectTrap(text, verdict)
    case .thread(_, let sharedInstance, let commands): try runThread(commands, sharing: sharedInstance, in: scope)
    case .wait:
      // A thread that was run at all has come to its end.
      if options.threads == .leaveOut { throw Stop(.leftOut(ScriptOptions.threadsReason)) }
    case .unreadable(_, let reason): throw Stop(failed: "not understood: \(reason)")
    }
  }

  private mutating func runThread(
    _ commands: [Command], sharing instance: String?, in scope: Scope
  ) throws(Stop) {
    switch options.threads {
    case .leaveOut:
      leaveOut(commands)
      throw Stop(.leftOut(ScriptOptions.threadsReason))
    case .runToCompletion:
      var inner = Scope()
      if let instance { inner.instances[instance] = .present(try scope.instance(instance)) }
      run(commands, in: &inner)
    }
  }

  private mutating func leaveOut(_ commands: [Command]) {
    for command in commands {
      if case .thread(_, _, let inner) = command.kind { leaveOut(inner) }
      report.add(.leftOut(ScriptOptions.threadsReason), of: command)
    }
  }
}

public struct ScriptOptions: Sendable {
  public var threads: Threads = .leaveOut
  /// Whether `spectest` exports a shared memory.
  public var spectestSharesMemory = false
  /// For reading text modules; see `WebAssemblyText`.
  public var textFeatures = Features.wasm3

  public enum Threads: Sendable {
    /// Thread blocks, what is in them and waits for them count as left out.
    case leaveOut
    /// A thread block runs from start to end where it stands: one of the orders that may happen, as long as no thread
    /// waits for one that starts later.
    case runToCompletion
  }

  public init() {}

  static let threadsReason = "threads are not run in parallel"
}

/// Ends a command before it has passed.
struct Stop: Error {
  let outcome: CommandOutcome
  init(_ outcome: CommandOutcome) { self.outcome = outcome }
  init(failed reason: String) { outcome = .failed(reason) }
}
