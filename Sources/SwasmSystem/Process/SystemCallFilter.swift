#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if os(Linux) && (arch(x86_64) || arch(arm64))
  /// A program of the kernel's packet filter that decides about system calls (seccomp(2)): what is not listed fails with
  /// EPERM.
  package struct SystemCallFilter {
    /// `sock_filter`.
    private struct Instruction {
      var code: UInt16
      var whenTrue: UInt8 = 0
      var whenFalse: UInt8 = 0
      var operand: UInt32
    }
    /// `sock_fprog`.
    private struct Program {
      var count: UInt16
      var instructions: UnsafePointer<Instruction>?
    }
    private var instructions: [Instruction] = []

    private enum Answer: UInt32 {
      case kill = 0x8000_0000
      case allow = 0x7FFF_0000
      /// EPERM.
      case refuse = 0x0005_0001
      /// ENOSYS: callers then use an older call.
      case isUnknown = 0x0005_0026
    }

    #if arch(x86_64)
      private static let architecture: UInt32 = 0xC000_003E
    #else
      private static let architecture: UInt32 = 0xC000_00B7
    #endif

    /// - Parameters:
    ///   - opensFiles: Whether calls that take paths are allowed.
    ///   - process: The only one that may get signals.
    package init(opensFiles: Bool, process: Int32) {
      load(4)
      skip(1, ifEqualTo: SystemCallFilter.architecture)
      answer(.kill)
      load(0)
      for number in SystemCallNumber.always { allow(number) }
      if opensFiles { for number in SystemCallNumber.onPaths { allow(number) } }
      // Memory that is code: PROT_EXEC.
      for number in [SystemCallNumber.mmap, .mprotect] { allow(number, argument: 2, without: 4) }
      // Threads, but no processes: CLONE_THREAD. The flags of clone3 cannot be seen.
      allow(.clone, argument: 0, with: 0x10000)
      decide(.clone3, [Instruction(code: 0x06, operand: Answer.isUnknown.rawValue)])
      // FIONREAD, and what isatty asks: TCGETS and TCGETS2.
      allow(.ioctl, argument: 1, among: [0x541B, 0x5401, 0x802C_542A])
      // Duplicates and flags; not F_SETOWN, which sends signals.
      allow(.fcntl, argument: 1, among: [UInt32(F_GETFD), UInt32(F_SETFD), UInt32(F_GETFL), UInt32(F_SETFL), 1030])
      allow(.tgkill, argument: 0, among: [UInt32(bitPattern: process)])
      allow(.prlimit64, argument: 0, among: [0])
      answer(.refuse)
    }

    private mutating func load(_ offset: UInt32) { instructions.append(Instruction(code: 0x20, operand: offset)) }
    private mutating func answer(_ answer: Answer) {
      instructions.append(Instruction(code: 0x06, operand: answer.rawValue))
    }
    private mutating func skip(_ count: UInt8, ifEqualTo operand: UInt32) {
      instructions.append(Instruction(code: 0x15, whenTrue: count, operand: operand))
    }

    /// Goes through the instructions, which end with an answer, for one system call.
    private mutating func decide(_ number: SystemCallNumber, _ body: [Instruction]) {
      let length = UInt8(clamping: body.count)
      instructions.append(Instruction(code: 0x15, whenFalse: length, operand: number.rawValue))
      instructions += body
    }

    private mutating func allow(_ number: SystemCallNumber) {
      decide(number, [Instruction(code: 0x06, operand: Answer.allow.rawValue)])
    }

    /// The lower half of an argument, which is all of it that counts in these calls.
    private func argument(_ index: UInt32) -> Instruction { Instruction(code: 0x20, operand: 16 + 8 * index) }

    private mutating func allow(_ number: SystemCallNumber, argument index: UInt32, with bit: UInt32) {
      decide(
        number,
        [
          argument(index), Instruction(code: 0x45, whenFalse: 1, operand: bit),
          Instruction(code: 0x06, operand: Answer.allow.rawValue),
          Instruction(code: 0x06, operand: Answer.refuse.rawValue),
        ])
    }

    private mutating func allow(_ number: SystemCallNumber, argument index: UInt32, without bit: UInt32) {
      decide(
        number,
        [
          argument(index), Instruction(code: 0x45, whenTrue: 1, operand: bit),
          Instruction(code: 0x06, operand: Answer.allow.rawValue),
          Instruction(code: 0x06, operand: Answer.refuse.rawValue),
        ])
    }

    private mutating func allow(_ number: SystemCallNumber, argument index: UInt32, among values: [UInt32]) {
      let checks = values.flatMap { value in
        [
          Instruction(code: 0x15, whenFalse: 1, operand: value),
          Instruction(code: 0x06, operand: Answer.allow.rawValue),
        ]
      }
      decide(number, [argument(index)] + checks + [Instruction(code: 0x06, operand: Answer.refuse.rawValue)])
    }

    /// From now on for the calling thread and those that it starts.
    package func install(_ system: SystemCall) throws(ConfinementError) {
      let result = instructions.withUnsafeBufferPointer { buffer in
        let program = Program(count: UInt16(clamping: buffer.count), instructions: buffer.baseAddress)
        return withUnsafePointer(to: program) { system(.seccomp, 1, 0, Int(bitPattern: $0)) }
      }
      guard result == 0 else { throw ConfinementError("seccomp", errno) }
    }
  }

  #if arch(x86_64)
    /// Numbers of system calls.
    package enum SystemCallNumber: UInt32 {
      case read = 0, write = 1, close = 3, fstat = 5, poll = 7, lseek = 8, mmap = 9, mprotect = 10, munmap = 11
      case brk = 12, rtSigaction = 13, rtSigprocmask = 14, rtSigreturn = 15, ioctl = 16, pread64 = 17, pwrite64 = 18
      case readv = 19, writev = 20, schedYield = 24, mremap = 25, madvise = 28, nanosleep = 35, getpid = 39
      case clone = 56, exit = 60, fcntl = 72, fsync = 74, fdatasync = 75, ftruncate = 77, gettimeofday = 96
      case getrusage = 98, rtSigpending = 127, rtSigtimedwait = 128, sigaltstack = 131, prctl = 157, gettid = 186
      case futex = 202, schedGetaffinity = 204, getdents64 = 217, restartSyscall = 219, clockGettime = 228
      case clockGetres = 229, clockNanosleep = 230, exitGroup = 231, tgkill = 234, openat = 257, mkdirat = 258
      case newfstatat = 262, unlinkat = 263, renameat = 264, linkat = 265, symlinkat = 266, readlinkat = 267
      case ppoll = 271, setRobustList = 273, utimensat = 280, fallocate = 285, preadv = 295, pwritev = 296
      case prlimit64 = 302, renameat2 = 316, seccomp = 317, getrandom = 318, preadv2 = 327, pwritev2 = 328
      case statx = 332, rseq = 334, clone3 = 435, landlockCreateRuleset = 444, landlockAddRule = 445
      case landlockRestrictSelf = 446
    }
  #else
    /// Numbers of system calls.
    package enum SystemCallNumber: UInt32 {
      case fcntl = 25, ioctl = 29, mkdirat = 34, unlinkat = 35, symlinkat = 36, linkat = 37, renameat = 38
      case ftruncate = 46, fallocate = 47, openat = 56, close = 57, getdents64 = 61, lseek = 62, read = 63, write = 64
      case readv = 65, writev = 66, pread64 = 67, pwrite64 = 68, preadv = 69, pwritev = 70, ppoll = 73
      case readlinkat = 78, newfstatat = 79, fstat = 80, fsync = 82, fdatasync = 83, utimensat = 88, exit = 93
      case exitGroup = 94, futex = 98, setRobustList = 99, nanosleep = 101, clockGettime = 113, clockGetres = 114
      case clockNanosleep = 115, schedGetaffinity = 123, schedYield = 124, restartSyscall = 128, tgkill = 131
      case sigaltstack = 132, rtSigaction = 134, rtSigprocmask = 135, rtSigpending = 136, rtSigtimedwait = 137
      case rtSigreturn = 139, getrusage = 165, prctl = 167, gettimeofday = 169, getpid = 172, gettid = 178
      case brk = 214, munmap = 215, mremap = 216, clone = 220, mmap = 222, mprotect = 226, madvise = 233
      case prlimit64 = 261, renameat2 = 276, seccomp = 277, getrandom = 278, preadv2 = 286, pwritev2 = 287
      case statx = 291, rseq = 293, clone3 = 435, landlockCreateRuleset = 444, landlockAddRule = 445
      case landlockRestrictSelf = 446
    }
  #endif

  extension SystemCallNumber {
    /// What memory, threads, clocks, and files that are open need.
    package static let always: [SystemCallNumber] = {
      var numbers: [SystemCallNumber] = [
        .futex, .readv, .writev, .preadv, .pwritev, .read, .write, .pread64, .pwrite64, .preadv2, .pwritev2, .ppoll,
        .clockGettime, .clockGetres, .clockNanosleep, .nanosleep, .gettimeofday, .schedYield, .getrandom, .lseek,
        .fstat, .newfstatat, .statx, .close, .fsync, .fdatasync, .ftruncate, .fallocate, .getdents64, .munmap, .mremap,
        .madvise, .brk, .rtSigaction, .rtSigprocmask, .rtSigreturn, .rtSigpending, .rtSigtimedwait, .sigaltstack,
        .restartSyscall, .getpid, .gettid, .getrusage, .schedGetaffinity, .setRobustList, .rseq, .exit, .exitGroup,
      ]
      #if arch(x86_64)
        numbers.append(.poll)
      #endif
      return numbers
    }()

    /// What takes paths. Where these lead is left to Landlock.
    package static let onPaths: [SystemCallNumber] = [
      .openat, .mkdirat, .unlinkat, .renameat, .renameat2, .linkat, .symlinkat, .readlinkat, .utimensat,
    ]
  }
#endif
