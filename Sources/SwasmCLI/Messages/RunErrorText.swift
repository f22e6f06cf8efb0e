import Swasm

extension Failure {
  /// A module that is run without being a program.
  init(withoutStart module: Module, path: String) {
    self.init(message: "\(escaped(path)): not a program: it exports no function \"_start\"")
    listFunctions(of: module, path: path)
  }

  /// A function of `--invoke` that the module does not export.
  init(withoutFunction name: String, module: Module, path: String) {
    self.init(message: "\(escaped(path)): it exports no function \(quoted(name))")
    if let known = nearest(to: name, in: module.exportedFunctions.map(\.name)) {
      details.append("hint: did you mean \(quoted(known))?")
    }
    listFunctions(of: module, path: path)
  }

  private mutating func listFunctions(of module: Module, path: String) {
    let functions = module.exportedFunctions
    guard !functions.isEmpty else {
      details.append("It exports no functions at all.")
      return
    }
    details.append("Functions that can be called with `swasm run --invoke NAME \(escaped(path)) ARGS…`:")
    let listed = 100
    details += functions.prefix(listed).map { "  \(escaped($0.name)): \(TypeText.function($0.type))" }
    if functions.count > listed { details.append("  … and \(functions.count - listed) more") }
  }

  /// An import that is missing or of another type.
  init(link error: LinkError, module: Module, path: String) {
    let item = module.contents.imports.first {
      ExactName($0.module) == ExactName(error.module) && ExactName($0.name) == ExactName(error.name)
    }
    guard let item, error.code == .unknownImport else {
      self.init(message: "\(escaped(path)): \(escaped(error.description)) [\(error.code.rawValue)]")
      return
    }
    let (kind, type) = module.contents.text(of: item.description)
    self.init(
      message: "\(escaped(path)): unknown import \(quoted(item.module)) \(quoted(item.name)): \(kind) \(type)"
        + " [\(error.code.rawValue)]",
      details: [
        "swasm run provides \"wasi_snapshot_preview1\" only; `--unknown-imports trap` or `default` stands in for the rest."
      ])
  }

  /// Which limit it was, and what raises it.
  static func text(of limit: StoreLimit, _ limits: StoreLimits) -> String {
    let name = "[\(limit.rawValue)]"
    switch limit {
    case .memoryBytes: return "The limit was \(limits.memoryBytes) bytes of memory (--max-memory) \(name)."
    case .tableElements: return "The limit was \(limits.tableElements) elements of tables \(name)."
    case .instances: return "The limit was \(limits.instances) instances \(name)."
    case .callDepth: return "The limit was \(limits.callDepth) calls within each other \(name)."
    case .valueStackBytes: return "The limit was \(limits.valueStackBytes) bytes for the frames of calls \(name)."
    case .hostCallDepth: return "The limit was \(limits.hostCallDepth) calls from the host within each other \(name)."
    case .hostStackBytes: return "The limit was \(limits.hostStackBytes) bytes of the thread's stack \(name)."
    case .hostMemory: return "This computer has no more memory or address space for it \(name)."
    default: return "It was a limit \(name)."
    }
  }

  /// A guest that trapped.
  init(trap: Trap, options: RunOptions, limits: StoreLimits) {
    self.init(
      status: ExitStatus.trap,
      message: "\(escaped(options.path)): trap: \(escaped(trap.message)) [\(trap.code.rawValue)]")
    if trap.code == .outOfFuel, let fuel = options.fuel { details.append("Its limit was \(fuel) units (--fuel).") }
    if trap.code == .deadlineExceeded, let timeout = options.timeout {
      details.append("Its limit was \(timeout) (--timeout).")
    }
    if let limit = trap.limit { details.append(Failure.text(of: limit, limits)) }
    let frames = trap.backtrace.frames
    guard !frames.isEmpty else { return }
    details.append("WebAssembly backtrace, innermost frame first:")
    for (position, frame) in frames.enumerated() {
      let offset = frame.offset.map { hexadecimal($0) } ?? "unknown offset"
      let name = frame.name.map(escaped) ?? "<function \(frame.function)>"
      details.append("  \(position): \(offset) - \(name)")
    }
    if trap.backtrace.isTruncated { details.append("  …") }
  }
}
