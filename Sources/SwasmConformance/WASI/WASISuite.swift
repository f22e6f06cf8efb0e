import Swasm
import SwasmJSON
import SwasmSystem
import SwasmWASI

/// A test of the official WASI suite (wasi-testsuite): a module, and beside it a JSON file that says what it is given and
/// what it has to do.
public struct WASITest: Sendable {
  /// Path of the module below the suite's folder.
  public var name: String
  public var path: String
  public var arguments: [String] = []
  public var environment: [(name: String, value: String)] = []
  /// The folder that the test sees as `/`, of which it gets a copy.
  public var root: String?
  public var exitCode: Int32 = 0
  public var standardOutput: String?
  public var standardError: String?
}

/// Why a suite, or one of its tests, could not be run at all.
public struct WASISuiteError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(description: String) { self.description = description }
  init(_ error: FileError) { self.init(description: error.description) }
}

/// Finds and runs the tests of the official suite.
public struct WASISuite {
  /// In the order of their names' bytes.
  public let tests: [WASITest]

  /// All modules below a folder, with the JSON files beside them.
  public init(folder: String) throws(WASISuiteError) {
    var tests: [WASITest] = []
    try WASISuite.find(in: folder, below: "", &tests)
    self.tests = tests
  }

  private static func find(
    in folder: String, below prefix: String, _ tests: inout [WASITest]
  ) throws(WASISuiteError) {
    let names: [String]
    do throws(FileError) { names = try ScratchFolder.entries(folder) } catch { throw WASISuiteError(error) }
    for name in names {
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".wasm") {
        var test = WASITest(name: prefix + name, path: path)
        let description = name.dropLast(5) + ".json"
        if names.contains(String(description)) {
          let text: [UInt8]
          do throws(FileError) { text = try ScratchFolder.readFile("\(folder)/\(description)") } catch {
            throw WASISuiteError(error)
          }
          try test.read(text, folder: folder)
        }
        tests.append(test)
      } else if (try? ScratchFolder.entries(path)) != nil, !name.hasSuffix(".dir") {
        try find(in: path, below: "\(prefix)\(name)/", &tests)
      }
    }
  }

  /// Runs a test in a store of its own.
  ///
  /// - Parameter access: To the copy of the test's folder. With `.readOnly`, changing it is a failure.
  /// - Returns: What went wrong, `nil` when the test passes.
  public func run(
    _ test: WASITest, access: WorldConfiguration.Access = .readWrite, engine: Engine
  ) throws(WASISuiteError) -> String? {
    do throws(FileError) {
      let scratch = try ScratchFolder()
      if let root = test.root { try scratch.copy(contentsOf: root) }
      let before = access == .readOnly ? try scratch.snapshot() : []
      let failure = WASISuite.run(test, in: scratch.path, access, engine)
      if access == .readOnly, try scratch.snapshot() != before { return "the folder has changed" }
      return failure
    } catch {
      throw WASISuiteError(error)
    }
  }

  private static func run(
    _ test: WASITest, in folder: String, _ access: WorldConfiguration.Access, _ engine: Engine
  ) -> String? {
    var configuration = WorldConfiguration()
    configuration.arguments = [test.name.split(separator: "/").last.map(String.init) ?? test.name] + test.arguments
    configuration.environment = test.environment
    if test.root != nil { configuration.preopen(folder, at: "/", access: access) }
    do {
      let world = try World(configuration)
      do {
        let exit = try world.run(try Module(path: test.path, engine: engine), in: Store(engine: engine))
        return difference(test, exit.code, world)
      } catch {
        return "\(error)\(said(world.standardError))"
      }
    } catch {
      return "\(error)"
    }
  }

  private static func difference(_ test: WASITest, _ code: Int32, _ world: World) -> String? {
    guard code == test.exitCode else {
      return "exit code \(code), expected \(test.exitCode)\(said(world.standardError))"
    }
    for (name, expected, bytes) in [
      ("output", test.standardOutput, world.standardOutput), ("error", test.standardError, world.standardError),
    ] {
      if let expected, bytes != Array(expected.utf8) {
        return "standard \(name) is \"\(String(decoding: bytes.prefix(200), as: UTF8.self))\", expected \"\(expected)\""
      }
    }
    return nil
  }

  /// The end of what a guest wrote.
  private static func said(_ bytes: [UInt8]) -> String {
    bytes.isEmpty ? "" : ": " + String(decoding: bytes.suffix(300), as: UTF8.self)
  }
}

extension WASITest {
  /// Reads the JSON file. Members that say nothing about preview 1 are passed over.
  fileprivate mutating func read(_ bytes: [UInt8], folder: String) throws(WASISuiteError) {
    let description: JSONValue
    do throws(JSONError) {
      description = try JSONReader().read(bytes)
    } catch {
      throw WASISuiteError(description: "\(name): the description is no JSON: \(error)")
    }
    func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
    arguments = strings(description["args"])
    environment = (description["env"]?.object?.members ?? []).compactMap { member in
      member.value.string.map { (member.name, $0) }
    }
    // Earlier versions of the suite have a list of folders.
    root = (description["root"]?.string ?? strings(description["dirs"]).first).map { "\(folder)/\($0)" }
    exitCode = Int32(clamping: description["exit_code"]?.int64 ?? 0)
    standardOutput = description["stdout"]?.string
    standardError = description["stderr"]?.string
  }
}
