import SwasmSystem

/// An output stream that does not go to a descriptor of the host.
package final class OutputStream {
  package enum Sink {
    case memory, nothing
    case callback((UnsafeRawBufferPointer) -> Void)
  }
  private let sink: Sink
  /// Bytes that are still taken.
  private var left: Int
  package private(set) var bytes: [UInt8] = []
  /// Whether something did not fit.
  package private(set) var isTruncated = false

  /// - Parameter limit: Bytes that it takes; `nil` without a limit.
  package init(_ sink: Sink, limit: Int?) {
    self.sink = sink
    left = limit.map { max(0, $0) } ?? .max
  }

  /// - Returns: How many bytes were taken.
  /// - Throws: `noSpace` when nothing fits any more.
  package func write(_ data: UnsafeRawBufferPointer) throws(Errno) -> Int {
    let count = min(data.count, left)
    if count < data.count { isTruncated = true }
    if count == 0, data.count > 0 { throw .noSpace }
    if left != .max { left -= count }
    let taken = UnsafeRawBufferPointer(rebasing: data[..<count])
    switch sink {
    case .memory: bytes.append(contentsOf: taken)
    case .nothing: break
    case .callback(let callback): callback(taken)
    }
    return count
  }
}
