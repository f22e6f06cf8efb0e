/// A time with its unit: `500ms`, `5s`, `1.5s`, `2m`, `1h`.
///
/// - Returns: `nil` when the text is something else, negative, or longer than a hundred years.
func timeSpan(_ text: String) -> Duration? {
  let digits = text.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
  guard digits.first != ".", digits.last != ".", let number = Double(digits), number.isFinite else { return nil }
  let seconds: Double
  switch text.dropFirst(digits.count) {
  case "ms": seconds = number / 1000
  case "s": seconds = number
  case "m", "min": seconds = number * 60
  case "h": seconds = number * 3600
  default: return nil
  }
  return seconds <= 100 * 365 * 86_400 ? .seconds(seconds) : nil
}
