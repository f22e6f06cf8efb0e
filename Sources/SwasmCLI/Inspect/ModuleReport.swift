import Swasm
import SwasmCrypto

/// What `swasm inspect` says about a module.
struct ModuleReport {
  struct Section {
    let id: UInt8
    /// As in the specification; of custom sections their own name.
    let name: String
    /// Where the contents start, after id and size.
    let offset: Int
    let byteCount: Int
    /// Entries, where the section is a list.
    let itemCount: Int?
  }

  let path: String
  let byteCount: Int
  let digest: String
  let contents: ModuleContents
  /// From the name section.
  let moduleName: String?
  let features: Features
  let producers: [ProducersField]
  /// From the section `target_features`: what the compiler was allowed to use.
  let targetFeatures: [String]

  /// - Parameter allowed: What the binary format may have.
  /// - Throws: when the bytes are not in the binary format; whether the module is valid is not checked.
  init(path: String, bytes: UnsafeRawBufferPointer, features allowed: Features) throws(ModuleError) {
    let contents = try ModuleDecoder.decode(bytes: bytes, features: allowed)
    self.path = path
    self.contents = contents
    byteCount = bytes.count
    digest = SHA256.hash(bytes).description
    moduleName = NameSection(contents, bytes: bytes, only: [.module]).name(.module, 0, bytes: bytes)
    features = try FeatureScan.features(of: contents, bytes: bytes)
    producers = ProducersField.read(contents, bytes: bytes)
    targetFeatures = contents.targetFeatures(bytes: bytes)
  }

  /// The sections in the order of the file, made one by one: there may be a million.
  var sections: some Sequence<Section> {
    sequence(state: (sections: contents.sections[...], customSections: contents.customSections[...])) { state in
      guard let section = state.sections.popFirst() else { return nil }
      let name = section.id == 0 ? state.customSections.popFirst()?.name : nil
      return Section(
        id: section.id, name: name ?? ModuleReport.name(ofSection: section.id), offset: section.range.lowerBound,
        byteCount: section.range.count, itemCount: ModuleReport.itemCount(section.id, contents))
    }
  }

  private static func name(ofSection id: UInt8) -> String {
    switch id {
    case 0: "custom"
    case 1: "type"
    case 2: "import"
    case 3: "function"
    case 4: "table"
    case 5: "memory"
    case 6: "global"
    case 7: "export"
    case 8: "start"
    case 9: "element"
    case 10: "code"
    case 11: "data"
    case 12: "data count"
    case 13: "tag"
    default: "section \(id)"
    }
  }

  private static func itemCount(_ id: UInt8, _ contents: ModuleContents) -> Int? {
    switch id {
    case 1: contents.types.count
    case 2: contents.imports.count
    case 3: contents.functionTypes.count - contents.importedFunctionCount
    case 4: contents.tables.count - contents.importedTableCount
    case 5: contents.memories.count - contents.importedMemoryCount
    case 6: contents.globals.count - contents.importedGlobalCount
    case 7: contents.exports.count
    case 9: contents.elementSegments.count
    case 10: contents.bodies.count
    case 11: contents.dataSegments.count
    case 13: contents.tags.count - contents.importedTagCount
    default: nil
    }
  }
}
