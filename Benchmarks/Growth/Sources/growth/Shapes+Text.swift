extension Shape {
  private static func text(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> Shape {
    Shape("text: " + name, .text) { Array(make($0).utf8) }
  }

  private static func repeated(_ bytes: Int, _ piece: String) -> String {
    String(repeating: piece, count: max(bytes / piece.utf8.count, 1))
  }

  private static func numbered(_ bytes: Int, _ piece: (Int) -> String) -> String {
    var text = ""
    var count = 0
    while text.utf8.count < bytes {
      text += piece(count)
      count += 1
    }
    return text
  }

  static let textShapes: [Shape] = [
    text("folded instructions within each other") { bytes in
      let depth = bytes / 10
      return "(module (func " + repeated(depth * 9, "(i32.eqz ") + "(i32.const 0)" + repeated(depth, ")") + " drop))"
    },
    text("parentheses") { bytes in repeated(bytes / 2, "(") + repeated(bytes / 2, ")") },
    text("comments within each other") { bytes in
      repeated(bytes / 2, "(;") + repeated(bytes / 2, ";)") + "(module)"
    },
    text("line comments") { repeated($0, ";;\n") + "(module)" },
    text("spaces") { repeated($0, " ") + "(module)" },
    text("one string") { "(module (data \"" + repeated($0, "a") + "\"))" },
    text("one string of escapes") { "(module (data \"" + repeated($0, "\\00") + "\"))" },
    text("empty strings") { "(module (data " + repeated($0, "\"\"") + "))" },
    text("identifiers") { bytes in "(module " + numbered(bytes) { "(func $f\($0))" } + ")" },
    text("the same type use") { bytes in "(module " + repeated(bytes, "(func(param i32))") + ")" },
    text("distinct type uses") { bytes in
      "(module "
        + numbered(bytes) { index in
          let types = ["i32", "i64", "f32", "f64"]
          return "(func(param " + (0..<9).map { types[index >> (2 * $0) & 3] }.joined(separator: " ") + "))"
        } + ")"
    },
    text("locals") { bytes in "(module (func " + repeated(min(bytes, 300_000), "(local i32)") + "))" },
    text("locals with names") { bytes in
      "(module (func " + numbered(min(bytes, 500_000)) { "(local $v\($0) i32)" } + "))"
    },
    text("nop") { "(module (func " + repeated($0, "nop ") + "))" },
    text("blocks within each other") { bytes in
      "(module (func " + repeated(bytes * 6 / 10, "block ") + repeated(bytes * 4 / 10, "end ") + "))"
    },
    text("labels within each other") { bytes in
      let blocks = numbered(bytes / 2) { "(block $l\($0) " }
      let count = blocks.utf8.count { $0 == UInt8(ascii: "(") }
      return "(module (func " + blocks + repeated(count, ")") + "))"
    },
    text("branches to labels") { bytes in
      "(module (func (block $a " + repeated(bytes, "(br_if $a (i32.const 0))") + ")))"
    },
    text("numbers") { "(module (func " + repeated($0, "i64.const 123_456_789 drop ") + "))" },
    text("one long number") { "(module (func (drop (f64.const 1" + repeated($0, "0") + "))))" },
    text("floating-point numbers") {
      "(module (func " + repeated($0, "f64.const 1.2345678901234567e-300 drop ") + "))"
    },
    text("fields of one letter") { "(module " + repeated($0, "(func)") + ")" },
    text("annotations") { "(module " + repeated($0, "(@a)") + ")" },
    text("inline exports") { bytes in
      "(module (func " + numbered(bytes) { "(export \"\($0)\")" } + "))"
    },
    text("element segments of functions") { "(module (func $f) (elem func " + repeated($0, "$f ") + "))" },
    text("br_table") { "(module (func i32.const 0 (br_table " + repeated($0, "0 ") + "0)))" },
    text("malformed at its end") { "(module (func " + repeated($0, "nop ") + "nothing))" },
    text("quoted module") { "(module quote \"" + repeated($0, "(func)") + "\")" },
  ]
}
