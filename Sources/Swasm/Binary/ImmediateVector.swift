/// What an instruction can have any number of.
package protocol ImmediateVectorElement {
  static func read(_ bytes: inout BinaryReader) throws(ModuleError) -> Self
}

/// A vector among the immediates of an instruction, read from the module's bytes while iterating.
package struct ImmediateVector<Element: ImmediateVectorElement>: Sequence, IteratorProtocol {
  /// Elements left.
  package private(set) var count = 0
  private var bytes = BinaryReader(UnsafeRawBufferPointer(start: nil, count: 0))

  init() {}

  /// Reads all elements once, so that iterating cannot fail.
  @inline(__always)
  init(_ bytes: inout BinaryReader, _ what: StaticString, elementBytes: Int) throws(ModuleError) {
    count = try bytes.readCount(limit: .max, what, elementBytes: elementBytes)
    self.bytes = bytes
    for _ in 0..<count { _ = try Element.read(&bytes) }
  }

  @inline(__always)
  package mutating func next() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return try? Element.read(&bytes)
  }
}

/// A target of `br_table`.
extension UInt32: ImmediateVectorElement {
  @inline(__always)
  package static func read(_ bytes: inout BinaryReader) throws(ModuleError) -> UInt32 { try bytes.readU32() }
}

/// A clause of `try_table`.
package struct CatchClause: Hashable, Sendable, ImmediateVectorElement {
  package enum Kind: UInt8, Sendable {
    case tag = 0
    case tagReference, all, allReference
  }
  package var kind: Kind
  /// Meaningless for `all` and `allReference`.
  package var tag: UInt32
  /// Counted from the block around the `try_table`.
  package var label: UInt32

  package static func read(_ bytes: inout BinaryReader) throws(ModuleError) -> CatchClause {
    guard let kind = Kind(rawValue: try bytes.readByte()) else {
      throw ModuleError(.malformedImmediate, at: bytes.position &- 1, "malformed catch clause")
    }
    let tag = kind == .tag || kind == .tagReference ? try bytes.readU32() : 0
    return CatchClause(kind: kind, tag: tag, label: try bytes.readU32())
  }
}

/// What a `resume` does when the continuation suspends itself with a tag.
package struct SuspensionHandler: Hashable, Sendable, ImmediateVectorElement {
  package var tag: UInt32
  /// `nil` for `(on $tag switch)`.
  package var label: UInt32?

  package static func read(_ bytes: inout BinaryReader) throws(ModuleError) -> SuspensionHandler {
    let kind = try bytes.readByte()
    guard kind <= 1 else { throw ModuleError(.malformedImmediate, at: bytes.position &- 1, "malformed on clause") }
    let tag = try bytes.readU32()
    return SuspensionHandler(tag: tag, label: kind == 0 ? try bytes.readU32() : nil)
  }
}
