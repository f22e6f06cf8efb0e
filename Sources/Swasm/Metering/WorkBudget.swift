/// Counts the work of decoding, validating or translating, and looks from time to time whether it has to end.
package struct WorkBudget {
  /// Units until the next look.
  private var left: Int
  private let look: (() -> ModuleError.Code?)?

  /// Units between two looks, each of which is a few nanoseconds of work: one instruction, an element of a vector, 16
  /// value types that are compared or copied. Well below a millisecond.
  package static let unitsBetweenLooks = 20_000

  /// - Parameter look: Says why the work has to end, with an error of the host's bounds; `nil` while it may go on.
  package init(look: @escaping () -> ModuleError.Code?) {
    self.look = look
    // The first unit looks: a time that is over before the work begins is noticed however little the work is.
    left = 0
  }

  /// Never stops anything.
  package static var unlimited: WorkBudget { WorkBudget() }

  private init() {
    look = nil
    left = .max
  }

  init(_ budget: LoadBudget?) {
    if let budget { self.init(look: budget.reasonToStop) } else { self.init() }
  }

  /// Counts work that is about to be done.
  ///
  /// - Parameters:
  ///   - units: 0 or more.
  ///   - offset: Where in the module's bytes, for the error.
  @inline(__always)
  package mutating func spend(_ units: Int, at offset: Int) throws(ModuleError) {
    left &-= units
    if left < 0 { try lookNow(at: offset) }
  }

  @inline(never)
  private mutating func lookNow(at offset: Int) throws(ModuleError) {
    guard let look else {
      left = .max
      return
    }
    left = WorkBudget.unitsBetweenLooks
    guard let code = look() else { return }
    throw ModuleError(
      code, at: offset,
      code == .interrupted ? "loading the module was interrupted" : "loading the module took longer than it may")
  }
}
