import Testing

@testable import SwasmInterpreter

/// A family finds its operations by the places of the operands, whatever their numbers are.
@Suite struct OperationFamilyTests {
  @Test func operationsAreWhatTheirNamesSay() {
    var found: Set<Operation> = []
    for family in OperationFamily.allCases {
      // No key that is none finds another family's.
      for key in -1...2 * familyKeyCount {
        guard let operation = family.operation(key: key) else { continue }
        #expect(found.insert(operation).inserted, "\(operation)")
        // The letters end with the last operand; places after that are slots.
        let name = operation.name
        let letters = name == "\(family)" ? "" : String(name.dropFirst("\(family)_".count))
        #expect(name == "\(family)" || name.hasPrefix("\(family)_"))
        let places: [Character: Int] = ["s": 0, "a": 1, "i": 2]
        let expected = letters.reversed().reduce(0) { $0 * 3 + (places[$1] ?? 27) }
        #expect(expected == key, "\(operation)")
      }
    }
    // All but those that are written by hand and those that are made of others.
    let own = Operation.allCases.filter { !$0.name.contains("__") }
    #expect(found.count == own.count - 19)
    #expect(found.isSubset(of: own))
  }

  /// Handlers have addresses of their own, in the order of the numbers.
  @Test func addresses() {
    #expect(Set(Operation.allCases.map(\.address)).count == Operation.allCases.count)
    for operation in Operation.allCases { #expect(Operation(address: operation.address) == operation) }
    #expect(Operation.halt.address == address(of: op_halt))
    #expect(Operation.i32Add_ss.address == address(of: op_i32Add_ss))
    #expect(Operation.i32Add_ss__i32Store8_as.address == address(of: op_i32Add_ss__i32Store8_as))
  }
}
