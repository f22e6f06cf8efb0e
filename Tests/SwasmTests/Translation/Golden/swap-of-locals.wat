(module (func (param i32 i32)
  (local.get 0) (local.get 1) (local.set 0) (local.set 1)))
