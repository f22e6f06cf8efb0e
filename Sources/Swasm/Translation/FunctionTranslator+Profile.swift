import SwasmInterpreter

// What code of a profiling engine reports: see `ProfileFields`.
extension FunctionTranslator {
  /// In the function's first stretch.
  mutating func reportEntry() {
    emitReport(profileEnterAddress, cell: module.cellAddress(function))
  }

  /// After a call, in the stretch that begins there.
  mutating func reportResumption() { emitReport(profileResumeAddress, cell: 0) }

  private mutating func emitReport(_ handler: UInt, cell: UInt64) {
    var fields = OperationFields()
    fields.append(long: cell)
    emitter.append(head: handler, fields)
  }
}
