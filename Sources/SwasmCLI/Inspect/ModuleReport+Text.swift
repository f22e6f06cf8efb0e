import Swasm

extension ModuleReport {
  /// The report for people.
  var text: String {
    var lines = [escaped(path)]
    lines.append("  bytes: \(byteCount)")
    lines.append("  sha256: \(digest)")
    if let moduleName { lines.append("  name: \(quoted(moduleName))") }
    let names = FeatureList.names(of: features)
    lines.append("  features used: " + (names.isEmpty ? "none beyond WebAssembly 1.0" : names.joined(separator: ", ")))
    lines.append("  functions: \(contents.importedFunctionCount) imported, \(contents.bodies.count) defined")
    if let start = contents.startFunction { lines.append("  start function: \(start)") }
    for (index, memory) in contents.memories.enumerated() { lines.append("  memory \(index): \(text(memory, index))") }
    for field in producers {
      let values = field.values.map { escaped($0.version.isEmpty ? $0.name : "\($0.name) \($0.version)") }
      lines.append("  \(escaped(field.name)): \(values.joined(separator: ", "))")
    }
    if !targetFeatures.isEmpty {
      lines.append("  target features: \(targetFeatures.map(escaped).joined(separator: " "))")
    }
    lines += sectionLines
    lines += list("imports", contents.imports) { item in
      let (kind, type) = contents.text(of: item.description)
      return "\(quoted(item.module)) \(quoted(item.name)): \(kind) \(type)"
    }
    lines += list("exports", contents.exports) { export in
      let (kind, type) = contents.text(of: export)
      return "\(quoted(export.name)): \(kind) \(export.index) \(type)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ memory: MemoryType, _ index: Int) -> String {
    var text = index < contents.importedMemoryCount ? "imported, " : ""
    text += "\(memory.limits.minimum) pages"
    if let maximum = memory.limits.maximum { text += ", at most \(maximum)" }
    if memory.addressType == .i64 { text += ", 64-bit addresses" }
    if memory.isShared { text += ", shared" }
    if memory.pageSize != 65_536 { text += ", pages of \(memory.pageSize) bytes" }
    return text
  }

  private var sectionLines: [String] {
    let rows = sections.map { section in
      [
        section.id == 0 ? quoted(section.name) : section.name, hexadecimal(section.offset),
        String(section.byteCount), section.itemCount.map(String.init) ?? "",
      ]
    }
    let table = [["section", "offset", "bytes", "items"]] + rows
    let widths = (0..<4).map { column in table.map { $0[column].count }.max() ?? 0 }
    return ["sections:"]
      + table.map { row in
        let padded = zip(row, widths).enumerated().map { column, cell in
          let padding = String(repeating: " ", count: cell.1 - cell.0.count)
          return column == 0 ? cell.0 + padding : padding + cell.0
        }
        return "  " + padded.joined(separator: "  ")
      }
  }

  private func list<Item>(_ title: String, _ items: some Collection<Item>, _ line: (Item) -> String) -> [String] {
    items.isEmpty ? [] : ["\(title):"] + items.map { "  " + line($0) }
  }
}
