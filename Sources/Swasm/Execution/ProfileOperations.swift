import SwasmInterpreter

// The operations by which code of a profiling engine reports where it is (Sources/Swasm/Profiling/Profiler.swift). They
// change nothing that the guest sees.

/// The first operation of a function.
let profileEnterAddress = address(of: profileEnter)
/// Follows each call.
let profileResumeAddress = address(of: profileResume)

private func profileEnter(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  reportEntry(pc, fuel, ctx)
  proceed(pc + ReportFields.size, sp, mem, fuel, ctx, acc, fa, da, va)
}

private func profileResume(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  reportResumption(pc, fuel, ctx)
  proceed(pc + ReportFields.size, sp, mem, fuel, ctx, acc, fa, da, va)
}

@inline(never) private func reportEntry(_ pc: CodePointer, _ fuel: Int, _ ctx: ContextPointer) {
  let paid = Int(codeHeader(pc).fuel)
  let cell = UInt(bitPattern: ReportFields(pc).cell)
  withStore(ctx) { store in
    store.profiler?.pointee.enter(cell, depth: depth(ctx), consumed: consumed(fuel, ctx, store) - paid) {
      let instance = ctx.pointee.instance
      let module = store.instanceObject(instance).module
      // The cell is one of the running instance's module.
      let function = (Int(bitPattern: cell) - Int(bitPattern: instance.pointee.cells)) / MemoryLayout<UInt>.stride
      return Profiler.Function(module: module, index: UInt32(module.contents.importedFunctionCount + function))
    }
  }
}

@inline(never) private func reportResumption(_ pc: CodePointer, _ fuel: Int, _ ctx: ContextPointer) {
  let paid = CallFields(pc - CallFields.size).cost
  withStore(ctx) { store in
    store.profiler?.pointee.resume(depth: depth(ctx), consumed: consumed(fuel, ctx, store) - paid)
  }
}

/// An exception goes on in the frame that runs now; its charge block has not been paid.
func reportLanding(_ fuel: Int, _ ctx: ContextPointer) {
  withStore(ctx) { store in
    store.profiler?.pointee.resume(depth: depth(ctx), consumed: consumed(fuel, ctx, store))
  }
}

/// The store outlives the operation: it need not be counted.
@inline(__always) private func withStore(_ ctx: ContextPointer, _ body: (Store) -> Void) {
  Unmanaged<Store>.fromOpaque(ctx.pointee.store)._withUnsafeGuaranteedRef(body)
}

private func consumed(_ fuel: Int, _ ctx: ContextPointer, _ store: Store) -> Int {
  store.meter.pointee.consumed(remaining: fuel + ctx.pointee.fuelReserve)
}

/// The place on the control stack that a function returns to. Above it, calls into another instance note which one is to
/// be resumed.
private func depth(_ ctx: ContextPointer) -> UInt {
  let top = ctx.pointee.controlStack - 1
  return UInt(bitPattern: top.pointee.returnAddress == resumeInstanceCode ? top - 1 : top)
}
