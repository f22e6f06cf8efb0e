/// The operand types of the function that is being validated, all blocks together, and how many frame slots they need.
/// Whoever pushes looks at `maximumSlots` after each instruction, so that the stack stays below what a frame may have
/// and the types that one instruction pushes.
struct OperandStack: ~Copyable {
  private(set) var types: UnsafeMutablePointer<ValueType>
  var count = 0
  private var capacity: Int
  /// Operands of two slots among them.
  var vectors = 0
  private(set) var maximumSlots = 0

  init() {
    capacity = 256
    types = .allocate(capacity: capacity)
  }

  deinit { types.deallocate() }

  mutating func reset() {
    count = 0
    vectors = 0
    maximumSlots = 0
  }

  var slots: Int { count &+ vectors }

  /// Whether another operand needs no more memory.
  var hasRoom: Bool { count < capacity }

  @inline(__always)
  mutating func push(_ type: ValueType) {
    if count == capacity { grow(by: 1) }
    types[count] = type
    count &+= 1
    if type.isVector { vectors &+= 1 }
    recordSlots()
  }

  @inline(__always)
  mutating func push(_ list: TypeList) {
    if list.count == 0 { return }
    if capacity &- count < list.count { grow(by: list.count) }
    (types + count).update(from: list.types, count: list.count)
    count &+= list.count
    vectors &+= list.slots &- list.count
    recordSlots()
  }

  /// Takes off the top operand, which must exist.
  @inline(__always)
  mutating func removeTop() -> ValueType {
    count &-= 1
    let type = types[count]
    if type.isVector { vectors &-= 1 }
    return type
  }

  @inline(__always)
  mutating func recordSlots() {
    let slots = count &+ vectors
    if slots > maximumSlots { maximumSlots = slots }
  }

  /// Notes that `extra` slots above the operands are needed for a moment.
  mutating func recordSlots(extra: Int) { maximumSlots = max(maximumSlots, count &+ vectors &+ extra) }

  /// Takes off the top operands, of which there must be so many.
  mutating func removeTop(count removed: Int) {
    if vectors != 0 { vectors &-= vectorCount(types + (count &- removed), removed) }
    count &-= removed
  }

  /// Cuts the stack to a height that it had before, with the slots of that time.
  mutating func cut(toCount height: Int, slots: Int) {
    count = height
    vectors = slots &- height
  }

  @inline(never)
  private mutating func grow(by added: Int) {
    let newCapacity = max(capacity &* 2, count &+ added)
    let newTypes = UnsafeMutablePointer<ValueType>.allocate(capacity: newCapacity)
    newTypes.update(from: types, count: count)
    types.deallocate()
    types = newTypes
    capacity = newCapacity
  }
}

/// How many of the types take two slots.
@inline(never)
private func vectorCount(_ types: UnsafePointer<ValueType>, _ count: Int) -> Int {
  var vectors = 0
  for index in 0..<count { vectors &+= types[index].isVector ? 1 : 0 }
  return vectors
}
