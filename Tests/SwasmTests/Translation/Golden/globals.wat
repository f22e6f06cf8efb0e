(module (global $i (import "m" "i") i64) (global $g (mut i32) (i32.const 1))
  (func (result i64) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $i)))
