/// How large a module may be. The defaults are the implementation limits of the WebAssembly JavaScript API, which all
/// browsers and most runtimes share (https://webassembly.github.io/spec/js-api/#limits). What is above a limit is
/// rejected with `ModuleError.Code.limitExceeded`.
///
/// Negative values count as 0. A limit can be raised only as far as translated code has room; where that bound is close,
/// the limit's comment says so. Higher values have no effect.
public struct ModuleLimits: Hashable, Sendable {
  /// Bytes of a module.
  public var moduleBytes = 1 << 30
  /// Types, those of recursion groups counted singly.
  public var types = 1_000_000
  public var recursionGroups = 1_000_000
  /// Types of one recursion group.
  public var recursionGroupTypes = 1_000_000
  /// Length of a chain of supertypes, 255 at most.
  public var subtypingDepth = 63
  public var functions = 1_000_000
  public var imports = 1_000_000
  public var exports = 1_000_000
  public var globals = 1_000_000
  public var tags = 1_000_000
  public var dataSegments = 100_000
  public var elementSegments = 10_000_000
  /// Entries of one element segment.
  public var elementSegmentEntries = 10_000_000
  public var tables = 100_000
  public var memories = 100
  /// Parameters of a function, 30,000 at most, and results, the same.
  public var parameters = 1_000
  public var results = 1_000
  public var structureFields = 10_000
  /// Operands of `array.new_fixed`.
  public var arrayNewFixedOperands = 10_000
  /// Bytes of a function body, local declarations included. It cannot be raised.
  public var functionBodyBytes = 7_654_321
  /// Locals of a function, parameters not counted.
  public var locals = 50_000
  /// Bytes of a name.
  public var nameBytes = 100_000
  public var customSections = 1_000_000
  /// Slots of 8 bytes that one call of a function may take for parameters, locals and operands, 65,000 at most.
  public var frameSlots = 60_000

  public init() {}

  /// What `frameSlots` and `locals` can be at most: slot numbers have 16 bits, also those behind a frame.
  static let maximumSlots = 65_000

  /// For uploads of strangers: several times what real engines need (CPython: 26 MB and 11,491 functions; ONNX Runtime
  /// Web: 9 MB, 10,932 functions and 22,852 table elements; llama.cpp: 3 MB and 5,807 functions).
  public static var untrusted: ModuleLimits {
    var limits = ModuleLimits()
    limits.moduleBytes = 64 << 20
    limits.types = 100_000
    limits.recursionGroups = 100_000
    limits.recursionGroupTypes = 10_000
    limits.functions = 200_000
    limits.imports = 10_000
    limits.exports = 100_000
    limits.globals = 100_000
    limits.tags = 1_000
    limits.elementSegments = 10_000
    limits.elementSegmentEntries = 1_000_000
    limits.tables = 100
    limits.customSections = 1_000
    return limits
  }

  /// The same limits in the ranges that translated code has room for.
  package var clamped: ModuleLimits {
    var limits = self
    let defaults = ModuleLimits()
    func clamp(_ limit: WritableKeyPath<ModuleLimits, Int>, _ maximum: Int) {
      limits[keyPath: limit] = min(max(limits[keyPath: limit], 0), maximum)
    }
    let (types, items, bytes) = (Int(ModuleLimits.maximumTypeIndex), 1 << 24, Int(Int32.max))
    clamp(\.moduleBytes, bytes)
    for limit in [\ModuleLimits.types, \.recursionGroups, \.recursionGroupTypes] { clamp(limit, types) }
    clamp(\.subtypingDepth, 255)
    for limit in [\ModuleLimits.functions, \.imports, \.exports, \.globals, \.tags, \.customSections] {
      clamp(limit, items)
    }
    for limit in [\ModuleLimits.dataSegments, \.elementSegments, \.elementSegmentEntries] { clamp(limit, items) }
    for limit in [\ModuleLimits.tables, \.memories] { clamp(limit, 1 << 20) }
    // Two slots each.
    for limit in [\ModuleLimits.parameters, \.results, \.arrayNewFixedOperands] { clamp(limit, 30_000) }
    clamp(\.structureFields, 1 << 20)
    // Positions in the code have 32 bits.
    clamp(\.functionBodyBytes, defaults.functionBodyBytes)
    clamp(\.locals, ModuleLimits.maximumSlots)
    clamp(\.nameBytes, bytes)
    clamp(\.frameSlots, ModuleLimits.maximumSlots)
    return limits
  }

  /// Types of one engine share 22 bits of `ValueType`. No type has this index.
  static let maximumTypeIndex: UInt32 = 0x3F_FFFF
}
