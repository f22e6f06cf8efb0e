#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A second barrier around a guest, enforced by the kernel: should the guest ever get at the host's memory, its process
/// still can do little. Linux only.
///
/// Landlock lets the thread open, make, move and remove files beneath the given folders only, connect to nothing and send
/// signals to nobody. A seccomp filter lets it make the system calls that WASI, memory and threads need, and no others;
/// so it cannot start programs, open sockets, trace processes or have executable memory. Not covered is what Landlock
/// does not cover: existence and attributes of other files.
package enum Confinement {
  /// Confines the calling thread and those that it starts, to their end.
  ///
  /// - Parameter folders: Descriptors of the folders that stay usable.
  /// - Throws: When the system cannot do that. The thread may be confined in part then.
  package static func begin(folders: [(descriptor: Int32, isWritable: Bool)]) throws(ConfinementError) {
    #if os(Linux) && (arch(x86_64) || arch(arm64))
      let system = try SystemCall()
      guard system(.prctl, noNewPrivileges, 1) == 0 else { throw ConfinementError("no_new_privs", errno) }
      try Landlock(system).restrict(to: folders)
      try SystemCallFilter(opensFiles: !folders.isEmpty, process: getpid()).install(system)
    #else
      throw ConfinementError(description: "only Linux on x86-64 and arm64 can do that")
    #endif
  }

  /// PR_SET_NO_NEW_PRIVS, without which the kernel takes neither.
  private static let noNewPrivileges = 38
}

package struct ConfinementError: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }

  package init(_ what: String, _ number: Int32) {
    self.init(description: "cannot confine: \(what): \(String(cString: strerror(number)))")
  }
}

#if os(Linux) && (arch(x86_64) || arch(arm64))
  /// The C function `syscall`. It is variadic, which Swift does not import; for integers the calling conventions of both
  /// processors on Linux pass variadic arguments as they pass others, so it is called as a function of seven.
  package struct SystemCall {
    private typealias Function = @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int
    private let function: Function

    package init() throws(ConfinementError) {
      guard let symbol = dlsym(nil, "syscall") else {
        throw ConfinementError(description: "cannot confine: this is a static program, which cannot find `syscall`")
      }
      function = unsafeBitCast(symbol, to: Function.self)
    }

    package func callAsFunction(_ number: SystemCallNumber, _ arguments: Int...) -> Int {
      let words = arguments + [Int](repeating: 0, count: max(0, 6 - arguments.count))
      return function(Int(number.rawValue), words[0], words[1], words[2], words[3], words[4], words[5])
    }
  }

  /// The kernel's rules for files (landlock(7)).
  private struct Landlock {
    private let system: SystemCall

    init(_ system: SystemCall) { self.system = system }

    // landlock.h, LANDLOCK_ACCESS_FS_…
    private static let writeFile: UInt64 = 1 << 1
    private static let reading: UInt64 = 1 << 2 | 1 << 3
    /// Removing, making folders, files and links, moving, and cutting short.
    private static let changing: UInt64 = writeFile | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 12 | 1 << 13 | 1 << 14
    /// The first version that keeps files from being cut short by opening them.
    private static let neededVersion = 3

    func restrict(to folders: [(descriptor: Int32, isWritable: Bool)]) throws(ConfinementError) {
      let version = system(.landlockCreateRuleset, 0, 0, 1)
      guard version >= Landlock.neededVersion else {
        // Without folders, the filter of system calls is enough: nothing can be opened.
        if folders.isEmpty { return }
        throw ConfinementError(
          description:
            "cannot confine: this kernel has no Landlock of version 3 (Linux 6.2), which keeps files in folders")
      }
      // Version 4 brought the network, 5 ioctl, 6 abstract sockets and signals.
      let files: UInt64 = version >= 5 ? 0xFFFF : 0x7FFF
      let attributes: [UInt64] = [files, version >= 4 ? 3 : 0, version >= 6 ? 3 : 0]
      let size = version >= 6 ? 24 : version >= 4 ? 16 : 8
      let rules = attributes.withUnsafeBytes {
        system(.landlockCreateRuleset, Int(bitPattern: $0.baseAddress), size, 0)
      }
      guard rules >= 0 else { throw ConfinementError("Landlock", errno) }
      defer { close(Int32(truncatingIfNeeded: rules)) }
      for folder in folders {
        let access = Landlock.reading | (folder.isWritable ? Landlock.changing : 0)
        var rule = [UInt8](repeating: 0, count: 12)
        rule.withUnsafeMutableBytes { bytes in
          bytes.storeBytes(of: access & files, as: UInt64.self)
          bytes.storeBytes(of: folder.descriptor, toByteOffset: 8, as: Int32.self)
        }
        let result = rule.withUnsafeBytes { system(.landlockAddRule, rules, 1, Int(bitPattern: $0.baseAddress), 0) }
        guard result == 0 else { throw ConfinementError("Landlock", errno) }
      }
      guard system(.landlockRestrictSelf, rules, 0) == 0 else { throw ConfinementError("Landlock", errno) }
    }
  }
#endif
