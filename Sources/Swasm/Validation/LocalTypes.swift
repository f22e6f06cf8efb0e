import SwasmSystem

/// The types of the parameters and locals of the function that is being validated, and which of those without a default
/// value have been set (specification 3.1.3).
///
/// A declaration of a few bytes may stand for 50,000 locals, so memory and time of a function must not depend on their
/// number: the first locals lie in a flat array, all of them in runs that are searched by halves.
struct LocalTypes: ~Copyable {
  private struct Run {
    /// Index after the last local of the run.
    var end: UInt32
    var type: ValueType
  }

  private(set) var count = 0
  private(set) var slots = 0
  private var parameterCount = 0
  private var flat: UnsafeMutablePointer<ValueType>
  private var flatCount = 0
  private var flatCapacity: Int
  private var runs: UnsafeMutablePointer<Run>
  private var runCount = 0
  private var runCapacity: Int

  /// For each local the number of the function in which it was set last: nothing has to be cleared between functions.
  private var settings: UnsafeMutablePointer<UInt32>
  private var settingCapacity = 0
  private var functionNumber: UInt32 = 0
  /// Locals without default that have been set, in order, so that the end of a block can take them back.
  private var initialized: [UInt32] = []

  /// Locals after the parameters that are kept in the flat array.
  private static let flatLocals = 64

  init() {
    flatCapacity = 128
    flat = .allocate(capacity: flatCapacity)
    runCapacity = 64
    runs = .allocate(capacity: runCapacity)
    settings = .allocate(capacity: 1)
  }

  deinit {
    flat.deallocate()
    runs.deallocate()
    settings.deallocate()
  }

  mutating func reset(parameters: TypeList) {
    functionNumber &+= 1
    runCount = 0
    initialized.removeAll(keepingCapacity: true)
    let needed = parameters.count &+ LocalTypes.flatLocals
    if needed > flatCapacity {
      flat.deallocate()
      flatCapacity = needed
      flat = .allocate(capacity: needed)
    }
    flat.update(from: parameters.types, count: parameters.count)
    parameterCount = parameters.count
    count = parameters.count
    flatCount = parameters.count
    slots = parameters.slots
  }

  /// - Throws: `limit_exceeded` when there are more locals than an index can name.
  mutating func append(count added: Int, _ type: ValueType) throws(ModuleError) {
    if added == 0 { return }
    let flatAdded = min(added, parameterCount &+ LocalTypes.flatLocals &- flatCount)
    (flat + flatCount).update(repeating: type, count: flatAdded)
    flatCount &+= flatAdded
    count &+= added
    slots &+= added &* type.slotCount
    if runCount == runCapacity {
      let newRuns = UnsafeMutablePointer<Run>.allocate(capacity: runCapacity &* 2)
      newRuns.update(from: runs, count: runCount)
      runs.deallocate()
      runs = newRuns
      runCapacity &*= 2
    }
    runs[runCount] = Run(end: try offset32(count), type: type)
    runCount &+= 1
  }

  /// The type of a local, `nil` when there is no such local.
  @inline(__always)
  func type(of index: UInt32) -> ValueType? {
    if Int(index) < flatCount { return flat[Int(index)] }
    return Int(index) < count ? search(index) : nil
  }

  @inline(never)
  private func search(_ index: UInt32) -> ValueType {
    // The last one where no other is.
    let others = UnsafeBufferPointer(start: runs, count: runCount &- 1)
    return runs[others.partitionPoint { $0.end <= index }].type
  }

  // MARK: Locals without a default value

  /// Whether a local whose type has no default may be read.
  func isInitialized(_ index: UInt32) -> Bool {
    Int(index) < parameterCount || Int(index) < settingCapacity && settings[Int(index)] == functionNumber
  }

  var initializedHeight: Int { initialized.count }

  mutating func markInitialized(_ index: UInt32) {
    if isInitialized(index) { return }
    if Int(index) >= settingCapacity {
      let newCapacity = max(count, settingCapacity &* 2)
      let newSettings = UnsafeMutablePointer<UInt32>.allocate(capacity: newCapacity)
      newSettings.update(from: settings, count: settingCapacity)
      (newSettings + settingCapacity).update(repeating: 0, count: newCapacity &- settingCapacity)
      settings.deallocate()
      settings = newSettings
      settingCapacity = newCapacity
    }
    settings[Int(index)] = functionNumber
    initialized.append(index)
  }

  /// Takes back what was set since the list had this height.
  @inline(__always)
  mutating func uninitialize(toHeight height: Int) {
    if initialized.count > height { takeBack(toHeight: height) }
  }

  @inline(never)
  private mutating func takeBack(toHeight height: Int) {
    while initialized.count > height, let index = initialized.popLast() { settings[Int(index)] = 0 }
  }
}
