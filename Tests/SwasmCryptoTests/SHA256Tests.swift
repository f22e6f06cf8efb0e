import SwasmCrypto
import Testing

@Suite struct SHA256Tests {
  /// FIPS 180-4's examples and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownAnswers(message: String, digest: String) {
    #expect(SHA256.hash(message.utf8).description == digest)
  }

  @Test func aMillionTimesA() {
    var hash = SHA256()
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { hash.update(piece) }
    #expect(hash.finalized().description == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// However a message is cut, its hash is the same.
  @Test func piecesOfAnySize() {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for length in 0...message.count {
      let whole = SHA256.hash(message.prefix(length))
      for size in [1, 3, 63, 64, 65, 127, 128] {
        var hash = SHA256()
        for start in stride(from: 0, to: length, by: size) { hash.update(message[start..<min(start + size, length)]) }
        #expect(hash.finalized() == whole, "\(length) bytes in pieces of \(size)")
      }
    }
  }

  /// Reading a hash does not end the message, and copies are independent.
  @Test func continuesAfterReading() {
    var hash = SHA256()
    hash.update("ab".utf8)
    var other = hash
    #expect(hash.finalized() == SHA256.hash("ab".utf8))
    hash.update("c".utf8)
    other.update("d".utf8)
    #expect(hash.finalized() == SHA256.hash("abc".utf8))
    #expect(other.finalized() == SHA256.hash("abd".utf8))
    hash.update(EmptyCollection())
    #expect(hash.finalized() == SHA256.hash("abc".utf8))
  }

  @Test func collectionsWithoutContiguousStorage() {
    let reversed = Array("abc".utf8).lazy.reversed()
    #expect(SHA256.hash(reversed) == SHA256.hash("cba".utf8))
  }

  @Test func digestBytes() {
    let digest = SHA256.hash("abc".utf8)
    #expect(digest.bytes.count == 32)
    #expect(Array(digest.bytes.prefix(4)) == [0xba, 0x78, 0x16, 0xbf])
  }
}
