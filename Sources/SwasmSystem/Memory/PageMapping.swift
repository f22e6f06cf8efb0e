#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Pages of address space from the kernel.
package enum PageMapping {
  package static let pageSize = Int(getpagesize())
  /// More than any host can map; sizes are cut to it before they are rounded up.
  package static let maximumBytes = 1 << 47

  /// Address space without memory behind it, page-aligned; `nil` when there is none left.
  package static func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer? { map(byteCount, PROT_NONE) }

  /// Readable and writable pages filled with zeros, made when they are touched; `nil` when there is no address space
  /// left.
  package static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? { map(byteCount, PROT_READ | PROT_WRITE) }

  private static func map(_ byteCount: Int, _ protection: Int32) -> UnsafeMutableRawPointer? {
    #if os(Linux)
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #else
      let flags = MAP_PRIVATE | MAP_ANON
    #endif
    let result = mmap(nil, byteCount, protection, flags, -1, 0)
    return result == MAP_FAILED ? nil : result
  }

  /// Makes pages of a reservation readable and writable, filled with zeros.
  package static func commit(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
    byteCount == 0 || mprotect(start, byteCount, PROT_READ | PROT_WRITE) == 0
  }

  /// Gives the memory of accessible pages back: they are accessible and filled with zeros afterwards. On failure the
  /// pages may hold anything.
  package static func clear(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
    #if os(Linux)
      return byteCount == 0 || madvise(start, byteCount, MADV_DONTNEED) == 0
    #else
      // Elsewhere, MADV_DONTNEED does not zero: the pages are mapped anew.
      return byteCount == 0
        || mmap(start, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON | MAP_FIXED, -1, 0) != MAP_FAILED
    #endif
  }

  package static func release(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount > 0 { munmap(start, byteCount) }
  }

  /// The next multiple of the page size; `byteCount` is at most `maximumBytes`.
  package static func roundUp(_ byteCount: Int) -> Int { (byteCount + pageSize - 1) & ~(pageSize - 1) }
}

/// Zeroed memory whose pages cost nothing until they are touched.
package enum ZeroedMemory {
  /// `nil` when the host has no memory.
  package static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? { calloc(byteCount, 1) }

  /// A larger piece with the same beginning; what is added is not zeroed. `nil` when the host has no memory, and then
  /// `memory` stays as it is.
  package static func extend(_ memory: UnsafeMutableRawPointer, to byteCount: Int) -> UnsafeMutableRawPointer? {
    realloc(memory, byteCount)
  }

  package static func deallocate(_ memory: UnsafeMutableRawPointer) { free(memory) }

  /// Has the system make the pages at once, where it can, of memory that is about to be filled: one by one they take
  /// longer.
  package static func populate(_ memory: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if os(Linux)
      let page = PageMapping.pageSize
      let start = (UInt(bitPattern: memory) + UInt(page) - 1) & ~UInt(page - 1)
      let end = (UInt(bitPattern: memory) + UInt(byteCount)) & ~UInt(page - 1)
      // MADV_POPULATE_WRITE, since Linux 5.14.
      if start < end { madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), 23) }
    #endif
  }
}
