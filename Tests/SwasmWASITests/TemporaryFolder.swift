#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SwasmTestSupport

/// A folder of one test. Removed with everything in it when the last reference goes.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/swasm-wasi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure("cannot make a temporary folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? run(["rm", "-rf", path]) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw TestFailure("cannot write \(name)") }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard bytes.withUnsafeBytes({ unistdWrite(descriptor, $0) }) == bytes.count else {
      throw TestFailure("cannot write \(name)")
    }
  }

  func read(_ name: String) throws -> String { String(decoding: try readFile(path(name)), as: UTF8.self) }

  func makeFolder(_ name: String) { mkdir(path(name), 0o755) }
  func makeLink(_ name: String, to target: String) { symlink(target, path(name)) }
  func makeHardLink(_ name: String, to target: String) { link(target, path(name)) }
  func makeFIFO(_ name: String) { mkfifo(path(name), 0o644) }

  func makeSocket(_ name: String) {
    let descriptor = socket(AF_UNIX, streamSocket, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path(name).utf8) }
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    close(descriptor)
  }

  /// Sets the times of a file to a minute ago.
  func makeOlder(_ name: String) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    time.tv_sec -= 60
    utimensat(AT_FDCWD, path(name), [time, time], 0)
  }

  func exists(_ name: String) -> Bool {
    var information = stat()
    return lstat(path(name), &information) == 0
  }

  /// Everything beneath, with kind, size, times of change in nanoseconds and content.
  func snapshot(_ name: String = ".") throws -> [String] {
    var lines: [String] = []
    var information = stat()
    guard lstat(path(name), &information) == 0 else { throw TestFailure("cannot stat \(name)") }
    #if os(Linux)
      let times = (information.st_mtim, information.st_ctim)
    #else
      let times = (information.st_mtimespec, information.st_ctimespec)
    #endif
    let kind = information.st_mode & S_IFMT
    let content = kind == S_IFREG ? try read(name) : ""
    lines.append(
      "\(name) \(information.st_mode) \(information.st_size) \(times.0.tv_sec).\(times.0.tv_nsec) "
        + "\(times.1.tv_sec).\(times.1.tv_nsec) \(information.st_nlink) \(content)")
    if kind == S_IFDIR {
      for entry in try folderEntries(path(name)) { lines += try snapshot(name + "/" + entry) }
    }
    return lines
  }

  /// Bytes of everything beneath, in whole blocks of 4 KiB: what is its size, and what is on the disk.
  func usage(_ name: String = ".") throws -> (size: Int, allocated: Int) {
    var information = stat()
    guard lstat(path(name), &information) == 0 else { throw TestFailure("cannot stat \(name)") }
    let isFolder = information.st_mode & S_IFMT == S_IFDIR
    // One of several names of a file.
    let names = isFolder ? 1 : Int(information.st_nlink)
    var usage = ((Int(information.st_size) + 4095) / 4096 * 4096 / names, Int(information.st_blocks) * 512 / names)
    if isFolder {
      for entry in try folderEntries(path(name)) {
        let below = try self.usage(name + "/" + entry)
        usage.0 += below.size
        usage.1 += below.allocated
      }
    }
    return usage
  }

  /// Descriptors of this process that stand for something in the folder.
  func openDescriptors() throws -> Int {
    var count = 0
    for number in try folderEntries("/proc/self/fd") {
      var target = [CChar](repeating: 0, count: 4096)
      let length = readlink("/proc/self/fd/" + number, &target, target.count)
      let bytes = target.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
      if String(decoding: bytes, as: UTF8.self).hasPrefix(path) { count += 1 }
    }
    return count
  }

  static func rename(_ old: String, _ new: String) { _ = systemRename(old, new) }
}

private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

#if canImport(Glibc)
  private let streamSocket = Int32(SOCK_STREAM.rawValue)
#else
  private let streamSocket = SOCK_STREAM
#endif

/// Runs a body on a thread of its own.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  #if canImport(Darwin)
    var thread: pthread_t?
    let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { pointer in
      Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }
  #else
    var thread = pthread_t()
    let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
  #endif
  pthread_create(&thread, nil, run, Unmanaged.passRetained(Box(body)).toOpaque())
}
