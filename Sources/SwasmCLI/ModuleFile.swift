import Swasm
import SwasmText
import SwasmSystem

/// A module file, binary or text, opened with messages for people. The path `-` means standard input.
enum ModuleFile {
  /// Reads, decodes and validates a module.
  ///
  /// - Parameter budget: How long decoding and validating may take.
  static func open(_ path: String, engine: Engine, budget: LoadBudget? = nil) throws(Failure) -> Module {
    // The library takes paths that are UTF-8.
    if path == "-" || !ByteText.isPlain(path) {
      return try module(try readModule(path), path: path, engine: engine, budget: budget)
    }
    do {
      return try Module(path: path, engine: engine, budget: budget)
    } catch let error as ModuleError {
      // Nothing more is said about the module, so it is not read again.
      if error.isAboutTime { throw Failure(outOfTime: error, path: path) }
      let bytes = try readModule(path)
      if isText(bytes, path: path) { return try module(bytes, path: path, engine: engine, budget: budget) }
      throw Failure(module: error, path: path, bytes: bytes, features: engine.features)
    } catch let error as FileError {
      // A module is not read from pipes and the like.
      guard Host.isSpecialFile(errorNumber: error.errno) else {
        throw Failure(message: escaped(error.description))
      }
      return try module(try readModule(path), path: path, engine: engine, budget: budget)
    } catch {
      throw Failure(message: "\(escaped(path)): \(escaped(String(describing: error)))")
    }
  }

  private static func module(
    _ bytes: [UInt8], path: String, engine: Engine, budget: LoadBudget?
  ) throws(Failure) -> Module {
    let name = displayName(path)
    let isText = isText(bytes, path: path)
    let binary = isText ? try parse(bytes, name: name, features: engine.features) : bytes
    do throws(ModuleError) {
      return try Module(bytes: binary, engine: engine, budget: budget)
    } catch {
      guard isText else { throw Failure(module: error, path: name, bytes: bytes, features: engine.features) }
      throw Failure(module: error, path: name, source: bytes, binary: binary, features: engine.features)
    }
  }

  /// The module in the binary format, whichever the file has; it need not even be well-formed.
  static func readBinary(_ path: String, features: Features = FeatureList.all) throws(Failure) -> [UInt8] {
    let bytes = try readModule(path)
    return isText(bytes, path: path) ? try parse(bytes, name: displayName(path), features: features) : bytes
  }

  /// A text in the binary format.
  static func parse(_ text: [UInt8], name: String, features: Features) throws(Failure) -> [UInt8] {
    do throws(TextError) {
      return try WebAssemblyText.parseModule(text, features: features)
    } catch {
      throw Failure(text: error, path: name, source: text)
    }
  }

  /// Whether a file is meant to be in the text format: by its first characters that are no space, or by its name.
  static func isText(_ bytes: [UInt8], path: String) -> Bool {
    guard !bytes.isEmpty, WebAssemblyText.isText(bytes) else { return false }
    if path.hasSuffix(".wat") || path.hasSuffix(".wast") { return true }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0).drop {
      $0 == 0x20 || (0x09...0x0D).contains($0)
    }
    return start.first == UInt8(ascii: "(") || start.starts(with: ";;".utf8)
  }

  /// The bytes of a file that may be a module or a text; of another one the beginning, so that what never ends, such as
  /// a device, is told from a module at once.
  static func readModule(_ path: String) throws(Failure) -> [UInt8] {
    try read(path) { bytes in
      let magic: [UInt8] = [0x00, 0x61, 0x73, 0x6D]
      if bytes.starts(with: magic) || magic.starts(with: bytes) { return true }
      return (isText(bytes, path: path) || isBlank(bytes)) && isUTF8(bytes)
    }
  }

  /// Whether a text may follow these bytes.
  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// Whether bytes, of which the last character may be cut, can be those of a text: comments and strings are UTF-8, too.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (0...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }

  /// What messages call a file.
  static func displayName(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// The bytes of a file, whatever they are.
  ///
  /// - Parameter limit: Of the bytes.
  static func read(
    _ path: String, limit: Int = ModuleLimits().moduleBytes, isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws(Failure) -> [UInt8] {
    do throws(Host.ReadError) {
      return try Host.read(path == "-" ? "/dev/stdin" : path, limit: limit, isWanted: isWanted)
    } catch {
      throw Failure(message: "\(escaped(displayName(path))): \(error)")
    }
  }
}
