/// The 32 bytes that SHA-256 makes of a message.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  private let words: SIMD8<UInt32>

  init(words: SIMD8<UInt32>) { self.words = words }

  /// The 32 bytes in the order of FIPS 180-4.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> UInt32(24 - $0 % 4 * 8)) }
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
