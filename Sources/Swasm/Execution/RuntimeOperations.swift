import SwasmInterpreter

// Instructions that need the runtime's objects (specification 4.4.5 to 4.4.7).

/// Performs the operation at `pc`; `.running` when it succeeded. Operands and result are in the slots from the
/// operation's first one on.
@inline(never) func performRuntimeOperation(_ pc: CodePointer, _ sp: FramePointer, _ ctx: ContextPointer) -> ExitCode {
  let slot = Int(pc.load(fromByteOffset: RuntimeFields.frameSlot, as: UInt16.self))
  let number = pc.loadUnaligned(fromByteOffset: RuntimeFields.operation, as: UInt16.self)
  guard let operation = RuntimeOperation(rawValue: number) else { return .unreachable }
  let work = RuntimeWork(
    slots: (sp + slot * 8).assumingMemoryBound(to: UInt64.self), record: ctx.pointee.instance,
    a: Int(pc.loadUnaligned(fromByteOffset: RuntimeFields.a, as: UInt32.self)),
    b: Int(pc.loadUnaligned(fromByteOffset: RuntimeFields.b, as: UInt32.self)),
    c: pc.loadUnaligned(fromByteOffset: RuntimeFields.c, as: UInt64.self), heap: store(ctx).heap)
  return work.perform(operation)
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
  private func table(_ index: Int) -> UnsafeMutablePointer<TableRecord> { record.pointee.tables[index] }

  func perform(_ operation: RuntimeOperation) -> ExitCode {
    switch operation {
    case .memoryGrow: growMemory()
    case .memoryInit: return initializeMemory()
    case .dataDrop: instance.dropData(a)
    case .tableGet: return getElement()
    case .tableSet: return setElement()
    case .tableSize: slots[0] = UInt64(table(a).pointee.count)
    case .tableGrow: growTable()
    case .tableFill: return fillTable()
    case .tableCopy: return copyTable()
    case .tableInit: return initializeTable()
    case .elementDrop: instance.dropElements(a)
    case .functionReference: slots[0] = UInt64(UInt(bitPattern: instance.function(a)))
    case .atomicNotify: return notify()
    case .atomicWait32, .atomicWait64: return wait()
    case .add128, .subtract128, .multiplyWideSigned, .multiplyWideUnsigned: performWide(operation)
    default: return performAggregate(operation)
    }
    return .running
  }

  // MARK: - Memories

  /// Operand: pages. Result: the old size, or -1.
  private func growMemory() {
    let memory = record.pointee.memories[a]
    let is64 = instance.module.contents.memories[a].addressType == .i64
    let old = MemoryStorage.of(memory).grow(pages: slots[0])
    slots[0] = old ?? (is64 ? .max : UInt64(UInt32.max))
  }

  /// Operands: destination, offset in the segment, count. `a` is the memory, `b` the segment.
  private func initializeMemory() -> ExitCode {
    let memory = record.pointee.memories[a]
    let segment = instance.dataSegment(b)
    let (destination, source, count) = (slots[0], slots[1], slots[2])
    guard fits(destination, count, memory.pointee.length), fits(source, count, segment.count) else {
      return .memoryOutOfBounds
    }
    if count > 0, let base = segment.baseAddress {
      (memory.pointee.base + Int(destination)).copyMemory(from: base + Int(source), byteCount: Int(count))
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

  /// Operands: value, count. Result: the old size, or -1.
  private func growTable() {
    let is64 = instance.module.contents.tables[a].type.addressType == .i64
    let old = TableStorage.of(table(a)).grow(by: slots[1], value: slots[0])
    slots[0] = old ?? (is64 ? .max : UInt64(UInt32.max))
  }

  /// Operands: start, value, count.
  private func fillTable() -> ExitCode {
    let table = table(a)
    guard fits(slots[0], slots[2], table.pointee.count) else { return .tableOutOfBounds }
    (table.pointee.elements + Int(slots[0])).update(repeating: slots[1], count: Int(slots[2]))
    return .running
  }

  /// Operands: destination, source, count. `a` is the destination's table, `b` the source's.
  private func copyTable() -> ExitCode {
    let (destination, source, count) = (slots[0], slots[1], slots[2])
    guard fits(destination, count, table(a).pointee.count), fits(source, count, table(b).pointee.count) else {
      return .tableOutOfBounds
    }
    (table(a).pointee.elements + Int(destination)).update(
      from: table(b).pointee.elements + Int(source), count: Int(count))
    return .running
  }

  /// Operands: destination, offset in the segment, count. `a` is the table, `b` the segment.
  private func initializeTable() -> ExitCode {
    let segment = instance.elementSegment(b)
    let (destination, source, count) = (slots[0], slots[1], slots[2])
    guard fits(destination, count, table(a).pointee.count), fits(source, count, segment.count) else {
      return .tableOutOfBounds
    }
    for index in 0..<Int(count) {
      table(a).pointee.elements[Int(destination) + index] = segment[Int(source) + index]
    }
    return .running
  }

  // MARK: - Wide arithmetic

  /// Operands and results: low and high halves.
  private func performWide(_ operation: RuntimeOperation) {
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
    guard !overflow, fits(address, UInt64(width), memory.pointee.length) else { return .failure(.memoryOutOfBounds) }
    guard address % UInt64(width) == 0 else { return .failure(.unalignedAtomic) }
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
      let count = UInt32(truncatingIfNeeded: slots[1])
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
      slots[0] =
        memory.wait(at: address, width: b, expected: slots[1], nanoseconds: Int64(bitPattern: slots[2])).rawValue
      return .running
    }
  }
}

extension ExitCode: Error {}
