import SwasmWASI

/// The layout of a model's file in GGUF: its counts, lengths, dimensions and offsets hold together and lie within the file,
/// so that an engine of 32 bits, which cuts them off, reads the same as any other reader. What the values mean is not looked
/// at. Takes time in proportion to the metadata, and memory in proportion to the names.
struct GGUFStructure {
  private var reader: GGUFReader
  private var alignment: UInt64 = 32
  private var keys: Set<[UInt8]> = []
  private var names: Set<[UInt8]> = []
  private var nameBytesLeft = GGUFStructure.nameBytes
  private var forecast = MemoryForecast()

  /// What keys and names may take together.
  private static let nameBytes = 16 << 20
  /// What the engine takes for the lengths of strings and arrays.
  private static let countLimit: UInt64 = 1 << 30
  private static let nameLimit = 63
  private static let keyLimit: UInt64 = 65_535
  private static let alignmentKey = Array("general.alignment".utf8)

  /// - Parameter checkpoint: Called from time to time; what it throws ends the check.
  /// - Returns: What the model takes at least.
  /// - Throws: `GGUFError`.
  @discardableResult static func check(
    _ file: VirtualFile, checkpoint: @escaping () throws -> Void = {}
  ) throws -> MemoryForecast {
    var structure = GGUFStructure(reader: GGUFReader(file, checkpoint: checkpoint))
    try structure.check()
    return structure.forecast
  }

  private init(reader: GGUFReader) { self.reader = reader }

  private mutating func check() throws {
    guard reader.byteCount >= 4, try reader.bytes(4) == Array("GGUF".utf8) else {
      throw GGUFError(.notGGUF, "the file does not begin with the magic GGUF", at: 0)
    }
    guard reader.byteCount <= Int(UInt32.max) else {
      throw GGUFError(
        .tooLarge, "the file has \(reader.byteCount) bytes, more than the 4 GiB that the engine can address", at: 0)
    }
    let version: UInt32 = try reader.integer("the version")
    guard version == 2 || version == 3 else {
      throw GGUFError(.unsupportedVersion, "version \(version) is not 2 or 3", at: 4)
    }
    let tensorCount = try count(of: "tensors", bytes: 24)
    let keyCount = try count(of: "keys", bytes: 13)
    for _ in 0..<keyCount { try checkEntry() }
    reader.key = nil
    try checkTensors(tensorCount)
  }

  /// - Parameter bytes: That each of them takes at least.
  private mutating func count(of what: String, bytes: UInt64) throws -> UInt64 {
    let offset = reader.offset
    let count: UInt64 = try reader.integer("the number of \(what)")
    let (size, overflow) = count.multipliedReportingOverflow(by: bytes)
    try reader.require(overflow ? .max : size, "\(count) \(what)", at: offset)
    return count
  }

  /// Reads a length and what has it.
  private mutating func name(_ what: String, limit: UInt64) throws -> [UInt8] {
    let offset = reader.offset
    let length: UInt64 = try reader.integer("the length of \(what)")
    try reader.require(length, "\(what) of \(length) bytes", at: offset)
    guard length <= limit else {
      throw reader.error(.invalidName, "\(what) has \(length) bytes, more than \(limit)", at: offset)
    }
    nameBytesLeft -= Int(length) + 64
    guard nameBytesLeft >= 0 else { throw reader.error(.tooLarge, "keys and names are too many", at: offset) }
    let bytes = try reader.bytes(Int(length))
    guard !bytes.contains(0) else { throw reader.error(.invalidName, "\(what) has a NUL", at: offset) }
    return bytes
  }

  // MARK: - Metadata

  private mutating func checkEntry() throws {
    reader.key = nil
    let start = reader.offset
    let key = try name("a key", limit: GGUFStructure.keyLimit)
    let text = String(decoding: key, as: UTF8.self)
    reader.key = text
    guard !key.isEmpty else { throw reader.error(.invalidName, "a key is empty", at: start) }
    guard keys.insert(key).inserted else { throw reader.error(.duplicateName, "the key comes twice", at: start) }
    let typeOffset = reader.offset
    let type: UInt32 = try reader.integer("the type of a value")
    if key == GGUFStructure.alignmentKey {
      guard type == GGUFTypes.u32 else { throw reader.error(.invalidAlignment, "the type is not u32", at: typeOffset) }
      let offset = reader.offset
      let value: UInt32 = try reader.integer("the alignment")
      guard value.nonzeroBitCount == 1 else {
        throw reader.error(.invalidAlignment, "the alignment \(value) is not a power of two", at: offset)
      }
      alignment = UInt64(value)
    } else if text == MemoryForecast.architectureKey, type == GGUFTypes.string {
      forecast.architecture = try architecture()
    } else if type == GGUFTypes.u32, MemoryForecast.isWanted(text) {
      let value: UInt32 = try reader.integer("a value")
      forecast.note(text, UInt64(value))
    } else if type == GGUFTypes.array {
      forecast.note(text)
      try checkArray()
    } else {
      forecast.note(text)
      try checkValues(type, 1, typeOffset: typeOffset)
    }
  }

