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
    var counts: [Instruction: Int] = [:]
    for path in Self.paths {
      let text = try readFile(SharedData.repository + "/" + path)
      let script = try TextScriptReader(features: Features(rawValue: .max)).read(text, sourceFile: path)
      for command in script.commands {
        switch command.kind {
        case .module(.inline(let bytes), _), .moduleDefinition(.inline(let bytes), _): try count(bytes, &counts)
        default: break
        }
      }
    }
    let missing = Instruction.allCases.filter { counts[$0] == nil }.map { $0.info.name.description }
    #expect(missing.isEmpty)
    print("Our scripts: \(Self.paths.count), with \(counts.values.reduce(0, +)) instructions of \(counts.count) kinds")
  }

  private func count(_ module: [UInt8], _ counts: inout [Instruction: Int]) throws {
    try module.withUnsafeBytes { bytes throws(ModuleError) in
      let contents = try ModuleDecoder.decode(bytes: bytes, features: Features(rawValue: .max))
      for body in contents.bodies {
        var locals = BinaryReader(bytes, range: body.range)
        for _ in 0..<(try locals.readU32()) {
          _ = try locals.readU32()
          _ = try locals.readValueType(Features(rawValue: .max))
        }
        var reader = InstructionReader(locals, features: Features(rawValue: .max))
        while !reader.isAtEnd { counts[try reader.next(), default: 0] += 1 }
      }
    }
  }
}
