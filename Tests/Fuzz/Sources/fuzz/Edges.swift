import Swasm

extension Fuzzer {
  private static let engine = Engine(features: .wasm3)

  /// Modules with as many things of a kind as some field of the engine may hold, or one more, of which code uses one: it
  /// is the right one, or the module is refused.
  static let edges = Fuzzer(name: "edges") { bytes in
    var choices = Choices(bytes)
    let kind = choices.pick(EdgeModule.Kind.allCases)
    // Most of them at small edges, where a hundred take as long as one at a large one.
    let count =
      choices.one(in: 128)
      ? choices.pick([32_767, 32_768, 65_535, 65_536, 65_537, 70_000, 99_999])
      : choices.one(in: 16)
        ? choices.pick([1023, 1024, 4095, 4096, 8191, 8192, 16_383, 16_384])
        : choices.pick([1, 2, 15, 16, 17, 31, 32, 63, 64, 65, 127, 128, 129, 255, 256, 257])
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
      let result = try store.instantiate(module).function("f")?.call()
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
    case types, functions, tables, globals, tags, elements, data, locals, labels, fields, exports
  }
  let kind: Kind
  let count: Int
  let used: Int

  private static func number(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  private static func constant(_ value: Int) -> [UInt8] { [0x41] + signed(value) }

  /// What constants and heap types are: the latter are negative where they are no indices.
  private static func signed(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    while true {
      let byte = UInt8(rest & 0x7F)
      rest >>= 7
      if rest == 0, byte & 0x40 == 0 { return bytes + [byte] }
      bytes.append(byte | 0x80)
    }
  }

  private func section(_ id: UInt8, _ items: [[UInt8]]) -> [UInt8] {
    items.isEmpty ? [] : section(id, Self.number(items.count) + items.joined())
  }
  private func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + Self.number(contents.count) + contents }
  private func all(_ item: (Int) -> [UInt8]) -> [[UInt8]] { (0..<count).map(item) }

  var bytes: [UInt8] {
    let index = Self.number(used)
    // Type 0 is `[] -> [i32]`, type 1 `[] -> []`.
    var types: [[UInt8]] = [[0x60, 0, 1, 0x7F], [0x60, 0, 0]]
    var functionTypes: [[UInt8]] = [[0]]
    var tables: [[UInt8]] = []
    var memories: [[UInt8]] = []
    var tags: [[UInt8]] = []
    var globals: [[UInt8]] = []
    var exports: [[UInt8]] = [[1, 0x66, 0, 0]]
    var elements: [[UInt8]] = []
    var data: [[UInt8]] = []
    var bodies: [[UInt8]] = []
    var locals: [UInt8] = [0]
    var code: [UInt8] = Self.constant(used)
    switch kind {
    case .types:
      // Different ones: structures of a number of fields in binary.
      types += all { number in
        let bits = (0..<17).map { [UInt8(number >> $0 & 1 == 0 ? 0x7F : 0x7E), 1] as [UInt8] }
        return [0x5F, 17] + bits.joined()
      }
      // An object of type `used` is none of the next one.
      code =
        [0xFB, 1] + Self.number(used + 2) + [0xFB, 20] + Self.signed(used + 2) + [0x04, 0x7F] + Self.constant(used)
        + [0x05, 0x41, 0x7F, 0x0B]
    case .functions:
      functionTypes += all { _ in [0] }
      bodies = all { [0] + Self.constant($0) + [0x0B] }
      code = [0x10] + Self.number(used + 1)
    case .tables:
      tables = all { _ in [0x70, 0, 1] }
      functionTypes += [[0], [0]]
      bodies = [[0] + Self.constant(used) + [0x0B], [0, 0x41, 0x7F, 0x0B]]
      // Only the one that is meant has the right function.
      elements = all { [2] + Self.number($0) + [0x41, 0, 0x0B, 0, 1, $0 == used ? 1 : 2] }
      code = [0x41, 0, 0x11, 0] + index
    case .globals:
      globals = all { [0x7F, 0] + Self.constant($0) + [0x0B] }
      code = [0x23] + index
    case .tags:
      tags = all { _ in [0, 1] }
      // The next tag's clause stands before the right one.
      var clauses: [UInt8] = count > 1 ? [2, 0] + Self.number((used + 1) % count) + [0] : [1]
      clauses += [0] + index + [1]
      code = [0x02, 0x40, 0x02, 0x40, 0x1F, 0x40] + clauses + [0x08] + index + [0x0B, 0x0B, 0x41, 0x7F, 0x0F, 0x0B]
      code += Self.constant(used)
    case .elements:
      tables = [[0x70, 0, 1]]
      functionTypes += [[0], [0]]
      bodies = [[0] + Self.constant(used) + [0x0B], [0, 0x41, 0x7F, 0x0B]]
      elements = all { [1, 0, 1, $0 == used ? 1 : 2] }
      code = [0x41, 0, 0x41, 0, 0x41, 1, 0xFC, 12] + index + [0, 0x41, 0, 0x11, 0, 0]
    case .data:
      memories = [[0, 1]]
      data = all { number in [1, 4] + (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
      code = [0x41, 0, 0x41, 0, 0x41, 4, 0xFC, 8] + index + [0, 0x41, 0, 0x28, 2, 0]
    case .locals:
      locals = [1] + Self.number(count) + [0x7F]
      code = Self.constant(used) + [0x21] + index + [0x20] + index
    case .labels:
      // The label that is meant returns; the others come to another constant.
      code =
        [0x02, 0x40, 0x02, 0x40] + Self.constant(used) + [0x0E] + Self.number(count)
        + all { [$0 == used ? 0 : 1] }.joined() + [1, 0x0B] + Self.constant(used) + [0x0F, 0x0B, 0x41, 0x7F]
    case .fields:
      types.append([0x5F] + Self.number(count) + all { _ in [0x7F, 1] }.joined())
      locals = [1, 1, 0x63, 2]
      code =
        [0xFB, 1, 2, 0x21, 0, 0x20, 0] + Self.constant(used) + [0xFB, 5, 2] + index + [0x20, 0, 0xFB, 2, 2] + index
    case .exports:
      exports += all { number in [3] + [0, 7, 14].map { UInt8(number >> $0 & 0x7F) } + [0, 0] }
    }
    let body = locals + code + [0x0B]
    bodies.insert(body, at: 0)
    return [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + section(1, types) + section(3, functionTypes) + section(4, tables)
      + section(5, memories) + section(13, tags) + section(6, globals) + section(7, exports) + section(9, elements)
      + (data.isEmpty ? [] : section(12, Self.number(data.count)))
      + section(10, bodies.map { Self.number($0.count) + $0 }) + section(11, data)
  }
}
