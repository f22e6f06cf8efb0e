/// Pieces of the binary format.
enum Wasm {
  static func u32(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  static func name(_ text: String) -> [UInt8] { u32(text.utf8.count) + Array(text.utf8) }

  static func section(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { [id] + u32(content.count) + content }

  static func vector(_ items: [[UInt8]]) -> [UInt8] { u32(items.count) + items.joined() }

  /// A vector of about `bytes` bytes.
  static func vector(bytes: Int, atMost count: Int = .max, _ item: (Int) -> [UInt8]) -> [UInt8] {
    var content: [UInt8] = []
    var found = 0
    while content.count < bytes, found < count {
      content += item(found)
      found += 1
    }
    return u32(found) + content
  }

  /// About `bytes` bytes of code.
  static func fill(_ bytes: Int, _ piece: (Int) -> [UInt8]) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(bytes + 16)
    var found = 0
    while content.count < bytes {
      content += piece(found)
      found += 1
    }
    return content
  }

  static func fill(_ bytes: Int, _ piece: [UInt8]) -> [UInt8] { fill(bytes) { _ in piece } }

  static func type(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] {
    [0x60] + u32(parameters.count) + parameters + u32(results.count) + results
  }

  /// The same type so many times; types of several bytes count once.
  static func wide(_ parameter: [UInt8], _ result: [UInt8], _ parameters: Int, _ results: Int) -> [UInt8] {
    [0x60] + u32(parameters) + [[UInt8]](repeating: parameter, count: parameters).joined() + u32(results)
      + [[UInt8]](repeating: result, count: results).joined()
  }

  static func body(_ code: [UInt8], locals: [UInt8] = [0]) -> [UInt8] {
    u32(locals.count + code.count + 1) + locals + code + [0x0B]
  }

  static let preamble: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
  static let i32: UInt8 = 0x7F
  static let i64: UInt8 = 0x7E
  static let v128: UInt8 = 0x7B
  static let funcref: UInt8 = 0x70
}

/// A module with one of everything that code refers to.
///
/// Type 0 is `[] -> []`; `types` follow. Function 0 is of type 0 and exported as "f"; `functions` follow. There are a
/// memory, a table of functions, an i32 global that can be changed, an empty data segment and an empty element segment.
struct ModuleWithCode {
  var types: [[UInt8]] = []
  /// Types that take part in one recursion group count as one here.
  var imports: [[UInt8]] = []
  var functions: [(type: Int, body: [UInt8])] = []
  /// Type indices.
  var tags: [Int] = []
  /// Tables after the first one.
  var tables: [[UInt8]] = []
  var locals: [UInt8] = [0]
  var code: [UInt8]

  var bytes: [UInt8] {
    var sections: [[UInt8]] = [Wasm.preamble, Wasm.section(1, Wasm.vector([Wasm.type()] + types))]
    if !imports.isEmpty { sections.append(Wasm.section(2, Wasm.vector(imports))) }
    sections.append(Wasm.section(3, Wasm.vector([[0]] + functions.map { Wasm.u32($0.type) })))
    sections.append(Wasm.section(4, Wasm.vector([[0x70, 0, 1]] + tables)))
    sections.append(Wasm.section(5, [1, 0, 1]))
    if !tags.isEmpty { sections.append(Wasm.section(13, Wasm.vector(tags.map { [0] + Wasm.u32($0) }))) }
    sections.append(Wasm.section(6, [1, Wasm.i32, 1, 0x41, 0, 0x0B]))
    sections.append(Wasm.section(7, Wasm.vector([Wasm.name("f") + [0] + Wasm.u32(imports.count)])))
    sections.append(Wasm.section(9, [1, 3, 0, 1] + Wasm.u32(imports.count)))
    sections.append(Wasm.section(12, [1]))
    sections.append(
      Wasm.section(10, Wasm.vector([Wasm.body(code, locals: locals)] + functions.map { Wasm.body($0.body) })))
    sections.append(Wasm.section(11, [1, 1, 0]))
    return Array(sections.joined())
  }

  static func module(_ sections: [UInt8]...) -> [UInt8] { Wasm.preamble + Array(sections.joined()) }
}
