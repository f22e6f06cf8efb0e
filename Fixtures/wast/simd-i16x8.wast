;; Arithmetic and comparison of i16x8: all lanes differ, with the least and the greatest numbers among them.
;; Functions are called like their instruction.

(module
  (func (export "i16x8.abs") (param v128) (result v128) (i16x8.abs (local.get 0)))
  (func (export "i16x8.neg") (param v128) (result v128) (i16x8.neg (local.get 0)))
  (func (export "i16x8.all_true") (param v128) (result i32) (i16x8.all_true (local.get 0)))
  (func (export "i16x8.bitmask") (param v128) (result i32) (i16x8.bitmask (local.get 0)))
  (func (export "i16x8.shl") (param v128 i32) (result v128) (i16x8.shl (local.get 0) (local.get 1)))
  (func (export "i16x8.shr_s") (param v128 i32) (result v128) (i16x8.shr_s (local.get 0) (local.get 1)))
  (func (export "i16x8.shr_u") (param v128 i32) (result v128) (i16x8.shr_u (local.get 0) (local.get 1)))
  (func (export "i16x8.add") (param v128 v128) (result v128) (i16x8.add (local.get 0) (local.get 1)))
  (func (export "i16x8.sub") (param v128 v128) (result v128) (i16x8.sub (local.get 0) (local.get 1)))
  (func (export "i16x8.add_sat_s") (param v128 v128) (result v128) (i16x8.add_sat_s (local.get 0) (local.get 1)))
  (func (export "i16x8.add_sat_u") (param v128 v128) (result v128) (i16x8.add_sat_u (local.get 0) (local.get 1)))
  (func (export "i16x8.sub_sat_s") (param v128 v128) (result v128) (i16x8.sub_sat_s (local.get 0) (local.get 1)))
  (func (export "i16x8.sub_sat_u") (param v128 v128) (result v128) (i16x8.sub_sat_u (local.get 0) (local.get 1)))
  (func (export "i16x8.avgr_u") (param v128 v128) (result v128) (i16x8.avgr_u (local.get 0) (local.get 1)))
  (func (export "i16x8.mul") (param v128 v128) (result v128) (i16x8.mul (local.get 0) (local.get 1)))
  (func (export "i16x8.min_s") (param v128 v128) (result v128) (i16x8.min_s (local.get 0) (local.get 1)))
  (func (export "i16x8.min_u") (param v128 v128) (result v128) (i16x8.min_u (local.get 0) (local.get 1)))
  (func (export "i16x8.max_s") (param v128 v128) (result v128) (i16x8.max_s (local.get 0) (local.get 1)))
  (func (export "i16x8.max_u") (param v128 v128) (result v128) (i16x8.max_u (local.get 0) (local.get 1)))
  (func (export "i16x8.q15mulr_sat_s") (param v128 v128) (result v128) (i16x8.q15mulr_sat_s (local.get 0) (local.get 1)))
  (func (export "i16x8.eq") (param v128 v128) (result v128) (i16x8.eq (local.get 0) (local.get 1)))
  (func (export "i16x8.ne") (param v128 v128) (result v128) (i16x8.ne (local.get 0) (local.get 1)))
  (func (export "i16x8.lt_s") (param v128 v128) (result v128) (i16x8.lt_s (local.get 0) (local.get 1)))
  (func (export "i16x8.gt_s") (param v128 v128) (result v128) (i16x8.gt_s (local.get 0) (local.get 1)))
  (func (export "i16x8.le_s") (param v128 v128) (result v128) (i16x8.le_s (local.get 0) (local.get 1)))
  (func (export "i16x8.ge_s") (param v128 v128) (result v128) (i16x8.ge_s (local.get 0) (local.get 1)))
  (func (export "i16x8.lt_u") (param v128 v128) (result v128) (i16x8.lt_u (local.get 0) (local.get 1)))
  (func (export "i16x8.gt_u") (param v128 v128) (result v128) (i16x8.gt_u (local.get 0) (local.get 1)))
  (func (export "i16x8.le_u") (param v128 v128) (result v128) (i16x8.le_u (local.get 0) (local.get 1)))
  (func (export "i16x8.ge_u") (param v128 v128) (result v128) (i16x8.ge_u (local.get 0) (local.get 1)))
)

;; i16x8.abs
(assert_return (invoke "i16x8.abs" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 1 1 0x7fff 0x8000 0x8000 0x5555 0x4d2))
(assert_return (invoke "i16x8.abs" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i16x8 567 0x3333 0x8000 1 1 1 1 0))

;; i16x8.neg
(assert_return (invoke "i16x8.neg" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 -1 1 0x8001 0x8000 0x8000 0xaaab 0x4d2))
(assert_return (invoke "i16x8.neg" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i16x8 -567 0xcccd 0x8000 1 -1 1 1 0))

