import Testing

@testable import SwasmInterpreter

/// The layouts that Sources/SwasmInterpreter/Machine/MachineABI.swift promises. Code that was compiled before is written
/// against these numbers: a change here is a change of the machine's binary interface.
@Suite struct MachineABITests {
  @Test func context() {
    typealias Context = MachineContext
    var offsets: [Int?] = [
      MemoryLayout<Context>.offset(of: \.exit), MemoryLayout<Context>.offset(of: \.controlStack),
      MemoryLayout<Context>.offset(of: \.controlStackLimit), MemoryLayout<Context>.offset(of: \.valueStackLimit),
      MemoryLayout<Context>.offset(of: \.instance), MemoryLayout<Context>.offset(of: \.memoryLength),
      MemoryLayout<Context>.offset(of: \.store), MemoryLayout<Context>.offset(of: \.fuelReserve),
      MemoryLayout<Context>.offset(of: \.bulkDone), MemoryLayout<Context>.offset(of: \.isSliceOver),
      MemoryLayout<Context>.offset(of: \.savedAccumulators), MemoryLayout<Context>.offset(of: \.functionRecordTag),
      MemoryLayout<Context>.offset(of: \.bytesPerUnit), MemoryLayout<Context>.offset(of: \.builtins),
    ]
    #expect(offsets == [0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 128, 136, 144])
    // What is guarded of a stack stands between the two halves.
    if GuardedMemory.isOn { return }
    offsets = [
      MemoryLayout<Context>.offset(of: \.exitCode), MemoryLayout<Context>.offset(of: \.exitFrame),
      MemoryLayout<Context>.offset(of: \.exitMemory), MemoryLayout<Context>.offset(of: \.exitFuel),
      MemoryLayout<Context>.offset(of: \.exitInteger), MemoryLayout<Context>.offset(of: \.exitFloat),
      MemoryLayout<Context>.offset(of: \.exitDouble), MemoryLayout<Context>.offset(of: \.exitVector),
    ]
    #expect(offsets == [152, 160, 168, 176, 184, 192, 200, 208])
    #expect(MemoryLayout<Context>.size == 224)
    #expect(MachineContext.stackSlackBytes == 128)
  }

  @Test func frames() {
    #expect(MemoryLayout<CallFrame>.offset(of: \.returnAddress) == 0)
    #expect(MemoryLayout<CallFrame>.offset(of: \.frame) == 8)
    if !GuardedMemory.isOn { #expect(MemoryLayout<CallFrame>.stride == 16) }
    #expect(MemoryLayout<CodeHeader>.offset(of: \.frameBytes) == 0)
    #expect(MemoryLayout<CodeHeader>.offset(of: \.fuel) == 4)
    #expect(CodeHeader.size == MemoryLayout<CodeHeader>.size)
    #expect(MemoryLayout<CodeHeader>.offset(of: \.fuel) == CodeHeader.fuelOffset)
    #expect(MemoryLayout<Accumulators>.size == 48)
  }

  @Test func instances() {
    typealias Record = InstanceRecord
    let offsets: [Int?] = [
      MemoryLayout<Record>.offset(of: \.cells), MemoryLayout<Record>.offset(of: \.memories),
      MemoryLayout<Record>.offset(of: \.tables), MemoryLayout<Record>.offset(of: \.memoryCount),
      MemoryLayout<Record>.offset(of: \.tableCount), MemoryLayout<Record>.offset(of: \.importedFunctionCount),
      MemoryLayout<Record>.offset(of: \.globals), MemoryLayout<Record>.offset(of: \.importedFunctions),
      MemoryLayout<Record>.offset(of: \.owner),
    ]
    #expect(offsets == [0, 8, 16, 24, 32, 40, 48, 56, 64])
    #expect((0..<3).map(InstanceRecord.ownGlobalOffset) == [80, 96, 112])
  }

  @Test func records() {
    let memory: [Int?] = [
      MemoryLayout<MemoryRecord>.offset(of: \.base), MemoryLayout<MemoryRecord>.offset(of: \.length),
      MemoryLayout<MemoryRecord>.offset(of: \.owner), MemoryLayout<MemoryRecord>.offset(of: \.pageSizeLog2),
      MemoryLayout<MemoryRecord>.offset(of: \.sharedLength),
    ]
    #expect(memory == [0, 8, 16, 24, 32])
    let table: [Int?] = [
      MemoryLayout<TableRecord>.offset(of: \.elements), MemoryLayout<TableRecord>.offset(of: \.count),
      MemoryLayout<TableRecord>.offset(of: \.owner),
    ]
    #expect(table == [0, 8, 16])
    let function: [Int?] = [
      MemoryLayout<FunctionRecord>.offset(of: \.tag), MemoryLayout<FunctionRecord>.offset(of: \.cell),
      MemoryLayout<FunctionRecord>.offset(of: \.instance), MemoryLayout<FunctionRecord>.offset(of: \.typeID),
      MemoryLayout<FunctionRecord>.offset(of: \.index),
    ]
    #expect(function == [0, 8, 16, 24, 28])
  }

  @Test func numbers() {
    #expect(BuiltinHandler.allCases.map(\.rawValue) == Array(0..<8))
    #expect(
      (BuiltinHandler.translate.rawValue, BuiltinHandler.refuel.rawValue, BuiltinHandler.extendStack.rawValue) == (
        0, 5, 7
      )
    )
    #expect((ExitCode.running.rawValue, ExitCode.returned.rawValue, ExitCode.internalError.rawValue) == (0, 1, 26))
    #expect((Operation.unreachable.rawValue, Operation.call.rawValue, Operation.memoryDiscard.rawValue) == (0, 7, 26))
    #expect(Operation.i32Add_ss.rawValue == 359)
  }

