;; Relaxed vector instructions. Where the specification leaves a choice, each result that it allows is listed;
;; otherwise there is only one. Functions are called like their instruction.

(module
  (func (export "i8x16.relaxed_swizzle") (param v128 v128) (result v128) (i8x16.relaxed_swizzle (local.get 0) (local.get 1)))
  (func (export "i32x4.relaxed_trunc_f32x4_s") (param v128) (result v128) (i32x4.relaxed_trunc_f32x4_s (local.get 0)))
  (func (export "i32x4.relaxed_trunc_f64x2_s_zero") (param v128) (result v128) (i32x4.relaxed_trunc_f64x2_s_zero (local.get 0)))
  (func (export "i32x4.relaxed_trunc_f32x4_u") (param v128) (result v128) (i32x4.relaxed_trunc_f32x4_u (local.get 0)))
  (func (export "i32x4.relaxed_trunc_f64x2_u_zero") (param v128) (result v128) (i32x4.relaxed_trunc_f64x2_u_zero (local.get 0)))
  (func (export "f32x4.relaxed_madd") (param v128 v128 v128) (result v128) (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f32x4.relaxed_nmadd") (param v128 v128 v128) (result v128) (f32x4.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f32x4.relaxed_min") (param v128 v128) (result v128) (f32x4.relaxed_min (local.get 0) (local.get 1)))
  (func (export "f32x4.relaxed_max") (param v128 v128) (result v128) (f32x4.relaxed_max (local.get 0) (local.get 1)))
  (func (export "f64x2.relaxed_madd") (param v128 v128 v128) (result v128) (f64x2.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f64x2.relaxed_nmadd") (param v128 v128 v128) (result v128) (f64x2.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f64x2.relaxed_min") (param v128 v128) (result v128) (f64x2.relaxed_min (local.get 0) (local.get 1)))
  (func (export "f64x2.relaxed_max") (param v128 v128) (result v128) (f64x2.relaxed_max (local.get 0) (local.get 1)))
  (func (export "i8x16.relaxed_laneselect") (param v128 v128 v128) (result v128) (i8x16.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i16x8.relaxed_laneselect") (param v128 v128 v128) (result v128) (i16x8.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i32x4.relaxed_laneselect") (param v128 v128 v128) (result v128) (i32x4.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i64x2.relaxed_laneselect") (param v128 v128 v128) (result v128) (i64x2.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i16x8.relaxed_q15mulr_s") (param v128 v128) (result v128) (i16x8.relaxed_q15mulr_s (local.get 0) (local.get 1)))
  (func (export "i16x8.relaxed_dot_i8x16_i7x16_s") (param v128 v128) (result v128) (i16x8.relaxed_dot_i8x16_i7x16_s (local.get 0) (local.get 1)))
  (func (export "i32x4.relaxed_dot_i8x16_i7x16_add_s") (param v128 v128 v128) (result v128) (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2)))
)

;; i8x16.relaxed_swizzle
(assert_return (invoke "i8x16.relaxed_swizzle" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0)) (v128.const i8x16 -81 -82 -83 -84 -85 -86 -87 -88 -89 -90 -91 -92 -93 -94 -95 -96))
(assert_return (invoke "i8x16.relaxed_swizzle" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 0 1 2 3 -128 -127 -1 -56 4 5 6 7 8 9 10 11)) (v128.const i8x16 -96 -95 -94 -93 0 0 0 0 -92 -91 -90 -89 -88 -87 -86 -85))
(assert_return (invoke "i8x16.relaxed_swizzle" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16 16)) (either (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0) (v128.const i8x16 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96 -96)))

;; i32x4.relaxed_trunc_f32x4_s
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s" (v128.const f32x4 0 0x1.e66666p0 0x1.e240cp16 -0x1.e66666p0)) (v128.const i32x4 0 1 0x1_e240 -1))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s" (v128.const f32x4 0x1p32 0x1p32 0x1p32 0x1p32)) (either (v128.const i32x4 0x7fff_ffff 0x7fff_ffff 0x7fff_ffff 0x7fff_ffff) (v128.const i32x4 0x8000_0000 0x8000_0000 0x8000_0000 0x8000_0000)))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s" (v128.const f32x4 nan nan nan nan)) (either (v128.const i32x4 0 0 0 0) (v128.const i32x4 0x8000_0000 0x8000_0000 0x8000_0000 0x8000_0000)))

;; i32x4.relaxed_trunc_f64x2_s_zero
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero" (v128.const f64x2 1.9 -1.9)) (v128.const i32x4 1 -1 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero" (v128.const f64x2 nan nan)) (either (v128.const i32x4 0 0 0 0) (v128.const i32x4 0x8000_0000 0x8000_0000 0 0)))

