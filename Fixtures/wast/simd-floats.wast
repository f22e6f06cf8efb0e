;; Vectors of floats: rounding, signed zeros, infinities, subnormal numbers and NaNs in lanes side by side.
;; Functions are called like their instruction.

(module
  (func (export "f32x4.ceil") (param v128) (result v128) (f32x4.ceil (local.get 0)))
  (func (export "f32x4.floor") (param v128) (result v128) (f32x4.floor (local.get 0)))
  (func (export "f32x4.trunc") (param v128) (result v128) (f32x4.trunc (local.get 0)))
  (func (export "f32x4.nearest") (param v128) (result v128) (f32x4.nearest (local.get 0)))
  (func (export "f32x4.abs") (param v128) (result v128) (f32x4.abs (local.get 0)))
  (func (export "f32x4.neg") (param v128) (result v128) (f32x4.neg (local.get 0)))
  (func (export "f32x4.sqrt") (param v128) (result v128) (f32x4.sqrt (local.get 0)))
  (func (export "f32x4.add") (param v128 v128) (result v128) (f32x4.add (local.get 0) (local.get 1)))
  (func (export "f32x4.sub") (param v128 v128) (result v128) (f32x4.sub (local.get 0) (local.get 1)))
  (func (export "f32x4.mul") (param v128 v128) (result v128) (f32x4.mul (local.get 0) (local.get 1)))
  (func (export "f32x4.div") (param v128 v128) (result v128) (f32x4.div (local.get 0) (local.get 1)))
  (func (export "f32x4.min") (param v128 v128) (result v128) (f32x4.min (local.get 0) (local.get 1)))
  (func (export "f32x4.max") (param v128 v128) (result v128) (f32x4.max (local.get 0) (local.get 1)))
  (func (export "f32x4.pmin") (param v128 v128) (result v128) (f32x4.pmin (local.get 0) (local.get 1)))
  (func (export "f32x4.pmax") (param v128 v128) (result v128) (f32x4.pmax (local.get 0) (local.get 1)))
  (func (export "f32x4.eq") (param v128 v128) (result v128) (f32x4.eq (local.get 0) (local.get 1)))
  (func (export "f32x4.ne") (param v128 v128) (result v128) (f32x4.ne (local.get 0) (local.get 1)))
  (func (export "f32x4.lt") (param v128 v128) (result v128) (f32x4.lt (local.get 0) (local.get 1)))
  (func (export "f32x4.gt") (param v128 v128) (result v128) (f32x4.gt (local.get 0) (local.get 1)))
  (func (export "f32x4.le") (param v128 v128) (result v128) (f32x4.le (local.get 0) (local.get 1)))
  (func (export "f32x4.ge") (param v128 v128) (result v128) (f32x4.ge (local.get 0) (local.get 1)))
  (func (export "f64x2.ceil") (param v128) (result v128) (f64x2.ceil (local.get 0)))
  (func (export "f64x2.floor") (param v128) (result v128) (f64x2.floor (local.get 0)))
  (func (export "f64x2.trunc") (param v128) (result v128) (f64x2.trunc (local.get 0)))
  (func (export "f64x2.nearest") (param v128) (result v128) (f64x2.nearest (local.get 0)))
  (func (export "f64x2.abs") (param v128) (result v128) (f64x2.abs (local.get 0)))
  (func (export "f64x2.neg") (param v128) (result v128) (f64x2.neg (local.get 0)))
  (func (export "f64x2.sqrt") (param v128) (result v128) (f64x2.sqrt (local.get 0)))
  (func (export "f64x2.add") (param v128 v128) (result v128) (f64x2.add (local.get 0) (local.get 1)))
  (func (export "f64x2.sub") (param v128 v128) (result v128) (f64x2.sub (local.get 0) (local.get 1)))
  (func (export "f64x2.mul") (param v128 v128) (result v128) (f64x2.mul (local.get 0) (local.get 1)))
  (func (export "f64x2.div") (param v128 v128) (result v128) (f64x2.div (local.get 0) (local.get 1)))
  (func (export "f64x2.min") (param v128 v128) (result v128) (f64x2.min (local.get 0) (local.get 1)))
  (func (export "f64x2.max") (param v128 v128) (result v128) (f64x2.max (local.get 0) (local.get 1)))
  (func (export "f64x2.pmin") (param v128 v128) (result v128) (f64x2.pmin (local.get 0) (local.get 1)))
  (func (export "f64x2.pmax") (param v128 v128) (result v128) (f64x2.pmax (local.get 0) (local.get 1)))
  (func (export "f64x2.eq") (param v128 v128) (result v128) (f64x2.eq (local.get 0) (local.get 1)))
  (func (export "f64x2.ne") (param v128 v128) (result v128) (f64x2.ne (local.get 0) (local.get 1)))
  (func (export "f64x2.lt") (param v128 v128) (result v128) (f64x2.lt (local.get 0) (local.get 1)))
  (func (export "f64x2.gt") (param v128 v128) (result v128) (f64x2.gt (local.get 0) (local.get 1)))
  (func (export "f64x2.le") (param v128 v128) (result v128) (f64x2.le (local.get 0) (local.get 1)))
  (func (export "f64x2.ge") (param v128 v128) (result v128) (f64x2.ge (local.get 0) (local.get 1)))
)

