/// One WebAssembly instruction: everything that the decoder, the validator, the text format and the interpreter have to
/// know about it. The rows of all instructions are `instructionTable`; nothing about an instruction is written twice.
struct InstructionRow {
  /// Name in the text format, e.g. `i32.add`.
  var name: String
  var opcode: Opcode
  var immediates: Immediates
  /// Operand and result types, or `nil` where they depend on immediates or on the operand stack; the validator then has
  /// a rule of its own for the instruction.
  var signature: Signature?
  var feature: Feature
  /// Fuel units, see Docs/Fuel.md.
  var fuelCost: Int
  var family: Family

  // What few rows have; set by the functions of InstructionRow+Compact.swift.

  /// The instruction whose operations serve this one too: their machine code would be the same. (The compiler would merge
  /// the handlers, and a jump to a jump is slower than one.) New lanes come from slots, where their class does not matter.
  var twin: String?
  /// The instruction that this one is with the operands exchanged, and that therefore has all operations.
  var exchange: String?
  /// Whether it works on lanes that are floats, which its types do not say.
  var hasFloatLanes = false
  /// Whether compilers like to give this vector instruction a constant.
  var takesConstants = false
  /// What NaNs it may compute whose bits differ from processor to processor.
  var nan: NaNLanes?
  /// The Swift type that an instruction with handwritten operations accesses in memory.
  var accessType: String?
}

/// Where a NaN can be in a result.
enum NaNLanes: String {
  case f32, f64, f32x4, f64x2
}

enum Opcode: Hashable {
  case byte(UInt8)
  /// A prefix byte (0xFB, 0xFC, 0xFD or 0xFE) and a LEB128 u32.
  case prefixed(UInt8, UInt32)
}

/// What follows the opcode in the binary format. The raw values are the case names of the generated `ImmediateKind`.
enum Immediates: String, CaseIterable {
  case none
  case blockType
  /// `try_table`: a block type and a vector of catch clauses.
  case tryTable
  case label
  case labelTable
  case function
  case type
  case tag
  case local
  case global
  case table
  /// `table.copy`: destination, source.
  case tableTable
  case memory
  /// `memory.copy`: destination, source.
  case memoryMemory
  case elementSegment
  case dataSegment
  /// `call_indirect`: type, table.
  case typeTable
  /// `table.init`: element segment, table.
  case elementTable
  /// `memory.init`: data segment, memory.
  case dataMemory
  case i32
  case i64
  case f32
  case f64
  case v128
  case memoryArgument
  /// A memory argument and a lane index.
  case memoryArgumentLane
  case lane
  case shuffle
  /// The typed `select`: a vector of value types.
  case valueTypes
  case heapType
  /// `br_on_cast`: flags, label, two heap types.
  case branchOnCast
  /// `struct.get`: type, field.
  case typeField
  /// `array.new_fixed`: type, count.
  case typeCount
  case typeData
  case typeElement
  /// `array.copy`: destination type, source type.
  case typeType
  /// `switch`: type, tag.
  case typeTag
  /// `resume`: type, on clauses.
  case typeHandlers
  /// `resume_throw`: type, tag, on clauses.
  case typeTagHandlers
  /// `atomic.fence`: one zero byte.
  case zeroByte
}

enum ValueKind: String, CaseIterable {
  case i32, i64, f32, f64, v128
  /// The address type of the memory or table that the immediate names: i32 or i64.
  case address
  case funcref, externref, exnref, anyref, eqref, i31ref, structref, arrayref
}

struct Signature {
  var parameters: [ValueKind]
  var results: [ValueKind]
}

/// The proposals that `Features` switches singly. The raw values are the member names of `Features`.
enum Feature: String, CaseIterable {
  case core
  case mutableGlobals
  case signExtension
  case saturatingConversions
  case multiValue
  case referenceTypes
  case bulkMemory
  case bulkMemoryCopies
  case simd
  case relaxedSIMD
  case threads
  case tailCalls
  case extendedConstants
  case multiMemory
  case memory64
  case exceptions
  case legacyExceptions
  case functionReferences
  case garbageCollection
  case wideArithmetic
  case customPageSizes
  case branchHints
  case memoryControl
  case stackSwitching
  case customDescriptors
}

/// A condition over the operands under which the instruction traps; conditions are tested in order.
struct TrapCondition {
  var condition: String
  /// A case name of `ExitCode`.
  var code: String
  init(_ condition: String, _ code: String) {
    self.condition = condition
    self.code = code
  }
}

/// How the interpreter executes an instruction.
///
/// Expressions are Swift over the operands `x`, `y`, `z` (in stack order, `x` deepest) with the machine types
/// i32 = `UInt32`, i64 = `UInt64`, f32 = `Float`, f64 = `Double`, v128 = `V128` (`SIMD2<UInt64>`), and yield the machine
/// type of the result; comparisons yield `Bool`. Functions they call are `@inline(__always)` in
/// Sources/SwasmInterpreter/Arithmetic.
enum Family {
  /// Control, variables, calls, tables, bulk memory, references: handlers written by hand, or none yet.
  case handwritten
  case unary(String, traps: [TrapCondition] = [])
  case binary(String, commutative: Bool = false, traps: [TrapCondition] = [])
  /// A `Bool` expression over `x` and `y`. `swapped` is the instruction with the operands exchanged, `negated` the one
  /// with the opposite result (none for floating point order).
  case comparison(String, swapped: String, negated: String?)
  /// A `Bool` expression over `x` alone (`eqz`, `v128.any_true`).
  case test(String)
  /// `slotsOnly` where variants for other places are not worth their code.
  case ternary(String, slotsOnly: Bool = false)
  /// Reads `memoryType` (a Swift type) as `v`; the expression turns `v` into the result.
  case load(memoryType: String, String)
  /// Writes `memoryType`; the expression makes it from the operand `y`.
  case store(memoryType: String, String)
  /// v128 lane access. `lane` is the immediate as `Int`; `x` the vector, `y` the new lane value.
  case extractLane(String)
  case replaceLane(lanes: Int, String)
  /// Reads `memoryType` as `v` and replaces lane `lane` of the vector `y`.
  case loadLane(memoryType: String, String)
  /// Writes `memoryType` made from lane `lane` of the vector `y`.
  case storeLane(memoryType: String, String)
  /// `i8x16.shuffle`: the expression over `x`, `y` and the 16 immediate bytes `z` as `V128`.
  case shuffle(String)
  /// Sequentially consistent access to an aligned `memoryType` at the pointer `p` (`UnsafeMutableRawPointer`); the
  /// expression is the whole access: it yields the loaded value, or stores `y` and yields nothing.
  case atomicLoad(memoryType: String, String)
  case atomicStore(memoryType: String, String)
  /// The expression computes the old value from `p` and `y` (and `z` for cmpxchg).
  case atomicReadModifyWrite(memoryType: String, String)
  case atomicCompareExchange(memoryType: String, String)
}
