/// The labels of the open blocks of a function, 8 bytes for each.
struct OpenLabels {
  private struct Label {
    /// The number of its name and 1, or 0.
    var name: UInt32
    /// What `innermost` was for this name around it.
    var outer: UInt32
  }
  private var open: [Label] = []
  /// All that the function has had so far.
  private(set) var names = NameTable()
  /// By number of the name, how many blocks are open around and with the innermost label of that name, or 0.
  private var innermost: [UInt32] = []

  var count: Int { open.count }

  /// The number of the label's name.
  @discardableResult
  mutating func push(_ name: String?) -> UInt32? {
    guard let name else {
      open.append(Label(name: 0, outer: 0))
      return nil
    }
    let (number, isNew) = names.insert(name)
    if isNew { innermost.append(0) }
    open.append(Label(name: number + 1, outer: innermost[Int(number)]))
    innermost[Int(number)] = UInt32(truncatingIfNeeded: open.count)
    return number
  }

  mutating func pop() {
    if let label = open.popLast(), label.name != 0 { innermost[Int(label.name) - 1] = label.outer }
  }

  /// How many blocks there are between here and the innermost one of that name.
  func depth(of name: String) -> Int? {
    guard let number = names.number(of: name), innermost[Int(number)] != 0 else { return nil }
    return open.count - Int(innermost[Int(number)])
  }
}

/// The instructions that are being read, of a function or of a constant expression.
struct FunctionBody {
  var locals = IdentifierSpace("local")
  var labels = OpenLabels()
  var code = BinaryEncoder()
  /// Blocks so far, and the identifiers that some of them have, by the number of the label's name; blocks are numbered in
  /// the order in which they begin.
  var blockCount: UInt32 = 0
  var labelNames: [(block: UInt32, name: UInt32)] = []
  /// Where in the body the hinted branches are.
  var hints: [(offset: UInt32, value: UInt8)] = []
  var frames: [Frame] = []
  /// The instructions of the frames that are emitted after their operands.
  var pending: [UInt8] = []

  /// What is open around an instruction.
  struct Frame {
    enum Kind: UInt8 {
      /// A folded instruction whose operands are read; its pending bytes follow them.
      case operands
      /// A folded block, which its parenthesis ends.
      case folded
      /// `(if` before `(then`; its pending bytes are the instruction.
      case condition
      case then, afterThen, otherwise
      /// `(try` before `(do`, its body, what is between its parts, and a handler.
      case tryStart, tryBody, afterBody, handler
      /// A folded `try` whose `(delegate …)` has ended it.
      case delegated
      /// A block that `end` ends.
      case plainBlock, plainIf, plainElse, plainTry, plainHandler
    }
    var kind: Kind
    var hint: UInt8?
    /// The position of the instruction's name.
    var token: UInt32
    /// Where in `pending` its bytes begin.
    var pending: UInt32 = 0
  }

  /// The bytes that wait for the end of the innermost frame's operands; they wait no more.
  mutating func takePending(_ frame: Frame) -> [UInt8] {
    let bytes = Array(pending[Int(frame.pending)...])
    pending.removeSubrange(Int(frame.pending)...)
    return bytes
  }
}
