;; Arithmetic and comparison of i32x4: all lanes differ, with the least and the greatest numbers among them.
;; Functions are called like their instruction.

(module
  (func (export "i32x4.abs") (param v128) (result v128) (i32x4.abs (local.get 0)))
  (func (export "i32x4.neg") (param v128) (result v128) (i32x4.neg (local.get 0)))
  (func (export "i32x4.all_true") (param v128) (result i32) (i32x4.all_true (local.get 0)))
  (func (export "i32x4.bitmask") (param v128) (result i32) (i32x4.bitmask (local.get 0)))
  (func (export "i32x4.shl") (param v128 i32) (result v128) (i32x4.shl (local.get 0) (local.get 1)))
  (func (export "i32x4.shr_s") (param v128 i32) (result v128) (i32x4.shr_s (local.get 0) (local.get 1)))
  (func (export "i32x4.shr_u") (param v128 i32) (result v128) (i32x4.shr_u (local.get 0) (local.get 1)))
  (func (export "i32x4.add") (param v128 v128) (result v128) (i32x4.add (local.get 0) (local.get 1)))
  (func (export "i32x4.sub") (param v128 v128) (result v128) (i32x4.sub (local.get 0) (local.get 1)))
  (func (export "i32x4.mul") (param v128 v128) (result v128) (i32x4.mul (local.get 0) (local.get 1)))
  (func (export "i32x4.min_s") (param v128 v128) (result v128) (i32x4.min_s (local.get 0) (local.get 1)))
  (func (export "i32x4.min_u") (param v128 v128) (result v128) (i32x4.min_u (local.get 0) (local.get 1)))
  (func (export "i32x4.max_s") (param v128 v128) (result v128) (i32x4.max_s (local.get 0) (local.get 1)))
  (func (export "i32x4.max_u") (param v128 v128) (result v128) (i32x4.max_u (local.get 0) (local.get 1)))
  (func (export "i32x4.eq") (param v128 v128) (result v128) (i32x4.eq (local.get 0) (local.get 1)))
  (func (export "i32x4.ne") (param v128 v128) (result v128) (i32x4.ne (local.get 0) (local.get 1)))
  (func (export "i32x4.lt_s") (param v128 v128) (result v128) (i32x4.lt_s (local.get 0) (local.get 1)))
  (func (export "i32x4.gt_s") (param v128 v128) (result v128) (i32x4.gt_s (local.get 0) (local.get 1)))
  (func (export "i32x4.le_s") (param v128 v128) (result v128) (i32x4.le_s (local.get 0) (local.get 1)))
  (func (export "i32x4.ge_s") (param v128 v128) (result v128) (i32x4.ge_s (local.get 0) (local.get 1)))
  (func (export "i32x4.lt_u") (param v128 v128) (result v128) (i32x4.lt_u (local.get 0) (local.get 1)))
  (func (export "i32x4.gt_u") (param v128 v128) (result v128) (i32x4.gt_u (local.get 0) (local.get 1)))
  (func (export "i32x4.le_u") (param v128 v128) (result v128) (i32x4.le_u (local.get 0) (local.get 1)))
  (func (export "i32x4.ge_u") (param v128 v128) (result v128) (i32x4.ge_u (local.get 0) (local.get 1)))
)

;; i32x4.abs
(assert_return (invoke "i32x4.abs" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const i32x4 0 1 1 0x8000_0000))
(assert_return (invoke "i32x4.abs" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 5))

;; i32x4.neg
(assert_return (invoke "i32x4.neg" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const i32x4 0 -1 1 0x8000_0000))
(assert_return (invoke "i32x4.neg" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5)) (v128.const i32x4 0x8000_0001 0x8000_0000 0xedcb_a988 5))

;; i32x4.all_true
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 0 0 0 0)) (i32.const 0))
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 1 1 1 1)) (i32.const 1))
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 -1 -1 -1 -1)) (i32.const 1))
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 1 1 1 0)) (i32.const 0))
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 0 0 0 0x8000_0000)) (i32.const 0))
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 0 1 -1 0x8000_0000)) (i32.const 0))
(assert_return (invoke "i32x4.all_true" (v128.const i32x4 1 -1 1 -1)) (i32.const 1))

;; i32x4.bitmask
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 0 0 0 0)) (i32.const 0))
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 1 1 1 1)) (i32.const 0))
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 -1 -1 -1 -1)) (i32.const 15))
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 1 1 1 0)) (i32.const 0))
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 0 0 0 0x8000_0000)) (i32.const 8))
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 0 1 -1 0x8000_0000)) (i32.const 12))
(assert_return (invoke "i32x4.bitmask" (v128.const i32x4 1 -1 1 -1)) (i32.const 10))

;; i32x4.shl
(assert_return (invoke "i32x4.shl" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 0)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5))
(assert_return (invoke "i32x4.shl" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 1)) (v128.const i32x4 -2 0 0x2468_acf0 -10))
(assert_return (invoke "i32x4.shl" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 31)) (v128.const i32x4 0x8000_0000 0 0 0x8000_0000))
(assert_return (invoke "i32x4.shl" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 32)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5))
(assert_return (invoke "i32x4.shl" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 35)) (v128.const i32x4 -8 0 0x91a2_b3c0 -40))
(assert_return (invoke "i32x4.shl" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const -1)) (v128.const i32x4 0x8000_0000 0 0 0x8000_0000))

