import SwasmInterpreter
import Testing

@testable import Swasm

/// What a build with `-DSWASM_GUARDED_MEMORY` is for: whoever reads or writes one slot behind a frame or one byte behind an
/// object ends the process with a report of AddressSanitizer. The faults are planted, each in a process of its own.
@Suite(.enabled(if: GuardedMemory.isOn, "a build with -DSWASM_GUARDED_MEMORY"))
struct GuardedMemoryTests {
  private static let other = """
    (module
      (func $sum (param i64 i64 i64 i64) (result i64) (i64.add (local.get 0) (local.get 3)))
      (func (export "narrow") (param i64) (result i64) (local.get 0))
      (func (export "wide") (param $a i64) (result i64)
        (call $sum (i64.clz (local.get $a)) (i64.ctz (local.get $a)) (i64.popcnt (local.get $a)) (i64.clz (local.get $a)))))
    """

  /// Functions that use the last slot of their frames after something has happened that moves its end.
  private static let text: String = {
    let last = """
      (call $sum (i64.clz (local.get $a)) (i64.ctz (local.get $a)) (i64.popcnt (local.get $a)) (i64.clz (local.get $a)))
      """
    let functions = [
      ("entry", ""), ("call", "(drop (call $narrow (local.get $a)))"),
      ("large call", "(drop (call $large (local.get $a)))"),
      ("indirect call", "(drop (call_indirect (type $f) (local.get $a) (i32.const 0)))"),
      ("host call", "(drop (call $host (local.get $a)))"), ("nested call", "(drop (call $nested (local.get $a)))"),
      ("foreign call", "(drop (call $foreign (local.get $a)))"),
      ("exception", "(block $h (try_table (catch_all $h) (call $throw)))"),
      ("loop", "(loop $l (br_if $l (i32.wrap_i64 (local.tee $a (i64.sub (local.get $a) (i64.const 1))))))"),
      ("object", "(drop (struct.new $s (local.get $a)))"),
    ].map { "(func (export \"\($0)\") (param $a i64) (result i64) \($1) \(last))" }
    return """
      (module
        (type $f (func (param i64) (result i64)))
        (type $s (struct (field i64)))
        (type $bytes (array (mut i8)))
        (import "host" "same" (func $host (param i64) (result i64)))
        (import "host" "nested" (func $nested (param i64) (result i64)))
        (import "other" "narrow" (func $foreign (param i64) (result i64)))
        (import "other" "wide" (func $wide (param i64) (result i64)))
        (tag $e)
        (table 1 funcref) (elem (i32.const 0) $narrow)
        (func $sum (param i64 i64 i64 i64) (result i64) (i64.add (local.get 0) (local.get 3)))
        (func $narrow (export "narrow") (param i64) (result i64) (local.get 0))
        (func $large (param i64) (result i64) (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local.get 0))
        (func $throw (throw $e))
        (func (export "into another instance") (param i64) (result i64) (call $wide (local.get 0)))
        (func (export "tail call") (param i64) (result i64) (return_call $wide (local.get 0)))
        \(functions.joined(separator: "\n"))
        (func (export "structure") (result structref) (struct.new $s (i64.const 7)))
        (func (export "bytes") (result arrayref) (array.new $bytes (i32.const 7) (i32.const 13)))
        (func (export "many bytes") (result arrayref) (array.new $bytes (i32.const 7) (i32.const 200001))))
      """
  }()

  private static func instances() throws -> (instance: Instance, other: Instance) {
    let store = Store(engine: SuspensionGuests.engine)
    let other = try store.instantiate(Module(text: Self.other, engine: SuspensionGuests.engine))
    var imports = Imports()
    imports.instance("other", other)
    imports.function("host", "same") { (value: Int64) throws -> Int64 in value }
    imports.function("host", "nested") { (caller: borrowing Caller, value: Int64) throws -> Int64 in
      guard case .i64(let result)? = try caller.instance?.function("narrow")?.call([.i64(value)]).first else {
        return 0
      }
      return result
    }
    return (try store.instantiate(Module(text: text, engine: SuspensionGuests.engine), imports: imports), other)
  }

