(module (func (param i32) (local i32)
  (local.set 1 (i32.add (local.get 0) (i32.const 1)))
  (local.set 0 (local.tee 1 (i32.xor (local.get 1) (local.get 0))))))
