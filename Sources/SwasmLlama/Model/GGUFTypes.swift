/// The types of metadata values and tensors (ggml of llama.cpp 0.3.36's Python package).
enum GGUFTypes {
  static let string: UInt32 = 8
  static let array: UInt32 = 9
  static let u32: UInt32 = 4

  /// Bytes of a value; `nil` for strings and arrays, and for what is no type.
  static func bytes(ofValue type: UInt32) -> UInt64? {
    switch type {
    case 0, 1, 7: 1
    case 2, 3: 2
    case 4, 5, 6: 4
    case 10, 11, 12: 8
    default: nil
    }
  }

  /// Elements of a tensor's block and its bytes; `nil` for what is no type, or was one once.
  static func block(ofTensor type: UInt32) -> (elements: UInt64, bytes: UInt64)? {
    blocks[type]
  }

  private static let blocks: [UInt32: (elements: UInt64, bytes: UInt64)] = [
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36), 10: (256, 84),
    11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292), 16: (256, 66), 17: (256, 74),
    18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2),
    26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
    40: (64, 36), 41: (128, 18), 42: (64, 18),
  ]
}
