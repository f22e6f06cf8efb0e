import SwasmConformance
import Testing

@Suite struct ValuePatternTests {
  /// What `ScriptReader` makes of an expected result.
  private func pattern(_ json: String) throws -> ValuePattern {
    let text =
      #"{"source_filename": "", "commands": [{"type": "assert_return", "line": 1, "action": {"type": "get","#
      + #" "field": ""}, "expected": [\#(json)]}]}"#
    let command = try #require(try ScriptReader().read(Array(text.utf8)).commands.first)
    guard case .assertReturn(_, let patterns) = command.kind else {
      Issue.record("\(command.kind)")
      return .either([])
    }
    return patterns[0]
  }

  @Test func readsNumbersAsBits() throws {
    #expect(try pattern(#"{"type": "i32", "value": "4294967295"}"#) == .i32(.max))
    #expect(try pattern(#"{"type": "i32", "value": "-1"}"#) == .i32(.max))
    #expect(try pattern(#"{"type": "i64", "value": "18446744073709551615"}"#) == .i64(.max))
    #expect(try pattern(#"{"type": "i64", "value": "-9223372036854775808"}"#) == .i64(1 << 63))
    #expect(try pattern(#"{"type": "f32", "value": "1065353216"}"#).matches(.f32((1 as Float).bitPattern)))
    #expect(try pattern(#"{"type": "f64", "value": "4607182418800017408"}"#).matches(.f64((1 as Double).bitPattern)))
  }

  @Test(arguments: [
    #"{"type": "i32", "value": "4294967296"}"#, #"{"type": "i32", "value": "-2147483649"}"#,
    #"{"type": "i64", "value": "18446744073709551616"}"#, #"{"type": "i32", "value": "0x1"}"#,
    #"{"type": "i32", "value": ""}"#, #"{"type": "i32", "value": 1}"#, #"{"type": "i32"}"#,
    #"{"type": "i32", "value": "nan:canonical"}"#, #"{"type": "f32", "value": "nan"}"#,
    #"{"type": "i32", "value": "1", "odd": ""}"#,
    #"{"type": "v128", "lane_type": "i32", "value": ["1", "2", "3"]}"#,
    #"{"type": "v128", "lane_type": "i8", "value": ["256","0","0","0","0","0","0","0","0","0","0","0","0","0","0","0"]}"#,
    #"{"type": "v128", "lane_type": "f16", "value": []}"#,
    #"{"type": "either", "values": []}"#, #"{"type": "funcref", "value": "3"}"#,
    #"{"type": "externref", "value": "x"}"#,
    #"{"type": "structref", "value": "1"}"#, #"{"type": "contref"}"#, "7",
  ])
  func rejectsWhatItDoesNotKnow(_ json: String) throws {
    let text =
      #"{"source_filename": "", "commands": [{"type": "assert_return", "line": 1, "action": {"type": "get","#
      + #" "field": ""}, "expected": [\#(json)]}]}"#
    let command = try #require(try ScriptReader().read(Array(text.utf8)).commands.first)
    guard case .unreadable("assert_return", _) = command.kind else {
      Issue.record("read as \(command.kind)")
      return
    }
  }

