import SwasmTestSupport
import Testing

@testable import InstructionGenerator

/// Numbers of operations are append-only, and what is generated names things instead of counting them: a new row changes
/// few of the lines that are there.
@Suite struct OperationNumberTests {
  /// The present tables with an instruction in the middle, and two fused operations.
  private static let larger: GeneratorInput = {
    var input = GeneratorInput()
    let index = input.table.firstIndex { $0.name == "i32.rotl" } ?? 0
    let row = InstructionRow(
      0xFC_0020, "i32.avgr_u", "i32 i32 -> i32", .none, .core, .binary("i32AvgrU(x, y)", commutative: true))
    input.table.insert(row, at: index)
    input.fused.insert("i32Load_s__i32AvgrU_1s", at: 5)
    input.fused.insert("i32AvgrU_ss__i32Add_1s", at: 50)
    return input
  }()

  @Test func aRowChangesFewLines() throws {
    let before = Dictionary(uniqueKeysWithValues: try generatedFiles().map { ($0.path, lines($0.contents)) })
    var added = 0
    var changed: [String] = []
    for (path, contents) in try generatedFiles(OperationNumberTests.larger) {
      let difference = lines(contents).difference(from: try #require(before[path]))
      added += difference.insertions.count
      for case .remove(_, let line, _) in difference.removals { changed.append("\(path): \(line)") }
    }
    #expect(added > 100)
    // How many operations there are, and the last lines of their layouts and of the nodes.
    #expect(changed.count <= 5, "\(changed.joined(separator: "\n"))")
  }

  @Test func numbersStay() throws {
    let names = try numbers(OperationNumberTests.larger)
    #expect(Array(names.prefix(operationNumbers.count)) == operationNumbers)
    #expect(
      Array(names.dropFirst(operationNumbers.count)) == [
        "i32AvgrU_ss", "i32AvgrU_as", "i32AvgrU_si", "i32AvgrU_ai", "i32Load_s__i32AvgrU_1s",
        "i32AvgrU_ss__i32Add_1s",
      ])
    // What was numbered once stays as it is.
    var again = OperationNumberTests.larger
    again.numbers = names
    #expect(try numbers(again) == names)
  }

  @Test func anOperationThatIsGoneKeepsItsNumber() throws {
    var input = GeneratorInput()
    input.numbers = try numbers(OperationNumberTests.larger)
    let error = try #require(refusal(input))
    #expect(error.contains("nothing makes the operation i32AvgrU_ss any more"))
    for index in input.numbers.indices where input.numbers[index].contains("i32AvgrU") {
      input.numbers[index].insert("-", at: input.numbers[index].startIndex)
    }
    // The next one gets a number of its own.
    input.fused.append("i32Rotr_ss__i32Add_1s")
    let names = try numbers(input)
    #expect(names.last == "i32Rotr_ss__i32Add_1s")
    #expect(names.count == operationNumbers.count + 7)
    let files = Dictionary(uniqueKeysWithValues: try generatedFiles(input).map { ($0.path, $0.contents) })
    let operations = try #require(files["Sources/SwasmInterpreter/Bytecode/Operation+Generated.swift"])
    #expect(operations.contains("  case i32Rotr_ss__i32Add_1s = \(operationNumbers.count + 6)\n"))
    let addresses = try #require(files["Sources/SwasmInterpreter/Bytecode/OperationAddresses+Generated.swift"])
    #expect(addresses.contains("table.add(op_unreachable)  // gone\n  table.add(op_i32Rotr_ss__i32Add_1s)\n"))

    // Its name is not used for another thing.
    var back = OperationNumberTests.larger
    back.numbers = input.numbers
    #expect(try #require(refusal(back)).contains("is made again"))
    input.numbers[3] = input.numbers[2]
    #expect(try #require(refusal(input)).contains("has two numbers"))
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The list as the generator writes it.
  private func numbers(_ input: GeneratorInput) throws -> [String] {
    let file = try #require(try generatedFiles(input).first { $0.path.contains("OperationNumbers") }).contents
    return try #require(file.split(separator: "\"\"\"").dropFirst().first).split(separator: "\n").map(String.init)
  }
}

/// Why the generator does not take the tables.
func refusal(_ input: GeneratorInput) -> String? {
  do {
    _ = try generatedFiles(input)
    return nil
  } catch {
    return "\(error)"
  }
}
