/// A kind of input that can be made at any size.
struct Shape: Sendable {
  enum Format: Sendable { case binary, text }

  let name: String
  let format: Format
  /// About so many bytes.
  let make: @Sendable (Int) -> [UInt8]

  init(_ name: String, _ format: Format = .binary, _ make: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.format = format
    self.make = make
  }

  static let all =
    typeShapes + sectionShapes + segmentShapes + nameShapes + blockShapes + wideShapes + instructionShapes + textShapes

  static func named(_ name: String) -> Shape? { all.first { $0.name == name } }
}
