import SwasmInterpreter

// How calls get into the machine and come out of it.
extension Store {
  /// Calls a function. The arguments are in `slots`; the results are left there. v128 values take two slots.
  ///
  /// May be called while the store runs another function, from a host function that it called.
  func invoke(
    _ function: UnsafeMutablePointer<FunctionRecord>, slots: UnsafeMutablePointer<UInt64>, parameterSlots: Int,
    resultSlots: Int
  ) throws(Trap) {
    try needStack()
    try beginCallFromHost()
    // This call cannot be left.
    let sliceEnd = meter.pointee.sliceEnd
    meter.pointee.sliceEnd = .max
    defer {
      hostDepth -= 1
      meter.pointee.sliceEnd = sliceEnd
    }
    if hostDepth == 1 { meter.pointee.consumedBeforeCall = meter.pointee.consumed }
    let checked = checkpoint()
    guard checked == .running else { throw Trap(Trap.Code(checked)) }
    guard let cell = function.pointee.cell, let instance = function.pointee.instance else {
      return try invokeHost(function, slots: slots, parameterSlots: parameterSlots, resultSlots: resultSlots)
    }
    let profile = profiler?.pointee.beginRun([], consumed: fuelConsumed)
    defer { if let profile { _ = profiler?.pointee.endRun(profile, consumed: fuelConsumed) } }
    let code = try translated(cell, of: instance)
    let (entry, cost) = try payableEntry(code, instance)
    let frame = stackTop
    let needed = max(Int(codeHeader(code).frameBytes), 8 * max(parameterSlots, resultSlots))
    let top = context.pointee.controlStack
    guard hasRoom(to: frame + needed), top < context.pointee.controlStackLimit || extendStack(),
      top < context.pointee.controlStackLimit
    else {
      throw Trap(.callStackExhausted, limit: exhaustedStack)
    }
    frame.copyMemory(from: slots, byteCount: 8 * parameterSlots)
    top.initialize(to: CallFrame(returnAddress: haltCode, frame: frame))
    context.pointee.controlStack = top + 1
    let callerInstance = context.pointee.instance
    let memory = enterInstance(instance)
    context.pointee.guardFrame(frame, needed)
    enter(entry, frame, memory, takeSlice(atLeast: cost) - cost, context)
    giveBackSlice()
    let cut = endCut()
    let exit = context.pointee.exit
    guard exit == .returned else {
      let trap = makeTrap(exit, above: top, unpaid: cut?.unpaid ?? 0)
      context.pointee.bulkDone = 0
      pendingHostCall = nil
      leaveInstance(to: callerInstance, controlStack: top, stackTop: frame)
      throw trap
    }
    UnsafeMutableRawPointer(slots).copyMemory(from: frame, byteCount: 8 * resultSlots)
    leaveInstance(to: callerInstance, controlStack: top, stackTop: frame)
    guard hasDeadObjects else { return }
    // What that calls must not touch the results.
    stackTop = frame + 8 * resultSlots
    releaseDeadObjects()
    stackTop = frame
  }

  /// Calls a host function for the host, on the value stack: there the collector finds the references that it works with.
  private func invokeHost(
    _ function: UnsafeMutablePointer<FunctionRecord>, slots: UnsafeMutablePointer<UInt64>, parameterSlots: Int,
    resultSlots: Int
  ) throws(Trap) {
    guard let host = hostFunction(function) else { throw Trap(.nullReference) }
    let frame = stackTop
    let byteCount = 8 * host.slotCount
    guard hasRoom(to: frame + byteCount) else {
      throw Trap(.callStackExhausted, limit: .valueStackBytes)
    }
    frame.copyMemory(from: slots, byteCount: 8 * parameterSlots)
    stackTop = frame + byteCount
    defer { stackTop = frame }
    do {
      try host.body(frame.assumingMemoryBound(to: UInt64.self), Caller(store: self, instance: nil))
    } catch {
      throw Trap(hostError: error)
    }
    UnsafeMutableRawPointer(slots).copyMemory(from: frame, byteCount: 8 * resultSlots)
  }

  /// The code of the function that `cell` belongs to.
  func translated(_ cell: UnsafeMutablePointer<UInt>, of instance: UnsafeMutablePointer<InstanceRecord>) throws(Trap)
    -> CodePointer
  {
    if let code = publishedCode(in: cell) { return code }
    let module = instanceObject(instance).module
    do {
      return try module.code.code(of: cell - instance.pointee.cells, module.translationModule, workBudget)
    } catch {
      throw Trap(translationError: error)
    }
  }

  /// Ends work for the guest, such as a translation, where the guest would have to end. A time slice is not worth doing it
  /// again for.
  var workBudget: WorkBudget {
    WorkBudget {
      switch self.checkpoint() {
      case .interrupted: .interrupted
      case .deadlineExceeded: .deadlineExceeded
      default: nil
      }
    }
  }

  /// Where a call of a function begins, and what is to be paid before: nothing, where there is not enough fuel for the
  /// first charge block, whose paid part the call begins with.
  func payableEntry(
    _ code: CodePointer, _ instance: UnsafeMutablePointer<InstanceRecord>
  ) throws(Trap) -> (code: CodePointer, cost: Int) {
    let cost = Int(codeHeader(code).fuel)
    guard meter.pointee.remaining < cost else { return (code, cost) }
    let (entry, left) = try beginCut(at: code, missing: cost - meter.pointee.remaining, in: instance)
    meter.pointee.remaining = left
    return (entry, 0)
  }

  /// The fuel that the machine's register begins with. The register is never negative: what cannot be paid whole is paid
  /// singly.
  func takeSlice(atLeast cost: Int) -> Int {
    let available = meter.pointee.remaining
    let slice = min(available, max(cost, meter.pointee.sliceUnits))
    context.pointee.fuelReserve = available - slice
    return slice
  }

