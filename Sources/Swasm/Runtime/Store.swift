import SwasmInterpreter

/// The instances of a guest with all that they own (specification 4.2.3). Everything is freed with the store.
///
/// Not Sendable: a store, and what belongs to it, is used by one thread or task at a time. Instances, functions,
/// memories, tables, globals and references keep their store alive, so a host function that is defined in it should get
/// at them through its `Caller` and not hold them.
public final class Store {
  public let engine: Engine
  public let limits: StoreLimits

  /// Stops the store's guest from any thread.
  public let interruptHandle = InterruptHandle()

  /// Where the engine profiles.
  let profiler: UnsafeMutablePointer<Profiler>?

  let context: UnsafeMutablePointer<MachineContext>
  let account: AccountPointer
  /// Part of the account.
  let meter: UnsafeMutablePointer<Meter>
  fileprivate let state: UnsafeMutablePointer<CallState>
  var pendingTrap: Trap?
  /// The call of a host function at which a guest was left.
  var pendingHostCall: PendingHostCall?
  var hostFunctions: HostFunctionRecords
  /// What the host keeps for its functions.
  @usableFromInline var hostState = HostState()
  /// Where the blocks of instances are.
  let blocks = BlockRanges()
  var instances: [InstanceStorage] = []
  /// All tags by number.
  var tags: [TagRecord] = []
  /// Memories, tables and globals made by the host, and what keeps the types of its tags and of those that failed instances
  /// have left behind.
  var owned: [AnyObject] = []
  var heap: GuestHeap { heapReference.pointee }
  // It needs the store, so it is made last.
  private let heapReference: UnsafeMutablePointer<GuestHeap>
  /// The exception that ended the run, until the error that carries it is made; 0 otherwise.
  var pendingException: UInt64 = 0
  /// Of all calls but those that have a stack of their own; `nil` before the first one.
  private var stack: GuestStack?
  /// Those that have.
  var guestCalls: [ObjectIdentifier: Unmanaged<GuestCall>] = [:] {
    didSet { meter.pointee.leftCalls = guestCalls.count }
  }
  /// Of asynchronous host functions that the host has called.
  var hostSlots: [ObjectIdentifier: Unmanaged<HostSlots>] = [:] {
    didSet { meter.pointee.waitingCalls = hostSlots.count }
  }

  /// Makes an empty store, which takes a stack with its first call. Where the host has no address space for one, calls trap
  /// with `call_stack_exhausted`.
  public init(engine: borrowing Engine, limits: StoreLimits = StoreLimits()) {
    // What all threads use is counted as seldom as possible: counts move from processor to processor.
    let types = Unmanaged.passUnretained(engine.types)
    self.limits = limits.clamped
    hostFunctions = HostFunctionRecords(self.limits)
    profiler = engine.isProfiling ? .allocate(capacity: 1) : nil
    profiler?.initialize(to: Profiler())
    let idle = InstanceBlock.idle.record
    let position = StackPosition(emptyAt: UnsafeMutableRawPointer(idle))
    context = .allocate(capacity: 1)
    context.initialize(
      to: MachineContext(
        controlStack: position.controlStack, controlStackLimit: position.controlStackLimit,
        valueStackLimit: position.valueStackLimit, instance: idle, store: position.base,
        builtins: builtinHandlers))
    context.pointee.bytesPerUnit = engine.fuelCosts.bytesPerUnit
    state = .allocate(capacity: 1)
    state.initialize(to: CallState(stackBase: position.base, stackTop: position.top))
    account = .allocate(capacity: 1)
    account.initialize(to: StoreAccount(self.limits, Meter(interruptHandle, engine.epochCounter)))
    meter = UnsafeMutableRawPointer(account).assumingMemoryBound(to: Meter.self)
    heapReference = .allocate(capacity: 1)
    self.engine = copy engine
    context.pointee.store = Unmanaged.passUnretained(self).toOpaque()
    heapReference.initialize(to: GuestHeap(types, account, context, roots: self))
  }

