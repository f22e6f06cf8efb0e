extension FunctionValidator {
  /// The rule of one instruction, whose immediates the reader holds.
  @inline(__always)
  mutating func validate(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .localGet: try localGet()
    case .localSet: try localSet()
    case .localTee: try localTee()
    case .globalGet: try globalGet()
    case .globalSet: try globalSet()
    case .drop: _ = try popAny()
    case .select: try select()
    case .selectTyped: try selectTyped()
    case .block: try beginBlock(.block)
    case .loop: try beginBlock(.loop)
    case .if:
      try pop(.i32)
      try beginBlock(.if)
    case .end: try end()
    case .else: try beginElse()
    case .br:
      try pop(try label(reader.index0))
      markUnreachable()
    case .brIf: try branchIf()
    case .call: try call(try functionType(try function(reader.index0)))
    case .return: try returnFromFunction()
    case .unreachable: markUnreachable()
    default: try validateOther(instruction)
    }
  }

  /// By the table's signature, or one of the rarer rules.
  @inline(__always)
  private mutating func validateOther(_ instruction: Instruction) throws(ModuleError) {
    let info = reader.info(instruction)
    guard info.pointee.hasSignature else { return try validateRare(instruction) }
    switch info.pointee.immediates {
    case .none, .i32, .i64, .f32, .f64, .v128, .zeroByte:
      try apply(info, parameters: info.pointee.parameters.packed, addressType: .i32)
    case .memoryArgument: try memoryAccess(info)
    case .memoryArgumentLane:
      try checkLane(count: 16 >> info.pointee.accessWidth)
      try memoryAccess(info)
    case .lane:
      try checkLane(count: laneCount(instruction))
      try apply(info, parameters: info.pointee.parameters.packed, addressType: .i32)
    case .shuffle:
      try checkShuffle()
      try apply(info, parameters: info.pointee.parameters.packed, addressType: .i32)
    default: try validateRare(instruction)
    }
  }

  /// `parameters` are the packed kinds of the table's row with the address type put in.
  @inline(__always)
  mutating func apply(
    _ info: UnsafePointer<InstructionInfo>, parameters: UInt32, addressType: ValueType
  ) throws(ModuleError) {
    let count = Int(info.pointee.parameters.count)
    let height = operands.count &- count
    var isExact = height >= floor
    if isExact {
      var kinds = parameters
      var vectors = 0
      for index in 0..<count {
        let bits = operands.types[height &+ index].bits
        if bits != kinds & 0xFF { isExact = false }
        if bits == ValueType.v128.bits { vectors &+= 1 }
        kinds >>= 8
      }
      if isExact {
        operands.count = height
        operands.vectors &-= vectors
      }
    }
    if !isExact { try popKinds(info, addressType: addressType) }
    let results = Int(info.pointee.results.count)
    for index in 0..<results { push(info.pointee.results.type(at: index, addressType: addressType)) }
  }

  @inline(never)
  private mutating func popKinds(
    _ info: UnsafePointer<InstructionInfo>, addressType: ValueType
  ) throws(ModuleError) {
    var index = Int(info.pointee.parameters.count)
    while index > 0 {
      index &-= 1
      try pop(info.pointee.parameters.type(at: index, addressType: addressType))
    }
  }

  @inline(never)
  private mutating func validateRare(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .nop: return
    case .brTable: try branchTable()
    case .callIndirect: try call(try indirectCallee())
    case .returnCall: try returnCall(try functionType(try function(reader.index0)))
    case .returnCallIndirect: try returnCall(try indirectCallee())
    case .callRef: try call(try referenceCallee())
    case .returnCallRef: try returnCall(try referenceCallee())
    case .brOnNull: try branchOnNull()
    case .brOnNonNull: try branchOnNonNull()
    case .brOnCast: try branchOnCast(branchesOnFailure: false)
    case .brOnCastFail: try branchOnCast(branchesOnFailure: true)
    case .throw, .throwRef, .tryTable, .try, .catch, .catchAll, .rethrow, .delegate:
      try validateException(instruction)
    case .memorySize, .memoryGrow, .memoryInit, .dataDrop, .memoryCopy, .memoryFill, .memoryDiscard:
      try validateBulkMemory(instruction)
    case .tableGet, .tableSet, .tableInit, .elemDrop, .tableCopy, .tableGrow, .tableSize, .tableFill:
      try validateTable(instruction)
    default: try validateReference(instruction)
    }
  }

  // MARK: Constant expressions

  @inline(never)
  mutating func checkConstant(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refFunc, .globalGet, .end: return
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      if features.contains(.extendedConstants) { return }
    case .refI31, .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .anyConvertExtern,
      .externConvertAny:
      return
    default: break
    }
    throw error(
      .invalidConstantExpression, "constant expression required: \(reader.info(instruction).pointee.name) found")
  }
}
