import Testing

@testable import Swasm

/// The short way of frequent instructions says what the rules say: it is taken only where five more bytes follow, so the same
/// instruction near the end of a body is judged by the rules.
@Suite struct FrequentInstructionTests {
  // i32, i64, f32, f64, v128, funcref.
  private static let types: [UInt8] = [0x7F, 0x7E, 0x7D, 0x7C, 0x7B, 0x70]
  private static let hasMemory = [true, false]

  private func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id, UInt8(contents.count)] + contents }

  /// A function of a parameter of each type, which begins with these operands (parameters by number).
  private func verdict(
    _ operands: [UInt8], _ instruction: [UInt8], result: UInt8?, padding: Int, hasMemory: Bool
  ) -> String {
    let body =
      [0] + operands.flatMap { [0x20, $0] } + instruction + [UInt8](repeating: 0x01, count: padding) + [0x0B]
    let results: [UInt8] = result.map { [1, $0] } ?? [0]
    let bytes: [UInt8] =
      [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
      + section(1, [1, 0x60, UInt8(Self.types.count)] + Self.types + results)
      + section(3, [1, 0]) + (hasMemory ? section(5, [1, 0, 1]) : [])
      + section(10, [1, UInt8(body.count)] + body)
    do throws(ModuleError) {
      _ = try Module(bytes: bytes, engine: engine)
      return "valid"
    } catch {
      return "\(error.code) \(error.message)"
    }
  }

  private let engine = Engine()

  private func immediates(_ opcode: UInt8) -> [[UInt8]] {
    switch opcode {
    case 0x20...0x22: (0...7).map { [$0] } + [[0x80, 0], [0x83, 0]]
    case 0x28...0x3E: (0...4).map { [$0, 0] } + [[0, 0x7F], [0x1F, 0], [2, 0x80]]
    case 0x41, 0x42: [[0], [0x7F], [0x80, 1], [0x80, 0x80]]
    default: [[]]
    }
  }

  @Test(arguments: hasMemory) func sameVerdicts(_ hasMemory: Bool) {
    let numbers = Array(UInt8(0)..<UInt8(Self.types.count))
    let stacks: [[UInt8]] =
      [[]] + numbers.map { [$0] } + numbers.flatMap { first in numbers.map { [first, $0] } }
      + [[0, 0, 0], [1, 1, 0], [2, 2, 0], [3, 3, 0], [4, 4, 0], [5, 5, 0], [0, 1, 0], [1, 1, 1], [0, 0, 1]]
    var valid = 0
    for opcode: UInt8 in [0x1A, 0x1B] + Array(0x20...0x22) + Array(0x28...0x3E) + [0x41, 0x42] + Array(0x45...0xC4) {
      for immediate in immediates(opcode) {
        for stack in stacks {
          for result in Self.types.map(Optional.some) + [nil] {
            let instruction = [opcode] + immediate
            let ruled = verdict(stack, instruction, result: result, padding: 0, hasMemory: hasMemory)
            let frequent = verdict(stack, instruction, result: result, padding: 5, hasMemory: hasMemory)
            // A number that is cut goes on in the padding.
            let isCut = immediate.last.map { $0 >= 0x80 } ?? false
            if isCut ? ruled == "valid" : ruled != frequent {
              Issue.record("\(instruction) on \(stack) for \(result ?? 0): \(ruled), \(frequent)")
              return
            }
            valid += ruled == "valid" ? 1 : 0
          }
        }
      }
    }
    #expect(valid > (hasMemory ? 300 : 150))
  }
}
