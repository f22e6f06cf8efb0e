/// One open block of the function that is being validated. Small, since a block takes two bytes.
struct ControlFrame {
  enum Kind: UInt8 { case function, block, loop, `if`, `else`, tryTable, `try`, `catch`, catchAll }

  /// The bits of the result type of a block without a type index, `bottom` when it has no result; or the type index of
  /// the block's function type. First, so that the address of the frame is the address of a list of this one type.
  private var signature: UInt32
  /// Operands and their slots below the block; those of a function are bounded by `ModuleLimits.maximumSlots`.
  let height: UInt16
  let slots: UInt16
  /// Locals that were set when the block began: height of the list in `LocalTypes`.
  let initializedHeight: UInt16
  var kind: Kind
  private var flags: UInt8

  private static let unreachable: UInt8 = 1
  private static let typed: UInt8 = 2

  /// - Parameter typeIndex: Of the block's function type; without one the block has no parameters and `value` is its
  ///   result.
  init(
    _ kind: Kind, value: ValueType, typeIndex: UInt32?, height: UInt16, slots: UInt16, initializedHeight: UInt16
  ) {
    signature = typeIndex ?? value.bits
    flags = typeIndex == nil ? 0 : ControlFrame.typed
    self.kind = kind
    self.height = height
    self.slots = slots
    self.initializedHeight = initializedHeight
  }

  @inline(__always)
  var typeIndex: UInt32? { flags & ControlFrame.typed != 0 ? signature : nil }

  /// Of blocks without a type index.
  @inline(__always)
  var value: ValueType { ValueType(bits: signature) }

  @inline(__always)
  var isUnreachable: Bool {
    get { flags & ControlFrame.unreachable != 0 }
    set { flags = flags & ~ControlFrame.unreachable | (newValue ? ControlFrame.unreachable : 0) }
  }
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

  mutating func pop() {
    count &-= 1
  }
}
