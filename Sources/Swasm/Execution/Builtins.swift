import SwasmInterpreter

// Instructions that need the runtime's objects (specification 4.4.5 to 4.4.7).

/// Performs the operation at `pc`; `.running` when it succeeded. Operands and result are in the slots from the
/// operation's first one on.
@inline(never) func performBuiltin(_ pc: CodePointer, _ sp: FramePointer, _ ctx: ContextPointer) -> ExitCode {
  let work = RuntimeWork(pc, sp, ctx)
  guard let operation = builtin(pc), work.exists(operation) else { return .internalError }
  return work.perform(operation)
}

func builtin(_ pc: CodePointer) -> Builtin? {
  Builtin(rawValue: RuntimeFields(pc).operation)
}

struct RuntimeWork {
  let slots: UnsafeMutablePointer<UInt64>
  let record: UnsafeMutablePointer<InstanceRecord>
  let a: Int
  let b: Int
  let c: UInt64

  var instance: InstanceStorage {
    Unmanaged<InstanceStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }
  let heap: GuestHeap
}

extension RuntimeWork {
  init(_ pc: CodePointer, _ sp: FramePointer, _ ctx: ContextPointer) {
    let fields = RuntimeFields(pc)
    slots = (sp + fields.frameSlot * 8).assumingMemoryBound(to: UInt64.self)
    record = ctx.pointee.instance
    a = fields.a
    b = fields.b
    c = fields.c
    heap = store(ctx).heap
  }

  /// Whether the instance has the tables and memories that the operation names. Validation has seen to that; see
  /// Docs/Rationale.md, "A second line behind validation".
  func exists(_ operation: Builtin) -> Bool {
    switch operation {
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableInit: a < record.pointee.tableCount
    case .tableCopy: max(a, b) < record.pointee.tableCount
    case .memoryGrow, .memoryInit, .atomicNotify, .atomicWait32, .atomicWait64: a < record.pointee.memoryCount
    default: true
    }
  }

  func table(_ index: Int) -> UnsafeMutablePointer<TableRecord> { record.pointee.tables[index] }

  func perform(_ operation: Builtin) -> ExitCode {
    switch operation {
    case .dataDrop: instance.dropData(a)
    case .tableGet: return getElement()
    case .tableSet: return setElement()
    case .tableSize: slots[0] = UInt64(table(a).pointee.count)
    case .elementDrop: instance.dropElements(a)
    case .functionReference: slots[0] = UInt64(UInt(bitPattern: instance.function(a)))
    case .atomicNotify: return notify()
    case .atomicWait32, .atomicWait64: return wait()
    case .add128, .subtract128, .multiplyWideSigned, .multiplyWideUnsigned: performWide(operation)
    default: return performAggregate(operation)
    }
    return .running
  }

  func fits(_ start: UInt64, _ count: UInt64, _ length: Int) -> Bool {
    count <= UInt64(length) && start <= UInt64(length) - count
  }

  // MARK: - Tables

  private func getElement() -> ExitCode {
    let table = table(a)
    guard slots[0] < UInt64(table.pointee.count) else { return .tableOutOfBounds }
    slots[0] = table.pointee.elements[Int(slots[0])]
    return .running
  }

  private func setElement() -> ExitCode {
    let table = table(a)
    guard slots[0] < UInt64(table.pointee.count) else { return .tableOutOfBounds }
    table.pointee.elements[Int(slots[0])] = slots[1]
    return .running
  }

  // MARK: - Wide arithmetic

  /// Operands and results: low and high halves.
  private func performWide(_ operation: Builtin) {
    let result =
      switch operation {
      case .add128: i64Add128(slots[0], slots[1], slots[2], slots[3])
      case .subtract128: i64Sub128(slots[0], slots[1], slots[2], slots[3])
      case .multiplyWideSigned: i64MulWideS(slots[0], slots[1])
      default: i64MulWideU(slots[0], slots[1])
      }
    slots[0] = result.low
    slots[1] = result.high
  }

  // MARK: - Waiting

  /// The address of an aligned atomic access at operand 0; `a` is the memory, `c` the offset.
  private func atomicAddress(_ width: Int) -> Result<UInt64, ExitCode> {
    let memory = record.pointee.memories[a]
    refreshLength(memory)
    let (address, overflow) = slots[0].addingReportingOverflow(c)
    // In this order (threads proposal). What has overflowed is aligned where its low bits are.
    guard address % UInt64(width) == 0 else { return .failure(.unalignedAtomic) }
    guard !overflow, fits(address, UInt64(width), memory.pointee.length) else { return .failure(.memoryOutOfBounds) }
    return .success(address)
  }

  private var sharedMemory: SharedMemory? {
    let memory = record.pointee.memories[a]
    return memory.pointee.sharedLength == nil ? nil : MemoryStorage.of(memory).shared
  }

  /// Operands: address, how many to wake. Nobody waits at a memory that is not shared.
  private func notify() -> ExitCode {
    switch atomicAddress(b) {
    case .failure(let code): return code
    case .success(let address):
      let count = slots[1].lowHalf
      slots[0] = UInt64(sharedMemory?.notify(at: address, count: count) ?? 0)
      return .running
    }
  }

  /// Operands: address, expected value, timeout in nanoseconds.
  private func wait() -> ExitCode {
    switch atomicAddress(b) {
    case .failure(let code): return code
    case .success(let address):
      guard let memory = sharedMemory else { return .expectedSharedMemory }
      let store = instance.store
      slots[0] =
        memory.wait(at: address, width: b, expected: slots[1], nanoseconds: Int64(bitPattern: slots[2])) {
          store.isInterrupted
        }.rawValue
      // The wait has ended before its time, and a guest that went on would take it for a timeout.
      if store.isInterrupted {
        store.pendingTrap = Trap(Trap.Code(store.checkpoint()))
        return .runtimeError
      }
      return .running
    }
  }
}
