(module (memory 1) (memory 1) (func (param i32) (result i32)
  (i32.store 1 (local.get 0) (i32.const 1))
  (i32.load 1 offset=4 (local.get 0))))
