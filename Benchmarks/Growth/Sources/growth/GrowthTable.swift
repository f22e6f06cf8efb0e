import Foundation

/// The cost of every shape in every phase at n, 2n and 4n.
struct GrowthTable {
  /// For each byte of the input.
  static let maximumBytes = 16.0
  static let maximumMicroseconds = 1.0
  /// What a page, an allocator's rounding and the clock may add, whatever the input is.
  private static let constantBytes = 640 * 1024.0
  /// What does not depend on the input, such as the text of nothing but empty groups: it has nine bytes.
  private static let constantMicroseconds = 100.0

  let size: Int
  let factors: [Int]
  let program: String
  let swasm: String
  let folder: String
  let phases: [Phase]

  init(size: Int, factors: [Int] = [1, 2, 4], swasm: String, phases: [Phase] = Phase.allCases) throws {
    self.size = size
    self.factors = factors
    self.swasm = swasm
    self.phases = phases
    program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    folder = NSTemporaryDirectory() + "/growth-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Prints a row for each shape and phase that breaks a bound, all rows when `showsAll`.
  ///
  /// - Returns: Whether all bounds are kept.
  func run(_ shapes: [Shape], showsAll: Bool) throws -> Bool {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var broken: [Phase: Int] = [:]
    var highest: [Phase: (bytes: Double, microseconds: Double)] = [:]
    print("bytes of memory and microseconds of CPU for each byte of the input, at \(factors.map { $0 * size })")
    for shape in shapes {
      for factor in factors { make(shape, factor) }
      for phase in phases where phase.takes(shape.format) {
        let costs = factors.map { cost(shape, phase, $0) }
        if costs.allSatisfy({ $0 == nil }) { continue }
        let row = Row(costs)
        let old = highest[phase] ?? (0, 0)
        highest[phase] = (max(old.bytes, row.bytes.max() ?? 0), max(old.microseconds, row.microseconds.max() ?? 0))
        if !row.findings.isEmpty { broken[phase, default: 0] += 1 }
        if showsAll || !row.findings.isEmpty { print(row.text(shape.name, phase)) }
      }
    }
    for phase in phases {
      guard let most = highest[phase] else { continue }
      print(
        String(
          format: "%-12@ at most %6.2f bytes and %6.3f us for each byte, %d shapes outside of the bounds",
          phase.rawValue as NSString, most.bytes, most.microseconds, broken[phase] ?? 0))
    }
    print("\(shapes.count) shapes, all within the bounds: \(broken.isEmpty ? "yes" : "NO")")
    return broken.isEmpty
  }

  private func input(_ factor: Int) -> String { folder + "/input-\(factor)" }
  private func text(_ factor: Int) -> String { folder + "/text-\(factor)" }

  /// Writes the input of a size, and for modules their text.
  private func make(_ shape: Shape, _ factor: Int) {
    unlink(input(factor))
    unlink(text(factor))
    _ = ProcessUse.run([program, "make", shape.name, String(size * factor), input(factor)])
    if shape.format == .binary, phases.contains(.parse) {
      _ = ProcessUse.run([program, "print", input(factor), text(factor)])
    }
  }

  private func cost(_ shape: Shape, _ phase: Phase, _ factor: Int) -> Cost? {
    let input = phase == .parse && shape.format == .binary ? text(factor) : input(factor)
    let output = folder + "/cost"
    guard FileManager.default.fileExists(atPath: input),
      let status = ProcessUse.run([program, "measure", input, phase.rawValue, swasm], output: output)
    else { return nil }
    if status & 0x7F != 0 {
      return Cost(
        bytes: .infinity, microseconds: 0, outcome: "signal \(status & 0x7F)", inputBytes: size * factor)
    }
    guard let data = FileManager.default.contents(atPath: output) else { return nil }
    return try? JSONDecoder().decode(Cost.self, from: data)
  }

  private struct Row {
    var bytes: [Double]
    var microseconds: [Double]
    var outcomes: [String]
    var findings: [String] = []

    init(_ costs: [Cost?]) {
      let found = costs.compactMap { $0 }
      bytes = found.map { max($0.bytes - GrowthTable.constantBytes, 0) / Double(max($0.inputBytes, 1)) }
      microseconds = found.map {
        max(0, $0.microseconds - GrowthTable.constantMicroseconds) / Double(max($0.inputBytes, 1))
      }
      outcomes = found.map(\.outcome)
      if bytes.contains(where: { $0 > GrowthTable.maximumBytes }) { findings.append("memory") }
      if microseconds.contains(where: { $0 > GrowthTable.maximumMicroseconds }) { findings.append("CPU") }
      guard found.count == 3, let last = bytes.last, let time = microseconds.last else { return }
      // What is linear needs as much for the bytes that were added last as for those before; the constant part does not
      // matter then.
      let sizes = found.map { Double($0.inputBytes) }
      // A limit of the module may hold the shape small.
      guard sizes[2] > 1.5 * sizes[1], sizes[1] > 1.5 * sizes[0] else { return }
      func added(_ index: Int) -> Double {
        (found[index].bytes - found[index - 1].bytes) / max(sizes[index] - sizes[index - 1], 1)
      }
      if last > 4, added(2) > 1.5 * added(1) + 4 { findings.append("memory grows") }
      if time > 1.7 * microseconds[0] + 0.1 { findings.append("CPU grows") }
    }

    func text(_ shape: String, _ phase: Phase) -> String {
      let memory = bytes.map { String(format: "%7.2f", $0) }.joined()
      let time = microseconds.map { String(format: "%8.3f", $0) }.joined()
      let outcome = Set(outcomes).sorted().joined(separator: ",")
      let name = shape.padding(toLength: 58, withPad: " ", startingAt: 0)
      let step = phase.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
      return name + step + memory + time + "  " + outcome
        + (findings.isEmpty ? "" : "  <- " + findings.joined(separator: ", "))
    }
  }
}

extension Phase {
  func takes(_ format: Shape.Format) -> Bool { format == .binary || self == .parse }
}
