(module (tag $e (param i32)) (func (param i32) (result i32)
  (block $h (result i32)
    (try_table (result i32) (catch $e $h)
      (throw $e (local.get 0))))))
