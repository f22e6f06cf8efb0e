import Foundation
import Swasm
import SwasmText

@testable import SwasmWASI

extension Fuzzer {
  private static let signatures = WASI.functions.map { (name: $0.0, parameters: $0.1) }

  private static let module: Module? = {
    var text = "(module\n"
    func parameters(_ signature: String) -> String {
      signature.map { $0 == "I" ? " i64" : " i32" }.joined()
    }
    for (name, signature) in signatures {
      text += "(import \"wasi_snapshot_preview1\" \"\(name)\""
      text += " (func $\(name) (param\(parameters(signature))) (result i32)))\n"
    }
    text += "(memory (export \"memory\") 4)\n"
    for (name, signature) in signatures {
      let arguments = signature.indices.enumerated().map { "(local.get \($0.offset))" }.joined(separator: " ")
      text += "(func (export \"\(name)\") (param\(parameters(signature))) (result i32) (call $\(name) \(arguments)))\n"
    }
    let bytes = try? WebAssemblyText.parseModule(Array((text + ")").utf8))
    return bytes.flatMap { try? Module(bytes: $0, engine: Engine()) }
  }()

  /// A folder in memory where there is one.
  private static let folder: String = {
    let parent = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    return "\(parent)/swasm-fuzz-\(getpid())"
  }()
  private static let outside = folder + "-outside"
  nonisolated(unsafe) private static var isPrepared = false

  /// WASI calls: no file outside of the folder changes, the quota holds, no descriptor is left.
  static let wasi = Fuzzer(name: "wasi") { bytes in
    guard let module else { found("the module of wrappers is wrong") }
    prepare()
    var choices = Choices(bytes)
    var directory = VirtualDirectory()
    try? directory.add(VirtualFile(Array("contents".utf8)), at: "v/file")
    var configuration = WorldConfiguration()
    configuration.arguments = ["program", "argument"]
    configuration.environment = [("NAME", "value")]
    configuration.standardInput = .bytes(Array("input".utf8))
    configuration.random = .seeded(1)
    configuration.clock = .simulated(startingAt: 1)
    configuration.maximumDescriptors = 32
    configuration.preopen(folder + "/rw", at: "/rw", access: .readWrite, maximumDiskBytes: quota)
    configuration.preopen(folder + "/ro", at: "/ro")
    configuration.preopen(directory, at: "/v")
    do {
      let descriptors = openDescriptors()
      try callAll(module, configuration, &choices)
      guard openDescriptors() == descriptors else { found("\(openDescriptors() - descriptors) descriptors are left") }
    } catch {
      found("\(error)")
    }
    check()
  }

  private static let quota = 256 << 10

  private static func callAll(_ module: Module, _ configuration: WorldConfiguration, _ choices: inout Choices) throws {
    let store = Store(engine: module.engine)
    let wasi = try World(configuration)
    let instance = try wasi.instantiate(module, in: store)
    let memory = instance.memory("memory")
    let paths = [
      "a", "b", "a/b", "../x", "..", ".", "a/", "/", "", "link", "link/x", "file", "ro", "a/../../x", "a/./b", "a//b",
      "..\u{0}", "link/../../x", "v/file", "dir", "dir/file", "loop",
    ]
    for (index, path) in paths.enumerated() { try memory?.write(Array(path.utf8), at: UInt64(1024 + 64 * index)) }
    for _ in 0..<(4 + choices.below(40)) {
      let (name, signature) = choices.pick(signatures)
      var arguments: [Value] = []
      var position = 0
      for parameter in signature {
        // A path's address is followed by its length.
        if parameter == "i", choices.one(in: 3), position + 1 < signature.count {
          let index = choices.below(paths.count)
          arguments.append(.i32(Int32(1024 + 64 * index)))
        } else if case .i32(let before)? = arguments.last, before >= 1024, before % 64 == 0,
          Int(before) < 1024 + 64 * paths.count
        {
          arguments.append(.i32(Int32(paths[(Int(before) - 1024) / 64].utf8.count)))
        } else if parameter == "I" {
          arguments.append(.i64(choices.one(in: 3) ? -1 : choices.edge()))
        } else {
          let number = choices.one(in: 2) ? Int64(choices.below(10)) : choices.edge()
          arguments.append(.i32(Int32(truncatingIfNeeded: number)))
        }
        position += 1
      }
      store.setDeadline(.milliseconds(200))
      _ = try? instance.function(name)?.call(arguments)
    }
  }

  /// Once: what a call changes, `check` makes new.
  private static func prepare() {
    let files = FileManager.default
    if isPrepared { return }
    isPrepared = true
    atexit {
      for path in [Fuzzer.folder, Fuzzer.outside] { try? FileManager.default.removeItem(atPath: path) }
    }
    try? files.removeItem(atPath: folder)
    for path in [folder + "/rw", folder + "/ro/dir", outside] {
      try? files.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    _ = files.createFile(atPath: folder + "/ro/file", contents: Data("file".utf8))
    _ = files.createFile(atPath: outside + "/x", contents: Data("outside".utf8))
    for (name, target) in [("link", "../../swasm-fuzz-\(getpid())-outside"), ("loop", "loop")] {
      symlink(target, folder + "/rw/" + name)
      symlink(target, folder + "/ro/" + name)
    }
  }

  private static func check() {
    let files = FileManager.default
    guard (try? String(contentsOfFile: folder + "/ro/file", encoding: .utf8)) == "file",
      (try? files.contentsOfDirectory(atPath: folder + "/ro"))?.sorted() == ["dir", "file", "link", "loop"],
      (try? files.contentsOfDirectory(atPath: folder + "/ro/dir")) == []
    else { found("a read-only folder has changed") }
    guard (try? String(contentsOfFile: outside + "/x", encoding: .utf8)) == "outside",
      (try? files.contentsOfDirectory(atPath: outside)) == ["x"]
    else { found("something outside of the folder has changed") }
    var bytes = 0
    for name in (try? files.subpathsOfDirectory(atPath: folder + "/rw")) ?? [] {
      var status = stat()
      guard lstat(folder + "/rw/" + name, &status) == 0 else { continue }
      bytes += Int(status.st_blocks) * 512
    }
    // Blocks of the names' folders are seen when they have grown.
    if bytes > quota + 65_536 { found("\(bytes) bytes under a quota of \(quota)") }
    try? files.removeItem(atPath: folder + "/rw")
    try? files.createDirectory(atPath: folder + "/rw", withIntermediateDirectories: true)
    symlink("../../swasm-fuzz-\(getpid())-outside", folder + "/rw/link")
    symlink("loop", folder + "/rw/loop")
  }

  private static func openDescriptors() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
  }
}
