// The operations whose handlers are written by hand, and the fields of each. The accessors of both sides are generated
// from these: what handlers read with, and what the translator writes with.

private func field(_ name: String, _ kind: OperationField.Kind, _ doc: String) -> OperationField {
  OperationField(name, kind, doc)
}
private let unused16 = OperationField("", .unused16, "")
private let unused32 = OperationField("", .unused32, "")

private let noFields = FieldForm("NoFields", "An operation that is a head alone.", [])

// MARK: - Control

private let chargeFields = FieldForm(
  "ChargeFields", "Pays for code that no branch leads to.",
  [field("cost", .wideCost, "Of the charge block that follows.")])

private let tallyFields = FieldForm(
  "TallyFields", "Counts how often it is passed.", [field("count", .long, "So far; the handler changes it.")])

private let branchTableEntry = FieldForm(
  "BranchTableEntry", "An entry of a branch's table.", hasHead: false,
  [
    field("target", .distance, "Where it goes on, from the head of the operation before the table."),
    field("cost", .wideCost, "Of the charge block at the target."),
  ])

/// What generated operations that branch on a condition end with: the last fields of their widths.
let branchEnding = FieldForm(
  "BranchEnding", "What operations that branch on a condition end with: the last fields of their widths.",
  [
    field("taken", .cost, "Of the charge block at the target."),
    field("fallThrough", .cost, "Of the charge block behind the operation."),
    field("target", .distance, "Where it goes on when the condition holds."),
  ])

// MARK: - Calls

private let callFields = FieldForm(
  "CallFields", "What all calls begin with. All are of the same size, so that a return address leads to the cost.",
  sharedSize: 24,
  [
    field("frameSlot", .slot, "Where the arguments lie and the callee's frame begins."),
    field("callee", .slot, "Holds the index in the table, or the reference, of what is called."),
    unused16,
    field("cost", .cost, "Of the charge block behind the call, paid on return."),
  ])
private let directCallFields = FieldForm(
  "DirectCallFields", "A call of a function that the module defines.", after: callFields,
  [field("cell", .cell, "Of the callee.")])
private let indirectCallFields = FieldForm(
  "IndirectCallFields", "A call through a table.", after: callFields,
  [
    field("typeID", .typeID, "The type that the callee has to have."),
    field("table", .index, "Among the instance's tables."),
  ])
private let importCallFields = FieldForm(
  "ImportCallFields", "A call of an imported function.", after: callFields,
  [field("function", .index, "Among the imported functions."), unused32])
private let referenceCallFields = FieldForm(
  "ReferenceCallFields", "A call through a reference.", after: callFields, [unused32, unused32])
private let directTailCallFields = FieldForm(
  "DirectTailCallFields", "A tail call of a function that the module defines.", [field("cell", .cell, "Of the callee.")]
)

// MARK: - Slots and memories

private let copySlotsFields = FieldForm(
  "CopySlotsFields", "Moves slots; the ranges may overlap.",
  [
    field("destination", .slot, "The first of the slots that are written."),
    field("source", .wideSlot, "The first of the slots that are read."),
    field("count", .count, "Slots."),
  ])
private let zeroSlotsFields = FieldForm(
  "ZeroSlotsFields", "Writes zeros.",
  [field("first", .slot, "The first slot."), field("count", .count, "Slots, at least one.")])

private let memorySizeFields = FieldForm(
  "MemorySizeFields", "The size of a memory in pages.",
  [field("destination", .destination, "For the result."), field("memory", .index, "Among the instance's memories.")])
private let memoryCopyFields = FieldForm(
  "MemoryCopyFields", "Copies a range of a memory.",
  [
    field("destination", .slot, "Holds the address to write to."),
    field("source", .slot, "Holds the address to read from."),
    field("count", .slot, "Holds the number of bytes."),
    field("cost", .cost, "Of the charge block behind the operation."),
    field("destinationMemory", .index, "The memory that is written."),
    field("sourceMemory", .index, "The memory that is read."),
  ])
