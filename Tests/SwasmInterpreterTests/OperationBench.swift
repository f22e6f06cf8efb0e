@testable import SwasmInterpreter

/// Runs a few operations in a frame and a memory of random content, and says all that can be seen of it.
final class OperationBench {
  /// Slots that operations of a case may name.
  static let slots = 0..<44
  /// Holds what the accumulators hold at the start; two slots.
  static let accumulatorSlot: UInt16 = 44
  /// For results that are not looked at; two slots.
  static let scratchSlot: UInt16 = 46
  /// Where the accumulators go at the end.
  private static let savedSlots = 48..<54
  /// The first of the slots for steps of fused operations, two for each.
  static let stepSlot: UInt16 = 54
  private static let slotCount = 78
  private static let codeBytes = 4096
  private static let takenOffset = 2048
  /// Of tables.
  private static let lastEntry = 3
  static let memoryBytes = 256

  struct Fields {
    var narrow: [UInt16] = []
    var middle: [UInt32] = []
    var wide: [UInt64] = []
  }

  enum End: Equatable {
    case fallenThrough
    case taken
    /// The step that trapped: an operation, or a part of a fused one.
    case trap(ExitCode, step: Int)
  }

  struct Outcome: Equatable {
    var end: End
    var fuel: Int
    var slots: [UInt64]
    var memory: [UInt8]
    /// Integer, float, double, vector.
    var accumulators: [UInt64]

    /// Which NaN an operation on floats gives is its own affair.
    func comparable(_ operation: Operation) -> Outcome {
      var copy = self
      if operation.name.contains("f64") {
        copy.slots = copy.slots.map(Outcome.canonicalF64)
        copy.accumulators = copy.accumulators.map(Outcome.canonicalF64)
      }
      if operation.name.contains("f32") {
        copy.slots = copy.slots.map(Outcome.canonicalF32)
        copy.accumulators = copy.accumulators.map(Outcome.canonicalF32)
      }
      return copy
    }

    /// Whether the memory is that of another outcome, but for which NaN was stored.
    func hasMemory(of other: Outcome) -> Bool {
      let different = memory.indices.filter { memory[$0] != other.memory[$0] }
      guard let first = different.first, let last = different.last else { return true }
      func isNaN(_ bytes: [UInt8], _ start: Int, _ width: Int) -> Bool {
        let bits = bytes[start..<start + width].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return width == 8 ? Double(bitPattern: bits).isNaN : Float(bitPattern: UInt32(bits)).isNaN
      }
      return [4, 8].contains { width in
        stride(from: max(0, last + 1 - width), through: first, by: 1).contains { start in
          start + width <= memory.count && isNaN(memory, start, width) && isNaN(other.memory, start, width)
        }
      }
    }

    private static func canonicalF64(_ bits: UInt64) -> UInt64 {
      Double(bitPattern: bits).isNaN ? Double.nan.bitPattern : bits
    }

    /// Of both halves.
    private static func canonicalF32(_ bits: UInt64) -> UInt64 {
      [bits >> 32, bits & 0xFFFF_FFFF].reduce(0) { result, half in
        let isNaN = Float(bitPattern: UInt32(truncatingIfNeeded: half)).isNaN
        return result << 32 | (isNaN ? UInt64(Float.nan.bitPattern) : half)
      }
    }
  }

