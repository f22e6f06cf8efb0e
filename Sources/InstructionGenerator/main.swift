#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// swift run InstructionGenerator [--check] [ROOT]: writes the generated files below ROOT (default: the current folder);
// with --check it compares them instead and fails if one differs.
var arguments = CommandLine.arguments.dropFirst()
let isCheck = arguments.first == "--check"
if isCheck { arguments.removeFirst() }
let root = arguments.first ?? "."
var differing = 0
let files: [(path: String, contents: String)]
do {
  files = try generatedFiles()
} catch {
  print(error)
  exit(1)
}
for file in files {
  let path = root + "/" + file.path
  if isCheck {
    if read(path) != file.contents {
      print("differs: \(file.path)")
      differing += 1
    }
  } else if read(path) != file.contents {
    guard write(file.contents, to: path) else {
      print("cannot write \(path)")
      exit(1)
    }
    print("wrote \(file.path)")
  }
}
exit(differing == 0 ? 0 : 1)

func read(_ path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

func write(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  return fwrite(bytes, 1, bytes.count, file) == bytes.count
}
