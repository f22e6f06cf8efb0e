import SwasmTestSupport
import Testing

@testable import Swasm

/// Threats 1 and 13: the specification's modules cut off everywhere, and modules with changed bytes whose verdicts other
/// validators have given.
@Suite(.sharedData) struct SharedModulesTests {
  @Test func truncationsOfTheSpecificationsModules() throws {
    let folder = try SharedData.unpack("spec/json-main-2026-07-23.tar.xz")
    var truncations = 0
    for path in try SharedData.files(below: folder, suffix: ".wasm") {
      let bytes = try readFile(folder + path)
      for length in 0..<bytes.count {
        // A copy of exactly this length: reading past it would leave the allocation.
        _ = rejection(Array(bytes[0..<length]))
        truncations += 1
      }
    }
    print("\(truncations) truncated modules")
    #expect(truncations > 600_000)
  }

  @Test(arguments: [("wasmparser_wasm3", Features.wasm3, 335), ("wasmparser_wasm2", .wasm2, 333)])
  func mutants(verdict: String, features: Features, expected: Int) throws {
    let folder = try #require(SharedData.folder)
    let path = SharedData.repository + "/.build/mutants-\(verdict).jsonl"
    try run(["sh", "-c", "xz -dc '\(folder)/fuzz/mutated-3000.jsonl.xz' > '\(path)'"])
    var accepted = 0
    var rejected = 0
    for line in String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n") {
      let bytes = try #require(value(of: "wasm", in: line).flatMap(base64))
      let error = rejection(bytes, features)
      if error == nil { accepted += 1 } else { rejected += 1 }
      let isValid = line.contains("\"\(verdict)\": true")
      #expect((error == nil) == isValid, "\(line.prefix(80)): \(error.map { "\($0)" } ?? "accepted")")
    }
    print("\(verdict): \(accepted) accepted, \(rejected) rejected")
    #expect(accepted == expected && rejected == 3_000 - expected)
  }

  private func value(of key: String, in line: Substring) -> Substring? {
    let parts = line.split(separator: "\"\(key)\": \"", maxSplits: 1)
    return parts.count == 2 ? parts[1].prefix { $0 != "\"" } : nil
  }

  private func base64(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for character in text.utf8 where character != UInt8(ascii: "=") {
      let digit: UInt8
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = character - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = character - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character + 4
      case UInt8(ascii: "+"): digit = 62
      case UInt8(ascii: "/"): digit = 63
      default: return nil
      }
      bits = bits << 6 | UInt32(digit)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
