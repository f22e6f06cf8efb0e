// Listings.
extension WASI.Call {
  /// `fd_readdir(fd, buf, buf_len, cookie, result)`: entries of 24 bytes and a name each, in the order of the names'
  /// bytes. The cookie counts entries; 0 lists the directory anew. An entry that does not fit is cut off: the caller
  /// sees a full buffer and asks again.
  ///
  /// - Throws: `badDescriptor`, `notDirectory` (wasmtime: `badf`), `notCapable`, `fault`, and the host's.
  func readDirectory() throws(Errno) {
    let file = try descriptor(0)
    guard file.isDirectory else { throw .notDirectory }
    try file.require(.fdReaddir)
    let buffer = try memory.bytes(u32(1), u32(2))
    let result = try memory.place(u32(4), of: UInt32.self)
    let cookie = u64(3)
    if cookie == 0 || file.listing.isEmpty { file.listing = try listing(of: file) }
    var used = 0
    for index in min(Int(clamping: cookie), file.listing.count)..<file.listing.count {
      guard used < buffer.count else { break }
      let entry = file.listing[index]
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
  }

  private func listing(of file: OpenFile) throws(Errno) -> [Host.DirectoryEntry] {
    if let node = file.node { return node.listing }
    var entries = try Host.entries(file.host)
    // What is above a directory that may be preopened is not the guest's business.
    let own = try Host.status(file.host).inode
    if let parent = entries.firstIndex(where: { $0.name.elementsEqual("..".utf8) }) { entries[parent].inode = own }
    return entries
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
