import Testing

@testable import InstructionGenerator

/// A name in the tables that names nothing stops the generator; it is not left out.
@Suite struct RefusalTests {
  private func refusalOfFused(_ name: String) -> String? {
    var input = GeneratorInput()
    input.fused.append(name)
    return refusal(input)
  }

  @Test func misspeltSteps() throws {
    #expect(refusal(GeneratorInput()) == nil)
    #expect(
      refusalOfFused("i32Lood8U_s__i32Add_1s") == "i32Lood8U_s__i32Add_1s: there is no operation i32Lood8U_s")
    #expect(
      refusalOfFused("i32Load8U_s__i32Add_aa")
        == "i32Load8U_s__i32Add_aa: there is no operation i32Add_aa; i32Add has ss, as, si, ai")
    #expect(refusalOfFused("i32Load8U_s__i32Add_1x") == "i32Load8U_s__i32Add_1x: i32Add_1x has an operand x")
    #expect(refusalOfFused("i32Load8U_s__i32Add_1") == "i32Load8U_s__i32Add_1: there is no operation i32Add_1")
  }

  @Test func stepsThatCannotBeOne() throws {
    for (name, reason) in [
      ("i32Add_ss", "1 steps"), (Array(repeating: "i32Add_ss", count: 9).joined(separator: "__"), "9 steps"),
      ("brIf_s__i32Add_as", "has an effect"), ("i32Store_ss__i32Add_ss", "has an effect"),
      ("i32Add_ss__f32Add_1s", "another class"), ("i32Add_ss__i32Add_2s", "what is not there"),
      ("i32Add_ss__i32Add_1s__i32Add_2s", "not any more"), ("pointer32_s__i32Load_1", "has to stand alone"),
      ("i32Add_ss__i32Load_checked_1", "has to stand alone"),
      ("v128Load_s__copyV128_i__copyV128_i__copyV128_i", "more fields"),
    ] {
      #expect(try #require(refusalOfFused(name), "\(name)").contains(reason), "\(refusalOfFused(name) ?? "")")
    }
    var input = GeneratorInput()
    input.fused.append(superinstructions[3])
    #expect(try #require(refusal(input)).contains("two operations are called"))
  }

  @Test func misspeltInstructions() throws {
    func changed(_ name: String, _ change: (inout InstructionRow) -> Void) -> String? {
      var input = GeneratorInput()
      for index in input.table.indices where input.table[index].name == name { change(&input.table[index]) }
      return refusal(input)
    }
    let other = "i64.lood8_u"
    for (name, change) in [
      ("i64.load8_u", { $0.twin = other }), ("i8x16.lt_s", { $0.exchange = other }),
      ("i32.lt_s", { $0.family = .comparison("x < y", swapped: other, negated: "i32.ge_s") }),
      ("i32.lt_s", { $0.family = .comparison("x < y", swapped: "i32.gt_s", negated: other) }),
      ("i64.atomic.load8_u", { $0.twin = other }),
    ] as [(String, (inout InstructionRow) -> Void)] {
      let error = changed(name, change)
      #expect(error?.hasPrefix(name) == true, "\(name): \(error ?? "taken")")
    }
    #expect(changed("i32.add") { $0.name = "u32.add" } == "u32.add: no file for the handlers of u32 is known")
  }

  @Test func fieldsThatDoNotFit() throws {
    let call = try #require(operationRows.first { $0.name == "call" })
    func changed(_ change: (inout OperationRow) -> Void) throws -> String {
      var input = GeneratorInput()
      for index in input.operations.indices where input.operations[index].name == "call" {
        change(&input.operations[index])
      }
      return try #require(refusal(input))
    }
    // A return looks for the cost at the same distance behind all calls.
    #expect(try changed { $0.form.fields.append(OperationField("more", .long, "")) }.contains("has 32 bytes"))
    #expect(try changed { $0.form.fields.append(OperationField("more", .slot, "")) }.contains("of 16 bits come first"))
    #expect(try changed { $0.form.fields.append(call.form.fields[4]) }.contains("two fields of one name"))
    #expect(try changed { $0.unused = ["calle"] }.contains("there is no field calle"))
  }
}