;; f32x4.ceil
(assert_return (invoke "f32x4.ceil" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 0 -0 2 -2))
(assert_return (invoke "f32x4.ceil" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 1 -0 1 0x1.fffffep127))
(assert_return (invoke "f32x4.ceil" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 inf -inf nan:canonical 4))
(assert_return (invoke "f32x4.ceil" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 2 -0 1 -0))

;; f32x4.floor
(assert_return (invoke "f32x4.floor" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 0 -0 1 -3))
(assert_return (invoke "f32x4.floor" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 0 -1 0 0x1.fffffep127))
(assert_return (invoke "f32x4.floor" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 inf -inf nan:canonical 4))
(assert_return (invoke "f32x4.floor" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 2 -1 0 -1))

;; f32x4.trunc
(assert_return (invoke "f32x4.trunc" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 0 -0 1 -2))
(assert_return (invoke "f32x4.trunc" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 0 -0 0 0x1.fffffep127))
(assert_return (invoke "f32x4.trunc" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 inf -inf nan:canonical 4))
(assert_return (invoke "f32x4.trunc" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 2 -0 0 -0))

;; f32x4.nearest
(assert_return (invoke "f32x4.nearest" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 0 -0 2 -2))
(assert_return (invoke "f32x4.nearest" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 0 -0 0 0x1.fffffep127))
(assert_return (invoke "f32x4.nearest" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 inf -inf nan:canonical 4))
(assert_return (invoke "f32x4.nearest" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 2 -1 0 -0))

;; f32x4.abs
(assert_return (invoke "f32x4.abs" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 0 0 1.5 2.5))
(assert_return (invoke "f32x4.abs" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 0.5 0.5 0x1p-149 0x1.fffffep127))
(assert_return (invoke "f32x4.abs" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 inf inf nan 4))
(assert_return (invoke "f32x4.abs" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 2 0.75 0x1p-126 0x1p-149))

;; f32x4.neg
(assert_return (invoke "f32x4.neg" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 -0 0 -1.5 2.5))
(assert_return (invoke "f32x4.neg" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 -0.5 0.5 -0x1p-149 -0x1.fffffep127))
(assert_return (invoke "f32x4.neg" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 -inf inf -nan -4))
(assert_return (invoke "f32x4.neg" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 -2 0.75 -0x1p-126 0x1p-149))

;; f32x4.sqrt
(assert_return (invoke "f32x4.sqrt" (v128.const f32x4 0 -0 1.5 -2.5)) (v128.const f32x4 0 -0 0x1.3988e2p0 nan:canonical))
(assert_return (invoke "f32x4.sqrt" (v128.const f32x4 0.5 -0.5 0x1p-149 0x1.fffffep127)) (v128.const f32x4 0x1.6a09e6p-1 nan:canonical 0x1.6a09e6p-75 0x1.fffffep63))
(assert_return (invoke "f32x4.sqrt" (v128.const f32x4 inf -inf nan 4)) (v128.const f32x4 inf nan:canonical nan:canonical 2))
(assert_return (invoke "f32x4.sqrt" (v128.const f32x4 2 -0.75 0x1p-126 -0x1p-149)) (v128.const f32x4 0x1.6a09e6p0 nan:canonical 0x1p-63 nan:canonical))

;; f32x4.add
(assert_return (invoke "f32x4.add" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 3 0x1.333334p-2 0 0))
(assert_return (invoke "f32x4.add" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 nan:canonical inf nan:canonical nan:canonical))
(assert_return (invoke "f32x4.add" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 1 -1 0 inf))
(assert_return (invoke "f32x4.add" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0x1p-148 0.5 10 -3))

