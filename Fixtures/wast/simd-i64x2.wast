;; Arithmetic and comparison of i64x2: all lanes differ, with the least and the greatest numbers among them.
;; Functions are called like their instruction.

(module
  (func (export "i64x2.abs") (param v128) (result v128) (i64x2.abs (local.get 0)))
  (func (export "i64x2.neg") (param v128) (result v128) (i64x2.neg (local.get 0)))
  (func (export "i64x2.all_true") (param v128) (result i32) (i64x2.all_true (local.get 0)))
  (func (export "i64x2.bitmask") (param v128) (result i32) (i64x2.bitmask (local.get 0)))
  (func (export "i64x2.shl") (param v128 i32) (result v128) (i64x2.shl (local.get 0) (local.get 1)))
  (func (export "i64x2.shr_s") (param v128 i32) (result v128) (i64x2.shr_s (local.get 0) (local.get 1)))
  (func (export "i64x2.shr_u") (param v128 i32) (result v128) (i64x2.shr_u (local.get 0) (local.get 1)))
  (func (export "i64x2.add") (param v128 v128) (result v128) (i64x2.add (local.get 0) (local.get 1)))
  (func (export "i64x2.sub") (param v128 v128) (result v128) (i64x2.sub (local.get 0) (local.get 1)))
  (func (export "i64x2.mul") (param v128 v128) (result v128) (i64x2.mul (local.get 0) (local.get 1)))
  (func (export "i64x2.eq") (param v128 v128) (result v128) (i64x2.eq (local.get 0) (local.get 1)))
  (func (export "i64x2.ne") (param v128 v128) (result v128) (i64x2.ne (local.get 0) (local.get 1)))
  (func (export "i64x2.lt_s") (param v128 v128) (result v128) (i64x2.lt_s (local.get 0) (local.get 1)))
  (func (export "i64x2.gt_s") (param v128 v128) (result v128) (i64x2.gt_s (local.get 0) (local.get 1)))
  (func (export "i64x2.le_s") (param v128 v128) (result v128) (i64x2.le_s (local.get 0) (local.get 1)))
  (func (export "i64x2.ge_s") (param v128 v128) (result v128) (i64x2.ge_s (local.get 0) (local.get 1)))
)

;; i64x2.abs
(assert_return (invoke "i64x2.abs" (v128.const i64x2 0 1)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.abs" (v128.const i64x2 -1 0x8000_0000_0000_0000)) (v128.const i64x2 1 0x8000_0000_0000_0000))

;; i64x2.neg
(assert_return (invoke "i64x2.neg" (v128.const i64x2 0 1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.neg" (v128.const i64x2 -1 0x8000_0000_0000_0000)) (v128.const i64x2 1 0x8000_0000_0000_0000))

;; i64x2.all_true
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 0 0)) (i32.const 0))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 1 1)) (i32.const 1))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 -1 -1)) (i32.const 1))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 1 0)) (i32.const 0))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 0 0x8000_0000_0000_0000)) (i32.const 0))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 0 1)) (i32.const 0))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 1 -1)) (i32.const 1))

;; i64x2.bitmask
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 0 0)) (i32.const 0))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 1 1)) (i32.const 0))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 -1 -1)) (i32.const 3))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 1 0)) (i32.const 0))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 0 0x8000_0000_0000_0000)) (i32.const 2))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 0 1)) (i32.const 0))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 1 -1)) (i32.const 2))

;; i64x2.shl
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 0)) (v128.const i64x2 -1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 1)) (v128.const i64x2 -2 0))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 63)) (v128.const i64x2 0x8000_0000_0000_0000 0))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 64)) (v128.const i64x2 -1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 67)) (v128.const i64x2 -8 0))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const -1)) (v128.const i64x2 0x8000_0000_0000_0000 0))

;; i64x2.shr_s
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 0)) (v128.const i64x2 -1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 1)) (v128.const i64x2 -1 0xc000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 63)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 64)) (v128.const i64x2 -1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 67)) (v128.const i64x2 -1 0xf000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const -1)) (v128.const i64x2 -1 -1))

;; i64x2.shr_u
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 0)) (v128.const i64x2 -1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 1)) (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x4000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 63)) (v128.const i64x2 1 1))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 64)) (v128.const i64x2 -1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const 67)) (v128.const i64x2 0x1fff_ffff_ffff_ffff 0x1000_0000_0000_0000))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 0x8000_0000_0000_0000) (i32.const -1)) (v128.const i64x2 1 1))

;; i64x2.add
(assert_return (invoke "i64x2.add" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.add" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 -2 0x7fff_ffff_ffff_ffff))
(assert_return (invoke "i64x2.add" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 0x8000_0000_0000_0000 0))
(assert_return (invoke "i64x2.add" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 0x2222_2222_2222_2211 -2))
(assert_return (invoke "i64x2.add" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 0x2_0000_0000 14))

;; i64x2.sub
(assert_return (invoke "i64x2.sub" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 0 2))
(assert_return (invoke "i64x2.sub" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0x8000_0000_0000_0001))
(assert_return (invoke "i64x2.sub" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 0x7fff_ffff_ffff_fffe 0))
(assert_return (invoke "i64x2.sub" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 0x246_8acf_1357_9bcf -8))
(assert_return (invoke "i64x2.sub" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 0 0))

;; i64x2.mul
(assert_return (invoke "i64x2.mul" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.mul" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 1 0x8000_0000_0000_0000))
(assert_return (invoke "i64x2.mul" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 0x7fff_ffff_ffff_ffff 0))
(assert_return (invoke "i64x2.mul" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 0x2236_d88f_e561_8cf0 -15))
(assert_return (invoke "i64x2.mul" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 0 49))

;; i64x2.eq
(assert_return (invoke "i64x2.eq" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.eq" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.eq" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.eq" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 -1 -1))

;; i64x2.ne
(assert_return (invoke "i64x2.ne" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ne" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ne" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ne" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 0 0))

;; i64x2.lt_s
(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 0 0))

;; i64x2.gt_s
(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 0 0))

;; i64x2.le_s
(assert_return (invoke "i64x2.le_s" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.le_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.le_s" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.le_s" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.le_s" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 -1 -1))

;; i64x2.ge_s
(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 0 1) (v128.const i64x2 0 -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 -1 0x8000_0000_0000_0000) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x8000_0000_0000_0000) (v128.const i64x2 1 0x8000_0000_0000_0000)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 0x1234_5678_9abc_def0 -5) (v128.const i64x2 0xfed_cba9_8765_4321 3)) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 0x1_0000_0000 7) (v128.const i64x2 0x1_0000_0000 7)) (v128.const i64x2 -1 -1))
