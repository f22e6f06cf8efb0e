(module (type $s (struct)) (func (param anyref) (result i32)
  (block $l (result (ref $s)) (br_on_cast $l anyref (ref $s) (local.get 0)) (drop) (return (i32.const 0)))
  (ref.test (ref $s))))
