import SwasmTestSupport
import Testing

@testable import Swasm

/// Threats 6, 7, 11: bodies that would be slow, deep or large for a validator that is not careful. The times are far
/// above what is needed and far below what work that is not linear takes.
@Suite(.serialized) struct ValidationTimeTests {
  private typealias W = WasmBytes

  private func time(_ bytes: [UInt8], _ expected: ModuleError.Code? = nil) -> Duration {
    ContinuousClock().measure { #expect(code(bytes) == expected) }
  }

  // Threat 7.
  @Test func deepNesting() {
    let count = 1_000_000
    let open = [[UInt8]](repeating: [0x02, 0x40], count: count).joined()
    #expect(time(W.function(Array(open) + [UInt8](repeating: 0x0B, count: count))) < .seconds(10))
    #expect(time(W.function(Array(open)), .malformedUnexpectedEnd) < .seconds(10))
    let loops = [[UInt8]](repeating: [0x03, 0x40], count: count).joined()
    #expect(
      time(W.function(Array(loops) + [0x0C] + W.u32(count) + [UInt8](repeating: 0x0B, count: count))) < .seconds(10))
  }

  // Threat 6.
  @Test func longBranchTable() {
    let count = 7_000_000
    let code: [UInt8] = [0x41, 0, 0x0E] + W.u32(count) + [UInt8](repeating: 0, count: count + 1)
    #expect(time(W.function(code)) < .seconds(10))
  }

  // Threat 11.
  @Test func branchTableOfWideLabels() {
    let width = 1_000
    let targets = 1_000_000
    let results = [UInt8](repeating: W.funcref, count: width)
    // Operands are subtypes of the label's types, so that equality does not settle it.
    let operands = (0..<width).flatMap { _ in [0xD2, 0] as [UInt8] }
    let wide = W.functionType([], results)
    for blocks in [1, 1_000] {
      let open = (0..<blocks).flatMap { _ in [0x02, 3] as [UInt8] }
      let labels = (0..<targets).flatMap { W.u32($0 % blocks) }
      let close = [UInt8](repeating: 0x0B, count: blocks)
      let code = open + operands + [0x41, 0, 0x0E] + W.u32(targets) + labels + [0] + close + [0x0F]
      #expect(time(W.function([], results, types: [wide], code)) < .seconds(10))
    }
  }

  @Test func wideCallsAndBlocks() {
    // Each pair of bytes takes a thousand operands and gives a thousand.
    let wide = [UInt8](repeating: W.i64, count: 1_000)
    let operands = (0..<1_000).flatMap { _ in [0x42, 0] as [UInt8] }
    let calls = (0..<1_000_000).flatMap { _ in [0x10, 0] as [UInt8] }
    #expect(time(W.function(wide, wide, operands + calls)) < .seconds(10))
    let blocks = (0..<500_000).flatMap { _ in [0x02, 0, 0x0B] as [UInt8] }
    #expect(time(W.function(wide, wide, operands + blocks)) < .seconds(10))
  }

  @Test func wideTypesInUnreachableCode() {
    let fields = [0x5F] + W.u32(10_000) + (0..<10_000).flatMap { _ in [W.i32, 0] as [UInt8] }
    let news = (0..<1_000_000).flatMap { _ in [0xFB, 0, 3, 0x1A] as [UInt8] }
    #expect(time(W.function(types: [fields], [0x00] + news)) < .seconds(10))
    let defaults = (0..<1_000_000).flatMap { _ in [0xFB, 1, 3, 0x1A] as [UInt8] }
    #expect(time(W.function(types: [fields], defaults)) < .seconds(10))
    let fixed = (0..<1_000_000).flatMap { _ in [0xFB, 8, 4, 0x90, 0x4E, 0x1A] as [UInt8] }
    #expect(time(W.function(types: [fields, [0x5E, W.i32, 0]], [0x00] + fixed)) < .seconds(10))
  }

  @Test func operandStackIsBounded() {
    // Seven megabytes of constants, reachable or not, need more slots than a frame may have.
    let constants = (0..<3_000_000).flatMap { _ in [0x41, 0] as [UInt8] }
    #expect(time(W.function(constants + [0x00]), .limitExceeded) < .seconds(10))
    #expect(time(W.function([0x00] + constants + [0x00]), .limitExceeded) < .seconds(10))
  }

  @Test func manyLocalsWithoutDefault() {
    // Set and taken back again in each block.
    let blocks = (0..<300_000).flatMap { _ in [0x02, 0x40, 0xD2, 0, 0x21, 0xCF, 0x86, 0x03, 0x0B] as [UInt8] }
    let locals = [1] + W.u32(50_000) + [0x64, 0x70]
    #expect(time(W.function(locals: locals, blocks)) < .seconds(10))
  }
}