  /// Field offsets of calls, which code of other origin has to write as well as to read.
  @Test func calls() {
    #expect((CallFields.size, CallFields.costBeforeReturn) == (24, -10))
    #expect((CallFields.frameSlotOffset, CallFields.calleeOffset, CallFields.costOffset) == (8, 10, 14))
    #expect((DirectCallFields.cellOffset, DirectTailCallFields.cellOffset) == (16, 8))
    #expect((IndirectCallFields.typeIDOffset, IndirectCallFields.tableOffset) == (16, 20))
    #expect((BranchTableEntry.targetOffset, BranchTableEntry.costOffset, BranchTableEntry.size) == (0, 4, 8))
    #expect(
      (RuntimeFields.aOffset, RuntimeFields.costOffset, RuntimeFields.cOffset, RuntimeFields.size) == (12, 20, 24, 32))
  }

  /// The generator lays fields out as the machine does.
  @Test func layouts() {
    for (operation, layout, size) in [
      (Operation.charge, ChargeFields.layout, ChargeFields.size),
      (.call, DirectCallFields.layout, DirectCallFields.size),
      (.returnCall, DirectTailCallFields.layout, DirectTailCallFields.size),
      (.callIndirect, IndirectCallFields.layout, IndirectCallFields.size),
      (.returnCallImport, ImportCallFields.layout, ImportCallFields.size),
      (.callReference, ReferenceCallFields.layout, ReferenceCallFields.size),
      (.copySlots, CopySlotsFields.layout, CopySlotsFields.size),
      (.zeroSlots, ZeroSlotsFields.layout, ZeroSlotsFields.size),
      (.memorySize, MemorySizeFields.layout, MemorySizeFields.size),
      (.memoryCopy, MemoryCopyFields.layout, MemoryCopyFields.size),
      (.memoryFill, MemoryFillFields.layout, MemoryFillFields.size),
      (.memoryDiscard, MemoryDiscardFields.layout, MemoryDiscardFields.size),
    ] {
      let own = operation.layout
      #expect(
        [own.count16, own.count32, own.count64] == [layout.count16, layout.count32, layout.count64], "\(operation)")
      #expect(own.size == size, "\(operation)")
    }
  }
}