  @Test func tellsNaNsApart() throws {
    let canonical32: [UInt32] = [0x7FC0_0000, 0xFFC0_0000]
    let arithmetic32: [UInt32] = [0x7FC0_0001, 0xFFFF_FFFF]
    let others32: [UInt32] = [0x7F80_0001, 0x7FA0_0000, 0x7F80_0000, 0xFF80_0000, 0, 0x3FC0_0000]
    let canonical = try pattern(#"{"type": "f32", "value": "nan:canonical"}"#)
    let arithmetic = try pattern(#"{"type": "f32", "value": "nan:arithmetic"}"#)
    for bits in canonical32 { #expect(canonical.matches(.f32(bits)) && arithmetic.matches(.f32(bits))) }
    for bits in arithmetic32 { #expect(!canonical.matches(.f32(bits)) && arithmetic.matches(.f32(bits))) }
    for bits in others32 { #expect(!canonical.matches(.f32(bits)) && !arithmetic.matches(.f32(bits))) }
    let canonical64: [UInt64] = [0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000]
    let arithmetic64: [UInt64] = [0x7FF8_0000_0000_0001, 0xFFFF_FFFF_FFFF_FFFF]
    let others64: [UInt64] = [0x7FF0_0000_0000_0001, 0x7FF0_0000_0000_0000, 0x7FC0_0000, 0x3FF8_0000_0000_0000]
    let wideCanonical = try pattern(#"{"type": "f64", "value": "nan:canonical"}"#)
    let wideArithmetic = try pattern(#"{"type": "f64", "value": "nan:arithmetic"}"#)
    for bits in canonical64 { #expect(wideCanonical.matches(.f64(bits)) && wideArithmetic.matches(.f64(bits))) }
    for bits in arithmetic64 { #expect(!wideCanonical.matches(.f64(bits)) && wideArithmetic.matches(.f64(bits))) }
    for bits in others64 { #expect(!wideCanonical.matches(.f64(bits)) && !wideArithmetic.matches(.f64(bits))) }
    #expect(!canonical.matches(.f64(0x7FF8_0000_0000_0000)))
    #expect(!canonical.matches(.i32(0x7FC0_0000)))
  }

  @Test func numbersMatchBitForBit() throws {
    let negativeZero = try pattern(#"{"type": "f32", "value": "2147483648"}"#)
    #expect(negativeZero.matches(.f32(0x8000_0000)))
    #expect(!negativeZero.matches(.f32(0)))
    let signalling = try pattern(#"{"type": "f64", "value": "9218868437227405313"}"#)
    #expect(signalling.matches(.f64(0x7FF0_0000_0000_0001)))
    #expect(!signalling.matches(.f64(0x7FF8_0000_0000_0001)))
  }

  @Test func matchesVectorsLaneByLane() throws {
    let shorts = try pattern(
      #"{"type": "v128", "lane_type": "i16", "value": ["1", "2", "3", "4", "5", "65535", "-2", "8"]}"#)
    #expect(shorts.matches(.v128(low: 0x0004_0003_0002_0001, high: 0x0008_FFFE_FFFF_0005)))
    #expect(!shorts.matches(.v128(low: 0x0004_0003_0002_0001, high: 0x0009_FFFE_FFFF_0005)))
    #expect(!shorts.matches(.v128(low: 0x0004_0003_0002_0000, high: 0x0008_FFFE_FFFF_0005)))
    let floats = try pattern(
      #"{"type": "v128", "lane_type": "f32", "value": ["0", "nan:canonical", "nan:arithmetic", "1065353216"]}"#)
    #expect(floats.matches(.v128(low: 0x7FC0_0000_0000_0000, high: 0x3F80_0000_7FC0_0001)))
    #expect(!floats.matches(.v128(low: 0x7FC0_0001_0000_0000, high: 0x3F80_0000_7FC0_0001)))
    #expect(!floats.matches(.v128(low: 0x7FC0_0000_0000_0000, high: 0x3F80_0000_7F80_0001)))
    let doubles = try pattern(#"{"type": "v128", "lane_type": "f64", "value": ["nan:arithmetic", "0"]}"#)
    #expect(doubles.matches(.v128(low: 0xFFF8_0000_0000_1000, high: 0)))
    #expect(!doubles.matches(.v128(low: 0xFFF0_0000_0000_1000, high: 0)))
    let bytes = try pattern(
      #"{"type": "v128", "lane_type": "i8", "value": ["0","1","2","3","4","5","6","7","8","9","10","11","12","13","14","255"]}"#
    )
    #expect(bytes.matches(.v128(low: 0x0706_0504_0302_0100, high: 0xFF0E_0D0C_0B0A_0908)))
    #expect(bytes.description.hasPrefix("v128 i8 0x00 0x01"))
  }

  @Test func matchesAnyAlternative() throws {
    let either = try pattern(
      #"{"type": "either", "values": [{"type": "f32", "value": "nan:canonical"}, {"type": "f32", "value": "0"}]}"#)
    #expect(either.matches(.f32(0)))
    #expect(either.matches(.f32(0xFFC0_0000)))
    #expect(!either.matches(.f32(1)))
  }

  /// Patterns, and which of `references` each matches.
  @Test(arguments: [
    (#"{"type": "refnull"}"#, [0, 1, 2, 3]), (#"{"type": "funcref", "value": "null"}"#, [0]),
    (#"{"type": "nullfuncref"}"#, [0]), (#"{"type": "externref", "value": "null"}"#, [1]),
    (#"{"type": "nullexternref"}"#, [1]), (#"{"type": "anyref", "value": "null"}"#, [2]),
    (#"{"type": "nullref"}"#, [2]), (#"{"type": "exnref", "value": "null"}"#, [3]), (#"{"type": "nullexnref"}"#, [3]),
    (#"{"type": "funcref"}"#, [4]), (#"{"type": "externref"}"#, [5, 6, 12]),
    (#"{"type": "externref", "value": "1"}"#, [5]), (#"{"type": "anyref", "value": "1"}"#, [7]),
    (#"{"type": "anyref"}"#, [7, 8, 9, 10]), (#"{"type": "eqref"}"#, [8, 9, 10]), (#"{"type": "i31ref"}"#, [8]),
    (#"{"type": "structref"}"#, [9]), (#"{"type": "arrayref"}"#, [10]), (#"{"type": "exnref"}"#, [11]),
  ])
  func matchesReferences(_ json: String, _ expected: [Int]) throws {
    let references: [ConformanceReference] = [
      .init(hierarchy: .function, referent: nil), .init(hierarchy: .extern, referent: nil),
      .init(hierarchy: .any, referent: nil), .init(hierarchy: .exception, referent: nil),
      .init(hierarchy: .function, referent: .function), .init(hierarchy: .extern, referent: .host(1)),
      .init(hierarchy: .extern, referent: .host(2)), .init(hierarchy: .any, referent: .host(1)),
      .init(hierarchy: .any, referent: .i31(5)), .init(hierarchy: .any, referent: .structure),
      .init(hierarchy: .any, referent: .array), .init(hierarchy: .exception, referent: .exception),
      .init(hierarchy: .extern, referent: .structure),
    ]
    let pattern = try pattern(json)
    #expect(references.indices.filter { pattern.matches(.reference(references[$0])) } == expected)
    #expect(!pattern.matches(.i32(0)))
  }

  @Test func readsArguments() throws {
    let report = try ScriptedEngine.run(
      #"{"type": "module", "line": 1, "filename": "ok"}"#,
      #"{"type": "assert_return", "line": 2, "action": {"type": "invoke", "field": "echo", "args": ["#
        + #"{"type": "i32", "value": "1"}, {"type": "v128", "lane_type": "i64", "value": ["2", "3"]},"#
        + #"{"type": "externref", "value": "4"}, {"type": "funcref", "value": "null"}, {"type": "nullref"}]},"#
        + #""expected": [{"type": "i32", "value": "1"}, {"type": "v128", "lane_type": "i32","#
        + #" "value": ["2", "0", "3", "0"]}, {"type": "externref", "value": "4"}, {"type": "refnull"},"#
        + #" {"type": "anyref", "value": "null"}]}"#,
      #"{"type": "action", "line": 3, "action": {"type": "invoke", "field": "echo", "args": ["#
        + #"{"type": "f32", "value": "nan:canonical"}]}}"#,
      #"{"type": "action", "line": 3, "action": {"type": "invoke", "field": "echo", "args": [{"type": "funcref"}]}}"#)
    #expect(report.assertions == .init(passed: 1))
    #expect(
      report.failures.map(\.reason) == [
        "not understood: an argument is not one value: f32 nan:canonical",
        "not understood: an argument is not one value: ref.func not null",
      ])
  }
}
