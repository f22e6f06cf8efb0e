import SwasmSystem
import SwasmWorld

// Reading, writing and positions.
extension WASI.Call {
  /// `fd_read(fd, iovs, iovs_len, result)`: reads from the position straight into the memory.
  ///
  /// - Throws: `badDescriptor` (no such descriptor, a directory, or not open for reading), `fault`, `invalid` (pieces of
  ///   more than 4 GiB), and the host's.
  func read() throws(Errno) {
    try transfer(.fdRead, at: nil, result: u32(3)) { file, pieces, offset throws(Errno) in
      try read(file, pieces, at: offset)
    }
  }

  /// `fd_pread(fd, iovs, iovs_len, offset, result)`: reads at an offset and leaves the position.
  ///
  /// - Throws: as `fd_read`; `invalid` for an offset of 2^63 or more; `illegalSeek` for a stream.
  func positionedRead() throws(Errno) {
    let offset = try signed(u64(3))
    try transfer(.fdRead, at: offset, result: u32(4)) { file, pieces, offset throws(Errno) in
      try read(file, pieces, at: offset)
    }
  }

  /// `fd_write(fd, iovs, iovs_len, result)`: writes at the position.
  ///
  /// - Throws: `badDescriptor` (no such descriptor, a directory, or not open for writing), `fault`, `invalid` (pieces of
  ///   more than 4 GiB), `noSpace` (a bounded output or a quota is full), and the host's.
  func write() throws(Errno) {
    try transfer(.fdWrite, at: nil, result: u32(3)) { file, pieces, offset throws(Errno) in
      try write(file, pieces, at: offset)
    }
  }

  /// `fd_pwrite(fd, iovs, iovs_len, offset, result)`: writes at an offset and leaves the position.
  ///
  /// - Throws: as `fd_write`; `invalid` for an offset of 2^63 or more; `illegalSeek` for a stream.
  func positionedWrite() throws(Errno) {
    let offset = try signed(u64(3))
    try transfer(.fdWrite, at: offset, result: u32(4)) { file, pieces, offset throws(Errno) in
      try write(file, pieces, at: offset)
    }
  }

  /// Bytes that are moved between two looks at the deadline.
  private static let partBytes = 4 << 20

  private func transfer(
    _ right: Rights, at offset: Int64?, result: UInt32,
    _ operation: (OpenFile, UnsafeMutableBufferPointer<MemoryPiece>, Int64?) throws(Errno) -> Int
  ) throws(Errno) {
    let file = try descriptor(0)
    guard !file.isDirectory else { throw .badDescriptor }
    try file.require(right)
    guard offset == nil || file.isFile else { throw .illegalSeek }
    let result = try memory.place(result, of: UInt32.self)
    let count = try memory.withPieces(u32(1), u32(2)) { pieces throws(Errno) in
      while true {
        do throws(Errno) {
          return try inParts(file, pieces, at: offset, operation)
        } catch {
          // Another process may have made a stream nonblocking; the guest has not asked for that.
          guard error == .again, case .stream = file.kind, !file.flags.contains(.nonblocking) else { throw error }
          try wait(for: file, writes: right == .fdWrite)
        }
      }
    }
    result.set(count, at: 0)
  }

  /// Transfers a lot in parts. An interruption, or an error after the first part, leaves a short transfer.
  private func inParts(
    _ file: OpenFile, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?,
    _ operation: (OpenFile, UnsafeMutableBufferPointer<MemoryPiece>, Int64?) throws(Errno) -> Int
  ) throws(Errno) -> Int {
    if case .stream = file.kind { limit(pieces, to: Self.partBytes) }
    guard pieces.reduce(0, { $0 + $1.count }) > Self.partBytes else { return try operation(file, pieces, offset) }
    var total = 0
    for piece in pieces {
      var left = piece
      while left.count > 0 {
        var position = offset
        if let offset {
          let (sum, overflow) = offset.addingReportingOverflow(Int64(total))
          if overflow { return total }
          position = sum
        }
        var part = left
        part.count = min(left.count, Self.partBytes)
        let wanted = part.count
        let count: Int
        do throws(Errno) {
          if store.isInterrupted { throw .interrupted }
          count = try withUnsafeMutablePointer(to: &part) { part throws(Errno) in
            try operation(file, UnsafeMutableBufferPointer(start: part, count: 1), position)
          }
        } catch {
          if total == 0 { throw error }
          return total
        }
        total += count
        left.base? += count
        left.count -= count
        if count < wanted { return total }
      }
    }
    return total
  }

