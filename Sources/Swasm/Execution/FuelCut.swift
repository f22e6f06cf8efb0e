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
  /// No operation of a single step is longer.
  private static let stepBytes = 48

  /// A copy of the operations that are paid, which ends with `fuelCutEnd`. `nil` when the host has no memory.
  func copy() -> Copy? {
    let byteCount = FuelCut.prefixBytes + end - start + FuelCut.stepBytes * FusedOperation.maximumSteps + 16
    guard let paid = UInt32(exactly: paid), let memory = ZeroedMemory.allocate(byteCount) else { return nil }
    let operations = memory + FuelCut.prefixBytes
    operations.copyMemory(from: code + start, byteCount: end - start)
    (operations - CodeHeader.size).storeBytes(of: CodeHeader(frameBytes: 0, fuel: paid), as: CodeHeader.self)
    // What follows a call costs less than 2^16.
    (operations + CallFields.costBeforeReturn).storeBytes(of: UInt16(exactly: paid) ?? 0, as: UInt16.self)
    var target = operations + (end - start)
    target.storeBytes(of: fuelCutSaveAddress, as: UInt.self)
    target += 8
    var copy = Copy(memory: memory, byteCount: byteCount)
    writeSteps(to: &target, &copy)
    target.storeBytes(of: fuelCutEndAddress, as: UInt.self)
    return copy
  }

  struct Copy {
    fileprivate let memory: UnsafeMutableRawPointer
    fileprivate let byteCount: Int
    /// Where the paid steps of the operation at the end stand, from the first operation on.
    fileprivate var stepStarts = InlineArray<8, Int>(repeating: .max)

    /// The first operation.
    var entry: CodePointer { CodePointer(memory + FuelCut.prefixBytes) }
    func free() { ZeroedMemory.deallocate(memory) }
  }

  /// The address in the code that an address in the copy stands for, the number of a step in its low bits included; other
  /// addresses stand for themselves.
  func original(_ address: CodePointer, _ copy: Copy) -> CodePointer {
    guard address >= copy.entry, address < CodePointer(copy.memory + copy.byteCount) else { return address }
    let offset = address - copy.entry
    guard offset >= copy.stepStarts[0] else { return code + start + offset }
    let step = (0..<FusedOperation.maximumSteps).last { copy.stepStarts[$0] <= offset } ?? 0
    return endAddress + step
  }

  /// Writes the paid steps of the fused operation at `end` as operations of their own, whose results go to slots behind the
  /// frame: what they overwrite in the frame they would find changed when the whole is performed.
  private func writeSteps(to target: inout UnsafeMutableRawPointer, _ copy: inout Copy) {
    let source = code + end
    guard steps > 0, let whole = Operation(address: source.load(as: UInt.self)), let fused = whole.fused else { return }
    let frameSlots = Int(codeHeader(code + CodeHeader.size).frameBytes) / 8
    let layout = whole.layout
    var next = (narrow: OperationLayout.start16, middle: layout.start32, wide: layout.start64)
    // Where the results so far are, instead of where the operation puts them.
    var places: [(own: UInt16?, scratch: UInt16)] = []
    func narrowField() -> UInt16 {
      defer { next.narrow += 2 }
      return source.loadUnaligned(fromByteOffset: next.narrow, as: UInt16.self)
    }
    for (index, step) in fused.steps.dropLast().prefix(steps).enumerated() {
      let own = fused.isStored(index) ? narrowField() : nil
      guard let scratch = UInt16(exactly: frameSlots + 2 * index) else { return }
      let (to, operation) = (step.operation.layout, step.operation)
      guard to.size <= FuelCut.stepBytes else { return }
      target.storeBytes(of: operation.address, as: UInt.self)
      var field = OperationLayout.start16
      if step.hasResult {
        target.storeBytes(of: scratch, toByteOffset: field, as: UInt16.self)
        field += 2
      }
      let slots = step.slotOperands
      for operand in 0..<to.count16 - (step.hasResult ? 1 : 0) {
        let distance = operand < slots.count ? step.distance(ofOperand: slots[operand]) : 0
        var value = distance > 0 ? places[index - distance].scratch : narrowField()
        if distance == 0, operand < slots.count, let moved = places.last(where: { $0.own == value }) {
          value = moved.scratch
        }
        target.storeBytes(of: value, toByteOffset: field, as: UInt16.self)
        field += 2
      }
      (target + to.start32).copyMemory(from: source + next.middle, byteCount: 4 * to.count32)
      (target + to.start64).copyMemory(from: source + next.wide, byteCount: 8 * to.count64)
      next.middle += 4 * to.count32
      next.wide += 8 * to.count64
      places.append((own, scratch))
      copy.stepStarts[index] = CodePointer(target) - copy.entry
      target += to.size
    }
  }
}
