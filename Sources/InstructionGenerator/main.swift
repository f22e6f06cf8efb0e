import SwasmSystem

// swift run InstructionGenerator [--check] [ROOT]: writes the generated files below ROOT (default: the current folder);
// with --check it compares them instead and fails if one differs.
var arguments = CommandLine.arguments.dropFirst()
let isCheck = arguments.first == "--check"
if isCheck { arguments.removeFirst() }
let root = arguments.first ?? "."
var differing: [String] = []
let files: [(path: String, contents: String)]
do {
  files = try generatedFiles()
} catch {
  fail("\(error)")
}
for file in files {
  let path = root + "/" + file.path
  if isCheck {
    if read(path) != file.contents { differing.append(file.path) }
  } else if read(path) != file.contents {
    guard write(file.contents, to: path) else {
      fail("cannot write \(path)")
    }
    print("wrote \(file.path)")
  }
}
if !differing.isEmpty { fail("these files differ: " + differing.joined(separator: ", ")) }

func fail(_ message: String) -> Never {
  _ = try? Host.write(2, Array("\(message)\n".utf8))
  HostProcess.exit(1)
}

func read(_ path: String) -> String? {
  (try? Host.readFile(Host.name(path.utf8))).map { String(decoding: $0, as: UTF8.self) }
}

func write(_ text: String, to path: String) -> Bool {
  (try? Host.writeFile(Host.name(path.utf8), Array(text.utf8))) != nil
}
