;; Arithmetic and comparison of i8x16: all lanes differ, with the least and the greatest numbers among them.
;; Functions are called like their instruction.

(module
  (func (export "i8x16.abs") (param v128) (result v128) (i8x16.abs (local.get 0)))
  (func (export "i8x16.neg") (param v128) (result v128) (i8x16.neg (local.get 0)))
  (func (export "i8x16.popcnt") (param v128) (result v128) (i8x16.popcnt (local.get 0)))
  (func (export "i8x16.all_true") (param v128) (result i32) (i8x16.all_true (local.get 0)))
  (func (export "i8x16.bitmask") (param v128) (result i32) (i8x16.bitmask (local.get 0)))
  (func (export "i8x16.shl") (param v128 i32) (result v128) (i8x16.shl (local.get 0) (local.get 1)))
  (func (export "i8x16.shr_s") (param v128 i32) (result v128) (i8x16.shr_s (local.get 0) (local.get 1)))
  (func (export "i8x16.shr_u") (param v128 i32) (result v128) (i8x16.shr_u (local.get 0) (local.get 1)))
  (func (export "i8x16.add") (param v128 v128) (result v128) (i8x16.add (local.get 0) (local.get 1)))
  (func (export "i8x16.sub") (param v128 v128) (result v128) (i8x16.sub (local.get 0) (local.get 1)))
  (func (export "i8x16.add_sat_s") (param v128 v128) (result v128) (i8x16.add_sat_s (local.get 0) (local.get 1)))
  (func (export "i8x16.add_sat_u") (param v128 v128) (result v128) (i8x16.add_sat_u (local.get 0) (local.get 1)))
  (func (export "i8x16.sub_sat_s") (param v128 v128) (result v128) (i8x16.sub_sat_s (local.get 0) (local.get 1)))
  (func (export "i8x16.sub_sat_u") (param v128 v128) (result v128) (i8x16.sub_sat_u (local.get 0) (local.get 1)))
  (func (export "i8x16.avgr_u") (param v128 v128) (result v128) (i8x16.avgr_u (local.get 0) (local.get 1)))
  (func (export "i8x16.min_s") (param v128 v128) (result v128) (i8x16.min_s (local.get 0) (local.get 1)))
  (func (export "i8x16.min_u") (param v128 v128) (result v128) (i8x16.min_u (local.get 0) (local.get 1)))
  (func (export "i8x16.max_s") (param v128 v128) (result v128) (i8x16.max_s (local.get 0) (local.get 1)))
  (func (export "i8x16.max_u") (param v128 v128) (result v128) (i8x16.max_u (local.get 0) (local.get 1)))
  (func (export "i8x16.eq") (param v128 v128) (result v128) (i8x16.eq (local.get 0) (local.get 1)))
  (func (export "i8x16.ne") (param v128 v128) (result v128) (i8x16.ne (local.get 0) (local.get 1)))
  (func (export "i8x16.lt_s") (param v128 v128) (result v128) (i8x16.lt_s (local.get 0) (local.get 1)))
  (func (export "i8x16.gt_s") (param v128 v128) (result v128) (i8x16.gt_s (local.get 0) (local.get 1)))
  (func (export "i8x16.le_s") (param v128 v128) (result v128) (i8x16.le_s (local.get 0) (local.get 1)))
  (func (export "i8x16.ge_s") (param v128 v128) (result v128) (i8x16.ge_s (local.get 0) (local.get 1)))
  (func (export "i8x16.lt_u") (param v128 v128) (result v128) (i8x16.lt_u (local.get 0) (local.get 1)))
  (func (export "i8x16.gt_u") (param v128 v128) (result v128) (i8x16.gt_u (local.get 0) (local.get 1)))
  (func (export "i8x16.le_u") (param v128 v128) (result v128) (i8x16.le_u (local.get 0) (local.get 1)))
  (func (export "i8x16.ge_u") (param v128 v128) (result v128) (i8x16.ge_u (local.get 0) (local.get 1)))
)

;; i8x16.abs
(assert_return (invoke "i8x16.abs" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 1 1 1 127 127 -128 -128 -128 85 51 100 100 3 7))
(assert_return (invoke "i8x16.abs" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i8x16 3 5 100 100 85 51 1 1 -128 127 1 1 1 1 1 0))

;; i8x16.neg
(assert_return (invoke "i8x16.neg" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 -1 1 1 -127 -127 -128 -128 -128 -85 -51 -100 100 -3 7))
(assert_return (invoke "i8x16.neg" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i8x16 -3 5 100 -100 -85 -51 -1 1 -128 -127 -1 1 -1 -1 -1 0))

;; i8x16.popcnt
(assert_return (invoke "i8x16.popcnt" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 1 8 8 7 7 1 1 1 4 4 3 4 2 6))
(assert_return (invoke "i8x16.popcnt" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i8x16 2 7 4 3 4 4 1 8 1 7 1 8 1 1 1 0))

