import SwasmInterpreter

// What code of a profiling engine reports: see `ProfileFields`.
extension FunctionTranslator {
  /// In the function's first stretch, so that it is executed once, whichever translation runs.
  mutating func reportEntry() {
    emitReport(profileEnterAddress, isPaid: true, cell: module.cellAddress(function))
  }

  /// After a call, in the stretch that begins there, or at the start of an exception handler, before its first.
  mutating func reportResumption(isPaid: Bool) { emitReport(profileResumeAddress, isPaid: isPaid, cell: 0) }

  private mutating func emitReport(_ handler: UInt, isPaid: Bool, cell: UInt64) {
    var fields = OperationFields(word: isPaid && ordinary == nil ? 1 : 0)
    fields.append(word: 0)
    fields.append(long: cell)
    emitter.append(head: handler, fields)
  }
}