private let memoryFillFields = FieldForm(
  "MemoryFillFields", "Fills a range of a memory.",
  [
    field("address", .slot, "Holds the range's address."),
    field("value", .slot, "Holds the byte, an i32."),
    field("count", .slot, "Holds the number of bytes."),
    field("cost", .cost, "Of the charge block behind the operation."),
    field("memory", .index, "Among the instance's memories."),
  ])
private let memoryDiscardFields = FieldForm(
  "MemoryDiscardFields", "Zeroes whole pages of a memory.",
  [
    field("address", .slot, "Holds the range's address."),
    field("count", .slot, "Holds the number of bytes."),
    field("cost", .cost, "Of the charge block behind the operation."),
    field("memory", .index, "Among the instance's memories."),
  ])

let operationRows: [OperationRow] = [
  OperationRow("unreachable", "Traps.", noFields),
  OperationRow("halt", "Ends a run: where the outermost frame returns to.", noFields, isTranslated: false),
  OperationRow(
    "resumeInstance", "Where a function returns to that another instance has called.", noFields, isTranslated: false),
  OperationRow("charge", "Pays for code that no branch leads to.", chargeFields),
  OperationRow("tally", "Counts how often a charge block is entered, for `Module.executedOperations`.", tallyFields),
  OperationRow("call", "Calls a function that the module defines.", directCallFields, unused: ["callee"]),
  OperationRow("callIndirect", "Calls through a table.", indirectCallFields),
  OperationRow("callImport", "Calls an imported function.", importCallFields, unused: ["callee"]),
  OperationRow("callReference", "Calls through a reference.", referenceCallFields),
  OperationRow(
    "returnCall", "Calls a function that the module defines, in place of the running one.", directTailCallFields),
  OperationRow(
    "returnCallIndirect", "Calls through a table, in place of the running function.", indirectCallFields,
    unused: ["frameSlot", "cost"]),
  OperationRow(
    "returnCallImport", "Calls an imported function, in place of the running one.", importCallFields,
    unused: ["frameSlot", "callee", "cost"]),
  OperationRow(
    "returnCallReference", "Calls through a reference, in place of the running function.", referenceCallFields,
    unused: ["frameSlot", "cost"]),
  OperationRow("copySlots", "Moves slots.", copySlotsFields),
  OperationRow("zeroSlots", "Writes zeros to slots.", zeroSlotsFields),
  OperationRow("memorySize", "The size of a memory in pages.", memorySizeFields),
  OperationRow("memoryCopy", "Copies a range of a memory.", memoryCopyFields),
  OperationRow("memoryFill", "Fills a range of a memory.", memoryFillFields),
  OperationRow("memoryDiscard", "Zeroes whole pages of a memory.", memoryDiscardFields),
]

/// Operations whose handlers belong to the runtime: what the translator writes for them, by name.
let runtimeRows: [OperationRow] = [
  OperationRow(
    "runtime", "What the machine asks the runtime to do.",
    FieldForm(
      "RuntimeFields", "An operation of the runtime. Its operands lie in slots one after the other; so do its results.",
      [
        field("frameSlot", .slot, "The first of the operands, and of the results."),
        field("operation", .number, "What to do: a `Builtin`."),
        field("a", .word, "An index, a type or a reference's kind, as the operation has it."),
        field("b", .word, "A second one."),
        field("cost", .wideCost, "Of the charge block behind an operation that is paid by size."),
        field("c", .long, "The offset of a memory argument."),
      ])),
  OperationRow(
    "report", "Tells a profiler where the guest is.",
    FieldForm(
      "ReportFields", "Tells a profiler where the guest is.",
      [field("cell", .cell, "Of the function that is entered; 0 behind a call.")])),
]

/// Forms that are no operations.
let otherForms: [FieldForm] = [callFields, branchTableEntry]