;; i16x8.all_true
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 0 0 0 0 0 0 0 0)) (i32.const 0))
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 1 1 1 1 1 1 1 1)) (i32.const 1))
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 -1 -1 -1 -1 -1 -1 -1 -1)) (i32.const 1))
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 1 1 1 1 1 1 1 0)) (i32.const 0))
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 0 0 0 0 0 0 0 0x8000)) (i32.const 0))
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (i32.const 0))
(assert_return (invoke "i16x8.all_true" (v128.const i16x8 1 -1 1 -1 1 -1 1 -1)) (i32.const 1))

;; i16x8.bitmask
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 0 0 0 0 0 0 0 0)) (i32.const 0))
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 1 1 1 1 1 1 1 1)) (i32.const 0))
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 -1 -1 -1 -1 -1 -1 -1 -1)) (i32.const 255))
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 1 1 1 1 1 1 1 0)) (i32.const 0))
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 0 0 0 0 0 0 0 0x8000)) (i32.const 128))
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (i32.const 180))
(assert_return (invoke "i16x8.bitmask" (v128.const i16x8 1 -1 1 -1 1 -1 1 -1)) (i32.const 170))

;; i16x8.shl
(assert_return (invoke "i16x8.shl" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 0)) (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0))
(assert_return (invoke "i16x8.shl" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 1)) (v128.const i16x8 0x46e 0x6666 0 -2 2 -2 -2 0))
(assert_return (invoke "i16x8.shl" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 15)) (v128.const i16x8 0x8000 0x8000 0 0x8000 0x8000 0x8000 0x8000 0))
(assert_return (invoke "i16x8.shl" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 16)) (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0))
(assert_return (invoke "i16x8.shl" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 19)) (v128.const i16x8 0x11b8 0x9998 0 -8 8 -8 -8 0))
(assert_return (invoke "i16x8.shl" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const -1)) (v128.const i16x8 0x8000 0x8000 0 0x8000 0x8000 0x8000 0x8000 0))

