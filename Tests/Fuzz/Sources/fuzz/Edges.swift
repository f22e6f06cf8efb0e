import Swasm

extension Fuzzer {
  private static let engine = Engine(features: .wasm3)

  /// Modules with as many things of a kind as some field of the engine may hold, or one more, of which code uses one: it
  /// is the right one, or the module is refused.
  static let edges = Fuzzer(name: "edges") { bytes in
    var choices = Choices(bytes)
    let kind = choices.pick(EdgeModule.Kind.allCases)
    // Most of them at small edges, where hundreds take as long as one at a large one.
    let count =
      switch choices.size(below: 512) {
      case 0: choices.pick([32_767, 32_768, 65_535, 65_536, 65_537, 70_000, 99_999])
      case 1...8: choices.pick([1023, 1024, 4095, 4096, 8191, 8192, 16_383, 16_384])
      default: choices.pick([1, 2, 15, 16, 17, 31, 32, 63, 64, 65, 127, 128, 129, 255, 256, 257])
      }
    let used =
      choices.one(in: 2)
      ? choices.below(min(count, 65_536))
      : choices.pick([0, count - 1, count / 2, 255 % count, 256 % count, 65_535 % count, 65_536 % count])
    let module: Module
    do throws(ModuleError) {
      module = try Module(bytes: EdgeModule(kind: kind, count: count, used: used).bytes, engine: engine)
    } catch {
      guard error.code == .limitExceeded else { found("\(kind), \(used) of \(count): \(error)") }
      return
    }
    let store = Store(engine: engine)
    do {
      var imports = Imports()
      if kind == .imports {
        imports.function("p", "a") { () -> Int32 in -1 }
        imports.function("p", "b") { () -> Int32 in Int32(used) }
      }
      let result = try store.instantiate(module, imports: imports).function("f")?.call()
      guard case .i32(let found)? = result?.first, Int(found) == used else {
        found("\(kind), \(used) of \(count): \(String(describing: result))")
      }
    } catch let trap as Trap where trap.code == .memoryLimit {
    } catch let trap as Trap where trap.message.contains("limit") {
    } catch {
      found("\(kind), \(used) of \(count): \(error)")
    }
  }
}

/// Function "f" returns the number of the thing that it uses.
private struct EdgeModule {
  enum Kind: CaseIterable {
    case types, functions, tables, globals, tags, elements, data, locals, labels, fields, exports, imports
  }
  let kind: Kind
  let count: Int
  let used: Int

