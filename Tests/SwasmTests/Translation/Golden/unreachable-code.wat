(module (func (param i32) (result i32)
  (return (local.get 0)) (i32.add (i32.const 1)) (block (br 0)) (drop) (unreachable)))
