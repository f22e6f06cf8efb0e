import Foundation
import Testing

/// What `parse`, `print` and `inspect` take grows with the file: below 16 bytes of memory for each byte of it, whatever its
/// shape is.
@Suite(.serialized) struct GrowthTests {
  static let byteCount = 1 << 20

  @Test("The program's own memory is seen") func idle() { #expect(Measured.idleBytes > 1 << 20) }

  /// - Parameter decodingBytes: What it takes to decode the same file, of which the rest may not add much.
  private func expectBounded(
    _ command: [String], _ path: String, fileBytes: Int, decodingBytes: Int = 0
  ) throws {
    let measured = try Measured(command + [path])
    // Whether the module is well-formed does not matter, that the program came to an end does.
    #expect(measured.status == 0 || measured.status == 1)
    let bytes = measured.peakBytes - Measured.idleBytes - (3 << 20)
    let limit = max(16 * fileBytes, decodingBytes + 4 * fileBytes)
    #expect(bytes < limit, "\(command[0]): \(Double(bytes) / Double(fileBytes)) bytes a byte")
    // Many times what it should be: this is about bounds, not about speed.
    #expect(measured.cpuSeconds < 1 + 1e-5 * Double(fileBytes))
  }

  /// NUMBER is different in each piece, in hexadecimal digits.
  private func repeated(_ piece: String) -> String {
    let parts = piece.split(separator: "NUMBER", omittingEmptySubsequences: false)
    var text = ""
    var number = 0
    while text.utf8.count < Self.byteCount {
      let digits = String(number, radix: 16)
      text += parts.joined(separator: digits)
      number += 1
    }
    return text
  }

  /// Before and after the pieces; the last part is what closes each of them.
  @Test(arguments: [
    ("", "(", ""), ("", "()", ""), ("", "(func)", ""), ("", "(func $NUMBER)", ""), ("(func ", "block ", ")"),
    ("(func ", "(drop ", ")"), ("(func ", "(block $NUMBER ", ")"), ("(func ", "block $l ", ")"),
    ("(func ", "(if(i32.const 0)(then ", ")"), ("(func ", "(try(do ", ")"), ("(func ", "nop ", ")"),
    ("(func ", "i32.const 1 ", ")"), ("(func (try_table ", "(catch_all 0)", "))"),
    ("(func ", "(try_table(catch_all 0))", ")"), ("(func br_table ", "0 ", ")"), ("", ";;\n", ""), ("", "(;;)", ""),
    ("", "\n", "(module"), ("", "(@a)", ""), ("(@custom \"x\" ", "\"\" ", ")(func)"), ("", "(@custom\"\"\"\")", ""),
    ("", "(func(@name \"a\"))", ""), ("(@producers ", "(sdk\"a\"\"b\")", ")(func)"),
    ("(func ", "(@metadata.code.branch_hint\"\\00\")br_if 0 ", ")"), ("(data \"", "\\00", "\")"),
    ("(data ", "\"\" ", ")"), ("", "(type(func))", ""), ("", "(type(struct(field $a i8)))", ""),
    ("(type(struct ", "(field $NUMBER i8)", "))"), ("(rec ", "(type(func))", ")"), ("(func(param ", "i32 ", "))"),
    ("(func(local ", "i32 i64 ", "))"), ("(func ", "(local $NUMBER i32)", ")"), ("", "(import\"\"\"\"(func))", ""),
    ("(func)", "(export\"\"(func 0))", ""), ("", "(global i32(i32.const 0))", ""), ("(func)(elem func ", "0 ", ")"),
    ("(elem funcref ", "(ref.null func)", ")"), ("", "(elem func)", ""), ("(data(i8 ", "0 ", "))"),
    ("(func v128.const i8x16 ", "0 ", ")"), ("(func $\"", "\\61", "\")"), ("(func i32.const ", "1", ")"),
    ("(func f64.const ", "1", ")"), ("(module quote ", "\"(func)\"", ")"),
  ])
  func texts(before: String, piece: String, after: String) throws {
    let text = Array((before + repeated(piece) + after).utf8)
    let folder = try TemporaryFolder()
    let path = try folder.file("m.wat", text)
    try expectBounded(["parse", "--features", "all", "-o", "/dev/null"], path, fileBytes: text.count)
  }

  @Test(arguments: ModuleShape.allCases)
  func modules(shape: ModuleShape) throws {
    let bytes = shape.bytes(1 << 20)
    let folder = try TemporaryFolder()
    let path = try folder.file("m.wasm", bytes)
    let decodingBytes = try Measured(["validate", "--features", "all", path]).peakBytes - Measured.idleBytes
    for command in [["print", "-o", "/dev/null"], ["inspect"], ["inspect", "--json"]] {
      try expectBounded(command, path, fileBytes: bytes.count, decodingBytes: decodingBytes)
    }
  }
}
