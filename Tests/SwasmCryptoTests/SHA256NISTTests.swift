import SwasmCrypto
import SwasmTestSupport
import Testing

/// The vectors of NIST's SHA-2 validation suite for messages of whole bytes.
@Suite(.sharedData) struct SHA256NISTTests {
  @Test(arguments: [("SHA256ShortMsg.rsp", 65), ("SHA256LongMsg.rsp", 64)])
  func messages(file: String, count: Int) throws {
    let vectors = try NISTVectors(file)
    #expect(vectors.records.count == count)
    for record in vectors.records {
      let bitCount = try #require(record["Len"].flatMap { Int($0) })
      let message = bytes(hexadecimal: try #require(record["Msg"])).prefix(bitCount / 8)
      #expect(SHA256.hash(message).description == record["MD"], "\(bitCount) bits")
    }
  }

  /// Each of the 100 checkpoints is a chain of 1,000 hashes of the three hashes before.
  @Test func chains() throws {
    let vectors = try NISTVectors("SHA256Monte.rsp")
    #expect(vectors.records.count == 101)
    var seed = bytes(hexadecimal: try #require(vectors.records.first?["Seed"]))
    for record in vectors.records.dropFirst() {
      var window = [seed, seed, seed]
      for _ in 0..<1000 { window = [window[1], window[2], SHA256.hash(window.joined()).bytes] }
      seed = window[2]
      #expect(seed == bytes(hexadecimal: try #require(record["MD"])))
    }
  }
}
