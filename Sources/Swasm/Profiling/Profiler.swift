import SwasmSystem

/// Counts fuel and calls by call path while the guest of a store runs (Docs/Profiling.md).
///
/// Code of an engine that profiles reports where it enters a function and where it goes on in one; all fuel between two
/// such events belongs to the function that ran. So the counts are exact, and add up to `Store.fuelConsumed`.
struct Profiler {
  /// One call path: a function, called by its parent. The first one stands for the host.
  struct Node {
    var parent: UInt32
    /// Index in `functions`; `Profiler.host` and `Profiler.truncated` are none.
    var function: UInt32
    var calls = 0
    var selfFuel = 0
    /// The child that was called last, and its key.
    fileprivate var lastChild: UInt32 = 0
    fileprivate var lastCell: UInt = 0
  }

  struct Function {
    /// Keeps the cell's address from being used again.
    var module: Module
    /// In the module's function space.
    var index: UInt32
  }

  /// A call that has not returned.
  struct Frame {
    var node: UInt32
    /// Address on the control stack, as `normalized` says.
    var depth: UInt
  }

  static let host = UInt32.max
  static let truncated = UInt32.max - 1
  /// About 100 bytes each.
  static let maximumNodes = 1_000_000

  private(set) var nodes = [Node(parent: 0, function: Profiler.host)]
  private(set) var functions: [Function] = []
  private var functionsByCell: [UInt: UInt32] = [:]
  private var children: [ChildKey: UInt32] = [:]
  private var frames: [Frame] = []
  /// Frames of the runs around this one.
  private var base = 0
  /// Units consumed at the last event.
  private var consumed = 0
  private let nodeLimit: Int
  /// The node of all paths beyond the limit; 0 while there is none.
  private var truncatedNode: UInt32 = 0

  private struct ChildKey: Hashable {
    var parent: UInt32
    var cell: UInt
  }

  init(nodeLimit: Int = Profiler.maximumNodes) { self.nodeLimit = nodeLimit }

  /// The path that runs now, or the host's.
  var current: UInt32 { frames.last?.node ?? 0 }

  /// Attributes what was consumed since the last event.
  mutating func advance(to consumed: Int) {
    nodes[Int(current)].selfFuel = saturatingSum(nodes[Int(current)].selfFuel, consumed - self.consumed)
    self.consumed = consumed
  }

  /// Attributes units that are consumed for a call which does not run: it waits for a host function.
  mutating func charge(_ units: Int, to node: UInt32) {
    nodes[Int(node)].selfFuel = saturatingSum(nodes[Int(node)].selfFuel, units)
    consumed = saturatingSum(consumed, units)
  }

  // MARK: - Runs

  /// A call from the host begins, or is gone on with, whose frames are `frames` so far.
  ///
  /// - Returns: What `endRun` needs.
  mutating func beginRun(_ frames: [Frame], consumed: Int) -> Int {
    advance(to: consumed)
    defer { base = self.frames.count - frames.count }
    self.frames += frames
    return base
  }

  /// The call has ended or is left; the frames with which it can be gone on with.
  mutating func endRun(_ outerBase: Int, consumed: Int) -> [Frame] {
    advance(to: consumed)
    let own = Array(frames[base...])
    frames.removeSubrange(base...)
    base = outerBase
    return own
  }

  // MARK: - Events

  /// The function of `cell` is entered. Frames that a tail call has replaced are gone.
  mutating func enter(_ cell: UInt, depth: UInt, consumed: Int, function: () -> Function) {
    advance(to: consumed)
    while frames.count > base, let last = frames.last, last.depth >= depth { frames.removeLast() }
    let node = child(of: current, cell, function)
    nodes[Int(node)].calls += 1
    frames.append(Frame(node: node, depth: depth))
  }

  /// The function whose frame is at `depth` goes on.
  mutating func resume(depth: UInt, consumed: Int) {
    advance(to: consumed)
    while frames.count > base, let last = frames.last, last.depth > depth { frames.removeLast() }
  }

  private mutating func child(of parent: UInt32, _ cell: UInt, _ function: () -> Function) -> UInt32 {
    if parent == truncatedNode, parent != 0 { return parent }
    if nodes[Int(parent)].lastCell == cell { return nodes[Int(parent)].lastChild }
    let key = ChildKey(parent: parent, cell: cell)
    if let child = children[key] {
      (nodes[Int(parent)].lastChild, nodes[Int(parent)].lastCell) = (child, cell)
      return child
    }
    guard nodes.count < nodeLimit else { return truncation() }
    let child = UInt32(nodes.count)
    children[key] = child
    (nodes[Int(parent)].lastChild, nodes[Int(parent)].lastCell) = (child, cell)
    nodes.append(Node(parent: parent, function: number(of: cell, function)))
    return child
  }

  private mutating func number(of cell: UInt, _ function: () -> Function) -> UInt32 {
    if let number = functionsByCell[cell] { return number }
    let number = UInt32(functions.count)
    functionsByCell[cell] = number
    functions.append(function())
    return number
  }

  private mutating func truncation() -> UInt32 {
    if truncatedNode == 0 {
      truncatedNode = UInt32(nodes.count)
      nodes.append(Node(parent: 0, function: Profiler.truncated))
    }
    return truncatedNode
  }
}
