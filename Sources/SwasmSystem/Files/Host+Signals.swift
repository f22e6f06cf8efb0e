#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Reading and writing without signals.
//
// The kernel answers some calls with a signal beside the error number, and its default ends or stops the whole process:
// SIGPIPE for a pipe or socket that nobody reads, SIGXFSZ for a file beyond RLIMIT_FSIZE, SIGTTIN and SIGTTOU for the
// terminal of another job. What a process does with signals belongs to the program, not to a library, so they are
// blocked for this thread around the call, and what it has raised is taken back before they are let through again.
extension Host {
  /// Calls `body`, which writes or makes a file longer.
  ///
  /// - Parameter result: What it returns when all was done: then there is no signal.
  package static func withoutSignals(expecting result: Int, _ body: () -> Int) -> Int {
    blocking { old in
      // Such a signal can have been pending before only where the program blocks it; then it is not this call's.
      var wanted = signalSet([SIGPIPE, SIGXFSZ])
      if sigismember(&old, SIGPIPE) == 1 || sigismember(&old, SIGXFSZ) == 1 {
        var pending = signalSet([])
        sigpending(&pending)
        for signal in [SIGPIPE, SIGXFSZ] where sigismember(&pending, signal) == 1 { sigdelset(&wanted, signal) }
      }
      let actual = body()
      // A pipe may take a part, and raise the signal all the same.
      if actual != result { discardPending(&wanted) }
      return actual
    }
  }

  /// Calls `body`, which reads from what may be a terminal: when this process is not in its foreground, the read fails
  /// with EIO instead of stopping the process.
  package static func withoutStopping(_ body: () -> Int) -> Int { blocking { _ in body() } }

  private static func blocking(_ body: (inout sigset_t) -> Int) -> Int {
    var signals = signalSet([SIGPIPE, SIGXFSZ, SIGTTIN, SIGTTOU])
    var old = signalSet([])
    pthread_sigmask(SIG_BLOCK, &signals, &old)
    let result = body(&old)
    let number = errno
    pthread_sigmask(SIG_SETMASK, &old, nil)
    errno = number
    return result
  }

  private static func signalSet(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  /// Takes those of the signals that are pending.
  private static func discardPending(_ signals: inout sigset_t) {
    let number = errno
    #if os(Linux)
      var timeout = TimeSpecification()
      while sigtimedwait(&signals, nil, &timeout) > 0 || errno == EINTR {}
    #else
      var pending = signalSet([])
      sigpending(&pending)
      for signal in [SIGPIPE, SIGXFSZ] where sigismember(&pending, signal) == 1 && sigismember(&signals, signal) == 1 {
        var one = signalSet([signal])
        var taken: Int32 = 0
        sigwait(&one, &taken)
      }
    #endif
    errno = number
  }
}
