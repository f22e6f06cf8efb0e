;; Structures with descriptors, and references to exactly one type.

(module $shapes
  ;; A shape's descriptor is its class; squares are shapes, and only they and their subtypes have a second field.
  (type $named (sub (struct (field $name i32))))
  (rec
    (type $shape (sub $named (descriptor $class) (struct (field $name i32) (field $corners (mut i64)))))
    (type $class (sub (describes $shape) (struct (field $id i32))))
    (type $square (sub $shape (descriptor $squares)
      (struct (field $name i32) (field $corners (mut i64)) (field $mark v128) (field $next (mut (ref null $shape))))))
    (type $squares (sub $class (describes $square) (struct (field $id i32) (field $side f64)))))

  (global $plain (ref (exact $class)) (struct.new $class (i32.const 1)))
  (global $other (ref (exact $class)) (struct.new $class (i32.const 2)))
  (global $unit (ref (exact $squares)) (struct.new $squares (i32.const 3) (f64.const 1.5)))
  (global $none (ref null (exact $class)) (ref.null (exact $class)))
  ;; Descriptors in constant expressions.
  (global $constant (ref $shape) (struct.new_desc $shape (i32.const 10) (i64.const 3) (global.get $plain)))
  (global $default (ref $shape) (struct.new_default_desc $square (global.get $unit)))

  (func $shape (param $kind i32) (result (ref null $shape))
    (if (i32.eqz (local.get $kind)) (then (return (ref.null none))))
    (if (i32.eq (local.get $kind) (i32.const 1))
      (then (return (struct.new_desc $shape (i32.const 10) (i64.const 3) (global.get $plain)))))
    (if (i32.eq (local.get $kind) (i32.const 2))
      (then (return (struct.new_desc $shape (i32.const 20) (i64.const 4) (global.get $other)))))
    (struct.new_desc $square
      (i32.const 30) (i64.const 4) (v128.const i64x2 7 8) (ref.null none) (global.get $unit)))
  (func $class (param $kind i32) (result (ref null $class))
    (if (i32.eqz (local.get $kind)) (then (return (global.get $none))))
    (if (i32.eq (local.get $kind) (i32.const 1)) (then (return (global.get $plain))))
    (if (i32.eq (local.get $kind) (i32.const 2)) (then (return (global.get $other))))
    (global.get $unit))

  (func (export "class of") (param i32) (result i32)
    (struct.get $class $id (ref.get_desc $shape (call $shape (local.get 0)))))
  (func (export "side of") (param i32) (result f64)
    (struct.get $squares $side (ref.get_desc $square (ref.cast (ref $square) (call $shape (local.get 0))))))
  (func (export "constants") (result i32 i32)
    (struct.get $class $id (ref.get_desc $shape (global.get $constant)))
    (struct.get $class $id (ref.get_desc $shape (global.get $default))))
  ;; The descriptor is not in the way of the fields, whatever type they are read by.
  (func (export "fields") (result i32 i32 i64 i64 i64) (local $square (ref $square))
    (local.set $square (ref.cast (ref $square) (call $shape (i32.const 3))))
    (struct.set $square $next (local.get $square) (local.get $square))
    (struct.set $shape $corners (local.get $square) (i64.const -1))
    (struct.get $named $name (local.get $square))
    (struct.get $square $name (local.get $square))
    (struct.get $shape $corners (struct.get $square $next (local.get $square)))
    (i64x2.extract_lane 0 (struct.get $square $mark (local.get $square)))
    (i64x2.extract_lane 1 (struct.get $square $mark (local.get $square))))
  (func (export "new") (param i32) (result i32)
    (struct.get $shape $name
      (struct.new_desc $shape (i32.const 1) (i64.const 2)
        (ref.cast (ref null (exact $class)) (call $class (local.get 0))))))
  (func (export "new default") (param i32) (result i64)
    (struct.get $shape $corners
      (struct.new_default_desc $shape (ref.cast (ref null (exact $class)) (call $class (local.get 0))))))

  (func (export "cast") (param $shape i32) (param $class i32) (result i32)
    (struct.get $shape $name
      (ref.cast_desc_eq (ref $shape) (call $shape (local.get $shape)) (call $class (local.get $class)))))
  (func (export "cast null") (param $shape i32) (param $class i32) (result i32)
    (ref.is_null
      (ref.cast_desc_eq (ref null $shape) (call $shape (local.get $shape)) (call $class (local.get $class)))))
  (func (export "branch") (param $shape i32) (param $class i32) (result i32)
    (block $is (result (ref null $shape))
      (drop
        (br_on_cast_desc_eq $is anyref (ref null $shape)
          (call $shape (local.get $shape)) (call $class (local.get $class))))
      (return (i32.const 0)))
    (drop)
    (i32.const 1))
  (func (export "branch on failure") (param $shape i32) (param $class i32) (result i32)
    (block $not (result anyref)
      (drop
        (br_on_cast_desc_eq_fail $not anyref (ref $shape)
          (call $shape (local.get $shape)) (call $class (local.get $class))))
      (return (i32.const 0)))
    (drop)
    (i32.const 1))

  (func (export "is exactly a shape") (param i32) (result i32)
    (ref.test (ref (exact $shape)) (call $shape (local.get 0))))
  (func (export "is a shape") (param i32) (result i32)
    (ref.test (ref $shape) (call $shape (local.get 0)))))

