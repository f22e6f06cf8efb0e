import SwasmInterpreter

/// Puts operations into the code buffer: remembers which slots the accumulators hold, and makes one fused operation of
/// several where the table has one.
///
/// Operations of straight code are held back, a few at a time, until it is known what follows them: see `seal`.
struct Emitter: ~Copyable {
  var code: CodeBuffer
  /// By accumulator class, the slot whose value it holds, or -1.
  private(set) var cached = SIMD4<Int32>(repeating: -1)
  /// Held back: what stands in the code behind its end as soon as `seal` is called.
  private var pending = TrivialList<PendingOperation>()
  /// What `cached` was before the last operation, if that is a comparison, which can be taken back.
  private var cachedBeforeLast: SIMD4<Int32>?
  var fuelMap: FuelMapBuilder
  /// Made only where it is asked for.
  var sourceMap: SourceMap?
  /// Of the operations held back, where there is a source map.
  private var pendingSources: [(offset: Int, paid: Int)] = []
  /// Whether a value did not fit in its field.
  var isTruncated = false
  /// Offset in the module of the instruction under translation, and the fuel of all up to it.
  var source = (offset: 0, paid: 0)

  /// At most so many are held back: more than a fused operation has steps.
  private static let window = 12

  /// Whether operations are fused at all.
  private let fuses: Bool

  init(bodyBytes: Int, fuses: Bool = true) throws(ModuleError) {
    self.fuses = fuses
    code = try CodeBuffer(capacity: bodyBytes * 6 + 1024)
    fuelMap = FuelMapBuilder(bodyBytes: bodyBytes)
  }

  func holds(_ slot: Int, in accumulator: AccumulatorClass) -> Bool { cached[accumulator.rawValue] == Int32(slot) }

  /// The last operation, as long as it can be changed.
  var last: PendingOperation? { pending.isEmpty ? nil : pending[pending.count - 1] }

  /// At a label any code may have run before.
  mutating func forgetAll() {
    cached = SIMD4(repeating: -1)
    seal()
  }

  /// Registers that `slots` slots from `slot` on were written, the value being in the accumulator as well.
  mutating func written(_ slot: Int, _ accumulator: AccumulatorClass?, slots: Int) {
    for index in 0..<4 where cached[index] >= Int32(slot - 1) && cached[index] < Int32(slot + slots) {
      // A cached v128 also covers the slot after its own.
      if cached[index] >= Int32(slot) || index == AccumulatorClass.vector.rawValue { cached[index] = -1 }
    }
    if let accumulator { cached[accumulator.rawValue] = Int32(slot) }
  }

  /// Appends an operation that stands alone and returns its position.
  @discardableResult
  mutating func append(_ encoded: EncodedOperation) -> Int {
    append(head: encoded.operation.address, encoded.fields)
  }

  @discardableResult
  mutating func append(head: UInt, _ fields: OperationFields) -> Int {
    seal()
    let position = code.extend(by: fields.layout.size)
    write(head: head, fields, at: position)
    sourceMap?.append(position: position, step: 0, offset: source.offset, paid: source.paid)
    fuelMap.addOperation(at: position, byteCount: fields.layout.size)
    return position
  }

  /// Appends an operation that computes a value, which goes to a slot and to the accumulator.
  ///
  /// - Parameter fields: Without the destination.
  mutating func append(
    _ operation: Operation, destination: Int, _ accumulator: AccumulatorClass, _ fields: OperationFields,
    _ uses: OperandUses = OperandUses(), condition: PendingOperation.Condition? = nil
  ) {
    let cachedBefore = cached
    push(operation, destination: destination, accumulator, fields, uses, condition)
    cachedBeforeLast = condition == nil ? nil : cachedBefore
    written(destination, accumulator, slots: accumulator == .vector ? 2 : 1)
  }

  /// Appends an operation without a result, after which `seal` is called. Returns where the operation is that it has become or
  /// ended, and the layout of that.
  @discardableResult
  mutating func appendSink(_ operation: Operation, _ fields: OperationFields, _ uses: OperandUses = OperandUses()) -> (
    position: Int, layout: OperationLayout
  ) {
    push(operation, destination: -1, .integer, fields, uses, nil)
    return seal()
  }

