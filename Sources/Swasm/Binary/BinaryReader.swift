/// Reads the primitive values of the binary format (specification 5.2) from a part of a module's bytes. Whatever the
/// bytes are, the result is a value or a `ModuleError`.
package struct BinaryReader {
  /// The first byte of the module: positions are offsets from here, so that errors name places in the file.
  package let base: UnsafeRawPointer
  package var position: Int
  /// The first position that may not be read.
  package var end: Int

  /// `range` must lie within `bytes`, and `bytes` must outlive the reader.
  package init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
    // An empty buffer may have no address; nothing is read through this one.
    base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
    position = range.lowerBound
    end = range.upperBound
  }

  package init(_ bytes: UnsafeRawBufferPointer) { self.init(bytes, range: 0..<bytes.count) }

  @inline(__always)
  package var isAtEnd: Bool { position >= end }

  @inline(__always)
  package var remaining: Int { end &- position }

  @inline(never)
  package func unexpectedEnd() -> ModuleError {
    ModuleError(.malformedUnexpectedEnd, at: position, "unexpected end of section or function")
  }

  // MARK: Bytes

  @inline(__always)
  package mutating func readByte() throws(ModuleError) -> UInt8 {
    guard position < end else { throw unexpectedEnd() }
    let byte = base.load(fromByteOffset: position, as: UInt8.self)
    position &+= 1
    return byte
  }

  /// The next byte, which stays unread.
  @inline(__always)
  package func peekByte() throws(ModuleError) -> UInt8 {
    guard position < end else { throw unexpectedEnd() }
    return base.load(fromByteOffset: position, as: UInt8.self)
  }

  /// A little-endian integer of fixed width.
  @inline(__always)
  package mutating func readFixed<Integer: FixedWidthInteger & BitwiseCopyable>(
    _: Integer.Type
  ) throws(ModuleError) -> Integer {
    guard remaining >= MemoryLayout<Integer>.size else { throw unexpectedEnd() }
    let value = base.loadUnaligned(fromByteOffset: position, as: Integer.self)
    position &+= MemoryLayout<Integer>.size
    return Integer(littleEndian: value)
  }

  /// Passes over `count` bytes and returns their range.
  package mutating func readRange(count: UInt32) throws(ModuleError) -> Range<Int> {
    guard Int(count) <= remaining else {
      throw ModuleError(
        .malformedLength, at: position,
        "length out of bounds: unexpected end, \(count) bytes needed and \(remaining) left")
    }
    let start = position
    position &+= Int(count)
    return start..<position
  }

  // MARK: LEB128

  @inline(__always)
  package mutating func readU32() throws(ModuleError) -> UInt32 {
    if position < end {
      let byte = base.load(fromByteOffset: position, as: UInt8.self)
      if byte < 0x80 {
        position &+= 1
        return UInt32(byte)
      }
    }
    return UInt32(try readUnsigned(bits: 32) & 0xFFFF_FFFF)
  }

  @inline(__always)
  package mutating func readU64() throws(ModuleError) -> UInt64 {
    if position < end {
      let byte = base.load(fromByteOffset: position, as: UInt8.self)
      if byte < 0x80 {
        position &+= 1
        return UInt64(byte)
      }
    }
    return try readUnsigned(bits: 64)
  }

  @inline(__always)
  package mutating func readS32() throws(ModuleError) -> Int32 {
    if position < end {
      let byte = base.load(fromByteOffset: position, as: UInt8.self)
      if byte < 0x80 {
        position &+= 1
        return Int32(Int8(bitPattern: byte << 1) >> 1)
      }
    }
    return Int32(bitPattern: UInt32(UInt64(bitPattern: try readSigned(bits: 32)) & 0xFFFF_FFFF))
  }

  @inline(__always)
  package mutating func readS33() throws(ModuleError) -> Int64 { try readSigned(bits: 33) }

  @inline(__always)
  package mutating func readS64() throws(ModuleError) -> Int64 { try readSigned(bits: 64) }

  @inline(never)
  private mutating func readUnsigned(bits: UInt64) throws(ModuleError) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = UInt64(try readByte())
      let left = bits &- shift
      if left < 7 {
        if byte & 0x80 != 0 { throw integerError(tooLong: true) }
        if byte >> left != 0 { throw integerError(tooLong: false) }
      }
      result |= (byte & 0x7F) &<< shift
      if byte & 0x80 == 0 { return result }
      shift &+= 7
    }
  }

  @inline(never)
  private mutating func readSigned(bits: UInt64) throws(ModuleError) -> Int64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = UInt64(try readByte())
      let left = bits &- shift
      if left < 7 {
        if byte & 0x80 != 0 { throw integerError(tooLong: true) }
        // The bits past the width must repeat the sign.
        let above = byte >> (left &- 1)
        if above != 0, above != 0x7F >> (left &- 1) { throw integerError(tooLong: false) }
      }
      result |= (byte & 0x7F) &<< shift
      shift &+= 7
      if byte & 0x80 == 0 {
        if shift < 64, byte & 0x40 != 0 { result |= UInt64.max &<< shift }
        return Int64(bitPattern: result)
      }
    }
  }

  @inline(never)
  private func integerError(tooLong: Bool) -> ModuleError {
    ModuleError(
      .malformedInteger, at: position &- 1, tooLong ? "integer representation too long" : "integer too large")
  }

  // MARK: Vectors and names

  /// The length of a vector whose elements take at least `elementBytes` bytes each: never more than the bytes left can
  /// hold, so that it is safe to reserve room for it.
  package mutating func readCount(
    limit: Int, _ what: StaticString, elementBytes: Int = 1
  ) throws(ModuleError) -> Int {
    let start = position
    let count = Int(try readU32())
    if count > limit { throw ModuleError.limit(what, limit, found: count, at: start) }
    if count > remaining / elementBytes { throw tooFewBytes(count: count, what, at: start) }
    return count
  }

  @inline(never)
  private func tooFewBytes(count: Int, _ what: StaticString, at offset: Int) -> ModuleError {
    ModuleError(
      .malformedUnexpectedEnd, at: offset,
      "unexpected end of section or function: \(count) \(what) announced, \(remaining) bytes left")
  }

  package mutating func readName(limit: Int) throws(ModuleError) -> String {
    String(decoding: try readNameBytes(limit: limit), as: UTF8.self)
  }

  /// The bytes of a name, which are valid UTF-8.
  package mutating func readNameBytes(limit: Int) throws(ModuleError) -> UnsafeRawBufferPointer {
    let start = position
    let count = try readU32()
    if Int(count) > limit { throw ModuleError.limit("bytes of a name", limit, found: Int(count), at: start) }
    let range = try readRange(count: count)
    let bytes = UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    guard bytes.isUTF8 else {
      throw ModuleError(.malformedUTF8, at: range.lowerBound, "malformed UTF-8 encoding")
    }
    return bytes
  }
}

extension UnsafeRawBufferPointer {
  fileprivate var isUTF8: Bool {
    var bits: UInt8 = 0
    for byte in self { bits |= byte }
    // `String` knows the rest, and makes copies.
    return bits < 0x80 || String(validating: self, as: UTF8.self) != nil
  }
}

extension ModuleError {
  static func limit(_ what: StaticString, _ limit: Int, found: Int, at offset: Int) -> ModuleError {
    ModuleError(.limitExceeded, at: offset, "limit exceeded: \(what): \(found), at most \(limit) are accepted")
  }
}
