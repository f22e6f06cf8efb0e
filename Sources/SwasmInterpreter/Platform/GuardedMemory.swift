/// What may not be touched of memory that we divide ourselves, the guests' stacks and the collected heap: AddressSanitizer
/// knows it for memory from `malloc` only. A build with `-DSWASM_GUARDED_MEMORY`, which has to be one with
/// `-sanitize=address`, tells it; in all others nothing here does anything.
public enum GuardedMemory {
  #if SWASM_GUARDED_MEMORY
    public static let isOn = true
    /// Behind each object of the heap.
    public static let redZoneBytes = 16
  #else
    public static let isOn = false
    @inlinable @inline(__always) public static var redZoneBytes: Int { 0 }
  #endif

  /// From now on whoever reads or writes these bytes ends the process with a report. `start` can lie anywhere, the end only
  /// at a multiple of 8.
  @inlinable @inline(__always)
  public static func poison(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if SWASM_GUARDED_MEMORY
      if byteCount > 0 { poisonRegion(start, byteCount) }
    #endif
  }

  /// The bytes can be used again. `start` is a multiple of 8.
  @inlinable @inline(__always)
  public static func unpoison(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if SWASM_GUARDED_MEMORY
      if byteCount > 0 { unpoisonRegion(start, byteCount) }
    #endif
  }
}

#if SWASM_GUARDED_MEMORY
  // Of AddressSanitizer's runtime, which such a build has to be linked with.
  @_silgen_name("__asan_poison_memory_region")
  @usableFromInline func poisonRegion(_ start: UnsafeRawPointer, _ byteCount: Int)
  @_silgen_name("__asan_unpoison_memory_region")
  @usableFromInline func unpoisonRegion(_ start: UnsafeRawPointer, _ byteCount: Int)
#endif
