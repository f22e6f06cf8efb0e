/// A name compared byte by byte, as WebAssembly compares names. `String`'s own `==` takes canonically equivalent
/// spellings for equal, so that two exports of a module may have "equal" strings.
package struct ExactName: Hashable, Sendable {
  package let string: String

  package init(_ string: String) {
    var string = string
    // So that its bytes are one buffer.
    string.makeContiguousUTF8()
    self.string = string
  }

  package static func == (left: ExactName, right: ExactName) -> Bool {
    left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
  }

  package func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: $0) }
    // Names are parts of composed keys.
    hasher.combine(0xFF as UInt8)
  }

  private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    string.utf8.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) }
      ?? body(UnsafeRawBufferPointer(start: nil, count: 0))
  }
}
