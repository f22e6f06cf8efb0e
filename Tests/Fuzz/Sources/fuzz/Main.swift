import Foundation

/// libFuzzer with one of the fuzzers: `fuzz NAME [OPTIONS OF LIBFUZZER…]`.
@main enum Main {
  nonisolated(unsafe) private static var fuzzer = Fuzzer.all[0]

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "--names" {
      print(Fuzzer.all.map(\.name).joined(separator: " "))
      return
    }
    guard arguments.count > 1, let chosen = Fuzzer.all.first(where: { $0.name == arguments[1] }) else {
      print("usage: fuzz NAME [OPTIONS…]; names: \(Fuzzer.all.map(\.name).joined(separator: " "))")
      return
    }
    fuzzer = chosen
    let rest = [arguments[0]] + arguments.dropFirst(2)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: rest.count + 1)
    for (index, argument) in rest.enumerated() { list[index] = strdup(argument) }
    list[rest.count] = nil
    var count = Int32(rest.count)
    var pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = list
    _ = runDriver(&count, &pointer, runInput)
  }

  static func runOne(_ bytes: [UInt8]) { fuzzer.run(bytes) }
}

private func runInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Main.runOne(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

/// Something that is done with bytes. What must not happen ends the process.
struct Fuzzer: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  static let all = [modules, execution, worlds, edges, text, wasi, handles, gguf, grammar, json, schema]
}

/// Ends the process with a finding, where the fuzzer itself sees one.
func found(_ message: @autoclosure () -> String, file: StaticString = #file, line: UInt = #line) -> Never {
  fatalError(message(), file: file, line: line)
}

@_silgen_name("LLVMFuzzerRunDriver") private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
