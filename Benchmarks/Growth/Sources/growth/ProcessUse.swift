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

  /// Runs a program to its end, with its output thrown away.
  ///
  /// - Returns: Its exit status, the highest resident bytes, read all the time while it runs (what the system says at the
  ///   end counts those of this process as well), and CPU microseconds, user and system.
  static func run(_ arguments: [String], output: String? = nil) -> (status: Int32, peak: Int, microseconds: Double)? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], &actions, nil, &pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    var peak = 0
    while true {
      let ended = wait4(child, &status, WNOHANG, &usage)
      if ended == child { break }
      if ended < 0, errno != EINTR { return nil }
      peak = max(peak, field("VmHWM", of: String(child)))
      usleep(10)
    }
    let time = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6
    return (status, peak, time + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec))
  }
}
