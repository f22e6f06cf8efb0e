import SwasmTestSupport

@testable import Swasm

/// Everything that the engine knows.
let allFeatures: Features = [
  .memoryControl, .stackSwitching, .customDescriptors,
  .wasm3, .threads, .legacyExceptions, .wideArithmetic, .customPageSizes, .compactImports,
]

func load(
  _ bytes: [UInt8], _ features: Features = allFeatures, limits: ModuleLimits = ModuleLimits()
) throws(ModuleError) -> ModuleContents {
  let result: Result<ModuleContents, ModuleError> = bytes.withUnsafeBytes { buffer in
    do throws(ModuleError) {
      var contents = try ModuleDecoder.decode(bytes: buffer, features: features, limits: limits)
      try ModuleValidator.validate(&contents, bytes: buffer, features: features, limits: limits)
      return .success(contents)
    } catch {
      return .failure(error)
    }
  }
  return try result.get()
}

/// Why a module is rejected, `nil` when it is accepted.
func rejection(
  _ bytes: [UInt8], _ features: Features = allFeatures, limits: ModuleLimits = ModuleLimits()
) -> ModuleError? {
  do throws(ModuleError) {
    _ = try load(bytes, features, limits: limits)
    return nil
  } catch {
    return error
  }
}

func code(_ bytes: [UInt8], _ features: Features = allFeatures) -> ModuleError.Code? {
  rejection(bytes, features)?.code
}

extension WasmBytes {
  /// A module of one function, with memory, table, a mutable and an immutable global, a tag, and the function declared.
  /// Type 0 is the function's, type 1 `[] -> []`, type 2 `[i32] -> [i32]`; `types` follow.
  static func function(
    _ parameters: [UInt8] = [], _ results: [UInt8] = [], types: [[UInt8]] = [], locals: [UInt8] = [0],
    memory: [UInt8] = [0, 1], table: [UInt8] = [0x70, 0, 1], _ code: [UInt8]
  ) -> [UInt8] {
    module(
      section(1, items: [functionType(parameters, results), functionType(), functionType([i32], [i32])] + types),
      section(3, items: [[0]]),
      section(4, items: [table]),
      section(5, items: [memory]),
      section(13, items: [[0, 1]]),
      section(6, items: [[i32, 1, 0x41, 0, 0x0B], [i64, 0, 0x42, 0, 0x0B]]),
      section(9, items: [[3, 0, 1, 0]]),
      section(12, [1]),
      section(10, items: [body(locals: locals, code)]),
      section(11, items: [[1, 1, 0]]))
  }

  /// The same for a function without parameters and results.
  static func function(_ code: [UInt8]) -> [UInt8] { function([], [], code) }
}
