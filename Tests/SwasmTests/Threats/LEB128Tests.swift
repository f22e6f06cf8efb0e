import SwasmTestSupport
import Testing

@testable import Swasm

/// Threat 2: integers of variable length in every kind of place where a module has one.
@Suite struct LEB128Tests {
  private typealias W = WasmBytes

  /// A place in a module that holds one integer; the module is valid when the integer is `value`.
  struct Place: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: Kind
    var value: UInt64
    var module: @Sendable ([UInt8]) -> [UInt8]

    var testDescription: String { name }
  }

  enum Kind {
    case u32, u64, s32, s33, s64

    var width: Int { self == .u64 || self == .s64 ? 10 : 5 }

    /// Last bytes of an encoding of full width whose bits beyond the integer's are not what they have to be. The bytes
    /// before hold a non-negative value.
    var wrongLastBytes: [UInt8] {
      switch self {
      case .u32: [0x10, 0x20, 0x40, 0x70]
      case .u64: [0x02, 0x04, 0x40, 0x7E]
      case .s32: [0x10, 0x20, 0x40, 0x08, 0x70]
      case .s33: [0x20, 0x40, 0x10, 0x60]
      case .s64: [0x01, 0x02, 0x40, 0x7E]
      }
    }
  }

  static let places: [Place] = [
    Place(name: "section size", kind: .u32, value: 4) { W.preamble + [1] + $0 + [1, 0x60, 0, 0] },
    Place(name: "size of a custom section", kind: .u32, value: 2) { W.preamble + [0] + $0 + [1, 0x6E] },
    Place(name: "length of a name", kind: .u32, value: 1) { W.module(W.section(0, $0 + [0x6E])) },
    Place(name: "number of types", kind: .u32, value: 1) { W.module(W.section(1, $0 + [0x60, 0, 0])) },
    Place(name: "number of parameters", kind: .u32, value: 1) { W.module(W.section(1, [1, 0x60] + $0 + [0x7F, 0])) },
    Place(name: "type index of a function", kind: .u32, value: 0) {
      W.module(W.section(1, [1, 0x60, 0, 0]), W.section(3, [1] + $0), W.section(10, [1, 2, 0, 0x0B]))
    },
    Place(name: "size of a body", kind: .u32, value: 2) {
      W.module(W.section(1, [1, 0x60, 0, 0]), W.section(3, [1, 0]), W.section(10, [1] + $0 + [0, 0x0B]))
    },
    Place(name: "number of locals", kind: .u32, value: 1) { W.function([], locals: [1] + $0 + [W.i32], []) },
    Place(name: "index of a local", kind: .u32, value: 3) {
      W.function([], locals: [1, 4, W.i32], [0x20] + $0 + [0x1A])
    },
    Place(name: "label", kind: .u32, value: 0) { W.function([0x0C] + $0) },
    Place(name: "number of labels", kind: .u32, value: 1) { W.function([0x41, 0, 0x0E] + $0 + [0, 0]) },
    Place(name: "function that is called", kind: .u32, value: 0) { W.function([0x10] + $0) },
    Place(name: "alignment", kind: .u32, value: 2) { W.function([0x41, 0, 0x28] + $0 + [0, 0x1A]) },
    Place(name: "opcode behind a prefix", kind: .u32, value: 15) {
      W.function([0x41, 0, 0xFD] + $0 + [0x1A])
    },
    Place(name: "offset of an access", kind: .u64, value: 9) { W.function([0x41, 0, 0x28, 2] + $0 + [0x1A]) },
    Place(name: "pages of a memory", kind: .u64, value: 7) { W.module(W.section(5, [1, 4] + $0)) },
    Place(name: "elements of a table", kind: .u64, value: 7) { W.module(W.section(4, [1, 0x70, 4] + $0)) },
    Place(name: "i32.const", kind: .s32, value: 5) { W.function([0x41] + $0 + [0x1A]) },
    Place(name: "i32.const of a global", kind: .s32, value: 5) {
      W.module(W.section(6, [1, W.i32, 0, 0x41] + $0 + [0x0B]))
    },
    Place(name: "block type", kind: .s33, value: 1) { W.function([0x02] + $0 + [0x0B]) },
    Place(name: "heap type", kind: .s33, value: 1) { W.function([0xD0] + $0 + [0x1A]) },
    Place(name: "i64.const", kind: .s64, value: 5) { W.function([0x42] + $0 + [0x1A]) },
  ]

  /// `value` in `width` bytes.
  private func padded(_ value: UInt64, _ width: Int) -> [UInt8] {
    (0..<width).map { index in
      (index < 9 ? UInt8(value >> UInt64(7 * index) & 0x7F) : 0) | (index + 1 < width ? 0x80 : 0)
    }
  }

  @Test("Threat 2: up to 5 or 10 bytes are accepted, however many of them are padding", arguments: places)
  func padding(_ place: Place) {
    for width in 1...place.kind.width {
      let error = rejection(place.module(padded(place.value, width)))
      #expect(error == nil, "\(place.name) in \(width) bytes")
    }
  }

  @Test("Threat 2: a sixth or eleventh byte is malformed", arguments: places)
  func tooLong(_ place: Place) {
    for width in [place.kind.width + 1, place.kind.width + 2, 100] {
      #expect(code(place.module(padded(place.value, width))) == .malformedInteger, "\(place.name) in \(width) bytes")
    }
  }

  @Test("Threat 2: bits beyond the integer's must be zero or repeat the sign", arguments: places)
  func unusedBits(_ place: Place) {
    for last in place.kind.wrongLastBytes {
      let bytes = padded(place.value, place.kind.width).dropLast() + [last]
      #expect(code(place.module(Array(bytes))) == .malformedInteger, "\(place.name) ends in \(last)")
    }
  }
}
