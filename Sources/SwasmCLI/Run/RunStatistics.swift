import Swasm

/// What `--stats` prints.
struct RunStatistics {
  private let store: Store
  private let translation: Module.TranslationStatistics
  private let duration: Duration

  /// - Parameter start: When the guest began to run.
  init(_ store: Store, _ module: Module, since start: ContinuousClock.Instant) {
    self.store = store
    translation = module.translationStatistics
    duration = ContinuousClock.now - start
  }

  var text: String {
    let fuel = store.fuel.map { ", \($0) left" } ?? ""
    let functions = translation.functionCount == 1 ? "1 function" : "\(translation.functionCount) functions"
    return """
      fuel:         \(store.fuelConsumed) units\(fuel)
      peak memory:  \(size(store.peakMemoryBytes)) of the guest, \(size(Host.peakMemoryBytes)) of the process
      translation:  \(milliseconds(translation.duration)): \(functions), \(size(translation.byteCount)) of code
      run:          \(milliseconds(duration - translation.duration)), translation not counted

      """
  }

  func print() { Host.write(text, to: .error) }

  private func milliseconds(_ duration: Duration) -> String {
    let microseconds = duration / .microseconds(1)
    let tenths = Int((max(0, microseconds) / 100).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  private func size(_ byteCount: Int) -> String {
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
}
