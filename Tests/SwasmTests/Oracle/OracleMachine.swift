import Swasm

/// Executes functions: an operand stack, labels and frames, and one instruction after the other, each of which is paid
/// before it does anything.
final class OracleMachine {
  struct Label {
    /// Values that a branch takes along.
    var arity: Int
    /// Operands below the block.
    var height: Int
    /// Where a branch goes to.
    var target: Int
    /// Of a `try_table` or a `try` in whose body the frame is.
    var handler: OracleInstruction?
    /// What the handler of a `try` has caught.
    var caught: OracleException?
  }

  struct Frame {
    unowned let instance: OracleInstance
    let code: OracleCode
    var position = 0
    var locals: [OracleValue]
    /// Labels and operands below the frame.
    let firstLabel: Int
    let height: Int
    let resultCount: Int
    /// Its path in the profile.
    let path: Int
  }

  let store: OracleStore
  // The checks for conflicting accesses would take half of the time.
  @exclusivity(unchecked) var stack: [OracleValue] = []
  @exclusivity(unchecked) var labels: [Label] = []
  @exclusivity(unchecked) var frames: [Frame] = []

  /// The path that has called the machine.
  private let callerPath: Int

  init(_ store: OracleStore) {
    self.store = store
    callerPath = store.profile.current
  }

  // MARK: - Calls

  /// Runs a function until it returns.
  func run(_ function: OracleFunction, _ arguments: [OracleValue]) throws(OracleTrap) -> [OracleValue] {
    defer { store.profile.current = callerPath }
    stack = arguments
    try enter(function)
    while !frames.isEmpty { try step() }
    return stack
  }

  func evaluate(_ code: OracleCode, in instance: OracleInstance) throws(OracleTrap) -> OracleValue {
    frames = [
      Frame(
        instance: instance, code: code, locals: [], firstLabel: 0, height: 0, resultCount: 1, path: callerPath)
    ]
    labels = [Label(arity: 1, height: 0, target: code.instructions.count)]
    while !frames.isEmpty { try step() }
    return pop()
  }

  /// Enters a function whose arguments are on the stack. The call has been paid, the entry has not.
  func enter(_ function: OracleFunction) throws(OracleTrap) {
    let arguments = popMany(function.signature.parameters.count)
    switch function.kind {
    case .host(let body): stack += try body(arguments)
    case .guest(let code):
      guard let instance = function.instance else { throw OracleTrap(.unsupportedInstruction) }
      guard frames.count < store.limits.callDepth else { throw OracleTrap(.callStackExhausted) }
      store.profile.enter(instance.module, function.index, from: frames.last?.path ?? callerPath)
      let slots = code.localTypes.reduce(0) { $0 + ($1 == .v128 ? 2 : 1) }
      try store.pay(store.costs.cost(ofValues: slots))
      frames.append(
        Frame(
          instance: instance, code: code,
          locals: arguments + Array(repeating: OracleValue(), count: code.localTypes.count), firstLabel: labels.count,
          height: stack.count, resultCount: function.signature.results.count, path: store.profile.current))
      labels.append(
        Label(arity: function.signature.results.count, height: stack.count, target: code.instructions.count))
    }
  }

  /// Leaves the running function with the results on top of the stack.
  func leaveFunction() {
    let frame = frames.removeLast()
    let results = popMany(frame.resultCount)
    stack.removeLast(stack.count - frame.height)
    stack += results
    labels.removeLast(labels.count - frame.firstLabel)
  }

  func tailCall(_ function: OracleFunction) throws(OracleTrap) {
    let arguments = popMany(function.signature.parameters.count)
    let frame = frames.removeLast()
    stack.removeLast(stack.count - frame.height)
    stack += arguments
    labels.removeLast(labels.count - frame.firstLabel)
    try enter(function)
  }

  // MARK: - Steps

  private func step() throws(OracleTrap) {
    let frame = frames.count - 1
    store.profile.current = frames[frame].path
    let item = frames[frame].code.instructions[frames[frame].position]
    try store.pay(cost(of: item))
    frames[frame].position += 1
    try perform(item)
  }

  private func cost(of item: OracleInstruction) -> Int {
    let cost = store.costs.cost(of: item.instruction)
    switch item.instruction {
    case .structNew, .structNewDefault: return cost + store.costs.cost(ofValues: fields(ofType: item.index0).count)
    default: return cost
    }
  }

  var instance: OracleInstance { frames[frames.count - 1].instance }

  func jump(to position: Int) { frames[frames.count - 1].position = position }

  // MARK: - Operands

  func push(_ value: OracleValue) { stack.append(value) }
  func push(_ value: UInt32) { stack.append(OracleValue(value)) }
  func push(_ value: Int32) { stack.append(OracleValue(value)) }
  func push(_ value: UInt64) { stack.append(OracleValue(value)) }
  func push(_ value: Int64) { stack.append(OracleValue(value)) }
  func push(_ value: Float) { stack.append(OracleValue(value)) }
  func push(_ value: Double) { stack.append(OracleValue(value)) }
  func push(_ value: Bool) { stack.append(OracleValue(value)) }
  func push(_ value: OracleVector) { stack.append(OracleValue(value)) }
  func push(_ reference: OracleReference?) { stack.append(OracleValue(reference)) }
  func pop() -> OracleValue { stack.removeLast() }

  /// The topmost values, the deepest first.
  func popMany(_ count: Int) -> [OracleValue] {
    let values = Array(stack.suffix(count))
    stack.removeLast(count)
    return values
  }
}
