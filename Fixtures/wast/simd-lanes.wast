;; Vectors lane by lane: splats, extracts, replacements, shuffles, and operations on all 128 bits.
;; Functions are called like their instruction with its immediates.

(module
  (func (export "i8x16.splat") (param i32) (result v128) (i8x16.splat (local.get 0)))
  (func (export "i16x8.splat") (param i32) (result v128) (i16x8.splat (local.get 0)))
  (func (export "i32x4.splat") (param i32) (result v128) (i32x4.splat (local.get 0)))
  (func (export "i64x2.splat") (param i64) (result v128) (i64x2.splat (local.get 0)))
  (func (export "f32x4.splat") (param f32) (result v128) (f32x4.splat (local.get 0)))
  (func (export "f64x2.splat") (param f64) (result v128) (f64x2.splat (local.get 0)))
  (func (export "i8x16.extract_lane_s 0") (param v128) (result i32) (i8x16.extract_lane_s 0 (local.get 0)))
  (func (export "i8x16.extract_lane_s 15") (param v128) (result i32) (i8x16.extract_lane_s 15 (local.get 0)))
  (func (export "i8x16.extract_lane_u 0") (param v128) (result i32) (i8x16.extract_lane_u 0 (local.get 0)))
  (func (export "i8x16.extract_lane_u 15") (param v128) (result i32) (i8x16.extract_lane_u 15 (local.get 0)))
  (func (export "i8x16.replace_lane 0") (param v128 i32) (result v128) (i8x16.replace_lane 0 (local.get 0) (local.get 1)))
  (func (export "i8x16.replace_lane 15") (param v128 i32) (result v128) (i8x16.replace_lane 15 (local.get 0) (local.get 1)))
  (func (export "i16x8.extract_lane_s 0") (param v128) (result i32) (i16x8.extract_lane_s 0 (local.get 0)))
  (func (export "i16x8.extract_lane_s 7") (param v128) (result i32) (i16x8.extract_lane_s 7 (local.get 0)))
  (func (export "i16x8.extract_lane_u 0") (param v128) (result i32) (i16x8.extract_lane_u 0 (local.get 0)))
  (func (export "i16x8.extract_lane_u 7") (param v128) (result i32) (i16x8.extract_lane_u 7 (local.get 0)))
  (func (export "i16x8.replace_lane 0") (param v128 i32) (result v128) (i16x8.replace_lane 0 (local.get 0) (local.get 1)))
  (func (export "i16x8.replace_lane 7") (param v128 i32) (result v128) (i16x8.replace_lane 7 (local.get 0) (local.get 1)))
  (func (export "i32x4.extract_lane 0") (param v128) (result i32) (i32x4.extract_lane 0 (local.get 0)))
  (func (export "i32x4.extract_lane 3") (param v128) (result i32) (i32x4.extract_lane 3 (local.get 0)))
  (func (export "i32x4.replace_lane 0") (param v128 i32) (result v128) (i32x4.replace_lane 0 (local.get 0) (local.get 1)))
  (func (export "i32x4.replace_lane 3") (param v128 i32) (result v128) (i32x4.replace_lane 3 (local.get 0) (local.get 1)))
  (func (export "i64x2.extract_lane 0") (param v128) (result i64) (i64x2.extract_lane 0 (local.get 0)))
  (func (export "i64x2.extract_lane 1") (param v128) (result i64) (i64x2.extract_lane 1 (local.get 0)))
  (func (export "i64x2.replace_lane 0") (param v128 i64) (result v128) (i64x2.replace_lane 0 (local.get 0) (local.get 1)))
  (func (export "i64x2.replace_lane 1") (param v128 i64) (result v128) (i64x2.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "f32x4.extract_lane 0") (param v128) (result f32) (f32x4.extract_lane 0 (local.get 0)))
  (func (export "f32x4.extract_lane 3") (param v128) (result f32) (f32x4.extract_lane 3 (local.get 0)))
  (func (export "f32x4.replace_lane 0") (param v128 f32) (result v128) (f32x4.replace_lane 0 (local.get 0) (local.get 1)))
  (func (export "f32x4.replace_lane 3") (param v128 f32) (result v128) (f32x4.replace_lane 3 (local.get 0) (local.get 1)))
  (func (export "f64x2.extract_lane 0") (param v128) (result f64) (f64x2.extract_lane 0 (local.get 0)))
  (func (export "f64x2.extract_lane 1") (param v128) (result f64) (f64x2.extract_lane 1 (local.get 0)))
  (func (export "f64x2.replace_lane 0") (param v128 f64) (result v128) (f64x2.replace_lane 0 (local.get 0) (local.get 1)))
  (func (export "f64x2.replace_lane 1") (param v128 f64) (result v128) (f64x2.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15") (param v128 v128) (result v128) (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 (local.get 0) (local.get 1)))
  (func (export "i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31") (param v128 v128) (result v128) (i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 (local.get 0) (local.get 1)))
  (func (export "i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0") (param v128 v128) (result v128) (i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 (local.get 0) (local.get 1)))
  (func (export "i8x16.shuffle 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16") (param v128 v128) (result v128) (i8x16.shuffle 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16 (local.get 0) (local.get 1)))
  (func (export "i8x16.shuffle 31 0 30 1 29 2 28 3 27 4 26 5 25 6 24 7") (param v128 v128) (result v128) (i8x16.shuffle 31 0 30 1 29 2 28 3 27 4 26 5 25 6 24 7 (local.get 0) (local.get 1)))
  (func (export "i8x16.shuffle 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5") (param v128 v128) (result v128) (i8x16.shuffle 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 (local.get 0) (local.get 1)))
  (func (export "i8x16.swizzle") (param v128 v128) (result v128) (i8x16.swizzle (local.get 0) (local.get 1)))
  (func (export "v128.not") (param v128) (result v128) (v128.not (local.get 0)))
  (func (export "v128.and") (param v128 v128) (result v128) (v128.and (local.get 0) (local.get 1)))
  (func (export "v128.andnot") (param v128 v128) (result v128) (v128.andnot (local.get 0) (local.get 1)))
  (func (export "v128.or") (param v128 v128) (result v128) (v128.or (local.get 0) (local.get 1)))
  (func (export "v128.xor") (param v128 v128) (result v128) (v128.xor (local.get 0) (local.get 1)))
  (func (export "v128.bitselect") (param v128 v128 v128) (result v128) (v128.bitselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "v128.any_true") (param v128) (result i32) (v128.any_true (local.get 0)))
)

;; i8x16.splat
(assert_return (invoke "i8x16.splat" (i32.const 0)) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
(assert_return (invoke "i8x16.splat" (i32.const 1)) (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1))
(assert_return (invoke "i8x16.splat" (i32.const -1)) (v128.const i8x16 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1))
(assert_return (invoke "i8x16.splat" (i32.const 0x123_4567)) (v128.const i8x16 103 103 103 103 103 103 103 103 103 103 103 103 103 103 103 103))

;; i16x8.splat
(assert_return (invoke "i16x8.splat" (i32.const 0)) (v128.const i16x8 0 0 0 0 0 0 0 0))
(assert_return (invoke "i16x8.splat" (i32.const 1)) (v128.const i16x8 1 1 1 1 1 1 1 1))
(assert_return (invoke "i16x8.splat" (i32.const -1)) (v128.const i16x8 -1 -1 -1 -1 -1 -1 -1 -1))
(assert_return (invoke "i16x8.splat" (i32.const 0x123_4567)) (v128.const i16x8 0x4567 0x4567 0x4567 0x4567 0x4567 0x4567 0x4567 0x4567))

;; i32x4.splat
(assert_return (invoke "i32x4.splat" (i32.const 0)) (v128.const i32x4 0 0 0 0))
(assert_return (invoke "i32x4.splat" (i32.const 1)) (v128.const i32x4 1 1 1 1))
(assert_return (invoke "i32x4.splat" (i32.const -1)) (v128.const i32x4 -1 -1 -1 -1))
(assert_return (invoke "i32x4.splat" (i32.const 0x123_4567)) (v128.const i32x4 0x123_4567 0x123_4567 0x123_4567 0x123_4567))

;; i64x2.splat
(assert_return (invoke "i64x2.splat" (i64.const 0)) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.splat" (i64.const 1)) (v128.const i64x2 1 1))
(assert_return (invoke "i64x2.splat" (i64.const -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.splat" (i64.const 0x123_4567)) (v128.const i64x2 0x123_4567 0x123_4567))

;; f32x4.splat
(assert_return (invoke "f32x4.splat" (f32.const 0)) (v128.const f32x4 0 0 0 0))
(assert_return (invoke "f32x4.splat" (f32.const -0)) (v128.const f32x4 -0 -0 -0 -0))
(assert_return (invoke "f32x4.splat" (f32.const 1.5)) (v128.const f32x4 1.5 1.5 1.5 1.5))
(assert_return (invoke "f32x4.splat" (f32.const inf)) (v128.const f32x4 inf inf inf inf))
(assert_return (invoke "f32x4.splat" (f32.const nan:0x400001)) (v128.const f32x4 nan:0x400001 nan:0x400001 nan:0x400001 nan:0x400001))

;; f64x2.splat
(assert_return (invoke "f64x2.splat" (f64.const 0)) (v128.const f64x2 0 0))
(assert_return (invoke "f64x2.splat" (f64.const -0)) (v128.const f64x2 -0 -0))
(assert_return (invoke "f64x2.splat" (f64.const 1.5)) (v128.const f64x2 1.5 1.5))
(assert_return (invoke "f64x2.splat" (f64.const inf)) (v128.const f64x2 inf inf))
(assert_return (invoke "f64x2.splat" (f64.const nan:0x8000000000001)) (v128.const f64x2 nan:0x8000000000001 nan:0x8000000000001))

;; i8x16.extract_lane_s 0
(assert_return (invoke "i8x16.extract_lane_s 0" (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112)) (i32.const -127))
(assert_return (invoke "i8x16.extract_lane_s 0" (v128.const i8x16 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128)) (i32.const -128))

;; i8x16.extract_lane_s 15
(assert_return (invoke "i8x16.extract_lane_s 15" (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112)) (i32.const -112))
(assert_return (invoke "i8x16.extract_lane_s 15" (v128.const i8x16 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128)) (i32.const -128))

;; i8x16.extract_lane_u 0
(assert_return (invoke "i8x16.extract_lane_u 0" (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112)) (i32.const 129))
(assert_return (invoke "i8x16.extract_lane_u 0" (v128.const i8x16 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128)) (i32.const 128))

;; i8x16.extract_lane_u 15
(assert_return (invoke "i8x16.extract_lane_u 15" (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112)) (i32.const 144))
(assert_return (invoke "i8x16.extract_lane_u 15" (v128.const i8x16 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128 -128)) (i32.const 128))

;; i8x16.replace_lane 0
(assert_return (invoke "i8x16.replace_lane 0" (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112) (i32.const 0x1_ff80)) (v128.const i8x16 -128 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112))

;; i8x16.replace_lane 15
(assert_return (invoke "i8x16.replace_lane 15" (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112) (i32.const 0x1_ff80)) (v128.const i8x16 -127 -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -128))

;; i16x8.extract_lane_s 0
(assert_return (invoke "i16x8.extract_lane_s 0" (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 0x8388)) (i32.const 129))
(assert_return (invoke "i16x8.extract_lane_s 0" (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (i32.const 0xffff_8000))

;; i16x8.extract_lane_s 7
(assert_return (invoke "i16x8.extract_lane_s 7" (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 0x8388)) (i32.const 0xffff_8388))
(assert_return (invoke "i16x8.extract_lane_s 7" (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (i32.const 0xffff_8000))

;; i16x8.extract_lane_u 0
(assert_return (invoke "i16x8.extract_lane_u 0" (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 0x8388)) (i32.const 129))
(assert_return (invoke "i16x8.extract_lane_u 0" (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (i32.const 0x8000))

;; i16x8.extract_lane_u 7
(assert_return (invoke "i16x8.extract_lane_u 7" (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 0x8388)) (i32.const 0x8388))
(assert_return (invoke "i16x8.extract_lane_u 7" (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)) (i32.const 0x8000))

;; i16x8.replace_lane 0
(assert_return (invoke "i16x8.replace_lane 0" (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 0x8388) (i32.const 0x1_ff80)) (v128.const i16x8 -128 0x8082 387 0x8184 645 0x8286 903 0x8388))

;; i16x8.replace_lane 7
(assert_return (invoke "i16x8.replace_lane 7" (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 0x8388) (i32.const 0x1_ff80)) (v128.const i16x8 129 0x8082 387 0x8184 645 0x8286 903 -128))

;; i32x4.extract_lane 0
(assert_return (invoke "i32x4.extract_lane 0" (v128.const i32x4 129 0x8082 387 0x8184)) (i32.const 129))

;; i32x4.extract_lane 3
(assert_return (invoke "i32x4.extract_lane 3" (v128.const i32x4 129 0x8082 387 0x8184)) (i32.const 0x8184))

;; i32x4.replace_lane 0
(assert_return (invoke "i32x4.replace_lane 0" (v128.const i32x4 129 0x8082 387 0x8184) (i32.const 0x1_ff80)) (v128.const i32x4 0x1_ff80 0x8082 387 0x8184))

;; i32x4.replace_lane 3
(assert_return (invoke "i32x4.replace_lane 3" (v128.const i32x4 129 0x8082 387 0x8184) (i32.const 0x1_ff80)) (v128.const i32x4 129 0x8082 387 0x1_ff80))

;; i64x2.extract_lane 0
(assert_return (invoke "i64x2.extract_lane 0" (v128.const i64x2 129 0x8082)) (i64.const 129))

;; i64x2.extract_lane 1
(assert_return (invoke "i64x2.extract_lane 1" (v128.const i64x2 129 0x8082)) (i64.const 0x8082))

;; i64x2.replace_lane 0
(assert_return (invoke "i64x2.replace_lane 0" (v128.const i64x2 129 0x8082) (i64.const 0x1_ff80)) (v128.const i64x2 0x1_ff80 0x8082))

;; i64x2.replace_lane 1
(assert_return (invoke "i64x2.replace_lane 1" (v128.const i64x2 129 0x8082) (i64.const 0x1_ff80)) (v128.const i64x2 129 0x1_ff80))

;; f32x4.extract_lane 0
(assert_return (invoke "f32x4.extract_lane 0" (v128.const f32x4 0.5 1.5 2.5 3.5)) (f32.const 0.5))

;; f32x4.extract_lane 3
(assert_return (invoke "f32x4.extract_lane 3" (v128.const f32x4 0.5 1.5 2.5 3.5)) (f32.const 3.5))

;; f32x4.replace_lane 0
(assert_return (invoke "f32x4.replace_lane 0" (v128.const f32x4 0.5 1.5 2.5 3.5) (f32.const -9.25)) (v128.const f32x4 -9.25 1.5 2.5 3.5))

;; f32x4.replace_lane 3
(assert_return (invoke "f32x4.replace_lane 3" (v128.const f32x4 0.5 1.5 2.5 3.5) (f32.const -9.25)) (v128.const f32x4 0.5 1.5 2.5 -9.25))

;; f64x2.extract_lane 0
(assert_return (invoke "f64x2.extract_lane 0" (v128.const f64x2 0.5 1.5)) (f64.const 0.5))

;; f64x2.extract_lane 1
(assert_return (invoke "f64x2.extract_lane 1" (v128.const f64x2 0.5 1.5)) (f64.const 1.5))

;; f64x2.replace_lane 0
(assert_return (invoke "f64x2.replace_lane 0" (v128.const f64x2 0.5 1.5) (f64.const -9.25)) (v128.const f64x2 -9.25 1.5))

;; f64x2.replace_lane 1
(assert_return (invoke "f64x2.replace_lane 1" (v128.const f64x2 0.5 1.5) (f64.const -9.25)) (v128.const f64x2 0.5 -9.25))

;; i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
(assert_return (invoke "i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)) (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81))

;; i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
(assert_return (invoke "i8x16.shuffle 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31))

;; i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0
(assert_return (invoke "i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)) (v128.const i8x16 -81 -82 -83 -84 -85 -86 -87 -88 -89 -90 -91 -92 -93 -94 -95 -96))

;; i8x16.shuffle 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16
(assert_return (invoke "i8x16.shuffle 0 16 0 16 0 16 0 16 0 16 0 16 0 16 0 16" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)) (v128.const i8x16 -96 16 -96 16 -96 16 -96 16 -96 16 -96 16 -96 16 -96 16))

;; i8x16.shuffle 31 0 30 1 29 2 28 3 27 4 26 5 25 6 24 7
(assert_return (invoke "i8x16.shuffle 31 0 30 1 29 2 28 3 27 4 26 5 25 6 24 7" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)) (v128.const i8x16 31 -96 30 -95 29 -94 28 -93 27 -92 26 -91 25 -90 24 -89))

;; i8x16.shuffle 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5
(assert_return (invoke "i8x16.shuffle 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)) (v128.const i8x16 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91 -91))

;; i8x16.swizzle
(assert_return (invoke "i8x16.swizzle" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)) (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81))
(assert_return (invoke "i8x16.swizzle" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0)) (v128.const i8x16 -81 -82 -83 -84 -85 -86 -87 -88 -89 -90 -91 -92 -93 -94 -95 -96))
(assert_return (invoke "i8x16.swizzle" (v128.const i8x16 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81) (v128.const i8x16 0 1 15 16 17 31 32 127 -128 -1 3 3 4 -56 14 -16)) (v128.const i8x16 -96 -95 -81 0 0 0 0 0 0 0 -93 -93 -92 0 -82 0))

;; v128.not
(assert_return (invoke "v128.not" (v128.const i64x2 0 0)) (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.not" (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.not" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef)) (v128.const i64x2 0x123_4567_89ab_cdef 0xfedc_ba98_7654_3210))

;; v128.and
(assert_return (invoke "v128.and" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff)) (v128.const i64x2 0xe0c_0a08_0604_0200 0x23_0067_00ab_00ef))
(assert_return (invoke "v128.and" (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.and" (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.and" (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef)) (v128.const i64x2 0xe0c_0a08_0604_0200 0x23_0067_00ab_00ef))

;; v128.andnot
(assert_return (invoke "v128.andnot" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff)) (v128.const i64x2 0xf0d0_b090_7050_3010 0x100_4500_8900_cd00))
(assert_return (invoke "v128.andnot" (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot" (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.andnot" (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef)) (v128.const i64x2 0x103_0507_090b_0d0f 0xdc_0098_0054_0010))

;; v128.or
(assert_return (invoke "v128.or" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff)) (v128.const i64x2 0xffdf_bf9f_7f5f_3f1f 0x1ff_45ff_89ff_cdff))
(assert_return (invoke "v128.or" (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.or" (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.or" (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef)) (v128.const i64x2 0xffdf_bf9f_7f5f_3f1f 0x1ff_45ff_89ff_cdff))

;; v128.xor
(assert_return (invoke "v128.xor" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff)) (v128.const i64x2 0xf1d3_b597_795b_3d1f 0x1dc_4598_8954_cd10))
(assert_return (invoke "v128.xor" (v128.const i64x2 0 0) (v128.const i64x2 -1 -1)) (v128.const i64x2 -1 -1))
(assert_return (invoke "v128.xor" (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)) (v128.const i64x2 0 0))
(assert_return (invoke "v128.xor" (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef)) (v128.const i64x2 0xf1d3_b597_795b_3d1f 0x1dc_4598_8954_cd10))

;; v128.bitselect
(assert_return (invoke "v128.bitselect" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 0x3333_3333_5555_5555 0xffff_ffff_0000_0000)) (v128.const i64x2 0x3e1c_3e1c_5e5e_1a1a 0x123_4567_00ff_00ff))
(assert_return (invoke "v128.bitselect" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 0 0)) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff))
(assert_return (invoke "v128.bitselect" (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef) (v128.const i64x2 0xf0f_0f0f_0f0f_0f0f 0xff_00ff_00ff_00ff) (v128.const i64x2 -1 -1)) (v128.const i64x2 0xfedc_ba98_7654_3210 0x123_4567_89ab_cdef))

;; v128.any_true
(assert_return (invoke "v128.any_true" (v128.const i64x2 0 0)) (i32.const 0))
(assert_return (invoke "v128.any_true" (v128.const i64x2 1 0)) (i32.const 1))
(assert_return (invoke "v128.any_true" (v128.const i64x2 0 0x8000_0000_0000_0000)) (i32.const 1))
(assert_return (invoke "v128.any_true" (v128.const i64x2 -1 -1)) (i32.const 1))
(assert_return (invoke "v128.any_true" (v128.const i64x2 0 1)) (i32.const 1))