;; i32x4.shr_s
(assert_return (invoke "i32x4.shr_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 0)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5))
(assert_return (invoke "i32x4.shr_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 1)) (v128.const i32x4 0x3fff_ffff 0xc000_0000 0x91a_2b3c -3))
(assert_return (invoke "i32x4.shr_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 31)) (v128.const i32x4 0 -1 0 -1))
(assert_return (invoke "i32x4.shr_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 32)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5))
(assert_return (invoke "i32x4.shr_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 35)) (v128.const i32x4 0xfff_ffff 0xf000_0000 0x246_8acf -1))
(assert_return (invoke "i32x4.shr_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const -1)) (v128.const i32x4 0 -1 0 -1))

;; i32x4.shr_u
(assert_return (invoke "i32x4.shr_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 0)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5))
(assert_return (invoke "i32x4.shr_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 1)) (v128.const i32x4 0x3fff_ffff 0x4000_0000 0x91a_2b3c 0x7fff_fffd))
(assert_return (invoke "i32x4.shr_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 31)) (v128.const i32x4 0 1 0 1))
(assert_return (invoke "i32x4.shr_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 32)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5))
(assert_return (invoke "i32x4.shr_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const 35)) (v128.const i32x4 0xfff_ffff 0x1000_0000 0x246_8acf 0x1fff_ffff))
(assert_return (invoke "i32x4.shr_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (i32.const -1)) (v128.const i32x4 0 1 0 1))

;; i32x4.add
(assert_return (invoke "i32x4.add" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 0 -2 0x7fff_ffff))
(assert_return (invoke "i32x4.add" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0x8000_0000 0 0xacf1_3568 -2))
(assert_return (invoke "i32x4.add" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 -2 0x2_0000 0 0))

;; i32x4.sub
(assert_return (invoke "i32x4.sub" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 2 0 0x8000_0001))
(assert_return (invoke "i32x4.sub" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0x7fff_fffe 0 0x7777_7788 -8))
(assert_return (invoke "i32x4.sub" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0 0 14 -14))

;; i32x4.mul
(assert_return (invoke "i32x4.mul" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 -1 1 0x8000_0000))
(assert_return (invoke "i32x4.mul" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0x7fff_ffff 0 0x242d_2080 -15))
(assert_return (invoke "i32x4.mul" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 1 0 -49 -49))

;; i32x4.min_s
(assert_return (invoke "i32x4.min_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 -1 -1 0x8000_0000))
(assert_return (invoke "i32x4.min_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 -5))
(assert_return (invoke "i32x4.min_s" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 -7))

;; i32x4.min_u
(assert_return (invoke "i32x4.min_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 1 -1 0x8000_0000))
(assert_return (invoke "i32x4.min_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 1 0x8000_0000 0x1234_5678 3))
(assert_return (invoke "i32x4.min_u" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0x7fff_ffff 0x1_0000 7 7))

;; i32x4.max_s
(assert_return (invoke "i32x4.max_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 1 -1 -1))
(assert_return (invoke "i32x4.max_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 3))
(assert_return (invoke "i32x4.max_s" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0x7fff_ffff 0x1_0000 7 7))

;; i32x4.max_u
(assert_return (invoke "i32x4.max_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 -1 -1 -1))
(assert_return (invoke "i32x4.max_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x9abc_def0 -5))
(assert_return (invoke "i32x4.max_u" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 -7))

;; i32x4.eq
(assert_return (invoke "i32x4.eq" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 -1 0 -1 0))
(assert_return (invoke "i32x4.eq" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0 -1 0 0))
(assert_return (invoke "i32x4.eq" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 -1 -1 0 0))

;; i32x4.ne
(assert_return (invoke "i32x4.ne" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 -1 0 -1))
(assert_return (invoke "i32x4.ne" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 -1 0 -1 -1))
(assert_return (invoke "i32x4.ne" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0 0 -1 -1))

;; i32x4.lt_s
(assert_return (invoke "i32x4.lt_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 0 0 -1))
(assert_return (invoke "i32x4.lt_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0 0 0 -1))
(assert_return (invoke "i32x4.lt_s" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0 0 0 -1))

;; i32x4.gt_s
(assert_return (invoke "i32x4.gt_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 -1 0 0))
(assert_return (invoke "i32x4.gt_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 -1 0 -1 0))
(assert_return (invoke "i32x4.gt_s" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0 0 -1 0))

;; i32x4.le_s
(assert_return (invoke "i32x4.le_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 -1 0 -1 -1))
(assert_return (invoke "i32x4.le_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0 -1 0 -1))
(assert_return (invoke "i32x4.le_s" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 -1 -1 0 -1))

;; i32x4.ge_s
(assert_return (invoke "i32x4.ge_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 -1 -1 -1 0))
(assert_return (invoke "i32x4.ge_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 -1 -1 -1 0))
(assert_return (invoke "i32x4.ge_s" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 -1 -1 -1 0))

;; i32x4.lt_u
(assert_return (invoke "i32x4.lt_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 -1 0 -1))
(assert_return (invoke "i32x4.lt_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0 0 -1 0))
(assert_return (invoke "i32x4.lt_u" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0 0 -1 0))

;; i32x4.gt_u
(assert_return (invoke "i32x4.gt_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "i32x4.gt_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 -1 0 0 -1))
(assert_return (invoke "i32x4.gt_u" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 0 0 0 -1))

;; i32x4.le_u
(assert_return (invoke "i32x4.le_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 -1 -1 -1 -1))
(assert_return (invoke "i32x4.le_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 0 -1 -1 0))
(assert_return (invoke "i32x4.le_u" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 -1 -1 -1 0))

;; i32x4.ge_u
(assert_return (invoke "i32x4.ge_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i32x4 -1 0 -1 0))
(assert_return (invoke "i32x4.ge_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i32x4 -1 -1 0 -1))
(assert_return (invoke "i32x4.ge_u" (v128.const i32x4 0x7fff_ffff 0x1_0000 7 -7) (v128.const i32x4 0x7fff_ffff 0x1_0000 -7 7)) (v128.const i32x4 -1 -1 0 -1))
