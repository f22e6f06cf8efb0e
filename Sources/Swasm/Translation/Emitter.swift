import SwasmInterpreter

/// Puts operations into the code buffer: remembers which slots the accumulators hold, and makes one fused operation of
/// two where the table of pairs has one.
struct Emitter: ~Copyable {
  var code: CodeBuffer
  /// By accumulator class, the slot whose value it holds, or -1.
  private(set) var cached = SIMD4<Int32>(repeating: -1)
  private(set) var last: LastOperation?
  /// What `last` and `cached` were before the last operation, if that is a comparison, which can be taken back.
  private var beforeLast: (operation: LastOperation?, cached: SIMD4<Int32>)?
  var fuelMap: FuelMapBuilder
  /// Made only where it is asked for.
  var sourceMap: SourceMap?
  /// Whether a value did not fit in its field.
  var isTruncated = false
  /// Offset in the module of the instruction under translation, and the fuel of all up to it.
  var source = (offset: 0, paid: 0)

  struct LastOperation {
    var operation: Operation
    var position: Int
    /// -1 where there is none.
    var destination: Int
    var accumulator: AccumulatorClass
    /// Without the destination.
    var fields: OperationFields
    /// The slot of the accumulator operand that died in the operation, or -1.
    var forwarded: Int
    var stepCount: Int
    /// In the fuel map.
    var event: Int
    /// The condition that the operation computes, for a branch upon it, and the slot of its accumulator operand.
    var condition: (instruction: Instruction, key: Int, source: Int)?
  }

  init(bodyBytes: Int) throws(ModuleError) {
    code = try CodeBuffer(capacity: bodyBytes * 6 + 1024)
    fuelMap = FuelMapBuilder(bodyBytes: bodyBytes)
  }

  func holds(_ slot: Int, in accumulator: AccumulatorClass) -> Bool { cached[accumulator.rawValue] == Int32(slot) }

  /// At a label any code may have run before.
  mutating func forgetAll() {
    cached = SIMD4(repeating: -1)
    seal()
  }
  /// What follows may not be fused with what stands before.
  mutating func seal() {
    last = nil
    beforeLast = nil
  }

  /// Registers that `slots` slots from `slot` on were written, the value being in the accumulator as well.
  mutating func written(_ slot: Int, _ accumulator: AccumulatorClass?, slots: Int) {
    for index in 0..<4 where cached[index] >= Int32(slot - 1) && cached[index] < Int32(slot + slots) {
      // A cached v128 also covers the slot after its own.
      if cached[index] >= Int32(slot) || index == AccumulatorClass.vector.rawValue { cached[index] = -1 }
    }
    if let accumulator { cached[accumulator.rawValue] = Int32(slot) }
  }

  /// Appends an operation without a destination and returns its position.
  @discardableResult
  mutating func append(_ encoded: EncodedOperation) -> Int {
    append(head: encoded.operation.address, encoded.fields)
  }

  @discardableResult
  mutating func append(head: UInt, _ fields: OperationFields) -> Int {
    let position = code.extend(by: fields.layout.size)
    write(head: head, fields, at: position)
    record(position, fields, step: 0, replacing: nil)
    seal()
    return position
  }

  /// Appends an operation that computes a value. `forwarded` is the slot of an accumulator operand that is used here for
  /// the last time, `source` that of one that lives on; -1 where there is none.
  mutating func append(
    _ operation: Operation, destination: Int, _ accumulator: AccumulatorClass, _ fields: OperationFields,
    forwarded: Int, source: Int = -1, condition: (instruction: Instruction, key: Int, source: Int)? = nil
  ) {
    beforeLast = condition == nil ? nil : (last, cached)
    var operands = fields
    let joined = join(operation, &operands, forwarded: forwarded, source: source == destination ? -1 : source)
    var all = OperationFields(slot: destination)
    all.append(contentsOf: operands)
    let event = write(joined, all)
    written(destination, accumulator, slots: accumulator == .vector ? 2 : 1)
    let isFused = joined.replaced != nil
    if isFused { beforeLast = nil }
    last = LastOperation(
      operation: joined.operation, position: joined.position, destination: destination, accumulator: accumulator,
      fields: operands, forwarded: forwarded, stepCount: joined.stepCount, event: event,
      condition: isFused ? nil : condition)
  }

  /// Appends an operation without a result, fused with the one before if possible. Returns its position and fields.
  ///
  /// - Parameters:
  ///   - forwarded: The slot of an accumulator operand that is used here for the last time, or -1.
  ///   - source: The slot of an accumulator operand that lives on, or -1.
  mutating func appendSink(_ operation: Operation, _ fields: OperationFields, forwarded: Int, source: Int = -1) -> (
    position: Int, fields: OperationFields
  ) {
    var all = fields
    let joined = join(operation, &all, forwarded: forwarded, source: source)
    write(joined, all)
    seal()
    return (joined.position, all)
  }

  // MARK: - Fusing

