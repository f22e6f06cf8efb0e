import SwasmTestSupport

@testable import Swasm

/// Modules whose types no other has.
enum TypeModules {
  private typealias W = WasmBytes

  /// `count` function types from the number `first` on: of 12 parameters each, which are the number's digits.
  static func functions(from first: Int, count: Int) -> [UInt8] {
    var types = W.u32(count)
    for number in first..<first + count {
      types += [0x60, 12]
      var rest = number
      for _ in 0..<12 {
        types.append([W.i32, W.i64, W.f32, W.f64][rest & 3])
        rest >>= 2
      }
      types.append(0)
    }
    return W.module(W.section(1, types))
  }

  /// A structure of `first`, `first + 1`, …, whose function "sum" adds them up from an object that it makes and keeps,
  /// after a cast. No two with other `fields` have equal types.
  static func structure(fields: Int, from first: Int) -> String {
    let values = (0..<fields).map { "(i64.const \(first + $0))" }.joined(separator: " ")
    let sum = (0..<fields).reduce("(i64.const 0)") {
      "(i64.add \($0) (struct.get $s \($1) (local.get $x)))"
    }
    return """
      (module
        (type $s (struct \(String(repeating: "(field i64)", count: fields))))
        (global $kept (export "kept") (mut anyref) (ref.null any))
        (func (export "sum") (result i64) (local $x (ref null $s))
          (global.set $kept (struct.new $s \(values)))
          (local.set $x (ref.cast (ref $s) (global.get $kept)))
          \(sum)))
      """
  }
}
