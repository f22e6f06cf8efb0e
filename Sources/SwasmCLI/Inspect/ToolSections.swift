import Swasm

/// A field of the custom section `producers` (tool conventions): languages, processing tools or SDKs.
struct ProducersField {
  let name: String
  let values: [(name: String, version: String)]

  /// Of fields and of values, of which real modules have a few.
  fileprivate static let maximumCount = 1_000

  /// The fields of a module. Like names they are for people: what cannot be read, or is beyond all measure, is left out.
  static func read(_ contents: ModuleContents, bytes: UnsafeRawBufferPointer) -> [ProducersField] {
    var fields: [ProducersField] = []
    try? contents.readCustomSection("producers", bytes: bytes) { reader throws(ModuleError) in
      var left = maximumCount
      for _ in 0..<min(Int(try reader.readU32()), left) {
        guard left > 0 else { break }
        left -= 1
        let name = try reader.readName(limit: .max)
        var values: [(String, String)] = []
        for _ in 0..<min(Int(try reader.readU32()), left) {
          left -= 1
          values.append((try reader.readName(limit: .max), try reader.readName(limit: .max)))
        }
        fields.append(ProducersField(name: name, values: values))
      }
    }
    return fields
  }
}

extension ModuleContents {
  /// The entries of the custom section `target_features` (tool conventions), for example `+simd128`.
  func targetFeatures(bytes: UnsafeRawBufferPointer) -> [String] {
    var features: [String] = []
    try? readCustomSection("target_features", bytes: bytes) { reader throws(ModuleError) in
      for _ in 0..<min(try reader.readU32(), UInt32(ProducersField.maximumCount)) {
        let prefix = String(UnicodeScalar(try reader.readByte()))
        features.append(prefix + (try reader.readName(limit: .max)))
      }
    }
    return features
  }

  fileprivate func readCustomSection(
    _ name: String, bytes: UnsafeRawBufferPointer, _ body: (inout BinaryReader) throws(ModuleError) -> Void
  ) throws(ModuleError) {
    guard let section = customSections.first(where: { $0.name == name }) else { return }
    var reader = BinaryReader(bytes, range: section.range)
    try body(&reader)
  }
}
