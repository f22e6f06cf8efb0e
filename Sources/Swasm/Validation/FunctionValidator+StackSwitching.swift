// The instructions of the stack switching proposal.
extension FunctionValidator {
  mutating func validateStackSwitching(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .contNew:
      _ = try continuation(reader.index0)
      try pop(ValueType(HeapType(typeIndex: context.types[Int(reader.index0)].continued), nullable: true))
      push(reference(reader.index0, nullable: false))
    case .contBind: try bind()
    case .suspend:
      let type = try tagType(reader.index0)
      try pop(type.parameters)
      push(type.results)
    case .resume:
      let type = try continuation(reader.index0)
      try checkHandlers(type)
      try popContinuation(reader.index0)
      try pop(type.parameters)
      push(type.results)
    case .resumeThrow:
      let type = try continuation(reader.index0)
      let exception = try exception(reader.index1)
      try checkHandlers(type)
      try popContinuation(reader.index0)
      try pop(exception)
      push(type.results)
    case .resumeThrowRef:
      let type = try continuation(reader.index0)
      try checkHandlers(type)
      try popContinuation(reader.index0)
      try pop(ValueType(.exception, nullable: true))
      push(type.results)
    default: try validateSwitch()
    }
  }

  /// A function's parameters and results.
  private struct Signature {
    var parameters: TypeList
    var results: TypeList
  }

  private mutating func mismatched(_ what: String) -> ModuleError {
    error(.invalidTypeMismatch, "type mismatch: \(what)")
  }

  /// The function type of a continuation type.
  private mutating func continuation(_ index: UInt32) throws(ModuleError) -> Signature {
    let entry = try type(index)
    guard entry.kind == .continuation else { throw error(.invalidTypeMismatch, "non-continuation type \(index)") }
    let function = context.types[Int(entry.continued)]
    return Signature(parameters: function.parameters, results: function.results)
  }

  private mutating func popContinuation(_ type: UInt32) throws(ModuleError) {
    try pop(ValueType(HeapType(typeIndex: type), nullable: true))
  }

  /// Some of the parameters are given now.
  private mutating func bind() throws(ModuleError) {
    let source = try continuation(reader.index0)
    let target = try continuation(reader.index1)
    let bound = source.parameters.count &- target.parameters.count
    guard bound >= 0 else { throw mismatched("cont.bind adds parameters") }
    let rest = TypeList(
      types: source.parameters.types + bound, count: target.parameters.count, slots: target.parameters.slots)
    try checkLists(target.parameters, match: rest, "parameters of cont.bind")
    try checkLists(source.results, match: target.results, "results of cont.bind")
    try popContinuation(reader.index0)
    try pop(TypeList(types: source.parameters.types, count: bound, slots: source.parameters.slots &- rest.slots))
    push(reference(reader.index1, nullable: false))
  }

  /// A handler's label takes what the tag brings and the rest of the continuation.
  private mutating func checkHandlers(_ resumed: Signature) throws(ModuleError) {
    var handlers = reader.handlers
    while let handler = handlers.next() {
      try budget.spend(1, at: reader.offset)
      let type = try tagType(handler.tag)
      guard let target = handler.label else {
        guard type.parameters.count == 0 else { throw mismatched("the tag of a switch has parameters") }
        try checkLists(resumed.results, match: type.results, "results of a switch handler")
        try checkLists(type.results, match: resumed.results, "results of a switch handler")
        continue
      }
      let list = try label(target)
      operands.recordSlots(extra: list.slots)
      guard list.count == type.parameters.count &+ 1 else {
        throw mismatched("an on clause brings other values than label \(target) takes")
      }
      try checkLists(type.parameters, match: list.droppingLast, "values of an on clause")
      guard let rest = list.types[list.count &- 1].heapType?.typeIndex else {
        throw mismatched("label \(target) of an on clause takes no continuation")
      }
      let continuation = try continuation(rest)
      try checkLists(continuation.parameters, match: type.results, "parameters of a suspended continuation")
      try checkLists(resumed.results, match: continuation.results, "results of a suspended continuation")
    }
  }

  private mutating func validateSwitch() throws(ModuleError) {
    let target = try continuation(reader.index0)
    let type = try tagType(reader.index1)
    guard type.parameters.count == 0 else { throw mismatched("the tag of a switch has parameters") }
    guard target.parameters.count > 0,
      let own = target.parameters.types[target.parameters.count &- 1].heapType?.typeIndex
    else {
      throw mismatched("the last parameter of a continuation that is switched to is no continuation")
    }
    let continuation = try continuation(own)
    try checkLists(target.results, match: type.results, "results of a continuation that is switched to")
    try checkLists(type.results, match: continuation.results, "results of a continuation that switches")
    try popContinuation(reader.index0)
    try pop(target.parameters.droppingLast)
    push(continuation.parameters)
  }
}
