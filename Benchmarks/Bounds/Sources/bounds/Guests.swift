import Swasm
import SwasmText

/// Guests that do not end by themselves in the time they are given.
enum Guests {
  static let endless: [(name: String, text: String)] = [
    ("empty loop", "(module (func (export \"run\") (loop (br 0))))"),
    (
      "call_indirect recursion",
      """
      (module (type $f (func (param i32))) (table funcref (elem $go)) (func $go (type $f)
        (if (local.get 0) (then
          (call_indirect (type $f) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0))
          (call_indirect (type $f) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0)))))
       (func (export "run") (call_indirect (type $f) (i32.const 60) (i32.const 0))))
      """
    ),
    (
      "memory.fill of 4 GiB",
      """
      (module (memory 65536) (func (export "run")
        (loop (memory.fill (i32.const 0) (i32.const 7) (i32.const -1)) (br 0))))
      """
    ),
    (
      "br_table loop",
      """
      (module (func (export "run") (local i32)
        (loop $again (block $b (block $a
          (local.set 0 (i32.add (local.get 0) (i32.const 1)))
          (br_table $a $b $again (i32.and (local.get 0) (i32.const 3)))) (br $again)) (br $again))))
      """
    ),
  ]

  /// Calls a host function that waits, as often as it is told to.
  static let waiting = """
    (module (import "host" "wait" (func $wait (param i32) (result i32)))
      (func (export "run") (param $n i32) (result i32) (local $sum i32)
        (loop $again
          (local.set $sum (i32.add (local.get $sum) (call $wait (local.get $n))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $sum)))
    """

  static func module(_ text: String, _ engine: Engine) throws -> Module {
    try Module(bytes: WebAssemblyText.parseModule(Array(text.utf8)), engine: engine)
  }
}
