/// Modules of a world: each has the same exports, some of which it imports from another one, and functions that put
/// references wherever they can.
///
/// Exports: a memory `m`; tables `t` of functions, `x` of exceptions, `a` of objects; globals `gf`, `ge`, `ga` of the same;
/// tags `tag` (an i64), `tagf` (a function) and `taga` (an object); functions `f0` to `f3`, each `[] -> [i32]`.
struct WorldText {
  private var choices: Choices
  private let hasOther: Bool

  static func make(_ choices: inout Choices, hasOther: Bool) -> String {
    var writer = WorldText(choices: choices, hasOther: hasOther)
    let text = writer.module()
    choices = writer.choices
    return text
  }

  private mutating func module() -> String {
    let things = [
      ("memory $m", "1 5", "m"), ("table $t", "8 funcref", "t"), ("table $x", "8 exnref", "x"),
      ("table $a", "8 anyref", "a"), ("global $gf", "(mut funcref)", "gf"), ("global $ge", "(mut exnref)", "ge"),
      ("global $ga", "(mut anyref)", "ga"), ("tag $tag", "(param i64)", "tag"),
      ("tag $tagf", "(param funcref)", "tagf"), ("tag $taga", "(param anyref)", "taga"),
    ]
    var imports = ""
    var own = ""
    var exports = ""
    for (head, type, name) in things {
      if hasOther, choices.one(in: 2) {
        imports += "(import \"p\" \"\(name)\" (\(head) \(type)))\n"
      } else {
        own += "(\(head) \(type) \(initializer(name)))\n"
      }
      exports += "(export \"\(name)\" (\(head)))"
    }
    if hasOther {
      for index in 0..<2 { imports += "(import \"p\" \"f\(choices.below(4))\" (func $p\(index) (type $v)))\n" }
    }
    var text = """
      (module
      (type $v (func (result i32)))
      (rec (type $s (sub (struct (field (mut i64)) (field (mut anyref)) (field (mut funcref))))))
      (type $s2 (sub $s (struct (field (mut i64)) (field (mut anyref)) (field (mut funcref)) (field (ref null $s)))))
      (type $ar (array (mut anyref)))
      (import "h" "act" (func $act (param i32) (result i32)))
      (import "h" "mix" (func $mix (param funcref anyref exnref) (result anyref)))
      \(imports)\(own)\(exports)

      """
    for index in 0..<4 {
      text += "(export \"f\(index)\" (func $f\(index)))\n"
      text += "(func $f\(index) (type $v) (local $la anyref) (local $le exnref) (local $n i32)\n"
      for _ in 0...choices.below(5) { text += "  \(statement(0))\n" }
      text += "  \(ending()))\n"
    }
    if choices.one(in: 3) {
      text += "(elem (table $t) (i32.const \(choices.below(9))) func $f0 $f\(choices.below(4)))\n"
    }
    if choices.one(in: 3) {
      text += "(elem (table $a) (i32.const \(choices.below(9))) anyref (item \(constant())) (item \(constant())))\n"
    }
    if choices.one(in: 3) { text += "(data (i32.const \(choices.pick([0, 65_532, 400_000]))) \"hello\")\n" }
    if choices.one(in: 2) {
      text += "(func $st (local $la anyref) (local $le exnref) (local $n i32)"
      for _ in 0...choices.below(2) { text += " \(statement(2))" }
      text += choices.one(in: 2) ? " unreachable)" : ")"
      text += "(start $st)\n"
    }
    return text + "(elem declare func $f0 $f1 $f2 $f3))"
  }

  /// Of what is not imported.
  private mutating func initializer(_ name: String) -> String {
    switch name {
    case "gf": choices.one(in: 2) ? "(ref.func $f0)" : "(ref.null func)"
    case "ge": "(ref.null exn)"
    case "ga": constant()
    default: ""
    }
  }

  private mutating func constant() -> String {
    switch choices.below(4) {
    case 0: "(ref.i31 (i32.const \(choices.below(256))))"
    case 1: "(ref.null any)"
    case 2: "(array.new_fixed $ar 2 (ref.null any) (ref.i31 (i32.const 3)))"
    default:
      "(struct.new $s (i64.const \(choices.below(256))) (ref.null any) "
        + (choices.one(in: 2) ? "(ref.func $f1))" : "(ref.null func))")
    }
  }

  private mutating func index() -> String { "(i32.const \(choices.below(9)))" }

  private mutating func function() -> String {
    switch choices.below(4) {
    case 0: "(ref.func $f\(choices.below(4)))"
    case 1: "(table.get $t \(index()))"
    case 2: "(global.get $gf)"
    default: "(ref.null func)"
    }
  }

