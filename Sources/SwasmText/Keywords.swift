import Swasm

/// The words of the text format: everything else that begins with a small letter is an unknown operator.
enum Keywords {
  static func contains(_ text: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: text, as: UTF8.self)
    return words.contains(word) || instructions[word] != nil
  }

  /// Instructions by name. Of two with one name, such as both forms of `select`, it is the one with the lower opcode.
  static let instructions: [String: Instruction] = {
    var table: [String: Instruction] = [:]
    for instruction in Instruction.allCases {
      let name = instruction.info.name.description
      // In the text, the type of a cast says whether null passes.
      if instruction == .refTestNull || instruction == .refCastNull || instruction == .refCastDescEqNull
        || table[name] != nil
      {
        continue
      }
      table[name] = instruction
    }
    return table
  }()

  private static let words: Set<String> = {
    let lists = [
      // Types
      "i8 i16 i32 i64 f32 f64 v128 funcref externref anyref eqref i31ref structref arrayref exnref nullref nullfuncref",
      "nullexternref nullexnref func extern any eq i31 struct array exn none nofunc noextern noexn cont nocont contref nullcontref on exact describes descriptor ref null mut shared",
      "rec sub final field param result pagesize",
      // Fields of modules
      "module type local global table memory tag import export start elem data offset item declare",
      // Blocks
      "then do catch catch_ref catch_all_ref",
      // Shapes of v128
      "i8x16 i16x8 i32x4 i64x2 f32x4 f64x2",
      // Scripts
      "definition instance binary quote register invoke get assert_return assert_trap assert_exhaustion",
      "assert_return_canonical_nan assert_return_arithmetic_nan",
      "assert_exception assert_malformed assert_invalid assert_unlinkable assert_malformed_custom",
      "assert_invalid_custom assert_suspension script input output thread wait either nan:canonical nan:arithmetic",
      "ref.extern ref.host ref.any ref.eq ref.i31 ref.struct ref.array ref.exn component",
    ]
    return Set(lists.flatMap { $0.split(separator: " ").map(String.init) })
  }()
}
