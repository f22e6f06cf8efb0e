(module (memory i64 1) (func (param i64) (result i32)
  (i32.store offset=0x100000000 (local.get 0) (i32.const 1))
  (i32.load (local.get 0))))
