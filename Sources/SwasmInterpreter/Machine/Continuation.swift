// What builtin handlers, which live in other modules, need to go on.

/// Goes on with the operation at `pc`.
@inline(never) public func proceed(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { next(pc, sp, mem, fuel, ctx, acc, fa, da, va) }

/// Goes on after the call operation at `pc`, whose callee has left its results at `results`.
@inline(never) public func proceedAfterCall(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ results: UnsafeMutableRawPointer
) {
  let left = fuel &- CallFields(pc).cost
  // Not all of what is loaded belongs to the results.
  let frame = ctx.pointee.guardedFrame
  ctx.pointee.unguardFrames()
  let acc = results.load(as: UInt64.self)
  let fa = results.load(as: Float.self)
  let da = results.load(as: Double.self)
  let va = results.loadUnaligned(as: V128.self)
  ctx.pointee.guardFrame(frame)
  enterChargeBlock(pc + CallFields.size, sp, mem, left, ctx, acc, fa, da, va)
}

/// Returns from the frame at `sp`, whose first slots hold its results, to its caller.
@inline(never) public func proceedAfterReturn(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer
) {
  returnToCaller(
    mem, fuel, ctx, sp.load(as: UInt64.self), sp.load(as: Float.self), sp.load(as: Double.self),
    sp.loadUnaligned(as: V128.self))
}

/// Goes on after the runtime's bulk operation at `pc`, which was paid.
@inline(never) public func proceedAfterBulk(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer
) {
  enterChargeBlock(
    pc + RuntimeFields.size, sp, mem, fuel &- RuntimeFields(pc).cost, ctx, 0, 0, 0, .zero)
}

/// Runs the operation at `pc` again when there are `needed` units of fuel.
@inline(never) public func proceedWhenPaid(
  _ needed: Int, _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int,
  _ ctx: ContextPointer
) { retryWhenPaid(needed, pc, sp, mem, fuel, ctx, 0, 0, .zero) }

/// Enters translated code in the frame at `frame`; the return is on the control stack already.
@inline(never) public func proceedInto(
  _ entry: CodePointer, _ frame: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer
) {
  let header = codeHeader(entry)
  if _slowPath(frame + Int(header.frameBytes) > ctx.pointee.valueStackLimit) {
    return trapCallStackExhausted(entry, frame, mem, fuel, ctx, 0, 0, 0, .zero)
  }
  ctx.pointee.guardFrame(frame, Int(header.frameBytes))
  enterChargeBlock(entry, frame, mem, fuel &- Int(header.fuel), ctx, 0, 0, 0, .zero)
}

/// Enters the charge block at `pc`, which costs `cost`, without anything in the accumulators.
@inline(never) public func proceedToChargeBlock(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer, _ cost: Int
) { enterChargeBlock(pc, sp, mem, fuel &- cost, ctx, 0, 0, 0, .zero) }

@inline(__always) public func codeHeader(_ entry: CodePointer) -> CodeHeader {
  (entry - CodeHeader.size).load(as: CodeHeader.self)
}

/// Code that ends a run: the return address of the outermost frame.
nonisolated(unsafe) public let haltCode = makeReturnTarget(.halt)
/// Code that returns to another instance: see `op_resumeInstance`.
nonisolated(unsafe) public let resumeInstanceCode = makeReturnTarget(.resumeInstance)

/// A single operation with a cost of zero before it, where returns look for one. Never freed.
private func makeReturnTarget(_ operation: Operation) -> CodePointer {
  let words = UnsafeMutablePointer<UInt>.allocate(capacity: 4)
  words.initialize(repeating: 0, count: 4)
  words[2] = operation.address
  return CodePointer(words + 2)
}
