import SwasmSystem

extension Profile {
  /// What a folded stack counts.
  public enum Weight: Sendable {
    case fuel, calls
  }

  /// The call paths as lines of functions, outermost first, with semicolons between them and a number at the end, as
  /// tools make flame graphs of them. The largest number comes first.
  ///
  /// Control characters in names are written as `\u{…}`, semicolons as colons.
  ///
  /// - Parameter maximumBytes: Paths that do not fit are counted by a line `[truncated]`.
  public func foldedStacks(of weight: Weight = .fuel, maximumBytes: Int = 256 << 20) -> String {
    let names = functions.indices.map { folded(label(ofFunction: $0)) }
    // Bytes of a path's line up to its number.
    var lengths = Array(repeating: 0, count: paths.count)
    for index in paths.indices.dropFirst() {
      let name = paths[index].function.map { names[$0].utf8.count } ?? label(ofPath: index).utf8.count
      let parent = paths[index].parent
      lengths[index] = (parent == 0 ? 0 : lengths[parent] + 1) + name
    }
    lengths[0] = label(ofPath: 0).utf8.count
    var lines = ""
    var left = maximumBytes
    var truncated = 0
    for (index, value) in weights(weight) {
      let number = " \(value)\n"
      let length = lengths[index] + number.utf8.count
      guard length <= left else {
        truncated = saturatingSum(truncated, value)
        continue
      }
      left -= length
      var stack: [Int] = []
      var path = index
      repeat {
        stack.append(path)
        path = paths[path].parent
      } while path != 0
      for (position, path) in stack.reversed().enumerated() {
        if position > 0 { lines += ";" }
        lines += paths[path].function.map { names[$0] } ?? label(ofPath: path)
      }
      lines += number
    }
    if truncated > 0 { lines += "[truncated] \(truncated)\n" }
    return lines
  }

  /// The paths that have a weight, the largest first, in the order of their first calls where they are the same.
  private func weights(_ weight: Weight) -> [(path: Int, value: Int)] {
    paths.indices.map { (path: $0, value: value(weight, ofPath: $0)) }.filter { $0.value > 0 }
      .sorted { ($1.value, $0.path) < ($0.value, $1.path) }
  }

  package func value(_ weight: Weight, ofPath index: Int) -> Int {
    switch weight {
    case .fuel: paths[index].selfFuel
    case .calls: paths[index].calls
    }
  }

  private func folded(_ name: String) -> String {
    escaped(String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == ";" ? ":" : $0 })))
  }

  /// A line for each function, with tabs between its fuel, total fuel, calls and name; the first line names the columns.
  /// The function with the most fuel of its own comes first.
  public func functionTable() -> String {
    let order = functions.indices.sorted { (functions[$1].selfFuel, $0) < (functions[$0].selfFuel, $1) }
    var text = "self\ttotal\tcalls\tfunction\n"
    for index in order {
      let function = functions[index]
      text += "\(function.selfFuel)\t\(function.totalFuel)\t\(function.calls)\t\(escaped(label(ofFunction: index)))\n"
    }
    return text
  }
}
