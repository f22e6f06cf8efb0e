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
    try beginCallFromHost()
    defer { hostDepth -= 1 }
    guard let cell = function.pointee.cell, let instance = function.pointee.instance else {
      try hostFunctions[function.pointee.index].body(slots, Caller(store: self, instance: nil))
      return
    }
    let code = try translated(cell, of: instance)
    let frame = stackTop
    let needed = max(Int(codeHeader(code).frameBytes), 8 * max(parameterSlots, resultSlots))
    let top = context.pointee.controlStack
    guard frame + needed <= context.pointee.valueStackLimit, top < context.pointee.controlStackLimit else {
      throw Trap(.callStackExhausted)
    }
    frame.copyMemory(from: slots, byteCount: 8 * parameterSlots)
    top.initialize(to: CallFrame(returnAddress: haltCode, frame: frame))
    context.pointee.controlStack = top + 1
    let callerInstance = context.pointee.instance
    let memory = enterInstance(instance)
    let remaining = fuel - Int(codeHeader(code).fuel)
    if remaining < 0 {
      context.pointee.exit = .outOfFuel
      context.pointee.exitCode = code
    } else {
      enter(code, frame, memory, remaining, context)
      fuel = context.pointee.exitFuel
    }
    let exit = context.pointee.exit
    guard exit == .returned else {
      let trap = makeTrap(exit, above: top)
      leaveInstance(to: callerInstance, controlStack: top, stackTop: frame)
      throw trap
    }
    UnsafeMutableRawPointer(slots).copyMemory(from: frame, byteCount: 8 * resultSlots)
    leaveInstance(to: callerInstance, controlStack: top, stackTop: frame)
  }

  /// The code of the function that `cell` belongs to.
  func translated(_ cell: UnsafeMutablePointer<UInt>, of instance: UnsafeMutablePointer<InstanceRecord>) throws(Trap)
    -> CodePointer
  {
    if let code = publishedCode(in: cell) { return code }
    let module = instanceObject(instance).module
    do {
      return try module.code.code(of: cell - instance.pointee.cells, module.translationModule)
    } catch {
      throw Trap(translationError: error)
    }
  }

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
  private func makeTrap(_ exit: ExitCode, above bottom: UnsafeMutablePointer<CallFrame>) -> Trap {
    let backtrace = makeBacktrace(above: bottom)
    if exit == .uncaughtException {
      defer { pendingException = 0 }
      return Trap(exception: heap.roots.hold(pendingException), backtrace: backtrace)
    }
    if exit == .hostError || exit == .runtimeError, let trap = pendingTrap {
      pendingTrap = nil
      return trap.withBacktrace(backtrace)
    }
    // What allocators do when there is no more memory.
    let ranOutOfMemory = exit == .unreachable && hasHitMemoryLimit
    return Trap(
      Trap.Code(exit), message: ranOutOfMemory ? "unreachable (after a memory or table could not grow)" : nil,
      backtrace: backtrace)
  }

  private func makeBacktrace(above bottom: UnsafeMutablePointer<CallFrame>) -> Backtrace {
    var instance = context.pointee.instance
    var frames = [frame(at: context.pointee.exitCode, in: instance)]
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
    return Backtrace(frames: frames.compactMap { $0 }, isTruncated: top > bottom + 1)
  }

  private func frame(at address: CodePointer, in instance: UnsafeMutablePointer<InstanceRecord>) -> Backtrace.Frame? {
    let module = instanceObject(instance).module
    // The low bits number the step of a fused operation.
    let head = CodePointer(bitPattern: UInt(bitPattern: address) & ~7) ?? address
    guard let (function, position) = module.code.location(of: head) else { return nil }
    let step = Int(UInt(bitPattern: address) & 7)
    let index = module.contents.importedFunctionCount + function
    return Backtrace.Frame(
      function: UInt32(index), name: module.functionName(UInt32(index)),
      offset: sourceOffset(module, function, position: position, step: step))
  }

  /// Where in the module the operation came from: found by translating the function once more.
  private func sourceOffset(_ module: Module, _ function: Int, position: Int, step: Int) -> Int? {
    guard
      let output = try? FunctionTranslator(module.translationModule, function: function, recordsSource: true)
        .translate()
    else { return nil }
    return output.sourceMap.last { $0.position == position && $0.step == step }?.offset
      ?? output.sourceMap.last { $0.position == position }?.offset
  }
}
