import Swasm

// Exceptions (specification 4.6.11), those of the legacy encoding too.
extension OracleMachine {
  /// Looks for the handler of an exception from the innermost block outwards, and goes on there.
  ///
  /// - Throws: `uncaught_exception` when there is none.
  func unwind(_ exception: OracleException) throws(OracleTrap) {
    while let frame = frames.last {
      var index = labels.count - 1
      while index > frame.firstLabel {
        guard let item = labels[index].handler else {
          index -= 1
          continue
        }
        if item.instruction == .tryTable {
          if enterHandler(ofTryTable: item, at: index, exception) { return }
          index -= 1
        } else if let position = item.handlers.first, frame.code.instructions[position].instruction == .delegate {
          index -= 1 + frame.code.instructions[position].index0
        } else {
          if enterHandler(ofTry: item, at: index, exception) { return }
          index -= 1
        }
      }
      labels.removeLast(labels.count - frame.firstLabel)
      frames.removeLast()
    }
    throw OracleTrap(.uncaughtException)
  }

  private func enterHandler(ofTryTable item: OracleInstruction, at index: Int, _ exception: OracleException) -> Bool {
    for clause in item.catches {
      let hasTag = clause.kind == .tag || clause.kind == .tagReference
      if hasTag, instance.tags[Int(clause.tag)] !== exception.tag { continue }
      stack.removeLast(stack.count - labels[index].height)
      labels.removeLast(labels.count - index)
      if hasTag { stack += exception.arguments }
      if clause.kind == .tagReference || clause.kind == .allReference { push(exception) }
      branch(Int(clause.label))
      return true
    }
    return false
  }

  private func enterHandler(ofTry item: OracleInstruction, at index: Int, _ exception: OracleException) -> Bool {
    for position in item.handlers {
      let handler = frames[frames.count - 1].code.instructions[position]
      if handler.instruction == .catch, instance.tags[handler.index0] !== exception.tag { continue }
      stack.removeLast(stack.count - labels[index].height)
      labels.removeLast(labels.count - index - 1)
      labels[index].handler = nil
      labels[index].caught = exception
      if handler.instruction == .catch { stack += exception.arguments }
      jump(to: position + 1)
      return true
    }
    return false
  }
}
