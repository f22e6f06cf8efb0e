;; Atomic instructions on a shared memory, on one thread: what they return and what they leave behind, also beside the
;; bytes that they change; unaligned and out of bounds.
;; Functions are called like their instruction. An address is that of a cell of sixteen bytes 0xff that is filled anew.

(module
  (memory 1 1 shared)
  (data (i32.const 0) "\81\82\83\84\85\86\87\88")
  (func $fill
    (i64.store (i32.const 32) (i64.const -1))
    (i64.store (i32.const 40) (i64.const -1)))
  (func (export "i32.atomic.load") (param i32) (result i32) (i32.atomic.load (local.get 0)))
  (func (export "i64.atomic.load") (param i32) (result i64) (i64.atomic.load (local.get 0)))
  (func (export "i32.atomic.load8_u") (param i32) (result i32) (i32.atomic.load8_u (local.get 0)))
  (func (export "i32.atomic.load16_u") (param i32) (result i32) (i32.atomic.load16_u (local.get 0)))
  (func (export "i64.atomic.load8_u") (param i32) (result i64) (i64.atomic.load8_u (local.get 0)))
  (func (export "i64.atomic.load16_u") (param i32) (result i64) (i64.atomic.load16_u (local.get 0)))
  (func (export "i64.atomic.load32_u") (param i32) (result i64) (i64.atomic.load32_u (local.get 0)))
  (func (export "i32.atomic.store") (param i32 i32) (result i64)
    (call $fill)
    (i32.atomic.store (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.store") (param i32 i64) (result i64)
    (call $fill)
    (i64.atomic.store (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.store8") (param i32 i32) (result i64)
    (call $fill)
    (i32.atomic.store8 (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.store16") (param i32 i32) (result i64)
    (call $fill)
    (i32.atomic.store16 (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.store8") (param i32 i64) (result i64)
    (call $fill)
    (i64.atomic.store8 (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.store16") (param i32 i64) (result i64)
    (call $fill)
    (i64.atomic.store16 (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.store32") (param i32 i64) (result i64)
    (call $fill)
    (i64.atomic.store32 (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.add") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.add (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.add") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.add (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.add_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.add_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.add_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.add_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.add_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.add_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.add_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.add_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.add_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.add_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.sub") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.sub (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.sub") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.sub (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.sub_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.sub_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.sub_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.sub_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.sub_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.sub_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.sub_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.sub_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.sub_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.sub_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.and") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.and (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.and") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.and (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.and_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.and_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.and_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.and_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.and_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.and_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.and_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.and_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.and_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.and_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.or") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.or (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.or") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.or (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.or_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.or_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.or_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.or_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.or_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.or_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.or_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.or_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.or_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.or_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.xor") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.xor (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.xor") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.xor (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.xor_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.xor_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.xor_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.xor_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.xor_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.xor_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.xor_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.xor_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.xor_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.xor_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.xchg") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.xchg (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.xchg") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.xchg (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.xchg_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.xchg_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.xchg_u") (param i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.xchg_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.xchg_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.xchg_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.xchg_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.xchg_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.xchg_u") (param i32 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.xchg_u (local.get 0) (local.get 1))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw.cmpxchg") (param i32 i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw.cmpxchg (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw.cmpxchg") (param i32 i64 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw.cmpxchg (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw8.cmpxchg_u") (param i32 i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw8.cmpxchg_u (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "i32.atomic.rmw16.cmpxchg_u") (param i32 i32 i32) (result i32 i64)
    (call $fill)
    (i32.atomic.rmw16.cmpxchg_u (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw8.cmpxchg_u") (param i32 i64 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw8.cmpxchg_u (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw16.cmpxchg_u") (param i32 i64 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw16.cmpxchg_u (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "i64.atomic.rmw32.cmpxchg_u") (param i32 i64 i64) (result i64 i64)
    (call $fill)
    (i64.atomic.rmw32.cmpxchg_u (local.get 0) (local.get 1) (local.get 2))
    (i64.load (i32.const 32)))
  (func (export "wait32") (param i32 i32 i64) (result i32)
    (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "wait64") (param i32 i64 i64) (result i32)
    (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "notify") (param i32 i32) (result i32) (memory.atomic.notify (local.get 0) (local.get 1)))
  (func (export "fence") (atomic.fence))
)

;; i32.atomic.load
(assert_return (invoke "i32.atomic.load" (i32.const 0)) (i32.const 0x8483_8281))
(assert_return (invoke "i32.atomic.load" (i32.const 4)) (i32.const 0x8887_8685))
(assert_trap (invoke "i32.atomic.load" (i32.const 1)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.load" (i32.const 0x1_0000)) "out of bounds memory access")

;; i64.atomic.load
(assert_return (invoke "i64.atomic.load" (i32.const 0)) (i64.const 0x8887_8685_8483_8281))
(assert_return (invoke "i64.atomic.load" (i32.const 0)) (i64.const 0x8887_8685_8483_8281))
(assert_trap (invoke "i64.atomic.load" (i32.const 1)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.load" (i32.const 0x1_0000)) "out of bounds memory access")

;; i32.atomic.load8_u
(assert_return (invoke "i32.atomic.load8_u" (i32.const 0)) (i32.const 129))
(assert_return (invoke "i32.atomic.load8_u" (i32.const 7)) (i32.const 136))
(assert_trap (invoke "i32.atomic.load8_u" (i32.const 0x1_0000)) "out of bounds memory access")

;; i32.atomic.load16_u
(assert_return (invoke "i32.atomic.load16_u" (i32.const 0)) (i32.const 0x8281))
(assert_return (invoke "i32.atomic.load16_u" (i32.const 6)) (i32.const 0x8887))
(assert_trap (invoke "i32.atomic.load16_u" (i32.const 1)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.load16_u" (i32.const 0x1_0000)) "out of bounds memory access")

;; i64.atomic.load8_u
(assert_return (invoke "i64.atomic.load8_u" (i32.const 0)) (i64.const 129))
(assert_return (invoke "i64.atomic.load8_u" (i32.const 7)) (i64.const 136))
(assert_trap (invoke "i64.atomic.load8_u" (i32.const 0x1_0000)) "out of bounds memory access")

;; i64.atomic.load16_u
(assert_return (invoke "i64.atomic.load16_u" (i32.const 0)) (i64.const 0x8281))
(assert_return (invoke "i64.atomic.load16_u" (i32.const 6)) (i64.const 0x8887))
(assert_trap (invoke "i64.atomic.load16_u" (i32.const 1)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.load16_u" (i32.const 0x1_0000)) "out of bounds memory access")

;; i64.atomic.load32_u
(assert_return (invoke "i64.atomic.load32_u" (i32.const 0)) (i64.const 0x8483_8281))
(assert_return (invoke "i64.atomic.load32_u" (i32.const 4)) (i64.const 0x8887_8685))
(assert_trap (invoke "i64.atomic.load32_u" (i32.const 1)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.load32_u" (i32.const 0x1_0000)) "out of bounds memory access")

;; i32.atomic.store
(assert_return (invoke "i32.atomic.store" (i32.const 32) (i32.const 0x5566_7788)) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i32.atomic.store" (i32.const 36) (i32.const 0x5566_7788)) (i64.const 0x5566_7788_ffff_ffff))
(assert_trap (invoke "i32.atomic.store" (i32.const 33) (i32.const 0x5566_7788)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.store" (i32.const 0x1_0000) (i32.const 0x5566_7788)) "out of bounds memory access")

;; i64.atomic.store
(assert_return (invoke "i64.atomic.store" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0x1122_3344_5566_7788))
(assert_return (invoke "i64.atomic.store" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0x1122_3344_5566_7788))
(assert_trap (invoke "i64.atomic.store" (i32.const 33) (i64.const 0x1122_3344_5566_7788)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.store" (i32.const 0x1_0000) (i64.const 0x1122_3344_5566_7788)) "out of bounds memory access")

;; i32.atomic.store8
(assert_return (invoke "i32.atomic.store8" (i32.const 32) (i32.const 0x5566_7788)) (i64.const -120))
(assert_return (invoke "i32.atomic.store8" (i32.const 39) (i32.const 0x5566_7788)) (i64.const 0x88ff_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.store8" (i32.const 0x1_0000) (i32.const 0x5566_7788)) "out of bounds memory access")

;; i32.atomic.store16
(assert_return (invoke "i32.atomic.store16" (i32.const 32) (i32.const 0x5566_7788)) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i32.atomic.store16" (i32.const 38) (i32.const 0x5566_7788)) (i64.const 0x7788_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.store16" (i32.const 33) (i32.const 0x5566_7788)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.store16" (i32.const 0x1_0000) (i32.const 0x5566_7788)) "out of bounds memory access")

;; i64.atomic.store8
(assert_return (invoke "i64.atomic.store8" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -120))
(assert_return (invoke "i64.atomic.store8" (i32.const 39) (i64.const 0x1122_3344_5566_7788)) (i64.const 0x88ff_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.store8" (i32.const 0x1_0000) (i64.const 0x1122_3344_5566_7788)) "out of bounds memory access")

;; i64.atomic.store16
(assert_return (invoke "i64.atomic.store16" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i64.atomic.store16" (i32.const 38) (i64.const 0x1122_3344_5566_7788)) (i64.const 0x7788_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.store16" (i32.const 33) (i64.const 0x1122_3344_5566_7788)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.store16" (i32.const 0x1_0000) (i64.const 0x1122_3344_5566_7788)) "out of bounds memory access")

;; i64.atomic.store32
(assert_return (invoke "i64.atomic.store32" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i64.atomic.store32" (i32.const 36) (i64.const 0x1122_3344_5566_7788)) (i64.const 0x5566_7788_ffff_ffff))
(assert_trap (invoke "i64.atomic.store32" (i32.const 33) (i64.const 0x1122_3344_5566_7788)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.store32" (i32.const 0x1_0000) (i64.const 0x1122_3344_5566_7788)) "out of bounds memory access")

;; i32.atomic.rmw.add: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw.add" (i32.const 32) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0xffff_ffff_5566_7787))
(assert_return (invoke "i32.atomic.rmw.add" (i32.const 36) (i32.const 1)) (i32.const -1) (i64.const 0xffff_ffff))
(assert_trap (invoke "i32.atomic.rmw.add" (i32.const 34) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.add" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.add: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw.add" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0x1122_3344_5566_7787))
(assert_return (invoke "i64.atomic.rmw.add" (i32.const 32) (i64.const 1)) (i64.const -1) (i64.const 0))
(assert_trap (invoke "i64.atomic.rmw.add" (i32.const 36) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.add" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.add_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw8.add_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -121))
(assert_return (invoke "i32.atomic.rmw8.add_u" (i32.const 39) (i32.const 1)) (i32.const 255) (i64.const 0xff_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw8.add_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.add_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw16.add_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_7787))
(assert_return (invoke "i32.atomic.rmw16.add_u" (i32.const 38) (i32.const 1)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw16.add_u" (i32.const 33) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.add_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.add_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw8.add_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -121))
(assert_return (invoke "i64.atomic.rmw8.add_u" (i32.const 39) (i64.const 1)) (i64.const 255) (i64.const 0xff_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw8.add_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.add_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw16.add_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_7787))
(assert_return (invoke "i64.atomic.rmw16.add_u" (i32.const 38) (i64.const 1)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw16.add_u" (i32.const 33) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.add_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.add_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw32.add_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_5566_7787))
(assert_return (invoke "i64.atomic.rmw32.add_u" (i32.const 36) (i64.const 1)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff))
(assert_trap (invoke "i64.atomic.rmw32.add_u" (i32.const 34) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.add_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw.sub: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw.sub" (i32.const 32) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0xffff_ffff_aa99_8877))
(assert_return (invoke "i32.atomic.rmw.sub" (i32.const 36) (i32.const 1)) (i32.const -1) (i64.const 0xffff_fffe_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw.sub" (i32.const 34) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.sub" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.sub: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw.sub" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0xeedd_ccbb_aa99_8877))
(assert_return (invoke "i64.atomic.rmw.sub" (i32.const 32) (i64.const 1)) (i64.const -1) (i64.const -2))
(assert_trap (invoke "i64.atomic.rmw.sub" (i32.const 36) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.sub" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.sub_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw8.sub_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -137))
(assert_return (invoke "i32.atomic.rmw8.sub_u" (i32.const 39) (i32.const 1)) (i32.const 255) (i64.const 0xfeff_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw8.sub_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.sub_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw16.sub_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_8877))
(assert_return (invoke "i32.atomic.rmw16.sub_u" (i32.const 38) (i32.const 1)) (i32.const 0xffff) (i64.const 0xfffe_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw16.sub_u" (i32.const 33) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.sub_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.sub_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw8.sub_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -137))
(assert_return (invoke "i64.atomic.rmw8.sub_u" (i32.const 39) (i64.const 1)) (i64.const 255) (i64.const 0xfeff_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw8.sub_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.sub_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw16.sub_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_8877))
(assert_return (invoke "i64.atomic.rmw16.sub_u" (i32.const 38) (i64.const 1)) (i64.const 0xffff) (i64.const 0xfffe_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw16.sub_u" (i32.const 33) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.sub_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.sub_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw32.sub_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_aa99_8877))
(assert_return (invoke "i64.atomic.rmw32.sub_u" (i32.const 36) (i64.const 1)) (i64.const 0xffff_ffff) (i64.const 0xffff_fffe_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw32.sub_u" (i32.const 34) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.sub_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw.and: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw.and" (i32.const 32) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i32.atomic.rmw.and" (i32.const 36) (i32.const 1)) (i32.const -1) (i64.const 0x1_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw.and" (i32.const 34) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.and" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.and: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw.and" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0x1122_3344_5566_7788))
(assert_return (invoke "i64.atomic.rmw.and" (i32.const 32) (i64.const 1)) (i64.const -1) (i64.const 1))
(assert_trap (invoke "i64.atomic.rmw.and" (i32.const 36) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.and" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.and_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw8.and_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -120))
(assert_return (invoke "i32.atomic.rmw8.and_u" (i32.const 39) (i32.const 1)) (i32.const 255) (i64.const 0x1ff_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw8.and_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.and_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw16.and_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i32.atomic.rmw16.and_u" (i32.const 38) (i32.const 1)) (i32.const 0xffff) (i64.const 0x1_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw16.and_u" (i32.const 33) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.and_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.and_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw8.and_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -120))
(assert_return (invoke "i64.atomic.rmw8.and_u" (i32.const 39) (i64.const 1)) (i64.const 255) (i64.const 0x1ff_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw8.and_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.and_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw16.and_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i64.atomic.rmw16.and_u" (i32.const 38) (i64.const 1)) (i64.const 0xffff) (i64.const 0x1_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw16.and_u" (i32.const 33) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.and_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.and_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw32.and_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i64.atomic.rmw32.and_u" (i32.const 36) (i64.const 1)) (i64.const 0xffff_ffff) (i64.const 0x1_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw32.and_u" (i32.const 34) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.and_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw.or: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw.or" (i32.const 32) (i32.const 0x5566_7788)) (i32.const -1) (i64.const -1))
(assert_return (invoke "i32.atomic.rmw.or" (i32.const 36) (i32.const 1)) (i32.const -1) (i64.const -1))
(assert_trap (invoke "i32.atomic.rmw.or" (i32.const 34) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.or" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.or: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw.or" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw.or" (i32.const 32) (i64.const 1)) (i64.const -1) (i64.const -1))
(assert_trap (invoke "i64.atomic.rmw.or" (i32.const 36) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.or" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.or_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw8.or_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -1))
(assert_return (invoke "i32.atomic.rmw8.or_u" (i32.const 39) (i32.const 1)) (i32.const 255) (i64.const -1))
(assert_trap (invoke "i32.atomic.rmw8.or_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.or_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw16.or_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const -1))
(assert_return (invoke "i32.atomic.rmw16.or_u" (i32.const 38) (i32.const 1)) (i32.const 0xffff) (i64.const -1))
(assert_trap (invoke "i32.atomic.rmw16.or_u" (i32.const 33) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.or_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.or_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw8.or_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw8.or_u" (i32.const 39) (i64.const 1)) (i64.const 255) (i64.const -1))
(assert_trap (invoke "i64.atomic.rmw8.or_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.or_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw16.or_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw16.or_u" (i32.const 38) (i64.const 1)) (i64.const 0xffff) (i64.const -1))
(assert_trap (invoke "i64.atomic.rmw16.or_u" (i32.const 33) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.or_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.or_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw32.or_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw32.or_u" (i32.const 36) (i64.const 1)) (i64.const 0xffff_ffff) (i64.const -1))
(assert_trap (invoke "i64.atomic.rmw32.or_u" (i32.const 34) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.or_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw.xor: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw.xor" (i32.const 32) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0xffff_ffff_aa99_8877))
(assert_return (invoke "i32.atomic.rmw.xor" (i32.const 36) (i32.const 1)) (i32.const -1) (i64.const 0xffff_fffe_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw.xor" (i32.const 34) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.xor" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.xor: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw.xor" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0xeedd_ccbb_aa99_8877))
(assert_return (invoke "i64.atomic.rmw.xor" (i32.const 32) (i64.const 1)) (i64.const -1) (i64.const -2))
(assert_trap (invoke "i64.atomic.rmw.xor" (i32.const 36) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.xor" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.xor_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw8.xor_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -137))
(assert_return (invoke "i32.atomic.rmw8.xor_u" (i32.const 39) (i32.const 1)) (i32.const 255) (i64.const 0xfeff_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw8.xor_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.xor_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw16.xor_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_8877))
(assert_return (invoke "i32.atomic.rmw16.xor_u" (i32.const 38) (i32.const 1)) (i32.const 0xffff) (i64.const 0xfffe_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw16.xor_u" (i32.const 33) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.xor_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.xor_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw8.xor_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -137))
(assert_return (invoke "i64.atomic.rmw8.xor_u" (i32.const 39) (i64.const 1)) (i64.const 255) (i64.const 0xfeff_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw8.xor_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.xor_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw16.xor_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_8877))
(assert_return (invoke "i64.atomic.rmw16.xor_u" (i32.const 38) (i64.const 1)) (i64.const 0xffff) (i64.const 0xfffe_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw16.xor_u" (i32.const 33) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.xor_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.xor_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw32.xor_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_aa99_8877))
(assert_return (invoke "i64.atomic.rmw32.xor_u" (i32.const 36) (i64.const 1)) (i64.const 0xffff_ffff) (i64.const 0xffff_fffe_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw32.xor_u" (i32.const 34) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.xor_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw.xchg: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw.xchg" (i32.const 32) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i32.atomic.rmw.xchg" (i32.const 36) (i32.const 1)) (i32.const -1) (i64.const 0x1_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw.xchg" (i32.const 34) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.xchg" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.xchg: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw.xchg" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0x1122_3344_5566_7788))
(assert_return (invoke "i64.atomic.rmw.xchg" (i32.const 32) (i64.const 1)) (i64.const -1) (i64.const 1))
(assert_trap (invoke "i64.atomic.rmw.xchg" (i32.const 36) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.xchg" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.xchg_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw8.xchg_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -120))
(assert_return (invoke "i32.atomic.rmw8.xchg_u" (i32.const 39) (i32.const 1)) (i32.const 255) (i64.const 0x1ff_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw8.xchg_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.xchg_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i32.atomic.rmw16.xchg_u" (i32.const 32) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i32.atomic.rmw16.xchg_u" (i32.const 38) (i32.const 1)) (i32.const 0xffff) (i64.const 0x1_ffff_ffff_ffff))
(assert_trap (invoke "i32.atomic.rmw16.xchg_u" (i32.const 33) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.xchg_u" (i32.const 0x1_0000) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.xchg_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw8.xchg_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -120))
(assert_return (invoke "i64.atomic.rmw8.xchg_u" (i32.const 39) (i64.const 1)) (i64.const 255) (i64.const 0x1ff_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw8.xchg_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.xchg_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw16.xchg_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i64.atomic.rmw16.xchg_u" (i32.const 38) (i64.const 1)) (i64.const 0xffff) (i64.const 0x1_ffff_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw16.xchg_u" (i32.const 33) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.xchg_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.xchg_u: the old value, and the eight bytes afterwards
(assert_return (invoke "i64.atomic.rmw32.xchg_u" (i32.const 32) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i64.atomic.rmw32.xchg_u" (i32.const 36) (i64.const 1)) (i64.const 0xffff_ffff) (i64.const 0x1_ffff_ffff))
(assert_trap (invoke "i64.atomic.rmw32.xchg_u" (i32.const 34) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.xchg_u" (i32.const 0x1_0000) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw.cmpxchg: expected and found, expected and not found
(assert_return (invoke "i32.atomic.rmw.cmpxchg" (i32.const 32) (i32.const -1) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i32.atomic.rmw.cmpxchg" (i32.const 36) (i32.const -1) (i32.const 0x5566_7788)) (i32.const -1) (i64.const 0x5566_7788_ffff_ffff))
(assert_return (invoke "i32.atomic.rmw.cmpxchg" (i32.const 32) (i32.const 0) (i32.const 0x5566_7788)) (i32.const -1) (i64.const -1))
(assert_trap (invoke "i32.atomic.rmw.cmpxchg" (i32.const 33) (i32.const 0) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw.cmpxchg" (i32.const 0x1_0000) (i32.const 0) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw.cmpxchg: expected and found, expected and not found
(assert_return (invoke "i64.atomic.rmw.cmpxchg" (i32.const 32) (i64.const -1) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0x1122_3344_5566_7788))
(assert_return (invoke "i64.atomic.rmw.cmpxchg" (i32.const 32) (i64.const -1) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const 0x1122_3344_5566_7788))
(assert_return (invoke "i64.atomic.rmw.cmpxchg" (i32.const 32) (i64.const 0) (i64.const 0x1122_3344_5566_7788)) (i64.const -1) (i64.const -1))
(assert_trap (invoke "i64.atomic.rmw.cmpxchg" (i32.const 33) (i64.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw.cmpxchg" (i32.const 0x1_0000) (i64.const 0) (i64.const 0)) "out of bounds memory access")

;; i32.atomic.rmw8.cmpxchg_u: expected and found, expected and not found; of the expected value only the low bits count
(assert_return (invoke "i32.atomic.rmw8.cmpxchg_u" (i32.const 32) (i32.const 255) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -120))
(assert_return (invoke "i32.atomic.rmw8.cmpxchg_u" (i32.const 39) (i32.const 255) (i32.const 0x5566_7788)) (i32.const 255) (i64.const 0x88ff_ffff_ffff_ffff))
(assert_return (invoke "i32.atomic.rmw8.cmpxchg_u" (i32.const 32) (i32.const 0) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -1))
(assert_return (invoke "i32.atomic.rmw8.cmpxchg_u" (i32.const 32) (i32.const -1) (i32.const 0x5566_7788)) (i32.const 255) (i64.const -120))
(assert_trap (invoke "i32.atomic.rmw8.cmpxchg_u" (i32.const 0x1_0000) (i32.const 0) (i32.const 0)) "out of bounds memory access")

;; i32.atomic.rmw16.cmpxchg_u: expected and found, expected and not found; of the expected value only the low bits count
(assert_return (invoke "i32.atomic.rmw16.cmpxchg_u" (i32.const 32) (i32.const 0xffff) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i32.atomic.rmw16.cmpxchg_u" (i32.const 38) (i32.const 0xffff) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0x7788_ffff_ffff_ffff))
(assert_return (invoke "i32.atomic.rmw16.cmpxchg_u" (i32.const 32) (i32.const 0) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const -1))
(assert_return (invoke "i32.atomic.rmw16.cmpxchg_u" (i32.const 32) (i32.const -1) (i32.const 0x5566_7788)) (i32.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_trap (invoke "i32.atomic.rmw16.cmpxchg_u" (i32.const 33) (i32.const 0) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "i32.atomic.rmw16.cmpxchg_u" (i32.const 0x1_0000) (i32.const 0) (i32.const 0)) "out of bounds memory access")

;; i64.atomic.rmw8.cmpxchg_u: expected and found, expected and not found; of the expected value only the low bits count
(assert_return (invoke "i64.atomic.rmw8.cmpxchg_u" (i32.const 32) (i64.const 255) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -120))
(assert_return (invoke "i64.atomic.rmw8.cmpxchg_u" (i32.const 39) (i64.const 255) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const 0x88ff_ffff_ffff_ffff))
(assert_return (invoke "i64.atomic.rmw8.cmpxchg_u" (i32.const 32) (i64.const 0) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw8.cmpxchg_u" (i32.const 32) (i64.const -1) (i64.const 0x1122_3344_5566_7788)) (i64.const 255) (i64.const -120))
(assert_trap (invoke "i64.atomic.rmw8.cmpxchg_u" (i32.const 0x1_0000) (i64.const 0) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw16.cmpxchg_u: expected and found, expected and not found; of the expected value only the low bits count
(assert_return (invoke "i64.atomic.rmw16.cmpxchg_u" (i32.const 32) (i64.const 0xffff) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_return (invoke "i64.atomic.rmw16.cmpxchg_u" (i32.const 38) (i64.const 0xffff) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0x7788_ffff_ffff_ffff))
(assert_return (invoke "i64.atomic.rmw16.cmpxchg_u" (i32.const 32) (i64.const 0) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw16.cmpxchg_u" (i32.const 32) (i64.const -1) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff) (i64.const 0xffff_ffff_ffff_7788))
(assert_trap (invoke "i64.atomic.rmw16.cmpxchg_u" (i32.const 33) (i64.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw16.cmpxchg_u" (i32.const 0x1_0000) (i64.const 0) (i64.const 0)) "out of bounds memory access")

;; i64.atomic.rmw32.cmpxchg_u: expected and found, expected and not found; of the expected value only the low bits count
(assert_return (invoke "i64.atomic.rmw32.cmpxchg_u" (i32.const 32) (i64.const 0xffff_ffff) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_5566_7788))
(assert_return (invoke "i64.atomic.rmw32.cmpxchg_u" (i32.const 36) (i64.const 0xffff_ffff) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0x5566_7788_ffff_ffff))
(assert_return (invoke "i64.atomic.rmw32.cmpxchg_u" (i32.const 32) (i64.const 0) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const -1))
(assert_return (invoke "i64.atomic.rmw32.cmpxchg_u" (i32.const 32) (i64.const -1) (i64.const 0x1122_3344_5566_7788)) (i64.const 0xffff_ffff) (i64.const 0xffff_ffff_5566_7788))
(assert_trap (invoke "i64.atomic.rmw32.cmpxchg_u" (i32.const 33) (i64.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "i64.atomic.rmw32.cmpxchg_u" (i32.const 0x1_0000) (i64.const 0) (i64.const 0)) "out of bounds memory access")

;; Waiting: 1 when the value is another one, 2 when the time is over. Nobody waits: 0 are woken.
(assert_return (invoke "wait32" (i32.const 0) (i32.const 0) (i64.const -1)) (i32.const 1))
(assert_return (invoke "wait32" (i32.const 0) (i32.const 0x8483_8281) (i64.const 1000)) (i32.const 2))
(assert_return (invoke "wait64" (i32.const 0) (i64.const 0) (i64.const -1)) (i32.const 1))
(assert_return (invoke "wait64" (i32.const 0) (i64.const 0x8887_8685_8483_8281) (i64.const 1000)) (i32.const 2))
(assert_return (invoke "notify" (i32.const 0) (i32.const -1)) (i32.const 0))
(assert_return (invoke "fence"))
(assert_trap (invoke "wait32" (i32.const 2) (i32.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "wait64" (i32.const 4) (i64.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "notify" (i32.const 1) (i32.const 0)) "unaligned atomic")
(assert_trap (invoke "wait32" (i32.const 0x10000) (i32.const 0) (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "wait64" (i32.const 0x10000) (i64.const 0) (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "notify" (i32.const 0x10000) (i32.const 0)) "out of bounds memory access")

;; A memory that is not shared has atomics too, but nobody to wait for.
(module
  (memory 1 1)
  (func (export "add") (result i32)
    (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 7)))
    (i32.atomic.load (i32.const 0)))
  (func (export "wait") (result i32) (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 0)))
  (func (export "notify") (result i32) (memory.atomic.notify (i32.const 0) (i32.const 1))))
(assert_return (invoke "add") (i32.const 7))
(assert_trap (invoke "wait") "expected shared memory")
(assert_return (invoke "notify") (i32.const 0))

;; Sizes of shared memories have a maximum, and alignment is exactly that of the access.
(assert_invalid (module (memory 1 shared)) "shared memory must have maximum")
(assert_invalid
  (module (memory 1 1 shared) (func (drop (i32.atomic.load align=2 (i32.const 0)))))
  "alignment must not be larger than natural")
