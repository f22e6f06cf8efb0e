import Swasm
import SwasmText

extension Fuzzer {
  private static let engines = [
    Engine(features: .wasm1), Engine(features: .wasm3, limits: .untrusted), Engine(features: Features(rawValue: .max)),
  ]

  /// Decoding and validation. What is well-formed has a text that means the same.
  static let modules = Fuzzer(name: "modules") { bytes in
    for engine in engines {
      guard let module = try? Module(bytes: bytes, engine: engine) else { continue }
      for item in module.imports { _ = item.type }
      for item in module.exports { _ = item.name }
      for index in 0..<UInt32(8) { _ = module.functionName(index) }
    }
    guard let text = try? ModulePrinter(maximumBytes: 1 << 20).print(bytes) else { return }
    let again: [UInt8]
    do {
      again = try WebAssemblyText.parseModule(text, features: Features(rawValue: .max))
    } catch {
      found("its text cannot be read: \(error)")
    }
    guard let second = try? ModulePrinter(maximumBytes: 1 << 20).print(again), isSame(second, text) else {
      found("its text is the text of another module")
    }
  }

  private static func isSame(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first == second || lines(first) == lines(second)
  }

  /// Without custom sections, whose places may be told by sections that are empty and so are in no text; and without
  /// spaces, because a table's initializer may have no instruction, which no valid one has.
  private static func lines(_ text: [UInt8]) -> [[UInt8]] {
    text.split(separator: 0x0A).filter {
      !$0.contains(0x40) || !String(decoding: $0, as: UTF8.self).contains("(@custom ")
    }.map { line in line.filter { $0 != 0x20 } }
  }

  /// The text format. What can be read has a text of its own that means the same.
  static let text = Fuzzer(name: "text") { bytes in
    for features in [Features.wasm3, Features(rawValue: .max)] {
      guard let module = try? WebAssemblyText.parseModule(bytes, features: features) else { continue }
      _ = try? Module(bytes: module, engine: engines[2])
      _ = WebAssemblyText.location(ofByte: module.count / 2, in: bytes, features: features)
      guard let text = try? ModulePrinter(maximumBytes: 1 << 20).print(module) else { continue }
      // The bytes may differ: there are several encodings of some types, and of a module that is quoted anything goes.
      guard let again = try? WebAssemblyText.parseModule(text, features: Features(rawValue: .max)),
        let second = try? ModulePrinter(maximumBytes: 1 << 20).print(again), isSame(second, text)
      else { found("its text is the text of another module") }
    }
  }
}
