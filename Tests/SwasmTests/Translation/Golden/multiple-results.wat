(module (func (param i32 i64) (result i64 i32) (local.get 1) (local.get 0)))