  /// Makes the code of a function say that its frame is a slot smaller than it is.
  private static func shorten(_ function: Function) throws {
    guard let cell = function.record.pointee.cell, let instance = function.record.pointee.instance else { return }
    let code = try function.store.translated(cell, of: instance)
    var header = codeHeader(code)
    header.frameBytes -= 8
    UnsafeMutableRawPointer(mutating: code - 8).storeBytes(of: header, as: CodeHeader.self)
  }

  private static let frames = [
    "entry", "call", "large call", "indirect call", "host call", "nested call", "foreign call", "exception", "loop",
    "object", "into another instance", "tail call",
  ]

  private static func callFrame(_ name: String, isFaulty: Bool) throws {
    let (instance, other) = try instances()
    guard let function = instance.function(name), let wide = other.function("wide") else { throw Trap(.hostError) }
    if isFaulty { try shorten(name == "into another instance" || name == "tail call" ? wide : function) }
    _ = try function.call([.i64(100)])
    // And in pieces, on a stack of its own.
    instance.store.fuel = 20
    var call = try function.callResumable([.i64(100)])
    while case .suspended(let suspended) = consume call {
      instance.store.fuel = 20
      call = try suspended.resume()
    }
  }

  @Test("A slot behind the frame is not there, wherever its function was entered", arguments: frames)
  func frame(name: String) async throws {
    await #expect(processExitsWith: .success) { [name] in try GuardedMemoryTests.callFrame(name, isFaulty: false) }
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [name] in
      try GuardedMemoryTests.callFrame(name, isFaulty: true)
    }
    #expect(Self.isReport(result?.standardErrorContent))
  }

  private static func isReport(_ errors: [UInt8]?) -> Bool {
    String(decoding: errors ?? [], as: UTF8.self).contains("AddressSanitizer: use-after-poison")
  }

  /// Of an object: the header, and what its fields or elements take.
  private static let objects = ["structure": 16, "bytes": 8 + 13, "many bytes": 8 + 200_001]

  private static func object(_ name: String, in instance: Instance) throws -> HeapObject {
    guard case .any(let reference?)? = try instance.function(name)?.call().first,
      let object = ReferenceBits.object(reference.bits)
    else { throw Trap(.hostError) }
    return object
  }

  private static func touchEnd(_ name: String, offset: Int) throws {
    let (instance, _) = try instances()
    let end = try object(name, in: instance).address + (objects[name] ?? 0) + offset
    end.storeBytes(of: 1, as: UInt8.self)
    // The collector may look at all that it finds.
    instance.store.heap.collect(instance.store.stackTop)
  }

  @Test("A byte behind an object is not there", arguments: ["structure", "bytes", "many bytes"])
  func objectEnd(name: String) async throws {
    await #expect(processExitsWith: .success) { [name] in try GuardedMemoryTests.touchEnd(name, offset: -1) }
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [name] in
      try GuardedMemoryTests.touchEnd(name, offset: 0)
    }
    #expect(Self.isReport(result?.standardErrorContent))
  }

  private static func touchFreed(_ name: String, isFreed: Bool) throws {
    let (instance, _) = try instances()
    let object = try object(name, in: instance)
    // Nothing refers to it any more.
    if isFreed { instance.store.heap.collect(instance.store.stackTop) }
    guard object.typeID != HeapObject.exceptionType else { throw Trap(.hostError) }
    // What is made anew is there again.
    for _ in 0..<100 { try touchEnd(name, offset: -1) }
  }

  @Test("An object that was freed is not there", arguments: ["structure", "bytes", "many bytes"])
  func freed(name: String) async throws {
    await #expect(processExitsWith: .success) { [name] in try GuardedMemoryTests.touchFreed(name, isFreed: false) }
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [name] in
      try GuardedMemoryTests.touchFreed(name, isFreed: true)
    }
    #expect(Self.isReport(result?.standardErrorContent))
  }
}
