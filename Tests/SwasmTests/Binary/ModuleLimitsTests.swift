import SwasmTestSupport
import Testing

@testable import Swasm

/// Threats 4, 5, 7, 8, 10: sizes that are announced, and sizes that are real.
@Suite struct ModuleLimitsTests {
  private typealias W = WasmBytes

  @Test(
    "Threat 4: a section of 2^32 - 1 entries is an error", arguments: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] as [UInt8])
  func hugeVectorCounts(section: UInt8) throws {
    // 2^32-1 elements in a file of 20 bytes: nothing may be reserved for them.
    let bytes = W.module([section, 10, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0, 0, 0])
    let error = try #require(rejection(bytes))
    #expect(error.code == .limitExceeded || error.code == .malformedUnexpectedEnd)
    // Below the limit it is the bytes that bound the count.
    let fewer = try #require(rejection(W.module([section, 6] + [0xA0, 0x8D, 0x06, 0, 0, 0])))
    #expect(fewer.code == .malformedUnexpectedEnd || fewer.code == .limitExceeded)
  }

  @Test("Threat 4: so are inner vectors of 2^32 - 1 entries") func hugeInnerCounts() throws {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
    for content in [
      [1, 0x60] + huge, [1, 0x60, 0] + huge, [1, 0x5F] + huge, [1, 0x4E] + huge, [1, 0x50] + huge,
    ] as [[UInt8]] {
      let error = try #require(rejection(W.module(W.section(1, content))))
      #expect(error.code == .limitExceeded || error.code == .malformedUnexpectedEnd)
    }
    for content in [[1, 1, 0] + huge, [1, 5, 0x70] + huge] as [[UInt8]] {
      let error = try #require(rejection(W.module(W.section(9, content))))
      #expect(error.code == .limitExceeded)
    }
    #expect(code(W.module(W.section(11, [1, 1] + huge))) == .malformedLength)
    #expect(code(W.module(W.section(12, huge))) == .malformedSectionCounts)
  }

  @Test func limitsAreNamed() throws {
    var limits = ModuleLimits()
    limits.types = 2
    let types = W.section(1, items: [W.functionType(), W.functionType(), W.functionType()])
    let error = try #require(rejection(W.module(types), limits: limits))
    #expect(error.code == .limitExceeded && error.phase == .limit)
    #expect(error.message.contains("types"))
    // A vector may be as long as its limit, and no longer.
    limits.exports = 1
    func exports(_ count: Int) -> [UInt8] {
      W.module(W.section(5, items: [[0, 0]]), W.section(7, items: (0..<count).map { W.name("\($0)") + [2, 0] }))
    }
    #expect(rejection(exports(1), limits: limits) == nil)
    #expect(rejection(exports(2), limits: limits)?.code == .limitExceeded)
    limits = ModuleLimits()
    limits.moduleBytes = 7
    #expect(rejection(W.preamble, limits: limits)?.message.contains("bytes of a module") == true)
  }

  @Test func importsOfAllGroupsCount() {
    var limits = ModuleLimits()
    limits.imports = 3
    func group(_ names: [String]) -> [UInt8] {
      var bytes: [UInt8] = W.name("m") + [0, 0x7E, 3, W.i32, 0, UInt8(names.count)]
      for name in names { bytes += W.name(name) }
      return bytes
    }
    func imports(_ second: [String]) -> [UInt8] { W.module(W.section(2, items: [group(["a", "b"]), group(second)])) }
    #expect(rejection(imports(["c"]), limits: limits) == nil)
    #expect(rejection(imports(["c", "d"]), limits: limits)?.code == .limitExceeded)
  }

  @Test("Threat 8: more than a million types") func numberOfTypes() {
    // 1,000,000 types are accepted, one more is not, alone or in a group.
    func types(_ count: Int) -> [UInt8] {
      var content = W.u32(count)
      content.reserveCapacity(3 * count + 8)
      for _ in 0..<count { content += [0x60, 0, 0] }
      return content
    }
    #expect(code(W.module(W.section(1, types(1_000_000)))) == nil)
    #expect(code(W.module(W.section(1, types(1_000_001)))) == .limitExceeded)
    #expect(code(W.module(W.section(1, [2, 0x60, 0, 0, 0x4E] + types(1_000_000)))) == .limitExceeded)
  }

  @Test("Threat 8: more than a million functions") func numberOfFunctions() {
    func functions(_ count: Int) -> [UInt8] {
      let bodies = (0..<count).flatMap { _ in [2, 0, 0x0B] as [UInt8] }
      return W.module(
        W.section(1, items: [W.functionType()]), W.section(3, W.u32(count) + [UInt8](repeating: 0, count: count)),
        W.section(10, W.u32(count) + bodies))
    }
    #expect(code(functions(1_000_000)) == nil)
    #expect(code(functions(1_000_001)) == .limitExceeded)
  }

  @Test("Threat 8: parameters, results, fields and names beyond the limits") func parametersResultsFieldsNames() {
    func type(_ parameters: Int, _ results: Int) -> [UInt8] {
      W.module(
        W.section(
          1,
          items: [
            W.functionType([UInt8](repeating: W.i32, count: parameters), [UInt8](repeating: W.i64, count: results))
          ]))
    }
    #expect(code(type(1_000, 1_000)) == nil)
    #expect(code(type(1_001, 0)) == .limitExceeded)
    #expect(code(type(0, 1_001)) == .limitExceeded)
    func structure(_ fields: Int) -> [UInt8] {
      W.module(W.section(1, items: [[0x5F] + W.u32(fields) + (0..<fields).flatMap { _ in [W.i32, 0] }]))
    }
    #expect(code(structure(10_000)) == nil)
    #expect(code(structure(10_001)) == .limitExceeded)
    func named(_ length: Int) -> [UInt8] { W.module(W.section(0, W.name(String(repeating: "n", count: length)))) }
    #expect(code(named(100_000)) == nil)
    #expect(code(named(100_001)) == .limitExceeded)
  }

  @Test func subtypingDepth() {
    func chain(_ depth: Int) -> [UInt8] {
      let rest = (0..<depth).map { [0x50, 1] + W.u32($0) + [0x5F, 0] }
      return W.module(W.section(1, items: [[0x50, 0, 0x5F, 0]] + rest))
    }
    #expect(code(chain(63)) == nil)
    #expect(code(chain(64)) == .limitExceeded)
  }

  @Test("Threat 8: a function body beyond the limit") func bodySize() {
    func body(_ size: Int) -> [UInt8] {
      WasmBytes.function(types: [], [UInt8](repeating: 0x01, count: size - 2))
    }
    #expect(code(body(7_654_321)) == nil)
    #expect(code(body(7_654_322)) == .limitExceeded)
  }

  // Threat 5.
  @Test func numberOfLocals() {
    func locals(_ runs: [Int]) -> ModuleError.Code? {
      code(W.function([], locals: W.vector(runs.map { W.u32($0) + [W.i32] }), []))
    }
    #expect(locals([50_000]) == nil)
    #expect(locals([50_001]) == .limitExceeded)
    #expect(locals([25_000, 25_000, 1]) == .limitExceeded)
    #expect(locals([0xFFFF_FFFF]) == .limitExceeded)
    #expect(locals([0xFFFF_FFFF, 1]) == .malformedTooManyLocals)
    #expect(locals([0x8000_0000, 0x8000_0000]) == .malformedTooManyLocals)
    #expect(locals([Int](repeating: 0, count: 100_000)) == nil)
  }

  @Test func frameSlots() throws {
    let vectors = W.vector([W.u32(30_000) + [W.v128]])
    #expect(try load(W.function([], locals: vectors, [])).bodies[0].frameSlots == 60_000)
    let error = try #require(rejection(W.function([], locals: vectors, [0x41, 0, 0x1A])))
    #expect(error.code == .limitExceeded)
    #expect(error.message.contains("frame slots"))
    // Parameter i32, locals i64 v128; deepest operands f32 v128 i32.
    let deep: [UInt8] = [0x43, 0, 0, 0, 0, 0x20, 2, 0x41, 0, 0x1A, 0x1A, 0x1A]
    let frame = try load(W.function([W.i32], locals: [2, 1, W.i64, 1, W.v128], deep)).bodies[0].frameSlots
    #expect(frame == 4 + 4)
  }

  // Threat 10.
  @Test func manyFunctionsWithManyLocals() throws {
    let count = 10_000
    let body = W.body(locals: [1] + W.u32(50_000) + [W.i64], [0x20] + W.u32(49_999) + [0x1A])
    let bytes = W.module(
      W.section(1, items: [W.functionType()]), W.section(3, W.u32(count) + [UInt8](repeating: 0, count: count)),
      W.section(10, W.u32(count) + [[UInt8]](repeating: body, count: count).joined()))
    let time = try ContinuousClock().measure { _ = try load(bytes) }
    // 5 * 10^8 locals one by one would take longer.
    #expect(time < .seconds(10))
  }
}
