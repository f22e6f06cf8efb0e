import SwasmInterpreter
import SwasmTestSupport
import Testing

@testable import Swasm

/// Where the translator has no operation for an instruction, it says so.
@Suite struct MissingOperationTests {
  private func module() throws -> Module {
    let text = "(module (func (export \"f\") (param i32) (result i32) (local.get 0)))"
    return try Module(text: text, engine: Engine())
  }

  @Test func noVariant() throws {
    let module = try module()
    var translator = try FunctionTranslator(module.translationModule, function: 0)
    translator.stack.pushLocal(slot: 0, .i32)
    let value = translator.stack.pop()
    // A checked access exists for the accumulator only.
    do {
      try translator.emitSink(.i32Load_checked, [value, nil, nil])
      Issue.record("an operation was found")
    } catch {
      #expect(error.code == .internalError)
      #expect(error.message == "internal error: no operation of i32Load_checked for operands of the kinds 0, 0, 0")
    }
    #expect(translator.emitter.code.count == 0)
  }

  @Test func noBlock() throws {
    let module = try module()
    var translator = try FunctionTranslator(module.translationModule, function: 0)
    var codes: [ModuleError.Code] = []
    do { try translator.closeBlock() } catch { codes.append(error.code) }
    do { try translator.openElse() } catch { codes.append(error.code) }
    do { try translator.openCatch(tag: nil) } catch { codes.append(error.code) }
    do { try translator.closeDelegate(to: 0) } catch { codes.append(error.code) }
    #expect(codes == [.internalError, .internalError, .internalError, .internalError])
  }

  /// A call that meets it ends with a trap of its own, which has the error with it.
  @Test func trap() {
    let trap = Trap(translationError: ModuleError(.internalError, at: 7, "internal error: x"))
    #expect(trap.code == .internalError)
    #expect((trap.cause as? ModuleError)?.offset == 7)
  }

  /// Every family has an operation that takes all operands from slots, or is used where its place is sure; every
  /// instruction's families have theirs.
  @Test func familiesTakeSlots() {
    for instruction in Instruction.allCases {
      for family in [
        instruction.valueFamily, instruction.branchIfFamily, instruction.branchUnlessFamily,
        instruction.canonicalNaNFamily,
      ] {
        guard let family else { continue }
        #expect(family.operation(key: 0) != nil, "\(instruction): \(family)")
      }
      // The pointer comes from the accumulator.
      if let checked = instruction.checkedFamily { #expect(checked.operation(key: 1) != nil, "\(instruction)") }
    }
  }
}
