// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

import SwasmInterpreter

// Operations with the values of their fields. What is found out only later, costs and targets, is zero first.

extension EncodedOperation {
  /// Traps.
  static var unreachable: EncodedOperation {
    EncodedOperation(.unreachable, OperationFields())
  }
  /// Pays for code that no branch leads to.
  static var charge: EncodedOperation {
    var fields = OperationFields()
    fields.append(word: 0)
    return EncodedOperation(.charge, fields)
  }
  /// Counts how often a charge block is entered, for `Module.executedOperations`.
  /// - count: So far; the handler changes it.
  static func tally(count: UInt64) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(long: count)
    return EncodedOperation(.tally, fields)
  }
  /// Calls a function that the module defines.
  /// - frameSlot: A slot. Where the arguments lie and the callee's frame begins.
  /// - cell: A code cell. Of the callee.
  static func call(frameSlot: Int, cell: UInt64) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: frameSlot)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(long: cell)
    return EncodedOperation(.call, fields)
  }
  /// Calls through a table.
  /// - frameSlot: A slot. Where the arguments lie and the callee's frame begins.
  /// - callee: A slot. Holds the index in the table, or the reference, of what is called.
  /// - typeID: A canonical type. The type that the callee has to have.
  /// - table: An index. Among the instance's tables.
  static func callIndirect(frameSlot: Int, callee: Int, typeID: UInt32, table: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: frameSlot)
    fields.append(slot: callee)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: typeID)
    fields.append(word: table)
    return EncodedOperation(.callIndirect, fields)
  }
  /// Calls an imported function.
  /// - frameSlot: A slot. Where the arguments lie and the callee's frame begins.
  /// - function: An index. Among the imported functions.
  static func callImport(frameSlot: Int, function: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: frameSlot)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: function)
    fields.append(word: 0)
    return EncodedOperation(.callImport, fields)
  }
  /// Calls through a reference.
  /// - frameSlot: A slot. Where the arguments lie and the callee's frame begins.
  /// - callee: A slot. Holds the index in the table, or the reference, of what is called.
  static func callReference(frameSlot: Int, callee: Int) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: frameSlot)
    fields.append(slot: callee)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: 0)
    fields.append(word: 0)
    return EncodedOperation(.callReference, fields)
  }
  /// Calls a function that the module defines, in place of the running one.
  /// - cell: A code cell. Of the callee.
  static func returnCall(cell: UInt64) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(long: cell)
    return EncodedOperation(.returnCall, fields)
  }
  /// Calls through a table, in place of the running function.
  /// - callee: A slot. Holds the index in the table, or the reference, of what is called.
  /// - typeID: A canonical type. The type that the callee has to have.
  /// - table: An index. Among the instance's tables.
  static func returnCallIndirect(callee: Int, typeID: UInt32, table: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: 0)
    fields.append(slot: callee)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: typeID)
    fields.append(word: table)
    return EncodedOperation(.returnCallIndirect, fields)
  }
  /// Calls an imported function, in place of the running one.
  /// - function: An index. Among the imported functions.
  static func returnCallImport(function: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: function)
    fields.append(word: 0)
    return EncodedOperation(.returnCallImport, fields)
  }
  /// Calls through a reference, in place of the running function.
  /// - callee: A slot. Holds the index in the table, or the reference, of what is called.
  static func returnCallReference(callee: Int) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: 0)
    fields.append(slot: callee)
    fields.append(slot: 0)
    fields.append(slot: 0)
    fields.append(word: 0)
    fields.append(word: 0)
    return EncodedOperation(.returnCallReference, fields)
  }
  /// Moves slots.
  /// - destination: A slot. The first of the slots that are written.
  /// - source: A slot. The first of the slots that are read.
  /// - count: Slots.
  static func copySlots(destination: Int, source: Int, count: Int) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: destination)
    fields.append(count: source)
    fields.append(count: count)
    return EncodedOperation(.copySlots, fields)
  }
  /// Writes zeros to slots.
  /// - first: A slot. The first slot.
  /// - count: Slots, at least one.
  static func zeroSlots(first: Int, count: Int) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: first)
    fields.append(count: count)
    return EncodedOperation(.zeroSlots, fields)
  }
  /// The size of a memory in pages.
  /// - memory: An index. Among the instance's memories.
  static func memorySize(memory: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(word: memory)
    return EncodedOperation(.memorySize, fields)
  }
  /// Copies a range of a memory.
  /// - destination: A slot. Holds the address to write to.
  /// - source: A slot. Holds the address to read from.
  /// - count: A slot. Holds the number of bytes.
  /// - destinationMemory: An index. The memory that is written.
  /// - sourceMemory: An index. The memory that is read.
  static func memoryCopy(destination: Int, source: Int, count: Int, destinationMemory: UInt32, sourceMemory: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: destination)
    fields.append(slot: source)
    fields.append(slot: count)
    fields.append(slot: 0)
    fields.append(word: destinationMemory)
    fields.append(word: sourceMemory)
    return EncodedOperation(.memoryCopy, fields)
  }
  /// Fills a range of a memory.
  /// - address: A slot. Holds the range's address.
  /// - value: A slot. Holds the byte, an i32.
  /// - count: A slot. Holds the number of bytes.
  /// - memory: An index. Among the instance's memories.
  static func memoryFill(address: Int, value: Int, count: Int, memory: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: address)
    fields.append(slot: value)
    fields.append(slot: count)
    fields.append(slot: 0)
    fields.append(word: memory)
    return EncodedOperation(.memoryFill, fields)
  }
  /// Zeroes whole pages of a memory.
  /// - address: A slot. Holds the range's address.
  /// - count: A slot. Holds the number of bytes.
  /// - memory: An index. Among the instance's memories.
  static func memoryDiscard(address: Int, count: Int, memory: UInt32) -> EncodedOperation {
    var fields = OperationFields()
    fields.append(slot: address)
    fields.append(slot: count)
    fields.append(slot: 0)
    fields.append(word: memory)
    return EncodedOperation(.memoryDiscard, fields)
  }
}

extension OperationFields {
  /// What the machine asks the runtime to do.
  /// - frameSlot: A slot. The first of the operands, and of the results.
  /// - operation: What to do: a `Builtin`.
  /// - a: An index, a type or a reference's kind, as the operation has it.
  /// - b: A second one.
  /// - c: The offset of a memory argument.
  static func runtime(frameSlot: Int, operation: Int, a: UInt32, b: UInt32, c: UInt64) -> OperationFields {
    var fields = OperationFields()
    fields.append(slot: frameSlot)
    fields.append(slot: operation)
    fields.append(word: a)
    fields.append(word: b)
    fields.append(word: 0)
    fields.append(long: c)
    return fields
  }
  /// Tells a profiler where the guest is.
  /// - cell: A code cell. Of the function that is entered; 0 behind a call.
  static func report(cell: UInt64) -> OperationFields {
    var fields = OperationFields()
    fields.append(long: cell)
    return fields
  }

  /// Appends what operations that branch on a condition end with: the last fields of their widths.
  mutating func appendBranchEnding() {
    append(slot: 0)
    append(slot: 0)
    append(word: 0)
  }
}
