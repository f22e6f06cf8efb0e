import SwasmInterpreter
import SwasmSystem

/// How far a guest has come whose fuel did not suffice for a charge block: the instructions before the first that
/// cannot be paid are paid and performed, one by one as far as anyone can see.
///
/// The machine runs them in a copy of the charge block's code that ends there. Where the end lies within a fused
/// operation, that operation is left for later; only what its paid part may trap for is tried, since nothing else of
/// that part can be seen.
struct FuelCut {
  private let map: FuelMap
  /// The function's code. It lives as long as the module, which the store keeps.
  private let code: CodePointer
  /// Where in the code the guest goes on, and up to where operations are paid.
  private(set) var start: Int
  private(set) var end: Int
  /// Paid instructions of the operation at `end`.
  private var steps = 0
  /// Of the first event of the map that is not paid.
  private var event: Int
  /// Fuel of the rest of the charge block, from that event on.
  private(set) var unpaid: Int
  /// Fuel that was paid at once with what stands before.
  private(set) var paid = 0

  /// Stands at the beginning of the charge block at a position; `nil` when there is none.
  init?(_ map: FuelMap, _ code: CodePointer, position: Int) {
    guard let event = map.chargeBlock(at: position) else { return nil }
    self.map = map
    self.code = code
    self.event = event
    start = position
    end = position
    unpaid = map.cost(from: event)
  }

  /// Where the guest goes on.
  var address: CodePointer { code + start }
  /// The first operation that is not paid, or not whole.
  var endAddress: CodePointer { code + end }

  /// Pays for instructions as far as the fuel goes, which is not as far as the end of the charge block. Returns what is
  /// left.
  mutating func advance(_ fuel: Int) -> Int {
    var left = fuel
    while let step = map.step(at: event), step.cost <= left {
      if step.kind == FuelMap.Event.close || step.kind == FuelMap.Event.next { break }
      left -= step.cost
      event = step.end
      end += step.byteCount
      if step.kind == FuelMap.Event.step {
        steps += 1
      } else if step.byteCount > 0 {
        steps = 0
      }
    }
    paid = fuel - left
    unpaid -= paid
    return left
  }

  /// The guest stands at an address of the code.
  mutating func reach(_ address: CodePointer) { start = (address - code) & ~7 }

  // MARK: - The copy

  /// What stands before the operations: where they look for the fuel that was paid with them.
  private static let prefixBytes = 32
  /// No operation is longer.
  private static let partBytes = 128

  /// A copy of the operations that are paid, which ends with `fuelCutEnd`. `nil` when the host has no memory.
  func copy() -> Copy? {
    let byteCount = FuelCut.prefixBytes + end - start + FuelCut.partBytes + 16
    guard let paid = UInt32(exactly: paid), let memory = ZeroedMemory.allocate(byteCount) else { return nil }
    let operations = memory + FuelCut.prefixBytes
    operations.copyMemory(from: code + start, byteCount: end - start)
    (operations - CodeHeader.size).storeBytes(of: CodeHeader(frameBytes: 0, fuel: paid), as: CodeHeader.self)
    // What follows a call costs less than 2^16.
    (operations + CallFields.costBeforeReturn).storeBytes(of: UInt16(exactly: paid) ?? 0, as: UInt16.self)
    var target = operations + (end - start)
    target.storeBytes(of: fuelCutSaveAddress, as: UInt.self)
    target += 8
    let partStart = target - operations
    target += writePart(to: target)
    target.storeBytes(of: fuelCutEndAddress, as: UInt.self)
    return Copy(memory: memory, byteCount: byteCount, partStart: partStart)
  }

  struct Copy {
    fileprivate let memory: UnsafeMutableRawPointer
    fileprivate let byteCount: Int
    /// Where the part of an operation stands, from the first operation on.
    fileprivate let partStart: Int

    /// The first operation.
    var entry: CodePointer { CodePointer(memory + FuelCut.prefixBytes) }
    func free() { ZeroedMemory.deallocate(memory) }
  }

  /// The address in the code that an address in the copy stands for, the number of a step in its low bits included; other
  /// addresses stand for themselves.
  func original(_ address: CodePointer, _ copy: Copy) -> CodePointer {
    guard address >= copy.entry, address < CodePointer(copy.memory + copy.byteCount) else { return address }
    let offset = address - copy.entry
    return offset < copy.partStart ? code + start + offset : endAddress + (offset - copy.partStart)
  }

  /// Writes the paid part of the operation at `end` as an operation of its own, whose result goes to the slot behind the
  /// frame. Returns its size.
  private func writePart(to target: UnsafeMutableRawPointer) -> Int {
    guard steps > 0 else { return 0 }
    let source = code + end
    guard let whole = Operation(address: source.load(as: UInt.self)) else { return 0 }
    guard var (part, skipped) = whole.beginning else { return 0 }
    while part.stepCount > steps, let (first, destinations) = part.beginning {
      part = first
      skipped += destinations - 1
    }
    let (from, to) = (whole.layout, part.layout)
    guard to.size <= FuelCut.partBytes else { return 0 }
    target.storeBytes(of: part.address, as: UInt.self)
    let slot = Int(codeHeader(code + CodeHeader.size).frameBytes) / 8
    guard let narrow = UInt16(exactly: slot) else { return 0 }
    let start16 = OperationLayout.start16
    target.storeBytes(of: narrow, toByteOffset: OperationLayout.destinationOffset, as: UInt16.self)
    (target + start16 + 2).copyMemory(from: source + start16 + 2 * skipped, byteCount: 2 * (to.count16 - 1))
    (target + to.start32).copyMemory(from: source + from.start32, byteCount: 4 * to.count32)
    (target + to.start64).copyMemory(from: source + from.start64, byteCount: 8 * to.count64)
    return to.size
  }
}
