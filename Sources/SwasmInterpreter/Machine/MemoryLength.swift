import Synchronization

/// Takes over how far another store has grown a shared memory.
@inlinable @inline(__always) public func refreshLength(_ memory: UnsafeMutablePointer<MemoryRecord>) {
  guard let length = memory.pointee.sharedLength else { return }
  memory.pointee.length = length.assumingMemoryBound(to: Atomic<Int>.self).pointee.load(ordering: .acquiring)
}
