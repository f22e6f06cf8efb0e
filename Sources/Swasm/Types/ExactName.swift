/// A name compared byte by byte, as WebAssembly compares names. `String`'s own `==` takes canonically equivalent
/// spellings for equal, so that two exports of a module may have "equal" strings.
package struct ExactName: Hashable, Sendable {
  package let string: String

  package init(_ string: String) { self.string = string }

  package static func == (left: ExactName, right: ExactName) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in string.utf8 { hasher.combine(byte) }
    // Names are parts of composed keys.
    hasher.combine(0xFF as UInt8)
  }
}
