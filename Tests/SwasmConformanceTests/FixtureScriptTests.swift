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
      for instruction in try Self.modules(path).flatMap({ try Self.instructions($0 as [UInt8]) }) {
        counts[instruction, default: 0] += 1
      }
    }
    let missing = Self.executed.filter { counts[$0] == nil }.map(Self.name)
    #expect(missing.isEmpty)
    print("Our scripts: \(Self.paths.count), with \(counts.values.reduce(0, +)) instructions of \(counts.count) kinds")
  }

  // Not inlined: the optimizer of Swift 6.3.1 crashes on the whole.
  @inline(never) private static func name(_ instruction: Instruction) -> String { "\(instruction.info.name)" }

  /// All instructions but those that are validated only.
  @inline(never) private static var executed: [Instruction] {
    Instruction.allCases.filter { $0.info.features.isDisjoint(with: [.stackSwitching, .customDescriptors]) }
  }

  /// The modules that a script gives in the text format.
  @inline(never) private static func modules(_ path: String) throws -> [[UInt8]] {
    let text = try readFile(SharedData.repository + "/" + path)
    let script = try TextScriptReader(features: Features(rawValue: .max)).read(text, sourceFile: path)
    return script.commands.compactMap { command in
      var file: Command.ModuleFile?
      if case .module(let found, _) = command.kind { file = found }
      if case .moduleDefinition(let found, _) = command.kind { file = found }
      guard let file, case .inline(let bytes) = file else { return nil }
      return bytes
    }
  }

  /// The instructions of all bodies.
  @inline(never) private static func instructions(_ module: [UInt8]) throws -> [Instruction] {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: module.count, alignment: 1)
    defer { bytes.deallocate() }
    bytes.copyBytes(from: module)
    let contents = try ModuleDecoder.decode(
      bytes: UnsafeRawBufferPointer(bytes), features: Features(rawValue: .max))
    return try contents.bodies.flatMap {
      try instructions(BinaryReader(UnsafeRawBufferPointer(bytes), range: $0.range))
    }
  }

  @inline(never) private static func instructions(_ body: BinaryReader) throws -> [Instruction] {
    var locals = body
    for _ in 0..<(try locals.readU32()) {
      _ = try locals.readU32()
      _ = try locals.readValueType(Features(rawValue: .max))
    }
    var reader = InstructionReader(locals, features: Features(rawValue: .max))
    var found: [Instruction] = []
    while !reader.isAtEnd { found.append(try reader.next()) }
    return found
  }
}
