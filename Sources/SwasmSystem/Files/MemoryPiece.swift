/// A piece of memory, laid out as the system's `iovec`.
package struct MemoryPiece {
  package var base: UnsafeMutableRawPointer?
  package var count: Int

  package init(base: UnsafeMutableRawPointer?, count: Int) {
    self.base = base
    self.count = count
  }

  package var bytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: base, count: count) }
}
