import SwasmInterpreter
import Testing

@testable import Swasm

/// Frames have a slot for every value that code writes, those that exist within one instruction included.
@Suite struct FrameSizeTests {
  @Test(
    "Branches that test a reference and keep it have room for what the test gives",
    arguments: [
      ("(block (drop (br_on_null 0 (local.get 0))))", 3),
      ("(drop (block (result (ref any)) (br_on_non_null 0 (local.get 0)) (unreachable)))", 3),
      ("(drop (block (result i31ref) (drop (br_on_cast 0 anyref i31ref (local.get 0))) (unreachable)))", 3),
      ("(drop (block (result anyref) (drop (br_on_cast_fail 0 anyref i31ref (local.get 0))) (unreachable)))", 3),
      ("(drop (local.get 0))", 2),
    ])
  func referenceTests(body: String, slots: Int) throws {
    let module = try Module(
      text: "(module (func (export \"f\") (param anyref) \(body)))", engine: SuspensionGuests.engine)
    let store = Store(engine: module.engine)
    let function = try #require(store.instantiate(module).function("f"))
    let cell = try #require(function.record.pointee.cell)
    let instance = try #require(function.record.pointee.instance)
    #expect(codeHeader(try store.translated(cell, of: instance)).frameBytes == UInt32(8 * slots))
  }
}
