import SwasmWASI

// Options that say what the guest sees of clocks and random bytes.
extension RunOptions {
  /// `fixed:TIME` or `rounded:TIME`.
  static func clock(_ text: String) throws(UsageError) -> WorldConfiguration.Clock {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("fixed", 2):
      guard let time = nanosecondsSince1970(parts[1]) else {
        throw UsageError(
          RunCommand.self, "--clock: \"\(parts[1])\" is not a time",
          hint: "for example fixed:2026-01-31T12:00:00Z, or seconds since 1970")
      }
      return .simulated(startingAt: time)
    case ("rounded", 2):
      guard let resolution = timeSpan(parts[1]), resolution > .zero else {
        throw UsageError(RunCommand.self, "--clock: \"\(parts[1])\" is not a time", hint: "for example rounded:1ms")
      }
      return .rounded(to: resolution)
    default:
      throw UsageError(RunCommand.self, "--clock: \"\(text)\" is neither fixed:TIME nor rounded:TIME")
    }
  }

  /// `seed:N`.
  static func random(_ text: String) throws(UsageError) -> WorldConfiguration.RandomSource {
    guard text.hasPrefix("seed:"), let seed = UInt64(text.dropFirst(5)) else {
      throw UsageError(RunCommand.self, "--random: \"\(text)\" is not seed:N", hint: "for example seed:42")
    }
    return .seeded(seed)
  }

  /// Whole seconds since 1970, or a time of day in UTC as in RFC 3339, from 1970 to 2261.
  private static func nanosecondsSince1970(_ text: String) -> UInt64? {
    if let seconds = UInt64(text) {
      let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      return overflow || product > UInt64(Int64.max) ? nil : product
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    for (position, mark) in [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "Z")]
    where [bytes[position]] != Array(mark.utf8) { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = 10 * value + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19), (1970...2261).contains(year),
      (1...12).contains(month), hour < 24, minute < 60, second < 60
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    let before = year - 1
    let leapDays = (before / 4 - before / 100 + before / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400)
    let days = (year - 1970) * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day - 1
    return UInt64(((days * 24 + hour) * 60 + minute) * 60 + second) * 1_000_000_000
  }
}
