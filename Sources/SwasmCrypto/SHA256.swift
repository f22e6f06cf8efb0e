/// The hash function SHA-256 (FIPS 180-4), for data that arrives in pieces of any size.
///
/// ```swift
/// var hash = SHA256()
/// hash.update(header)
/// hash.update(body)
/// print(hash.finalized())  // 64 hexadecimal digits
/// ```
///
/// A value type: a copy goes on independently of the original. Takes 112 bytes and allocates nothing.
public struct SHA256: Sendable {
  /// The eight words of the hash value so far.
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The bytes that do not fill a block yet.
  private var pending = SIMD64<UInt8>()
  private var pendingCount = 0
  /// Bytes so far. FIPS 180-4 bounds messages at 2^64 - 1 bits; beyond that the count wraps.
  private var byteCount: UInt64 = 0

  /// Bytes that are worked on at a time.
  static let blockBytes = 64

  /// The hash of no bytes.
  public init() {}

  /// Appends bytes to the message.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount &+= UInt64(bytes.count)
    var rest = bytes[...]
    if pendingCount > 0 {
      let taken = min(SHA256.blockBytes - pendingCount, rest.count)
      append(rest.prefix(taken))
      rest = rest.dropFirst(taken)
      guard pendingCount == SHA256.blockBytes else { return }
      compressPending()
    }
    let whole = rest.count - rest.count % SHA256.blockBytes
    SHA256.compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)), into: &state)
    append(rest.dropFirst(whole))
  }

  /// Appends bytes to the message.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if done == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// The hash of all bytes so far; more may be appended after it.
  public func finalized() -> SHA256Digest {
    var copy = self
    return copy.finish()
  }

  /// The hash of one message.
  public static func hash(_ bytes: UnsafeRawBufferPointer) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of one message.
  public static func hash(_ bytes: some Collection<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// Pads the message (5.1.1): a one bit, zeros, and the number of its bits in the last eight bytes of a block.
  private mutating func finish() -> SHA256Digest {
    let bitCount = byteCount &* 8
    appendByte(0x80)
    while pendingCount != SHA256.blockBytes - 8 { appendByte(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      appendByte(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    return SHA256Digest(words: state)
  }

  private mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>) {
    for byte in bytes {
      pending[pendingCount] = byte
      pendingCount += 1
    }
  }

  private mutating func appendByte(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    if pendingCount == SHA256.blockBytes { compressPending() }
  }

  private mutating func compressPending() {
    withUnsafeBytes(of: pending) { SHA256.compress($0, into: &state) }
    pendingCount = 0
  }
}
