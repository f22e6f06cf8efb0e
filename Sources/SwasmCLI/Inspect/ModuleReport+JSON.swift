import Swasm
import SwasmJSON

extension ModuleReport {
  /// Writes the report for programs, an object. Members are only ever added.
  func writeJSON(to lines: inout LineOutput) {
    lines.append("{")
    write("file", .string(path), to: &lines)
    write("bytes", .number(JSONNumber(byteCount)), to: &lines)
    write("sha256", .string(digest), to: &lines)
    write("name", moduleName.map(JSONValue.string) ?? .null, to: &lines)
    write("features", strings(FeatureList.names(of: features)), to: &lines)
    write("sections", sections.lazy.map(json), to: &lines)
    write("imports", contents.imports.lazy.map(json), to: &lines)
    write("exports", contents.exports.lazy.map(json), to: &lines)
    write("memories", .array(contents.memories.enumerated().map(json)), to: &lines)
    let functions: JSONValue = [
      "imported": .number(JSONNumber(contents.importedFunctionCount)),
      "defined": .number(JSONNumber(contents.bodies.count)),
    ]
    write("functions", functions, to: &lines)
    write("start", contents.startFunction.map { .number(JSONNumber($0)) } ?? .null, to: &lines)
    let producers = JSONValue.object(producers.reduce(into: JSONObject()) { $0[$1.name] = json($1) })
    write("producers", producers, to: &lines)
    write("target_features", strings(targetFeatures), isLast: true, to: &lines)
    lines.append("}")
  }

  private func write(_ name: String, _ value: JSONValue, isLast: Bool = false, to lines: inout LineOutput) {
    lines.append("  " + JSONWriter.quoted(name) + ": " + indented(value, by: "  ") + (isLast ? "" : ","))
  }

  /// A member with any number of elements, one after the other.
  private func write(_ name: String, _ elements: some Sequence<JSONValue>, to lines: inout LineOutput) {
    var previous: String?
    for element in elements {
      if lines.isTooLong { return }
      lines.append(previous.map { $0 + "," } ?? "  " + JSONWriter.quoted(name) + ": [")
      previous = "    " + indented(element, by: "    ")
    }
    guard let previous else { return write(name, .array([]), to: &lines) }
    lines.append(previous)
    lines.append("  ],")
  }

  private func indented(_ value: JSONValue, by indentation: String) -> String {
    let lines = JSONWriter(style: .pretty()).write(value).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.joined(separator: "\n" + indentation)
  }

  private func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  private func json(_ section: Section) -> JSONValue {
    [
      "id": .number(JSONNumber(section.id)),
      "name": .string(section.name),
      "offset": .number(JSONNumber(section.offset)),
      "bytes": .number(JSONNumber(section.byteCount)),
      "items": section.itemCount.map { .number(JSONNumber($0)) } ?? .null,
    ]
  }

  private func json(_ item: ModuleContents.Import) -> JSONValue {
    let (kind, type) = contents.text(of: item.description)
    return [
      "module": .string(item.module), "name": .string(item.name), "kind": .string(kind), "type": .string(type),
    ]
  }

  private func json(_ export: ModuleContents.Export) -> JSONValue {
    let (kind, type) = contents.text(of: export)
    return [
      "name": .string(export.name), "kind": .string(kind), "index": .number(JSONNumber(export.index)),
      "type": .string(type),
    ]
  }

  private func json(_ index: Int, _ memory: MemoryType) -> JSONValue {
    [
      "imported": .boolean(index < contents.importedMemoryCount),
      "minimum_pages": .number(JSONNumber(memory.limits.minimum)),
      "maximum_pages": memory.limits.maximum.map { .number(JSONNumber($0)) } ?? .null,
      "page_bytes": .number(JSONNumber(memory.pageSize)),
      "address_type": .string(memory.addressType == .i64 ? "i64" : "i32"),
      "shared": .boolean(memory.isShared),
    ]
  }

  private func json(_ field: ProducersField) -> JSONValue {
    .array(field.values.map { ["name": .string($0.name), "version": .string($0.version)] })
  }
}
