@testable import SwasmSystem

#if os(Linux) && (arch(x86_64) || arch(arm64))
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif
  import SwasmTestSupport
  import Synchronization
  import Testing

  @testable import SwasmWASI

  /// What the kernel refuses a confined thread, and what it does not.
  @Suite struct ConfinementTests {
    /// The system's error numbers by what was tried; 0 for success.
    private func tryOut(_ folder: TemporaryFolder, isWritable: Bool?) throws -> [String: Int32] {
      let results = Mutex<Result<[String: Int32], ConfinementError>>(.success([:]))
      let path = folder.path
      try onThread(stackBytes: 1 << 20) {
        let descriptor = open(path + "/inside", O_RDONLY | O_DIRECTORY)
        var found: [String: Int32] = [:]
        func note(_ what: String, _ result: Int) { found[what] = result < 0 ? errno : 0 }
        do throws(ConfinementError) {
          try Confinement.begin(folders: isWritable.map { [(descriptor, $0)] } ?? [])
        } catch {
          return results.withLock { $0 = .failure(error) }
        }
        note("outside", Int(open(path + "/outside", O_RDONLY)))
        note("write outside", Int(open(path + "/outside", O_WRONLY)))
        note("make outside", Int(open(path + "/new", O_WRONLY | O_CREAT, 0o600)))
        note("remove outside", Int(unlink(path + "/outside")))
        note("inside", Int(openat(descriptor, "file", O_RDONLY)))
        note("up", Int(openat(descriptor, "../outside", O_RDONLY)))
        note("link", Int(openat(descriptor, "link", O_RDONLY)))
        note("write inside", Int(openat(descriptor, "file", O_WRONLY | O_TRUNC)))
        note("make inside", Int(mkdirat(descriptor, "sub", 0o700)))
        note("move inside", Int(renameat(descriptor, "file", descriptor, "sub/moved")))
        note("carry out", Int(linkat(descriptor, "sub/moved", AT_FDCWD, path + "/linked", 0)))
        note("socket", Int(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)))
        note("kill", Int(kill(getppid(), 0)))
        var process = pid_t()
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/true"), nil]
        let spawned = posix_spawn(&process, "/bin/true", nil, nil, &arguments, environ)
        found["spawn"] = spawned
        let code = mmap(nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        note("code", code == MAP_FAILED ? -1 : 0)
        let memory = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        note("memory", memory == MAP_FAILED ? -1 : 0)
        note("turn into code", Int(mprotect(memory, 4096, PROT_READ | PROT_EXEC)))
        note("thread", (try? onThread(stackBytes: 1 << 20) {}) == nil ? -1 : 0)
        note("close", Int(close(descriptor)))
        results.withLock { $0 = .success(found) }
      }
      switch results.withLock({ $0 }) {
      case .success(let found): return found
      case .failure(let error): try leaveOut("\(error)")
      }
    }

    private func folder() throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      try folder.write("secret", to: "outside")
      folder.makeFolder("inside")
      try folder.write("hello", to: "inside/file")
      folder.makeLink("inside/link", to: folder.path("outside"))
      return folder
    }

    private static let allowed = ["memory", "thread", "close"]
    private static let refused = [
      "outside", "write outside", "make outside", "remove outside", "up", "link", "carry out", "socket", "kill",
      "spawn",
      "code", "turn into code",
    ]

    @Test("A confined thread reaches a writable folder, and nothing else") func writableFolder() throws {
      let folder = try folder()
      let results = try tryOut(folder, isWritable: true)
      for what in Self.refused { #expect(results[what] != 0, "\(what)") }
      for what in Self.allowed + ["inside", "write inside", "make inside", "move inside"] {
        #expect(results[what] == 0, "\(what)")
      }
      #expect(try folder.read("outside") == "secret" && !folder.exists("new") && !folder.exists("linked"))
    }

    @Test("A confined thread reads a folder that is read-only") func readOnlyFolder() throws {
      let folder = try folder()
      let results = try tryOut(folder, isWritable: false)
      for what in Self.refused + ["write inside", "make inside"] { #expect(results[what] != 0, "\(what)") }
      for what in Self.allowed + ["inside"] { #expect(results[what] == 0, "\(what)") }
      #expect(try folder.read("inside/file") == "hello")
    }

    @Test("Without folders a confined thread opens nothing") func noFolder() throws {
      let folder = try folder()
      let results = try tryOut(folder, isWritable: nil)
      for what in Self.refused + ["inside", "make inside"] { #expect(results[what] != 0, "\(what)") }
      for what in Self.allowed { #expect(results[what] == 0, "\(what)") }
    }
  }
#endif