;; f32x4.sub
(assert_return (invoke "f32x4.sub" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 -1 -0x1.99999ap-4 0 -0))
(assert_return (invoke "f32x4.sub" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 inf inf nan:canonical nan:canonical))
(assert_return (invoke "f32x4.sub" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 1 -1 0 0))
(assert_return (invoke "f32x4.sub" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0 -0.5 -4 0))

;; f32x4.mul
(assert_return (invoke "f32x4.mul" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 2 0x1.47ae16p-6 -0 -0))
(assert_return (invoke "f32x4.mul" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 -inf inf nan:canonical nan:canonical))
(assert_return (invoke "f32x4.mul" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 0 -0 0 inf))
(assert_return (invoke "f32x4.mul" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0 0x1p-127 21 2.25))

;; f32x4.div
(assert_return (invoke "f32x4.div" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 0.5 0.5 nan:canonical nan:canonical))
(assert_return (invoke "f32x4.div" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 nan:canonical inf nan:canonical nan:canonical))
(assert_return (invoke "f32x4.div" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 inf -inf nan:canonical 1))
(assert_return (invoke "f32x4.div" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 1 0x1p-125 0x1.b6db6ep-2 1))

;; f32x4.min
(assert_return (invoke "f32x4.min" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 1 0x1.99999ap-4 -0 -0))
(assert_return (invoke "f32x4.min" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 -inf 1 nan:canonical nan:canonical))
(assert_return (invoke "f32x4.min" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 0 -1 0 0x1.fffffep127))
(assert_return (invoke "f32x4.min" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5))

;; f32x4.max
(assert_return (invoke "f32x4.max" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 2 0x1.99999ap-3 0 0))
(assert_return (invoke "f32x4.max" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 inf inf nan:canonical nan:canonical))
(assert_return (invoke "f32x4.max" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 1 0 0 0x1.fffffep127))
(assert_return (invoke "f32x4.max" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0x1p-149 0.5 7 -1.5))

;; f32x4.pmin
(assert_return (invoke "f32x4.pmin" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 1 0x1.99999ap-4 0 -0))
(assert_return (invoke "f32x4.pmin" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 -inf 1 1 nan))
(assert_return (invoke "f32x4.pmin" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 0 -1 0 0x1.fffffep127))
(assert_return (invoke "f32x4.pmin" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5))

;; f32x4.pmax
(assert_return (invoke "f32x4.pmax" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const f32x4 2 0x1.99999ap-3 0 -0))
(assert_return (invoke "f32x4.pmax" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const f32x4 inf inf 1 nan))
(assert_return (invoke "f32x4.pmax" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const f32x4 1 0 0 0x1.fffffep127))
(assert_return (invoke "f32x4.pmax" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const f32x4 0x1p-149 0.5 7 -1.5))

;; f32x4.eq
(assert_return (invoke "f32x4.eq" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const i32x4 0 0 -1 -1))
(assert_return (invoke "f32x4.eq" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "f32x4.eq" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const i32x4 0 0 -1 -1))
(assert_return (invoke "f32x4.eq" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const i32x4 -1 0 0 -1))

;; f32x4.ne
(assert_return (invoke "f32x4.ne" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const i32x4 -1 -1 0 0))
(assert_return (invoke "f32x4.ne" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const i32x4 -1 -1 -1 -1))
(assert_return (invoke "f32x4.ne" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const i32x4 -1 -1 0 0))
(assert_return (invoke "f32x4.ne" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const i32x4 0 -1 -1 0))

;; f32x4.lt
(assert_return (invoke "f32x4.lt" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const i32x4 -1 -1 0 0))
(assert_return (invoke "f32x4.lt" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "f32x4.lt" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const i32x4 0 -1 0 0))
(assert_return (invoke "f32x4.lt" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const i32x4 0 -1 -1 0))

;; f32x4.gt
(assert_return (invoke "f32x4.gt" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "f32x4.gt" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const i32x4 -1 -1 0 0))
(assert_return (invoke "f32x4.gt" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const i32x4 -1 0 0 0))
(assert_return (invoke "f32x4.gt" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const i32x4 0 0 0 0))

;; f32x4.le
(assert_return (invoke "f32x4.le" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const i32x4 -1 -1 -1 -1))
(assert_return (invoke "f32x4.le" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "f32x4.le" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const i32x4 0 -1 -1 -1))
(assert_return (invoke "f32x4.le" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const i32x4 -1 -1 -1 -1))