  /// Appends an operation without a result that is not a branch.
  mutating func appendEffect(_ operation: Operation, _ fields: OperationFields, _ uses: OperandUses) {
    push(operation, destination: -1, .integer, fields, uses, nil)
  }

  private mutating func push(
    _ operation: Operation, destination: Int, _ accumulator: AccumulatorClass, _ fields: OperationFields,
    _ uses: OperandUses, _ condition: PendingOperation.Condition?
  ) {
    if pending.count >= Emitter.window { seal() }
    let event = fuelMap.addStep(at: pending.isEmpty ? code.count : nil)
    var new = PendingOperation(
      operation: operation, destination: destination, accumulator: accumulator, fields: fields, uses: uses,
      event: event, condition: condition)
    for operand in 0..<3 where uses.dying[operand] >= 0 { new.producers[operand] = producer(of: operand, uses) }
    pending.append(new)
    if sourceMap != nil { pendingSources.append((source.offset, source.paid)) }
  }

  /// The operation held back that computes an operand which dies, by its place, or -1.
  private func producer(of operand: Int, _ uses: OperandUses) -> Int {
    for index in (0..<pending.count).reversed() where pending[index].destination == uses.dying[operand] {
      // The bits may have been given another type since.
      return pending[index].accumulator == uses.classes[operand] ? index : -1
    }
    return -1
  }

  /// Takes the last operation back; it must be `last`, and have a condition.
  mutating func removeLast() {
    guard !pending.isEmpty else { return }
    pending.removeLast()
    if sourceMap != nil { pendingSources.removeLast() }
    if let cachedBeforeLast { cached = cachedBeforeLast }
    cachedBeforeLast = nil
  }

  /// Lets the last operation write `slot` instead of its own destination.
  mutating func retargetLast(to slot: Int) {
    guard let last else { return }
    let old = last.destination
    for index in 0..<4 where cached[index] == Int32(old) { cached[index] = -1 }
    pending[pending.count - 1].destination = slot
    written(slot, last.accumulator, slots: last.accumulator == .vector ? 2 : 1)
    cachedBeforeLast = nil
  }

  // MARK: - Fusing

  /// Writes what is held back, as few operations as possible. What follows is not fused with what stands before.
  ///
  /// - Returns: Where the last operation is, and its layout.
  @discardableResult
  mutating func seal() -> (position: Int, layout: OperationLayout) {
    var last = (position: code.count, layout: OperationLayout(count16: 0, count32: 0, count64: 0))
    guard !pending.isEmpty else { return last }
    cachedBeforeLast = nil
    let plan = plan()
    var start = 0
    while start < pending.count {
      let (count, operation) = plan[start]
      last = write(start, count, operation)
      start += count
    }
    pending.removeAll()
    pendingSources.removeAll(keepingCapacity: true)
    return last
  }

  private typealias Plan = InlineArray<12, (count: Int, operation: Operation)>

  /// For each operation held back how many from it on are written as one, and as which one.
  private func plan() -> Plan {
    let count = pending.count
    var plan = Plan(repeating: (1, .unreachable))
    // How many operations all from one on become.
    var costs = InlineArray<13, Int>(repeating: 0)
    let table = FusionTable.shared
    for start in (0..<count).reversed() {
      plan[start].operation = pending[start].operation
      guard fuses else { continue }
      costs[start] = costs[start + 1] + 1
      var node = table.start(pending[start].operation)
      guard node != FusionTable.none else { continue }
      for index in start + 1..<max(start + 1, min(count, start + FusedOperation.maximumSteps)) {
        guard table.canFollow(pending[index].operation) else { break }
        node = table.node(after: node, pending[index].operation, links: links(of: index, from: start))
        guard node != FusionTable.none else { break }
        if costs[index + 1] + 1 < costs[start], let operation = table.operation(node) {
          costs[start] = costs[index + 1] + 1
          plan[start] = (index - start + 1, operation)
        }
      }
    }
    return plan
  }

