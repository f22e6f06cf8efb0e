/// Guests that make the runtime work for little fuel.
enum Workloads {
  static let all: [@Sendable () throws -> Workload] =
    CollectorWorkloads.all + RangeWorkloads.all + CallWorkloads.all

  static func times(_ count: Int, _ text: String) -> String { String(repeating: text + " ", count: count) }

  /// Executes `body` `count` times, 10 in each round of a loop.
  static func loop(_ count: Int, _ body: String) -> String {
    """
    (local.set $n (i32.const \(count / 10)))
    (loop $l \(times(10, body)) (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    """
  }
}

/// What the collector has to look at, beside allocations that cost as little as can be: 256 bytes for a unit.
enum CollectorWorkloads {
  private static let types = """
    (type $tiny (struct (field (mut i32))))
    (type $node (struct (field (ref null $node))))
    (type $wide (struct \(Workloads.times(15, "(field v128)"))))
    (type $bytes (array (mut i8)))
    (type $any (array (mut anyref)))
    """

  private static func module(_ prepare: String, fields: String = "", allocations: Int) -> String {
    """
    (module \(types) \(fields)
      (func (export "prepare") (local $n i32) (local $i i32) \(prepare))
      (func (export "run") (local $n i32) \(Workloads.loop(allocations, "(drop (struct.new_default $wide))"))))
    """
  }

  private static func list(_ count: Int) -> String {
    Workloads.loop(count, "(global.set $list (struct.new $node (global.get $list)))")
  }
  private static let listGlobal = "(global $list (mut (ref null $node)) (ref.null $node))"

  /// Objects in an array, in an order that caches do not like.
  private static func scattered(_ count: Int) -> String {
    """
    (global.set $objects (array.new_default $any (i32.const \(count))))
    \(Workloads.loop(count, """
      (array.set $any (global.get $objects) (i32.rem_u (i32.mul (local.get $i) (i32.const 1000003)) (i32.const \(count)))
        (struct.new_default $tiny))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      """))
    """
  }
  private static let objectsGlobal = "(global $objects (mut (ref null $any)) (ref.null $any))"

  static let all: [@Sendable () throws -> Workload] = [
    {
      try Workload(
        "collections beside a table of 10,000,000 nulls",
        module("", fields: "(table 10000000 anyref)", allocations: 400_000))
    },
    {
      try Workload(
        "collections beside a table of 8,000,000 objects",
        module(
          Workloads.loop(
            8_000_000,
            "(table.set (local.get $i) (struct.new_default $tiny)) (local.set $i (i32.add (local.get $i) (i32.const 1)))"
          ),
          fields: "(table 8000000 anyref)", allocations: 1_000_000))
    },
    {
      try Workload(
        "collections beside a table of 10,000,000 nulls near the memory limit",
        module("", fields: "(table 10000000 anyref)", allocations: 100_000), memoryBytes: 80_000_000 + (1 << 20))
    },
    {
      try Workload(
        "collections beside 1,000 tables near the memory limit",
        module("", fields: Workloads.times(1000, "(table 1 anyref)"), allocations: 100_000), memoryBytes: 1 << 18)
    },
    {
      try Workload(
        "collections under a deep stack",
        """
        (module \(types) (func $down (param i32) (local \(Workloads.times(30, "i64"))) (local $n i32)
          (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1)))) (else
            \(Workloads.loop(200_000, "(drop (struct.new_default $wide))")))))
         (func (export "run") (call $down (i32.const 30000))))
        """)
    },
    {
      try Workload(
        "collections of a list of 20,000,000", module(list(20_000_000), fields: listGlobal, allocations: 3_000_000))
    },
    {
      try Workload(
        "collections of 10,000,000 scattered objects",
        module(scattered(10_000_000), fields: objectsGlobal, allocations: 2_000_000))
    },
    {
      try Workload(
        "collections of a list of 5,000,000 near the memory limit",
        module(list(5_000_000), fields: listGlobal, allocations: 200_000), memoryBytes: 96_000_000)
    },
    {
      try Workload(
        "collections of 5,000,000 scattered objects near the memory limit",
        module(scattered(5_000_000), fields: objectsGlobal, allocations: 200_000), memoryBytes: 144_000_000)
    },
    {
      try Workload(
        "collections of 5,000,000 scattered objects in 1 MB more than they take",
        module(scattered(5_000_000), fields: objectsGlobal, allocations: 3_000), memoryBytes: 121_500_000)
    },
    {
      try Workload(
        "freeing a list of 20,000,000",
        module(
          list(20_000_000) + "(global.set $list (ref.null $node))", fields: listGlobal, allocations: 3_000_000))
    },
    {
      try Workload(
        "large arrays in gaps",
        """
        (module \(types) \(objectsGlobal)
          (func (export "prepare") (local $n i32) (local $i i32)
            (global.set $objects (array.new_default $any (i32.const 12000)))
            \(Workloads.loop(12_000, """
              (array.set $any (global.get $objects) (i32.and (local.get $i) (i32.const -2))
                (array.new_default $bytes (i32.const 60000)))
              (local.set $i (i32.add (local.get $i) (i32.const 1)))
              """)))
          (func (export "run") (local $n i32) \(Workloads.loop(2000, "(drop (array.new_default $bytes (i32.const 70000)))"))))
        """)
    },
  ]
}