;; f32x4.ge
(assert_return (invoke "f32x4.ge" (v128.const f32x4 1 0x1.99999ap-4 0 -0) (v128.const f32x4 2 0x1.99999ap-3 -0 0)) (v128.const i32x4 0 0 -1 -1))
(assert_return (invoke "f32x4.ge" (v128.const f32x4 inf inf 1 nan) (v128.const f32x4 -inf 1 nan 1)) (v128.const i32x4 -1 -1 0 0))
(assert_return (invoke "f32x4.ge" (v128.const f32x4 1 -1 0 0x1.fffffep127) (v128.const f32x4 0 0 0 0x1.fffffep127)) (v128.const i32x4 -1 0 -1 -1))
(assert_return (invoke "f32x4.ge" (v128.const f32x4 0x1p-149 0x1p-126 3 -1.5) (v128.const f32x4 0x1p-149 0.5 7 -1.5)) (v128.const i32x4 -1 0 0 -1))

;; f64x2.ceil
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 0 -0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 2 -2))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 1 -0))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 1 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 inf -inf)) (v128.const f64x2 inf -inf))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 nan 4)) (v128.const f64x2 nan:canonical 4))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 2 -0.75)) (v128.const f64x2 2 -0))
(assert_return (invoke "f64x2.ceil" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 1 -0))

;; f64x2.floor
(assert_return (invoke "f64x2.floor" (v128.const f64x2 0 -0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 1 -3))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 0 -1))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 inf -inf)) (v128.const f64x2 inf -inf))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 nan 4)) (v128.const f64x2 nan:canonical 4))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 2 -0.75)) (v128.const f64x2 2 -1))
(assert_return (invoke "f64x2.floor" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 0 -1))

;; f64x2.trunc
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 0 -0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 1 -2))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 inf -inf)) (v128.const f64x2 inf -inf))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 nan 4)) (v128.const f64x2 nan:canonical 4))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 2 -0.75)) (v128.const f64x2 2 -0))
(assert_return (invoke "f64x2.trunc" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 0 -0))

;; f64x2.nearest
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 0 -0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 2 -2))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 inf -inf)) (v128.const f64x2 inf -inf))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 nan 4)) (v128.const f64x2 nan:canonical 4))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 2 -0.75)) (v128.const f64x2 2 -1))
(assert_return (invoke "f64x2.nearest" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 0 -0))

;; f64x2.abs
(assert_return (invoke "f64x2.abs" (v128.const f64x2 0 -0)) (v128.const f64x2 0 0))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 1.5 2.5))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 0.5 0.5))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 inf -inf)) (v128.const f64x2 inf inf))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 nan 4)) (v128.const f64x2 nan 4))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 2 -0.75)) (v128.const f64x2 2 0.75))
(assert_return (invoke "f64x2.abs" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 0x1p-1022 0x0.0000000000001p-1022))

;; f64x2.neg
(assert_return (invoke "f64x2.neg" (v128.const f64x2 0 -0)) (v128.const f64x2 -0 0))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 -1.5 2.5))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 -0.5 0.5))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 -0x0.0000000000001p-1022 -0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 inf -inf)) (v128.const f64x2 -inf inf))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 nan 4)) (v128.const f64x2 -nan -4))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 2 -0.75)) (v128.const f64x2 -2 0.75))
(assert_return (invoke "f64x2.neg" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 -0x1p-1022 0x0.0000000000001p-1022))

;; f64x2.sqrt
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 0 -0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 1.5 -2.5)) (v128.const f64x2 0x1.3988e1409212ep0 nan:canonical))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 0.5 -0.5)) (v128.const f64x2 0x1.6a09e667f3bcdp-1 nan:canonical))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 0x0.0000000000001p-1022 0x1.fffffffffffffp1023)) (v128.const f64x2 0x1p-537 0x1.fffffffffffffp511))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 inf -inf)) (v128.const f64x2 inf nan:canonical))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 nan 4)) (v128.const f64x2 nan:canonical 2))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 2 -0.75)) (v128.const f64x2 0x1.6a09e667f3bcdp0 nan:canonical))
(assert_return (invoke "f64x2.sqrt" (v128.const f64x2 0x1p-1022 -0x0.0000000000001p-1022)) (v128.const f64x2 0x1p-511 nan:canonical))

