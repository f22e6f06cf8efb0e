import Swasm

extension ModuleReport {
  /// Writes the report for people.
  func writeText(to lines: inout LineOutput) {
    lines.append(escaped(path))
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
    writeSections(to: &lines)
    if !contents.imports.isEmpty { lines.append("imports:") }
    for item in contents.imports where !lines.isTooLong {
      let (kind, type) = contents.text(of: item.description)
      lines.append("  \(quoted(item.module)) \(quoted(item.name)): \(kind) \(type)")
    }
    if !contents.exports.isEmpty { lines.append("exports:") }
    for export in contents.exports where !lines.isTooLong {
      let (kind, type) = contents.text(of: export)
      lines.append("  \(quoted(export.name)): \(kind) \(export.index) \(type)")
    }
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

  /// Longer cells are not aligned; otherwise one long name would pad every line.
  private static let columnWidth = 40

  private func writeSections(to lines: inout LineOutput) {
    lines.append("sections:")
    let head = ["section", "offset", "bytes", "items"]
    var widths = head.map(\.count)
    for section in sections {
      for (column, cell) in cells(section).enumerated() where cell.count <= Self.columnWidth {
        widths[column] = max(widths[column], cell.count)
      }
    }
    lines.append(line(head, widths))
    for section in sections where !lines.isTooLong { lines.append(line(cells(section), widths)) }
  }

  private func cells(_ section: Section) -> [String] {
    [
      section.id == 0 ? quoted(section.name) : section.name, hexadecimal(section.offset),
      String(section.byteCount), section.itemCount.map(String.init) ?? "",
    ]
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return column == 0 ? cell.0 + padding : padding + cell.0
    }
    return "  " + padded.joined(separator: "  ")
  }
}
