/// The instructions that are being read, of a function or of a constant expression.
struct FunctionBody {
  var locals = IdentifierSpace("local")
  /// Labels of the open blocks, the innermost last.
  var labels: [String?] = []
  var code = BinaryEncoder()
  /// Identifiers of all blocks in the order in which they begin.
  var labelNames: [String?] = []
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
