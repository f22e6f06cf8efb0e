import Swasm

/// A module file, opened with messages for people.
enum ModuleFile {
  /// Maps, decodes and validates a module.
  static func open(_ path: String, engine: Engine) throws(Failure) -> Module {
    do {
      return try Module(path: path, engine: engine)
    } catch let error as ModuleError {
      throw Failure(module: error, path: path, bytes: (try? Host.read(path)) ?? [], features: engine.features)
    } catch let error as FileError {
      // Pipes and the like cannot be mapped.
      guard Host.isSpecialFile(errorNumber: error.errno) else {
        throw Failure(message: escaped(error.description))
      }
      let bytes = try read(path)
      do throws(ModuleError) {
        return try Module(bytes: bytes, engine: engine)
      } catch {
        throw Failure(module: error, path: path, bytes: bytes, features: engine.features)
      }
    } catch {
      throw Failure(message: "\(escaped(path)): \(escaped(String(describing: error)))")
    }
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
