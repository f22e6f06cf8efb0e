@testable import Swasm

/// What the oracle has paid on which call path. Modules are numbered in the order of their first calls.
struct OracleProfile {
  struct Path: Equatable {
    var parent: Int
    var function: Function?
    var calls = 0
    var fuel = 0
  }
  struct Function: Hashable {
    var module: Int
    var index: Int
  }
  private struct Child: Hashable {
    var parent: Int
    var function: Function
  }

  /// In the order of their first calls; the first one is the host's.
  private(set) var paths = [Path(parent: 0, function: nil)]
  var current = 0
  private var children: [Child: Int] = [:]
  private var modules: [ObjectIdentifier: Int] = [:]

  mutating func pay(_ units: Int) { paths[current].fuel += units }

  /// A call of a function on the path `parent`; its path is the current one then.
  mutating func enter(_ module: Module, _ index: Int, from parent: Int) {
    let number = modules[ObjectIdentifier(module)] ?? modules.count
    modules[ObjectIdentifier(module)] = number
    let key = Child(parent: parent, function: Function(module: number, index: index))
    current = children[key] ?? paths.count
    if current == paths.count {
      children[key] = current
      paths.append(Path(parent: parent, function: key.function))
    }
    paths[current].calls += 1
  }
}

extension Profile {
  /// In the oracle's terms.
  var oraclePaths: [OracleProfile.Path] {
    paths.map { path in
      OracleProfile.Path(
        parent: path.parent,
        function: path.function.map {
          OracleProfile.Function(module: functions[$0].module, index: Int(functions[$0].index))
        }, calls: path.calls, fuel: path.selfFuel)
    }
  }
}
