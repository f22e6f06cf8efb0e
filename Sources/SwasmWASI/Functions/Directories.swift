import SwasmSystem
import SwasmWorld

// Listings.
extension WASI.Call {
  /// `fd_readdir(fd, buf, buf_len, cookie, result)`: entries of 24 bytes and a name each, in the order of the names'
  /// bytes. The cookie counts entries; 0 lists the directory anew. An entry that does not fit is cut off: the caller
  /// sees a full buffer and asks again.
  ///
  /// - Throws: `badDescriptor`, `notDirectory` (wasmtime: `badf`), `notCapable`, `fault`, `noMemory` (more than 64 MiB of
  ///   listings that are being read), `interrupted`, and the host's.
  func readDirectory() throws(Errno) {
    let file = try descriptor(0)
    guard file.isDirectory else { throw .notDirectory }
    try file.require(.fdReaddir)
    let buffer = try memory.bytes(u32(1), u32(2))
    let result = try memory.place(u32(4), of: UInt32.self)
    let cookie = u64(3)
    if cookie == 0 {
      file.listing = nil
      file.listedCount = nil
    }
    let entries: [Host.DirectoryEntry]
    if let node = file.node {
      entries = node.listing
    } else if let count = file.listedCount, cookie >= count {
      entries = []
    } else {
      if file.listing == nil { file.listing = try listing(of: file) }
      entries = file.listing?.entries ?? []
    }
    var used = 0
    for index in min(Int(clamping: cookie), entries.count)..<entries.count {
      guard used < buffer.count else { break }
      let entry = entries[index]
      withUnsafeTemporaryAllocation(byteCount: 24, alignment: 8) { header in
        header.clear()
        header.set(UInt64(index + 1), at: 0)
        header.set(entry.inode, at: 8)
        header.set(UInt32(clamping: entry.name.count), at: 16)
        header.set(entry.type.rawValue, at: 20)
        used += buffer[from: used, count: min(24, buffer.count - used)].fill(from: header)
      }
      let name = entry.name.prefix(buffer.count - used)
      buffer[from: used, count: name.count].copyBytes(from: name)
      used += name.count
    }
    result.set(UInt32(clamping: used), at: 0)
    if used < buffer.count, let listing = file.listing {
      // There is no more, so it need not be kept.
      file.listedCount = UInt64(listing.entries.count)
      file.listing = nil
    }
  }

  private func listing(of file: OpenFile) throws(Errno) -> DirectoryListing {
    var entries = try Host.entries(file.host, limit: world.listings.left) { store.isInterrupted }
    // What is above a directory that may be preopened is not the guest's business.
    let own = try Host.status(file.host).inode
    if let parent = entries.firstIndex(where: { $0.name.elementsEqual("..".utf8) }) { entries[parent].inode = own }
    return DirectoryListing(entries, world.listings)
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies as much of `source` as fits; how much that is.
  fileprivate func fill(from source: UnsafeMutableRawBufferPointer) -> Int {
    let bytes = source.prefix(count)
    copyBytes(from: bytes)
    return bytes.count
  }
}
