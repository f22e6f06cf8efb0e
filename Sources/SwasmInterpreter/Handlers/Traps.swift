// The cold ends of handlers: one function for each trap, of the handler signature, so that a handler reaches it by a jump
// and keeps no frame of its own for the path that never runs.

@inline(never) func trapIntegerDivideByZero(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.integerDivideByZero, pc, sp, mem, fuel, ctx) }
@inline(never) func trapIntegerOverflow(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.integerOverflow, pc, sp, mem, fuel, ctx) }
@inline(never) func trapInvalidConversionToInteger(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.invalidConversionToInteger, pc, sp, mem, fuel, ctx) }
@inline(never) func trapMemoryOutOfBounds(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.memoryOutOfBounds, pc, sp, mem, fuel, ctx) }
@inline(never) func trapUndefinedElement(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.undefinedElement, pc, sp, mem, fuel, ctx) }
@inline(never) func trapUninitializedElement(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.uninitializedElement, pc, sp, mem, fuel, ctx) }
@inline(never) func trapNullReference(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.nullReference, pc, sp, mem, fuel, ctx) }
@inline(never) func trapUnalignedAtomic(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.unalignedAtomic, pc, sp, mem, fuel, ctx) }
@inline(never) func trapCallStackExhausted(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.callStackExhausted, pc, sp, mem, fuel, ctx) }
@inline(never) func trapInternalError(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.internalError, pc, sp, mem, fuel, ctx) }
