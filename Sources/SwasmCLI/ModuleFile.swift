import Swasm
import SwasmText

/// A module file, binary or text, opened with messages for people. The path `-` means standard input.
enum ModuleFile {
  /// Reads, decodes and validates a module.
  ///
  /// - Parameter budget: How long decoding and validating may take.
  static func open(_ path: String, engine: Engine, budget: LoadBudget? = nil) throws(Failure) -> Module {
    // The library takes paths that are UTF-8.
    if path == "-" || !ByteText.isPlain(path) {
      return try module(try read(path), path: path, engine: engine, budget: budget)
    }
    do {
      return try Module(path: path, engine: engine, budget: budget)
    } catch let error as ModuleError {
      let bytes = (try? Host.read(path)) ?? []
      if isText(bytes, path: path) { return try module(bytes, path: path, engine: engine, budget: budget) }
      throw Failure(module: error, path: path, bytes: bytes, features: engine.features)
    } catch let error as FileError {
      // A module is not read from pipes and the like.
      guard Host.isSpecialFile(errorNumber: error.errno) else {
        throw Failure(message: escaped(error.description))
      }
      return try module(try read(path), path: path, engine: engine, budget: budget)
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
  static func readBinary(_ path: String) throws(Failure) -> [UInt8] {
    let bytes = try read(path)
    return isText(bytes, path: path) ? try parse(bytes, name: displayName(path), features: FeatureList.all) : bytes
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

  /// What messages call a file.
  static func displayName(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// The bytes of a file, whatever they are.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    do throws(Host.ReadError) {
      return try Host.read(path == "-" ? "/dev/stdin" : path)
    } catch {
      throw Failure(message: "\(escaped(displayName(path))): \(error)")
    }
  }
}