  private let code = UnsafeMutableRawPointer.allocate(byteCount: codeBytes, alignment: 16)
  private let frame = UnsafeMutableRawPointer.allocate(byteCount: slotCount * 8, alignment: 16)
  private let control = UnsafeMutablePointer<CallFrame>.allocate(capacity: 2)
  private let builtins = UnsafeMutablePointer<UInt>.allocate(capacity: 1)
  let memory = UnsafeMutableRawPointer.allocate(byteCount: memoryBytes, alignment: 16)
  private let memoryRecord = UnsafeMutablePointer<MemoryRecord>.allocate(capacity: 1)
  private let memories = UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>.allocate(capacity: 1)
  private let importedCells = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)
  private let globals = UnsafeMutablePointer<UnsafeMutableRawPointer>.allocate(capacity: 4)
  /// The record and its four own globals.
  private let instance = UnsafeMutableRawPointer.allocate(
    byteCount: InstanceRecord.ownGlobalOffset(4), alignment: 16)

  init() {
    code.initializeMemory(as: UInt8.self, repeating: 0, count: OperationBench.codeBytes)
    memoryRecord.initialize(to: MemoryRecord(base: memory, length: OperationBench.memoryBytes, owner: memory))
    memories.initialize(to: memoryRecord)
    for index in 0..<4 { (globals + index).initialize(to: importedCells + 16 * index) }
    instance.initializeMemory(as: UInt8.self, repeating: 0, count: InstanceRecord.ownGlobalOffset(4))
    instance.initializeMemory(
      as: InstanceRecord.self,
      to: InstanceRecord(
        cells: builtins, memories: memories, tables: .init(OpaquePointer(memories)), globals: globals,
        importedFunctions: .init(OpaquePointer(memories)), owner: memory, memoryCount: 1, tableCount: 0,
        importedFunctionCount: 0))
  }

  deinit {
    code.deallocate()
    frame.deallocate()
    control.deallocate()
    builtins.deallocate()
    memory.deallocate()
    memoryRecord.deallocate()
    memories.deallocate()
    importedCells.deallocate()
    globals.deallocate()
    instance.deallocate()
  }

  /// Runs the operations one after the other. The offset of the last one's branch, if it has one, is filled in: it is the
  /// last of its 32-bit fields.
  func run(
    _ operations: [(operation: Operation, fields: Fields)], slots: [UInt64], memory bytes: [UInt8]
  ) -> Outcome {
    for index in 0..<OperationBench.slotCount {
      frame.storeBytes(
        of: index < slots.count ? slots[index] : 0, toByteOffset: index * 8, as: UInt64.self)
    }
    memory.copyMemory(from: bytes, byteCount: OperationBench.memoryBytes)
    for index in 0..<8 {
      importedCells.storeBytes(of: slots[index], toByteOffset: index * 8, as: UInt64.self)
      instance.storeBytes(
        of: slots[index + 8], toByteOffset: InstanceRecord.ownGlobalOffset(0) + index * 8, as: UInt64.self)
    }

    var end = 0
    for load in [Operation.copyI64_s, .copyF32_s, .copyF64_s, .copyV128_s] {
      let fields = Fields(narrow: [OperationBench.scratchSlot, OperationBench.accumulatorSlot])
      end = write(load, fields, at: end)
    }
    let start = end
    var heads: [Int] = []
    for (operation, fields) in operations {
      heads.append(end)
      end = write(operation, fields, at: end)
    }
    _ = writeEnd(at: end)
    _ = writeEnd(at: OperationBench.takenOffset)
    // Where returns lead to, behind a call that names the cost of what follows.
    let returnAddress = CodePointer(code) + OperationBench.takenOffset
    code.storeBytes(
      of: 3, toByteOffset: OperationBench.takenOffset + CallFields.costBeforeReturn, as: UInt16.self)
    control.initialize(to: CallFrame(returnAddress: returnAddress, frame: frame, guarded: GuardedFrame()))

    var context = MachineContext(
      controlStack: control + 1, controlStackLimit: control + 1,
      valueStackLimit: frame + (OperationBench.slotCount - 8) * 8,
      instance: instance.assumingMemoryBound(to: InstanceRecord.self), store: memory, builtins: builtins)
    context.memoryLength = OperationBench.memoryBytes
    enter(CodePointer(code), frame, memory, 1 << 40, &context)

    let position = context.exitCode - CodePointer(code)
    let step = heads.firstIndex(of: position) ?? position - start
    let reached: End =
      switch context.exit {
      case .returned: position >= OperationBench.takenOffset ? .taken : .fallenThrough
      default: .trap(context.exit, step: step)
      }
    let after = (0..<OperationBench.slotCount).map { frame.load(fromByteOffset: $0 * 8, as: UInt64.self) }
    var globals = (0..<8).map { importedCells.load(fromByteOffset: $0 * 8, as: UInt64.self) }
    globals += (0..<8).map {
      instance.load(fromByteOffset: InstanceRecord.ownGlobalOffset(0) + $0 * 8, as: UInt64.self)
    }
    return Outcome(
      end: reached, fuel: context.exitFuel, slots: Array(after[OperationBench.slots]) + globals,
      memory: Array(UnsafeRawBufferPointer(start: memory, count: OperationBench.memoryBytes)),
      accumulators: Array(after[OperationBench.savedSlots]))
  }

  /// Saves the accumulators and ends the run.
  private func writeEnd(at offset: Int) -> Int {
    var end = offset
    for (save, slot) in [(Operation.copyI64_a, 48), (.copyF32_a, 49), (.copyF64_a, 50), (.copyV128_a, 52)] {
      end = write(save, Fields(narrow: [UInt16(slot)]), at: end)
    }
    return write(.halt, Fields(), at: end)
  }

  private func write(_ operation: Operation, _ fields: Fields, at offset: Int) -> Int {
    let layout = operation.layout
    precondition(
      fields.narrow.count == layout.count16 && fields.middle.count == layout.count32
        && fields.wide.count == layout.count64, "\(operation) has other fields")
    let head = code + offset
    head.storeBytes(of: operation.address, as: UInt.self)
    for (index, field) in fields.narrow.enumerated() {
      head.storeBytes(of: field, toByteOffset: OperationLayout.start16 + 2 * index, as: UInt16.self)
    }
    for (index, field) in fields.middle.enumerated() {
      head.storeBytes(of: field, toByteOffset: layout.start32 + 4 * index, as: UInt32.self)
    }
    for (index, field) in fields.wide.enumerated() {
      head.storeBytes(of: field, toByteOffset: layout.start64 + 8 * index, as: UInt64.self)
    }
    if operation.isBranch {
      let distance = UInt32(OperationBench.takenOffset - offset)
      head.storeBytes(of: distance, toByteOffset: BranchEnding.targetOffset(in: layout), as: UInt32.self)
    }
    guard operation.hasTable else { return offset + layout.size }
    var end = offset + layout.size
    head.storeBytes(of: UInt32(OperationBench.lastEntry), toByteOffset: operation.tableLastOffset, as: UInt32.self)
    for cost in 0...OperationBench.lastEntry {
      let distance = UInt32(OperationBench.takenOffset - offset)
      code.storeBytes(of: distance, toByteOffset: end + BranchTableEntry.targetOffset, as: UInt32.self)
      code.storeBytes(of: UInt32(cost), toByteOffset: end + BranchTableEntry.costOffset, as: UInt32.self)
      end += BranchTableEntry.size
    }
    return end
  }
}

