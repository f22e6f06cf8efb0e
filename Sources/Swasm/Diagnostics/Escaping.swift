/// The text with control characters written as `\u{…}`: names come from guests, and must not be able to move the cursor
/// of a terminal, to fake lines of a message or to turn the direction of the text around.
package func escaped(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The text as `escaped(_:)` has it, in quotes.
package func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

private func isControl(_ scalar: Unicode.Scalar) -> Bool { isControlCharacter(scalar.value) }

/// Whether a character controls a terminal, cannot be seen, ends a line, or changes the direction of text. (Spaces of all
/// kinds, and the joiners that some scripts need, are none of these.)
package func isControlCharacter(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  default: false
  }
}

/// A number as C writes it: `0x2a`.
package func hexadecimal(_ number: some BinaryInteger) -> String { "0x" + String(number, radix: 16) }