;; f64x2.add
(assert_return (invoke "f64x2.add" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 3 0x1.3333333333334p-2))
(assert_return (invoke "f64x2.add" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 0 0))
(assert_return (invoke "f64x2.add" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 nan:canonical inf))
(assert_return (invoke "f64x2.add" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.add" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 1 -1))
(assert_return (invoke "f64x2.add" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 inf))
(assert_return (invoke "f64x2.add" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0x0.0000000000002p-1022 0.5))
(assert_return (invoke "f64x2.add" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 10 -3))

;; f64x2.sub
(assert_return (invoke "f64x2.sub" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 -1 -0.1))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 inf inf))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 1 -1))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0 -0.5))
(assert_return (invoke "f64x2.sub" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 -4 0))

;; f64x2.mul
(assert_return (invoke "f64x2.mul" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 2 0x1.47ae147ae147cp-6))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 -0 -0))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 -inf inf))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 inf))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0 0x0.8p-1022))
(assert_return (invoke "f64x2.mul" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 21 2.25))

;; f64x2.div
(assert_return (invoke "f64x2.div" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 0.5 0.5))
(assert_return (invoke "f64x2.div" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.div" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 nan:canonical inf))
(assert_return (invoke "f64x2.div" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.div" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 inf -inf))
(assert_return (invoke "f64x2.div" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 nan:canonical 1))
(assert_return (invoke "f64x2.div" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 1 0x1p-1021))
(assert_return (invoke "f64x2.div" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 0x1.b6db6db6db6dbp-2 1))

;; f64x2.min
(assert_return (invoke "f64x2.min" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 1 0.1))
(assert_return (invoke "f64x2.min" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 -0 -0))
(assert_return (invoke "f64x2.min" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 -inf 1))
(assert_return (invoke "f64x2.min" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.min" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 0 -1))
(assert_return (invoke "f64x2.min" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.min" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022))
(assert_return (invoke "f64x2.min" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 3 -1.5))

;; f64x2.max
(assert_return (invoke "f64x2.max" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 2 0.2))
(assert_return (invoke "f64x2.max" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 0 0))
(assert_return (invoke "f64x2.max" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 inf inf))
(assert_return (invoke "f64x2.max" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 nan:canonical nan:canonical))
(assert_return (invoke "f64x2.max" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 1 0))
(assert_return (invoke "f64x2.max" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.max" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0x0.0000000000001p-1022 0.5))
(assert_return (invoke "f64x2.max" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 7 -1.5))

;; f64x2.pmin
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 1 0.1))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 -inf 1))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 1 nan))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 0 -1))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022))
(assert_return (invoke "f64x2.pmin" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 3 -1.5))

;; f64x2.pmax
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const f64x2 2 0.2))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const f64x2 0 -0))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const f64x2 inf inf))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const f64x2 1 nan))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const f64x2 1 0))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const f64x2 0 0x1.fffffffffffffp1023))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const f64x2 0x0.0000000000001p-1022 0.5))
(assert_return (invoke "f64x2.pmax" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const f64x2 7 -1.5))

;; f64x2.eq
(assert_return (invoke "f64x2.eq" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.eq" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const i64x2 0 -1))

;; f64x2.ne
(assert_return (invoke "f64x2.ne" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.ne" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const i64x2 -1 0))

;; f64x2.lt
(assert_return (invoke "f64x2.lt" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.lt" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const i64x2 -1 0))

;; f64x2.gt
(assert_return (invoke "f64x2.gt" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.gt" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const i64x2 0 0))

;; f64x2.le
(assert_return (invoke "f64x2.le" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.le" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.le" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const i64x2 0 -1))
(assert_return (invoke "f64x2.le" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.le" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const i64x2 -1 -1))

;; f64x2.ge
(assert_return (invoke "f64x2.ge" (v128.const f64x2 1 0.1) (v128.const f64x2 2 0.2)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 0 -0) (v128.const f64x2 -0 0)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 inf inf) (v128.const f64x2 -inf 1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 1 nan) (v128.const f64x2 nan 1)) (v128.const i64x2 0 0))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 1 -1) (v128.const f64x2 0 0)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 0 0x1.fffffffffffffp1023) (v128.const f64x2 0 0x1.fffffffffffffp1023)) (v128.const i64x2 -1 -1))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 0x0.0000000000001p-1022 0x1p-1022) (v128.const f64x2 0x0.0000000000001p-1022 0.5)) (v128.const i64x2 -1 0))
(assert_return (invoke "f64x2.ge" (v128.const f64x2 3 -1.5) (v128.const f64x2 7 -1.5)) (v128.const i64x2 0 -1))
