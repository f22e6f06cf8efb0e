import SwasmTestSupport
import Testing

@testable import Swasm

/// Code of a few bytes that takes or gives a thousand operands.
@Suite struct WideOperandTests {
  private typealias W = WasmBytes

  /// Type 0 is `[] -> [i32 x 1,000]`, that of the function itself.
  private func wide(_ code: [UInt8]) -> [UInt8] {
    W.function([], [UInt8](repeating: W.i32, count: 1_000), code)
  }

  @Test("escape-05: operands are counted as they come", arguments: [[0x00], []] as [[UInt8]])
  func operandsAreCountedAsTheyCome(start: [UInt8]) throws {
    // Sixty calls fill a frame. What comes after them is never read.
    let calls = (0..<70).flatMap { _ in [0x10, 0] as [UInt8] }
    let error = try #require(rejection(wide(start + calls + [0xFF])))
    #expect(error.code == .limitExceeded)
    #expect(error.message.contains("frame slots"))
  }

  @Test("escape-05: blocks and handlers in code that is never reached")
  func blocksInUnreachableCode() throws {
    let values = [UInt8](repeating: W.i64, count: 1_000)
    let types = [W.functionType([], values)]
    let blocks = (0..<70).flatMap { _ in [0x02, 3, 0x00, 0x0B] as [UInt8] }
    #expect(rejection(W.function([], [], types: types, [0x00] + blocks + [0xFF]))?.code == .limitExceeded)
    // A branch takes them all.
    let dropped = (0..<70).flatMap { _ in [0x02, 3, 0x00, 0x0B, 0x0C, 0] as [UInt8] }
    #expect(rejection(W.function([], [], types: types, [0x00] + dropped)) == nil)
  }

  @Test("escape-05: what a limit may be is bounded by slot numbers", arguments: [Int.min, -1, 0, 1, 70_000, .max])
  func limitsOfFrames(limit: Int) throws {
    var limits = ModuleLimits()
    limits.frameSlots = limit
    limits.locals = .max
    let locals = [1] + W.u32(65_500) + [W.i32]
    #expect(rejection(W.function(locals: locals, []), limits: limits)?.code == .limitExceeded)
    limits.locals = limit
    let expected: ModuleError.Code? = limit < 1 ? .limitExceeded : nil
    #expect(rejection(W.function(locals: [1, 1, W.i32], []), limits: limits)?.code == expected)
  }

  @Test("escape-05: an open block takes twelve bytes") func blocksAreSmall() {
    #expect(MemoryLayout<ControlFrame>.stride <= 12)
  }

  // MARK: What was found once holds only for the same operands

  /// Types 3 to 5: structures of which the second is a subtype of the first, the third of none. Type 6 takes a thousand of
  /// the first, type 7 gives a thousand of the second and type 8 the same but `odd`. Functions 1 to 3 are of these.
  private func calls(_ code: [UInt8], odd: UInt8, at place: Int) -> [UInt8] {
    func references(_ type: UInt8, odd: UInt8? = nil) -> [UInt8] {
      (0..<1_000).flatMap { [0x63, $0 == place ? odd ?? type : type] as [UInt8] }
    }
    let types: [[UInt8]] = [
      W.functionType(), [0x50, 0, 0x5F, 0], [0x50, 1, 1, 0x5F, 1, W.i32, 0], [0x5F, 1, W.i64, 0],
      [0x60] + W.u32(1_000) + references(1) + [0], [0x60, 0] + W.u32(1_000) + references(2),
      [0x60, 0] + W.u32(1_000) + references(2, odd: odd),
    ]
    return W.module(
      W.section(1, items: types), W.section(3, items: [[0], [4], [5], [6]]),
      W.section(10, items: [W.body(code), W.body([]), W.body([0x00]), W.body([0x00])]))
  }

  @Test("escape-05: operands that differ from those that were compared before", arguments: [0, 1, 500, 998, 999])
  func memoIsAboutTheSameOperands(place: Int) {
    let take: [UInt8] = [0x10, 1]
    let give: [UInt8] = [0x10, 2]
    let giveOdd: [UInt8] = [0x10, 3]
    #expect(code(calls(give + take + give + take, odd: 3, at: place)) == nil)
    #expect(code(calls(give + take + giveOdd + take, odd: 3, at: place)) == .invalidTypeMismatch)
    #expect(code(calls(giveOdd + take, odd: 3, at: place)) == .invalidTypeMismatch)
    #expect(code(calls(give + take + giveOdd + take, odd: 2, at: place)) == nil)
    // One operand more or less.
    #expect(code(calls(give + take + give + [0x1A] + take, odd: 3, at: place)) == .invalidTypeMismatch)
    #expect(code(calls(give + [0x1A, 0xD0, 0x6E] + take, odd: 3, at: place)) == .invalidTypeMismatch)
    #expect(code(calls(give + [0x1A, 0xD0, 2] + take + give + take, odd: 3, at: place)) == nil)
    // Below unreachable code the deepest may be missing, not the topmost wrong.
    let dead = code(calls([0x00] + giveOdd + [0x1A] + take, odd: 3, at: place))
    #expect(dead == (place == 999 ? nil : .invalidTypeMismatch))
  }

  @Test("escape-05: vectors among operands are counted when they go") func vectorsAreCounted() throws {
    let vectors = [UInt8](repeating: W.v128, count: 1_000)
    let types = [W.functionType([], vectors), W.functionType(vectors, [])]
    let bytes = W.module(
      W.section(1, items: [W.functionType()] + types), W.section(3, items: [[0], [1], [2]]),
      W.section(
        10,
        items: [
          W.body((0..<100).flatMap { _ in [0x10, 1, 0x10, 2] as [UInt8] }), W.body([0x00]), W.body([]),
        ]))
    let contents = try load(bytes)
    #expect(contents.bodies[0].frameSlots == 2_000)
  }

  @Test("escape-05: so are those that are taken one by one") func vectorsOfElements() {
    // (type $v (array v128)), and arrays of 1,000 of them that are dropped again.
    let new: [UInt8] = (0..<1_000).flatMap { _ in [0x20, 0] as [UInt8] } + [0xFB, 8, 1] + W.u32(1_000) + [0x1A]
    let bytes = W.module(
      W.section(1, items: [W.functionType([W.v128]), [0x5E, W.v128, 0]]), W.section(3, items: [[0]]),
      W.section(10, items: [W.body((0..<100).flatMap { _ in new })]))
    #expect(rejection(bytes) == nil)
  }
}
