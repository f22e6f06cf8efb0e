(module (memory 1) (func (param i32 v128) (result v128)
  (f32x4.add (f32x4.mul (v128.load (local.get 0)) (local.get 1)) (f32x4.splat (f32.const 2)))))
