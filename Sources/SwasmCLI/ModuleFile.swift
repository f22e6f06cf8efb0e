import Swasm
import SwasmText

/// A module file, binary or text, opened with messages for people.
enum ModuleFile {
  /// Maps, decodes and validates a binary module; reads, decodes and validates one in the text format.
  static func open(_ path: String, engine: Engine) throws(Failure) -> Module {
    do {
      return try Module(path: path, engine: engine)
    } catch let error as ModuleError {
      let bytes = (try? Host.read(path)) ?? []
      if isText(bytes) { return try module(text: bytes, path: path, engine: engine) }
      throw Failure(module: error, path: path, bytes: bytes, features: engine.features)
    } catch let error as FileError {
      // Pipes and the like cannot be mapped.
      guard Host.isSpecialFile(errorNumber: error.errno) else {
        throw Failure(message: escaped(error.description))
      }
      let bytes = try read(path)
      if isText(bytes) { return try module(text: bytes, path: path, engine: engine) }
      return try module(bytes, path: path, engine: engine)
    } catch {
      throw Failure(message: "\(escaped(path)): \(escaped(String(describing: error)))")
    }
  }

  private static func module(text: [UInt8], path: String, engine: Engine) throws(Failure) -> Module {
    try module(try parse(text, path: path, features: engine.features), path: path, engine: engine)
  }

  private static func module(_ bytes: [UInt8], path: String, engine: Engine) throws(Failure) -> Module {
    do throws(ModuleError) {
      return try Module(bytes: bytes, engine: engine)
    } catch {
      throw Failure(module: error, path: path, bytes: bytes, features: engine.features)
    }
  }

  /// The bytes of a module in the binary format, from a file in either format.
  static func binary(_ path: String) throws(Failure) -> [UInt8] {
    let bytes = try read(path)
    return isText(bytes) ? try parse(bytes, path: path, features: FeatureList.all) : bytes
  }

  /// The module that a text in the text format describes.
  static func parse(_ text: [UInt8], path: String, features: Features) throws(Failure) -> [UInt8] {
    do throws(TextError) {
      return try WebAssemblyText.parseModule(text, features: features)
    } catch {
      throw Failure(text: error, path: path, source: text)
    }
  }

  /// Whether a file begins, after white space, with a parenthesis or a comment of the text format.
  static func isText(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(2)
    return start.first == UInt8(ascii: "(") || start.elementsEqual(";;".utf8)
  }

  /// The bytes of a file, whatever they are.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    do throws(Host.ReadError) {
      return try Host.read(path)
    } catch {
      throw Failure(message: "\(escaped(path)): \(error)")
    }
  }
}
