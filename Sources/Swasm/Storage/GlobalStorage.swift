/// A global made by the host: a cell of 16 bytes of its own. Globals of modules have theirs in the instance's record.
final class GlobalStorage {
  let cell: UnsafeMutableRawPointer
  private let types: RegisteredTypes?

  /// - Parameter types: What keeps the global's type.
  init(_ types: RegisteredTypes?) {
    self.types = types
    cell = .allocate(byteCount: 16, alignment: 16)
    cell.initializeMemory(as: UInt8.self, repeating: 0, count: 16)
  }

  deinit { cell.deallocate() }
}
