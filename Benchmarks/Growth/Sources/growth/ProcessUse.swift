import Foundation

// Foundation does not show the header that it is in.
@_silgen_name("malloc_trim") private func trimHeap(_ padding: Int) -> Int32

/// What this process uses.
enum ProcessUse {
  /// CPU time of the calling thread in microseconds.
  static var threadMicroseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  /// Forgets the peak of the resident memory, and gives back to the system what the allocator holds free.
  ///
  /// - Returns: The resident bytes now.
  static func resetPeak() -> Int {
    _ = trimHeap(0)
    // 5: the peak becomes what is resident now.
    let file = open("/proc/self/clear_refs", O_WRONLY)
    if file >= 0 {
      _ = write(file, "5", 1)
      close(file)
    }
    return field("VmRSS")
  }

  /// Resident bytes at most since `resetPeak`.
  static var peak: Int { field("VmHWM") }

  private static func field(_ name: String, of process: String = "self") -> Int {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }),
      let number = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return 0 }
    return number * 1024
  }

  /// Runs a program to its end.
  ///
  /// - Parameter output: A file that its output goes to; it is thrown away without one.
  /// - Returns: Its status as `wait` has it.
  static func run(_ arguments: [String], output: String? = nil) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, arguments[0], &actions, nil, &pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status
  }

  /// The highest resident bytes and the CPU microseconds of a program. The system counts the memory of the process that
  /// starts another one as the other's, so a small one starts it.
  static func use(of arguments: [String]) -> (status: Int32, peak: Int, microseconds: Double)? {
    let output = NSTemporaryDirectory() + "/growth-use-\(getpid())"
    defer { unlink(output) }
    guard run(["python3", "-c", observer] + arguments, output: output) == 0,
      let text = try? String(contentsOfFile: output, encoding: .utf8)
    else { return nil }
    let numbers = text.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 3 else { return nil }
    return (Int32(numbers[0]), Int(numbers[1]) * 1024, numbers[2])
  }

  private static let observer = """
    import os, sys
    nothing = [(os.POSIX_SPAWN_OPEN, 1, '/dev/null', os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, '/dev/null', os.O_WRONLY, 0)]
    child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=nothing)
    _, status, use = os.wait4(child, 0)
    print(status, use.ru_maxrss, (use.ru_utime + use.ru_stime) * 1e6, end='')
    """
}
