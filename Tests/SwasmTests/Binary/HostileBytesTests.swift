import SwasmTestSupport
import Testing

@testable import Swasm

/// Threats 1 and 13 over a module that has every section and many instructions: whatever the bytes are, loading gives a
/// module or an error.
@Suite struct HostileBytesTests {
  private typealias W = WasmBytes

  private static let everything: [UInt8] = {
    let code: [UInt8] =
      [0x20, 0, 0x02, 2, 0x03, 0x40, 0x20, 0, 0x0D, 0, 0x0B, 0x0B, 0x1A, 0x41, 0x80, 0x7F, 0x28, 2, 0x80, 1, 0x1A]
      + [0x44, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0x1A, 0x02, 0x40, 0x41, 1, 0x0E, 2, 0, 0, 1, 0x0B]
      + [0x1F, 0x40, 2, 0, 0, 0, 2, 0, 0x0B, 0xD2, 0, 0xFB, 0x14, 0, 0x1A, 0xFB, 1, 3, 0xFB, 2, 3, 0, 0x1A]
      + [0xFD, 12] + [UInt8](0..<16) + [0xFD, 0x15, 3, 0x1A, 0x41, 0, 0xFE, 0x10, 2, 0, 0x1A]
      + [0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 8, 0, 0, 0xFC, 13, 0, 0x06, 0x40, 0x07, 0, 0x19, 0x0B]
    var bytes = W.function(
      [W.i32], types: [[0x4E, 2, 0x50, 0, 0x5F, 1, W.i32, 1, 0x5E, 0x63, 3, 0]], locals: [2, 3, W.i64, 1, 0x63, 3], code
    )
    bytes += W.section(0, W.name("name") + W.section(1, [1, 0] + W.name("f")))
    return bytes
  }()

  @Test func theModuleIsValid() { #expect(rejection(HostileBytesTests.everything) == nil) }

  @Test func truncations() {
    let bytes = HostileBytesTests.everything
    for length in 0..<bytes.count {
      for features in [allFeatures, .wasm1, .wasm2, .wasm3] {
        // A copy of exactly this length: reading past it would leave the allocation.
        _ = rejection(Array(bytes[0..<length]), features)
      }
    }
  }

  @Test func changedBytes() {
    let bytes = HostileBytesTests.everything
    for position in bytes.indices {
      var changed = bytes
      for value in UInt8.min...UInt8.max {
        changed[position] = value
        _ = rejection(changed)
      }
    }
  }

  @Test func removedAndRepeatedBytes() {
    let bytes = HostileBytesTests.everything
    for start in bytes.indices {
      for length in [1, 2, 5, 16] where start + length <= bytes.count {
        _ = rejection(Array(bytes[..<start] + bytes[(start + length)...]))
        _ = rejection(Array(bytes[..<(start + length)] + bytes[start...]))
      }
    }
  }
}
