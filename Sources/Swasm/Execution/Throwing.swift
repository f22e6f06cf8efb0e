import SwasmInterpreter

// Exceptions in flight (specification 4.6.11). A handler is found by the position of the code that throws: first in the
// running function, then in its callers up to the call that the host made.

/// The head of operations that throw; their fields are those of runtime operations.
let throwHandlerAddress = address(of: throwHandler)

private func throwHandler(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  var exception: UInt64 = 0
  let code = thrownException(pc, sp, ctx, &exception)
  guard code == .running else { return leave(code, pc, sp, mem, fuel, ctx) }
  guard let landing = unwind(exception, from: Landing(code: pc, frame: sp), ctx) else {
    return leave(.uncaughtException, pc, sp, mem, fuel, ctx)
  }
  proceed(landing.code, landing.frame, reloadMemory(ctx), fuel, ctx, 0, 0, 0, .zero)
}

/// Where an exception is thrown, and then where it is caught.
struct Landing {
  var code: CodePointer
  var frame: FramePointer
}

/// The exception that the operation at `pc` throws.
@inline(never) private func thrownException(
  _ pc: CodePointer, _ sp: FramePointer, _ ctx: ContextPointer, _ exception: inout UInt64
) -> ExitCode {
  let slot = Int(pc.load(fromByteOffset: RuntimeFields.frameSlot, as: UInt16.self))
  let number = pc.loadUnaligned(fromByteOffset: RuntimeFields.operation, as: UInt16.self)
  let slots = (sp + slot * 8).assumingMemoryBound(to: UInt64.self)
  if number == RuntimeOperation.throwReference.rawValue {
    exception = slots[0]
    return exception == 0 ? .nullReference : .running
  }
  let store = store(ctx)
  let instance = store.instanceObject(ctx.pointee.instance)
  let tag = instance.tags[Int(pc.loadUnaligned(fromByteOffset: RuntimeFields.a, as: UInt32.self))]
  let object = store.heap.makeException(
    Unmanaged.passUnretained(tag).toOpaque(), slots, count: tag.payloadSlots,
    stackEnd: UnsafeMutableRawPointer(slots + tag.payloadSlots))
  guard let object else { return .memoryLimit }
  tag.isThrown = true
  exception = object.bits
  return .running
}

/// Finds the handler of an exception that is thrown at `origin`, or in the caller when that is `nil`; makes its frame the
/// running one and leaves the handler's values there. Without a handler nothing changes, but that the store remembers
/// the exception.
@inline(never) func unwind(_ exception: UInt64, from origin: Landing?, _ ctx: ContextPointer) -> Landing? {
  let store = store(ctx)
  guard let object = ReferenceBits.object(exception) else { return nil }
  var instance = ctx.pointee.instance
  var top = ctx.pointee.controlStack
  var origin = origin
  while true {
    let storage = store.instanceObject(instance)
    if let (position, frame) = origin.map({ ($0.code, $0.frame) }),
      let (start, clause) = storage.module.code.handler(
        at: position, matches: { index in index.map { storage.isTag(Int($0), object.tag) } ?? true })
    {
      let slots = (frame + clause.slot * 8).assumingMemoryBound(to: UInt64.self)
      let count = Int(object.count)
      switch clause.contents {
      case .payload, .payloadThenReference:
        if clause.tag != nil { slots.update(from: object.payload, count: count) }
        if clause.contents == .payloadThenReference { slots[clause.tag == nil ? 0 : count] = exception }
      case .referenceThenPayload:
        slots[0] = exception
        if clause.tag != nil { (slots + 1).update(from: object.payload, count: count) }
      }
      ctx.pointee.controlStack = top
      ctx.pointee.instance = instance
      return Landing(code: start + clause.position, frame: frame)
    }
    // The caller: where it goes on, without the call operation.
    repeat {
      top -= 1
      if top.pointee.returnAddress == resumeInstanceCode {
        instance = top.pointee.frame.assumingMemoryBound(to: InstanceRecord.self)
      }
    } while top.pointee.returnAddress == resumeInstanceCode
    guard top.pointee.returnAddress != haltCode else {
      store.pendingException = exception
      return nil
    }
    origin = Landing(code: top.pointee.returnAddress - CallFields.size, frame: top.pointee.frame)
  }
}
