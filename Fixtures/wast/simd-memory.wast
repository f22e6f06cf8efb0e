;; Loads and stores of vectors: whole ones, parts that are extended, splat or put in a lane; unaligned and out of bounds.
;; Functions are called like their instruction and return what is loaded, or the sixteen bytes at 32 after a store.

(module
  ;; one page; the bytes from 0 on, and the very last bytes
  (memory 1)
  (data (i32.const 0) "\7e\8f\a0\b1\c2\d3\e4\f5\06\17\28\39\4a\5b\6c\7d\8e\9f\b0\c1\d2\e3\f4\05\16\27\38\49\5a\6b\7c\8d\9e\af\c0\d1\e2\f3\04\15")
  (data (i32.const 0xfff0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10")
  (func (export "v128.load") (param i32) (result v128) (v128.load (local.get 0)))
  (func (export "v128.load offset=3 align=1") (param i32) (result v128) (v128.load offset=3 align=1 (local.get 0)))
  (func (export "v128.load8x8_s") (param i32) (result v128) (v128.load8x8_s (local.get 0)))
  (func (export "v128.load8x8_s offset=3 align=1") (param i32) (result v128) (v128.load8x8_s offset=3 align=1 (local.get 0)))
  (func (export "v128.load8x8_u") (param i32) (result v128) (v128.load8x8_u (local.get 0)))
  (func (export "v128.load8x8_u offset=3 align=1") (param i32) (result v128) (v128.load8x8_u offset=3 align=1 (local.get 0)))
  (func (export "v128.load16x4_s") (param i32) (result v128) (v128.load16x4_s (local.get 0)))
  (func (export "v128.load16x4_s offset=3 align=1") (param i32) (result v128) (v128.load16x4_s offset=3 align=1 (local.get 0)))
  (func (export "v128.load16x4_u") (param i32) (result v128) (v128.load16x4_u (local.get 0)))
  (func (export "v128.load16x4_u offset=3 align=1") (param i32) (result v128) (v128.load16x4_u offset=3 align=1 (local.get 0)))
  (func (export "v128.load32x2_s") (param i32) (result v128) (v128.load32x2_s (local.get 0)))
  (func (export "v128.load32x2_s offset=3 align=1") (param i32) (result v128) (v128.load32x2_s offset=3 align=1 (local.get 0)))
  (func (export "v128.load32x2_u") (param i32) (result v128) (v128.load32x2_u (local.get 0)))
  (func (export "v128.load32x2_u offset=3 align=1") (param i32) (result v128) (v128.load32x2_u offset=3 align=1 (local.get 0)))
  (func (export "v128.load8_splat") (param i32) (result v128) (v128.load8_splat (local.get 0)))
  (func (export "v128.load8_splat offset=3 align=1") (param i32) (result v128) (v128.load8_splat offset=3 align=1 (local.get 0)))
  (func (export "v128.load16_splat") (param i32) (result v128) (v128.load16_splat (local.get 0)))
  (func (export "v128.load16_splat offset=3 align=1") (param i32) (result v128) (v128.load16_splat offset=3 align=1 (local.get 0)))
  (func (export "v128.load32_splat") (param i32) (result v128) (v128.load32_splat (local.get 0)))
  (func (export "v128.load32_splat offset=3 align=1") (param i32) (result v128) (v128.load32_splat offset=3 align=1 (local.get 0)))
  (func (export "v128.load64_splat") (param i32) (result v128) (v128.load64_splat (local.get 0)))
  (func (export "v128.load64_splat offset=3 align=1") (param i32) (result v128) (v128.load64_splat offset=3 align=1 (local.get 0)))
  (func (export "v128.load32_zero") (param i32) (result v128) (v128.load32_zero (local.get 0)))
  (func (export "v128.load32_zero offset=3 align=1") (param i32) (result v128) (v128.load32_zero offset=3 align=1 (local.get 0)))
  (func (export "v128.load64_zero") (param i32) (result v128) (v128.load64_zero (local.get 0)))
  (func (export "v128.load64_zero offset=3 align=1") (param i32) (result v128) (v128.load64_zero offset=3 align=1 (local.get 0)))
  (func (export "v128.load8_lane 0") (param i32 v128) (result v128) (v128.load8_lane 0 (local.get 0) (local.get 1)))
  (func (export "v128.load8_lane 15") (param i32 v128) (result v128) (v128.load8_lane 15 (local.get 0) (local.get 1)))
  (func (export "v128.load16_lane 0") (param i32 v128) (result v128) (v128.load16_lane 0 (local.get 0) (local.get 1)))
  (func (export "v128.load16_lane 7") (param i32 v128) (result v128) (v128.load16_lane 7 (local.get 0) (local.get 1)))
  (func (export "v128.load32_lane 0") (param i32 v128) (result v128) (v128.load32_lane 0 (local.get 0) (local.get 1)))
  (func (export "v128.load32_lane 3") (param i32 v128) (result v128) (v128.load32_lane 3 (local.get 0) (local.get 1)))
  (func (export "v128.load64_lane 0") (param i32 v128) (result v128) (v128.load64_lane 0 (local.get 0) (local.get 1)))
  (func (export "v128.load64_lane 1") (param i32 v128) (result v128) (v128.load64_lane 1 (local.get 0) (local.get 1)))
  (func (export "v128.store") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store8_lane 0") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store8_lane 0 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store8_lane 15") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store8_lane 15 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store16_lane 0") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store16_lane 0 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store16_lane 7") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store16_lane 7 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store32_lane 0") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store32_lane 0 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store32_lane 3") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store32_lane 3 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store64_lane 0") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store64_lane 0 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
  (func (export "v128.store64_lane 1") (param i32 v128) (result v128)
    (v128.store (i32.const 32) (v128.const i64x2 0 0))
    (v128.store64_lane 1 (local.get 0) (local.get 1))
    (v128.load (i32.const 32)))
)