;; i8x16.all_true
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)) (i32.const 0))
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1)) (i32.const 1))
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1)) (i32.const 1))
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0)) (i32.const 0))
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -128)) (i32.const 0))
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (i32.const 0))
(assert_return (invoke "i8x16.all_true" (v128.const i8x16 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1)) (i32.const 1))

;; i8x16.bitmask
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)) (i32.const 0))
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1)) (i32.const 0))
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1)) (i32.const 0xffff))
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0)) (i32.const 0))
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -128)) (i32.const 0x8000))
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (i32.const 0xa398))
(assert_return (invoke "i8x16.bitmask" (v128.const i8x16 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1 1 -1)) (i32.const 0xaaaa))

;; i8x16.shl
(assert_return (invoke "i8x16.shl" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 0)) (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0))
(assert_return (invoke "i8x16.shl" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 1)) (v128.const i8x16 6 -10 56 -56 -86 102 2 -2 0 -2 2 -2 2 2 2 0))
(assert_return (invoke "i8x16.shl" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 7)) (v128.const i8x16 -128 -128 0 0 -128 -128 -128 -128 0 -128 -128 -128 -128 -128 -128 0))
(assert_return (invoke "i8x16.shl" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 8)) (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0))
(assert_return (invoke "i8x16.shl" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 11)) (v128.const i8x16 24 -40 -32 32 -88 -104 8 -8 0 -8 8 -8 8 8 8 0))
(assert_return (invoke "i8x16.shl" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const -1)) (v128.const i8x16 -128 -128 0 0 -128 -128 -128 -128 0 -128 -128 -128 -128 -128 -128 0))