;; i16x8.shr_s
(assert_return (invoke "i16x8.shr_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 0)) (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0))
(assert_return (invoke "i16x8.shr_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 1)) (v128.const i16x8 283 0x1999 0xc000 -1 0 -1 -1 0))
(assert_return (invoke "i16x8.shr_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 15)) (v128.const i16x8 0 0 -1 -1 0 -1 -1 0))
(assert_return (invoke "i16x8.shr_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 16)) (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0))
(assert_return (invoke "i16x8.shr_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 19)) (v128.const i16x8 70 0x666 0xf000 -1 0 -1 -1 0))
(assert_return (invoke "i16x8.shr_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const -1)) (v128.const i16x8 0 0 -1 -1 0 -1 -1 0))

;; i16x8.shr_u
(assert_return (invoke "i16x8.shr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 0)) (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0))
(assert_return (invoke "i16x8.shr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 1)) (v128.const i16x8 283 0x1999 0x4000 0x7fff 0 0x7fff 0x7fff 0))
(assert_return (invoke "i16x8.shr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 15)) (v128.const i16x8 0 0 1 1 0 1 1 0))
(assert_return (invoke "i16x8.shr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 16)) (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0))
(assert_return (invoke "i16x8.shr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const 19)) (v128.const i16x8 70 0x666 0x1000 0x1fff 0 0x1fff 0x1fff 0))
(assert_return (invoke "i16x8.shr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (i32.const -1)) (v128.const i16x8 0 0 1 1 0 1 1 0))

;; i16x8.add
(assert_return (invoke "i16x8.add" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0 -2 0x8000 0x7fff 0 0x8888 -667))
(assert_return (invoke "i16x8.add" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3334 0x7fff 0x7ffe 0x8001 0x7fff 0x5554 0xfb2e))

;; i16x8.sub
(assert_return (invoke "i16x8.sub" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 2 0 0x7ffe 0x8001 0 0x2222 0xf8f7))
(assert_return (invoke "i16x8.sub" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3332 0x8001 0x8000 0x8001 0x7fff 0xaaaa 0x4d2))

;; i16x8.add_sat_s
(assert_return (invoke "i16x8.add_sat_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0 -2 0x7fff 0x8000 0x8000 0x7fff -667))
(assert_return (invoke "i16x8.add_sat_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3334 0x8000 0x7ffe 0x8001 0x8000 0x5554 0xfb2e))

;; i16x8.add_sat_u
(assert_return (invoke "i16x8.add_sat_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 -1 0x8000 -1 -1 0x8888 -667))
(assert_return (invoke "i16x8.add_sat_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3334 -1 -1 0x8001 -1 -1 0xfb2e))

;; i16x8.sub_sat_s
(assert_return (invoke "i16x8.sub_sat_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 2 0 0x7ffe 0x8001 0 0x2222 0xf8f7))
(assert_return (invoke "i16x8.sub_sat_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3332 0x8001 0x8000 0x7fff 0x7fff 0xaaaa 0x4d2))

;; i16x8.sub_sat_u
(assert_return (invoke "i16x8.sub_sat_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0 0 0x7ffe 0 0 0x2222 0xf8f7))
(assert_return (invoke "i16x8.sub_sat_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3332 0 0x8000 0 0x7fff 0xaaaa 0))

;; i16x8.avgr_u
(assert_return (invoke "i16x8.avgr_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0x8000 -1 0x4000 0xc000 0x8000 0x4444 0x7eb3))
(assert_return (invoke "i16x8.avgr_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 284 0x199a 0xc000 0xbfff 0x4001 0xc000 0xaaaa 0x7d97))

;; i16x8.mul
(assert_return (invoke "i16x8.mul" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 1 0x7fff 0x8000 0 0xeeef 0x52e2))
(assert_return (invoke "i16x8.mul" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0x3333 0x8000 0x8001 0x8000 0x8000 0xaaab 0))

;; i16x8.min_s
(assert_return (invoke "i16x8.min_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 -1 1 0x8000 0x8000 0x3333 0xfb2e))
(assert_return (invoke "i16x8.min_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 1 0x8000 -1 0x8000 0x8000 -1 0xfb2e))

;; i16x8.min_u
(assert_return (invoke "i16x8.min_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 1 -1 1 0x8000 0x8000 0x3333 567))
(assert_return (invoke "i16x8.min_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 1 0x8000 0x7fff 1 0x8000 0x5555 0))

;; i16x8.max_s
(assert_return (invoke "i16x8.max_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 1 -1 0x7fff -1 0x8000 0x5555 567))
(assert_return (invoke "i16x8.max_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3333 -1 0x7fff 1 -1 0x5555 0))

;; i16x8.max_u
(assert_return (invoke "i16x8.max_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 -1 0x7fff -1 0x8000 0x5555 0xfb2e))
(assert_return (invoke "i16x8.max_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 567 0x3333 -1 -1 0x8000 -1 -1 0xfb2e))

;; i16x8.q15mulr_sat_s
(assert_return (invoke "i16x8.q15mulr_sat_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0 0 1 1 0x7fff 0x2222 -21))
(assert_return (invoke "i16x8.q15mulr_sat_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0 1 -1 -1 1 -1 0))
(assert_return (invoke "i16x8.q15mulr_sat_s" (v128.const i16x8 0x4000 0x4000 0x7fff 0x8000 1 -1 3 0x8000) (v128.const i16x8 0x4000 1 0x7fff 0x8000 0x4000 0x4000 0x2aab 0x7fff)) (v128.const i16x8 0x2000 1 0x7ffe 0x7fff 1 0 1 0x8001))

;; i16x8.eq
(assert_return (invoke "i16x8.eq" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 -1 0 -1 0 0 -1 0 0))
(assert_return (invoke "i16x8.eq" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0 0 0 0 0 0 0))

;; i16x8.ne
(assert_return (invoke "i16x8.ne" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 0 -1 -1 0 -1 -1))
(assert_return (invoke "i16x8.ne" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 -1 -1 -1 -1 -1 -1 -1 -1))

;; i16x8.lt_s
(assert_return (invoke "i16x8.lt_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0 0 0 -1 0 0 -1))
(assert_return (invoke "i16x8.lt_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0 -1 -1 0 0 -1 0))

;; i16x8.gt_s
(assert_return (invoke "i16x8.gt_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 0 -1 0 0 -1 0))
(assert_return (invoke "i16x8.gt_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 -1 -1 0 0 -1 -1 0 -1))

;; i16x8.le_s
(assert_return (invoke "i16x8.le_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 -1 0 -1 0 -1 -1 0 -1))
(assert_return (invoke "i16x8.le_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0 -1 -1 0 0 -1 0))

;; i16x8.ge_s
(assert_return (invoke "i16x8.ge_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 -1 -1 -1 -1 0 -1 -1 0))
(assert_return (invoke "i16x8.ge_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 -1 -1 0 0 -1 -1 0 -1))

;; i16x8.lt_u
(assert_return (invoke "i16x8.lt_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 -1 0 0 -1 0 0 0))
(assert_return (invoke "i16x8.lt_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0 -1 0 -1 0 0 -1))

;; i16x8.gt_u
(assert_return (invoke "i16x8.gt_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 0 0 0 -1 0 0 -1 -1))
(assert_return (invoke "i16x8.gt_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 -1 -1 0 -1 0 -1 -1 0))

;; i16x8.le_u
(assert_return (invoke "i16x8.le_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 -1 -1 -1 0 -1 -1 0 0))
(assert_return (invoke "i16x8.le_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 0 0 -1 0 -1 0 0 -1))

;; i16x8.ge_u
(assert_return (invoke "i16x8.ge_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i16x8 -1 0 -1 -1 0 -1 -1 -1))
(assert_return (invoke "i16x8.ge_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i16x8 -1 -1 0 -1 0 -1 -1 0))
