#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Pages of address space from the kernel.
enum PageMapping {
  static let pageSize = Int(getpagesize())

  /// Address space without memory behind it, page-aligned; `nil` when there is none left.
  static func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    #if os(Linux)
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #else
      let flags = MAP_PRIVATE | MAP_ANON
    #endif
    let result = mmap(nil, byteCount, PROT_NONE, flags, -1, 0)
    return result == MAP_FAILED ? nil : result
  }

  /// Makes pages of a reservation readable and writable, filled with zeros.
  static func commit(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
    byteCount == 0 || mprotect(start, byteCount, PROT_READ | PROT_WRITE) == 0
  }

  static func release(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount > 0 { munmap(start, byteCount) }
  }

  static func roundUp(_ byteCount: Int) -> Int { (byteCount + pageSize - 1) & ~(pageSize - 1) }
}

/// Zeroed memory whose pages cost nothing until they are touched.
enum ZeroedMemory {
  static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    // Swift's own allocation does not fail either: without memory the process ends.
    guard let memory = calloc(byteCount, 1) else { fatalError("out of memory") }
    return memory
  }
  static func deallocate(_ memory: UnsafeMutableRawPointer) { free(memory) }
}
