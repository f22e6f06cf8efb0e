#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SwasmTestSupport
import Synchronization
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Signals that a handler was called for on the thread that a test has marked; other tests have threads of their own.
private let delivered = Atomic(0)
private let watchedThread = Atomic<UInt>(0)

private func currentThread() -> UInt {
  #if canImport(Darwin)
    UInt(bitPattern: pthread_self())
  #else
    UInt(pthread_self())
  #endif
}

/// Nothing that a guest does raises a signal in its host.
@Suite(.serialized) struct SignalTests {
  /// A handler instead of the default, which ends the process, for this thread as well: those that tests run on may block
  /// signals.
  private func handling(_ number: Int32, _ body: () throws -> Void) rethrows {
    watchedThread.store(currentThread(), ordering: .relaxed)
    let old = signal(number) { _ in
      if currentThread() == watchedThread.load(ordering: .relaxed) { delivered.wrappingAdd(1, ordering: .relaxed) }
    }
    var set = signalSet([SIGPIPE, SIGXFSZ, SIGTTIN, SIGTTOU])
    var oldMask = signalSet([])
    pthread_sigmask(SIG_UNBLOCK, &set, &oldMask)
    defer {
      pthread_sigmask(SIG_SETMASK, &oldMask, nil)
      signal(number, old)
    }
    try body()
  }

  private func closedPipe() -> Int32 {
    var descriptors: [Int32] = [0, 0]
    #expect(systemPipe(&descriptors) == 0)
    close(descriptors[0])
    return descriptors[1]
  }

  private func guest(writingTo descriptor: Int32) throws -> TestGuest {
    var configuration = WorldConfiguration()
    configuration.standardOutput = .descriptor(descriptor)
    return try TestGuest(configuration)
  }

  @Test("field-03: a pipe or socket that nobody reads gives the guest `pipe` and the host no signal")
  func closedStreams() throws {
    try handling(SIGPIPE) {
      let before = delivered.load(ordering: .relaxed)
      raise(SIGPIPE)
      #expect(delivered.load(ordering: .relaxed) == before + 1, "the handler is not called")
      var sockets: [Int32] = [0, 0]
      #expect(socketpair(AF_UNIX, streamSocket, 0, &sockets) == 0)
      close(sockets[0])
      for descriptor in [closedPipe(), sockets[1]] {
        let guest = try guest(writingTo: descriptor)
        for _ in 0..<3 { #expect(try guest.write(1, "text").0 == .brokenPipe) }
        close(descriptor)
      }
      #expect(delivered.load(ordering: .relaxed) == before + 1)
      #expect(!isPending(SIGPIPE))
    }
  }

  @Test("A signal that was pending before stays pending, and the thread's mask is what it was")
  func pendingSignals() throws {
    let descriptor = closedPipe()
    defer { close(descriptor) }
    let results = Mutex<[Bool]>([])
    try onThread(stackBytes: 1 << 20) {
      handling(SIGPIPE) {
        guard let guest = try? guest(writingTo: descriptor) else { return }
        var set = signalSet([SIGPIPE])
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let first = try? guest.write(1, "x").0
        let wasPending = isPending(SIGPIPE)
        raise(SIGPIPE)
        let second = try? guest.write(1, "x").0
        let isStillPending = isPending(SIGPIPE)
        var mask = signalSet([])
        pthread_sigmask(SIG_BLOCK, nil, &mask)
        let others = [SIGXFSZ, SIGTTIN, SIGTTOU].contains { sigismember(&mask, $0) == 1 }
        results.withLock { $0 = [first == .brokenPipe, !wasPending, second == .brokenPipe, isStillPending, !others] }
        // Taken by the handler, not by what the process does otherwise.
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
      }
    }
    #expect(results.withLock { $0 } == [true, true, true, true, true])
  }

  #if canImport(Glibc)
    /// The limit of this process lies far above what other tests write meanwhile.
    @Test("field-10: a file beyond RLIMIT_FSIZE gives the guest `fbig` and the host no signal") func fileSizeLimit()
      throws
    {
      try handling(SIGXFSZ) {
        let before = delivered.load(ordering: .relaxed)
        let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
        var old = rlimit()
        getrlimit(resource, &old)
        var new = old
        new.rlim_cur = 1 << 40
        #expect(setrlimit(resource, &new) == 0)
        defer { setrlimit(resource, &old) }
        let folder = try TemporaryFolder()
        let guest = try TestGuest(folder)
        let file = Int64(try guest.opened("file", .create, rights: [.fdRead, .fdWrite, .fdSeek]))
        try guest.setPieces([(UInt32(TestGuest.data), 10)])
        let (pieces, result) = (Int64(TestGuest.pieces), Int64(TestGuest.result))
        #expect(try guest.call("fd_pwrite", file, pieces, 1, 1 << 40, result) == .fileTooBig)
        #expect(try guest.call("fd_filestat_set_size", file, 1 << 41) == .fileTooBig)
        #expect(try guest.call("fd_allocate", file, 1 << 40, 1 << 20) == .fileTooBig)
        #expect(try guest.call("fd_seek", file, 1 << 40, 0, result) == .success)
        #expect(try guest.call("fd_write", file, pieces, 1, result) == .fileTooBig)
        #expect(delivered.load(ordering: .relaxed) == before)
        #expect(!isPending(SIGXFSZ))
      }
    }
  #endif

  #if os(Linux)
    @Test("A terminal that goes away gives the guest `io`") func terminalThatGoesAway() throws {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (number, isLocked): (UInt32, Int32) = (0, 0)
      // TIOCGPTN and TIOCSPTLCK, which are not imported.
      try #require(ioctl(master, 0x8004_5430, &number) == 0 && ioctl(master, 0x4004_5431, &isLocked) == 0)
      let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      defer { close(terminal) }
      let guest = try guest(writingTo: terminal)
      #expect(try guest.write(1, "a\n").0 == .success)
      close(master)
      #expect(try guest.write(1, "b\n").0 == .io)
    }
  #endif
}

private func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}

private func isPending(_ signal: Int32) -> Bool {
  var set = signalSet([])
  sigpending(&set)
  return sigismember(&set, signal) == 1
}

private func systemPipe(_ descriptors: inout [Int32]) -> Int32 { pipe(&descriptors) }

#if canImport(Glibc)
  private let streamSocket = Int32(SOCK_STREAM.rawValue)
#else
  private let streamSocket = SOCK_STREAM
#endif
