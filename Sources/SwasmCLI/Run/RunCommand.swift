import Swasm
import SwasmSystem
import SwasmWASI

/// `swasm run`: runs a program, or calls one function of a module.
enum RunCommand: Command {
  static let name = "run"
  static let help = Help(
    summary: "Run a program, or call a function of a module.",
    usage: ["swasm [run] [OPTIONS] FILE [ARGS…]"],
    details: """
      FILE is a module in the binary or in the text format, `-` is standard input.
      The guest has this process's standard streams, and what the options give it.
      Everything after FILE goes to the guest. The exit status is the guest's; 134 when
      it trapped, 1 when it could not be started, 2 for a wrong command line.
      """,
    options: RunOptions.options,
    examples: [
      ("swasm hello.wasm", "a program (`run` may be left out)"),
      (
        "swasm run --dir data::/data::ro --env LANG program.wasm --verbose /data/in.txt", "with a folder and a variable"
      ),
      ("swasm run --invoke add math.wasm 1 2", "one function"),
      ("swasm run --timeout 5s --max-memory 256M --stats untrusted.wasm", "with bounds, and what it used"),
    ])
  static let takesFiles = true
  static let stopsAtOperand = true

  static func run(_ parsed: ParsedArguments) throws -> Int32 { try run(RunOptions(parsed)) }

  private static func run(_ options: RunOptions) throws -> Int32 {
    let engine = Engine(
      features: options.features, isProfiling: options.profilePath != nil,
      countsOperations: options.operationsPath != nil, fusesOperations: options.fusesOperations,
      canonicalizesNaNs: options.canonicalizesNaNs)
    let budget = (options.loadTimeout ?? options.timeout).map { LoadBudget(timeout: $0) }
    let module = try ModuleFile.open(options.path, engine: engine, budget: budget)
    let call = try options.function.map { name in
      try Invocation(name, arguments: options.arguments, of: module, path: options.path)
    }
    if call == nil, !module.isRunnable { throw Failure(withoutStart: module, path: options.path) }
    let world = try world(options)
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: options.memoryBytes))
    store.fuel = options.fuel
    store.setDeadline(options.timeout)
    // Before the guest has spent its time for nothing.
    let profile = try options.profilePath.map { path throws(Failure) in try ProfileFile(path) }
    let operations = try options.operationsPath.map { path throws(Failure) in try OutputFile(path) }
    if options.isConfined { try confine(world) }
    let clock = ContinuousClock.now
    let status = Result { try run(call, module, world, in: store, options) }
    if options.printsStatistics { RunStatistics(store, module, since: clock).print() }
    let written = Result { () throws(Failure) in
      try profile?.write(store.profile)
      operations?.write(module.executedOperations)
      try operations?.finish()
    }
    // What the guest has failed with is said last.
    if case .failure(let error) = written, case .failure = status {
      Host.write("swasm: note: \(error.message)\n", to: .error)
    } else {
      try written.get()
    }
    return try status.get()
  }

  private static func run(
    _ call: Invocation?, _ module: Module, _ world: World, in store: Store, _ options: RunOptions
  ) throws -> Int32 {
    defer { noteTruncation(world, options) }
    do {
      let prepared = try store.prepare(module, with: WASI.linker(module.engine))
      var imports = Imports()
      if let functions = options.unknownImports {
        try imports.fillUnknown(of: prepared, functions: functions, in: store)
      }
      guard let call else { return exitStatus(try world.run(prepared, in: store, imports: imports), store) }
      store[World.self] = world
      return try call.run(prepared, imports, in: store)
    } catch let trap as Trap {
      if let exit = trap.cause as? WASIExit { return exitStatus(exit, store) }
      throw Failure(trap: trap, options: options, limits: store.limits)
    } catch let error as LinkError {
      throw Failure(link: error, module: module, path: options.path)
    }
  }

  private static func world(_ options: RunOptions) throws -> World {
    let configuration = try configuration(options)
    do throws(WorldError) {
      return try World(configuration)
    } catch {
      guard error.code == .cannotOpenDirectory else { throw error }
      for path in options.directories.map(\.hostPath) {
        if let reason = Host.whyNotDirectory(path) { throw Failure(message: "--dir: \(escaped(path)): \(reason)") }
      }
      throw Failure(message: "--dir: \(escaped(String(describing: error)))")
    }
  }

  private static func confine(_ world: World) throws(Failure) {
    do throws(ConfinementError) {
      try Confinement.begin(folders: world.hostFolders)
    } catch {
      throw Failure(message: "--confine: \(error)")
    }
  }

  private static func configuration(_ options: RunOptions) throws(Failure) -> WorldConfiguration {
    var configuration = WorldConfiguration()
    let name = options.path.split(separator: "/").last.map(String.init) ?? options.path
    configuration.argumentBytes = ([name] + (options.function == nil ? options.arguments : [])).map(ByteText.bytes)
    configuration.environment = options.environment
    configuration.standardInput =
      try options.standardInput.map { path throws(Failure) in
        .descriptor(try Host.openForReading(path))
      } ?? .inherit
    configuration.standardOutput = .inherit
    configuration.standardError = .inherit
    configuration.maximumOutputBytes = options.maximumOutputBytes
    configuration.allowsTerminalEscapes = options.allowsTerminalEscapes
    configuration.clock = options.clock
    configuration.random = options.random
    for directory in options.directories {
      configuration.preopen(
        ByteText.bytes(directory.hostPath), at: directory.guestPath, access: directory.access,
        maximumDiskBytes: options.diskBytes)
    }
    return configuration
  }

  private static func noteTruncation(_ world: World, _ options: RunOptions) {
    guard world.isOutputTruncated, let limit = options.maximumOutputBytes else { return }
    let streams =
      (world.isStandardOutputTruncated ? ["output"] : []) + (world.isStandardErrorTruncated ? ["error"] : [])
    Host.write(
      "swasm: note: standard \(streams.joined(separator: " and ")) ended after \(limit) bytes (--max-output)\n",
      to: .error)
  }

  /// Systems keep 8 bits of a status: a code beyond them must not turn into success. A program that has failed may have
  /// done so for want of memory, without saying so.
  private static func exitStatus(_ exit: WASIExit, _ store: Store) -> Int32 {
    if exit.code != 0, let limit = store.limitHit {
      let text = Failure.text(of: limit, store.limits)
      Host.write("swasm: note: a memory, table or object was refused before. \(text)\n", to: .error)
    }
    return (0...255).contains(exit.code) ? exit.code : ExitStatus.failure
  }
}

extension Module {
  /// Whether it is a program, which exports a function `_start`, or has nothing that could be called.
  fileprivate var isRunnable: Bool {
    let functions = contents.exports.filter { $0.kind == .function }
    return functions.isEmpty || functions.contains { $0.name == "_start" }
  }
}
