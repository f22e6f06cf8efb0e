/// For example `12.5 ms`.
func milliseconds(_ duration: Duration) -> String {
  let microseconds = duration / .microseconds(1)
  let tenths = Int((max(0, microseconds) / 100).rounded())
  return "\(tenths / 10).\(tenths % 10) ms"
}

/// For example `85.3 MiB`.
func sizeText(_ byteCount: Int) -> String {
  let units = ["KiB", "MiB", "GiB"]
  var unit = 0
  // Tenths of the unit.
  var value = byteCount * 10 / 1024
  while value >= 10_240, unit < units.count - 1 {
    value /= 1024
    unit += 1
  }
  return "\(value / 10).\(value % 10) \(units[unit])"
}
