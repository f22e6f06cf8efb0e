import SwasmInterpreter

// What code of a profiling engine reports: see `ReportFields`.
extension FunctionTranslator {
  /// In the function's first charge block.
  mutating func reportEntry() {
    emitReport(profileEnterAddress, cell: module.cellAddress(function))
  }

  /// After a call, in the charge block that begins there.
  mutating func reportResumption() { emitReport(profileResumeAddress, cell: 0) }

  private mutating func emitReport(_ handler: UInt, cell: UInt64) {
    emitter.append(head: handler, .report(cell: cell))
  }
}
