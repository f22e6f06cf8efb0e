import Swasm

// Blocks, branches and calls (specification 4.6.1 to 4.6.3), variables and constants.
extension OracleMachine {
  /// Executes an instruction that has been paid.
  func perform(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .unreachable: throw OracleTrap(.unreachable)
    case .nop: break
    case .block: enterBlock(item, arity: item.resultCount, target: item.end + 1)
    case .loop: enterBlock(item, arity: item.parameterCount, target: frames[frames.count - 1].position)
    case .if:
      let condition = pop().u32
      enterBlock(item, arity: item.resultCount, target: item.end + 1)
      guard condition == 0 else { break }
      if let position = item.elsePosition {
        jump(to: position + 1)
      } else {
        jump(to: item.end + 1)
        labels.removeLast()
      }
    case .tryTable, .try: enterBlock(item, arity: item.resultCount, target: item.end + 1, handler: item)
    case .else, .catch, .catchAll:
      labels.removeLast()
      jump(to: item.end + 1)
    case .delegate: labels.removeLast()
    case .end:
      if labels.count - 1 == frames[frames.count - 1].firstLabel { leaveFunction() } else { labels.removeLast() }
    case .br: branch(item.index0)
    case .brIf: if pop().u32 != 0 { branch(item.index0) }
    case .brTable:
      let index = Int(pop().u32)
      branch(index < item.labels.count ? item.labels[index] : item.index0)
    case .return: leaveFunction()
    case .call: try enter(instance.functions[item.index0])
    case .returnCall: try tailCall(instance.functions[item.index0])
    case .callIndirect: try enter(try indirectCallee(item))
    case .returnCallIndirect: try tailCall(try indirectCallee(item))
    case .callRef: try enter(try poppedFunction())
    case .returnCallRef: try tailCall(try poppedFunction())
    case .drop: _ = pop()
    case .select, .selectTyped:
      let condition = pop().u32
      let second = pop()
      if condition == 0 {
        _ = pop()
        push(second)
      }
    case .localGet: push(frames[frames.count - 1].locals[item.index0])
    case .localSet: frames[frames.count - 1].locals[item.index0] = pop()
    case .localTee: frames[frames.count - 1].locals[item.index0] = stack[stack.count - 1]
    case .globalGet: push(instance.globals[item.index0].value)
    case .globalSet: instance.globals[item.index0].value = pop()
    case .i32Const, .f32Const: push(UInt32(truncatingIfNeeded: item.bits))
    case .i64Const, .f64Const: push(item.bits)
    case .v128Const: push(item.vector)
    case .throw:
      let tag = instance.tags[item.index0]
      try unwind(OracleException(tag: tag, arguments: popMany(tag.parameterCount)))
    case .throwRef:
      guard let exception = pop().reference as? OracleException else { throw OracleTrap(.nullReference) }
      try unwind(exception)
    case .rethrow:
      guard let exception = labels[labels.count - 1 - item.index0].caught else { throw OracleTrap(.nullReference) }
      try unwind(exception)
    default: try performOnReferences(item)
    }
  }

  private func enterBlock(_ item: OracleInstruction, arity: Int, target: Int, handler: OracleInstruction? = nil) {
    labels.append(
      Label(arity: arity, height: stack.count - item.parameterCount, target: target, handler: handler))
  }

  /// Branches to the block that is `depth` blocks out. A loop goes on after its first instruction, which is not executed
  /// again.
  func branch(_ depth: Int) {
    let index = labels.count - 1 - depth
    if index == frames[frames.count - 1].firstLabel { return leaveFunction() }
    let label = labels[index]
    let values = popMany(label.arity)
    stack.removeLast(stack.count - label.height)
    stack += values
    let isLoop = frames[frames.count - 1].code.instructions[label.target - 1].instruction == .loop
    labels.removeLast(labels.count - index - (isLoop ? 1 : 0))
    jump(to: label.target)
  }

  private func indirectCallee(_ item: OracleInstruction) throws(OracleTrap) -> OracleFunction {
    let table = instance.tables[item.index1]
    let index = pop().low
    guard index < UInt64(table.elements.count) else { throw OracleTrap(.undefinedElement) }
    guard let function = table.elements[Int(index)] as? OracleFunction else {
      throw OracleTrap(.uninitializedElement)
    }
    guard instance.store.types.isSubtype(function.type, of: instance.types[item.index0]) else {
      throw OracleTrap(.indirectCallTypeMismatch)
    }
    return function
  }

  private func poppedFunction() throws(OracleTrap) -> OracleFunction {
    guard let function = pop().reference as? OracleFunction else { throw OracleTrap(.nullReference) }
    return function
  }
}
