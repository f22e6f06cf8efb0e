/// Several operations that run as one. Results that a later step uses up are stored nowhere; all others are stored, and are in
/// the accumulators, as if the steps had run one by one.
public struct FusedOperation: Sendable {
  public struct Step: Sendable {
    /// What does the step alone, with the results of other steps in slots.
    public let operation: Operation
    let links: UInt16

    /// How many steps before this one its operand was computed that is the result of a step and used up here, or 0.
    public func distance(ofOperand operand: Int) -> Int { Int(links >> (3 * UInt16(operand)) & 7) }
    /// As `fusionTransitions` has them.
    public var linkBits: UInt16 { links & 0x1FF }
    public var hasResult: Bool { links & 0x8000 != 0 }
    /// The operands that `operation` has in slots, whose fields come in this order.
    public var slotOperands: [Int] { (0..<3).filter { links >> UInt16(9 + $0) & 1 != 0 } }
  }

  public let operation: Operation
  public let steps: [Step]

  /// The low bits of an address tell steps apart.
  public static let maximumSteps = 8

  /// Whether the result of a step is stored.
  public func isStored(_ index: Int) -> Bool {
    steps[index].hasResult
      && !steps.indices.contains { user in
        user > index && (0..<3).contains { steps[user].distance(ofOperand: $0) == user - index }
      }
  }
}

public let fusedOperations: [FusedOperation] = {
  var result: [FusedOperation] = []
  var index = 0
  while index + 1 < fusedSteps.count {
    let count = Int(fusedSteps[index + 1])
    let steps = (0..<count).compactMap { step -> FusedOperation.Step? in
      let place = index + 2 + 2 * step
      return Operation(rawValue: fusedSteps[place]).map {
        FusedOperation.Step(operation: $0, links: fusedSteps[place + 1])
      }
    }
    if let operation = Operation(rawValue: fusedSteps[index]), steps.count == count {
      result.append(FusedOperation(operation: operation, steps: steps))
    }
    index += 2 + 2 * count
  }
  return result
}()

private let fusedByOperation = Dictionary(
  fusedOperations.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })

extension Operation {
  /// The steps of a fused operation.
  public var fused: FusedOperation? { fusedByOperation[self] }
}

/// Finds fused operations by walking along their steps: open addressing over the generated transitions.
public struct FusionTable: @unchecked Sendable {
  public static let shared = FusionTable()
  /// Of a walk that has not begun, and of one that leads nowhere.
  public static let none: UInt16 = 0

  // Never freed, and not changed after their creation.
  /// By number of an operation: the node behind it, with which walks begin; `none` where there is none.
  private let starts: UnsafeMutablePointer<UInt16>
  /// By number of an operation: whether it can be a further step of any.
  private let followers: UnsafeMutablePointer<Bool>
  /// Each the key of a transition, 48 bits, above the node that it leads to; 0 where there is none.
  private let entries: UnsafeMutablePointer<UInt64>
  private let mask: Int

  private init() {
    var size = 16
    while size < fusionTransitions.count * 3 { size *= 2 }
    starts = .allocate(capacity: operationCount)
    starts.initialize(repeating: FusionTable.none, count: operationCount)
    followers = .allocate(capacity: operationCount)
    followers.initialize(repeating: false, count: operationCount)
    entries = .allocate(capacity: size)
    entries.initialize(repeating: 0, count: size)
    mask = size - 1
    for transition in fusionTransitions {
      let operation = Int(transition >> 32 & 0xFFFF)
      if transition >> 48 == 0 {
        starts[operation] = UInt16(transition & 0xFFFF)
        continue
      }
      followers[operation] = true
      var index = FusionTable.hash(transition >> 16) & mask
      while entries[index] != 0 { index = (index + 1) & mask }
      entries[index] = transition
    }
  }

  @inline(__always) private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40)
  }

  /// The node behind a first step, or `none`.
  @inline(__always) public func start(_ operation: Operation) -> UInt16 { starts[Int(operation.rawValue)] }

  /// Whether an operation can be a further step of any fused one.
  @inline(__always) public func canFollow(_ operation: Operation) -> Bool { followers[Int(operation.rawValue)] }

  /// The node behind `node` of a further step, or `none`.
  ///
  /// - Parameter links: As `fusionTransitions` has them.
  public func node(after node: UInt16, _ operation: Operation, links: UInt16) -> UInt16 {
    let key = UInt64(node) << 32 | UInt64(operation.rawValue) << 16 | UInt64(links)
    var index = FusionTable.hash(key) & mask
    while entries[index] != 0 {
      if entries[index] >> 16 == key { return UInt16(entries[index] & 0xFFFF) }
      index = (index + 1) & mask
    }
    return FusionTable.none
  }

  /// The operation that does what the steps of a node do, if there is one.
  public func operation(_ node: UInt16) -> Operation? { Operation(rawValue: fusionOperations[Int(node)]) }
}
