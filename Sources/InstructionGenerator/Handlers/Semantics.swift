/// The four accumulators of the machine, and how each machine type is kept in a frame slot.
enum MachineType: String {
  case i32, i64, f32, f64, v128

  init?(_ kind: ValueKind) {
    switch kind {
    case .i32: self = .i32
    case .i64: self = .i64
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .v128
    default: return nil
    }
  }

  var swiftType: String {
    switch self {
    case .i32: "UInt32"
    case .i64: "UInt64"
    case .f32: "Float"
    case .f64: "Double"
    case .v128: "V128"
    }
  }

  /// The argument of a handler that holds the last value of this class.
  var accumulator: String {
    switch self {
    case .i32, .i64: "acc"
    case .f32: "fa"
    case .f64: "da"
    case .v128: "va"
    }
  }
}

/// Where an operation takes an operand from. The raw value is a digit of the key that selects a variant.
enum OperandKind: Int {
  case slot = 0
  case accumulator = 1
  case immediate = 2

  init?(_ letter: Character) {
    switch letter {
    case "s": self = .slot
    case "a": self = .accumulator
    case "i": self = .immediate
    default: return nil
    }
  }
}

/// What an operation computes: the common form to which every row of the instruction table is reduced.
///
/// Statements may use the operands `x`, `y`, `z`, the handler's arguments, and the tokens `#16`, `#32`, `#64`, each of
/// which stands for the offset of a further field of that many bits in the code stream.
struct Semantics {
  enum Statement {
    case code(String)
    /// Leaves by the trap of that code when the condition holds.
    case trap(condition: String, code: String)
  }
  enum Result {
    case value(MachineType, String)
    /// A `Bool`: materialised as an i32, or branched upon.
    case condition(String)
    case effect(String)
  }
  var operands: [MachineType]
  var statements: [Statement] = []
  var result: Result
}

extension Semantics {
  /// The semantics of an instruction whose handlers are generated; `nil` when they are written by hand.
  init?(_ row: InstructionRow) {
    func machine(_ kinds: [ValueKind], address: MachineType) -> [MachineType] {
      kinds.compactMap { $0 == .address ? address : MachineType($0) }
    }
    let operands = machine(row.signature?.parameters ?? [], address: .i32)
    let result = machine(row.signature?.results ?? [], address: .i32).first
    func checks(_ traps: [TrapCondition]) -> [Statement] {
      traps.map { .trap(condition: $0.condition, code: $0.code) }
    }
    switch row.family {
    case .unary(let expression, let traps), .binary(let expression, _, let traps):
      guard let result else { return nil }
      self.init(operands: operands, statements: checks(traps), result: .value(result, expression))
    case .ternary(let expression, _):
      guard let result else { return nil }
      self.init(operands: operands, result: .value(result, expression))
    case .comparison(let expression, _, _), .test(let expression):
      self.init(operands: operands, result: .condition(expression))
    case .shuffle(let expression):
      self.init(
        operands: operands, statements: [.code("let z: V128 = field128(pc, #128)")], result: .value(.v128, expression))
    case .load(let type, let expression):
      guard let result else { return nil }
      self.init(operands: operands, statements: Self.access(type, reads: true), result: .value(result, expression))
    case .store(let type, let expression):
      self.init(
        operands: operands, statements: Self.access(type, reads: false), result: .effect(Self.write(type, expression)))
    case .loadLane(let type, let expression):
      self.init(
        operands: operands, statements: Self.access(type, reads: true) + [Self.lane], result: .value(.v128, expression))
    case .storeLane(let type, let expression):
      self.init(
        operands: operands, statements: Self.access(type, reads: false) + [Self.lane],
        result: .effect(Self.write(type, expression)))
    case .extractLane, .replaceLane, .atomicLoad, .atomicStore, .atomicReadModifyWrite, .atomicCompareExchange,
      .handwritten:
      return nil
    }
  }

  private static let lane = Statement.code("let lane: Int = field16(pc, #16)")

  private static func write(_ type: String, _ expression: String) -> String {
    "mem.storeBytes(of: \(expression), toByteOffset: ea, as: \(type).self)"
  }

  /// Effective address and bounds check of memory 0.
  private static func access(_ type: String, reads: Bool) -> [Statement] {
    [
      .code("let ea: Int = effectiveAddress(x, pc, #32)"),
      .trap(condition: "isOutside(ea, \(accessWidth(type)), ctx)", code: "memoryOutOfBounds"),
    ] + (reads ? [.code("let v: \(type) = mem.loadUnaligned(fromByteOffset: ea, as: \(type).self)")] : [])
  }

  /// The same access at the host pointer `x`, which an operation before it has checked: memories other than memory 0,
  /// and 64-bit ones.
  func atCheckedPointer() -> Semantics {
    var copy = self
    copy.operands[0] = .i64
    copy.statements = statements.compactMap { statement in
      guard case .code(let code) = statement else { return nil }
      if code.contains("effectiveAddress") { return .code("let p: MP = pointer(x)") }
      return .code(Self.atPointer(code))
    }
    if case .effect(let code) = result { copy.result = .effect(Self.atPointer(code)) }
    return copy
  }

  private static func atPointer(_ code: String) -> String {
    code.replacing("mem.loadUnaligned(fromByteOffset: ea, as", with: "p.loadUnaligned(as")
      .replacing("toByteOffset: ea, ", with: "").replacing("mem.storeBytes", with: "p.storeBytes")
  }
}

/// Bytes that an access of the Swift type touches.
func accessWidth(_ type: String) -> Int {
  switch type {
  case "UInt8", "Int8": 1
  case "UInt16", "Int16": 2
  case "UInt32", "Int32", "Float": 4
  case "UInt64", "Int64", "Double": 8
  case "V128": 16
  default: 0
  }
}
