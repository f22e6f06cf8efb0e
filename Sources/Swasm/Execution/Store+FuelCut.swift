import SwasmInterpreter

// Running the beginning of a charge block that cannot be paid as a whole.
extension Store {
  /// The copy of code that the machine runs, and what it is a copy of.
  struct RunningCut {
    var cut: FuelCut
    let copy: FuelCut.Copy
  }

  /// Pays for the charge block that begins at `code` as far as the fuel goes: it is `missing` less than the charge
  /// block costs.
  ///
  /// - Returns: Where the machine goes on, and the fuel that is left.
  /// - Throws: `unsupported_instruction` when the host has no memory.
  func beginCut(
    at code: CodePointer, missing: Int, in instance: UnsafeMutablePointer<InstanceRecord>
  ) throws(Trap) -> (code: CodePointer, fuel: Int) {
    guard let cut = instanceObject(instance).module.code.fuelCut(at: code) else { throw Trap(.internalError) }
    return try run(cut, fuel: max(0, cut.unpaid - missing))
  }

  /// Pays for the rest of a charge block as far as the fuel goes.
  func run(_ cut: FuelCut, fuel: Int) throws(Trap) -> (code: CodePointer, fuel: Int) {
    var cut = cut
    let left = cut.advance(fuel)
    guard let copy = cut.copy() else { throw Trap(translationError: FunctionTranslator.noMemory(at: 0)) }
    runningCut?.copy.free()
    runningCut = RunningCut(cut: cut, copy: copy)
    return (copy.entry, left)
  }

  /// After the machine was left: where in its own code the guest stands, if it was in a copy.
  func endCut() -> FuelCut? {
    guard var running = runningCut else { return nil }
    runningCut = nil
    context.pointee.exitCode = running.cut.original(context.pointee.exitCode, running.copy)
    running.copy.free()
    running.cut.reach(context.pointee.exitCode)
    return running.cut
  }
}

/// The last operations of a copy: the first keeps the accumulators as they have to be when the guest goes on.
let fuelCutSaveAddress = address(of: fuelCutSave)
let fuelCutEndAddress = address(of: fuelCutEnd)

private func fuelCutSave(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  ctx.pointee.savedAccumulators = Accumulators(acc, fa, da, va)
  // The part of an operation that is tried next writes behind the frame.
  ctx.pointee.unguardFrames()
  proceed(pc + 8, sp, mem, fuel, ctx, acc, fa, da, va)
}

private func fuelCutEnd(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  ctx.pointee.exitAccumulators = ctx.pointee.savedAccumulators
  leave(.outOfFuel, fuelCutEndOfCode(ctx) ?? pc, sp, mem, fuel, ctx)
}

/// The first operation that is not paid.
@inline(never) private func fuelCutEndOfCode(_ ctx: ContextPointer) -> CodePointer? {
  store(ctx).runningCut?.cut.endAddress
}
