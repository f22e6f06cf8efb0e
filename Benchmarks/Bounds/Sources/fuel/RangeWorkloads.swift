/// Bulk operations and allocations as large as they get.
enum RangeWorkloads {
  private static func arrays(_ run: String, _ fields: String = "") -> String {
    """
    (module
      (type $bytes (array (mut i8))) (type $vectors (array v128)) (type $any (array (mut anyref)))
      (global $kept (mut (ref null $bytes)) (ref.null $bytes)) \(fields)
      (func (export "run") (local $n i32) \(run)))
    """
  }

  /// A passive segment of 10,000,000 functions.
  private static func functionSegment(_ body: [UInt8]) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] {
      value < 128 ? [UInt8(value)] : [UInt8(value & 127 | 128)] + number(value >> 7)
    }
    func section(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { [id] + number(content.count) + content }
    let count = 10_000_000
    let code = [0] + body + [0x0B]
    return [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
      + section(1, [2, 0x60, 0, 0, 0x5E, 0x70, 1]) + section(3, [1, 0]) + section(4, [1, 0x70, 0] + number(count))
      + section(7, [1, 3, 0x72, 0x75, 0x6E, 0, 0])
      + section(9, [1, 1, 0] + number(count) + [UInt8](repeating: 0, count: count))
      + section(12, [0]).prefix(0)
      + section(10, [1] + number(code.count) + code)
  }
  private static let tenMillion: [UInt8] = [0x41, 0x80, 0xAD, 0xE2, 0x04]

  static let all: [@Sendable () throws -> Workload] = [
    { try Workload("array.new_default of 900 MB", arrays("(drop (array.new_default $bytes (i32.const 900000000)))")) },
    { try Workload("array.new of 900 MB", arrays("(drop (array.new $bytes (i32.const 7) (i32.const 900000000)))")) },
    {
      try Workload(
        "array.new of 900 MB, again and again",
        arrays(Workloads.times(3, "(drop (array.new $bytes (i32.const 7) (i32.const 900000000)))")))
    },
    {
      try Workload(
        "array.new of 50,000,000 vectors",
        arrays("(drop (array.new $vectors (v128.const i64x2 1 2) (i32.const 50000000)))"))
    },
    {
      try Workload(
        "array.fill and array.copy of 400 MB",
        arrays(
          """
          (global.set $kept (array.new_default $bytes (i32.const 400000000)))
          (array.fill $bytes (global.get $kept) (i32.const 0) (i32.const 9) (i32.const 400000000))
          (array.copy $bytes $bytes (global.get $kept) (i32.const 1) (global.get $kept) (i32.const 0) (i32.const 399999999))
          """))
    },
    {
      try Workload(
        "array.new_data and memory.init of 16 MB",
        arrays(
          """
          (drop (array.new_data $bytes $d (i32.const 0) (i32.const 16000000)))
          (memory.init $d (i32.const 0) (i32.const 0) (i32.const 16000000))
          """, "(memory 300) (data $d \"\(String(repeating: "a", count: 16_000_000))\")"))
    },
    {
      Workload(
        "table.init of 10,000,000", functionSegment([0x41, 0, 0x41, 0] + tenMillion + [0xFC, 12, 0, 0]))
    },
    {
      Workload("table.init of 1 of 10,000,000", functionSegment([0x41, 0, 0x41, 0, 0x41, 1, 0xFC, 12, 0, 0]))
    },
    {
      Workload(
        "array.new_elem of 10,000,000", functionSegment([0x41, 0] + tenMillion + [0xFB, 10, 1, 0, 0x1A]))
    },
    {
      try Workload(
        "table.grow by 10,000,000 nulls",
        "(module (table 0 anyref) (func (export \"run\") (drop (table.grow (ref.null any) (i32.const 10000000)))))")
    },
    {
      try Workload(
        "table.grow by 10,000,000 numbers",
        """
        (module (table 0 anyref)
          (func (export "run") (drop (table.grow (ref.i31 (i32.const 1)) (i32.const 10000000)))))
        """)
    },
    {
      try Workload(
        "table.grow by 1, 1,000,000 times",
        """
        (module (table 0 anyref) (func (export "run") (local $n i32)
          \(Workloads.loop(1_000_000, "(drop (table.grow (ref.i31 (i32.const 1)) (i32.const 1)))"))))
        """)
    },
    {
      try Workload(
        "table.fill, table.copy of 10,000,000",
        """
        (module (table 10000000 anyref) (func (export "run")
          (table.fill (i32.const 0) (ref.i31 (i32.const 1)) (i32.const 10000000))
          (table.copy (i32.const 1) (i32.const 0) (i32.const 9999999))))
        """)
    },
    {
      try Workload(
        "memory.grow by 1 page, 10,000 times",
        "(module (memory 0) (func (export \"run\") (local $n i32) \(Workloads.loop(10_000, "(drop (memory.grow (i32.const 1)))"))))"
      )
    },
    {
      try Workload(
        "memory.grow by 1 byte, 100,000 times",
        """
        (module (memory 0 (pagesize 1)) (func (export "run") (local $n i32)
          \(Workloads.loop(100_000, "(drop (memory.grow (i32.const 1)))"))))
        """)
    },
    {
      try Workload(
        "memory.grow that is refused",
        """
        (module (memory 0 1) (func (export "run") (local $n i32)
          \(Workloads.loop(10_000, "(drop (memory.grow (i32.const 65536)))"))))
        """)
    },
    {
      try Workload(
        "memory.fill of 1 GiB",
        "(module (memory 16384) (func (export \"run\") (memory.fill (i32.const 0) (i32.const 7) (i32.const 1073741824))))"
      )
    },
    {
      try Workload(
        "memory.copy of 512 MiB",
        """
        (module (memory 16384) (func (export "run")
          (memory.copy (i32.const 536870912) (i32.const 0) (i32.const 536870912))))
        """)
    },
    {
      try Workload(
        "a store to each page",
        """
        (module (memory 16384) (func (export "run") (local $n i32) (local $p i32)
          \(Workloads.loop(262_000, "(i32.store8 (local.tee $p (i32.add (local.get $p) (i32.const 4096))) (i32.const 1))"))))
        """)
    },
    {
      try Workload(
        "a load from each page",
        """
        (module (memory 16384) (func (export "run") (local $n i32) (local $p i32)
          \(Workloads.loop(262_000, "(drop (i32.load8_u (local.tee $p (i32.add (local.get $p) (i32.const 4096)))))"))))
        """)
    },
    {
      try Workload(
        "memory.discard of pages in use",
        """
        (module (memory 16384) (func (export "run") (local $n i32)
          (memory.fill (i32.const 0) (i32.const 7) (i32.const 1073741824))
          \(Workloads.loop(1000, "(memory.discard (i32.const 0) (i32.const 65536))"))
          (memory.discard (i32.const 0) (i32.const 1073741824))))
        """)
    },
    {
      try Workload(
        "table.fill and memory.fill of nothing",
        """
        (module (table 1 anyref) (memory 1) (func (export "run") (local $n i32)
          \(Workloads.loop(10_000, "(table.fill (i32.const 0) (ref.null any) (i32.const 0)) (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))"))))
        """)
    },
  ]
}
