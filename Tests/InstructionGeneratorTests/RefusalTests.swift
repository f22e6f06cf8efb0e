import Testing

@testable import InstructionGenerator

/// A name in the tables that names nothing stops the generator; it is not left out.
@Suite struct RefusalTests {
  @Test func misspeltPairs() throws {
    #expect(refusal(GeneratorInput()) == nil)
    var input = GeneratorInput()
    input.pairs.append(("i32Lood8U_s", "i32Add_as"))
    #expect(
      refusal(input) == "the pair of i32Lood8U_s and i32Add_as: there is no operation i32Lood8U_s")
    input = GeneratorInput()
    input.pairs.append(("i32Load8U_s", "i32Add_aa"))
    #expect(
      refusal(input)
        == "the pair of i32Load8U_s and i32Add_aa: there is no operation i32Add_aa; there are i32Add_ai, i32Add_as, i32Add_si, i32Add_ss"
    )
    input = GeneratorInput()
    input.keepingPairs.append(("i32Lood8U_s", "i32Load_a"))
    #expect(try #require(refusal(input)).contains("there is no operation i32Lood8U_s"))
  }

  @Test func pairsThatCannotBe() throws {
    var input = GeneratorInput()
    // No operand from the accumulator, one of another class, a first half that branches.
    for pair in [("i32Add_ss", "i32Mul_ss"), ("i32Add_ss", "f32Add_as"), ("brIf_s", "i32Add_as")] {
      input.pairs = superinstructions + [pair]
      #expect(try #require(refusal(input)).contains("cannot be fused"), "\(pair)")
    }
    // Chains: only the first value of two can be stored.
    input.pairs = superinstructions + [("i32Add_si_kept__i32Load_a", "i32Add_as")]
    #expect(refusal(input) != nil)
    input = GeneratorInput()
    input.keepingPairs.append(("i32Add_ss__i32Load8S_a", "brIf_a"))
    #expect(try #require(refusal(input)).contains("a value in the middle is stored"))
    input.keepingPairs = keepingPairs + [("i32Add_si_kept__i32Load_a", "brIf_a")]
    #expect(try #require(refusal(input)).contains("a value in the middle is stored"))
    input = GeneratorInput()
    input.pairs = superinstructions + [superinstructions[3]]
    #expect(try #require(refusal(input)).contains("is there twice"))
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
