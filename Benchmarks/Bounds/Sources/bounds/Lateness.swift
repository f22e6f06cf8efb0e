/// How late something happened, in milliseconds.
struct Lateness: Sendable {
  private(set) var samples: [Double] = []

  mutating func add(_ duration: Duration) { samples.append(duration / .milliseconds(1)) }

  var highest: Double { samples.max() ?? 0 }

  func share(within limit: Double) -> Double {
    samples.isEmpty ? 0 : Double(samples.count { $0 <= limit }) / Double(samples.count)
  }

  /// Columns: number, median, 90, 98 and 99 of 100, the highest.
  func row(_ name: String) -> String {
    let sorted = samples.sorted()
    func quantile(_ share: Double) -> Double {
      sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
    }
    let columns = [quantile(0.5), quantile(0.9), quantile(0.98), quantile(0.99), highest].map { padded(rounded($0)) }
    return padded(name, left: 34) + padded(String(samples.count)) + columns.joined()
  }

  static let heading =
    padded("lateness in ms", left: 34) + ["runs", "50 %", "90 %", "98 %", "99 %", "most"].map { padded($0) }.joined()
}

private func rounded(_ value: Double) -> String {
  let hundredths = Int((abs(value) * 100).rounded())
  let fraction = String(hundredths % 100)
  return (value < 0 ? "-" : "") + "\(hundredths / 100)." + (fraction.count == 1 ? "0" : "") + fraction
}

private func padded(_ text: String, left width: Int? = nil) -> String {
  if let width { return text + String(repeating: " ", count: max(1, width - text.count)) }
  return String(repeating: " ", count: max(1, 9 - text.count)) + text
}
