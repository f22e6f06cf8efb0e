import SwasmInterpreter

// Operations on memories and tables that are paid by size (Docs/Fuel.md).

/// Performs the operation at `pc`, which is on a range or allocates one. `left` becomes the fuel left, or what
/// `performInChunks` says when it does not suffice.
@inline(never) func performBulkOperation(
  _ pc: CodePointer, _ sp: FramePointer, _ left: inout Int, _ ctx: ContextPointer
) -> ExitCode {
  let work = RuntimeWork(pc, sp, ctx)
  guard let operation = builtin(pc), work.exists(operation) else { return .internalError }
  switch operation {
  case .memoryGrow: return work.growMemory(&left, ctx)
  case .memoryInit: return work.initializeMemory(&left, ctx)
  case .tableGrow: return work.growTable(&left, ctx)
  case .tableFill: return work.fillTable(&left, ctx)
  case .tableCopy: return work.copyTable(&left, ctx)
  case .tableInit: return work.initializeTable(&left, ctx)
  default: return work.performOnArray(operation, &left, ctx)
  }
}

extension RuntimeWork {
  // MARK: - Memories

  /// Operand: pages. Result: the old size, or -1.
  fileprivate func growMemory(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let memory = MemoryStorage.of(record.pointee.memories[a])
    let failure = instance.module.contents.memories[a].addressType == .i64 ? UInt64.max : UInt64(UInt32.max)
    guard let byteCount = memory.growthBytes(pages: slots[0]) else {
      slots[0] = failure
      return .running
    }
    left = payForBytes(byteCount, left, ctx)
    if left >= 0 { slots[0] = memory.grow(pages: slots[0]) ?? failure }
    return .running
  }

  /// Operands: destination, offset in the segment, count. `a` is the memory, `b` the segment.
  fileprivate func initializeMemory(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let memory = record.pointee.memories[a]
    let segment = instance.dataSegment(b)
    let (destination, source, count) = (slots[0], slots[1], slots[2])
    guard fits(destination, count, memory.pointee.length), fits(source, count, segment.count) else {
      return .memoryOutOfBounds
    }
    guard let base = segment.baseAddress else { return .running }
    let target = memory.pointee.base + Int(destination)
    left = performInChunks(Int(count), left, ctx) {
      (target + $0).copyMemory(from: base + Int(source) + $0, byteCount: $1)
    }
    return .running
  }

  // MARK: - Tables

  /// Operands: value, count. Result: the old size, or -1.
  fileprivate func growTable(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let table = TableStorage(table(a))
    let account = instance.store.account
    let failure = instance.module.contents.tables[a].type.addressType == .i64 ? UInt64.max : UInt64(UInt32.max)
    guard table.canGrow(by: slots[1], account) else {
      slots[0] = failure
      return .running
    }
    let paid = payForBytes(8 * Int(slots[1]), left, ctx)
    guard paid >= 0 else {
      left = paid
      return .running
    }
    // Nothing is paid, and nothing has grown, before the new elements are there. When the guest goes on it finds those
    // that were written before it was left.
    while table.prepareGrowth(by: slots[1], value: slots[0], account) {
      let due = instance.store.checkpoint()
      guard due == .running else { return due }
    }
    slots[0] = table.grow(by: slots[1], value: slots[0], account) ?? failure
    left = paid
    return .running
  }

  /// Operands: start, value, count.
  fileprivate func fillTable(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let table = table(a)
    guard fits(slots[0], slots[2], table.pointee.count) else { return .tableOutOfBounds }
    let start = table.pointee.elements + Int(slots[0])
    left = performInChunks(8 * Int(slots[2]), left, ctx) { (start + $0 / 8).update(repeating: slots[1], count: $1 / 8) }
    return .running
  }

  /// Operands: destination, source, count. `a` is the destination's table, `b` the source's.
  fileprivate func copyTable(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let (destination, source, count) = (slots[0], slots[1], slots[2])
    guard fits(destination, count, table(a).pointee.count), fits(source, count, table(b).pointee.count) else {
      return .tableOutOfBounds
    }
    let target = table(a).pointee.elements + Int(destination)
    let origin = table(b).pointee.elements + Int(source)
    left = performInChunks(8 * Int(count), isDownwards: destination > source, left, ctx) {
      (target + $0 / 8).update(from: origin + $0 / 8, count: $1 / 8)
    }
    return .running
  }

  /// Operands: destination, offset in the segment, count. `a` is the table, `b` the segment.
  fileprivate func initializeTable(_ left: inout Int, _ ctx: ContextPointer) -> ExitCode {
    let (destination, source, count) = (slots[0], slots[1], slots[2])
    guard fits(destination, count, table(a).pointee.count), fits(source, count, instance.elementCount(b)) else {
      return .tableOutOfBounds
    }
    let target = table(a).pointee.elements + Int(destination)
    left = performInChunks(8 * Int(count), left, ctx) {
      instance.copyElements(b, from: Int(source) + $0 / 8, count: $1 / 8, to: target + $0 / 8)
    }
    return .running
  }
}
