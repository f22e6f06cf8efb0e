import SwasmSystem
import Testing

@testable import Swasm

/// A call begins with the first pages of its stacks, and asks for the rest where it needs more.
@Suite struct StackExtensionTests {
  private let engine = SuspensionGuests.engine

  /// Recursions to any depth that count their calls: one of each kind of call, and one with large frames.
  private static let text = """
    (module
      (import "host" "add" (func $add (param i64 i64) (result i64)))
      (import "other" "down" (func $away (param i32 i64) (result i64)))
      (import "other" "wide" (func $wideAway (param i32 i64) (result i64)))
      (import "other" "table" (table $shared 1 funcref))
      (type $f (func (param i32 i64) (result i64)))
      (table $own 3 funcref)
      (elem (table $own) (i32.const 0) func $indirect $reference $tail)
      (elem (table $shared) (i32.const 0) func $foreign)
      (func $direct (export "direct") (type $f)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (i64.add (i64.const 1) (call $direct (i32.sub (local.get 0) (i32.const 1)) (local.get 1))))
      (func $indirect (export "indirect") (type $f)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (i64.add (i64.const 1)
          (call_indirect $own (type $f) (i32.sub (local.get 0) (i32.const 1)) (local.get 1) (i32.const 0))))
      (func (export "large frame elsewhere") (type $f) (call $wideAway (local.get 0) (local.get 1)))
      (func (export "large frame elsewhere, in tail position") (type $f)
        (return_call $wideAway (local.get 0) (local.get 1)))
      (func $reference (export "reference") (type $f)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (i64.add (i64.const 1)
          (call_ref $f (i32.sub (local.get 0) (i32.const 1)) (local.get 1) (ref.func $reference))))
      (func $tail (export "tail") (type $f)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (return_call $wide (i32.sub (local.get 0) (i32.const 1)) (i64.add (i64.const 1) (local.get 1))))
      (func $wide (export "wide") (type $f) \(String(repeating: "(local i64) ", count: 50))
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (local.set 40 (i64.const 1))
        (i64.add (local.get 40) (call $wide (i32.sub (local.get 0) (i32.const 1)) (local.get 1))))
      (func $foreign (export "foreign") (type $f)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (call $away (i32.sub (local.get 0) (i32.const 1)) (i64.add (i64.const 1) (local.get 1))))
      (func $host (export "host") (type $f)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (call $add (i64.const 1) (call $host (i32.sub (local.get 0) (i32.const 1)) (local.get 1)))))
    """
  /// Calls the other instance's function back.
  private static let other = """
    (module
      (type $f (func (param i32 i64) (result i64)))
      (table $t (export "table") 1 funcref)
      (func (export "down") (type $f) (local i64 i64 i64 i64)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (i64.add (i64.const 1)
          (call_indirect (type $f) (i32.sub (local.get 0) (i32.const 1)) (local.get 1) (i32.const 0))))
      (func (export "wide") (type $f) \(String(repeating: "(local i64) ", count: 1500))
        (local.set 1400 (local.get 1))
        (i64.add (i64.extend_i32_u (local.get 0)) (local.get 1400))))
    """

  private func instance(_ limits: StoreLimits = StoreLimits()) throws -> Instance {
    try instance(in: Store(engine: engine, limits: limits))
  }

  private func instance(in store: Store) throws -> Instance {
    let engine = store.engine
    let other = try store.instantiate(Module(text: Self.other, engine: engine))
    var imports = Imports()
    imports.instance("other", other)
    imports.function("host", "add") { (first: Int64, second: Int64) in first + second }
    return try store.instantiate(Module(text: Self.text, engine: engine), imports: imports)
  }

  private static let names = ["direct", "indirect", "reference", "tail", "wide", "foreign", "host"]

  @Test("Calls of every kind go beyond the first pages without a difference", arguments: names)
  func everyDepth(name: String) throws {
    for depth in Array(stride(from: 0, to: 240, by: 7)) + Array(240..<270) + [1000, 15_000] {
      // A store of its own: a stack stays extended.
      let guest = try instance()
      guard case .i64(let result)? = try #require(guest.function(name)).call([.i32(Int32(depth)), .i64(5)]).first else {
        throw Trap(.unreachable)
      }
      #expect(result == Int64(depth) + 5, "\(name) \(depth)")
      if depth < 10 { #expect(!guest.store.stackPosition.isExtended) }
      if depth >= 256 { #expect(guest.store.stackPosition.isExtended) }
    }
  }

  @Test("A suspended call begins with the first pages as well, and extends its own stack", arguments: names)
  func suspended(name: String) throws {
    let guest = try instance()
    guest.store.fuel = 2000
    var call = try #require(guest.function(name)).callResumable([.i32(5000), .i64(5)])
    var rounds = 0
    while true {
      switch consume call {
      case .finished(let values):
        guard case .i64(5005)? = values.first else { throw Trap(.unreachable) }
        #expect(rounds > 5)
        #expect(!guest.store.stackPosition.isExtended)
        return
      case .suspended(let suspended):
        rounds += 1
        guest.store.fuel = 2000
        call = try suspended.resume()
      }
    }
  }

  @Test("The limits are what they were", arguments: [16, 100, 254, 255, 256, 257, 258, 1000])
  func depths(callDepth: Int) throws {
    var limits = StoreLimits()
    limits.callDepth = callDepth
    let guest = try instance(limits)
    // The outermost call takes a place as well.
    #expect(guest.trap64("direct", callDepth - 1) == nil)
    #expect(guest.trap64("direct", callDepth) == .callStackExhausted)
    #expect(guest.trap64("direct", callDepth - 1) == nil)
  }

  @Test(
    "A frame larger than the first pages fits, in another instance too",
    arguments: ["large frame elsewhere", "large frame elsewhere, in tail position"]) func largeFrames(name: String)
    throws
  {
    let guest = try instance()
    guard case .i64(12)? = try #require(guest.function(name)).call([.i32(7), .i64(5)]).first else {
      throw Trap(.unreachable)
    }
    #expect(guest.store.stackPosition.isExtended)
  }

  @Test("What was used of a stack is zeroed before the next store has it", arguments: [3, 5000])
  func cleared(depth: Int) throws {
    // One reservation, which goes from one store to the next.
    let engine = Engine(features: allFeatures)
    var base: UnsafeMutableRawPointer?
    for _ in 0..<3 {
      let store = Store(engine: engine)
      try store.needStack()
      let (start, control) = (store.stackPosition.base, UnsafeMutableRawPointer(store.stackPosition.controlStack))
      #expect(base == nil || base == start)
      base = start
      let bytes = UnsafeRawBufferPointer(start: start, count: control - start + (1 << 20))
      #expect(bytes.allSatisfy { $0 == 0 })
      let guest = try instance(in: store)
      for name in Self.names { #expect(guest.trap64(name, depth) == nil) }
    }
  }
}

extension Instance {
  /// Calls an exported function of the types of this suite; the code of its trap.
  fileprivate func trap64(_ name: String, _ depth: Int) -> Trap.Code? {
    trapCode { _ = try function(name)?.call([.i32(Int32(depth)), .i64(0)]) }
  }
}
