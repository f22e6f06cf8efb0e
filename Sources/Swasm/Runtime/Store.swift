import SwasmInterpreter

/// The instances of a guest with all that they own (specification 4.2.3). Everything is freed with the store.
///
/// Not Sendable: a store, and what belongs to it, is used by one thread or task at a time. Instances, functions,
/// memories, tables, globals and references keep their store alive, so a host function that is defined in it should get
/// at them through its `Caller` and not hold them.
public final class Store {
  public let engine: Engine
  public let limits: StoreLimits
  /// Fuel left; see Docs/Fuel.md.
  package var fuel = Int.max / 2

  let context: UnsafeMutablePointer<MachineContext>
  /// Where the next frame called by the host begins.
  var stackTop: FramePointer
  var hostDepth = 0
  var pendingTrap: Trap?
  private(set) var hostFunctions: [HostFunctionDefinition] = []
  /// The records of `hostFunctions`, in the same order, and by their definitions.
  private var hostRecords: [UnsafeMutablePointer<FunctionRecord>] = []
  private var hostRecordsByDefinition: [ObjectIdentifier: UnsafeMutablePointer<FunctionRecord>] = [:]
  var instances: [InstanceStorage] = []
  /// Memories, tables and globals made by the host.
  var owned: [AnyObject] = []
  var externObjects: [Any] = []
  var memoryBytesInUse = 0
  var tableElementsInUse = 0
  /// Whether a memory or table could not be made or could not grow because of `limits` or for want of memory.
  public private(set) var hasHitMemoryLimit = false

  private let stacks: UnsafeMutableRawPointer?
  private let stackBytes: Int
  private let idleInstance: InstanceBlock

  /// Makes an empty store. Where the host has no address space for its stacks, calls trap with `call_stack_exhausted`.
  public init(engine: Engine, limits: StoreLimits = StoreLimits()) {
    self.engine = engine
    self.limits = limits.clamped
    // One mapping for both stacks; pages are made when they are touched.
    let slack = 64
    let valueStackBytes = PageMapping.roundUp(self.limits.valueStackBytes + slack)
    let callDepth = self.limits.callDepth
    let needed = valueStackBytes + PageMapping.roundUp((callDepth + 2) * MemoryLayout<CallFrame>.stride)
    stacks = PageMapping.allocate(needed)
    stackBytes = stacks == nil ? 0 : needed
    idleInstance = InstanceBlock()
    // Without stacks, both are empty and begin somewhere.
    let base = stacks ?? UnsafeMutableRawPointer(idleInstance.record)
    stackTop = base
    let control = (base + (stacks == nil ? 0 : valueStackBytes)).assumingMemoryBound(to: CallFrame.self)
    context = .allocate(capacity: 1)
    context.initialize(
      to: MachineContext(
        controlStack: control, controlStackLimit: control + (stacks == nil ? 0 : callDepth),
        valueStackLimit: base + (stacks == nil ? 0 : valueStackBytes - slack), instance: idleInstance.record,
        store: base, cold: coldOperations))
    context.pointee.store = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    if let stacks { PageMapping.release(stacks, stackBytes) }
    for record in hostRecords { record.deallocate() }
    idleInstance.deallocate()
    context.deallocate()
  }

  // MARK: Limits

  var memoryBytesLeft: Int { max(0, limits.memoryBytes - memoryBytesInUse) }
  var tableElementsLeft: Int { max(0, limits.tableElements - tableElementsInUse) }

  func noteMemoryLimit() { hasHitMemoryLimit = true }

  // MARK: Host functions

  /// The record of a host function, made when the store first sees it.
  ///
  /// - Throws: when the engine's registry of types is full.
  func record(of definition: HostFunctionDefinition) throws(ModuleError) -> UnsafeMutablePointer<FunctionRecord> {
    if let record = hostRecordsByDefinition[ObjectIdentifier(definition)] { return record }
    let typeID = try engine.types.register(definition.type)
    let record = UnsafeMutablePointer<FunctionRecord>.allocate(capacity: 1)
    record.initialize(
      to: FunctionRecord(cell: nil, instance: nil, typeID: typeID, index: UInt32(hostFunctions.count)))
    hostFunctions.append(definition)
    hostRecords.append(record)
    hostRecordsByDefinition[ObjectIdentifier(definition)] = record
    return record
  }

  /// Forgets the host functions that the store saw last; nothing may refer to them.
  func forgetHostFunctions(from count: Int) {
    while hostFunctions.count > count, let definition = hostFunctions.popLast() {
      hostRecordsByDefinition[ObjectIdentifier(definition)] = nil
      hostRecords.popLast()?.deallocate()
    }
  }
}
