/// Tests that this build of the machine does what its design rests on.
public enum MachineSelfTest {
  /// Bytes that the native stack grows by over 64 operations: 0 where each leaves by a jump, or returns to the
  /// trampoline.
  public static func stackGrowth() -> Int {
    let code = UnsafeMutablePointer<UInt>.allocate(capacity: 80)
    defer { code.deallocate() }
    let slots = UnsafeMutablePointer<UInt>.allocate(capacity: 8)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: 8)
    for index in 0..<80 { code[index] = address(of: selfTestStep) }
    code[0] = address(of: selfTestFirst)
    code[65] = address(of: selfTestLast)
    code[66] = Operation.halt.address
    let base = UnsafeMutableRawPointer(slots)
    let instance = UnsafeMutablePointer<InstanceRecord>(bitPattern: 8)
    let control = UnsafeMutablePointer<CallFrame>(bitPattern: 8)
    let builtins = UnsafePointer<UInt>(bitPattern: 8)
    guard let instance, let control, let builtins else { return -1 }
    var context = MachineContext(
      controlStack: control, controlStackLimit: control, valueStackLimit: base, instance: instance, store: base,
      builtins: builtins)
    enter(CodePointer(code), base, base, .max, &context)
    return Int(slots[0]) - Int(slots[1])
  }
}

private func selfTestFirst(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  recordStack(sp)
  next(pc + 8, sp, mem, fuel, ctx, acc, fa, da, va)
}
private func selfTestStep(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { next(pc + 8, sp, mem, fuel, ctx, acc &+ 1, fa, da, va) }
private func selfTestLast(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  recordStack(sp + 8)
  next(pc + 8, sp, mem, fuel, ctx, acc, fa, da, va)
}

@inline(never) private func recordStack(_ slot: MP) {
  var probe: UInt = 0
  withUnsafeMutablePointer(to: &probe) { slot.storeBytes(of: UInt(bitPattern: $0), as: UInt.self) }
}
