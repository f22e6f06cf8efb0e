import Synchronization

// Sequentially consistent access to linear memory (threads proposal). `p` is aligned to the width, and stays mapped.

@inline(__always) private func cell8(_ p: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Atomic<UInt8>> {
  p.assumingMemoryBound(to: Atomic<UInt8>.self)
}
@inline(__always) func atomicLoad8(_ p: UnsafeMutableRawPointer) -> UInt8 {
  cell8(p).pointee.load(ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicStore8(_ p: UnsafeMutableRawPointer, _ y: UInt8) {
  cell8(p).pointee.store(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicAdd8(_ p: UnsafeMutableRawPointer, _ y: UInt8) -> UInt8 {
  cell8(p).pointee.wrappingAdd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicSub8(_ p: UnsafeMutableRawPointer, _ y: UInt8) -> UInt8 {
  cell8(p).pointee.wrappingSubtract(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicAnd8(_ p: UnsafeMutableRawPointer, _ y: UInt8) -> UInt8 {
  cell8(p).pointee.bitwiseAnd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicOr8(_ p: UnsafeMutableRawPointer, _ y: UInt8) -> UInt8 {
  cell8(p).pointee.bitwiseOr(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicXor8(_ p: UnsafeMutableRawPointer, _ y: UInt8) -> UInt8 {
  cell8(p).pointee.bitwiseXor(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicExchange8(_ p: UnsafeMutableRawPointer, _ y: UInt8) -> UInt8 {
  cell8(p).pointee.exchange(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicCompareExchange8(_ p: UnsafeMutableRawPointer, _ y: UInt8, _ z: UInt8) -> UInt8 {
  cell8(p).pointee.compareExchange(expected: y, desired: z, ordering: .sequentiallyConsistent).original
}

@inline(__always) private func cell16(_ p: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Atomic<UInt16>> {
  p.assumingMemoryBound(to: Atomic<UInt16>.self)
}
@inline(__always) func atomicLoad16(_ p: UnsafeMutableRawPointer) -> UInt16 {
  cell16(p).pointee.load(ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicStore16(_ p: UnsafeMutableRawPointer, _ y: UInt16) {
  cell16(p).pointee.store(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicAdd16(_ p: UnsafeMutableRawPointer, _ y: UInt16) -> UInt16 {
  cell16(p).pointee.wrappingAdd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicSub16(_ p: UnsafeMutableRawPointer, _ y: UInt16) -> UInt16 {
  cell16(p).pointee.wrappingSubtract(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicAnd16(_ p: UnsafeMutableRawPointer, _ y: UInt16) -> UInt16 {
  cell16(p).pointee.bitwiseAnd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicOr16(_ p: UnsafeMutableRawPointer, _ y: UInt16) -> UInt16 {
  cell16(p).pointee.bitwiseOr(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicXor16(_ p: UnsafeMutableRawPointer, _ y: UInt16) -> UInt16 {
  cell16(p).pointee.bitwiseXor(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicExchange16(_ p: UnsafeMutableRawPointer, _ y: UInt16) -> UInt16 {
  cell16(p).pointee.exchange(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicCompareExchange16(_ p: UnsafeMutableRawPointer, _ y: UInt16, _ z: UInt16) -> UInt16 {
  cell16(p).pointee.compareExchange(expected: y, desired: z, ordering: .sequentiallyConsistent).original
}

@inline(__always) private func cell32(_ p: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Atomic<UInt32>> {
  p.assumingMemoryBound(to: Atomic<UInt32>.self)
}
@inline(__always) func atomicLoad32(_ p: UnsafeMutableRawPointer) -> UInt32 {
  cell32(p).pointee.load(ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicStore32(_ p: UnsafeMutableRawPointer, _ y: UInt32) {
  cell32(p).pointee.store(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicAdd32(_ p: UnsafeMutableRawPointer, _ y: UInt32) -> UInt32 {
  cell32(p).pointee.wrappingAdd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicSub32(_ p: UnsafeMutableRawPointer, _ y: UInt32) -> UInt32 {
  cell32(p).pointee.wrappingSubtract(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicAnd32(_ p: UnsafeMutableRawPointer, _ y: UInt32) -> UInt32 {
  cell32(p).pointee.bitwiseAnd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicOr32(_ p: UnsafeMutableRawPointer, _ y: UInt32) -> UInt32 {
  cell32(p).pointee.bitwiseOr(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicXor32(_ p: UnsafeMutableRawPointer, _ y: UInt32) -> UInt32 {
  cell32(p).pointee.bitwiseXor(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicExchange32(_ p: UnsafeMutableRawPointer, _ y: UInt32) -> UInt32 {
  cell32(p).pointee.exchange(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicCompareExchange32(_ p: UnsafeMutableRawPointer, _ y: UInt32, _ z: UInt32) -> UInt32 {
  cell32(p).pointee.compareExchange(expected: y, desired: z, ordering: .sequentiallyConsistent).original
}

@inline(__always) private func cell64(_ p: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Atomic<UInt64>> {
  p.assumingMemoryBound(to: Atomic<UInt64>.self)
}
@inline(__always) func atomicLoad64(_ p: UnsafeMutableRawPointer) -> UInt64 {
  cell64(p).pointee.load(ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicStore64(_ p: UnsafeMutableRawPointer, _ y: UInt64) {
  cell64(p).pointee.store(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicAdd64(_ p: UnsafeMutableRawPointer, _ y: UInt64) -> UInt64 {
  cell64(p).pointee.wrappingAdd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicSub64(_ p: UnsafeMutableRawPointer, _ y: UInt64) -> UInt64 {
  cell64(p).pointee.wrappingSubtract(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicAnd64(_ p: UnsafeMutableRawPointer, _ y: UInt64) -> UInt64 {
  cell64(p).pointee.bitwiseAnd(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicOr64(_ p: UnsafeMutableRawPointer, _ y: UInt64) -> UInt64 {
  cell64(p).pointee.bitwiseOr(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicXor64(_ p: UnsafeMutableRawPointer, _ y: UInt64) -> UInt64 {
  cell64(p).pointee.bitwiseXor(y, ordering: .sequentiallyConsistent).oldValue
}
@inline(__always) func atomicExchange64(_ p: UnsafeMutableRawPointer, _ y: UInt64) -> UInt64 {
  cell64(p).pointee.exchange(y, ordering: .sequentiallyConsistent)
}
@inline(__always) func atomicCompareExchange64(_ p: UnsafeMutableRawPointer, _ y: UInt64, _ z: UInt64) -> UInt64 {
  cell64(p).pointee.compareExchange(expected: y, desired: z, ordering: .sequentiallyConsistent).original
}