  /// An operation that is about to be appended, alone or as the second half of one that takes the last one's place.
  private struct Joined {
    var operation: Operation
    var position: Int
    var stepCount = 1
    /// The event in the fuel map of the operation whose place it takes.
    var replaced: Int?
  }

  /// Makes the last operation and this one a single one where there is one for both: when the last one's result is what
  /// this one takes from the accumulator, for the last time (`forwarded`), or to be stored as well (`source`). The last one
  /// is taken back, and its fields are put before those of this one.
  private mutating func join(
    _ operation: Operation, _ fields: inout OperationFields, forwarded: Int, source: Int
  ) -> Joined {
    var joined = Joined(operation: operation, position: code.count)
    guard let last else { return joined }
    var all: OperationFields
    if forwarded >= 0, last.destination == forwarded,
      let pair = FusionTable.fused[last.operation, operation]
    {
      joined.operation = pair
      all = last.fields
      forget(last.destination)
    } else if source >= 0, last.destination == source, let pair = FusionTable.keeping[last.operation, operation] {
      joined.operation = pair
      all = OperationFields(slot: last.destination)
      all.append(contentsOf: last.fields)
    } else {
      return joined
    }
    all.append(contentsOf: fields)
    fields = all
    joined.position = last.position
    joined.stepCount = last.stepCount + 1
    joined.replaced = last.event
    code.truncate(to: last.position)
    return joined
  }

  /// Returns the event in the fuel map.
  @discardableResult
  private mutating func write(_ joined: Joined, _ fields: OperationFields) -> Int {
    _ = code.extend(by: fields.layout.size)
    write(head: joined.operation.address, fields, at: joined.position)
    return record(joined.position, fields, step: joined.stepCount - 1, replacing: joined.replaced)
  }

  /// Whether the last operation and `operation` can be one, the last one's value being stored too.
  func canKeep(for operation: Operation) -> Bool {
    last.map { FusionTable.keeping[$0.operation, operation] != nil } ?? false
  }

  /// Takes the last operation back; it must be `last`, and have a condition.
  mutating func removeLast() {
    guard let last else { return }
    code.truncate(to: last.position)
    fuelMap.remove(last.event, at: last.position)
    sourceMap?.removeLast(at: last.position)
    forget(last.destination)
    self.last = nil
    if let beforeLast {
      self.last = beforeLast.operation
      cached = beforeLast.cached
    }
    beforeLast = nil
  }

  /// Lets the last operation write `slot` instead of its own destination.
  mutating func retargetLast(to slot: Int) {
    guard let last else { return }
    code.store(UInt16(narrowing: slot, &isTruncated), at: last.position + OperationLayout.destinationOffset)
    forget(last.destination)
    written(slot, last.accumulator, slots: last.accumulator == .vector ? 2 : 1)
    self.last?.destination = slot
    beforeLast = nil
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

  private mutating func forget(_ slot: Int) {
    for index in 0..<4 where cached[index] == Int32(slot) { cached[index] = -1 }
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

  /// Notes the operation at a position. Returns its event in the fuel map.
  @discardableResult
  private mutating func record(_ position: Int, _ fields: OperationFields, step: Int, replacing replaced: Int?) -> Int {
    sourceMap?.append(position: position, step: step, offset: source.offset, paid: source.paid)
    return fuelMap.addOperation(at: position, byteCount: fields.layout.size, replacing: replaced)
  }
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

/// Finds the operation that does what two do one after the other: open addressing over the generated pairs.
private struct FusionTable: Sendable {
  static let fused = FusionTable(keepsFirst: false)
  /// Where the first operation's value is also stored.
  static let keeping = FusionTable(keepsFirst: true)
  private let keys: [UInt32]
  private let operations: [UInt16]
  private let mask: Int

  private init(keepsFirst: Bool) {
    let pairs = superinstructions.filter { $0.keepsFirst == keepsFirst }
    var size = 16
    while size < pairs.count * 3 { size *= 2 }
    var keys = [UInt32](repeating: .max, count: size)
    var operations = [UInt16](repeating: 0, count: size)
    for pair in pairs {
      let key = FusionTable.key(pair.first, pair.second)
      var index = FusionTable.hash(key) & (size - 1)
      while keys[index] != .max { index = (index + 1) & (size - 1) }
      keys[index] = key
      operations[index] = pair.operation.rawValue
    }
    self.keys = keys
    self.operations = operations
    mask = size - 1
  }

  private static func key(_ first: Operation, _ second: Operation) -> UInt32 {
    UInt32(first.rawValue) << 16 | UInt32(second.rawValue)
  }
  private static func hash(_ key: UInt32) -> Int { Int(key &* 0x9E37_79B1 >> 12) }

  subscript(first: Operation, second: Operation) -> Operation? {
    let key = FusionTable.key(first, second)
    var index = FusionTable.hash(key) & mask
    while keys[index] != .max {
      if keys[index] == key { return Operation(rawValue: operations[index]) }
      index = (index + 1) & mask
    }
    return nil
  }
}
