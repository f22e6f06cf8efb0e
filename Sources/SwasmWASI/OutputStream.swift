/// An output stream that does not go to a descriptor of the host.
final class OutputStream {
  private let limit: Int
  private let callback: ((UnsafeRawBufferPointer) -> Void)?
  private let keeps: Bool
  private(set) var bytes: [UInt8] = []
  /// Whether something did not fit.
  private(set) var isTruncated = false

  init(limit: Int, keeps: Bool, callback: ((UnsafeRawBufferPointer) -> Void)? = nil) {
    self.limit = limit
    self.keeps = keeps
    self.callback = callback
  }

  /// - Returns: How many bytes were taken.
  /// - Throws: `noSpace` when nothing fits any more.
  func write(_ data: UnsafeRawBufferPointer) throws(Errno) -> Int {
    callback?(data)
    guard keeps else { return data.count }
    let count = min(data.count, limit - bytes.count)
    if count < data.count { isTruncated = true }
    if count == 0, data.count > 0 { throw .noSpace }
    bytes.append(contentsOf: data[..<count])
    return count
  }
}
