import Testing

/// What people see who make mistakes in texts: the place as editors know it, the line, a caret, and a hint.
@Suite struct TextErrorTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    /// After the file's name.
    var message: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Mistake(
      text: "(module\n\t(func (result i32)\n\t\t(i32.ad (i32.const 1) (i32.const 2))))",
      message: """
        :3:4: unknown operator i32.ad, expected an instruction [unknown_operator]
            (i32.ad (i32.const 1) (i32.const 2))))
             ^
        hint: did you mean i32.add?

        """),
    Mistake(
      text: "(module (func\n  local.get $x))\n",
      message: ":2:13: unknown local $x [unknown_identifier]\n    local.get $x))\n              ^\n"),
    Mistake(
      text: "(module (func $f)",
      message: """
        :1:1: unexpected token: end of text, where ) of this ( is expected [unexpected_token]
          (module (func $f)
          ^

        """),
    Mistake(
      text: "(module (data 'a'))",
      message: """
        :1:15: unknown operator 'a', expected ) [unknown_operator]
          (module (data 'a'))
                        ^
        hint: strings are in double quotes

        """),
    Mistake(
      text: "\u{FEFF}(module)",
      message: """
        :1:1: illegal character [illegal_character]
          \\u{feff}(module)
          ^
        hint: the file begins with a byte order mark, which the text format does not allow

        """),
    Mistake(
      text: "(component)",
      message: """
        :1:2: unexpected token component, expected a module field [unexpected_token]
          (component)
           ^
        hint: swasm has core modules only, not components

        """),
    // Control characters of the text do not reach the terminal.
    Mistake(
      text: "(module \u{1B}[2J)",
      message: ":1:9: illegal character [illegal_character]\n  (module \\u{1b}[2J)\n          ^\n"),
  ])
  func malformed(mistake: Mistake) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.wat", Array(mistake.text.utf8))
    for command in ["run", "validate", "inspect", "print", "parse"] {
      let result = try Program.run([command, path])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors == path + mistake.message)
    }
  }

  /// Well-formed, but not valid: the place is that of the instruction, or of the field.
  @Test(arguments: [
    (
      "(module\n  (func (export \"f\") (param i32) (result i32)\n    (i32.add (local.get 0)\n      (i64.const 1))))",
      ":3:6: invalid module: type mismatch: expected i32, found i64, in function 0 \"f\" [invalid_type_mismatch]\n"
        + "      (i32.add (local.get 0)\n       ^\n"
    ),
    (
      "(module (func $a) (func $b\n  call $a\n  block\n    drop\n  end))",
      ":4:5: invalid module: type mismatch: expected a value, found an empty operand stack, in function 1 \"b\""
        + " [invalid_type_mismatch]\n      drop\n      ^\n"
    ),
    (
      "(module (func)\n  (global i32 (i32.const 1))\n  (global i32\n    (i64.const 1)))",
      ":3:3: invalid module: type mismatch: expected i32, found i64 [invalid_type_mismatch]\n    (global i32\n    ^\n"
    ),
    (
      "(module\n  (export \"f\" (func 7)))",
      ":2:3: invalid module: unknown function 7 [invalid_unknown_function]\n    (export \"f\" (func 7)))\n    ^\n"
    ),
    (
      "(module (func\n (if (i32.const 0)\n  (then (nop) (br 9)))))",
      ":3:16: invalid module: unknown label 9, in function 0 [invalid_unknown_label]\n"
        + "    (then (nop) (br 9)))))\n                 ^\n"
    ),
  ])
  func invalid(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.wat", Array(text.utf8))
    for command in ["run", "validate"] {
      let result = try Program.run([command, path])
      #expect(result.status == 1)
      #expect(result.errors == path + message)
    }
    #expect(try Program.run(["parse", path]).status == 0)
  }

  @Test func missingFeature() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.wat", Array("(module\n  (memory 1 2 shared))".utf8))
    let result = try Program.run(["validate", path])
    #expect(result.errors.hasPrefix("\(path):2:3: malformed module: "), "\(result.errors)")
    #expect(
      result.errors.hasSuffix("hint: it uses threads, which can be switched on with\n      --features +threads\n"))
    #expect(try Program.run(["validate", "--features", "+threads", path]).status == 0)
  }

  @Test func scriptIsNotAModule() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.wast", Array("(module)\n(assert_return (invoke \"f\"))".utf8))
    let result = try Program.run(["run", path])
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("\(path):2:1: unexpected token (, expected the end of the text"))
    #expect(result.errors.hasSuffix("hint: the file seems to be a script; `swasm wast \(path)` runs it\n"))
  }

  @Test func otherEncoding() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.wat", [0xFF, 0xFE, 0x28, 0, 0x6D, 0])
    #expect(try Program.run(["validate", path]).errors.contains("hint: the file seems to be UTF-16"))
  }

  /// Of a long line, what is around the mistake.
  @Test func longLine() throws {
    let folder = try TemporaryFolder()
    let instructions = String(repeating: "nop ", count: 1000)
    let path = try folder.file("a.wat", Array("(module (func \(instructions)nope \(instructions)))".utf8))
    let lines = try Program.run(["validate", path]).errors.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("\(path):1:4015: unknown operator nope"))
    #expect(lines[1].count < 110)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    #expect(lines[1].dropFirst(lines[2].distance(from: lines[2].startIndex, to: caret)).hasPrefix("nope "))
    #expect(lines[3] == "hint: did you mean nop?")
  }
}
