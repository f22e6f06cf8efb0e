/// The parts of modules in the binary format.
public enum WasmBytes {
  public static let preamble: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  public static let i32: UInt8 = 0x7F
  public static let i64: UInt8 = 0x7E
  public static let f32: UInt8 = 0x7D
  public static let f64: UInt8 = 0x7C
  public static let v128: UInt8 = 0x7B
  public static let funcref: UInt8 = 0x70
  public static let externref: UInt8 = 0x6F

  /// Unsigned LEB128.
  public static func unsigned(_ value: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  /// An index or a count.
  public static func u32(_ value: Int) -> [UInt8] { unsigned(UInt64(UInt32(value))) }

  /// Signed LEB128, as constants and heap types are.
  public static func signed(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    while true {
      let byte = UInt8(rest & 0x7F)
      rest >>= 7
      if rest == 0 && byte & 0x40 == 0 || rest == -1 && byte & 0x40 != 0 { return bytes + [byte] }
      bytes.append(byte | 0x80)
    }
  }

  /// Bytes after their count.
  static func sized(_ bytes: [UInt8]) -> [UInt8] { u32(bytes.count) + bytes }

  public static func vector(_ items: [[UInt8]]) -> [UInt8] { u32(items.count) + items.joined() }

  public static func name(_ text: String) -> [UInt8] { sized(Array(text.utf8)) }

  public static func section(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { [id] + sized(content) }

  public static func section(_ id: UInt8, items: [[UInt8]]) -> [UInt8] { section(id, vector(items)) }

  public static func module(_ sections: [UInt8]...) -> [UInt8] { preamble + sections.joined() }

  public static func functionType(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] {
    [0x60] + sized(parameters) + sized(results)
  }

  /// - Parameter code: Without the final `end`.
  public static func body(locals: [UInt8] = [0], _ code: [UInt8]) -> [UInt8] { sized(locals + code + [0x0B]) }
}
