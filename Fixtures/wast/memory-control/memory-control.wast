;; memory.discard makes whole pages zero.

(module
  (memory 2)
  (data (i32.const 0xffff) "\01\02")
  (func (export "discard") (param i32 i32) (memory.discard (local.get 0) (local.get 1)))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))
(assert_return (invoke "discard" (i32.const 0x1_0000) (i32.const 0)))
(assert_return (invoke "load" (i32.const 0x1_0000)) (i32.const 2))
(assert_return (invoke "discard" (i32.const 0x1_0000) (i32.const 0x1_0000)))
(assert_return (invoke "load" (i32.const 0x1_0000)) (i32.const 0))
(assert_return (invoke "load" (i32.const 0xffff)) (i32.const 1))
(assert_trap (invoke "discard" (i32.const 0x1_0000) (i32.const 0x2_0000)) "out of bounds memory access")
