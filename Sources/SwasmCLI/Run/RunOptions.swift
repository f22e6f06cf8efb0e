import Swasm
import SwasmWASI

/// What the command line of `swasm run` says.
struct RunOptions {
  struct Directory {
    var hostPath: String
    var guestPath: String
    var access: WorldConfiguration.Access
  }

  var path: String
  /// What follows the file.
  var arguments: [String]
  var directories: [Directory] = []
  var environment: [(name: String, value: String)] = []
  var diskBytes: Int?
  var standardInput: String?
  var maximumOutputBytes: Int?
  var allowsTerminalEscapes = false
  var clock = WorldConfiguration.Clock.system
  var random = WorldConfiguration.RandomSource.system
  var function: String?
  var features = Features.default
  var memoryBytes = 4 << 30
  var fuel: Int?
  var timeout: Duration?
  var canonicalizesNaNs = false
  var loadTimeout: Duration?
  /// What stands for imports that nothing provides; `nil` for an error.
  var unknownImports: Imports.UnknownFunction?
  var printsStatistics = false
  var profilePath: String?
  var operationsPath: String?
  var fusesOperations = true
  var isConfined = false

  static let options = [
    Option(
      name: "--dir", value: Option.folder,
      help: """
        Let the guest use a folder, under another name if GUEST is given; rw (the
        default) or ro for reading only. May be given several times.
        """),
    Option(
      name: "--max-disk", value: "SIZE",
      help: """
        By how much the guest may make each writable folder grow, in bytes, with 4K for
        each name; more is refused (nospc).
        """),
    Option(
      name: "--env", value: "NAME[=VALUE]",
      help: """
        Set an environment variable of the guest, without VALUE to the one of this
        process. May be given several times.
        """),
    Option(name: "--stdin", value: "FILE", help: "Read the guest's standard input from a file."),
    Option(
      name: "--max-output", value: "SIZE",
      help: """
        Bytes that the guest may write to standard output, and as many to standard error;
        more is refused (nospc).
        """),
    Option(
      name: "--allow-escapes",
      help: """
        Pass control characters on to a terminal. Without it, those that a guest writes
        there are shown, so that it cannot fake what others have written.
        """),
    Option(
      name: "--clock", value: "fixed:TIME|rounded:TIME",
      help: """
        fixed: clocks that are the same in every run and wait without waiting; TIME is
        2026-01-31T12:00:00Z or seconds since 1970. rounded: clocks with a coarser
        resolution, such as 1ms.
        """),
    Option(
      name: "--random", value: "seed:N",
      help: "Random bytes that are the same in every run."),
    Option(
      name: "--invoke", value: "NAME",
      help: """
        Call this exported function with ARGS, one for each parameter, and print its
        results, one a line. Integers are decimal or 0x…, v128 values 0x… with the
        last lane first.
        """),
    .features,
    .maximumMemory,
    Option(
      name: "--fuel", value: "N",
      help: """
        Units of fuel that the guest may consume, 1 for most instructions (see
        Docs/Fuel.md). It traps before the instruction that it cannot pay.
        """),
    Option(
      name: "--timeout", value: "TIME",
      help: "End the guest with a trap after a time: 500ms, 5s, 1.5m or 1h."),
    Option(
      name: "--load-timeout", value: "TIME",
      help: """
        What decoding and validating the module may take before that (not reading it, nor
        translating it from a text); the same time as --timeout if it is not given.
        """),
    Option(
      name: "--confine",
      help: """
        Have the kernel confine this process too, before the guest starts (Linux): it
        cannot open files outside of the folders, start programs or use the network.
        """),
    Option(
      name: "--canonical-nans",
      help: """
        Make every NaN that the guest computes the canonical one, so that results have
        the same bits on every processor.
        """),
    Option(
      name: "--unknown-imports", value: "trap|default",
      help: """
        Run modules that import what swasm does not provide. Functions trap when they are
        called, or return zeros and null; memories, tables, globals and tags are new ones
        without contents. What has no such value is an error as without this option.
        """),
    Option(
      name: "--stats",
      help: "Print fuel, memory and times to standard error when the guest has ended."),
    Option(
      name: "--profile", value: "FILE",
      help: """
        Count fuel and calls by call path and write them to FILE: for .json as a profile
        that profiler.firefox.com opens, for .tsv as a table of functions, otherwise as
        folded stacks of fuel for flame graphs (see Docs/Profiling.md).
        """),
    Option(
      name: "--opcodes", value: "FILE",
      help: """
        Count how often each operation of the interpreter runs and write the code that ran
        with the counts and their shares to FILE. The guest runs more slowly.
        """),
    Option(
      name: "--unfused",
      help: """
        Run each operation of the interpreter by itself, where it would run sequences as
        one. The guest runs more slowly.
        """),
    Option(
      name: "--wasm", short: "-W", value: "KEY=VALUE",
      help: """
        The same settings under the names of other hosts: fuel=N, timeout=TIME,
        max-memory-size=SIZE, nan-canonicalization=y|n, unknown-imports-trap=y,
        unknown-imports-default=y.
        """),
    .help,
  ]

