import SwasmInterpreter
import SwasmSystem

/// Address space for the frames of calls: the value stack, and the control stack behind it.
struct GuestStack {
  private let reservation: PageReservation
  private let valueStackBytes: Int
  private let callDepth: Int

  /// `nil` when the host has no address space for it.
  init?(engine: Engine, limits: StoreLimits) {
    valueStackBytes = PageMapping.roundUp(limits.valueStackBytes + MachineContext.stackSlackBytes)
    callDepth = limits.callDepth
    let byteCount = PageMapping.roundUp(valueStackBytes + (callDepth + 2) * MemoryLayout<CallFrame>.stride)
    guard let reservation = engine.pageReservations.take(byteCount, committed: byteCount) else { return nil }
    self.reservation = reservation
  }

  /// Most calls touch no more than the first pages of both stacks: these are cleared here and stay, because the kernel takes
  /// longer to make new ones.
  func giveBack(to engine: Engine) {
    let control = reservation.base + valueStackBytes
    for head in [reservation.base, control] {
      head.initializeMemory(as: UInt8.self, repeating: 0, count: GuestStack.headBytes)
    }
    engine.pageReservations.giveBack(
      reservation, keeping: [(0, GuestStack.headBytes), (valueStackBytes, GuestStack.headBytes)])
  }

  private static let headBytes = PageMapping.pageSize

  /// The empty stack.
  var start: StackPosition {
    let base = reservation.base
    let control = (base + valueStackBytes).assumingMemoryBound(to: CallFrame.self)
    return StackPosition(
      base: base, top: base, valueStackLimit: base + (valueStackBytes - MachineContext.stackSlackBytes),
      controlStack: control,
      controlStackLimit: control + callDepth)
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

  /// A stack without room, beginning at some address.
  init(emptyAt base: FramePointer) {
    let control = base.assumingMemoryBound(to: CallFrame.self)
    self.init(base: base, top: base, valueStackLimit: base, controlStack: control, controlStackLimit: control)
  }

  init(
    base: FramePointer, top: FramePointer, valueStackLimit: FramePointer,
    controlStack: UnsafeMutablePointer<CallFrame>, controlStackLimit: UnsafeMutablePointer<CallFrame>
  ) {
    self.base = base
    self.top = top
    self.valueStackLimit = valueStackLimit
    self.controlStack = controlStack
    self.controlStackLimit = controlStackLimit
  }
}
