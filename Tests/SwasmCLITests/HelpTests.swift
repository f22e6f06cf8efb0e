import Testing

@Suite struct HelpTests {
  private static let commands = [
    "run", "infer", "embed", "tokenize", "validate", "inspect", "print", "parse", "wast", "replay", "wasi-test", "help",
  ]

  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func overview(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for command in HelpTests.commands {
      #expect(result.output.contains("\n  \(command) "))
    }
  }

  @Test(arguments: commands)
  func everyCommandHasHelpWithExamples(command: String) throws {
    let help = try Program.run(["help", command])
    #expect(help.status == 0)
    #expect(help.output.contains("Usage:\n  swasm "))
    #expect(help.output.contains("Examples:\n  # "))
    #expect(try Program.run([command, "--help"]).output == help.output)
    #expect(try Program.run([command, "-h"]).output == help.output)
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func featureNames() throws {
    let result = try Program.run(["help", "features"])
    #expect(result.output.contains("  simd\n"))
    #expect(result.output.contains("  threads  (off by default)\n"))
    #expect(result.output.contains("  wasm1: mutable-globals\n"))
  }

  @Test(arguments: ["--version", "-V"])
  func version(argument: String) throws {
    let result = try Program.run([argument])
    #expect(result.status == 0)
    let parts = result.output.split(separator: " ")
    #expect(parts.count == 2)
    #expect(parts.first == "swasm")
    #expect(parts.last?.split(separator: ".").count == 3)
  }
}
