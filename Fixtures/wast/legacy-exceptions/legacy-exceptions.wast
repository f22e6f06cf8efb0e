;; The exceptions of before: try with handlers in line, rethrow and delegate.

(module
  (tag $empty)
  (tag $number (param i32))
  (func $throw (param i32)
    (if (i32.eq (local.get 0) (i32.const 1)) (then (throw $empty)))
    (if (i32.eq (local.get 0) (i32.const 2)) (then (throw $number (i32.const 22))))
    (if (i32.eq (local.get 0) (i32.const 4)) (then (unreachable))))

  (func (export "try") (param i32) (result i32)
    (try (result i32)
      (do (call $throw (local.get 0)) (i32.const 0))
      (catch $empty (i32.const 1))
      (catch $number)
      (catch_all (i32.const -1))))
  (func (export "plain") (param i32) (result i32)
    try (result i32)
      local.get 0
      call $throw
      i32.const 5
    catch $number
      i32.const 1
      i32.add
    end)
  (func (export "without handlers") (param i32) (result i32)
    (try (do (call $throw (local.get 0))))
    (i32.const 3))
  (func (export "rethrow") (param i32) (result i32)
    (try (result i32)
      (do
        (try $inner (result i32)
          (do (call $throw (local.get 0)) (i32.const 0))
          (catch_all (rethrow $inner))))
      (catch $number)
      (catch $empty (i32.const 11))))
  ;; Rethrown from a handler within a handler: the exception of the block that is named.
  (func (export "rethrow outer") (result i32)
    (try (result i32)
      (do
        (try $outer (result i32)
          (do (throw $number (i32.const 1)))
          (catch $number
            (drop)
            (try (result i32)
              (do (throw $empty))
              (catch $empty (rethrow $outer))))))
      (catch $number (i32.add (i32.const 40)))))
  ;; An exception in the inner block goes to the handlers of the block that is named, past those between.
  (func (export "delegate") (param i32) (result i32)
    (try $target (result i32)
      (do
        (try (result i32)
          (do
            (try (result i32)
              (do (call $throw (local.get 0)) (i32.const 0))
              (delegate $target)))
          (catch_all (i32.const -1))))
      (catch_all (i32.const 77))))
  (func (export "delegate to the caller") (param i32)
    (try
      (do (try (do (call $throw (local.get 0))) (delegate 1)))
      (catch_all (unreachable)))))

(assert_return (invoke "try" (i32.const 0)) (i32.const 0))
(assert_return (invoke "try" (i32.const 1)) (i32.const 1))
(assert_return (invoke "try" (i32.const 2)) (i32.const 22))
(assert_trap (invoke "try" (i32.const 4)) "unreachable")
(assert_return (invoke "plain" (i32.const 0)) (i32.const 5))
(assert_return (invoke "plain" (i32.const 2)) (i32.const 23))
(assert_exception (invoke "plain" (i32.const 1)))
(assert_return (invoke "without handlers" (i32.const 0)) (i32.const 3))
(assert_exception (invoke "without handlers" (i32.const 1)))
(assert_return (invoke "rethrow" (i32.const 0)) (i32.const 0))
(assert_return (invoke "rethrow" (i32.const 1)) (i32.const 11))
(assert_return (invoke "rethrow" (i32.const 2)) (i32.const 22))
(assert_return (invoke "rethrow outer") (i32.const 41))
(assert_return (invoke "delegate" (i32.const 0)) (i32.const 0))
(assert_return (invoke "delegate" (i32.const 1)) (i32.const 77))
(assert_return (invoke "delegate" (i32.const 2)) (i32.const 77))
(assert_return (invoke "delegate to the caller" (i32.const 0)))
(assert_exception (invoke "delegate to the caller" (i32.const 1)))

(assert_invalid (module (func (block $b (rethrow $b)))) "invalid rethrow label")
(assert_invalid (module (func (try $t (do (rethrow $t)) (catch_all)))) "invalid rethrow label")