  deinit {
    runningCut?.copy.free()
    stack?.giveBack(to: engine.uncountedReservations, stackPosition)
    giveBackMemories()
    heapReference.deinitialize(count: 1)
    heapReference.deallocate()
    context.deallocate()
    state.deallocate()
    // Instances and memories may outlive the store for a moment, in a handle that is released: they do not look into it then.
    account.deallocate()
    profiler?.deinitialize(count: 1)
    profiler?.deallocate()
  }

  private func giveBackMemories() {
    for instance in instances { for memory in instance.memories { memory.giveBack(to: engine.pageReservations) } }
    for object in owned { (object as? MemoryStorage)?.giveBack(to: engine.pageReservations) }
  }

  // MARK: Limits

  /// Bytes of memories and of objects that the guest uses.
  var memoryBytesInUse: Int { account.pointee.memoryBytesInUse }
  /// The most bytes that memories and objects of the guest have taken at once.
  public var peakMemoryBytes: Int { account.pointee.peakMemoryBytes }
  /// The last limit because of which a memory or table could not be made or could not grow, or an object could not be
  /// made. Guests see no more of it than -1, and often end with something else later.
  public var limitHit: StoreLimit? { account.pointee.limitHit }

  /// Counts bytes that the host holds for the guest, such as copies of what it passes, against `StoreLimits.memoryBytes`,
  /// until `releaseMemory` is called with as many. A host function whose guest determines how much it keeps should call
  /// this first, and pass on what it throws.
  ///
  /// - Throws: `memory_limit` when less is left; nothing is counted then.
  public func reserveMemory(_ byteCount: Int) throws(Trap) {
    try account.pointee.reserveMemory(byteCount)
  }

  public func releaseMemory(_ byteCount: Int) { account.pointee.countMemory(-min(max(0, byteCount), memoryBytesInUse)) }

  /// What a global or tag of the host counts.
  static let bytesPerOwnedObject = 128

  /// Keeps something small that the host has made for guests as long as the store lives.
  ///
  /// - Throws: `memory_limit`.
  func own(_ object: AnyObject) throws(Trap) {
    try reserveMemory(Store.bytesPerOwnedObject)
    owned.append(object)
  }

  /// - Throws: `memory_limit` when the bits are those of an object of the host, and more of them are held than the limit
  ///   allows.
  func checkHostReference(_ bits: UInt64) throws(Trap) {
    guard ReferenceBits.isHost(bits), memoryBytesInUse > limits.memoryBytes else { return }
    throw account.pointee.refusal(
      .memoryBytes, "references to objects of the host do not fit in the store's limit of \(limits.memoryBytes) bytes")
  }

  /// Whether there is something for `releaseDeadObjects`.
  var hasDeadObjects: Bool { account.pointee.hasDeadObjects }

  /// Releases objects of the host that nothing refers to any more. Only called where the host could call a guest, which is
  /// what releasing them may do.
  @inline(never) func releaseDeadObjects() {
    account.pointee.hasDeadObjects = false
    _ = heap.hostObjects.takeDead()
  }

  // MARK: State of calls

  /// Where the next frame called by the host begins.
  var stackTop: FramePointer {
    get { state.pointee.stackTop }
    set { state.pointee.stackTop = newValue }
  }
  /// The stack that is used now, and how far.
  var stackPosition: StackPosition {
    get {
      StackPosition(
        base: state.pointee.stackBase, top: state.pointee.stackTop, valueStackLimit: context.pointee.valueStackLimit,
        controlStack: context.pointee.controlStack, controlStackLimit: context.pointee.controlStackLimit,
        isExtended: state.pointee.isStackExtended)
    }
    set {
      state.pointee.stackBase = newValue.base
      state.pointee.stackTop = newValue.top
      context.pointee.valueStackLimit = newValue.valueStackLimit
      context.pointee.controlStack = newValue.controlStack
      context.pointee.controlStackLimit = newValue.controlStackLimit
      state.pointee.isStackExtended = newValue.isExtended
    }
  }

