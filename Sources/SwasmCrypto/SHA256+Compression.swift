extension SHA256 {
  /// Works whole blocks of 64 bytes into the hash value (6.2.2).
  static func compress(_ blocks: UnsafeRawBufferPointer, into state: inout SIMD8<UInt32>) {
    guard blocks.count >= blockBytes else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      roundConstants.withUnsafeBufferPointer { constants in
        var start = 0
        while start + blockBytes <= blocks.count {
          for index in 0..<16 {
            let word = blocks.loadUnaligned(fromByteOffset: start &+ 4 &* index, as: UInt32.self)
            schedule[index] = UInt32(bigEndian: word)
          }
          for index in 16..<64 {
            schedule[index] =
              smallSigma1(schedule[index &- 2]) &+ schedule[index &- 7] &+ smallSigma0(schedule[index &- 15])
              &+ schedule[index &- 16]
          }
          // The constants are added here, where that does not wait for the round before.
          for index in 0..<64 { schedule[index] &+= constants[index] }
          rounds(UnsafeBufferPointer(schedule), &state)
          start += blockBytes
        }
      }
    }
  }

  /// The 64 rounds, unrolled so far that the eight variables change their roles by name and need not be moved.
  ///
  /// - Parameter words: The message schedule with the constants added.
  private static func rounds(_ words: UnsafeBufferPointer<UInt32>, _ state: inout SIMD8<UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var index = 0
    while index < 64 {
      round(a, b, c, &d, e, f, g, &h, words[index])
      round(h, a, b, &c, d, e, f, &g, words[index &+ 1])
      round(g, h, a, &b, c, d, e, &f, words[index &+ 2])
      round(f, g, h, &a, b, c, d, &e, words[index &+ 3])
      round(e, f, g, &h, a, b, c, &d, words[index &+ 4])
      round(d, e, f, &g, h, a, b, &c, words[index &+ 5])
      round(c, d, e, &f, g, h, a, &b, words[index &+ 6])
      round(b, c, d, &e, f, g, h, &a, words[index &+ 7])
      index &+= 8
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ word &+ choice &+ bigSigma1(e)
    d = d &+ first
    h = first &+ bigSigma0(a) &+ majority
  }

  // MARK: Functions (4.1.2)

  @inline(__always)
  private static func rotate(_ word: UInt32, right count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }
  @inline(__always)
  private static func bigSigma0(_ word: UInt32) -> UInt32 {
    rotate(word, right: 2) ^ rotate(word, right: 13) ^ rotate(word, right: 22)
  }
  @inline(__always)
  private static func bigSigma1(_ word: UInt32) -> UInt32 {
    rotate(word, right: 6) ^ rotate(word, right: 11) ^ rotate(word, right: 25)
  }
  @inline(__always)
  private static func smallSigma0(_ word: UInt32) -> UInt32 {
    rotate(word, right: 7) ^ rotate(word, right: 18) ^ word &>> 3
  }
  @inline(__always)
  private static func smallSigma1(_ word: UInt32) -> UInt32 {
    rotate(word, right: 17) ^ rotate(word, right: 19) ^ word &>> 10
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes (4.2.2).
  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
