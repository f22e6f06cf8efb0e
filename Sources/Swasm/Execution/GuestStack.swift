import SwasmInterpreter
import SwasmSystem

/// Address space for the frames of calls: the value stack, and the control stack behind it.
///
/// A call begins with the first pages of both. Most calls need no more, and these are cleared here when the stack is given
/// back: to take the rest away, the kernel has to interrupt all processors that run threads of the process. So the rest is
/// only used, and given back to the kernel, where a call has asked for it (`Store.extendStack`).
struct GuestStack {
  private let reservation: PageReservation
  private let valueStackBytes: Int

  /// `nil` when the host has no address space for it.
  init?(_ limits: StoreLimits, from reservations: Unmanaged<PageReservations>) {
    valueStackBytes = GuestStack.valueStackBytes(limits)
    let byteCount = PageMapping.roundUp(
      valueStackBytes + (limits.callDepth + 2) * MemoryLayout<CallFrame>.stride)
    let taken = reservations._withUnsafeGuaranteedRef { $0.take(byteCount, committed: byteCount) }
    guard let reservation = taken else { return nil }
    self.reservation = reservation
  }

  /// - Parameter position: That of the stack now that it is not used any more.
  func giveBack(to reservations: Unmanaged<PageReservations>, _ position: StackPosition) {
    let control = reservation.base + valueStackBytes
    reservation.base.initializeMemory(as: UInt8.self, repeating: 0, count: GuestStack.headBytes)
    control.initializeMemory(as: UInt8.self, repeating: 0, count: GuestStack.controlHeadBytes)
    reservations._withUnsafeGuaranteedRef {
      guard position.isExtended else { return $0.giveBackCleared(reservation) }
      $0.giveBack(reservation, keeping: [(0, GuestStack.headBytes), (valueStackBytes, GuestStack.controlHeadBytes)])
    }
  }

  /// Whole pages for the frames that the limits allow.
  private static func frameBytes(_ limits: StoreLimits) -> Int {
    PageMapping.roundUp(limits.valueStackBytes + MachineContext.stackSlackBytes)
  }

  /// Bytes from the value stack's base to the control stack.
  private static func valueStackBytes(_ limits: StoreLimits) -> Int { max(headBytes, frameBytes(limits)) }

  /// Of the value stack, and of the control stack, what a call begins with: whole pages.
  private static let headBytes = PageMapping.roundUp(8192)
  private static let controlHeadBytes = PageMapping.pageSize

  /// The empty stack.
  func start(_ limits: StoreLimits) -> StackPosition {
    let base = reservation.base
    let control = (base + valueStackBytes).assumingMemoryBound(to: CallFrame.self)
    let frameBytes = min(GuestStack.frameBytes(limits), GuestStack.headBytes)
    let callDepth = min(limits.callDepth, GuestStack.controlHeadBytes / MemoryLayout<CallFrame>.stride)
    return StackPosition(
      base: base, top: base, valueStackLimit: base + (frameBytes - MachineContext.stackSlackBytes),
      controlStack: control, controlStackLimit: control + callDepth)
  }

  /// Lets a stack be used as far as the limits allow; `false` when it is so already.
  static func extend(_ position: inout StackPosition, _ limits: StoreLimits) -> Bool {
    guard !position.isExtended, !position.isEmpty else { return false }
    let control = (position.base + valueStackBytes(limits)).assumingMemoryBound(to: CallFrame.self)
    position.valueStackLimit = position.base + (frameBytes(limits) - MachineContext.stackSlackBytes)
    position.controlStackLimit = control + limits.callDepth
    position.isExtended = true
    return true
  }
}

/// How far a stack is used. Those of the running stack are in the store and in the machine's context.
struct StackPosition {
  var base: FramePointer
  /// Where the next frame called by the host begins.
  var top: FramePointer
  var valueStackLimit: FramePointer
  var controlStack: UnsafeMutablePointer<CallFrame>
  var controlStackLimit: UnsafeMutablePointer<CallFrame>
  /// Whether the limits are those of the store.
  var isExtended: Bool

  /// A stack without room, beginning at some address.
  init(emptyAt base: FramePointer) {
    let control = base.assumingMemoryBound(to: CallFrame.self)
    self.init(base: base, top: base, valueStackLimit: base, controlStack: control, controlStackLimit: control)
  }

  init(
    base: FramePointer, top: FramePointer, valueStackLimit: FramePointer,
    controlStack: UnsafeMutablePointer<CallFrame>, controlStackLimit: UnsafeMutablePointer<CallFrame>,
    isExtended: Bool = false
  ) {
    self.base = base
    self.top = top
    self.valueStackLimit = valueStackLimit
    self.controlStack = controlStack
    self.controlStackLimit = controlStackLimit
    self.isExtended = isExtended
  }

  var isEmpty: Bool { valueStackLimit == base }
}