  private func section(_ id: UInt8, _ items: Items) -> [UInt8] {
    items.count == 0 ? [] : section(id, [].number(items.count) + items.bytes)
  }
  private func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id].number(contents.count) + contents }

  var bytes: [UInt8] {
    // Type 0 is `[] -> [i32]`, type 1 `[] -> []`.
    var types = Items([0x60, 0, 1, 0x7F], [0x60, 0, 0])
    var imports = Items()
    var functionTypes = Items([0])
    var tables = Items()
    var memories = Items()
    var tags = Items()
    var globals = Items()
    var exports = Items([1, 0x66, 0, 0])
    var elements = Items()
    var data = Items()
    var bodies = Items()
    var locals: [UInt8] = [0]
    var code: [UInt8] = [].constant(used)
    switch kind {
    case .types:
      // Different ones: structures of a number of fields in binary.
      types.append(count) { number, bytes in
        bytes += [0x5F, 17]
        for bit in 0..<17 { bytes += [number >> bit & 1 == 0 ? 0x7F : 0x7E, 1] }
      }
      // An object of type `used` is none of the next one.
      code = [0xFB, 1].number(used + 2) + [0xFB, 20].signed(used + 2) + [0x04, 0x7F].constant(used)
      code += [0x05, 0x41, 0x7F, 0x0B]
    case .functions:
      functionTypes.append(count) { _, bytes in bytes.append(0) }
      bodies.append(count) { number, bytes in bytes.body([0].constant(number)) }
      code = [0x10].number(used + 1)
    case .tables:
      tables.append(count) { _, bytes in bytes += [0x70, 0, 1] }
      functionTypes.append(2) { _, bytes in bytes.append(0) }
      bodies.append(2) { number, bytes in bytes.body(number == 0 ? [0].constant(used) : [0, 0x41, 0x7F]) }
      // Only the one that is meant has the right function.
      elements.append(count) { number, bytes in
        bytes.append(2)
        bytes.append(number: number)
        bytes += [0x41, 0, 0x0B, 0, 1, number == used ? 1 : 2]
      }
      code = [0x41, 0, 0x11, 0].number(used)
    case .globals:
      globals.append(count) { number, bytes in
        bytes += [0x7F, 0, 0x41]
        bytes.append(signed: number)
        bytes.append(0x0B)
      }
      code = [0x23].number(used)
    case .tags:
      tags.append(count) { _, bytes in bytes += [0, 1] }
      // The next tag's clause stands before the right one.
      code = [0x02, 0x40, 0x02, 0x40, 0x1F, 0x40]
      code += count > 1 ? [2, 0].number((used + 1) % count) + [0] : [1]
      code += [0].number(used) + [1, 0x08].number(used) + [0x0B, 0x0B, 0x41, 0x7F, 0x0F, 0x0B].constant(used)
    case .elements:
      tables = Items([0x70, 0, 1])
      functionTypes.append(2) { _, bytes in bytes.append(0) }
      bodies.append(2) { number, bytes in bytes.body(number == 0 ? [0].constant(used) : [0, 0x41, 0x7F]) }
      elements.append(count) { number, bytes in bytes += [1, 0, 1, number == used ? 1 : 2] }
      code = [0x41, 0, 0x41, 0, 0x41, 1, 0xFC, 12].number(used) + [0, 0x41, 0, 0x11, 0, 0]
    case .data:
      memories = Items([0, 1])
      data.append(count) { number, bytes in
        bytes += [1, 4]
        for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
      }
      code = [0x41, 0, 0x41, 0, 0x41, 4, 0xFC, 8].number(used) + [0, 0x41, 0, 0x28, 2, 0]
    case .locals:
      locals = [1].number(count) + [0x7F]
      code = [].constant(used) + [0x21].number(used) + [0x20].number(used)
    case .labels:
      // The label that is meant returns; the others come to another constant.
      code = [0x02, 0x40, 0x02, 0x40].constant(used) + [0x0E].number(count)
      for number in 0..<count { code.append(number == used ? 0 : 1) }
      code += [1, 0x0B].constant(used) + [0x0F, 0x0B, 0x41, 0x7F]
    case .fields:
      var type: [UInt8] = [0x5F].number(count)
      for _ in 0..<count { type += [0x7F, 1] }
      types.append(1) { _, bytes in bytes += type }
      locals = [1, 1, 0x63, 2]
      code = [0xFB, 1, 2, 0x21, 0, 0x20, 0].constant(used) + [0xFB, 5, 2].number(used)
      code += [0x20, 0, 0xFB, 2, 2].number(used)
    case .imports:
      // Only the one that is meant has the right name.
      imports.append(count) { number, bytes in bytes += [1, 0x70, 1, number == used ? 0x62 : 0x61, 0, 0] }
      exports = Items([1, 0x66, 0].number(count))
      code = [0x10].number(used)
    case .exports:
      exports.append(count) { number, bytes in
        bytes.append(3)
        for shift in [0, 7, 14] { bytes.append(UInt8(number >> shift & 0x7F)) }
        bytes += [0, 0]
      }
    }
    var first = Items()
    first.append(1) { _, bytes in bytes.body(locals + code) }
    first.count += bodies.count
    first.bytes += bodies.bytes
    return [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + section(1, types) + section(2, imports) + section(3, functionTypes)
      + section(4, tables)
      + section(5, memories) + section(13, tags) + section(6, globals) + section(7, exports) + section(9, elements)
      + (data.count == 0 ? [] : section(12, [].number(data.count))) + section(10, first) + section(11, data)
  }
}

/// What a section lists, in one piece: with AddressSanitizer, allocations take most of the time.
private struct Items {
  var count: Int
  var bytes: [UInt8]

  init(_ items: [UInt8]...) {
    count = items.count
    bytes = Array(items.joined())
  }

  mutating func append(_ added: Int, _ item: (Int, inout [UInt8]) -> Void) {
    for number in 0..<added { item(number, &bytes) }
    count += added
  }
}

extension [UInt8] {
  fileprivate mutating func append(number value: Int) {
    var rest = value
    repeat {
      append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
  }

  /// What constants and heap types are: the latter are negative where they are no indices.
  fileprivate mutating func append(signed value: Int) {
    var rest = value
    while true {
      let byte = UInt8(rest & 0x7F)
      rest >>= 7
      if rest == 0, byte & 0x40 == 0 { return append(byte) }
      append(byte | 0x80)
    }
  }

  /// A function's locals and code.
  fileprivate mutating func body(_ contents: [UInt8]) {
    append(number: contents.count + 1)
    self += contents
    append(0x0B)
  }

  fileprivate func number(_ value: Int) -> [UInt8] {
    var bytes = self
    bytes.append(number: value)
    return bytes
  }

  fileprivate func signed(_ value: Int) -> [UInt8] {
    var bytes = self
    bytes.append(signed: value)
    return bytes
  }

  fileprivate func constant(_ value: Int) -> [UInt8] { (self + [0x41]).signed(value) }
}