;; i32x4.relaxed_trunc_f32x4_u
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u" (v128.const f32x4 0 0x1.e66666p0 0x1.e240cp16 -0x1.ccccccp-1)) (v128.const i32x4 0 1 0x1_e240 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u" (v128.const f32x4 0x1p32 0x1p32 0x1p32 0x1p32)) (v128.const i32x4 -1 -1 -1 -1))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u" (v128.const f32x4 nan nan nan nan)) (either (v128.const i32x4 0 0 0 0) (v128.const i32x4 -1 -1 -1 -1)))

;; i32x4.relaxed_trunc_f64x2_u_zero
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero" (v128.const f64x2 1.9 0x1.ffffffffp31)) (v128.const i32x4 1 -1 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero" (v128.const f64x2 nan nan)) (either (v128.const i32x4 0 0 0 0) (v128.const i32x4 -1 -1 0 0)))

;; f32x4.relaxed_madd
(assert_return (invoke "f32x4.relaxed_madd" (v128.const f32x4 1.5 1.5 1.5 1.5) (v128.const f32x4 2 2 2 2) (v128.const f32x4 0.25 0.25 0.25 0.25)) (v128.const f32x4 3.25 3.25 3.25 3.25))
(assert_return (invoke "f32x4.relaxed_madd" (v128.const f32x4 0x1.000002p0 0x1.000002p0 0x1.000002p0 0x1.000002p0) (v128.const f32x4 0x1.fffffcp-1 0x1.fffffcp-1 0x1.fffffcp-1 0x1.fffffcp-1) (v128.const f32x4 -1 -1 -1 -1)) (either (v128.const f32x4 -0x1p-46 -0x1p-46 -0x1p-46 -0x1p-46) (v128.const f32x4 0 0 0 0)))
(assert_return (invoke "f32x4.relaxed_madd" (v128.const f32x4 3 3 3 3) (v128.const f32x4 -7 -7 -7 -7) (v128.const f32x4 21 21 21 21)) (v128.const f32x4 0 0 0 0))

;; f32x4.relaxed_nmadd
(assert_return (invoke "f32x4.relaxed_nmadd" (v128.const f32x4 1.5 1.5 1.5 1.5) (v128.const f32x4 2 2 2 2) (v128.const f32x4 0.25 0.25 0.25 0.25)) (v128.const f32x4 -2.75 -2.75 -2.75 -2.75))
(assert_return (invoke "f32x4.relaxed_nmadd" (v128.const f32x4 0x1.000002p0 0x1.000002p0 0x1.000002p0 0x1.000002p0) (v128.const f32x4 0x1.fffffcp-1 0x1.fffffcp-1 0x1.fffffcp-1 0x1.fffffcp-1) (v128.const f32x4 1 1 1 1)) (either (v128.const f32x4 0x1p-46 0x1p-46 0x1p-46 0x1p-46) (v128.const f32x4 0 0 0 0)))
(assert_return (invoke "f32x4.relaxed_nmadd" (v128.const f32x4 3 3 3 3) (v128.const f32x4 -7 -7 -7 -7) (v128.const f32x4 -21 -21 -21 -21)) (v128.const f32x4 0 0 0 0))

;; f32x4.relaxed_min
(assert_return (invoke "f32x4.relaxed_min" (v128.const f32x4 1 1 1 1) (v128.const f32x4 2 2 2 2)) (v128.const f32x4 1 1 1 1))
(assert_return (invoke "f32x4.relaxed_min" (v128.const f32x4 -1 -1 -1 -1) (v128.const f32x4 -2 -2 -2 -2)) (v128.const f32x4 -2 -2 -2 -2))
(assert_return (invoke "f32x4.relaxed_min" (v128.const f32x4 inf inf inf inf) (v128.const f32x4 1 1 1 1)) (v128.const f32x4 1 1 1 1))
(assert_return (invoke "f32x4.relaxed_min" (v128.const f32x4 0 0 0 0) (v128.const f32x4 -0 -0 -0 -0)) (either (v128.const f32x4 0 0 0 0) (v128.const f32x4 -0 -0 -0 -0)))
(assert_return (invoke "f32x4.relaxed_min" (v128.const f32x4 nan nan nan nan) (v128.const f32x4 1 1 1 1)) (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical) (v128.const f32x4 1 1 1 1)))

