import SwasmTestSupport

/// A response file of NIST's Cryptographic Algorithm Validation Program: records of `name = value` lines.
struct NISTVectors {
  private(set) var records: [[String: String]] = []

  /// Reads a file of the archive.
  init(_ name: String) throws {
    let folder = try SharedData.unpack("crypto/nist-sha2.tar.xz")
    let text = String(decoding: try readFile("\(folder)/SHA2/\(name)"), as: UTF8.self)
    var record: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where line.first != "#" && line.first != "[" {
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0.filter { $0 != " " }) }
      guard parts.count == 2 else { continue }
      record[parts[0]] = parts[1]
      // The last line of each record, and the only one of the seed's.
      if parts[0] == "MD" || parts[0] == "Seed" {
        records.append(record)
        record = [:]
      }
    }
  }
}

/// The bytes that hexadecimal digits stand for.
func bytes(hexadecimal text: String) -> [UInt8] {
  let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
