import SwasmInterpreter
import Testing

@testable import Swasm

/// What the translator writes to a field is what handlers read from it: both accessors are generated from one row.
@Suite struct OperationFieldsTests {
  /// The operation at the start of some code.
  private func written(_ operation: EncodedOperation, _ read: (CodePointer) -> Void) throws {
    var emitter = try Emitter(bodyBytes: 16)
    let position = emitter.append(operation)
    let head = CodePointer(emitter.code.base + position)
    #expect(head.load(as: UInt.self) == operation.operation.address)
    #expect(emitter.code.count - position == operation.operation.layout.size)
    read(head)
  }

  private func written(_ fields: OperationFields, _ read: (CodePointer) -> Void) throws {
    var emitter = try Emitter(bodyBytes: 16)
    let position = emitter.append(head: 1, fields)
    read(CodePointer(emitter.code.base + position))
  }

  @Test func calls() throws {
    try written(.callIndirect(frameSlot: 1, callee: 2, typeID: 3, table: 4)) {
      let fields = IndirectCallFields($0)
      #expect((fields.frameSlot, fields.callee, fields.typeID, fields.table, fields.cost) == (1, 2, 3, 4, 0))
      #expect((CallFields($0).frameSlot, CallFields($0).callee, CallFields($0).cost) == (1, 2, 0))
    }
    try written(.returnCallIndirect(callee: 2, typeID: 3, table: 4)) {
      let fields = IndirectCallFields($0)
      #expect((fields.frameSlot, fields.callee, fields.typeID, fields.table) == (0, 2, 3, 4))
    }
    let cell = UnsafeMutablePointer<UInt>.allocate(capacity: 1)
    defer { cell.deallocate() }
    let address = UInt64(UInt(bitPattern: cell))
    try written(.call(frameSlot: 65_535, cell: address)) {
      #expect((CallFields($0).frameSlot, CallFields($0).callee, DirectCallFields($0).cell) == (65_535, 0, cell))
    }
    try written(.returnCall(cell: address)) { #expect(DirectTailCallFields($0).cell == cell) }
    try written(.callImport(frameSlot: 7, function: .max)) {
      #expect((CallFields($0).frameSlot, ImportCallFields($0).function) == (7, Int(UInt32.max)))
    }
    try written(.returnCallImport(function: 9)) { #expect(ImportCallFields($0).function == 9) }
    try written(.callReference(frameSlot: 7, callee: 8)) {
      #expect((ReferenceCallFields($0).frameSlot, ReferenceCallFields($0).callee) == (7, 8))
    }
    try written(.returnCallReference(callee: 8)) { #expect(ReferenceCallFields($0).callee == 8) }
  }

  /// The cost that a return pays stands where it is looked for from the return address.
  @Test func costsBehindCalls() throws {
    for operation: EncodedOperation in [
      .call(frameSlot: 1, cell: 0), .callIndirect(frameSlot: 1, callee: 2, typeID: 3, table: 4),
      .callImport(frameSlot: 1, function: 2), .callReference(frameSlot: 1, callee: 2),
    ] {
      #expect(operation.operation.layout.size == CallFields.size)
      var emitter = try Emitter(bodyBytes: 16)
      let position = emitter.append(operation)
      emitter.code.store(UInt16(513), at: position + CallFields.costOffset)
      let next = CodePointer(emitter.code.base + emitter.code.count)
      #expect(next.load(fromByteOffset: CallFields.costBeforeReturn, as: UInt16.self) == 513)
      #expect(CallFields(next - CallFields.size).cost == 513)
    }
  }

  @Test func slots() throws {
    try written(.copySlots(destination: 1, source: 70_000, count: 80_000)) {
      let fields = CopySlotsFields($0)
      #expect((fields.destination, fields.source, fields.count) == (1, 70_000, 80_000))
    }
    try written(.zeroSlots(first: 5, count: 70_000)) {
      #expect((ZeroSlotsFields($0).first, ZeroSlotsFields($0).count) == (5, 70_000))
    }
  }

  @Test func memories() throws {
    try written(.memoryCopy(destination: 1, source: 2, count: 3, destinationMemory: 4, sourceMemory: 5)) {
      let fields = MemoryCopyFields($0)
      #expect((fields.destination, fields.source, fields.count, fields.cost) == (1, 2, 3, 0))
      #expect((fields.destinationMemory, fields.sourceMemory) == (4, 5))
    }
    try written(.memoryFill(address: 1, value: 2, count: 3, memory: 4)) {
      let fields = MemoryFillFields($0)
      #expect((fields.address, fields.value, fields.count, fields.memory, fields.cost) == (1, 2, 3, 4, 0))
    }
    try written(.memoryDiscard(address: 1, count: 2, memory: 3)) {
      let fields = MemoryDiscardFields($0)
      #expect((fields.address, fields.count, fields.memory, fields.cost) == (1, 2, 3, 0))
    }
  }

  @Test func branches() throws {
    var fields = OperationFields(slot: 9)
    fields.append(word: 8)
    fields.appendBranchEnding()
    var emitter = try Emitter(bodyBytes: 16)
    let position = emitter.append(head: 1, fields)
    let layout = fields.layout
    emitter.code.store(UInt16(1), at: position + BranchEnding.takenOffset(in: layout))
    emitter.code.store(UInt16(2), at: position + BranchEnding.fallThroughOffset(in: layout))
    emitter.code.store(Int32(-3), at: position + BranchEnding.targetOffset(in: layout))
    // slot, costs of both ways; word, distance.
    let head = emitter.code.base + position
    #expect((0..<3).map { head.loadUnaligned(fromByteOffset: 8 + 2 * $0, as: UInt16.self) } == [9, 1, 2])
    #expect((0..<2).map { head.loadUnaligned(fromByteOffset: 14 + 4 * $0, as: Int32.self) } == [8, -3])

    try written(.charge) { #expect(ChargeFields($0).cost == 0) }
  }

  @Test func runtime() throws {
    try written(.runtime(frameSlot: 1, operation: 2, a: .max, b: 4, c: .max)) {
      let fields = RuntimeFields($0)
      #expect((fields.frameSlot, fields.operation, fields.a, fields.b) == (1, 2, Int(UInt32.max), 4))
      #expect((fields.cost, fields.c) == (0, .max))
    }
  }
}
