// How one handler reaches the next, and how runs begin and end. Every handler has the one signature of MachineABI.swift, so
// LLVM keeps its nine arguments in machine registers and `next` in tail position is a jump.

/// A handler as its bare code address. `thin` values cannot be formed in Swift 6 mode, only called: see `address(of:)`.
typealias ThinHandler = @convention(thin) (PC, SP, MP, Int, CX, UInt64, Float, Double, V128) -> Void

#if SWASM_TRAMPOLINE
  @inlinable @inline(__always) public var isTrampolineBuild: Bool { true }
#else
  /// True without optimisation, where the compiler does not turn tail calls into jumps: each handler then returns to
  /// `enter`, which calls the next. Folded at compile time.
  @inlinable @inline(__always) public var isTrampolineBuild: Bool { _isDebugAssertConfiguration() }
#endif

private struct ThickFunction { let function: Handler }

/// The code address of a global function of the handler signature.
///
/// The value of a global function is a pair of code address and null context; the code can be called without the
/// context because it ignores the context register.
@inline(never) public func address(of handler: @escaping Handler) -> UInt {
  let words = unsafeBitCast(ThickFunction(function: handler), to: (UInt, UInt).self)
  precondition(words.1 == 0, "a handler must be a global function")
  return words.0
}

/// Continues with the operation at `pc`.
@inline(__always) public func next(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if isTrampolineBuild {
    spill(pc, sp, mem, fuel, ctx, acc, fa, da, va)
  } else {
    unsafeBitCast(pc.load(as: UInt.self), to: ThinHandler.self)(pc, sp, mem, fuel, ctx, acc, fa, da, va)
  }
}

/// Continues at the handler `address` without moving `pc`: how hot handlers reach their cold halves.
@inline(__always) func jump(
  to address: UInt, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double,
  _ va: V128
) {
  unsafeBitCast(address, to: ThinHandler.self)(pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// Hands the machine's state to the loop in `enter`.
@inline(__always) func spill(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  // The handler may have called a host function that entered the machine again and left it.
  ctx.pointee.exit = .running
  ctx.pointee.exitCode = pc
  ctx.pointee.exitFrame = sp
  ctx.pointee.exitMemory = mem
  ctx.pointee.exitFuel = fuel
  ctx.pointee.exitInteger = acc
  ctx.pointee.exitFloat = fa
  ctx.pointee.exitDouble = da
  ctx.pointee.exitVector = va
}

/// Runs from `pc` until a handler exits; `ctx.exit` then says why, `ctx.exitCode` … where.
@inline(never) public func enter(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer
) {
  ctx.pointee.exit = .running
  next(pc, sp, mem, fuel, ctx, 0, 0, 0, .zero)
  finish(ctx)
}

/// The same from where a run was left with what was in the accumulators.
@inline(never) public func enter(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ accumulators: Accumulators
) {
  ctx.pointee.exit = .running
  next(
    pc, sp, mem, fuel, ctx, accumulators.integer, accumulators.float, accumulators.double, accumulators.vector)
  finish(ctx)
}

/// The same from the start of a charge block, which costs `cost`.
@inline(never) public func enterChargeBlock(
  at pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ cost: Int
) {
  ctx.pointee.exit = .running
  proceedToChargeBlock(pc, sp, mem, fuel, ctx, cost)
  finish(ctx)
}

/// The same from behind the call operation at `pc`, whose callee has left its results at `results`.
@inline(never) public func enterAfterCall(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ results: UnsafeMutableRawPointer
) {
  ctx.pointee.exit = .running
  proceedAfterCall(pc, sp, mem, fuel, ctx, results)
  finish(ctx)
}

/// The same from where the frame at `sp`, whose first slots hold its results, returns to.
@inline(never) public func enterAfterReturn(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer
) {
  ctx.pointee.exit = .running
  proceedAfterReturn(pc, sp, mem, fuel, ctx)
  finish(ctx)
}

/// What each run ends with.
@inline(__always) private func finish(_ ctx: ContextPointer) {
  if isTrampolineBuild { runTrampoline(ctx) }
  ctx.pointee.unguardFrames()
}

@inline(__always) private func runTrampoline(_ ctx: ContextPointer) {
  while ctx.pointee.exit == .running {
    let pc = ctx.pointee.exitCode
    unsafeBitCast(pc.load(as: UInt.self), to: ThinHandler.self)(
      pc, ctx.pointee.exitFrame, ctx.pointee.exitMemory, ctx.pointee.exitFuel, ctx, ctx.pointee.exitInteger,
      ctx.pointee.exitFloat, ctx.pointee.exitDouble, ctx.pointee.exitVector)
  }
}

/// Leaves the machine: the only way for a handler to return.
@inline(__always) public func leave(
  _ code: ExitCode, _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int,
  _ ctx: ContextPointer
) {
  ctx.pointee.exit = code
  ctx.pointee.exitCode = pc
  ctx.pointee.exitFrame = sp
  ctx.pointee.exitMemory = mem
  ctx.pointee.exitFuel = fuel
}
