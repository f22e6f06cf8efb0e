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
      peak memory:  \(sizeText(store.peakMemoryBytes)) of the guest, \(sizeText(Host.peakMemoryBytes)) of the process
      translation:  \(milliseconds(translation.duration)): \(functions), \(sizeText(translation.byteCount)) of code
      run:          \(milliseconds(duration - translation.duration)), translation not counted

      """
  }

  func print() { Host.write(text, to: .error) }
}