;; f32x4.relaxed_max
(assert_return (invoke "f32x4.relaxed_max" (v128.const f32x4 1 1 1 1) (v128.const f32x4 2 2 2 2)) (v128.const f32x4 2 2 2 2))
(assert_return (invoke "f32x4.relaxed_max" (v128.const f32x4 -1 -1 -1 -1) (v128.const f32x4 -2 -2 -2 -2)) (v128.const f32x4 -1 -1 -1 -1))
(assert_return (invoke "f32x4.relaxed_max" (v128.const f32x4 inf inf inf inf) (v128.const f32x4 1 1 1 1)) (v128.const f32x4 inf inf inf inf))
(assert_return (invoke "f32x4.relaxed_max" (v128.const f32x4 0 0 0 0) (v128.const f32x4 -0 -0 -0 -0)) (either (v128.const f32x4 0 0 0 0) (v128.const f32x4 -0 -0 -0 -0)))
(assert_return (invoke "f32x4.relaxed_max" (v128.const f32x4 nan nan nan nan) (v128.const f32x4 1 1 1 1)) (either (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical) (v128.const f32x4 1 1 1 1)))

;; f64x2.relaxed_madd
(assert_return (invoke "f64x2.relaxed_madd" (v128.const f64x2 1.5 1.5) (v128.const f64x2 2 2) (v128.const f64x2 0.25 0.25)) (v128.const f64x2 3.25 3.25))
(assert_return (invoke "f64x2.relaxed_madd" (v128.const f64x2 0x1.0000000000001p0 0x1.0000000000001p0) (v128.const f64x2 0x1.ffffffffffffep-1 0x1.ffffffffffffep-1) (v128.const f64x2 -1 -1)) (either (v128.const f64x2 -0x1p-104 -0x1p-104) (v128.const f64x2 0 0)))
(assert_return (invoke "f64x2.relaxed_madd" (v128.const f64x2 3 3) (v128.const f64x2 -7 -7) (v128.const f64x2 21 21)) (v128.const f64x2 0 0))

;; f64x2.relaxed_nmadd
(assert_return (invoke "f64x2.relaxed_nmadd" (v128.const f64x2 1.5 1.5) (v128.const f64x2 2 2) (v128.const f64x2 0.25 0.25)) (v128.const f64x2 -2.75 -2.75))
(assert_return (invoke "f64x2.relaxed_nmadd" (v128.const f64x2 0x1.0000000000001p0 0x1.0000000000001p0) (v128.const f64x2 0x1.ffffffffffffep-1 0x1.ffffffffffffep-1) (v128.const f64x2 1 1)) (either (v128.const f64x2 0x1p-104 0x1p-104) (v128.const f64x2 0 0)))
(assert_return (invoke "f64x2.relaxed_nmadd" (v128.const f64x2 3 3) (v128.const f64x2 -7 -7) (v128.const f64x2 -21 -21)) (v128.const f64x2 0 0))

;; f64x2.relaxed_min
(assert_return (invoke "f64x2.relaxed_min" (v128.const f64x2 1 1) (v128.const f64x2 2 2)) (v128.const f64x2 1 1))
(assert_return (invoke "f64x2.relaxed_min" (v128.const f64x2 -1 -1) (v128.const f64x2 -2 -2)) (v128.const f64x2 -2 -2))
(assert_return (invoke "f64x2.relaxed_min" (v128.const f64x2 inf inf) (v128.const f64x2 1 1)) (v128.const f64x2 1 1))
(assert_return (invoke "f64x2.relaxed_min" (v128.const f64x2 0 0) (v128.const f64x2 -0 -0)) (either (v128.const f64x2 0 0) (v128.const f64x2 -0 -0)))
(assert_return (invoke "f64x2.relaxed_min" (v128.const f64x2 nan nan) (v128.const f64x2 1 1)) (either (v128.const f64x2 nan:canonical nan:canonical) (v128.const f64x2 1 1)))

;; f64x2.relaxed_max
(assert_return (invoke "f64x2.relaxed_max" (v128.const f64x2 1 1) (v128.const f64x2 2 2)) (v128.const f64x2 2 2))
(assert_return (invoke "f64x2.relaxed_max" (v128.const f64x2 -1 -1) (v128.const f64x2 -2 -2)) (v128.const f64x2 -1 -1))
(assert_return (invoke "f64x2.relaxed_max" (v128.const f64x2 inf inf) (v128.const f64x2 1 1)) (v128.const f64x2 inf inf))
(assert_return (invoke "f64x2.relaxed_max" (v128.const f64x2 0 0) (v128.const f64x2 -0 -0)) (either (v128.const f64x2 0 0) (v128.const f64x2 -0 -0)))
(assert_return (invoke "f64x2.relaxed_max" (v128.const f64x2 nan nan) (v128.const f64x2 1 1)) (either (v128.const f64x2 nan:canonical nan:canonical) (v128.const f64x2 1 1)))

