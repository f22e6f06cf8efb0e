import Swasm

/// The blocks around an instruction, with the names of their labels. Blocks without names take one byte each.
struct LabelStack {
  /// What may follow in a block.
  enum Kind: UInt8 {
    case plain
    /// Until its `else`.
    case condition
    /// Until its first `catch`, and after it.
    case attempt, handled
  }

  private struct Named {
    /// How many blocks are around it.
    var depth: Int
    var start: UInt32
    var end: UInt32
    /// Two labels of one hash pass for one name: the worst that comes of it is a number in place of a name.
    var hash: Int
  }

  private var kinds: [Kind] = []
  private var named: [Named] = []
  /// Blocks so far: labels are numbered in the order of their blocks.
  private(set) var blockCount = 0

  /// Branches further out are printed as numbers, so that finding out whether a name is hidden takes constant time.
  private static let namedDepth = 16

  var count: Int { kinds.count }

  mutating func push(_ kind: Kind, _ name: Range<Int>?, bytes: UnsafeRawBufferPointer) {
    if let name {
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[name]))
      named.append(
        Named(
          depth: kinds.count, start: UInt32(truncatingIfNeeded: name.lowerBound),
          end: UInt32(truncatingIfNeeded: name.upperBound), hash: hasher.finalize()))
    }
    kinds.append(kind)
    blockCount += 1
  }

  /// Ends a block, or begins another part of it.
  ///
  /// - Throws: when no block is open, or the innermost one has no such part.
  mutating func proceed(_ instruction: Instruction, at offset: Int) throws(ModuleError) {
    switch (instruction, kinds.last) {
    case (.end, _?), (.delegate, .attempt):
      kinds.removeLast()
      if let last = named.last, last.depth == kinds.count { named.removeLast() }
    case (.else, .condition): kinds[kinds.count - 1] = .plain
    case (.catch, .attempt), (.catch, .handled): kinds[kinds.count - 1] = .handled
    case (.catchAll, .attempt), (.catchAll, .handled): kinds[kinds.count - 1] = .plain
    case (.else, _), (.catch, _), (.catchAll, _), (.delegate, _):
      throw ModuleError(
        .malformedIllegalOpcode, at: offset, "\(instruction.info.name) without a block that it belongs to")
    default: break
    }
  }

  /// The name of the label with this index, if it means that label and no other.
  func name(_ index: UInt32) -> Range<Int>? {
    guard index < UInt32(Self.namedDepth), Int(index) < kinds.count else { return nil }
    let depth = kinds.count - 1 - Int(index)
    guard let position = named.lastIndex(where: { $0.depth <= depth }), named[position].depth == depth else {
      return nil
    }
    let label = named[position]
    if named[(position + 1)...].contains(where: { $0.hash == label.hash }) { return nil }
    return Int(label.start)..<Int(label.end)
  }
}
