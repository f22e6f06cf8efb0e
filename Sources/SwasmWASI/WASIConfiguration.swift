/// What a guest sees of the world through WASI preview 1. The defaults give it nothing: no environment, no directories,
/// an input that is at its end, and outputs that keep the first 64 KiB.
public struct WASIConfiguration {
  public enum Access: Hashable, Sendable { case readOnly, readWrite }

  public enum Input {
    /// At its end from the start.
    case closed
    /// The process's own standard input.
    case inherit
    case bytes([UInt8])
  }

  public enum Output {
    /// Kept in memory, up to so many bytes; what is beyond is refused with `nospc`.
    case bounded(Int)
    /// The process's own stream.
    case inherit
    case discard
    /// Called with each piece that is written; the bytes are valid during the call.
    case callback((UnsafeRawBufferPointer) -> Void)
  }

  public enum RandomSource {
    /// The operating system's.
    case system
    /// The same bytes in every run (SplitMix64).
    case seeded(UInt64)
  }

  struct Preopen {
    var hostPath: String
    var guestPath: String
    var access: Access
  }

  /// The program's arguments, its name first.
  public var arguments: [String] = []
  public var environment: [(name: String, value: String)] = []
  public var standardInput = Input.closed
  public var standardOutput = Output.bounded(64 * 1024)
  public var standardError = Output.bounded(64 * 1024)
  public var random = RandomSource.system
  /// File descriptors that a guest may have open at once, standard streams and preopened directories included.
  public var maximumDescriptors = 1024
  var preopens: [Preopen] = []

  public init() {}

  /// Lets the guest see a directory of the host as `guestPath`. It cannot reach anything outside of it.
  public mutating func preopen(_ hostPath: String, at guestPath: String, access: Access = .readOnly) {
    preopens.append(Preopen(hostPath: hostPath, guestPath: guestPath, access: access))
  }
}

/// How a program ended: the argument of `proc_exit`, or 0 when `_start` returned.
public struct WASIExit: Error, Hashable, Sendable {
  public let code: Int32
  public init(code: Int32) { self.code = code }
}
