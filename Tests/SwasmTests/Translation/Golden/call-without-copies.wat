(module (func $f (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (param i32) (result i32)
    (call $f (call $f (local.get 0) (i32.const 1)) (i32.mul (local.get 0) (local.get 0)))))
