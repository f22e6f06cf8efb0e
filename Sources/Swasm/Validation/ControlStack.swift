/// One open block of the function that is being validated.
struct ControlFrame {
  enum Kind: UInt8 { case function, block, loop, `if`, `else`, tryTable, `try`, `catch`, catchAll }

  /// The result type of a block without a type index; `bottom` when it has no result. First, so that the address of
  /// the frame is the address of a list of this one type.
  var value: ValueType
  /// The type index of the block's function type or `noType`.
  var typeIndex: UInt32
  /// Operands and their slots below the block.
  var height: UInt32
  var slots: UInt32
  /// Locals that were set when the block began: height of the list in `LocalTypes`.
  var initializedHeight: UInt32
  var kind: Kind
  var isUnreachable = false

  static let noType = UInt32.max
}

/// The open blocks of the function that is being validated. A heap buffer, so that nesting costs no recursion.
struct ControlStack: ~Copyable {
  private(set) var frames: UnsafeMutablePointer<ControlFrame>
  private(set) var count = 0
  private var capacity: Int

  init() {
    capacity = 64
    frames = .allocate(capacity: capacity)
  }

  deinit { frames.deallocate() }

  mutating func reset() { count = 0 }

  /// The innermost block; there must be one.
  var top: UnsafeMutablePointer<ControlFrame> {
    @inline(__always) get { frames + (count &- 1) }
  }

  mutating func push(_ frame: ControlFrame) {
    if count == capacity {
      let newFrames = UnsafeMutablePointer<ControlFrame>.allocate(capacity: capacity &* 2)
      newFrames.update(from: frames, count: count)
      frames.deallocate()
      frames = newFrames
      capacity &*= 2
    }
    frames[count] = frame
    count &+= 1
  }

  mutating func pop() -> ControlFrame {
    count &-= 1
    return frames[count]
  }
}