;; i8x16.shr_s
(assert_return (invoke "i8x16.shr_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 0)) (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0))
(assert_return (invoke "i8x16.shr_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 1)) (v128.const i8x16 1 -3 -50 50 42 25 0 -1 -64 63 0 -1 0 0 0 0))
(assert_return (invoke "i8x16.shr_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 7)) (v128.const i8x16 0 -1 -1 0 0 0 0 -1 -1 0 0 -1 0 0 0 0))
(assert_return (invoke "i8x16.shr_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 8)) (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0))
(assert_return (invoke "i8x16.shr_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 11)) (v128.const i8x16 0 -1 -13 12 10 6 0 -1 -16 15 0 -1 0 0 0 0))
(assert_return (invoke "i8x16.shr_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const -1)) (v128.const i8x16 0 -1 -1 0 0 0 0 -1 -1 0 0 -1 0 0 0 0))

;; i8x16.shr_u
(assert_return (invoke "i8x16.shr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 0)) (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0))
(assert_return (invoke "i8x16.shr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 1)) (v128.const i8x16 1 125 78 50 42 25 0 127 64 63 0 127 0 0 0 0))
(assert_return (invoke "i8x16.shr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 7)) (v128.const i8x16 0 1 1 0 0 0 0 1 1 0 0 1 0 0 0 0))
(assert_return (invoke "i8x16.shr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 8)) (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0))
(assert_return (invoke "i8x16.shr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const 11)) (v128.const i8x16 0 31 19 12 10 6 0 31 16 15 0 31 0 0 0 0))
(assert_return (invoke "i8x16.shr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (i32.const -1)) (v128.const i8x16 0 1 1 0 0 0 0 1 1 0 0 1 0 0 0 0))

;; i8x16.add
(assert_return (invoke "i8x16.add" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 1 2 0 -2 -128 -2 0 127 -127 -120 -120 -56 56 -2 -4))
(assert_return (invoke "i8x16.add" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -99 99 84 -78 -128 127 0 -1 86 50 101 -99 4 -7))

;; i8x16.sub
(assert_return (invoke "i8x16.sub" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 -1 0 -2 0 126 0 0 -127 127 34 -34 0 0 8 -10))
(assert_return (invoke "i8x16.sub" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -101 101 86 -76 -126 127 0 -1 -84 -52 -99 101 -2 7))

;; i8x16.add_sat_s
(assert_return (invoke "i8x16.add_sat_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 1 2 0 -2 127 127 -128 -128 -127 127 127 127 -128 -2 -4))
(assert_return (invoke "i8x16.add_sat_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -99 99 84 127 127 -128 -128 -1 86 50 101 -99 4 -7))

;; i8x16.add_sat_u
(assert_return (invoke "i8x16.add_sat_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 1 2 -1 -1 -128 -2 -1 -1 -127 -120 -120 -56 -1 -2 -4))
(assert_return (invoke "i8x16.add_sat_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -99 -1 -1 -78 -128 -1 -1 -1 86 -1 101 -99 4 -7))

;; i8x16.sub_sat_s
(assert_return (invoke "i8x16.sub_sat_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 -1 0 -2 0 126 0 0 -127 -128 34 -34 0 0 8 -10))
(assert_return (invoke "i8x16.sub_sat_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -101 101 86 -76 -126 127 0 127 -84 -52 -99 101 -2 7))

;; i8x16.sub_sat_u
(assert_return (invoke "i8x16.sub_sat_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 0 0 -2 0 126 0 0 0 127 34 0 0 0 0 -10))
(assert_return (invoke "i8x16.sub_sat_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -101 0 0 0 0 127 0 0 0 -52 0 0 0 0))

;; i8x16.avgr_u
(assert_return (invoke "i8x16.avgr_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 1 1 -128 -1 64 127 -128 -64 65 68 68 100 -100 127 126))
(assert_return (invoke "i8x16.avgr_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 2 126 79 -78 -86 89 64 -64 -128 -128 43 -103 51 79 2 125))

;; i8x16.min_s
(assert_return (invoke "i8x16.min_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 0 1 -1 -1 1 127 -128 -128 -128 51 51 100 -100 -5 -7))
(assert_return (invoke "i8x16.min_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 -5 -100 -1 -1 51 1 -128 -128 -128 1 -1 1 -100 1 -7))

;; i8x16.min_u
(assert_return (invoke "i8x16.min_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 0 1 1 -1 1 127 -128 -128 1 51 51 100 -100 3 3))
(assert_return (invoke "i8x16.min_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 1 100 85 51 1 -128 -128 127 1 51 1 1 1 0))

;; i8x16.max_s
(assert_return (invoke "i8x16.max_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 1 1 1 -1 127 127 -128 -1 1 85 85 100 -100 3 3))
(assert_return (invoke "i8x16.max_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 0 1 100 85 127 127 -1 -128 127 85 51 100 1 3 0))

;; i8x16.max_u
(assert_return (invoke "i8x16.max_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 1 1 -1 -1 127 127 -128 -1 -128 85 85 100 -100 -5 -7))
(assert_return (invoke "i8x16.max_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 3 -5 -100 -1 -1 127 127 -1 -128 -128 85 -1 100 -100 3 -7))

;; i8x16.eq
(assert_return (invoke "i8x16.eq" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 -1 0 -1 0 -1 0 -1 -1 0 0 0 0 -1 -1 0 0))
(assert_return (invoke "i8x16.eq" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0))

;; i8x16.ne
(assert_return (invoke "i8x16.ne" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 -1 0 -1 0 -1 0 0 -1 -1 -1 -1 0 0 -1 -1))
(assert_return (invoke "i8x16.ne" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 -1 -1 -1 -1 -1 -1 -1 -1 0 -1 -1 -1 -1 -1 -1 -1))

;; i8x16.lt_s
(assert_return (invoke "i8x16.lt_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 -1 0 -1 0 0 0 0 -1 -1 0 -1 0 0 0 -1))
(assert_return (invoke "i8x16.lt_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 -1 -1 0 0 -1 -1 0 0 0 -1 -1 -1 0 -1 0))

;; i8x16.gt_s
(assert_return (invoke "i8x16.gt_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 0 0 0 0 -1 0 0 0 0 -1 0 0 0 -1 0))
(assert_return (invoke "i8x16.gt_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 -1 0 0 -1 -1 0 0 -1 0 -1 0 0 0 -1 0 -1))

;; i8x16.le_s
(assert_return (invoke "i8x16.le_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 -1 -1 -1 -1 -1 0 -1 -1 -1 -1 0 -1 -1 -1 0 -1))
(assert_return (invoke "i8x16.le_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 -1 -1 0 0 -1 -1 0 -1 0 -1 -1 -1 0 -1 0))

;; i8x16.ge_s
(assert_return (invoke "i8x16.ge_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 -1 0 -1 0 -1 -1 -1 -1 0 0 -1 0 -1 -1 -1 0))
(assert_return (invoke "i8x16.ge_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 -1 0 0 -1 -1 0 0 -1 -1 -1 0 0 0 -1 0 -1))

;; i8x16.lt_u
(assert_return (invoke "i8x16.lt_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 -1 0 0 0 0 0 0 -1 0 0 -1 0 0 -1 0))
(assert_return (invoke "i8x16.lt_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 0 -1 -1 -1 -1 0 0 -1 -1 0 -1 -1 -1 -1))

;; i8x16.gt_u
(assert_return (invoke "i8x16.gt_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 0 0 0 -1 0 -1 0 0 0 -1 -1 0 0 0 0 -1))
(assert_return (invoke "i8x16.gt_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 -1 -1 -1 0 0 0 0 -1 0 0 0 -1 0 0 0 0))

;; i8x16.le_u
(assert_return (invoke "i8x16.le_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 -1 -1 -1 0 -1 0 -1 -1 -1 0 0 -1 -1 -1 -1 0))
(assert_return (invoke "i8x16.le_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 0 0 0 -1 -1 -1 -1 0 -1 -1 -1 0 -1 -1 -1 -1))

;; i8x16.ge_u
(assert_return (invoke "i8x16.ge_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i8x16 -1 0 -1 -1 -1 -1 -1 -1 0 -1 -1 0 -1 -1 0 -1))
(assert_return (invoke "i8x16.ge_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i8x16 -1 -1 -1 0 0 0 0 -1 -1 0 0 -1 0 0 0 0))