;; v128.load
(assert_return (invoke "v128.load" (i32.const 0)) (v128.const i64x2 0xf5e4_d3c2_b1a0_8f7e 0x7d6c_5b4a_3928_1706))
(assert_return (invoke "v128.load" (i32.const 1)) (v128.const i64x2 0x6f5_e4d3_c2b1_a08f 0x8e7d_6c5b_4a39_2817))
(assert_return (invoke "v128.load" (i32.const 7)) (v128.const i64x2 0x6c5b_4a39_2817_06f5 0xf4e3_d2c1_b09f_8e7d))
(assert_return (invoke "v128.load" (i32.const 0xfff0)) (v128.const i64x2 0x807_0605_0403_0201 0x100f_0e0d_0c0b_0a09))
(assert_trap (invoke "v128.load" (i32.const 0xfff1)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load" (i32.const -1)) "out of bounds memory access")

;; v128.load offset=3 align=1
(assert_return (invoke "v128.load offset=3 align=1" (i32.const 0)) (v128.const i64x2 0x2817_06f5_e4d3_c2b1 0xb09f_8e7d_6c5b_4a39))
(assert_return (invoke "v128.load offset=3 align=1" (i32.const 5)) (v128.const i64x2 0x7d6c_5b4a_3928_1706 0x5f4_e3d2_c1b0_9f8e))
(assert_trap (invoke "v128.load offset=3 align=1" (i32.const 0xffee)) "out of bounds memory access")
(assert_trap (invoke "v128.load offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load8x8_s
(assert_return (invoke "v128.load8x8_s" (i32.const 0)) (v128.const i16x8 126 -113 -96 -79 -62 -45 -28 -11))
(assert_return (invoke "v128.load8x8_s" (i32.const 1)) (v128.const i16x8 -113 -96 -79 -62 -45 -28 -11 6))
(assert_return (invoke "v128.load8x8_s" (i32.const 7)) (v128.const i16x8 -11 6 23 40 57 74 91 108))
(assert_return (invoke "v128.load8x8_s" (i32.const 0xfff8)) (v128.const i16x8 9 10 11 12 13 14 15 16))
(assert_trap (invoke "v128.load8x8_s" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s" (i32.const -1)) "out of bounds memory access")

;; v128.load8x8_s offset=3 align=1
(assert_return (invoke "v128.load8x8_s offset=3 align=1" (i32.const 0)) (v128.const i16x8 -79 -62 -45 -28 -11 6 23 40))
(assert_return (invoke "v128.load8x8_s offset=3 align=1" (i32.const 5)) (v128.const i16x8 6 23 40 57 74 91 108 125))
(assert_trap (invoke "v128.load8x8_s offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_s offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load8x8_u
(assert_return (invoke "v128.load8x8_u" (i32.const 0)) (v128.const i16x8 126 143 160 177 194 211 228 245))
(assert_return (invoke "v128.load8x8_u" (i32.const 1)) (v128.const i16x8 143 160 177 194 211 228 245 6))
(assert_return (invoke "v128.load8x8_u" (i32.const 7)) (v128.const i16x8 245 6 23 40 57 74 91 108))
(assert_return (invoke "v128.load8x8_u" (i32.const 0xfff8)) (v128.const i16x8 9 10 11 12 13 14 15 16))
(assert_trap (invoke "v128.load8x8_u" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u" (i32.const -1)) "out of bounds memory access")

;; v128.load8x8_u offset=3 align=1
(assert_return (invoke "v128.load8x8_u offset=3 align=1" (i32.const 0)) (v128.const i16x8 177 194 211 228 245 6 23 40))
(assert_return (invoke "v128.load8x8_u offset=3 align=1" (i32.const 5)) (v128.const i16x8 6 23 40 57 74 91 108 125))
(assert_trap (invoke "v128.load8x8_u offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load8x8_u offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load16x4_s
(assert_return (invoke "v128.load16x4_s" (i32.const 0)) (v128.const i32x4 0xffff_8f7e 0xffff_b1a0 0xffff_d3c2 0xffff_f5e4))
(assert_return (invoke "v128.load16x4_s" (i32.const 1)) (v128.const i32x4 0xffff_a08f 0xffff_c2b1 0xffff_e4d3 0x6f5))
(assert_return (invoke "v128.load16x4_s" (i32.const 7)) (v128.const i32x4 0x6f5 0x2817 0x4a39 0x6c5b))
(assert_return (invoke "v128.load16x4_s" (i32.const 0xfff8)) (v128.const i32x4 0xa09 0xc0b 0xe0d 0x100f))
(assert_trap (invoke "v128.load16x4_s" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s" (i32.const -1)) "out of bounds memory access")

;; v128.load16x4_s offset=3 align=1
(assert_return (invoke "v128.load16x4_s offset=3 align=1" (i32.const 0)) (v128.const i32x4 0xffff_c2b1 0xffff_e4d3 0x6f5 0x2817))
(assert_return (invoke "v128.load16x4_s offset=3 align=1" (i32.const 5)) (v128.const i32x4 0x1706 0x3928 0x5b4a 0x7d6c))
(assert_trap (invoke "v128.load16x4_s offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_s offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load16x4_u
(assert_return (invoke "v128.load16x4_u" (i32.const 0)) (v128.const i32x4 0x8f7e 0xb1a0 0xd3c2 0xf5e4))
(assert_return (invoke "v128.load16x4_u" (i32.const 1)) (v128.const i32x4 0xa08f 0xc2b1 0xe4d3 0x6f5))
(assert_return (invoke "v128.load16x4_u" (i32.const 7)) (v128.const i32x4 0x6f5 0x2817 0x4a39 0x6c5b))
(assert_return (invoke "v128.load16x4_u" (i32.const 0xfff8)) (v128.const i32x4 0xa09 0xc0b 0xe0d 0x100f))
(assert_trap (invoke "v128.load16x4_u" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u" (i32.const -1)) "out of bounds memory access")

;; v128.load16x4_u offset=3 align=1
(assert_return (invoke "v128.load16x4_u offset=3 align=1" (i32.const 0)) (v128.const i32x4 0xc2b1 0xe4d3 0x6f5 0x2817))
(assert_return (invoke "v128.load16x4_u offset=3 align=1" (i32.const 5)) (v128.const i32x4 0x1706 0x3928 0x5b4a 0x7d6c))
(assert_trap (invoke "v128.load16x4_u offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load16x4_u offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load32x2_s
(assert_return (invoke "v128.load32x2_s" (i32.const 0)) (v128.const i64x2 0xffff_ffff_b1a0_8f7e 0xffff_ffff_f5e4_d3c2))
(assert_return (invoke "v128.load32x2_s" (i32.const 1)) (v128.const i64x2 0xffff_ffff_c2b1_a08f 0x6f5_e4d3))
(assert_return (invoke "v128.load32x2_s" (i32.const 7)) (v128.const i64x2 0x2817_06f5 0x6c5b_4a39))
(assert_return (invoke "v128.load32x2_s" (i32.const 0xfff8)) (v128.const i64x2 0xc0b_0a09 0x100f_0e0d))
(assert_trap (invoke "v128.load32x2_s" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s" (i32.const -1)) "out of bounds memory access")

;; v128.load32x2_s offset=3 align=1
(assert_return (invoke "v128.load32x2_s offset=3 align=1" (i32.const 0)) (v128.const i64x2 0xffff_ffff_e4d3_c2b1 0x2817_06f5))
(assert_return (invoke "v128.load32x2_s offset=3 align=1" (i32.const 5)) (v128.const i64x2 0x3928_1706 0x7d6c_5b4a))
(assert_trap (invoke "v128.load32x2_s offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_s offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load32x2_u
(assert_return (invoke "v128.load32x2_u" (i32.const 0)) (v128.const i64x2 0xb1a0_8f7e 0xf5e4_d3c2))
(assert_return (invoke "v128.load32x2_u" (i32.const 1)) (v128.const i64x2 0xc2b1_a08f 0x6f5_e4d3))
(assert_return (invoke "v128.load32x2_u" (i32.const 7)) (v128.const i64x2 0x2817_06f5 0x6c5b_4a39))
(assert_return (invoke "v128.load32x2_u" (i32.const 0xfff8)) (v128.const i64x2 0xc0b_0a09 0x100f_0e0d))
(assert_trap (invoke "v128.load32x2_u" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u" (i32.const -1)) "out of bounds memory access")

;; v128.load32x2_u offset=3 align=1
(assert_return (invoke "v128.load32x2_u offset=3 align=1" (i32.const 0)) (v128.const i64x2 0xe4d3_c2b1 0x2817_06f5))
(assert_return (invoke "v128.load32x2_u offset=3 align=1" (i32.const 5)) (v128.const i64x2 0x3928_1706 0x7d6c_5b4a))
(assert_trap (invoke "v128.load32x2_u offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load32x2_u offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load8_splat
(assert_return (invoke "v128.load8_splat" (i32.const 0)) (v128.const i8x16 126 126 126 126 126 126 126 126 126 126 126 126 126 126 126 126))
(assert_return (invoke "v128.load8_splat" (i32.const 1)) (v128.const i8x16 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113 -113))
(assert_return (invoke "v128.load8_splat" (i32.const 7)) (v128.const i8x16 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11 -11))
(assert_return (invoke "v128.load8_splat" (i32.const 0xffff)) (v128.const i8x16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16))
(assert_trap (invoke "v128.load8_splat" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_splat" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_splat" (i32.const -1)) "out of bounds memory access")

;; v128.load8_splat offset=3 align=1
(assert_return (invoke "v128.load8_splat offset=3 align=1" (i32.const 0)) (v128.const i8x16 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79 -79))
(assert_return (invoke "v128.load8_splat offset=3 align=1" (i32.const 5)) (v128.const i8x16 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6))
(assert_trap (invoke "v128.load8_splat offset=3 align=1" (i32.const 0xfffd)) "out of bounds memory access")
(assert_trap (invoke "v128.load8_splat offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load16_splat
(assert_return (invoke "v128.load16_splat" (i32.const 0)) (v128.const i16x8 0x8f7e 0x8f7e 0x8f7e 0x8f7e 0x8f7e 0x8f7e 0x8f7e 0x8f7e))
(assert_return (invoke "v128.load16_splat" (i32.const 1)) (v128.const i16x8 0xa08f 0xa08f 0xa08f 0xa08f 0xa08f 0xa08f 0xa08f 0xa08f))
(assert_return (invoke "v128.load16_splat" (i32.const 7)) (v128.const i16x8 0x6f5 0x6f5 0x6f5 0x6f5 0x6f5 0x6f5 0x6f5 0x6f5))
(assert_return (invoke "v128.load16_splat" (i32.const 0xfffe)) (v128.const i16x8 0x100f 0x100f 0x100f 0x100f 0x100f 0x100f 0x100f 0x100f))
(assert_trap (invoke "v128.load16_splat" (i32.const 0xffff)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat" (i32.const -1)) "out of bounds memory access")

;; v128.load16_splat offset=3 align=1
(assert_return (invoke "v128.load16_splat offset=3 align=1" (i32.const 0)) (v128.const i16x8 0xc2b1 0xc2b1 0xc2b1 0xc2b1 0xc2b1 0xc2b1 0xc2b1 0xc2b1))
(assert_return (invoke "v128.load16_splat offset=3 align=1" (i32.const 5)) (v128.const i16x8 0x1706 0x1706 0x1706 0x1706 0x1706 0x1706 0x1706 0x1706))
(assert_trap (invoke "v128.load16_splat offset=3 align=1" (i32.const 0xfffc)) "out of bounds memory access")
(assert_trap (invoke "v128.load16_splat offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load32_splat
(assert_return (invoke "v128.load32_splat" (i32.const 0)) (v128.const i32x4 0xb1a0_8f7e 0xb1a0_8f7e 0xb1a0_8f7e 0xb1a0_8f7e))
(assert_return (invoke "v128.load32_splat" (i32.const 1)) (v128.const i32x4 0xc2b1_a08f 0xc2b1_a08f 0xc2b1_a08f 0xc2b1_a08f))
(assert_return (invoke "v128.load32_splat" (i32.const 7)) (v128.const i32x4 0x2817_06f5 0x2817_06f5 0x2817_06f5 0x2817_06f5))
(assert_return (invoke "v128.load32_splat" (i32.const 0xfffc)) (v128.const i32x4 0x100f_0e0d 0x100f_0e0d 0x100f_0e0d 0x100f_0e0d))
(assert_trap (invoke "v128.load32_splat" (i32.const 0xfffd)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat" (i32.const -1)) "out of bounds memory access")

;; v128.load32_splat offset=3 align=1
(assert_return (invoke "v128.load32_splat offset=3 align=1" (i32.const 0)) (v128.const i32x4 0xe4d3_c2b1 0xe4d3_c2b1 0xe4d3_c2b1 0xe4d3_c2b1))
(assert_return (invoke "v128.load32_splat offset=3 align=1" (i32.const 5)) (v128.const i32x4 0x3928_1706 0x3928_1706 0x3928_1706 0x3928_1706))
(assert_trap (invoke "v128.load32_splat offset=3 align=1" (i32.const 0xfffa)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_splat offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load64_splat
(assert_return (invoke "v128.load64_splat" (i32.const 0)) (v128.const i64x2 0xf5e4_d3c2_b1a0_8f7e 0xf5e4_d3c2_b1a0_8f7e))
(assert_return (invoke "v128.load64_splat" (i32.const 1)) (v128.const i64x2 0x6f5_e4d3_c2b1_a08f 0x6f5_e4d3_c2b1_a08f))
(assert_return (invoke "v128.load64_splat" (i32.const 7)) (v128.const i64x2 0x6c5b_4a39_2817_06f5 0x6c5b_4a39_2817_06f5))
(assert_return (invoke "v128.load64_splat" (i32.const 0xfff8)) (v128.const i64x2 0x100f_0e0d_0c0b_0a09 0x100f_0e0d_0c0b_0a09))
(assert_trap (invoke "v128.load64_splat" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat" (i32.const -1)) "out of bounds memory access")

;; v128.load64_splat offset=3 align=1
(assert_return (invoke "v128.load64_splat offset=3 align=1" (i32.const 0)) (v128.const i64x2 0x2817_06f5_e4d3_c2b1 0x2817_06f5_e4d3_c2b1))
(assert_return (invoke "v128.load64_splat offset=3 align=1" (i32.const 5)) (v128.const i64x2 0x7d6c_5b4a_3928_1706 0x7d6c_5b4a_3928_1706))
(assert_trap (invoke "v128.load64_splat offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_splat offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load32_zero
(assert_return (invoke "v128.load32_zero" (i32.const 0)) (v128.const i32x4 0xb1a0_8f7e 0 0 0))
(assert_return (invoke "v128.load32_zero" (i32.const 1)) (v128.const i32x4 0xc2b1_a08f 0 0 0))
(assert_return (invoke "v128.load32_zero" (i32.const 7)) (v128.const i32x4 0x2817_06f5 0 0 0))
(assert_return (invoke "v128.load32_zero" (i32.const 0xfffc)) (v128.const i32x4 0x100f_0e0d 0 0 0))
(assert_trap (invoke "v128.load32_zero" (i32.const 0xfffd)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero" (i32.const -1)) "out of bounds memory access")

;; v128.load32_zero offset=3 align=1
(assert_return (invoke "v128.load32_zero offset=3 align=1" (i32.const 0)) (v128.const i32x4 0xe4d3_c2b1 0 0 0))
(assert_return (invoke "v128.load32_zero offset=3 align=1" (i32.const 5)) (v128.const i32x4 0x3928_1706 0 0 0))
(assert_trap (invoke "v128.load32_zero offset=3 align=1" (i32.const 0xfffa)) "out of bounds memory access")
(assert_trap (invoke "v128.load32_zero offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load64_zero
(assert_return (invoke "v128.load64_zero" (i32.const 0)) (v128.const i64x2 0xf5e4_d3c2_b1a0_8f7e 0))
(assert_return (invoke "v128.load64_zero" (i32.const 1)) (v128.const i64x2 0x6f5_e4d3_c2b1_a08f 0))
(assert_return (invoke "v128.load64_zero" (i32.const 7)) (v128.const i64x2 0x6c5b_4a39_2817_06f5 0))
(assert_return (invoke "v128.load64_zero" (i32.const 0xfff8)) (v128.const i64x2 0x100f_0e0d_0c0b_0a09 0))
(assert_trap (invoke "v128.load64_zero" (i32.const 0xfff9)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const 0x1_0000)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero" (i32.const -1)) "out of bounds memory access")

;; v128.load64_zero offset=3 align=1
(assert_return (invoke "v128.load64_zero offset=3 align=1" (i32.const 0)) (v128.const i64x2 0x2817_06f5_e4d3_c2b1 0))
(assert_return (invoke "v128.load64_zero offset=3 align=1" (i32.const 5)) (v128.const i64x2 0x7d6c_5b4a_3928_1706 0))
(assert_trap (invoke "v128.load64_zero offset=3 align=1" (i32.const 0xfff6)) "out of bounds memory access")
(assert_trap (invoke "v128.load64_zero offset=3 align=1" (i32.const -3)) "out of bounds memory access")

;; v128.load8_lane 0
(assert_return (invoke "v128.load8_lane 0" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 126 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1))
(assert_return (invoke "v128.load8_lane 0" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -79 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1))
(assert_return (invoke "v128.load8_lane 0" (i32.const 0xffff) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1))
(assert_trap (invoke "v128.load8_lane 0" (i32.const 0x1_0000) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load8_lane 15
(assert_return (invoke "v128.load8_lane 15" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 126))
(assert_return (invoke "v128.load8_lane 15" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -79))
(assert_return (invoke "v128.load8_lane 15" (i32.const 0xffff) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 16))
(assert_trap (invoke "v128.load8_lane 15" (i32.const 0x1_0000) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load16_lane 0
(assert_return (invoke "v128.load16_lane 0" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i16x8 0x8f7e 0xf3f2 0xf5f4 0xf7f6 0xf9f8 0xfbfa -516 -2))
(assert_return (invoke "v128.load16_lane 0" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i16x8 0xc2b1 0xf3f2 0xf5f4 0xf7f6 0xf9f8 0xfbfa -516 -2))
(assert_return (invoke "v128.load16_lane 0" (i32.const 0xfffe) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i16x8 0x100f 0xf3f2 0xf5f4 0xf7f6 0xf9f8 0xfbfa -516 -2))
(assert_trap (invoke "v128.load16_lane 0" (i32.const 0xffff) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load16_lane 7
(assert_return (invoke "v128.load16_lane 7" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i16x8 0xf1f0 0xf3f2 0xf5f4 0xf7f6 0xf9f8 0xfbfa -516 0x8f7e))
(assert_return (invoke "v128.load16_lane 7" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i16x8 0xf1f0 0xf3f2 0xf5f4 0xf7f6 0xf9f8 0xfbfa -516 0xc2b1))
(assert_return (invoke "v128.load16_lane 7" (i32.const 0xfffe) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i16x8 0xf1f0 0xf3f2 0xf5f4 0xf7f6 0xf9f8 0xfbfa -516 0x100f))
(assert_trap (invoke "v128.load16_lane 7" (i32.const 0xffff) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load32_lane 0
(assert_return (invoke "v128.load32_lane 0" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i32x4 0xb1a0_8f7e 0xf7f6_f5f4 0xfbfa_f9f8 0xfffe_fdfc))
(assert_return (invoke "v128.load32_lane 0" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i32x4 0xe4d3_c2b1 0xf7f6_f5f4 0xfbfa_f9f8 0xfffe_fdfc))
(assert_return (invoke "v128.load32_lane 0" (i32.const 0xfffc) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i32x4 0x100f_0e0d 0xf7f6_f5f4 0xfbfa_f9f8 0xfffe_fdfc))
(assert_trap (invoke "v128.load32_lane 0" (i32.const 0xfffd) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load32_lane 3
(assert_return (invoke "v128.load32_lane 3" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i32x4 0xf3f2_f1f0 0xf7f6_f5f4 0xfbfa_f9f8 0xb1a0_8f7e))
(assert_return (invoke "v128.load32_lane 3" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i32x4 0xf3f2_f1f0 0xf7f6_f5f4 0xfbfa_f9f8 0xe4d3_c2b1))
(assert_return (invoke "v128.load32_lane 3" (i32.const 0xfffc) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i32x4 0xf3f2_f1f0 0xf7f6_f5f4 0xfbfa_f9f8 0x100f_0e0d))
(assert_trap (invoke "v128.load32_lane 3" (i32.const 0xfffd) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load64_lane 0
(assert_return (invoke "v128.load64_lane 0" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i64x2 0xf5e4_d3c2_b1a0_8f7e 0xfffe_fdfc_fbfa_f9f8))
(assert_return (invoke "v128.load64_lane 0" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i64x2 0x2817_06f5_e4d3_c2b1 0xfffe_fdfc_fbfa_f9f8))
(assert_return (invoke "v128.load64_lane 0" (i32.const 0xfff8) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i64x2 0x100f_0e0d_0c0b_0a09 0xfffe_fdfc_fbfa_f9f8))
(assert_trap (invoke "v128.load64_lane 0" (i32.const 0xfff9) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.load64_lane 1
(assert_return (invoke "v128.load64_lane 1" (i32.const 0) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i64x2 0xf7f6_f5f4_f3f2_f1f0 0xf5e4_d3c2_b1a0_8f7e))
(assert_return (invoke "v128.load64_lane 1" (i32.const 3) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i64x2 0xf7f6_f5f4_f3f2_f1f0 0x2817_06f5_e4d3_c2b1))
(assert_return (invoke "v128.load64_lane 1" (i32.const 0xfff8) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i64x2 0xf7f6_f5f4_f3f2_f1f0 0x100f_0e0d_0c0b_0a09))
(assert_trap (invoke "v128.load64_lane 1" (i32.const 0xfff9) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store
(assert_return (invoke "v128.store" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1))
(assert_return (invoke "v128.store" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4))
(assert_return (invoke "v128.store" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1 0 0))
(assert_trap (invoke "v128.store" (i32.const 0xfff1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store8_lane 0
(assert_return (invoke "v128.store8_lane 0" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store8_lane 0" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -16 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store8_lane 0" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store8_lane 0" (i32.const 0x1_0000) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store8_lane 0" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store8_lane 15
(assert_return (invoke "v128.store8_lane 15" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store8_lane 15" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store8_lane 15" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store8_lane 15" (i32.const 0x1_0000) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store8_lane 15" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store16_lane 0
(assert_return (invoke "v128.store16_lane 0" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store16_lane 0" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -16 -15 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store16_lane 0" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store16_lane 0" (i32.const 0xffff) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store16_lane 0" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store16_lane 7
(assert_return (invoke "v128.store16_lane 7" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store16_lane 7" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -2 -1 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store16_lane 7" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store16_lane 7" (i32.const 0xffff) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store16_lane 7" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store32_lane 0
(assert_return (invoke "v128.store32_lane 0" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 -14 -13 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store32_lane 0" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -16 -15 -14 -13 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store32_lane 0" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -14 -13 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store32_lane 0" (i32.const 0xfffd) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store32_lane 0" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store32_lane 3
(assert_return (invoke "v128.store32_lane 3" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -4 -3 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store32_lane 3" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -4 -3 -2 -1 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store32_lane 3" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store32_lane 3" (i32.const 0xfffd) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store32_lane 3" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store64_lane 0
(assert_return (invoke "v128.store64_lane 0" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store64_lane 0" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -16 -15 -14 -13 -12 -11 -10 -9 0 0 0 0 0))
(assert_return (invoke "v128.store64_lane 0" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -14 -13 -12 -11 -10 -9 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store64_lane 0" (i32.const 0xfff9) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store64_lane 0" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")

;; v128.store64_lane 1
(assert_return (invoke "v128.store64_lane 1" (i32.const 32) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -8 -7 -6 -5 -4 -3 -2 -1 0 0 0 0 0 0 0 0))
(assert_return (invoke "v128.store64_lane 1" (i32.const 35) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 0 0 0 -8 -7 -6 -5 -4 -3 -2 -1 0 0 0 0 0))
(assert_return (invoke "v128.store64_lane 1" (i32.const 30) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) (v128.const i8x16 -6 -5 -4 -3 -2 -1 0 0 0 0 0 0 0 0 0 0))
(assert_trap (invoke "v128.store64_lane 1" (i32.const 0xfff9) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
(assert_trap (invoke "v128.store64_lane 1" (i32.const -1) (v128.const i8x16 -16 -15 -14 -13 -12 -11 -10 -9 -8 -7 -6 -5 -4 -3 -2 -1)) "out of bounds memory access")
