/// Reads the binary format of a module (specification 5.5) into `ModuleContents`. Function bodies and data are only
/// located; bodies are read by `ModuleValidator`.
package struct ModuleDecoder {
  var bytes: BinaryReader
  let features: Features
  let limits: ModuleLimits
  var contents = ModuleContents()
  /// Function types of the function section, which the code section has to match.
  var definedFunctionCount = 0

  var budget: WorkBudget

  /// Bytes of a module that offsets of 32 bits reach, whatever the limits say.
  private static let addressableBytes = Int(Int32.max)

  /// - Parameter budget: One unit is spent for each element of a vector and each instruction that is read.
  /// - Throws: malformed, limit and, for types that cannot be represented, invalid errors.
  package static func decode(
    bytes: UnsafeRawBufferPointer, features: Features, limits: ModuleLimits = ModuleLimits(),
    budget: WorkBudget = .unlimited
  ) throws(ModuleError) -> ModuleContents {
    let limit = min(limits.moduleBytes, addressableBytes)
    if bytes.count > limit { throw ModuleError.limit("bytes of a module", limit, found: bytes.count, at: 0) }
    var decoder = ModuleDecoder(bytes: BinaryReader(bytes), features: features, limits: limits, budget: budget)
    try decoder.readPreamble()
    try decoder.reserveSections()
    try decoder.readSections()
    try decoder.checkCounts()
    return decoder.contents
  }

  private init(bytes: BinaryReader, features: Features, limits: ModuleLimits, budget: WorkBudget) {
    self.bytes = bytes
    self.features = features
    self.limits = limits
    self.budget = budget
  }

  /// Counts one element of a vector.
  @inline(__always)
  mutating func spend() throws(ModuleError) { try budget.spend(1, at: bytes.position) }

  /// There may be a custom section for every three bytes, and one section of each other kind.
  private mutating func reserveSections() throws(ModuleError) {
    var reader = bytes
    var otherSections = 0
    var customSections = 0
    while let id = try? reader.readByte(), let size = try? reader.readU32(), (try? reader.readRange(count: size)) != nil
    {
      try spend()
      if id == 0 { customSections += 1 } else { otherSections += 1 }
      // There will be an error.
      if customSections > limits.customSections || otherSections > 13 { return }
    }
    contents.sections.reserveCapacity(customSections + otherSections)
    contents.customSections.reserve(customSections)
  }

  private mutating func readPreamble() throws(ModuleError) {
    guard bytes.remaining >= 4 else {
      throw ModuleError(.malformedUnexpectedEnd, at: bytes.end, "unexpected end: magic header not detected")
    }
    guard try bytes.readFixed(UInt32.self) == 0x6D73_6100 else {
      throw ModuleError(.malformedMagic, at: 0, "magic header not detected")
    }
    guard bytes.remaining >= 4 else {
      throw ModuleError(.malformedUnexpectedEnd, at: bytes.end, "unexpected end: unknown binary version")
    }
    let version = try bytes.readFixed(UInt32.self)
    guard version == 1 else {
      // The component model has the same first four bytes and its own version.
      let what = version == 0x1_000D ? " (a component, not a module)" : ""
      throw ModuleError(.malformedVersion, at: 4, "unknown binary version 0x\(String(version, radix: 16))\(what)")
    }
  }

  private mutating func readSections() throws(ModuleError) {
    let end = bytes.end
    var previousPlace = 0
    while !bytes.isAtEnd {
      try spend()
      let start = bytes.position
      let id = try bytes.readByte()
      guard let place = sectionPlace(id) else {
        throw ModuleError(.malformedSectionID, at: start, "malformed section id \(id)")
      }
      let size = try bytes.readU32()
      let range = try bytes.readRange(count: size)
      if place != 0 {
        guard place > previousPlace else {
          throw ModuleError(
            .malformedSectionOrder, at: start, "unexpected content after last section: section \(id) out of order")
        }
        previousPlace = place
      }
      bytes.position = range.lowerBound
      bytes.end = range.upperBound
      contents.sections.append(try ModuleContents.Section(id: id, range: range))
      try readSection(id)
      guard bytes.isAtEnd else {
        throw ModuleError(
          .malformedSectionSize, at: bytes.position,
          "section size mismatch: \(bytes.remaining) bytes left in section \(id)")
      }
      bytes.end = end
    }
  }

  /// Position of a section in the prescribed order; 0 for custom sections, `nil` for unknown ones.
  private func sectionPlace(_ id: UInt8) -> Int? {
    switch id {
    case 0: return 0
    case 1...5: return Int(id)
    case 13: return features.isDisjoint(with: [.exceptions, .legacyExceptions]) ? nil : 6
    case 6...9: return Int(id) + 1
    case 12: return features.contains(.bulkMemory) ? 11 : nil
    case 10, 11: return Int(id) + 2
    default: return nil
    }
  }

  private mutating func readSection(_ id: UInt8) throws(ModuleError) {
    switch id {
    case 0: try readCustomSection()
    case 1: try readTypeSection()
    case 2: try readImportSection()
    case 3: try readFunctionSection()
    case 4: try readTableSection()
    case 5: try readMemorySection()
    case 6: try readGlobalSection()
    case 7: try readExportSection()
    case 8: contents.startFunction = try bytes.readU32()
    case 9: try readElementSection()
    case 10: try readCodeSection()
    case 11: try readDataSection()
    case 12: contents.dataCount = try bytes.readU32()
    default: try readTagSection()
    }
  }

  /// Sections that are absent are empty, so this is checked when all have been read.
  private func checkCounts() throws(ModuleError) {
    guard definedFunctionCount == contents.bodies.count else {
      throw ModuleError(
        .malformedSectionCounts, at: bytes.end,
        "function and code section have inconsistent lengths: \(definedFunctionCount) and \(contents.bodies.count)")
    }
    if let announced = contents.dataCount, Int(announced) != contents.dataSegments.count {
      throw ModuleError(
        .malformedSectionCounts, at: bytes.end,
        "data count and data section have inconsistent lengths: \(announced) and \(contents.dataSegments.count)")
    }
  }
}
