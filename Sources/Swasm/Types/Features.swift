/// The proposals that a module may use. Each can be switched singly; what is off is rejected with
/// `ModuleError.Code.unsupportedFeature` or the malformed/invalid error that the instruction would have given before the
/// proposal. Sets are best made from a preset: `[.wasm1, .simd]`.
public struct Features: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public static let mutableGlobals = Features(rawValue: 1 << 0)
  public static let signExtension = Features(rawValue: 1 << 1)
  public static let saturatingConversions = Features(rawValue: 1 << 2)
  public static let multiValue = Features(rawValue: 1 << 3)
  /// References, and tables of them that can be changed; `overlongCallIndirect` is a part of it.
  public static let referenceTypes = Features(rawValue: 1 << 4 | 1 << 22)
  /// Bulk operations of memories and tables, and passive segments; `bulkMemoryCopies` is a part of it.
  public static let bulkMemory = Features(rawValue: 1 << 5 | 1 << 21)
  public static let simd = Features(rawValue: 1 << 6)
  public static let relaxedSIMD = Features(rawValue: 1 << 7)
  public static let threads = Features(rawValue: 1 << 8)
  public static let tailCalls = Features(rawValue: 1 << 9)
  public static let extendedConstants = Features(rawValue: 1 << 10)
  public static let multiMemory = Features(rawValue: 1 << 11)
  /// 64-bit memories and tables.
  public static let memory64 = Features(rawValue: 1 << 12)
  public static let exceptions = Features(rawValue: 1 << 13)
  /// The try/catch encoding that predates `try_table`.
  public static let legacyExceptions = Features(rawValue: 1 << 14)
  public static let functionReferences = Features(rawValue: 1 << 15)
  public static let garbageCollection = Features(rawValue: 1 << 16)
  public static let wideArithmetic = Features(rawValue: 1 << 17)
  public static let customPageSizes = Features(rawValue: 1 << 18)
  public static let branchHints = Features(rawValue: 1 << 19)
  /// Imports of one module that share its name, or their type as well, in the import section.
  public static let compactImports = Features(rawValue: 1 << 20)
  /// Nothing of bulk memory but `memory.copy` and `memory.fill`.
  public static let bulkMemoryCopies = Features(rawValue: 1 << 21)
  /// Nothing of reference types but that the table of `call_indirect` is an integer of any length, not one byte.
  public static let overlongCallIndirect = Features(rawValue: 1 << 22)
  /// Floating-point types and instructions: part of 1.0, and of every preset.
  public static let floats = Features(rawValue: 1 << 23)
  /// References other than to functions, which a garbage collector may have to follow. Part of every preset, without
  /// effect where the proposals that have such types are off.
  public static let collectedReferences = Features(rawValue: 1 << 24)
  /// `memory.discard`.
  public static let memoryControl = Features(rawValue: 1 << 25)
  /// Lists of numbers in data segments of the text format.
  public static let numericData = Features(rawValue: 1 << 26)
  /// Continuations. Modules that use them can be validated and printed; instantiation refuses them.
  public static let stackSwitching = Features(rawValue: 1 << 28)
  /// Descriptors of structures, and references to exactly one type. Needs `garbageCollection`.
  public static let customDescriptors = Features(rawValue: 1 << 29)
  /// Instructions without parentheses among the operands of folded ones, in the text format: an extension of wasm-tools.
  public static let bareOperands = Features(rawValue: 1 << 27)

  /// WebAssembly 1.0 (2019).
  public static let wasm1: Features = [.mutableGlobals, .floats, .collectedReferences]
  /// WebAssembly 2.0 (2022).
  public static let wasm2: Features = [
    .wasm1, .signExtension, .saturatingConversions, .multiValue, .referenceTypes, .bulkMemory, .simd,
  ]
  /// WebAssembly 3.0 (2025), relaxed SIMD included.
  public static let wasm3: Features = [
    .wasm2, .relaxedSIMD, .tailCalls, .extendedConstants, .multiMemory, .memory64, .exceptions, .functionReferences,
    .garbageCollection, .branchHints,
  ]
  /// 3.0 without relaxed SIMD: its results may differ between hosts, and threads are off as well.
  public static let `default`: Features = wasm3.subtracting(.relaxedSIMD)
}
