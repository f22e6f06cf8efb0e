(module (func (param v128 i32) (result i32)
  (local.set 0 (i32x4.replace_lane 1 (local.get 0) (local.get 1)))
  (i32.add (i8x16.extract_lane_s 15 (local.get 0)) (i32x4.extract_lane 2 (local.get 0)))))
