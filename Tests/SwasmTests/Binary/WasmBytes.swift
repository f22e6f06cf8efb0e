@testable import Swasm

/// Modules assembled by hand.
enum WasmBytes {
  static let preamble: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  static func u32(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = UInt32(value)
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  static func vector(_ items: [[UInt8]]) -> [UInt8] { u32(items.count) + items.flatMap { $0 } }

  static func name(_ text: String) -> [UInt8] { u32(text.utf8.count) + Array(text.utf8) }

  static func section(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { [id] + u32(content.count) + content }

  static func section(_ id: UInt8, items: [[UInt8]]) -> [UInt8] { section(id, vector(items)) }

  static func module(_ sections: [UInt8]...) -> [UInt8] { preamble + sections.flatMap { $0 } }

  static func functionType(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] {
    [0x60] + vector(parameters.map { [$0] }) + vector(results.map { [$0] })
  }

  static func body(locals: [UInt8] = [0], _ code: [UInt8]) -> [UInt8] {
    u32(locals.count + code.count + 1) + locals + code + [0x0B]
  }

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

  static let i32: UInt8 = 0x7F
  static let i64: UInt8 = 0x7E
  static let f32: UInt8 = 0x7D
  static let f64: UInt8 = 0x7C
  static let v128: UInt8 = 0x7B
  static let funcref: UInt8 = 0x70
  static let externref: UInt8 = 0x6F
  static let anyref: UInt8 = 0x6E
}

/// Everything that the engine knows.
let allFeatures: Features = [
  .memoryControl,
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