  init(_ parsed: ParsedArguments) throws(UsageError) {
    guard let path = parsed.operands.first else {
      throw UsageError(
        RunCommand.self, "no file given", hint: "the module comes after the options, its arguments after it")
    }
    self.path = path
    arguments = Array(parsed.operands.dropFirst())
    for (name, value) in parsed.options {
      switch name {
      case "--dir": directories.append(try RunOptions.directory(value))
      case "--env": environment.append(try RunOptions.variable(value))
      case "--max-disk": diskBytes = try RunOptions.values.size(name, value)
      case "--stdin": standardInput = value
      case "--max-output": maximumOutputBytes = try RunOptions.values.size(name, value)
      case "--allow-escapes": allowsTerminalEscapes = true
      case "--clock": clock = try RunOptions.clock(value)
      case "--random": random = try RunOptions.random(value)
      case "--invoke": function = value
      case "--features": features = try FeatureList.parse(value, for: RunCommand.self)
      case "--confine": isConfined = true
      case "--canonical-nans": canonicalizesNaNs = true
      case "--unknown-imports": unknownImports = try RunOptions.unknownImports(value)
      case "--stats": printsStatistics = true
      case "--profile": profilePath = value
      case "--opcodes": operationsPath = value
      case "--unfused": fusesOperations = false
      case "--load-timeout": loadTimeout = try RunOptions.values.time(name, value)
      case "--wasm": try set(value)
      default: try set(name, value)
      }
    }
  }

  private static let settings = [
    "fuel": "--fuel", "timeout": "--timeout", "max-memory-size": "--max-memory",
    "nan-canonicalization": "--canonical-nans",
  ]

  private static let switches: [String: Imports.UnknownFunction] = [
    "unknown-imports-trap": .traps, "unknown-imports-default": .returnsDefaults,
  ]

  private static func unknownImports(_ text: String) throws(UsageError) -> Imports.UnknownFunction {
    switch text {
    case "trap": return .traps
    case "default": return .returnsDefaults
    default: throw UsageError(RunCommand.self, "--unknown-imports: \"\(text)\" is neither trap nor default")
    }
  }

  /// `KEY=VALUE` of `--wasm`.
  private mutating func set(_ setting: String) throws(UsageError) {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if let functions = RunOptions.switches[parts[0]] {
      if try RunOptions.flag(parts[0], parts.count == 1 ? "y" : parts[1]) {
        unknownImports = functions
      } else if unknownImports == functions {
        unknownImports = nil
      }
      return
    }
    guard let name = RunOptions.settings[parts[0]] else {
      let names = (Array(RunOptions.settings.keys) + Array(RunOptions.switches.keys)).sorted()
      let known = nearest(to: parts[0], in: names)
      throw UsageError(
        RunCommand.self, "--wasm: there is no setting \"\(parts[0])\"",
        hint: known.map { "did you mean \($0)?" } ?? "settings: \(names.joined(separator: ", "))")
    }
    if name == "--canonical-nans" {
      canonicalizesNaNs = try RunOptions.flag(parts[0], parts.count == 1 ? "y" : parts[1])
      return
    }
    guard parts.count == 2 else {
      throw UsageError(RunCommand.self, "--wasm: \(parts[0]) needs a value: \(parts[0])=…")
    }
    try set(name, parts[1])
  }

  /// The value of a setting of `--wasm` that is on or off.
  private static func flag(_ name: String, _ text: String) throws(UsageError) -> Bool {
    switch text {
    case "y", "yes", "true": return true
    case "n", "no", "false": return false
    default: throw UsageError(RunCommand.self, "--wasm: \(name): \"\(text)\" is neither y nor n")
    }
  }

  /// An option that has another name as a setting.
  private mutating func set(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "--fuel": fuel = try RunOptions.values.fuel(name, value)
    case "--timeout": timeout = try RunOptions.values.time(name, value)
    default: memoryBytes = try RunOptions.values.size(name, value)
    }
  }

  private static let values = OptionValues(command: RunCommand.self)

  private static func directory(_ text: String) throws(UsageError) -> Directory {
    let parts = split(text)
    guard parts.dropFirst().allSatisfy(ByteText.isPlain) else {
      throw UsageError(RunCommand.self, "--dir: the guest's path in \(text) is not UTF-8")
    }
    // `folder::ro` would be a writable folder that the guest sees as `ro`, hardly ever what is meant.
    if parts.count == 2, parts[1] == "ro" || parts[1] == "rw" {
      throw UsageError(
        RunCommand.self, "--dir: \"\(text)\" gives an access but no guest path",
        hint: "--dir \(parts[0])::\(parts[0])::\(parts[1])")
    }
    guard parts.count <= 3, !parts.contains("") else {
      throw UsageError(RunCommand.self, "--dir: \"\(text)\" is not HOST[::GUEST[::ro|rw]]")
    }
    var directory = Directory(hostPath: parts[0], guestPath: parts.count > 1 ? parts[1] : parts[0], access: .readWrite)
    if parts.count == 3 {
      switch parts[2] {
      case "ro": directory.access = .readOnly
      case "rw": break
      default:
        throw UsageError(RunCommand.self, "--dir: access \"\(parts[2])\" is neither ro nor rw")
      }
    }
    return directory
  }

  /// The parts of the text between double colons.
  private static func split(_ text: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: ":"), rest.first == byte {
        rest.removeFirst()
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func variable(_ text: String) throws(UsageError) -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard !parts[0].isEmpty else { throw UsageError(RunCommand.self, "--env: \"\(text)\" has no name") }
    if parts.count == 2 { return (parts[0], parts[1]) }
    guard let value = Host.environmentValue(text) else {
      throw UsageError(
        RunCommand.self, "--env: \(text) is not set in this process", hint: "--env \(text)=VALUE sets it")
    }
    guard ByteText.isPlain(value) else { throw UsageError(RunCommand.self, "--env: the value of \(text) is not UTF-8") }
    return (text, value)
  }
}
