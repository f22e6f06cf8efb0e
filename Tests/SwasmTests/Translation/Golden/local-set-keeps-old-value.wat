(module (func (param i32 i32) (result i32)
  ;; the first operand is the value before the assignment
  (local.get 0)
  (local.set 0 (local.get 1))
  (local.get 0)
  (i32.sub)))
