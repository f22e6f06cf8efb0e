(module (func (param i32 i32) (result i32)
  (block (br_if 0 (i32.lt_s (local.get 0) (local.get 1))) (return (i32.const 1)))
  (if (result i32) (i64.eqz (i64.extend_i32_u (local.get 0))) (then (i32.const 2)) (else (i32.const 3)))))
