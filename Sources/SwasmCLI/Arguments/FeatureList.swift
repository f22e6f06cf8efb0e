import Swasm

/// The names of features on the command line and in reports.
enum FeatureList {
  static let names: [(name: String, feature: Features)] = [
    ("mutable-globals", .mutableGlobals), ("sign-extension", .signExtension),
    ("saturating-conversions", .saturatingConversions), ("multi-value", .multiValue),
    ("reference-types", .referenceTypes), ("bulk-memory", .bulkMemory), ("simd", .simd),
    ("relaxed-simd", .relaxedSIMD), ("threads", .threads), ("tail-calls", .tailCalls),
    ("extended-constants", .extendedConstants), ("multi-memory", .multiMemory), ("memory64", .memory64),
    ("exceptions", .exceptions), ("legacy-exceptions", .legacyExceptions),
    ("function-references", .functionReferences), ("garbage-collection", .garbageCollection),
    ("wide-arithmetic", .wideArithmetic), ("custom-page-sizes", .customPageSizes), ("branch-hints", .branchHints),
    ("compact-imports", .compactImports), ("memory-control", .memoryControl), ("numeric-data", .numericData),
    ("bare-operands", .bareOperands),
    ("stack-switching", .stackSwitching), ("custom-descriptors", .customDescriptors),
  ]

  /// Parts of 1.0 and of the features above that can be switched by themselves. Reports do not list them.
  static let parts: [(name: String, feature: Features)] = [
    ("floats", .floats), ("collected-references", .collectedReferences), ("bulk-memory-copies", .bulkMemoryCopies),
    ("overlong-call-indirect", .overlongCallIndirect),
  ]

  static let presets: [(name: String, features: Features)] = [
    ("wasm1", .wasm1), ("wasm2", .wasm2), ("wasm3", .wasm3), ("default", .default), ("all", all),
  ]

  /// Every feature that has a name.
  static var all: Features { (names + parts).reduce(into: []) { $0.formUnion($1.feature) } }

  /// The names of features of which at least a part is in the set, in the order of the table.
  static func names(of features: Features) -> [String] {
    names.filter { !features.isDisjoint(with: $0.feature) }.map(\.name)
  }

  /// What an option `--features` says on the command line, `initial` if there is none.
  static func parse(
    _ parsed: ParsedArguments, changing initial: Features = .default
  ) throws(UsageError) -> Features {
    guard let list = parsed.last("--features") else { return initial }
    return try parse(list, for: parsed.command, changing: initial)
  }

  /// Reads the value of `--features`.
  ///
  /// - Parameter initial: what a list of changes changes.
  static func parse(
    _ list: String, for command: any Command.Type, changing initial: Features = .default
  ) throws(UsageError) -> Features {
    let items = list.split(separator: ",", omittingEmptySubsequences: false)
    // Any other list says all.
    let isChange = items.first.map { $0.first == "+" || $0.first == "-" } == true
    // A list of features does not name those of 1.0.
    var result = isChange ? initial : items.isEmpty ? [] : [.floats, .collectedReferences]
    for item in items {
      let sign = item.first == "+" || item.first == "-" ? item.first : nil
      let features = try features(named: String(sign == nil ? item : item.dropFirst()), for: command)
      if sign == "-" { result.subtract(features) } else { result.formUnion(features) }
    }
    return result
  }

  private static func features(named name: String, for command: any Command.Type) throws(UsageError) -> Features {
    let wanted = simplified(name)
    if let preset = presets.first(where: { $0.name == wanted }) { return preset.features }
    if let entry = (names + parts).first(where: { simplified($0.name) == wanted }) { return entry.feature }
    let known = nearest(to: name.lowercased(), in: presets.map(\.name) + (names + parts).map(\.name))
    throw UsageError(
      command, "--features: unknown feature \"\(name)\"",
      hint: known.map { "did you mean \($0)?" } ?? "`swasm help features` lists all names")
  }

  /// So that multi-value, multi_value and multiValue are one name.
  private static func simplified(_ name: String) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" }
  }
}