  private func read(
    _ file: OpenFile, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?
  ) throws(Errno) -> Int {
    if let contents = file.node?.file {
      let count = try contents.read(pieces, at: offset.map { UInt64($0) } ?? file.position)
      if offset == nil { file.position += UInt64(count) }
      return count
    }
    guard case .input(let data, var position) = file.kind else {
      if case .stream = file.kind, file.type != .regularFile {
        // The system's own waiting could not be interrupted, whether or not the guest wants to wait.
        try wait(for: file, writes: false)
      }
      return try Host.read(file.host, pieces, at: offset, file.type)
    }
    let start = position
    for piece in pieces {
      let count = min(piece.count, data.count - position)
      piece.bytes.copyBytes(from: data[position..<position + count])
      position += count
    }
    file.kind = .input(data, position: position)
    return position - start
  }

  /// Waits until a stream of the host is ready.
  ///
  /// - Parameter waits: `false` only looks, which is what a guest wants that has made the descriptor nonblocking.
  /// - Throws: `interrupted` when the guest has to end, `again` when it is not ready and nobody waits.
  private func wait(for file: OpenFile, writes: Bool, waits: Bool? = nil) throws(Errno) {
    let waits = waits ?? !file.flags.contains(.nonblocking)
    var streams = [Host.PolledStream(descriptor: file.host, writes: writes)]
    try Host.poll(&streams, timeout: waits ? nil : 0) { store.isInterrupted }
    guard streams[0].isReady else { throw waits ? .interrupted : .again }
  }

  private func write(
    _ file: OpenFile, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?
  ) throws(Errno) -> Int {
    guard case .output(let stream) = file.kind else {
      guard let left = file.outputLeft else { return try writeToHost(file, pieces, at: offset) }
      if limit(pieces, to: left) {
        file.isTruncated = true
        if left == 0 { throw .noSpace }
      }
      let count = try writeToHost(file, pieces, at: offset)
      file.outputLeft = left - count
      return count
    }
    var total = 0
    for piece in pieces where piece.count > 0 {
      do throws(Errno) {
        let count = try stream.write(UnsafeRawBufferPointer(piece.bytes))
        total += count
        if count < piece.count { break }
      } catch {
        // What was written before the error counts.
        if total == 0 { throw error }
        break
      }
    }
    return total
  }

  private func writeToHost(
    _ file: OpenFile, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?
  ) throws(Errno) -> Int {
    guard case .stream = file.kind, file.type != .regularFile else {
      guard let quota = file.quota, file.type == .regularFile else {
        return try Host.write(file.host, pieces, at: offset)
      }
      return try write(file, pieces, at: offset, within: quota)
    }
    // The system's own waiting could not be interrupted; so much is taken at once when there is room.
    limit(pieces, to: Host.pipeBytes)
    try wait(for: file, writes: true)
    guard file.filter != nil else { return try Host.write(file.host, pieces, at: offset) }
    var total = 0
    for piece in pieces where piece.count > 0 {
      // Written whole, since the guest knows nothing of the filter.
      var filtered = file.filter?.filter(UnsafeRawBufferPointer(piece.bytes)) ?? []
      while !filtered.isEmpty {
        try wait(for: file, writes: true, waits: true)
        do throws(Errno) {
          filtered.removeFirst(try Host.write(file.host, filtered))
        } catch {
          // Another process may have made the stream nonblocking.
          guard error == .again else { throw error }
        }
      }
      total += piece.count
    }
    return total
  }

  /// Leaves no more than so many bytes in the pieces; whether there were more.
  @discardableResult
  func limit(_ pieces: UnsafeMutableBufferPointer<MemoryPiece>, to limit: Int) -> Bool {
    var left = limit
    var isCut = false
    for index in pieces.indices {
      if pieces[index].count > left { isCut = true }
      pieces[index].count = min(pieces[index].count, left)
      left -= pieces[index].count
    }
    return isCut
  }

  /// - Throws: `invalid` for what the host's signed offsets cannot hold.
  func signed(_ offset: UInt64) throws(Errno) -> Int64 {
    guard let value = Int64(exactly: offset) else { throw .invalid }
    return value
  }

  // MARK: - Position

  /// `fd_seek(fd, offset, whence, result)`.
  ///
  /// - Throws: `badDescriptor` (also for a directory), `illegalSeek` (a stream), `invalid` (an unknown `whence`, or a
  ///   position below 0 or of 2^63 or more), `notCapable`, `fault`.
  func seek() throws(Errno) {
    let offset = Int64(bitPattern: u64(1))
    let whence = u32(2)
    // Asking for the position needs less than setting it.
    let file = try seekable(needs: offset == 0 && whence == 1 ? .fdTell : .fdSeek)
    let result = try memory.place(u32(3), of: UInt64.self)
    result.set(try seek(file, offset, whence), at: 0)
  }

