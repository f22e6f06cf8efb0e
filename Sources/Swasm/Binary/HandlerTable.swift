/// What a `resume` does when the continuation suspends itself with a tag.
package struct SuspensionHandler: Hashable, Sendable {
  package var tag: UInt32
  /// `nil` for `(on $tag switch)`.
  package var label: UInt32?
}

/// The handlers of a `resume`, read from the module's bytes while iterating.
package struct HandlerTable: Sequence, IteratorProtocol {
  /// Handlers left.
  package var count: Int
  private var bytes: BinaryReader

  init() { self.init(count: 0, at: BinaryReader(UnsafeRawBufferPointer(start: nil, count: 0))) }

  /// `bytes` stands at the first handler and `count` handlers have been read from there once.
  init(count: Int, at bytes: BinaryReader) {
    self.count = count
    self.bytes = bytes
  }

  package mutating func next() -> SuspensionHandler? {
    guard count > 0 else { return nil }
    count &-= 1
    return try? bytes.readHandler()
  }
}

extension BinaryReader {
  mutating func readHandler() throws(ModuleError) -> SuspensionHandler {
    let kind = try readByte()
    guard kind <= 1 else { throw ModuleError(.malformedImmediate, at: position &- 1, "malformed on clause") }
    let tag = try readU32()
    return SuspensionHandler(tag: tag, label: kind == 0 ? try readU32() : nil)
  }
}

extension InstructionReader {
  mutating func readHandlers() throws(ModuleError) {
    let count = try bytes.readCount(limit: .max, "on clauses", elementBytes: 2)
    let start = bytes
    for _ in 0..<count { _ = try bytes.readHandler() }
    handlers = HandlerTable(count: count, at: start)
  }
}
