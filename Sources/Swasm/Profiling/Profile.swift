import SwasmSystem

/// What a store's guest has spent where: fuel and calls by call path, exact and the same in every run
/// (Docs/Profiling.md).
public struct Profile: Sendable {
  /// A function that was called. Host functions are none: what they charge counts for their caller.
  public struct Function: Hashable, Sendable {
    /// The function's name in the name section, or else of an export.
    public var name: String?
    /// Index in `Profile.modules`.
    public var module: Int
    /// In the module's function space.
    public var index: UInt32
    public var calls = 0
    /// Units consumed by its own instructions.
    public var selfFuel = 0
    /// Units consumed while it was running or had called others; recursion counts once.
    public var totalFuel = 0
  }

  /// A call path: a function as it was called by its parent.
  package struct Path: Sendable {
    /// Less than the path's own index.
    package var parent: Int
    /// Index in `functions`; `nil` for the host and for what was truncated.
    package var function: Int?
    package var calls: Int
    package var selfFuel: Int
  }

  /// In the order of their first calls.
  public private(set) var functions: [Function]
  /// The modules' names in their name sections, in the order of their first calls.
  public let modules: [String?]
  /// Units that were consumed while no function of a guest ran, such as those for copying a module's data segments.
  public var hostFuel: Int { paths[0].selfFuel }
  /// Whether there were more than 1,000,000 call paths: calls on further ones, and by these, were counted together, and
  /// in no function.
  public let isTruncated: Bool
  /// The first one is the host's.
  package let paths: [Path]
  /// By path: its children in the order of their first calls, as a list.
  private var firstChild: [Int]
  private var nextSibling: [Int]

  init(_ profiler: Profiler) {
    var moduleNumbers: [ObjectIdentifier: Int] = [:]
    var modules: [String?] = []
    functions = profiler.functions.map { function in
      let module = function.module
      let number = moduleNumbers[ObjectIdentifier(module)] ?? modules.count
      if number == modules.count {
        moduleNumbers[ObjectIdentifier(module)] = number
        modules.append(module.name)
      }
      return Function(name: module.functionName(function.index), module: number, index: function.index)
    }
    self.modules = modules
    paths = profiler.nodes.map { node in
      Path(
        parent: Int(node.parent), function: node.function < Profiler.truncated ? Int(node.function) : nil,
        calls: node.calls, selfFuel: node.selfFuel)
    }
    isTruncated = profiler.nodes.contains { $0.function == Profiler.truncated }
    firstChild = Array(repeating: -1, count: paths.count)
    nextSibling = firstChild
    for index in paths.indices.dropFirst().reversed() {
      nextSibling[index] = firstChild[paths[index].parent]
      firstChild[paths[index].parent] = index
    }
    count()
  }

  private mutating func count() {
    // Fuel of a path and all below it: children come after their parents.
    var totals = paths.map(\.selfFuel)
    for index in paths.indices.dropFirst().reversed() {
      totals[paths[index].parent] = saturatingSum(totals[paths[index].parent], totals[index])
    }
    for path in paths {
      guard let function = path.function else { continue }
      functions[function].calls += path.calls
      functions[function].selfFuel = saturatingSum(functions[function].selfFuel, path.selfFuel)
    }
    var open = Array(repeating: 0, count: functions.count)
    visit { index, isEntry in
      guard let function = paths[index].function else { return }
      if isEntry, open[function] == 0 {
        functions[function].totalFuel = saturatingSum(functions[function].totalFuel, totals[index])
      }
      open[function] += isEntry ? 1 : -1
    }
  }

  /// Goes through the paths, each before its children and once more after them.
  package func visit(_ body: (_ path: Int, _ isEntry: Bool) -> Void) {
    var index = 0
    body(index, true)
    while true {
      if firstChild[index] >= 0 {
        index = firstChild[index]
      } else {
        body(index, false)
        while nextSibling[index] < 0 {
          if index == 0 { return }
          index = paths[index].parent
          body(index, false)
        }
        index = nextSibling[index]
      }
      body(index, true)
    }
  }

  /// How functions are called in what is written: with their module's name where there are several modules.
  package func label(ofFunction index: Int) -> String {
    let function = functions[index]
    let name = function.name.flatMap { $0.isEmpty ? nil : $0 } ?? "<function \(function.index)>"
    guard modules.count > 1 else { return name }
    let module = modules[function.module].flatMap { $0.isEmpty ? nil : $0 } ?? "<module \(function.module)>"
    return "\(module)!\(name)"
  }

  package func label(ofPath index: Int) -> String {
    paths[index].function.map { label(ofFunction: $0) } ?? (index == 0 ? "[host]" : "[truncated]")
  }
}
