;; Vectors between integers and floats. Functions are called like their instruction.

(module
  (func (export "i32x4.trunc_sat_f32x4_s") (param v128) (result v128) (i32x4.trunc_sat_f32x4_s (local.get 0)))
  (func (export "i32x4.trunc_sat_f32x4_u") (param v128) (result v128) (i32x4.trunc_sat_f32x4_u (local.get 0)))
  (func (export "i32x4.trunc_sat_f64x2_s_zero") (param v128) (result v128) (i32x4.trunc_sat_f64x2_s_zero (local.get 0)))
  (func (export "i32x4.trunc_sat_f64x2_u_zero") (param v128) (result v128) (i32x4.trunc_sat_f64x2_u_zero (local.get 0)))
  (func (export "f32x4.convert_i32x4_s") (param v128) (result v128) (f32x4.convert_i32x4_s (local.get 0)))
  (func (export "f64x2.convert_low_i32x4_s") (param v128) (result v128) (f64x2.convert_low_i32x4_s (local.get 0)))
  (func (export "f32x4.convert_i32x4_u") (param v128) (result v128) (f32x4.convert_i32x4_u (local.get 0)))
  (func (export "f64x2.convert_low_i32x4_u") (param v128) (result v128) (f64x2.convert_low_i32x4_u (local.get 0)))
  (func (export "f32x4.demote_f64x2_zero") (param v128) (result v128) (f32x4.demote_f64x2_zero (local.get 0)))
  (func (export "f64x2.promote_low_f32x4") (param v128) (result v128) (f64x2.promote_low_f32x4 (local.get 0)))
)

;; i32x4.trunc_sat_f32x4_s
(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 0 -0 0x1.e66666p0 -0x1.e66666p0)) (v128.const i32x4 0 0 1 -1))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 0x1p31 -0x1p31 0x1.fffffep30 -0x1.000002p31)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x7fff_ff80 0x8000_0000))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 0x1p32 0x1.fffffep31 -1 -0x1.ccccccp-1)) (v128.const i32x4 0x7fff_ffff 0x7fff_ffff -1 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 inf -inf nan nan:0x1)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 0x1p-149 -0x1p-149 0x1.65a0bcp31 0x1.e240cp16)) (v128.const i32x4 0 0 0x7fff_ffff 0x1_e240))

;; i32x4.trunc_sat_f32x4_u
(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 0 -0 0x1.e66666p0 -0x1.e66666p0)) (v128.const i32x4 0 0 1 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 0x1p31 -0x1p31 0x1.fffffep30 -0x1.000002p31)) (v128.const i32x4 0x8000_0000 0 0x7fff_ff80 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 0x1p32 0x1.fffffep31 -1 -0x1.ccccccp-1)) (v128.const i32x4 -1 -256 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 inf -inf nan nan:0x1)) (v128.const i32x4 -1 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 0x1p-149 -0x1p-149 0x1.65a0bcp31 0x1.e240cp16)) (v128.const i32x4 0 0 0xb2d0_5e00 0x1_e240))

;; i32x4.trunc_sat_f64x2_s_zero
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 0 -0)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 1.9 -1.9)) (v128.const i32x4 1 -1 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 0x1p31 -0x1.00000002p31)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 0x1.ffffffff9999ap30 -0x1.00000001ccccdp31)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 0x1p32 0x1.ffffffffccccdp31)) (v128.const i32x4 0x7fff_ffff 0x7fff_ffff 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 inf -inf)) (v128.const i32x4 0x7fff_ffff 0x8000_0000 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 nan -1)) (v128.const i32x4 0 -1 0 0))

;; i32x4.trunc_sat_f64x2_u_zero
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 0 -0)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 1.9 -1.9)) (v128.const i32x4 1 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 0x1p31 -0x1.00000002p31)) (v128.const i32x4 0x8000_0000 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 0x1.ffffffff9999ap30 -0x1.00000001ccccdp31)) (v128.const i32x4 0x7fff_ffff 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 0x1p32 0x1.ffffffffccccdp31)) (v128.const i32x4 -1 -1 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 inf -inf)) (v128.const i32x4 -1 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 nan -1)) (v128.const i32x4 0 0 0 0))