  /// Lets the running stack be used as far as the store's limits allow; `false` when it is so already.
  @inline(never) func extendStack() -> Bool {
    var position = stackPosition
    guard GuestStack.extend(&position, limits) else { return false }
    stackPosition = position
    return true
  }

  /// Whether frames may reach up to `end`.
  @inline(__always) func hasRoom(to end: FramePointer) -> Bool {
    end <= context.pointee.valueStackLimit || extendStack() && end <= context.pointee.valueStackLimit
  }

  /// Gives the store its stack, if it has none yet. Whatever uses the stack asks for it first: a frame that had begun on none
  /// would go on at its address when there is one.
  ///
  /// - Throws: `call_stack_exhausted` when the host has no address space for it.
  @inline(__always) func needStack() throws(Trap) {
    if _slowPath(!state.pointee.hasStack) { try takeStack() }
  }

  @inline(never) private func takeStack() throws(Trap) {
    // A call with a stack of its own may run.
    guard state.pointee.stackBase == UnsafeMutableRawPointer(InstanceBlock.idle.record) else { return }
    guard let taken = GuestStack(limits, from: engine.uncountedReservations) else {
      throw Trap(.callStackExhausted, limit: .hostMemory)
    }
    stack = taken
    state.pointee.hasStack = true
    stackPosition = taken.start(limits)
  }

  /// While the machine runs the beginning of a charge block that cannot be paid as a whole.
  var runningCut: RunningCut? {
    get { state.pointee.runningCut }
    set { state.pointee.runningCut = newValue }
  }
  /// Whether host functions have taken instances or memories out of their callers.
  var hasHandedOut: Bool {
    get { state.pointee.hasHandedOut }
    set { state.pointee.hasHandedOut = newValue }
  }
  /// From here to `endSpan` all calls from outside are one for the `InterruptHandle`.
  func beginSpan() {
    meter.pointee.callNumber = meter.pointee.numberOfNextCall()
    meter.pointee.isInSpan = true
  }
  func endSpan() { meter.pointee.isInSpan = false }

  /// Calls from the host that have not returned.
  var hostDepth: Int {
    get { meter.pointee.hostDepth }
    set { meter.pointee.hostDepth = newValue }
  }
}

extension Store {
  /// Notes that the host calls a function, which ends with `hostDepth -= 1`.
  ///
  /// - Parameter number: Of a call that goes on.
  /// - Throws: `call_stack_exhausted` when host functions call back too deep for the thread's stack.
  @inline(__always) func beginCallFromHost(number: UInt64? = nil) throws(Trap) {
    var probe: UInt8 = 0
    let here = withUnsafeMutablePointer(to: &probe) { Int(bitPattern: $0) }
    let depth = meter.pointee.hostDepth
    if depth == 0 {
      state.pointee.nativeStackStart = here
      meter.pointee.callNumber = number ?? meter.pointee.numberOfNextCall()
    }
    guard depth < limits.hostCallDepth, abs(state.pointee.nativeStackStart - here) <= limits.hostStackBytes else {
      throw Trap(
        .callStackExhausted, limit: depth < limits.hostCallDepth ? .hostStackBytes : .hostCallDepth)
    }
    meter.pointee.hostDepth = depth + 1
  }
}

/// What changes with each call. Behind a pointer, because Swift checks each access to a class's variables for conflicts.
private struct CallState {
  var stackBase: FramePointer
  var stackTop: FramePointer
  var hasStack = false
  var isStackExtended = false
  /// Where the thread's stack was at the outermost call.
  var nativeStackStart = 0
  var hasHandedOut = false
  var runningCut: Store.RunningCut?
}
