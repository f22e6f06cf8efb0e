import Synchronization

// Calls. A callee's frame begins at the caller's slot where the arguments lie, so nothing is copied; results come back
// in the same place. What is not a translated function of the running instance goes through a builtin handler.

@inline(__always) private func builtin(
  _ operation: BuiltinHandler, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float,
  _ da: Double, _ va: V128
) { jump(to: ctx.pointee.builtins[operation.rawValue], pc, sp, mem, fuel, ctx, acc, fa, da, va) }

/// Enters translated code in a frame at `frame`, with the return already pushed by the caller of this function when
/// `pushes` is false.
@inline(__always) private func enterFunction(
  _ cell: UnsafeMutablePointer<UInt>, frame: SP, pushes: Bool, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let code = loadCell(cell)
  if _slowPath(code == 0) {
    return builtin(.translate, pc, sp, mem, fuel, ctx, UInt64(UInt(bitPattern: cell)), fa, da, va)
  }
  let entry = PC(bitPattern: code).unsafelyUnwrapped
  let header = codeHeader(entry)
  let top = ctx.pointee.controlStack
  if _slowPath(
    frame + Int(header.frameBytes) > ctx.pointee.valueStackLimit || (pushes && top >= ctx.pointee.controlStackLimit))
  {
    return builtin(.extendStack, pc, sp, mem, fuel, ctx, acc, fa, da, va)
  }
  if pushes {
    let caller = CallFrame(returnAddress: pc + CallFields.size, frame: sp, guarded: ctx.pointee.guardedFrame)
    top.initialize(to: caller)
    ctx.pointee.controlStack = top + 1
  }
  ctx.pointee.guardFrame(frame, Int(header.frameBytes))
  enterChargeBlock(entry, frame, mem, fuel &- Int(header.fuel), ctx, acc, fa, da, va)
}

/// The code's address, or 0 before translation; `publish` stores it.
@inline(__always) private func loadCell(_ cell: UnsafeMutablePointer<UInt>) -> UInt {
  UnsafeMutableRawPointer(cell).assumingMemoryBound(to: Atomic<UInt>.self).pointee.load(ordering: .acquiring)
}

/// Makes translated code visible to all threads.
public func publish(_ code: CodePointer, in cell: UnsafeMutablePointer<UInt>) {
  UnsafeMutableRawPointer(cell).assumingMemoryBound(to: Atomic<UInt>.self).pointee
    .store(UInt(bitPattern: code), ordering: .releasing)
}

/// What `publish` stored, if anything.
public func publishedCode(in cell: UnsafeMutablePointer<UInt>) -> CodePointer? {
  CodePointer(bitPattern: loadCell(cell))
}

func op_call(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let fields = DirectCallFields(pc)
  enterFunction(
    fields.cell, frame: slotAddress(sp, fields.frameSlot), pushes: true, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_returnCall(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  enterFunction(DirectTailCallFields(pc).cell, frame: sp, pushes: false, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// Calls the function that a non-null reference points to.
@inline(__always) private func callRecord(
  _ record: UnsafeMutablePointer<FunctionRecord>, isTail: Bool, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if _slowPath(record.pointee.tag != ctx.pointee.functionRecordTag) {
    return trapInternalError(pc, sp, mem, fuel, ctx, acc, fa, da, va)
  }
  guard let cell = record.pointee.cell, record.pointee.instance == ctx.pointee.instance else {
    return builtin(
      isTail ? .tailCall : .call, pc, sp, mem, fuel, ctx, UInt64(UInt(bitPattern: record)), fa, da, va)
  }
  let frame = isTail ? sp : slotAddress(sp, CallFields(pc).frameSlot)
  enterFunction(cell, frame: frame, pushes: !isTail, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

@inline(__always) private func callIndirect(
  isTail: Bool, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double,
  _ va: V128
) {
  let instance = ctx.pointee.instance
  let fields = IndirectCallFields(pc)
  let number = fields.table
  if _slowPath(number >= instance.pointee.tableCount) {
    return trapInternalError(pc, sp, mem, fuel, ctx, acc, fa, da, va)
  }
  let table = instance.pointee.tables[number]
  let index = slotAddress(sp, fields.callee).load(as: UInt64.self)
  if _slowPath(index >= UInt64(UInt(bitPattern: table.pointee.count))) {
    return trapUndefinedElement(pc, sp, mem, fuel, ctx, index, fa, da, va)
  }
  let reference = table.pointee.elements[Int(truncatingIfNeeded: index)]
  if _slowPath(reference == 0) { return trapUninitializedElement(pc, sp, mem, fuel, ctx, index, fa, da, va) }
  let record = pointer(reference).assumingMemoryBound(to: FunctionRecord.self)
  // A record that is none does not get farther than to the look at its tag.
  if _slowPath(record.pointee.typeID != fields.typeID) {
    return builtin(isTail ? .subtypeTailCall : .subtypeCall, pc, sp, mem, fuel, ctx, reference, fa, da, va)
  }
  callRecord(record, isTail: isTail, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_callIndirect(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { callIndirect(isTail: false, pc, sp, mem, fuel, ctx, acc, fa, da, va) }

func op_returnCallIndirect(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { callIndirect(isTail: true, pc, sp, mem, fuel, ctx, acc, fa, da, va) }

/// 0 where there is none, which builtin calls refuse.
@inline(__always) private func importRecord(_ pc: PC, _ ctx: CX) -> UInt64 {
  let index = ImportCallFields(pc).function
  guard index < ctx.pointee.instance.pointee.importedFunctionCount else { return 0 }
  return UInt64(UInt(bitPattern: ctx.pointee.instance.pointee.importedFunctions[index]))
}

func op_callImport(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { builtin(.call, pc, sp, mem, fuel, ctx, importRecord(pc, ctx), fa, da, va) }

func op_returnCallImport(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { builtin(.tailCall, pc, sp, mem, fuel, ctx, importRecord(pc, ctx), fa, da, va) }

@inline(__always) private func callReference(
  isTail: Bool, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double,
  _ va: V128
) {
  let reference = slotAddress(sp, CallFields(pc).callee).load(as: UInt64.self)
  if _slowPath(reference == 0) { return trapNullReference(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let record = pointer(reference).assumingMemoryBound(to: FunctionRecord.self)
  callRecord(record, isTail: isTail, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_callReference(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { callReference(isTail: false, pc, sp, mem, fuel, ctx, acc, fa, da, va) }

func op_returnCallReference(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { callReference(isTail: true, pc, sp, mem, fuel, ctx, acc, fa, da, va) }