;; f32x4.convert_i32x4_s
(assert_return (invoke "f32x4.convert_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const f32x4 0 1 -1 -0x1p31))
(assert_return (invoke "f32x4.convert_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x100_0001 0x100_0003 0xfeff_ffff)) (v128.const f32x4 0x1p31 0x1p24 0x1.000004p24 -0x1p24))
(assert_return (invoke "f32x4.convert_i32x4_s" (v128.const i32x4 0x7fff_ffc0 0x7fff_ffbf -128 -129)) (v128.const f32x4 0x1p31 0x1.fffffep30 -128 -129))

;; f64x2.convert_low_i32x4_s
(assert_return (invoke "f64x2.convert_low_i32x4_s" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const f64x2 0 1))
(assert_return (invoke "f64x2.convert_low_i32x4_s" (v128.const i32x4 0x7fff_ffff 0x100_0001 0x100_0003 0xfeff_ffff)) (v128.const f64x2 0x1.fffffffcp30 0x1.000001p24))
(assert_return (invoke "f64x2.convert_low_i32x4_s" (v128.const i32x4 0x7fff_ffc0 0x7fff_ffbf -128 -129)) (v128.const f64x2 0x1.ffffffp30 0x1.fffffefcp30))

;; f32x4.convert_i32x4_u
(assert_return (invoke "f32x4.convert_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const f32x4 0 1 0x1p32 0x1p31))
(assert_return (invoke "f32x4.convert_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x100_0001 0x100_0003 0xfeff_ffff)) (v128.const f32x4 0x1p31 0x1p24 0x1.000004p24 0x1.fep31))
(assert_return (invoke "f32x4.convert_i32x4_u" (v128.const i32x4 0x7fff_ffc0 0x7fff_ffbf -128 -129)) (v128.const f32x4 0x1p31 0x1.fffffep30 0x1p32 0x1.fffffep31))

;; f64x2.convert_low_i32x4_u
(assert_return (invoke "f64x2.convert_low_i32x4_u" (v128.const i32x4 0 1 -1 0x8000_0000)) (v128.const f64x2 0 1))
(assert_return (invoke "f64x2.convert_low_i32x4_u" (v128.const i32x4 0x7fff_ffff 0x100_0001 0x100_0003 0xfeff_ffff)) (v128.const f64x2 0x1.fffffffcp30 0x1.000001p24))
(assert_return (invoke "f64x2.convert_low_i32x4_u" (v128.const i32x4 0x7fff_ffc0 0x7fff_ffbf -128 -129)) (v128.const f64x2 0x1.ffffffp30 0x1.fffffefcp30))

;; f32x4.demote_f64x2_zero
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 0 -0)) (v128.const f32x4 0 -0 0 0))
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 0x1.000001p0 0x1.000003p0)) (v128.const f32x4 1 0x1.000004p0 0 0))
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 0x1.fffffefp127 0x1.ffffffp127)) (v128.const f32x4 0x1.fffffep127 inf 0 0))
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 0x1p-149 0x1.8p-150)) (v128.const f32x4 0x1p-149 0x1p-149 0 0))
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 inf -inf)) (v128.const f32x4 inf -inf 0 0))
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 nan nan:0x1)) (v128.const f32x4 nan:canonical nan:arithmetic 0 0))

;; f64x2.promote_low_f32x4
(assert_return (invoke "f64x2.promote_low_f32x4" (v128.const f32x4 0 -0 1 2)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.promote_low_f32x4" (v128.const f32x4 0x1p-149 0x1.fffffcp-127 1 2)) (v128.const f64x2 0x1p-149 0x1.fffffcp-127))
(assert_return (invoke "f64x2.promote_low_f32x4" (v128.const f32x4 0x1.fffffep127 -inf 0 0)) (v128.const f64x2 0x1.fffffep127 -inf))
(assert_return (invoke "f64x2.promote_low_f32x4" (v128.const f32x4 nan nan:0x1 0 0)) (v128.const f64x2 nan:canonical nan:arithmetic))
