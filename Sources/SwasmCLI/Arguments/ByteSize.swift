/// A number of bytes with an optional unit: `65536`, `64K`, `512MiB`, `4G`. Units are powers of 1,024.
///
/// - Returns: `nil` when the text is something else or too large for an `Int`.
func byteCount(_ text: String) -> Int? {
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  guard let number = Int(digits) else { return nil }
  let shift: Int
  switch text.dropFirst(digits.count).lowercased() {
  case "", "b": shift = 0
  case "k", "kib": shift = 10
  case "m", "mib": shift = 20
  case "g", "gib": shift = 30
  case "t", "tib": shift = 40
  default: return nil
  }
  let (result, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
  return overflow ? nil : result
}