  /// Which operands are results of the operations from `start` on: see `fusionTransitions`.
  private func links(of index: Int, from start: Int) -> UInt16 {
    let producers = pending[index].producers
    var links: UInt16 = 0
    for operand in 0..<3 where producers[operand] >= start {
      // At most 7 at a time.
      links |= UInt16(index - producers[operand]) << (3 * UInt16(operand))
    }
    return links
  }

  /// Writes `count` operations from `start` on as one.
  private mutating func write(_ start: Int, _ count: Int, _ operation: Operation) -> (
    position: Int, layout: OperationLayout
  ) {
    let end = start + count
    var usedUp: UInt16 = 0
    for index in start..<end {
      for operand in 0..<3 where pending[index].producers[operand] >= start {
        usedUp |= 1 << UInt16(pending[index].producers[operand])
      }
    }
    var fields = OperationFields()
    for index in start..<end {
      let step = pending[index]
      if step.destination >= 0, usedUp >> UInt16(index) & 1 == 0 { fields.append(slot: step.destination) }
      var linked: UInt16 = 0
      for operand in 0..<3 where step.producers[operand] >= start && step.uses.fields[operand] >= 0 {
        linked |= 1 << UInt16(step.uses.fields[operand])
      }
      fields.append(contentsOf: step.fields, omitting: linked)
    }
    let layout = fields.layout
    let position = code.extend(by: layout.size)
    write(head: operation.address, fields, at: position)
    fuelMap.finish(pending[end - 1].event, byteCount: layout.size)
    if sourceMap != nil {
      for index in start..<end {
        let (offset, paid) = pendingSources[index]
        sourceMap?.append(position: position, step: index - start, offset: offset, paid: paid)
      }
    }
    return (position, layout)
  }

  /// Puts the fuel map behind the code.
  ///
  /// - Returns: Whether the host has the memory.
  mutating func appendFuelMap() -> Bool {
    let byteCount = fuelMap.byteCount
    guard code.reserve(byteCount) else { return false }
    let position = code.extend(by: byteCount)
    fuelMap.write(to: code.base + position)
    return true
  }

  private mutating func write(head: UInt, _ fields: OperationFields, at position: Int) {
    isTruncated = isTruncated || fields.isTruncated
    code.store(head, at: position)
    let layout = fields.layout
    let (start16, start32, start64) =
      (position + OperationLayout.start16, position + layout.start32, position + layout.start64)
    for index in 0..<layout.count16 { code.store(fields.values16[index], at: start16 + 2 * index) }
    for index in 0..<layout.count32 { code.store(fields.values32[index], at: start32 + 4 * index) }
    for index in 0..<layout.count64 { code.store(fields.values64[index], at: start64 + 8 * index) }
  }
}

/// An operation that the emitter holds back.
struct PendingOperation: BitwiseCopyable {
  var operation: Operation
  /// -1 where there is none.
  var destination: Int
  var accumulator: AccumulatorClass
  /// Without the destination.
  var fields: OperationFields
  var uses: OperandUses
  /// By operand, the place of the operation that computes it, if that is held back too and its value dies here; or -1.
  var producers = InlineArray<3, Int>(repeating: -1)
  /// In the fuel map.
  var event: Int
  /// The condition that the operation computes, for a branch upon it.
  var condition: Condition?

  struct Condition: BitwiseCopyable {
    var instruction: Instruction
    /// The places of the operands, as `OperationFamily.operation(key:)` has them.
    var key: Int
  }
}

/// What an operation does with its operands.
struct OperandUses: BitwiseCopyable {
  /// The slots of those that are used here for the last time; -1 for others.
  var dying = InlineArray<3, Int>(repeating: -1)
  /// Of those that die.
  var classes = InlineArray<3, AccumulatorClass>(repeating: .integer)
  /// Which of the 16-bit fields names the operand's slot; -1 for none.
  var fields = InlineArray<3, Int>(repeating: -1)
}

/// The accumulators of the machine.
enum AccumulatorClass: Int {
  case integer, float, double, vector

  init(_ type: ValueType) {
    switch type {
    case .f32: self = .float
    case .f64: self = .double
    case .v128: self = .vector
    default: self = .integer
    }
  }
}
