extension FixedWidthInteger {
  /// `value` for a field of the code, or 0 where it does not fit, which `isTruncated` then notes: the translation ends
  /// with an error, and the code is never run. There is no other way into a narrower field.
  @inline(__always) init(narrowing value: some BinaryInteger, _ isTruncated: inout Bool) {
    if let exact = Self(exactly: value) {
      self = exact
    } else {
      self = 0
      isTruncated = true
    }
  }
}