;; i8x16.relaxed_laneselect
(assert_return (invoke "i8x16.relaxed_laneselect" (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16) (v128.const i8x16 -1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15 -16) (v128.const i8x16 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1)) (v128.const i8x16 -1 2 -3 4 -5 6 -7 8 -9 10 -11 12 -13 14 -15 16))
(assert_return (invoke "i8x16.relaxed_laneselect" (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16) (v128.const i8x16 -1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15 -16) (v128.const i8x16 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128)) (either (v128.const i8x16 127 126 125 124 123 122 121 120 119 118 117 116 115 114 113 112) (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)))

;; i16x8.relaxed_laneselect
(assert_return (invoke "i16x8.relaxed_laneselect" (v128.const i16x8 1 2 3 4 5 6 7 8) (v128.const i16x8 -1 -2 -3 -4 -5 -6 -7 -8) (v128.const i16x8 0 -1 0 -1 0 -1 0 -1)) (v128.const i16x8 -1 2 -3 4 -5 6 -7 8))
(assert_return (invoke "i16x8.relaxed_laneselect" (v128.const i16x8 1 2 3 4 5 6 7 8) (v128.const i16x8 -1 -2 -3 -4 -5 -6 -7 -8) (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (either (v128.const i16x8 0x7fff 0x7ffe 0x7ffd 0x7ffc 0x7ffb 0x7ffa 0x7ff9 0x7ff8) (v128.const i16x8 1 2 3 4 5 6 7 8) (v128.const i8x16 -1 0 -2 0 -3 0 -4 0 -5 0 -6 0 -7 0 -8 0)))

;; i32x4.relaxed_laneselect
(assert_return (invoke "i32x4.relaxed_laneselect" (v128.const i32x4 1 2 3 4) (v128.const i32x4 -1 -2 -3 -4) (v128.const i32x4 0 -1 0 -1)) (v128.const i32x4 -1 2 -3 4))
(assert_return (invoke "i32x4.relaxed_laneselect" (v128.const i32x4 1 2 3 4) (v128.const i32x4 -1 -2 -3 -4) (v128.const i32x4 0x8000_0000 0x8000_0000 0x8000_0000 0x8000_0000)) (either (v128.const i32x4 0x7fff_ffff 0x7fff_fffe 0x7fff_fffd 0x7fff_fffc) (v128.const i32x4 1 2 3 4)))

;; i64x2.relaxed_laneselect
(assert_return (invoke "i64x2.relaxed_laneselect" (v128.const i64x2 1 2) (v128.const i64x2 -1 -2) (v128.const i64x2 0 -1)) (v128.const i64x2 -1 2))
(assert_return (invoke "i64x2.relaxed_laneselect" (v128.const i64x2 1 2) (v128.const i64x2 -1 -2) (v128.const i64x2 0x8000_0000_0000_0000 0x8000_0000_0000_0000)) (either (v128.const i64x2 0x7fff_ffff_ffff_ffff 0x7fff_ffff_ffff_fffe) (v128.const i64x2 1 2)))

;; i16x8.relaxed_q15mulr_s
(assert_return (invoke "i16x8.relaxed_q15mulr_s" (v128.const i16x8 0x4000 1 0x7fff -1 3 0x8000 100 -300) (v128.const i16x8 0x4000 0x4000 0x7fff 0x4000 0x2aab 0x7fff 0x3000 0x5000)) (v128.const i16x8 0x2000 1 0x7ffe 0 1 0x8001 38 -187))
(assert_return (invoke "i16x8.relaxed_q15mulr_s" (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000) (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (either (v128.const i16x8 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff) (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)))

;; i16x8.relaxed_dot_i8x16_i7x16_s
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s" (v128.const i8x16 -64 -56 -48 -40 -32 -24 -16 -8 0 8 16 24 32 40 48 56) (v128.const i8x16 0 7 14 21 28 35 42 49 56 63 70 77 84 91 98 105)) (v128.const i16x8 -392 0xfa18 0xf938 0xfbd8 504 0xb98 0x18b8 0x2958))

;; i32x4.relaxed_dot_i8x16_i7x16_add_s
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s" (v128.const i8x16 -64 -56 -48 -40 -32 -24 -16 -8 0 8 16 24 32 40 48 56) (v128.const i8x16 0 7 14 21 28 35 42 49 56 63 70 77 84 91 98 105) (v128.const i32x4 1 -1 0x4000_0000 -5)) (v128.const i32x4 0xffff_f891 0xffff_f50f 0x4000_0d90 0x420b))