(assert_return (invoke "class of" (i32.const 1)) (i32.const 1))
(assert_return (invoke "class of" (i32.const 2)) (i32.const 2))
(assert_return (invoke "class of" (i32.const 3)) (i32.const 3))
(assert_trap (invoke "class of" (i32.const 0)) "null reference")
(assert_return (invoke "side of" (i32.const 3)) (f64.const 1.5))
(assert_trap (invoke "side of" (i32.const 1)) "cast failure")
(assert_return (invoke "constants") (i32.const 1) (i32.const 3))
(assert_return (invoke "fields") (i32.const 30) (i32.const 30) (i64.const -1) (i64.const 7) (i64.const 8))
(assert_return (invoke "new" (i32.const 2)) (i32.const 1))
(assert_trap (invoke "new" (i32.const 0)) "null descriptor reference")
;; A class of squares is not exactly a class.
(assert_trap (invoke "new" (i32.const 3)) "cast failure")
(assert_return (invoke "new default" (i32.const 1)) (i64.const 0))
(assert_trap (invoke "new default" (i32.const 0)) "null descriptor reference")

(assert_return (invoke "cast" (i32.const 1) (i32.const 1)) (i32.const 10))
(assert_return (invoke "cast" (i32.const 3) (i32.const 3)) (i32.const 30))
(assert_trap (invoke "cast" (i32.const 1) (i32.const 2)) "descriptor cast failure")
(assert_trap (invoke "cast" (i32.const 0) (i32.const 1)) "descriptor cast failure")
(assert_trap (invoke "cast" (i32.const 1) (i32.const 0)) "null descriptor reference")
(assert_return (invoke "cast null" (i32.const 0) (i32.const 1)) (i32.const 1))
(assert_return (invoke "cast null" (i32.const 2) (i32.const 2)) (i32.const 0))
(assert_trap (invoke "cast null" (i32.const 0) (i32.const 0)) "null descriptor reference")

(assert_return (invoke "branch" (i32.const 0) (i32.const 1)) (i32.const 1))
(assert_return (invoke "branch" (i32.const 1) (i32.const 1)) (i32.const 1))
(assert_return (invoke "branch" (i32.const 1) (i32.const 3)) (i32.const 0))
(assert_trap (invoke "branch" (i32.const 1) (i32.const 0)) "null descriptor reference")
(assert_return (invoke "branch on failure" (i32.const 0) (i32.const 1)) (i32.const 1))
(assert_return (invoke "branch on failure" (i32.const 2) (i32.const 2)) (i32.const 0))
(assert_return (invoke "branch on failure" (i32.const 2) (i32.const 1)) (i32.const 1))
(assert_trap (invoke "branch on failure" (i32.const 0) (i32.const 0)) "null descriptor reference")

(assert_return (invoke "is exactly a shape" (i32.const 1)) (i32.const 1))
(assert_return (invoke "is exactly a shape" (i32.const 3)) (i32.const 0))
(assert_return (invoke "is a shape" (i32.const 3)) (i32.const 1))

;; A function can be imported by exactly its type.
(module $functions
  (type $open (sub (func (result i32))))
  (type $closed (sub final $open (func (result i32))))
  (func (export "seven") (type $closed) (i32.const 7)))
(register "functions" $functions)
(module
  (type $open (sub (func (result i32))))
  (type $closed (sub final $open (func (result i32))))
  (func $seven (import "functions" "seven") (exact (type $closed)))
  (global $reference (ref (exact $closed)) (ref.func $seven))
  (func (export "call") (result i32) (call_ref $closed (global.get $reference))))
(assert_return (invoke "call") (i32.const 7))
(assert_unlinkable
  (module
    (type $open (sub (func (result i32))))
    (import "functions" "seven" (func (exact (type $open)))))
  "incompatible import type")
(assert_invalid
  (module
    (type $open (sub (func)))
    (import "functions" "seven" (func $seven (type $open)))
    (global (ref (exact $open)) (ref.func $seven)))
  "type mismatch")

;; Which types are the same does not depend on where they are written.
(module
  (rec (type $a (sub (descriptor $b) (struct))) (type $b (sub (describes $a) (struct))))
  (rec (type $c (sub (descriptor $d) (struct))) (type $d (sub (describes $c) (struct))))
  (rec (type $e (sub $a (descriptor $f) (struct))) (type $f (sub $d (describes $e) (struct))))
  (func (param (ref (exact $b))) (result (ref (exact $c))) (struct.new_desc $c (local.get 0))))
