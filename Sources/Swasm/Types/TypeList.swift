/// Parameter or result types in memory that somebody else keeps.
struct TypeList {
  var types: UnsafePointer<ValueType>
  var count: Int
  var slots: Int

  /// Whether `other` holds the same types.
  @inline(__always)
  func isIdentical(to other: UnsafePointer<ValueType>) -> Bool {
    // No early exit: the loop is then done with vectors, and lists of a thousand types cost a few nanoseconds more than
    // short ones.
    var difference: UInt32 = 0
    for index in 0..<count { difference |= types[index].bits ^ other[index].bits }
    return difference == 0
  }

  @inline(__always)
  var droppingLast: TypeList {
    TypeList(types: types, count: count &- 1, slots: slots &- types[count &- 1].slotCount)
  }
}
