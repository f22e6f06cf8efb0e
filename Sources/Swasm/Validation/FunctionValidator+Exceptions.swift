extension FunctionValidator {
  mutating func tagType(_ index: UInt32) throws(ModuleError) -> (parameters: TypeList, results: TypeList) {
    guard Int(index) < context.tagCount else { throw error(.invalidUnknownTag, "unknown tag \(index)") }
    let type = context.types[Int(context.tags[Int(index)].typeIndex)]
    return (type.parameters, type.results)
  }

  /// The values of an exception. Tags with results are for suspensions only.
  mutating func exception(_ tag: UInt32) throws(ModuleError) -> TypeList {
    let type = try tagType(tag)
    guard type.results.count == 0 else { throw error(.invalidTagType, "non-empty tag result type") }
    return type.parameters
  }

  mutating func validateException(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .throw:
      try pop(try exception(reader.index0))
      markUnreachable()
    case .throwRef:
      try pop(ValueType(.exception, nullable: true))
      markUnreachable()
    case .tryTable:
      // The labels of the clauses are those around the block.
      var catches = reader.catches
      while let clause = catches.next() {
        try budget.spend(1, at: reader.offset)
        try validate(clause)
      }
      try beginBlock(.tryTable)
    case .try: try beginBlock(.try)
    case .catch:
      guard [.try, .catch].contains(controls.top.pointee.kind) else { throw misplaced("CATCH") }
      try finishBlock()
      beginHandler(.catch)
      push(try exception(reader.index0))
    case .catchAll:
      guard [.try, .catch].contains(controls.top.pointee.kind) else { throw misplaced("CATCH_ALL") }
      try finishBlock()
      beginHandler(.catchAll)
    case .delegate:
      guard controls.top.pointee.kind == .try else { throw misplaced("DELEGATE") }
      // The label is counted from the block around the `try`.
      guard Int(reader.index0) < controls.count &- 1 else {
        throw error(.invalidUnknownLabel, "unknown label \(reader.index0)")
      }
      try end()
    default:
      let kind = try frame(reader.index0).pointee.kind
      guard kind == .catch || kind == .catchAll else {
        throw error(.invalidRethrowLabel, "invalid rethrow label \(reader.index0)")
      }
      markUnreachable()
    }
  }

  private mutating func beginHandler(_ kind: ControlFrame.Kind) {
    if controls.top.pointee.kind == .try {
      handlerDepth &+= 1
      maximumHandlerDepth = max(maximumHandlerDepth, handlerDepth)
    }
    restartFrame(kind)
  }

  private mutating func validate(_ clause: CatchClause) throws(ModuleError) {
    let list = try label(clause.label)
    var values = 0
    if clause.kind == .tag || clause.kind == .tagReference {
      let parameters = try exception(clause.tag)
      values = parameters.count
      guard values <= list.count else { throw clauseMismatch(clause, list) }
      try spend(onTypes: values)
      let isMatching =
        parameters.isIdentical(to: list.types) || context.matches(parameters.types, list.types, count: values)
      for index in 0..<values where !isMatching && !context.matches(parameters.types[index], list.types[index]) {
        throw mismatch(parameters.types[index], expected: list.types[index])
      }
    }
    if clause.kind == .tagReference || clause.kind == .allReference {
      let exception = ValueType(.exception, nullable: false)
      guard values < list.count else { throw clauseMismatch(clause, list) }
      guard context.matches(exception, list.types[values]) else {
        throw mismatch(exception, expected: list.types[values])
      }
      values += 1
    }
    // The values come to lie above the block's operands, before they go to the label.
    operands.recordSlots(extra: list.slots)
    guard values == list.count else { throw clauseMismatch(clause, list) }
  }

  private mutating func clauseMismatch(_ clause: CatchClause, _ list: TypeList) -> ModuleError {
    error(
      .invalidTypeMismatch, "type mismatch: a catch clause brings other values than label \(clause.label) takes")
  }
}