extension Operation {
  var name: String { String(describing: self) }

  static let byName = Dictionary(uniqueKeysWithValues: Operation.allCases.map { ($0.name, $0) })

  /// Whether it ends in a branch with a cost for each way, of those whose handlers are generated.
  var isBranch: Bool {
    let last = fused?.steps.last?.operation.name ?? name
    return last.hasPrefix("brIf_") || last.hasPrefix("brUnless_") || last == "jump"
  }
}

extension Randomness {
  /// Mostly numbers that are near to each other, to edges of the memory or to those of their type.
  mutating func slotValue() -> UInt64 {
    switch UInt8.random(in: 0..<8, using: &self) {
    case 0, 1: UInt64.random(in: 0..<4, using: &self)
    case 2, 3: UInt64.random(in: 0..<200, using: &self)
    case 4: UInt64.random(in: 240..<260, using: &self)
    case 5: 0 &- UInt64.random(in: 0..<4, using: &self)
    case 6: UInt64(Float.random(in: -8...8, using: &self).bitPattern)
    default: next()
    }
  }

  mutating func immediate() -> UInt32 { UInt32(truncatingIfNeeded: slotValue()) }
  /// A 32-bit field of an operation of a single step.
  mutating func word(of operation: Operation) -> UInt32 {
    if operation.name.hasPrefix("globalGet") || operation.name.hasPrefix("globalSet") {
      UInt32(InstanceRecord.ownGlobalOffset(Int.random(in: 0..<4, using: &self)))
    } else if operation.name.hasPrefix("importedGlobal") {
      UInt32.random(in: 0..<4, using: &self)
    } else {
      immediate()
    }
  }
  /// Half of a shuffle's lanes.
  mutating func selection() -> UInt64 { next() & 0x1F1F_1F1F_1F1F_1F1F }
  mutating func slot() -> UInt16 { UInt16.random(in: 0..<42, using: &self) }
  mutating func cost() -> UInt16 { UInt16.random(in: 0...UInt16.max, using: &self) }
  mutating func slotValues() -> [UInt64] { (0..<Int(OperationBench.scratchSlot)).map { _ in slotValue() } }
  mutating func memoryBytes() -> [UInt8] {
    (0..<OperationBench.memoryBytes).map { _ in UInt8.random(in: 0...UInt8.max, using: &self) & 0x9F }
  }
}