  func giveBackSlice() { meter.pointee.remaining = context.pointee.exitFuel + context.pointee.fuelReserve }

  /// Makes `instance` the running one; the base of its memory 0.
  func enterInstance(_ instance: UnsafeMutablePointer<InstanceRecord>) -> UnsafeMutableRawPointer {
    let memory = instance.pointee.memories[0]
    refreshLength(memory)
    context.pointee.instance = instance
    context.pointee.memoryLength = memory.pointee.length
    return memory.pointee.base
  }

  private func leaveInstance(
    to instance: UnsafeMutablePointer<InstanceRecord>, controlStack: UnsafeMutablePointer<CallFrame>,
    stackTop frame: FramePointer
  ) {
    context.pointee.controlStack = controlStack
    stackTop = frame
    _ = enterInstance(instance)
  }

  func instanceObject(_ record: UnsafeMutablePointer<InstanceRecord>) -> InstanceStorage {
    Unmanaged<InstanceStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  /// The error for the machine's exit, with the frames above `bottom`.
  ///
  /// - Parameter unpaid: Fuel of the end of the running charge block, where that was not paid.
  func makeTrap(_ exit: ExitCode, above bottom: UnsafeMutablePointer<CallFrame>, unpaid: Int) -> Trap {
    let backtrace = makeBacktrace(exit, above: bottom, unpaid: unpaid)
    if exit == .uncaughtException {
      defer { pendingException = 0 }
      return Trap(exception: heap.roots.hold(pendingException), backtrace: backtrace)
    }
    if exit == .hostError || exit == .runtimeError, let trap = pendingTrap {
      pendingTrap = nil
      return trap.withBacktrace(backtrace)
    }
    let code = Trap.Code(exit)
    switch code {
    case .unreachable:
      // What allocators do when there is no more memory.
      guard let limit = limitHit else { break }
      return Trap(
        code, limit: limit, message: "unreachable (after a memory or table could not grow)", backtrace: backtrace)
    case .memoryLimit: return Trap(code, limit: limitHit ?? .memoryBytes, backtrace: backtrace)
    case .callStackExhausted: return Trap(code, limit: exhaustedStack, backtrace: backtrace)
    default: break
    }
    return Trap(code, backtrace: backtrace)
  }

  /// Which stack has no room for one more call: one into another instance takes two places on the control stack.
  private var exhaustedStack: StoreLimit {
    context.pointee.controlStack + 1 >= context.pointee.controlStackLimit ? .callDepth : .valueStackBytes
  }

  /// The frames above `bottom`. What the innermost one has paid for and not executed is given back.
  private func makeBacktrace(
    _ exit: ExitCode, above bottom: UnsafeMutablePointer<CallFrame>, unpaid: Int
  ) -> Backtrace {
    let code = context.pointee.exitCode
    switch exit {
    case .deadlineExceeded, .interrupted, .yielded, .outOfFuel:
      return backtrace(from: code, above: bottom, sourceBytes: CodeFrame.sourceBytesInTime)
    // A call, or a throw, is the last instruction of its charge block; a callee that does not fit on the stack has paid
    // for nothing.
    case .callStackExhausted, .hostError, .uncaughtException: break
    default: meter.pointee.remaining += max(0, unspent(at: code, in: context.pointee.instance) - unpaid)
    }
    return backtrace(from: code, above: bottom)
  }

  /// The frames above `bottom`, of which the innermost one is at `code`.
  func backtrace(
    from code: CodePointer, above bottom: UnsafeMutablePointer<CallFrame>, sourceBytes: Int = CodeFrame.sourceBytes
  ) -> Backtrace {
    var instance = context.pointee.instance
    var frames = [frame(at: code, in: instance)]
    var top = context.pointee.controlStack
    while top > bottom + 1, frames.count < Backtrace.maximumFrames {
      top -= 1
      let address = top.pointee.returnAddress
      if address == resumeInstanceCode {
        instance = top.pointee.frame.assumingMemoryBound(to: InstanceRecord.self)
      } else {
        frames.append(frame(at: address - CallFields.size, in: instance))
      }
    }
    let known = frames.compactMap { $0 }
    return Backtrace(count: known.count, isTruncated: top > bottom + 1) {
      CodeFrame.resolve(known, sourceBytes: sourceBytes)
    }
  }

  /// Bytes of the frame of the function that an address of code belongs to.
  func frameBytes(at address: CodePointer, in instance: UnsafeMutablePointer<InstanceRecord>) -> Int {
    guard let (_, position) = instanceObject(instance).module.code.location(of: address) else { return 0 }
    return Int(codeHeader(address - position + CodeHeader.size).frameBytes)
  }

  private func frame(at address: CodePointer, in instance: UnsafeMutablePointer<InstanceRecord>) -> CodeFrame? {
    let module = instanceObject(instance).module
    // The low bits number the step of a fused operation.
    let head = CodePointer(bitPattern: UInt(bitPattern: address) & ~7) ?? address
    guard let (function, position) = module.code.location(of: head) else { return nil }
    return CodeFrame(
      module: module, definition: function,
      query: SourceMap.Query(position: position, step: Int(UInt(bitPattern: address) & 7)))
  }

  /// Fuel of what the charge block of an instruction has after it. It is found by translating the function once more;
  /// if that has to end before its time, the charge block counts as consumed.
  private func unspent(at address: CodePointer, in instance: UnsafeMutablePointer<InstanceRecord>) -> Int {
    guard let frame = frame(at: address, in: instance) else { return 0 }
    let module = frame.module
    let places = module.code.sources(of: frame.definition, [frame.query], module.translationModule, workBudget)
    return places.first??.unspent ?? 0
  }
}
