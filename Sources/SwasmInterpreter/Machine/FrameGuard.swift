// While the machine of a build with `-DSWASM_GUARDED_MEMORY` runs, what lies behind the running frame is poisoned: an
// operation that reads or writes there ends the process with a report. The host's code may use the whole stack.

/// What is poisoned of a stack.
struct FrameGuard {
  #if SWASM_GUARDED_MEMORY
    /// From the end of the running frame on; `nil` when nothing is.
    var start: FramePointer?
    var end: FramePointer?
  #endif
}

/// The end of a frame that waits for its callee, or nothing.
public struct GuardedFrame {
  #if SWASM_GUARDED_MEMORY
    var end: FramePointer?
  #endif
  public init() {}
}

extension MachineContext {
  #if SWASM_GUARDED_MEMORY
    /// How far behind the end of a frame is poisoned.
    private static let guardedBytes = 8192 * 8
    /// All returns load the accumulators of all classes from the first two slots, whatever is there.
    private static let minimumFrameBytes = 16
  #endif

  /// The frame that runs.
  @inline(__always) public var guardedFrame: GuardedFrame {
    #if SWASM_GUARDED_MEMORY
      var frame = GuardedFrame()
      frame.end = frameGuard.start
      return frame
    #else
      return GuardedFrame()
    #endif
  }

  /// The frame of `byteCount` bytes at `frame` runs from now on.
  @inline(__always) public mutating func guardFrame(_ frame: FramePointer, _ byteCount: Int) {
    #if SWASM_GUARDED_MEMORY
      guardFrames(from: frame + max(byteCount, MachineContext.minimumFrameBytes))
    #endif
  }

  /// A frame that waited runs again; does nothing where there was none.
  @inline(__always) public mutating func guardFrame(_ frame: GuardedFrame) {
    #if SWASM_GUARDED_MEMORY
      if let end = frame.end { guardFrames(from: end) }
    #endif
  }

  /// The whole stack can be used.
  @inline(__always) public mutating func unguardFrames() {
    #if SWASM_GUARDED_MEMORY
      guard let start = frameGuard.start, let end = frameGuard.end else { return }
      GuardedMemory.unpoison(start, end - start)
      frameGuard = FrameGuard()
    #endif
  }

  #if SWASM_GUARDED_MEMORY
    @inline(never) private mutating func guardFrames(from start: FramePointer) {
      let stackEnd = valueStackLimit + MachineContext.stackSlackBytes
      let poisonedEnd = max(frameGuard.end ?? start, start)
      if let old = frameGuard.start {
        if start < old { GuardedMemory.poison(start, old - start) } else { GuardedMemory.unpoison(old, start - old) }
      }
      let end = max(poisonedEnd, min(start + MachineContext.guardedBytes, stackEnd))
      GuardedMemory.poison(poisonedEnd, end - poisonedEnd)
      frameGuard.start = start
      frameGuard.end = end
    }
  #endif
}
