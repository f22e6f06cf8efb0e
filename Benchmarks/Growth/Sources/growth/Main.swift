import Foundation
import SwasmText

/// Tells whether anything that can be done with a module costs more than a fixed amount for each of its bytes. Exit status
/// 1 when a bound is not kept.
@main enum Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let options = arguments.filter { $0.hasPrefix("--") }
    let operands = arguments.filter { !$0.hasPrefix("--") }.dropFirst()
    func option(_ name: String) -> String? {
      options.first { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.count + 3)) }
    }
    let swasm = option("swasm") ?? "../../.build/release/swasm"
    let phases = option("phases")?.split(separator: ",").compactMap { Phase(rawValue: String($0)) } ?? Phase.allCases
    let shapes = Shape.all.filter { shape in option("only").map { shape.name.contains($0) } ?? true }
    var isMet = true
    switch arguments.first {
    case "table":
      let size = operands.first.flatMap { Int($0) } ?? 256 << 10
      isMet = try GrowthTable(size: size, swasm: swasm, phases: phases)
        .run(shapes, showsAll: options.contains("--all"))
    case "sample":
      isMet = try GrowthTable(size: 128 << 10, factors: [1], swasm: swasm, phases: phases)
        .run(shapes, showsAll: options.contains("--all"))
    case "deadlines": isMet = Deadlines.run(shapes, count: operands.first.flatMap { Int($0) } ?? 1000)
    case "loads": isMet = try Loads.run(count: operands.first.flatMap { Int($0) } ?? 10_000)
    case "shapes": for shape in shapes { print(shape.name) }
    // What the others run in processes of their own.
    case "make":
      guard arguments.count == 4, let shape = Shape.named(arguments[1]), let size = Int(arguments[2]) else { exit(2) }
      try Data(shape.make(size)).write(to: URL(fileURLWithPath: arguments[3]))
    case "print":
      guard arguments.count == 3 else { exit(2) }
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
      try Data(try ModulePrinter().print(bytes)).write(to: URL(fileURLWithPath: arguments[2]))
    case "measure":
      guard arguments.count == 4, let phase = Phase(rawValue: arguments[2]),
        let cost = try Measurement(path: arguments[1], swasm: arguments[3]).cost(of: phase)
      else { exit(2) }
      FileHandle.standardOutput.write(try JSONEncoder().encode(cost))
    default:
      print(
        """
        usage: growth table [BYTES] | sample | deadlines [COUNT] | loads [COUNT] | shapes
               options: --all, --only=TEXT, --phases=load,print,…, --swasm=PATH
        """)
      exit(2)
    }
    exit(isMet ? 0 : 1)
  }
}