  /// Its name; empty where it is longer than those that matter.
  private mutating func architecture() throws -> String {
    let offset = reader.offset
    let length: UInt64 = try reader.integer("the length of a string")
    guard length <= 64 else {
      try skipString(length, at: offset)
      return ""
    }
    try reader.require(length, "a string of \(length) bytes", at: offset)
    return String(decoding: try reader.bytes(Int(length)), as: UTF8.self)
  }

  private mutating func skipString(_ length: UInt64, at offset: Int) throws {
    try reader.skip(length, "a string of \(length) bytes", at: offset)
    guard length <= GGUFStructure.countLimit else {
      throw reader.error(.tooLarge, "a string of \(length) bytes", at: offset)
    }
  }

  private mutating func checkArray() throws {
    let typeOffset = reader.offset
    let type: UInt32 = try reader.integer("the type of an array's elements")
    guard type != GGUFTypes.array else {
      throw reader.error(.invalidType, "arrays within arrays are not taken", at: typeOffset)
    }
    let offset = reader.offset
    let count: UInt64 = try reader.integer("the length of an array")
    let size = GGUFTypes.bytes(ofValue: type) ?? 8
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    try reader.require(overflow ? .max : bytes, "an array of \(count) elements", at: offset)
    guard count <= GGUFStructure.countLimit else {
      throw reader.error(.tooLarge, "an array of \(count) elements", at: offset)
    }
    try checkValues(type, count, typeOffset: typeOffset)
  }

  private mutating func checkValues(_ type: UInt32, _ count: UInt64, typeOffset: Int) throws {
    if let size = GGUFTypes.bytes(ofValue: type) {
      return try reader.skip(count * size, "\(count) values of \(size) bytes")
    }
    guard type == GGUFTypes.string else { throw reader.error(.invalidType, "there is no type \(type)", at: typeOffset) }
    for _ in 0..<count {
      let offset = reader.offset
      try skipString(try reader.integer("the length of a string"), at: offset)
    }
  }

  // MARK: - Tensors

  private mutating func checkTensors(_ count: UInt64) throws {
    /// The end of the last tensor's data, from where all of it begins, and where that is said.
    var end: UInt64 = 0
    var last: (offset: Int, name: String)?
    var next: UInt64 = 0
    for _ in 0..<count {
      reader.tensor = nil
      let start = reader.offset
      let name = try name("a tensor's name", limit: UInt64(GGUFStructure.nameLimit))
      let text = String(decoding: name, as: UTF8.self)
      reader.tensor = text
      guard names.insert(name).inserted else { throw reader.error(.duplicateName, "the name comes twice", at: start) }
      let bytes = try checkShape()
      let place = reader.offset
      let offset: UInt64 = try reader.integer("a tensor's offset")
      guard offset == next else {
        throw reader.error(.invalidOffset, "the offset is \(offset), where \(next) is expected", at: place)
      }
      end = offset + bytes
      forecast.weightBytes = forecast.weightBytes.saturatingSum(bytes)
      guard end <= UInt64(reader.byteCount) else {
        throw reader.error(.beyondTheEnd, "\(bytes) bytes of data are not within the file", at: place)
      }
      last = (place, text)
      next = (end + alignment - 1) & ~(alignment - 1)
    }
    guard let last else { return }
    reader.tensor = last.name
    let dataStart = (UInt64(reader.offset) + alignment - 1) & ~(alignment - 1)
    guard dataStart + end <= UInt64(reader.byteCount) else {
      throw reader.error(
        .beyondTheEnd, "the data from byte \(dataStart) on has \(end) bytes and is not within the file", at: last.offset
      )
    }
  }

  /// Reads dimensions and type.
  ///
  /// - Returns: The bytes of the tensor's data.
  private mutating func checkShape() throws -> UInt64 {
    let start = reader.offset
    let count: UInt32 = try reader.integer("the number of dimensions")
    guard count <= 4 else { throw reader.error(.invalidShape, "\(count) dimensions are more than 4", at: start) }
    var dimensions: [UInt64] = []
    for _ in 0..<count { dimensions.append(try reader.integer("a dimension")) }
    let typeOffset = reader.offset
    let type: UInt32 = try reader.integer("a tensor's type")
    guard let block = GGUFTypes.block(ofTensor: type) else {
      throw reader.error(.invalidType, "there is no type \(type) of tensors", at: typeOffset)
    }
    let row = dimensions.first ?? 1
    guard row % block.elements == 0 else {
      throw reader.error(
        .invalidShape, "\(row) elements of a row are not a multiple of the \(block.elements) of a block", at: start)
    }
    // A dimension of 0 makes no room for others of any size: strides are products too.
    var bytes = max(row / block.elements, 1)
    for factor in dimensions.dropFirst().map({ max($0, 1) }) + [block.bytes] {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: factor)
      guard !overflow, product <= UInt64(UInt32.max) else {
        throw reader.error(.invalidShape, "the dimensions \(dimensions) are more than a file can hold", at: start)
      }
      bytes = product
    }
    return dimensions.contains(0) ? 0 : bytes
  }
}
