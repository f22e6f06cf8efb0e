import Foundation
import Swasm
import SwasmText

/// The instructions without operands of the runtime's own, read from the generator's table, each executed 1,000 times.
enum Instructions {
  /// - Parameter table: The folder of `InstructionGenerator`'s rows.
  static func workloads(table: String) throws -> (measured: [Workload], left: [String]) {
    var measured: [Workload] = []
    var left: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: table).sorted() where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: table + "/" + file, encoding: .utf8)
      for (name, signature) in rows(text) {
        do {
          var workload = try Workload(name, module(name, signature))
          workload.hasSteps = false
          _ = try Module(bytes: workload.module, engine: Workload.engine)
          measured.append(workload)
        } catch {
          left.append(name)
        }
      }
    }
    return (measured, left)
  }

  private static func rows(_ text: String) -> [(name: String, signature: String)] {
    let plain = text.matches(of: #/"([a-z0-9_.]+)",\s*"([^"]*->[^"]*)"/#).map { (String($0.1), String($0.2)) }
    let atomic = text.matches(of: #/(load|store|modify|compareExchange)\(0x[0-9A-F_]+, "([a-z0-9_.]+)"/#).map { match in
      let type = String(match.2.prefix(3))
      let operands = ["load": 0, "store": 1, "modify": 1, "compareExchange": 2][String(match.1)] ?? 0
      return (
        String(match.2),
        "address" + String(repeating: " " + type, count: operands) + " -> " + (match.1 == "store" ? "" : type)
      )
    }
    return plain + atomic
  }

  private static func module(_ name: String, _ signature: String) throws -> String {
    let sides = signature.split(separator: "->", omittingEmptySubsequences: false)
    func words(_ index: Int) -> [String] { sides[index].split(separator: " ").map(String.init) }
    let operands = words(0).map { constants[$0] ?? "(unknown)" }.joined(separator: " ")
    let lane = name.contains("_lane") && !name.contains("laneselect") ? " 0" : ""
    let once = "\(operands) \(name)\(lane)" + String(repeating: " drop", count: words(1).count)
    return """
      (module (memory 1 1 shared) (func (export "run") (local $n i32) (local.set $n (i32.const 10))
        (loop $l \(String(repeating: once + "\n", count: 100))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
      """
  }

  /// Floats are such as processors are slow with.
  private static let constants = [
    "i32": "i32.const 0x7ffffff1", "i64": "i64.const 0x7ffffffffffffff1", "f32": "f32.const 1e-40",
    "f64": "f64.const 1e-310", "v128": "v128.const f64x2 1e-310 1e-310", "address": "i32.const 0",
  ]
}
