// How handlers read fields of the code stream, slots of the frame, and globals. Offsets are bytes from the operation's
// head; a slot field is a 16-bit slot number. Those written by hand read their fields through the generated accessors.

@inline(__always) func field16(_ pc: PC, _ offset: Int) -> Int {
  Int(pc.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
}
@inline(__always) func field32(_ pc: PC, _ offset: Int) -> Int {
  Int(pc.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
}
@inline(__always) func offset32(_ pc: PC, _ offset: Int) -> Int {
  Int(pc.loadUnaligned(fromByteOffset: offset, as: Int32.self))
}
@inline(__always) func field64(_ pc: PC, _ offset: Int) -> UInt64 {
  pc.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
}
@inline(__always) func field128(_ pc: PC, _ offset: Int) -> V128 {
  pc.loadUnaligned(fromByteOffset: offset, as: V128.self)
}
@inline(__always) func immediateI32(_ pc: PC, _ offset: Int) -> UInt32 {
  pc.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
}
/// Sign-extended from 32 bits.
@inline(__always) func immediateI64(_ pc: PC, _ offset: Int) -> UInt64 {
  UInt64(bitPattern: Int64(pc.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
}
@inline(__always) func immediateF32(_ pc: PC, _ offset: Int) -> Float {
  pc.loadUnaligned(fromByteOffset: offset, as: Float.self)
}
@inline(__always) func immediateF64(_ pc: PC, _ offset: Int) -> Double {
  pc.loadUnaligned(fromByteOffset: offset, as: Double.self)
}

@inline(__always) func slotOffset(_ pc: PC, _ offset: Int) -> Int { field16(pc, offset) &<< 3 }
@inline(__always) func slotAddress(_ sp: SP, _ slot: Int) -> SP { sp + slot &<< 3 }
@inline(__always) func slotI32(_ sp: SP, _ pc: PC, _ offset: Int) -> UInt32 {
  sp.load(fromByteOffset: slotOffset(pc, offset), as: UInt32.self)
}
@inline(__always) func slotI64(_ sp: SP, _ pc: PC, _ offset: Int) -> UInt64 {
  sp.load(fromByteOffset: slotOffset(pc, offset), as: UInt64.self)
}
@inline(__always) func slotF32(_ sp: SP, _ pc: PC, _ offset: Int) -> Float {
  sp.load(fromByteOffset: slotOffset(pc, offset), as: Float.self)
}
@inline(__always) func slotF64(_ sp: SP, _ pc: PC, _ offset: Int) -> Double {
  sp.load(fromByteOffset: slotOffset(pc, offset), as: Double.self)
}
@inline(__always) func slotV128(_ sp: SP, _ pc: PC, _ offset: Int) -> V128 {
  sp.loadUnaligned(fromByteOffset: slotOffset(pc, offset), as: V128.self)
}
/// i32 values are kept zero-extended, so that i64.extend_i32_u needs no operation.
@inline(__always) func writeI32(_ value: UInt32, _ sp: SP, _ pc: PC, _ offset: Int) {
  sp.storeBytes(of: UInt64(value), toByteOffset: slotOffset(pc, offset), as: UInt64.self)
}
@inline(__always) func writeI64(_ value: UInt64, _ sp: SP, _ pc: PC, _ offset: Int) {
  sp.storeBytes(of: value, toByteOffset: slotOffset(pc, offset), as: UInt64.self)
}
@inline(__always) func writeF32(_ value: Float, _ sp: SP, _ pc: PC, _ offset: Int) {
  sp.storeBytes(of: value, toByteOffset: slotOffset(pc, offset), as: Float.self)
}
@inline(__always) func writeF64(_ value: Double, _ sp: SP, _ pc: PC, _ offset: Int) {
  sp.storeBytes(of: value, toByteOffset: slotOffset(pc, offset), as: Double.self)
}
@inline(__always) func writeV128(_ value: V128, _ sp: SP, _ pc: PC, _ offset: Int) {
  sp.storeBytes(of: value, toByteOffset: slotOffset(pc, offset), as: V128.self)
}

// MARK: - Linear memory

/// 33 bits at most: neither the sum nor a later `+ width` can overflow.
@inline(__always) func effectiveAddress(_ base: UInt32, _ pc: PC, _ offset: Int) -> Int {
  Int(base) &+ Int(pc.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
}
@inline(__always) func isOutside(_ address: Int, _ width: Int, _ ctx: CX) -> Bool {
  address &+ width > ctx.pointee.memoryLength
}
@inline(__always) func pointer(_ bits: UInt64) -> MP {
  MP(bitPattern: UInt(truncatingIfNeeded: bits)).unsafelyUnwrapped
}
/// The host address of `base + offset` in memory `index`, or 0 where `width` bytes do not fit.
@inline(__always) func checkedPointer(_ ctx: CX, _ base: UInt64, _ offset: UInt64, _ width: Int, _ index: Int) -> UInt64
{
  if _slowPath(index >= ctx.pointee.instance.pointee.memoryCount) { return 0 }
  let memory = ctx.pointee.instance.pointee.memories[index]
  let (address, overflow) = base.addingReportingOverflow(offset)
  let length = UInt64(UInt(bitPattern: memory.pointee.length))
  let width = UInt64(UInt(bitPattern: width))
  if _slowPath(overflow || width > length || address > length &- width) { return 0 }
  return UInt64(UInt(bitPattern: memory.pointee.base)) &+ address
}

/// The same for an atomic access, after which the running instance sees how far other threads have grown the memory.
@inline(__always) func checkedAtomicPointer(
  _ ctx: CX, _ base: UInt64, _ offset: UInt64, _ width: Int, _ index: Int
) -> UInt64 {
  let memory = ctx.pointee.instance.pointee.memories[index]
  refreshLength(memory)
  if index == 0 { ctx.pointee.memoryLength = memory.pointee.length }
  return checkedPointer(ctx, base, offset, width, index)
}

// MARK: - Globals

/// The field is the global's byte offset from the instance record.
@inline(__always) func ownGlobal(_ ctx: CX, _ pc: PC, _ offset: Int) -> MP {
  MP(ctx.pointee.instance) + field32(pc, offset)
}
@inline(__always) func importedGlobal(_ ctx: CX, _ pc: PC, _ offset: Int) -> MP {
  ctx.pointee.instance.pointee.globals[field32(pc, offset)]
}
@inline(__always) func ownGlobalI64(_ ctx: CX, _ pc: PC, _ offset: Int) -> UInt64 {
  ownGlobal(ctx, pc, offset).load(as: UInt64.self)
}
@inline(__always) func ownGlobalF32(_ ctx: CX, _ pc: PC, _ offset: Int) -> Float {
  ownGlobal(ctx, pc, offset).load(as: Float.self)
}
@inline(__always) func ownGlobalF64(_ ctx: CX, _ pc: PC, _ offset: Int) -> Double {
  ownGlobal(ctx, pc, offset).load(as: Double.self)
}
@inline(__always) func ownGlobalV128(_ ctx: CX, _ pc: PC, _ offset: Int) -> V128 {
  ownGlobal(ctx, pc, offset).loadUnaligned(as: V128.self)
}
@inline(__always) func importedGlobalI64(_ ctx: CX, _ pc: PC, _ offset: Int) -> UInt64 {
  importedGlobal(ctx, pc, offset).load(as: UInt64.self)
}
@inline(__always) func importedGlobalF32(_ ctx: CX, _ pc: PC, _ offset: Int) -> Float {
  importedGlobal(ctx, pc, offset).load(as: Float.self)
}
@inline(__always) func importedGlobalF64(_ ctx: CX, _ pc: PC, _ offset: Int) -> Double {
  importedGlobal(ctx, pc, offset).load(as: Double.self)
}
@inline(__always) func importedGlobalV128(_ ctx: CX, _ pc: PC, _ offset: Int) -> V128 {
  importedGlobal(ctx, pc, offset).loadUnaligned(as: V128.self)
}
@inline(__always) func setOwnGlobalI64(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: UInt64) {
  ownGlobal(ctx, pc, offset).storeBytes(of: value, as: UInt64.self)
}
@inline(__always) func setOwnGlobalF32(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: Float) {
  ownGlobal(ctx, pc, offset).storeBytes(of: value, as: Float.self)
}
@inline(__always) func setOwnGlobalF64(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: Double) {
  ownGlobal(ctx, pc, offset).storeBytes(of: value, as: Double.self)
}
@inline(__always) func setOwnGlobalV128(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: V128) {
  ownGlobal(ctx, pc, offset).storeBytes(of: value, as: V128.self)
}
@inline(__always) func setImportedGlobalI64(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: UInt64) {
  importedGlobal(ctx, pc, offset).storeBytes(of: value, as: UInt64.self)
}
@inline(__always) func setImportedGlobalF32(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: Float) {
  importedGlobal(ctx, pc, offset).storeBytes(of: value, as: Float.self)
}
@inline(__always) func setImportedGlobalF64(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: Double) {
  importedGlobal(ctx, pc, offset).storeBytes(of: value, as: Double.self)
}
@inline(__always) func setImportedGlobalV128(_ ctx: CX, _ pc: PC, _ offset: Int, _ value: V128) {
  importedGlobal(ctx, pc, offset).storeBytes(of: value, as: V128.self)
}

/// The condition of an unconditional branch.
@inline(__always) func always(_ value: UInt64) -> Bool { true }
