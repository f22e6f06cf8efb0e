import SwasmInterpreter
import SwasmSystem

/// The elements of a table: references of 8 bytes, 0 = null.
final class TableStorage {
  let record: UnsafeMutablePointer<TableRecord>
  let type: TableType
  /// Elements that there is memory for.
  private var capacity: Int
  /// Elements beyond the table's end that hold a value already, in case that it grows.
  private var prepared: (start: Int, end: Int, value: UInt64)?
  private unowned let store: Store
  private let types: RegisteredTypes?

  /// - Parameter types: What keeps the element type.
  /// - Throws: `memory_limit` when the initial size is above the store's limit or the host has no memory for it.
  init(_ type: TableType, store: Store, initial: UInt64 = 0, types: RegisteredTypes?) throws(Trap) {
    self.type = type
    self.types = types
    self.store = store
    if let limit = store.limit(ofElements: type.limits.minimum) {
      let bound =
        limit == .tableElements ? "\(store.limits.tableElements) elements" : "\(store.limits.memoryBytes) bytes"
      throw store.refusal(
        limit, "a table of \(type.limits.minimum) elements does not fit in the store's limit of \(bound)")
    }
    let count = Int(type.limits.minimum)
    capacity = max(count, 1)
    // Null is 0, so that a large table costs nothing before it is used.
    guard let memory = ZeroedMemory.allocate(capacity * 8) else {
      throw store.refusal(.hostMemory, "the host has no memory for a table of \(count) elements")
    }
    let elements = memory.assumingMemoryBound(to: UInt64.self)
    if initial != 0 {
      let partCount = 1 << 18
      for start in stride(from: 0, to: count, by: partCount) {
        do throws(Trap) {
          if start > 0 { try store.endIfInterrupted() }
        } catch {
          ZeroedMemory.deallocate(memory)
          throw error
        }
        (elements + start).update(repeating: initial, count: min(partCount, count - start))
      }
    }
    record = .allocate(capacity: 1)
    record.initialize(to: TableRecord(elements: elements, count: count, owner: elements))
    record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    store.countElements(count)
  }

  deinit {
    ZeroedMemory.deallocate(record.pointee.elements)
    record.deallocate()
  }

  /// The storage that a record belongs to.
  static func of(_ record: UnsafeMutablePointer<TableRecord>) -> TableStorage {
    Unmanaged<TableStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  var count: Int { record.pointee.count }

  /// Whether the type and the store's limit allow so many more elements.
  func canGrow(by delta: UInt64) -> Bool {
    let (new, overflow) = UInt64(count).addingReportingOverflow(delta)
    let addressable: UInt64 = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard !overflow, new <= min(type.limits.maximum ?? .max, addressable) else { return false }
    if let limit = store.limit(ofElements: delta) {
      store.noteHit(limit)
      return false
    }
    return true
  }

  /// Adds elements; the old size, or `nil` when the type, the store's limit or the host forbids it.
  func grow(by delta: UInt64, value: UInt64) -> UInt64? {
    let old = count
    guard canGrow(by: delta) else { return nil }
    let new = old + Int(delta)
    guard extend(to: new) else {
      store.noteHit(.hostMemory)
      return nil
    }
    while prepareGrowth(by: delta, value: value) {}
    prepared = nil
    record.pointee.count = new
    store.countElements(Int(delta))
    return UInt64(old)
  }

  /// Writes a part of the elements that the table may grow by, beyond its end; `false` when all are written, or growing
  /// would fail.
  func prepareGrowth(by delta: UInt64, value: UInt64) -> Bool {
    let old = count
    guard canGrow(by: delta), extend(to: old + Int(delta)) else { return false }
    var end = old
    if let prepared, prepared.start == old, prepared.value == value { end = max(end, prepared.end) }
    let next = min(old + Int(delta), end + TableStorage.elementsAtOnce)
    guard end < next else { return false }
    (record.pointee.elements + end).update(repeating: value, count: next - end)
    prepared = (old, next, value)
    return next < old + Int(delta)
  }

  private static let elementsAtOnce = 1 << 15

  private func extend(to count: Int) -> Bool {
    guard count > capacity else { return true }
    // At least twice as many as before: growth by single elements stays linear.
    let extended = max(count, min(capacity * 2, store.limits.tableElements))
    guard let memory = ZeroedMemory.extend(record.pointee.elements, to: extended * 8) else { return false }
    record.pointee.elements = memory.assumingMemoryBound(to: UInt64.self)
    capacity = extended
    return true
  }
}
