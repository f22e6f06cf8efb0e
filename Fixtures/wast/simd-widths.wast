;; Vectors of integers between widths: narrowing, extending, products and sums of a double width, dot products.
;; Functions are called like their instruction.

(module
  (func (export "i8x16.narrow_i16x8_s") (param v128 v128) (result v128) (i8x16.narrow_i16x8_s (local.get 0) (local.get 1)))
  (func (export "i8x16.narrow_i16x8_u") (param v128 v128) (result v128) (i8x16.narrow_i16x8_u (local.get 0) (local.get 1)))
  (func (export "i16x8.extend_low_i8x16_s") (param v128) (result v128) (i16x8.extend_low_i8x16_s (local.get 0)))
  (func (export "i16x8.extmul_low_i8x16_s") (param v128 v128) (result v128) (i16x8.extmul_low_i8x16_s (local.get 0) (local.get 1)))
  (func (export "i16x8.extend_low_i8x16_u") (param v128) (result v128) (i16x8.extend_low_i8x16_u (local.get 0)))
  (func (export "i16x8.extmul_low_i8x16_u") (param v128 v128) (result v128) (i16x8.extmul_low_i8x16_u (local.get 0) (local.get 1)))
  (func (export "i16x8.extend_high_i8x16_s") (param v128) (result v128) (i16x8.extend_high_i8x16_s (local.get 0)))
  (func (export "i16x8.extmul_high_i8x16_s") (param v128 v128) (result v128) (i16x8.extmul_high_i8x16_s (local.get 0) (local.get 1)))
  (func (export "i16x8.extend_high_i8x16_u") (param v128) (result v128) (i16x8.extend_high_i8x16_u (local.get 0)))
  (func (export "i16x8.extmul_high_i8x16_u") (param v128 v128) (result v128) (i16x8.extmul_high_i8x16_u (local.get 0) (local.get 1)))
  (func (export "i16x8.extadd_pairwise_i8x16_s") (param v128) (result v128) (i16x8.extadd_pairwise_i8x16_s (local.get 0)))
  (func (export "i16x8.extadd_pairwise_i8x16_u") (param v128) (result v128) (i16x8.extadd_pairwise_i8x16_u (local.get 0)))
  (func (export "i16x8.narrow_i32x4_s") (param v128 v128) (result v128) (i16x8.narrow_i32x4_s (local.get 0) (local.get 1)))
  (func (export "i16x8.narrow_i32x4_u") (param v128 v128) (result v128) (i16x8.narrow_i32x4_u (local.get 0) (local.get 1)))
  (func (export "i32x4.extend_low_i16x8_s") (param v128) (result v128) (i32x4.extend_low_i16x8_s (local.get 0)))
  (func (export "i32x4.extmul_low_i16x8_s") (param v128 v128) (result v128) (i32x4.extmul_low_i16x8_s (local.get 0) (local.get 1)))
  (func (export "i32x4.extend_low_i16x8_u") (param v128) (result v128) (i32x4.extend_low_i16x8_u (local.get 0)))
  (func (export "i32x4.extmul_low_i16x8_u") (param v128 v128) (result v128) (i32x4.extmul_low_i16x8_u (local.get 0) (local.get 1)))
  (func (export "i32x4.extend_high_i16x8_s") (param v128) (result v128) (i32x4.extend_high_i16x8_s (local.get 0)))
  (func (export "i32x4.extmul_high_i16x8_s") (param v128 v128) (result v128) (i32x4.extmul_high_i16x8_s (local.get 0) (local.get 1)))
  (func (export "i32x4.extend_high_i16x8_u") (param v128) (result v128) (i32x4.extend_high_i16x8_u (local.get 0)))
  (func (export "i32x4.extmul_high_i16x8_u") (param v128 v128) (result v128) (i32x4.extmul_high_i16x8_u (local.get 0) (local.get 1)))
  (func (export "i32x4.extadd_pairwise_i16x8_s") (param v128) (result v128) (i32x4.extadd_pairwise_i16x8_s (local.get 0)))
  (func (export "i32x4.extadd_pairwise_i16x8_u") (param v128) (result v128) (i32x4.extadd_pairwise_i16x8_u (local.get 0)))
  (func (export "i64x2.extend_low_i32x4_s") (param v128) (result v128) (i64x2.extend_low_i32x4_s (local.get 0)))
  (func (export "i64x2.extmul_low_i32x4_s") (param v128 v128) (result v128) (i64x2.extmul_low_i32x4_s (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_low_i32x4_u") (param v128) (result v128) (i64x2.extend_low_i32x4_u (local.get 0)))
  (func (export "i64x2.extmul_low_i32x4_u") (param v128 v128) (result v128) (i64x2.extmul_low_i32x4_u (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_high_i32x4_s") (param v128) (result v128) (i64x2.extend_high_i32x4_s (local.get 0)))
  (func (export "i64x2.extmul_high_i32x4_s") (param v128 v128) (result v128) (i64x2.extmul_high_i32x4_s (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_high_i32x4_u") (param v128) (result v128) (i64x2.extend_high_i32x4_u (local.get 0)))
  (func (export "i64x2.extmul_high_i32x4_u") (param v128 v128) (result v128) (i64x2.extmul_high_i32x4_u (local.get 0) (local.get 1)))
  (func (export "i32x4.dot_i16x8_s") (param v128 v128) (result v128) (i32x4.dot_i16x8_s (local.get 0) (local.get 1)))
)

;; i8x16.narrow_i16x8_s
(assert_return (invoke "i8x16.narrow_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i8x16 0 1 -1 127 -128 -128 127 -128 0 -1 -1 1 -1 -128 127 127))
(assert_return (invoke "i8x16.narrow_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i8x16 127 127 -128 -1 1 -1 -1 0 0 1 -1 127 -128 -128 127 -128))
(assert_return (invoke "i8x16.narrow_i16x8_s" (v128.const i16x8 127 127 127 127 127 127 127 127) (v128.const i16x8 128 128 128 128 128 128 128 128)) (v128.const i8x16 127 127 127 127 127 127 127 127 127 127 127 127 127 127 127 127))
(assert_return (invoke "i8x16.narrow_i16x8_s" (v128.const i16x8 -129 -129 -129 -129 -129 -129 -129 -129) (v128.const i16x8 256 256 256 256 256 256 256 256)) (v128.const i8x16 -128 -128 -128 -128 -128 -128 -128 -128 127 127 127 127 127 127 127 127))

;; i8x16.narrow_i16x8_u
(assert_return (invoke "i8x16.narrow_i16x8_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i8x16 0 1 0 -1 0 0 -1 0 0 0 0 1 0 0 -1 -1))
(assert_return (invoke "i8x16.narrow_i16x8_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i8x16 -1 -1 0 0 1 0 0 0 0 1 0 -1 0 0 -1 0))
(assert_return (invoke "i8x16.narrow_i16x8_u" (v128.const i16x8 127 127 127 127 127 127 127 127) (v128.const i16x8 128 128 128 128 128 128 128 128)) (v128.const i8x16 127 127 127 127 127 127 127 127 -128 -128 -128 -128 -128 -128 -128 -128))
(assert_return (invoke "i8x16.narrow_i16x8_u" (v128.const i16x8 -129 -129 -129 -129 -129 -129 -129 -129) (v128.const i16x8 256 256 256 256 256 256 256 256)) (v128.const i8x16 0 0 0 0 0 0 0 0 -1 -1 -1 -1 -1 -1 -1 -1))

;; i16x8.extend_low_i8x16_s
(assert_return (invoke "i16x8.extend_low_i8x16_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0 0 1 -1 -1 127 127 -128))
(assert_return (invoke "i16x8.extend_low_i8x16_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i16x8 3 -5 -100 100 85 51 1 -1))

;; i16x8.extmul_low_i8x16_s
(assert_return (invoke "i16x8.extmul_low_i8x16_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i16x8 0 0 1 -1 1 127 0x3f01 0x4000))
(assert_return (invoke "i16x8.extmul_low_i8x16_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0 0 -100 -100 -85 0x194d 127 128))

;; i16x8.extend_low_i8x16_u
(assert_return (invoke "i16x8.extend_low_i8x16_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0 0 1 255 255 127 127 128))
(assert_return (invoke "i16x8.extend_low_i8x16_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i16x8 3 251 156 100 85 51 1 255))

;; i16x8.extmul_low_i8x16_u
(assert_return (invoke "i16x8.extmul_low_i8x16_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i16x8 0 0 1 255 -511 127 0x3f01 0x4000))
(assert_return (invoke "i16x8.extmul_low_i8x16_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0 0 156 0x639c 0x54ab 0x194d 127 0x7f80))

;; i16x8.extend_high_i8x16_s
(assert_return (invoke "i16x8.extend_high_i8x16_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 -128 -128 85 51 100 -100 3 -7))
(assert_return (invoke "i16x8.extend_high_i8x16_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i16x8 -128 127 1 -1 1 1 1 0))

;; i16x8.extmul_high_i8x16_s
(assert_return (invoke "i16x8.extmul_high_i8x16_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i16x8 128 -128 0x10ef 0x10ef 0x2710 0x2710 -15 -21))
(assert_return (invoke "i16x8.extmul_high_i8x16_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0x4000 0xc080 85 -51 100 -100 3 0))

;; i16x8.extend_high_i8x16_u
(assert_return (invoke "i16x8.extend_high_i8x16_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 128 128 85 51 100 156 3 249))
(assert_return (invoke "i16x8.extend_high_i8x16_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i16x8 128 127 1 255 1 1 1 0))

;; i16x8.extmul_high_i8x16_u
(assert_return (invoke "i16x8.extmul_high_i8x16_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7) (v128.const i8x16 0 1 1 1 -1 1 127 -128 -1 1 51 85 100 -100 -5 3)) (v128.const i16x8 0x7f80 128 0x10ef 0x10ef 0x2710 0x5f10 753 747))
(assert_return (invoke "i16x8.extmul_high_i8x16_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0) (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0x4000 0x3f80 85 0x32cd 100 156 3 0))

;; i16x8.extadd_pairwise_i8x16_s
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0 0 126 -1 -256 136 0 -4))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i16x8 -2 0 136 0 -1 0 2 1))

;; i16x8.extadd_pairwise_i8x16_u
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u" (v128.const i8x16 0 0 1 -1 -1 127 127 -128 -128 -128 85 51 100 -100 3 -7)) (v128.const i16x8 0 256 382 255 256 136 256 252))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u" (v128.const i8x16 3 -5 -100 100 85 51 1 -1 -128 127 1 -1 1 1 1 0)) (v128.const i16x8 254 256 136 256 255 256 2 1))

;; i16x8.narrow_i32x4_s
(assert_return (invoke "i16x8.narrow_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i16x8 0 1 -1 0x8000 0 -1 -1 -1))
(assert_return (invoke "i16x8.narrow_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i16x8 0x7fff 0x8000 0x7fff -5 1 0x8000 0x8000 3))
(assert_return (invoke "i16x8.narrow_i32x4_s" (v128.const i32x4 0x7fff 0x7fff 0x7fff 0x7fff) (v128.const i32x4 0x8000 0x8000 0x8000 0x8000)) (v128.const i16x8 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff))
(assert_return (invoke "i16x8.narrow_i32x4_s" (v128.const i32x4 0xffff_7fff 0xffff_7fff 0xffff_7fff 0xffff_7fff) (v128.const i32x4 0x1_0000 0x1_0000 0x1_0000 0x1_0000)) (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x7fff 0x7fff 0x7fff 0x7fff))

;; i16x8.narrow_i32x4_u
(assert_return (invoke "i16x8.narrow_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i16x8 0 1 0 0 0 0 0 0))
(assert_return (invoke "i16x8.narrow_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i16x8 -1 0 -1 0 1 0 0 3))
(assert_return (invoke "i16x8.narrow_i32x4_u" (v128.const i32x4 0x7fff 0x7fff 0x7fff 0x7fff) (v128.const i32x4 0x8000 0x8000 0x8000 0x8000)) (v128.const i16x8 0x7fff 0x7fff 0x7fff 0x7fff 0x8000 0x8000 0x8000 0x8000))
(assert_return (invoke "i16x8.narrow_i32x4_u" (v128.const i32x4 0xffff_7fff 0xffff_7fff 0xffff_7fff 0xffff_7fff) (v128.const i32x4 0x1_0000 0x1_0000 0x1_0000 0x1_0000)) (v128.const i16x8 0 0 0 0 -1 -1 -1 -1))

;; i32x4.extend_low_i16x8_s
(assert_return (invoke "i32x4.extend_low_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0 1 -1 0x7fff))
(assert_return (invoke "i32x4.extend_low_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i32x4 567 0x3333 0xffff_8000 -1))

;; i32x4.extmul_low_i16x8_s
(assert_return (invoke "i32x4.extmul_low_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i32x4 0 -1 1 0x7fff))
(assert_return (invoke "i32x4.extmul_low_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0 0x3333 0x8000 0xffff_8001))

;; i32x4.extend_low_i16x8_u
(assert_return (invoke "i32x4.extend_low_i16x8_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0 1 0xffff 0x7fff))
(assert_return (invoke "i32x4.extend_low_i16x8_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i32x4 567 0x3333 0x8000 0xffff))

;; i32x4.extmul_low_i16x8_u
(assert_return (invoke "i32x4.extmul_low_i16x8_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i32x4 0 0xffff 0xfffe_0001 0x7fff))
(assert_return (invoke "i32x4.extmul_low_i16x8_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0 0x3333 0x7fff_8000 0x7ffe_8001))

;; i32x4.extend_high_i16x8_s
(assert_return (invoke "i32x4.extend_high_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0xffff_8000 0xffff_8000 0x5555 0xffff_fb2e))
(assert_return (invoke "i32x4.extend_high_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i32x4 1 -1 -1 0))

;; i32x4.extmul_high_i16x8_s
(assert_return (invoke "i32x4.extmul_high_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i32x4 0x8000 0x4000_0000 0x1110_eeef 0xfff5_52e2))
(assert_return (invoke "i32x4.extmul_high_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0xffff_8000 0x8000 0xffff_aaab 0))

;; i32x4.extend_high_i16x8_u
(assert_return (invoke "i32x4.extend_high_i16x8_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0x8000 0x8000 0x5555 0xfb2e))
(assert_return (invoke "i32x4.extend_high_i16x8_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i32x4 1 0xffff 0xffff 0))

;; i32x4.extmul_high_i16x8_u
(assert_return (invoke "i32x4.extmul_high_i16x8_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i32x4 0x7fff_8000 0x4000_0000 0x1110_eeef 0x22c_52e2))
(assert_return (invoke "i32x4.extmul_high_i16x8_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0x8000 0x7fff_8000 0x5554_aaab 0))

;; i32x4.extadd_pairwise_i16x8_s
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 1 0x7ffe 0xffff_0000 0x5083))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i32x4 0x356a 0xffff_7fff 0 -1))

;; i32x4.extadd_pairwise_i16x8_u
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 1 0x1_7ffe 0x1_0000 0x1_5083))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0)) (v128.const i32x4 0x356a 0x1_7fff 0x1_0000 0xffff))

;; i64x2.extend_low_i32x4_s
(assert_return (invoke "i64x2.extend_low_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.extend_low_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5)) (v128.const i64x2 0x7fff_ffff 0xffff_ffff_8000_0000))

;; i64x2.extmul_low_i32x4_s
(assert_return (invoke "i64x2.extmul_low_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.extmul_low_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i64x2 0x7fff_ffff 0x4000_0000_0000_0000))

;; i64x2.extend_low_i32x4_u
(assert_return (invoke "i64x2.extend_low_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const i64x2 0 1))
(assert_return (invoke "i64x2.extend_low_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5)) (v128.const i64x2 0x7fff_ffff 0x8000_0000))

;; i64x2.extmul_low_i32x4_u
(assert_return (invoke "i64x2.extmul_low_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i64x2 0 0xffff_ffff))
(assert_return (invoke "i64x2.extmul_low_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i64x2 0x7fff_ffff 0x4000_0000_0000_0000))

;; i64x2.extend_high_i32x4_s
(assert_return (invoke "i64x2.extend_high_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const i64x2 -1 0xffff_ffff_8000_0000))
(assert_return (invoke "i64x2.extend_high_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5)) (v128.const i64x2 0x1234_5678 -5))

;; i64x2.extmul_high_i32x4_s
(assert_return (invoke "i64x2.extmul_high_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i64x2 1 0x8000_0000))
(assert_return (invoke "i64x2.extmul_high_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i64x2 0xf8cc_93d6_242d_2080 -15))

;; i64x2.extend_high_i32x4_u
(assert_return (invoke "i64x2.extend_high_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const i64x2 0xffff_ffff 0x8000_0000))
(assert_return (invoke "i64x2.extend_high_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5)) (v128.const i64x2 0x1234_5678 0xffff_fffb))

;; i64x2.extmul_high_i32x4_u
(assert_return (invoke "i64x2.extmul_high_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000) (v128.const i32x4 0 -1 -1 -1)) (v128.const i64x2 0xffff_fffe_0000_0001 0x7fff_ffff_8000_0000))
(assert_return (invoke "i64x2.extmul_high_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x1234_5678 -5) (v128.const i32x4 1 0x8000_0000 0x9abc_def0 3)) (v128.const i64x2 0xb00_ea4e_242d_2080 0x2_ffff_fff1))

;; i32x4.dot_i16x8_s
(assert_return (invoke "i32x4.dot_i16x8_s" (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e) (v128.const i16x8 0 -1 -1 1 -1 0x8000 0x3333 567)) (v128.const i32x4 -1 0x8000 0x4000_8000 0x1106_41d1))
(assert_return (invoke "i32x4.dot_i16x8_s" (v128.const i16x8 567 0x3333 0x8000 -1 1 -1 -1 0) (v128.const i16x8 0 1 -1 0x7fff 0x8000 0x8000 0x5555 0xfb2e)) (v128.const i32x4 0x3333 1 0 0xffff_aaab))
(assert_return (invoke "i32x4.dot_i16x8_s" (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000) (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (v128.const i32x4 0x8000_0000 0x8000_0000 0x8000_0000 0x8000_0000))
(assert_return (invoke "i32x4.dot_i16x8_s" (v128.const i16x8 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff) (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (v128.const i32x4 0x8001_0000 0x8001_0000 0x8001_0000 0x8001_0000))
