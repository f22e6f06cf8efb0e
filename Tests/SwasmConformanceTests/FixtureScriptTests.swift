import SwasmConformance
import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

/// Our own scripts, Fixtures/wast: they run wherever the repository is.
@Suite struct FixtureScriptTests {
  /// Below the repository: its own path must not have a say in the features.
  static let paths = scripts(below: "Fixtures/wast")

  private static func scripts(below folder: String) -> [String] {
    ((try? folderEntries(SharedData.repository + "/" + folder)) ?? []).flatMap { name in
      let path = folder + "/" + name
      return isFolder(SharedData.repository + "/" + path) ? scripts(below: path) : name.hasSuffix(".wast") ? [path] : []
    }
  }

  private static func script(_ path: String) throws -> SuiteScript {
    try SuiteScript(path: path, bytes: readFile(SharedData.repository + "/" + path), features: { $0 })
  }

  @Test(arguments: paths) func passes(_ path: String) throws {
    let report = try Self.script(path).run { _ in throw CancellationError() }
    let failures = report.failures.prefix(10).map(\.description).joined(separator: "\n")
    #expect(report.isClean, "\(report.assertions)\n\(failures)")
    #expect(report.leftOutReasons.isEmpty)
    #expect(report.assertions.passed > 5)
  }

  /// Each instruction of the table occurs in a module that one of the scripts calls.
  @Test func everyInstructionOccurs() throws {
    var found: Set<UInt16> = []
    for path in Self.paths {
      let text = try readFile(SharedData.repository + "/" + path)
      let script = try TextScriptReader(features: Self.allFeatures).read(text, sourceFile: path)
      for case .module(.inline(let bytes), _) in script.commands.map(\.kind) {
        found.formUnion(try instructions(bytes))
      }
    }
    let missing = Self.executed.filter { !found.contains($0.rawValue) }.map { $0.info.name.description }
    #expect(missing.isEmpty)
    print("Our scripts: \(Self.paths.count), in which \(found.count) instructions occur")
  }

  /// All instructions but those that are validated only.
  private static var executed: [Instruction] {
    Instruction.allCases.filter { $0.info.features.isDisjoint(with: .stackSwitching) }
  }

  private static let allFeatures = Features(rawValue: .max)

  @inline(never)
  private func instructions(_ module: [UInt8]) throws -> Set<UInt16> {
    var found: Set<UInt16> = []
    try module.withUnsafeBytes { bytes in
      let contents = try ModuleDecoder.decode(bytes: bytes, features: Self.allFeatures)
      for body in contents.bodies {
        var locals = BinaryReader(bytes, range: body.range)
        for _ in 0..<(try locals.readU32()) {
          _ = try locals.readU32()
          _ = try locals.readValueType(Self.allFeatures)
        }
        var reader = InstructionReader(locals, features: Self.allFeatures)
        while !reader.isAtEnd { found.insert(try reader.next().rawValue) }
      }
    }
    return found
  }
}
