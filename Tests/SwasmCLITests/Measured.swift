#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the built program and measures it. Its output goes nowhere.
struct Measured {
  var status: Int32
  /// The most that was in memory at once, seen every millisecond. (What `wait4` says counts from before `exec` on: it is
  /// that of the tests.)
  var peakBytes: Int
  var cpuSeconds: Double

  struct Failure: Error {}

  /// Peak of the program with nothing to do: it is over so soon that not every look sees it.
  static let idleBytes = (0..<10).map { _ in (try? Measured(["--version"]).peakBytes) ?? 0 }.max() ?? 0

  init(_ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { throw Failure() }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var strings: [UnsafeMutablePointer<CChar>?] = ([Program.path] + arguments).map { strdup($0) }
    defer { for string in strings { free(string) } }
    strings.append(nil)
    var environment = Program.sanitizerSettings.map { strdup("\($0.key)=\($0.value)") }
    defer { for setting in environment { free(setting) } }
    environment.append(nil)
    var process = pid_t()
    guard posix_spawn(&process, Program.path, &actions, nil, strings, &environment) == 0 else { throw Failure() }
    var (code, usage) = (Int32(), rusage())
    peakBytes = 0
    while true {
      let ended = wait4(process, &code, WNOHANG, &usage)
      if ended == process { break }
      guard ended == 0 || errno == EINTR else { throw Failure() }
      peakBytes = max(peakBytes, Measured.highWaterBytes(process))
      usleep(1000)
    }
    status = code & 0x7F == 0 ? code >> 8 & 0xFF : -(code & 0x7F)
    cpuSeconds = Measured.seconds(usage.ru_utime) + Measured.seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  /// `VmHWM` of `/proc/PID/status`; 0 when the system has no such file.
  private static func highWaterBytes(_ process: pid_t) -> Int {
    let descriptor = open("/proc/\(process)/status", O_RDONLY)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    let text = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    for line in text.split(separator: UInt8(ascii: "\n")) where line.starts(with: "VmHWM:".utf8) {
      let digits = line.filter { (0x30...0x39).contains($0) }
      return (Int(String(decoding: digits, as: UTF8.self)) ?? 0) << 10
    }
    return 0
  }
}
