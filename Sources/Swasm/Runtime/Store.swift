import SwasmInterpreter

/// The instances of a guest with all that they own (specification 4.2.3). Not Sendable: a store and what belongs to it
/// is used by one thread or task at a time. Everything is freed with the store.
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
  var hostFunctions: [HostFunctionDefinition] = []
  private var hostRecords: [ObjectIdentifier: UnsafeMutablePointer<FunctionRecord>] = [:]
  var instances: [InstanceStorage] = []
  /// What keeps the storage of memories, tables and host globals alive.
  var owned: [AnyObject] = []
  var externObjects: [Any] = []
  var memoryBytesInUse = 0
  var tableElementsInUse = 0
  /// Whether a memory or table could not grow because of `limits`.
  public private(set) var hasHitMemoryLimit = false

  private let valueStack: UnsafeMutableRawPointer
  private let valueStackBytes: Int
  private let controlStackBytes: Int
  private let idleInstance: InstanceBlock
  private var functionRecords = RecordArena()

  public init(engine: Engine, limits: StoreLimits = StoreLimits()) {
    self.engine = engine
    self.limits = limits
    // One reservation for both stacks; pages are made when they are touched.
    let slack = 64
    valueStackBytes = PageMapping.roundUp(max(limits.valueStackBytes, 1024) + slack)
    controlStackBytes = PageMapping.roundUp((max(limits.callDepth, 16) + 2) * MemoryLayout<CallFrame>.stride)
    guard let stack = PageMapping.reserve(valueStackBytes + controlStackBytes),
      PageMapping.commit(stack, valueStackBytes + controlStackBytes)
    else { fatalError("no address space for the stacks of a store") }
    valueStack = stack
    stackTop = stack
    idleInstance = InstanceBlock()
    let control = (stack + valueStackBytes).assumingMemoryBound(to: CallFrame.self)
    context = .allocate(capacity: 1)
    context.initialize(
      to: MachineContext(
        controlStack: control, controlStackLimit: control + max(limits.callDepth, 16),
        valueStackLimit: stack + (valueStackBytes - slack), instance: idleInstance.record, store: stack,
        cold: coldOperations))
    context.pointee.store = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    for instance in instances { instance.destroy() }
    PageMapping.release(valueStack, valueStackBytes + controlStackBytes)
    context.deallocate()
  }

  func noteMemoryLimit() { hasHitMemoryLimit = true }

  func makeFunctionRecord(_ record: FunctionRecord) -> UnsafeMutablePointer<FunctionRecord> {
    functionRecords.make(record)
  }

  /// The record of a host function, made when the store first sees it.
  ///
  /// - Throws: when the engine's registry of types is full.
  func record(of definition: HostFunctionDefinition) throws(ModuleError) -> UnsafeMutablePointer<FunctionRecord> {
    if let record = hostRecords[ObjectIdentifier(definition)] { return record }
    let typeID = try engine.types.register(definition.type)
    hostFunctions.append(definition)
    let record = makeFunctionRecord(
      FunctionRecord(cell: nil, instance: nil, typeID: typeID, index: UInt32(hostFunctions.count - 1)))
    hostRecords[ObjectIdentifier(definition)] = record
    return record
  }
}

/// Memory for function records, which live as long as their store.
private struct RecordArena: ~Copyable {
  private var chunks: [UnsafeMutablePointer<FunctionRecord>] = []
  private var used = 0
  private var capacity = 0

  mutating func make(_ record: FunctionRecord) -> UnsafeMutablePointer<FunctionRecord> {
    if used == capacity {
      capacity = min(max(capacity * 2, 16), 4096)
      used = 0
      chunks.append(.allocate(capacity: capacity))
    }
    let place = chunks[chunks.count - 1] + used
    used += 1
    place.initialize(to: record)
    return place
  }

  deinit { for chunk in chunks { chunk.deallocate() } }
}