  private mutating func object(_ depth: Int) -> String {
    switch choices.below(depth > 2 ? 5 : 9) {
    case 0: return "(global.get $ga)"
    case 1: return "(table.get $a \(index()))"
    case 2: return "(ref.i31 (i32.const \(choices.below(99))))"
    case 3: return "(ref.null any)"
    case 4: return "(local.get $la)"
    case 5: return "(struct.new $s (i64.const \(choices.below(99))) \(object(depth + 1)) \(function()))"
    case 6: return "(array.new $ar \(object(depth + 1)) (i32.const \(choices.below(300))))"
    case 7: return "(struct.new_default $s2)"
    default: return "(call $mix \(function()) \(object(depth + 1)) (local.get $le))"
    }
  }

  private mutating func thrown() -> String {
    switch choices.below(3) {
    case 0: "(throw $tag (i64.const \(choices.pick([0, 0x4141_4141_4141_4140]))))"
    case 1: "(throw $tagf \(function()))"
    default: "(throw $taga \(object(1)))"
    }
  }

  private mutating func exception() -> String {
    choices.pick(["(local.get $le)", "(global.get $ge)", "(table.get $x (i32.const \(choices.below(9))))"])
  }

  private mutating func guarded(_ clause: String, _ depth: Int) -> String {
    let end = choices.one(in: 2) ? thrown() : statement(depth + 1)
    return "(try_table (\(clause) $h) \(statement(depth + 1)) \(end))"
  }

  private mutating func statement(_ depth: Int) -> String {
    switch choices.below(depth > 3 ? 13 : 21) {
    case 0: return "(table.set $t \(index()) \(function()))"
    case 1: return "(table.set $a \(index()) \(object(0)))"
    case 2: return "(table.set $x \(index()) \(exception()))"
    case 3: return "(global.set $ge \(exception()))"
    case 4: return "(global.set $gf \(function()))"
    case 5: return "(global.set $ga \(object(0)))"
    case 6: return "(local.set $la \(object(0)))"
    case 7: return "(local.set $le \(exception()))"
    case 8: return "(drop (call $act (i32.const \(choices.below(24)))))"
    case 9: return "(i64.store (i32.const \(choices.below(65_536))) (i64.const \(choices.below(999))))"
    case 10:
      return """
        (if (ref.test (ref $s) (local.get $la)) (then
          (struct.set $s 1 (ref.cast (ref $s) (local.get $la)) \(object(1)))
          (local.set $la (struct.get $s 1 (ref.cast (ref $s) (local.get $la))))))
        """
    case 11:
      return """
        (if (ref.test (ref $ar) (local.get $la)) (then
          (local.set $la (array.get $ar (ref.cast (ref $ar) (local.get $la)) (i32.const \(choices.below(4)))))))
        """
    case 12:
      return choices.pick([
        "(drop (table.grow $t \(function()) (i32.const \(choices.below(3)))))",
        "(drop (table.grow $x (local.get $le) (i32.const \(choices.below(3)))))",
        "(table.copy $a $a \(index()) \(index()) (i32.const 3))", "(drop (memory.grow (i32.const 1)))",
        "(table.fill $x \(index()) (local.get $le) (i32.const 2))",
      ])
    case 13:
      return "(block $h (result i64 exnref) \(guarded("catch_ref $tag", depth)) (i64.const 0) (ref.null exn))"
        + " (local.set $le) (drop)"
    case 14:
      return "(block $h (result funcref exnref) \(guarded("catch_ref $tagf", depth)) (ref.null func) (ref.null exn))"
        + " (local.set $le) (global.set $gf)"
    case 15: return "(block $h (result exnref) \(guarded("catch_all_ref", depth)) (ref.null exn)) (local.set $le)"
    case 16:
      return "(block $h (result i64) (try_table (catch $tag $h) (throw_ref (local.get $le))) (i64.const 1)) (drop)"
    case 17:
      return "(if (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 3))"
        + " (then (drop (call_indirect $t (type $v) \(index())))))"
    case 18:
      return "(block $h (result anyref exnref) \(guarded("catch_ref $taga", depth)) (ref.null any) (ref.null exn))"
        + " (local.set $le) (local.set $la)"
    case 19: return hasOther ? "(drop (call $p\(choices.below(2))))" : "(nop)"
    default: return "(drop (call $f\(choices.below(4))))"
    }
  }

  private mutating func ending() -> String {
    switch choices.below(10) {
    case 0: return "(return_call_indirect $t (type $v) \(index()))"
    case 1: return thrown()
    case 2: return "(unreachable)"
    case 3: return hasOther ? "(return_call $p0)" : "(return_call $f\(choices.below(4)))"
    case 4: return "(return_call_ref $v (ref.cast (ref null $v) \(function())))"
    default: return "(i32.const \(choices.below(99)))"
    }
  }
}