  /// `fd_tell(fd, result)`.
  ///
  /// - Throws: `badDescriptor` (also for a directory), `illegalSeek` (a stream), `notCapable`, `fault`.
  func tell() throws(Errno) {
    let file = try seekable(needs: .fdTell)
    let result = try memory.place(u32(1), of: UInt64.self)
    result.set(try seek(file, 0, 1), at: 0)
  }

  private func seek(_ file: OpenFile, _ offset: Int64, _ whence: UInt32) throws(Errno) -> UInt64 {
    guard let contents = file.node?.file else { return try Host.seek(file.host, offset, whence: whence) }
    let origin: Int64
    switch whence {
    case 0: origin = 0
    case 1: origin = Int64(clamping: file.position)
    case 2: origin = Int64(contents.byteCount)
    default: throw .invalid
    }
    let (position, overflow) = origin.addingReportingOverflow(offset)
    guard !overflow, position >= 0 else { throw .invalid }
    file.position = UInt64(position)
    return file.position
  }

  private func seekable(needs right: Rights) throws(Errno) -> OpenFile {
    let file = try descriptor(0)
    switch file.kind {
    case .directory: throw .badDescriptor
    case .stream, .input, .output: throw .illegalSeek
    case .file, .virtual:
      guard file.isFile else { throw .badDescriptor }
      try file.require(right)
      return file
    }
  }

  // MARK: - Space and durability

  /// `fd_advise(fd, offset, len, advice)`: checked, and otherwise without effect.
  ///
  /// - Throws: `badDescriptor` (also for a directory or a stream), `invalid`, `notCapable`. Unlike wasmtime, offsets and
  ///   lengths of 2^63 or more are `invalid`.
  func advise() throws(Errno) {
    _ = try file(0, needs: .fdAdvise)
    guard u32(3) <= 5 else { throw .invalid }
    _ = try signed(u64(1))
    _ = try signed(u64(2))
  }

  /// `fd_allocate(fd, offset, len)`: makes the file at least that long, with space on the disk (wasmtime: `notsup`).
  ///
  /// - Throws: `badDescriptor` (also for a directory or a stream), `notPermitted` (not open for writing), `invalid`,
  ///   `notSupported` (macOS), `noSpace` (also for a quota), and the host's.
  func allocate() throws(Errno) {
    let file = try writableFile(needs: .fdAllocate)
    let offset = try signed(u64(1))
    let count = try signed(u64(2))
    try change(file, { $0.writing(Int(count), at: UInt64(offset)) }) { () throws(Errno) in
      try Host.allocate(file.host, offset, count) { store.isInterrupted }
    }
  }

  /// `fd_filestat_set_size(fd, size)`.
  ///
  /// - Throws: `badDescriptor` (also for a directory or a stream), `notPermitted` (not open for writing), `invalid`,
  ///   `noSpace` (a quota, which counts holes as well), and the host's.
  func setFileSize() throws(Errno) {
    let file = try writableFile(needs: .fdFilestatSetSize)
    let size = try signed(u64(1))
    try change(file, { DiskQuota.Usage(size: $0.writing(0, at: UInt64(size)).size, allocated: $0.allocated) }) {
      () throws(Errno) in try Host.setSize(file.host, size)
    }
  }

  /// `fd_sync(fd)` and `fd_datasync(fd)`.
  ///
  /// - Throws: `badDescriptor` (also for a stream; `fd_datasync` also for a directory), `notCapable`, and the host's.
  ///   wasmtime refuses directories for both.
  func synchronize(onlyData: Bool) throws(Errno) {
    let file = try descriptor(0)
    guard file.isFile || (file.isDirectory && !onlyData) else { throw .badDescriptor }
    try file.require(onlyData ? .fdDatasync : .fdSync)
    if file.node == nil { try Host.synchronize(file.host, onlyData: onlyData) }
  }

  /// The descriptor of an argument, which must be a file beneath a preopened directory.
  func file(_ index: Int, needs right: Rights = []) throws(Errno) -> OpenFile {
    let file = try descriptor(index)
    guard file.isFile else { throw .badDescriptor }
    try file.require(right)
    return file
  }

  private func writableFile(needs right: Rights) throws(Errno) -> OpenFile {
    let file = try file(0)
    guard file.rights.isSuperset(of: right) else { throw .notPermitted }
    return file
  }
}
