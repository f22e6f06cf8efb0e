/// Calls, exceptions, objects with many fields, and segments.
enum CallWorkloads {
  private static func many(_ type: String) -> String { Workloads.times(1000, type) }

  static let all: [@Sendable () throws -> Workload] = [
    {
      try Workload(
        "calls of the host",
        """
        (module (import "host" "nothing" (func $f)) (func (export "run") (local $n i32)
          \(Workloads.loop(100_000, "(call $f)"))))
        """)
    },
    {
      try Workload(
        "calls of the host with 1,000 arguments",
        """
        (module (import "host" "takes" (func $f (param \(many("i64"))))) (func (export "run") (local $n i32)
          \(Workloads.loop(1000, many("i64.const 1") + "(call $f)"))))
        """)
    },
    {
      try Workload(
        "calls of the host with 1,000 results",
        """
        (module (import "host" "gives" (func $f (result \(many("i64"))))) (func (export "run") (local $n i32)
          \(Workloads.loop(1000, "(call $f)" + many("drop")))))
        """)
    },
    {
      try Workload(
        "calls of functions with 1,000 results",
        """
        (module (func $f (result \(many("i64"))) \(many("i64.const 1"))) (func (export "run") (local $n i32)
          \(Workloads.loop(1000, "(call $f)" + many("drop")))))
        """)
    },
    {
      try Workload(
        "calls of functions with 50,000 locals",
        """
        (module (func $f (local \(Workloads.times(50_000, "i64")))) (func (export "run") (local $n i32)
          \(Workloads.loop(10_000, "(call $f)"))))
        """)
    },
    {
      try Workload(
        "calls of functions with 15 locals",
        """
        (module (func $f (local \(Workloads.times(15, "i64")))) (func (export "run") (local $n i32)
          \(Workloads.loop(100_000, "(call $f)"))))
        """)
    },
    {
      try Workload(
        "calls into another instance",
        """
        (module (type $t (func)) (import "other" "f" (func $f (type $t))) (import "other" "t" (table 1 funcref)) (elem declare func $f)
          (func (export "run") (local $n i32)
            \(Workloads.loop(100_000, "(call $f) (call_indirect (type $t) (i32.const 0)) (call_ref $t (ref.func $f))"))))
        """, other: "(module (func $f (export \"f\")) (table (export \"t\") funcref (elem $f)))")
    },
    {
      try Workload(
        "tail calls into another instance",
        """
        (module (import "other" "f" (func $f)) (func $g (return_call $f))
          (func (export "run") (local $n i32) \(Workloads.loop(100_000, "(call $g)"))))
        """, other: "(module (func (export \"f\")))")
    },
    {
      try Workload(
        "calls of functions of a subtype",
        """
        (module (type $a (sub (func))) \((0..<60).map { "(type $t\($0) (sub \($0 == 0 ? "$a" : "$t\($0 - 1)") (func)))" }
          .joined(separator: " ")) (func $f (type $t59)) (table funcref (elem $f))
          (func (export "run") (local $n i32) \(Workloads.loop(100_000, "(call_indirect (type $a) (i32.const 0))"))))
        """)
    },
    {
      try Workload(
        "casts to a deep type",
        """
        (module (type $a (sub (struct))) \((0..<60).map { "(type $t\($0) (sub \($0 == 0 ? "$a" : "$t\($0 - 1)") (struct)))" }
          .joined(separator: " "))
          (func (export "run") (local $n i32) (local $o anyref) (local.set $o (struct.new $t59))
            \(Workloads.loop(
              100_000,
              "(drop (ref.cast (ref $t30) (local.get $o))) (drop (ref.test (ref $t59) (local.get $o))) (drop (ref.cast (ref eq) (local.get $o)))"
            ))))
        """)
    },
    {
      try Workload(
        "globals of another instance",
        """
        (module (import "other" "g" (global $g (mut i64))) (func (export "run") (local $n i32)
          \(Workloads.loop(100_000, "(global.set $g (global.get $g))"))))
        """, other: "(module (global (export \"g\") (mut i64) (i64.const 1)))")
    },
    {
      try Workload(
        "exceptions with 1,000 values",
        """
        (module (tag $t (param \(many("i64")))) (func $f \(many("i64.const 1")) throw $t)
          (func (export "run") (local $n i32) \(Workloads.loop(
            10_000, "(block $c (result \(many("i64"))) (try_table (catch $t $c) (call $f)) unreachable)" + many("drop")))))
        """)
    },
    {
      try Workload(
        "exceptions without values",
        """
        (module (tag $t) (func (export "run") (local $n i32)
          \(Workloads.loop(100_000, "(block $c (try_table (catch $t $c) (throw $t)))"))))
        """)
    },
    {
      try Workload(
        "exceptions through 10,000 frames",
        """
        (module (tag $t)
          (func $down (param i32) (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1))))
            (else (throw $t))))
          (func (export "run") (local $n i32)
            \(Workloads.loop(100, "(block $c (try_table (catch $t $c) (call $down (i32.const 10000))))"))))
        """)
    },
    {
      try Workload(
        "structures of 10,000 fields",
        """
        (module (type $s (struct \(Workloads.times(10_000, "(field v128)"))))
          (func (export "run") (local $n i32) \(Workloads.loop(1000, "(drop (struct.new_default $s))"))))
        """)
    },
    {
      try Workload(
        "structures of 15 fields",
        """
        (module (type $s (struct \(Workloads.times(15, "(field v128)"))))
          (func (export "run") (local $n i32) \(Workloads.loop(1_000_000, "(drop (struct.new_default $s))"))))
        """)
    },
    {
      try Workload(
        "array.new_fixed of 10,000",
        """
        (module (type $a (array v128)) (func (export "run") (local $n i32)
          \(Workloads.loop(
            100, Workloads.times(10_000, "v128.const i64x2 1 1") + "(drop (array.new_fixed $a 10000))"))))
        """)
    },
    {
      try Workload(
        "segments dropped",
        """
        (module (type $a (array i8)) (table 1 funcref) (memory 1)
          \(Workloads.times(10_000, "(data \"a\") (elem func)"))
          (func (export "run") (local $n i32) \((0..<10_000).map { "(data.drop \($0)) (elem.drop \($0))" }
            .joined(separator: " "))
            \((0..<1000).map { "(memory.init \($0) (i32.const 0) (i32.const 0) (i32.const 0))" }.joined(separator: " "))))
        """)
    },
    {
      try Workload(
        "branches with 1,000 values",
        """
        (module (func (export "run") (local $n i32)
          \(Workloads.loop(
            1000, "(block (result \(many("i64"))) i64.const 7 \(many("i64.const 1")) (br 0))" + many("drop")))))
        """)
    },
  ]
}
