import Swasm
import SwasmJSON

extension ModuleReport {
  /// The report for programs. Members are only ever added.
  var json: JSONValue {
    [
      "file": .string(path),
      "bytes": .number(JSONNumber(byteCount)),
      "sha256": .string(digest),
      "name": moduleName.map(JSONValue.string) ?? .null,
      "features": strings(FeatureList.names(of: features)),
      "sections": .array(sections.map(json)),
      "imports": .array(contents.imports.map(json)),
      "exports": .array(contents.exports.map(json)),
      "memories": .array(contents.memories.enumerated().map(json)),
      "functions": [
        "imported": .number(JSONNumber(contents.importedFunctionCount)),
        "defined": .number(JSONNumber(contents.bodies.count)),
      ],
      "start": contents.startFunction.map { .number(JSONNumber($0)) } ?? .null,
      "producers": .object(producers.reduce(into: JSONObject()) { $0[$1.name] = json($1) }),
      "target_features": strings(targetFeatures),
    ]
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
