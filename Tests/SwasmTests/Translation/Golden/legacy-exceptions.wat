(module (tag $e (param i32)) (func $f) (func (param i32) (result i32)
  (try (result i32) (do (call $f) (i32.const 1)) (catch $e (i32.add (local.get 0))) (catch_all (rethrow 0)))))
