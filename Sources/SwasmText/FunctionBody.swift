/// The labels of the open blocks.
struct OpenLabels {
  /// The innermost last.
  private var names: [String?] = []
  /// Where in `names` an identifier is, the innermost last.
  private var places: [String: [Int]] = [:]

  var count: Int { names.count }

  mutating func push(_ name: String?) {
    if let name { places[name, default: []].append(names.count) }
    names.append(name)
  }

  mutating func pop() {
    if let name = names.popLast() ?? nil { _ = places[name]?.popLast() }
  }

  /// How many blocks there are between here and the innermost one of that name.
  func depth(of name: String) -> Int? { places[name]?.last.map { names.count - 1 - $0 } }
}

/// The instructions that are being read, of a function or of a constant expression.
struct FunctionBody {
  var locals = IdentifierSpace("local")
  var labels = OpenLabels()
  var code = BinaryEncoder()
  /// Blocks so far, and the identifiers that some of them have, numbered in the order in which they begin.
  var blockCount: UInt32 = 0
  var labelNames: [IndexedName] = []
  /// Where in the body the hinted branches are.
  var hints: [(offset: Int, value: UInt8)] = []
  var frames: [Frame] = []

  /// What is open around an instruction.
  struct Frame {
    enum Kind {
      /// A folded instruction whose operands are read; `pending` follows them.
      case operands
      /// A folded block, which its parenthesis ends.
      case folded
      /// `(if` before `(then`; `pending` is the instruction.
      case condition
      case then, afterThen, otherwise
      /// `(try` before `(do`, its body, what is between its parts, and a handler.
      case tryStart, tryBody, afterBody, handler
      /// A block that `end` ends.
      case plainBlock, plainIf, plainElse, plainTry, plainHandler
    }
    var kind: Kind
    var pending: [UInt8] = []
    var label: String?
    var hint: UInt8?
    var token: Token
  }
}
