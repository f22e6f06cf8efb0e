import Testing

@testable import Swasm

/// What is counted, by hand; that it is right everywhere is shown by the oracle, which counts call paths as well.
@Suite struct ProfileTests {
  private let engine = Engine(features: allFeatures, isProfiling: true)

  private func instance(
    _ text: String, _ imports: Imports = Imports(), in store: Store? = nil
  ) throws -> Instance {
    let store = store ?? Store(engine: engine)
    return try store.instantiate(try Module(text: text, engine: store.engine), imports: imports)
  }

  /// Name, calls, self and total fuel.
  private func counts(_ store: Store) throws -> [String] {
    let profile = try #require(store.profile)
    #expect(profile.functions.reduce(profile.hostFuel) { $0 + $1.selfFuel } == store.fuelConsumed)
    return profile.functions.indices.map {
      let function = profile.functions[$0]
      return "\(profile.label(ofFunction: $0)) \(function.calls) \(function.selfFuel) \(function.totalFuel)"
    }
  }

  @Test("Calls, recursion and names")
  func calls() throws {
    let guest = try instance(
      """
      (module
        (func $leaf (result i32) (i32.const 1))
        (func (result i32) (i32.add (call $leaf) (call $leaf)))
        (func $count (param i32) (if (local.get 0) (then (call $count (i32.sub (local.get 0) (i32.const 1))))))
        (func (export "run") (result i32) (call $count (i32.const 3)) (call 1)))
      """)
    #expect(try guest.run("run") == 2)
    // `local.get`, `if`, and in all but the last `local.get`, `i32.const`, `i32.sub`, `call`.
    #expect(try counts(guest.store) == ["run 1 3 28", "count 4 20 20", "<function 1> 1 3 5", "leaf 2 2 2"])
    #expect(
      guest.store.profile?.foldedStacks() == """
        run;count 6
        run;count;count 6
        run;count;count;count 6
        run 3
        run;<function 1> 3
        run;count;count;count;count 2
        run;<function 1>;leaf 2

        """)
    #expect(
      guest.store.profile?.foldedStacks(of: .calls) == """
        run;<function 1>;leaf 2
        run 1
        run;count 1
        run;count;count 1
        run;count;count;count 1
        run;count;count;count;count 1
        run;<function 1> 1

        """)
    #expect(
      guest.store.profile?.functionTable() == """
        self\ttotal\tcalls\tfunction
        20\t20\t4\tcount
        3\t28\t1\trun
        3\t5\t1\t<function 1>
        2\t2\t2\tleaf

        """)
  }

  @Test("Tail calls take their caller's place")
  func tailCalls() throws {
    let guest = try instance(
      """
      (module
        (func $even (param i32) (result i32)
          (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
          (return_call $odd (i32.sub (local.get 0) (i32.const 1))))
        (func $odd (param i32) (result i32)
          (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
          (return_call $even (i32.sub (local.get 0) (i32.const 1))))
        (func (export "run") (param i32) (result i32) (call $even (local.get 0))))
      """)
    #expect(try guest.run("run", 100_000) == 1)
    #expect(try counts(guest.store).map { $0.split(separator: " ")[1] } == ["1", "50001", "50000"])
    #expect(guest.store.profile?.paths.count == 4)
    #expect(guest.store.profile?.paths.map(\.parent) == [0, 0, 1, 1])
  }

  @Test("Functions of several modules, and one that a host function calls")
  func modules() throws {
    let store = Store(engine: engine)
    var imports = Imports()
    imports.function("host", "back", type: FunctionType(parameters: [], results: [])) { (_, caller) throws in
      try caller.consumeFuel(100)
      _ = try caller.instance?.function("inner")?.call([])
    }
    let library = try instance(
      "(module $lib (func (export \"twice\") (param i32) (result i32) (i32.mul (i32.const 2) (local.get 0))))",
      in: store)
    imports.instance("lib", library)
    let guest = try instance(
      """
      (module
        (import "lib" "twice" (func $twice (param i32) (result i32)))
        (import "host" "back" (func $back))
        (func $inner (export "inner") (drop (call $twice (i32.const 1))))
        (func $last (param i32) (result i32) (return_call $twice (local.get 0)))
        (func (export "run") (result i32) (call $back) (call $last (i32.const 21))))
      """, imports, in: store)
    #expect(try guest.run("run") == 42)
    #expect(
      try counts(store) == [
        "<module 0>!run 1 103 113", "<module 0>!inner 1 2 5", "lib!twice 2 6 6", "<module 0>!last 1 2 2",
      ])
    #expect(
      store.profile?.foldedStacks() == """
        <module 0>!run 103
        <module 0>!run;<module 0>!inner;lib!twice 3
        <module 0>!run;lib!twice 3
        <module 0>!run;<module 0>!inner 2
        <module 0>!run;<module 0>!last 2

        """)
    // Charged while no guest runs.
    #expect(store.profile?.hostFuel == 0)
  }

  private static let throwing = """
    (module
      (tag $t (param i32))
      (func $thrower (throw $t (i32.const 5)))
      (func $between (call $thrower) (drop (i32.const 0)))
      (func $catcher (result i32)
        (block $caught (result i32)
          (try_table (catch $t $caught) (call $between))
          (i32.const 0)))
      (func $after)
      (func (export "run") (result i32) (call $catcher) (call $after))
      (func (export "fail") (call $between)))
    """

  @Test("Exceptions end the calls between, caught or not")
  func exceptions() throws {
    let guest = try instance(Self.throwing)
    #expect(try guest.run("run") == 5)
    #expect(guest.trap("fail") == .uncaughtException)
    #expect(try guest.run("run") == 5)
    let stacks = try #require(guest.store.profile).foldedStacks(of: .calls)
    #expect(
      Set(stacks.split(separator: "\n")) == [
        "run 2", "run;catcher 2", "run;catcher;between 2", "run;catcher;between;thrower 2", "run;after 2", "fail 1",
        "fail;between 1", "fail;between;thrower 1",
      ])
    let counts = try counts(guest.store)
    #expect(counts.contains("between 3 3 9"))
    #expect(counts.contains("thrower 3 6 6"))
  }

  @Test("With every limit of fuel the sum is right, and no path has more than without")
  func exhaustion() throws {
    for text in [Self.throwing, Self.deep] {
      let whole = try instance(text)
      _ = try whole.run("run")
      let all = try #require(whole.store.profile).paths
      for limit in 0..<whole.store.fuelConsumed {
        let guest = try instance(text)
        guest.store.fuel = limit
        #expect(guest.trap("run") == .outOfFuel)
        let paths = try #require(guest.store.profile).paths
        // All of it, but for a part of a bulk operation.
        #expect(paths.reduce(0) { $0 + $1.selfFuel } == guest.store.fuelConsumed)
        #expect(limit - guest.store.fuelConsumed < 7)
        #expect(
          zip(paths, all).allSatisfy { $0.selfFuel <= $1.selfFuel && $0.calls <= $1.calls && $0.parent == $1.parent })
      }
    }
  }

  private static let deep = """
    (module
      (memory 1)
      (func $work (param i32) (result i32) (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
        (memory.fill (i32.const 0) (i32.const 1) (i32.const 100))
        (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (i32.const 3))
      (func $a (param i32) (result i32) (i32.add (call $work (local.get 0)) (call $work (i32.const 2))))
      (func (export "run") (result i32) (i32.add (call $a (i32.const 3)) (call $work (i32.const 1)))))
    """

  @Test("Suspended and resumed, other calls of the same store between, it is the same profile")
  func slices() throws {
    for text in [Self.throwing, Self.deep] {
      let whole = try instance(text)
      _ = try whole.run("run")
      let expected = try #require(whole.store.profile)
      for slice in [1, 7, 30] {
        let guest = try instance(text)
        let function = try #require(guest.function("run"))
        guest.store.fuel = 0
        let calls = try (0..<2).map { _ in
          let call = PendingCall(name: "run")
          call.call = try function.callResumable([])
          return call
        }
        var finished = 0
        while finished < calls.count {
          for call in calls {
            guest.store.addFuel(slice)
            if try call.resume() != nil { finished += 1 }
          }
        }
        let profile = try #require(guest.store.profile)
        #expect(profile.functions.map(\.name) == expected.functions.map(\.name))
        #expect(profile.functions.map(\.calls) == expected.functions.map { 2 * $0.calls })
        #expect(profile.functions.map(\.selfFuel) == expected.functions.map { 2 * $0.selfFuel })
        #expect(profile.functions.map(\.totalFuel) == expected.functions.map { 2 * $0.totalFuel })
      }
    }
  }

  @Test("What asynchronous host functions charge counts for their callers, whatever runs meanwhile")
  func asynchronous() async throws {
    let store = Store(engine: engine)
    var imports = Imports()
    imports.asyncFunction("host", "wait") { (caller: borrowing Caller) async throws -> Void in
      try caller.consumeFuel(50)
      await Task.yield()
      _ = try caller.instance?.function("meanwhile")?.call([])
      await Task.yield()
      try caller.consumeFuel(7)
    }
    let guest = try instance(
      """
      (module
        (import "host" "wait" (func $wait))
        (func $waiter (call $wait) (nop))
        (func (export "meanwhile") (drop (i32.const 1)))
        (func $spin (loop (br 0)))
        (func (export "run") (call $waiter) (call $waiter)))
      """, imports, in: store)
    _ = try await guest.function("run")?.callAsync([])
    #expect(try counts(store) == ["run 1 2 118", "waiter 2 116 116", "meanwhile 2 2 2"])
    #expect(store.profile?.hostFuel == 0)
  }

  @Test("A guest sees no difference, and consumes the same")
  func sameResults() throws {
    for (name, argument) in SuspensionGuests.calls {
      var states: [Instance.State] = []
      for isProfiling in [false, true] {
        let guest = try SuspensionGuests.instantiate(
          engine: Engine(features: allFeatures, isProfiling: isProfiling))
        let results = try #require(guest.function(name)).call([.i32(argument)])
        states.append(try guest.state(results, fuel: guest.store.fuelConsumed))
        #expect((guest.store.profile == nil) != isProfiling)
      }
      #expect(states[0] == states[1], "\(name)")
    }
  }

  @Test("A guest with 2^40 call paths is bounded, and nothing is lost")
  func manyPaths() throws {
    let guest = try instance(
      """
      (module
        (func $tree (export "tree") (param i32)
          (if (local.get 0) (then
            (call $left (i32.sub (local.get 0) (i32.const 1)))
            (call $right (i32.sub (local.get 0) (i32.const 1))))))
        (func $left (param i32) (call $tree (local.get 0)))
        (func $right (param i32) (call $tree (local.get 0))))
      """)
    guest.store.fuel = 30_000_000
    #expect(guest.trap("tree", 40) == .outOfFuel)
    let profile = try #require(guest.store.profile)
    #expect(profile.isTruncated)
    #expect(profile.paths.count == Profiler.maximumNodes + 1)
    #expect(profile.paths.reduce(0) { $0 + $1.selfFuel } == 30_000_000)
    let text = profile.foldedStacks(maximumBytes: 10_000)
    #expect(text.utf8.count < 10_050)
    let sum = text.split(separator: "\n").reduce(0) { $0 + (Int($1.split(separator: " ").last ?? "") ?? 0) }
    #expect(sum == 30_000_000)
    #expect(text.hasSuffix("\n") && text.contains("\n[truncated] "))
  }
}
