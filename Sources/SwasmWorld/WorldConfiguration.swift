import SwasmSystem

/// What a guest sees of the world. The defaults give it nothing: no environment, no directories,
/// an input that is at its end, and outputs that keep the first 64 KiB.
public struct WorldConfiguration: Sendable {
  public enum Access: Hashable, Sendable { case readOnly, readWrite }

  public enum Input: Sendable {
    /// At its end from the start.
    case closed
    /// The process's own standard input.
    case inherit
    /// An open descriptor of the host: a file, a pipe, a terminal. It has to stay open, and is not closed.
    case descriptor(Int32)
    case bytes([UInt8])
  }

  public enum Output: Sendable {
    /// Kept in memory, up to so many bytes; what is beyond is refused with `nospc`.
    case bounded(Int)
    /// The process's own stream.
    case inherit
    /// An open descriptor of the host, which has to stay open, and is not closed.
    case descriptor(Int32)
    case discard
    /// Called with each piece that is written; the bytes are valid during the call.
    case callback(@Sendable (UnsafeRawBufferPointer) -> Void)
  }

  public enum RandomSource: Sendable {
    /// The operating system's.
    case system
    /// The same bytes in every run (SplitMix64).
    case seeded(UInt64)
  }

  public enum Clock: Hashable, Sendable {
    /// The host's clocks.
    case system
    /// The host's clocks, rounded down to multiples of a resolution: what can be measured by them is coarser.
    case rounded(to: Duration)
    /// Clocks that are the same in every run: the time of day begins at so many nanoseconds since 1970, all others at 0.
    /// Each look at one advances all by a microsecond, and waiting advances them by the time that was asked for, without
    /// taking any.
    case simulated(startingAt: UInt64)
  }

  package struct Preopen: Sendable {
    package enum Source: Sendable {
      /// A path, which need not be UTF-8.
      case host([UInt8])
      case virtual(VirtualDirectory)
    }
    package var source: Source
    package var guestPath: String
    package var access: Access
    package var maximumDiskBytes: Int?
  }

  /// The program's arguments, its name first.
  public var arguments: [String] {
    get { argumentBytes.map { String(decoding: $0, as: UTF8.self) } }
    set { argumentBytes = newValue.map { Array($0.utf8) } }
  }
  /// The same arguments as bytes, which need not be UTF-8.
  public var argumentBytes: [[UInt8]] = []
  public var environment: [(name: String, value: String)] = []
  public var standardInput = Input.closed
  public var standardOutput = Output.bounded(64 * 1024)
  public var standardError = Output.bounded(64 * 1024)
  /// Bytes that each of the two outputs takes where it is not a bounded one; `nil` without a limit. What is beyond is
  /// refused with `nospc`.
  public var maximumOutputBytes: Int?
  /// Whether control characters that the guest writes to a terminal of the host are passed on. Otherwise, all but tabs
  /// and line ends become pictures of themselves: they could move the cursor and fake what others have written.
  public var allowsTerminalEscapes = false
  public var random = RandomSource.system
  public var clock = Clock.system
  /// File descriptors that a guest may have open at once, standard streams and preopened directories included.
  public var maximumDescriptors = 1024
  package var preopens: [Preopen] = []

  /// - Parameter arguments: The program's arguments, its name first.
  public init(arguments: [String] = []) { self.arguments = arguments }

  /// Lets the guest see a directory of the host as `guestPath`. It cannot reach anything outside of it.
  ///
  /// A preopened directory within another one has its own access for those who come through it only: what is writable by
  /// the outer one's path is.
  ///
  /// - Parameter maximumDiskBytes: By how much the guest may make a writable directory grow; `nil` without a limit. The
  ///   sizes of files and folders and the space that they have on the disk (both in blocks of 4 KiB), and 4 KiB for each
  ///   name, each stay below it; what is beyond is refused with `nospc`. Counted for each preopened directory by itself:
  ///   files are not moved or linked from one to another (`xdev`).
  public mutating func preopen(
    _ hostPath: String, at guestPath: String, access: Access = .readOnly, maximumDiskBytes: Int? = nil
  ) {
    preopen(Array(hostPath.utf8), at: guestPath, access: access, maximumDiskBytes: maximumDiskBytes)
  }

  /// The same for a path of the host that need not be UTF-8.
  public mutating func preopen(
    _ hostPath: [UInt8], at guestPath: String, access: Access = .readOnly, maximumDiskBytes: Int? = nil
  ) {
    preopens.append(
      Preopen(source: .host(hostPath), guestPath: guestPath, access: access, maximumDiskBytes: maximumDiskBytes))
  }

  /// Lets the guest see files that are not on the host's disk, or not in one folder there. It can only read them.
  public mutating func preopen(_ directory: VirtualDirectory, at guestPath: String) {
    preopens.append(Preopen(source: .virtual(directory), guestPath: guestPath, access: .readOnly))
  }
}
