import Swasm

// Instructions, plain and folded (specification 6.5). Nesting costs no recursion: what is open is on a list.
extension ModuleParser {
  /// More would be a mistake of whoever wrote the text, or hostile.
  private var maximumDepth: Int { 1_000_000 }

  /// The body of a function in the binary format: its locals, then its instructions.
  mutating func parseBody(of use: TypeUse, function: Int) throws(TextError) -> [UInt8] {
    body = FunctionBody()
    body.locals = try parameters(of: use)
    try parseLocals()
    try parseInstructions(isSingle: false)
    emit([0x0B], from: cursor.current)
    names.add(locals: body.locals, of: function)
    names.add(labelsOf: body, of: function)
    if !body.hints.isEmpty { names.hints.append((function, body.hints)) }
    return body.code.bytes
  }

  /// The names of the parameters of the signature that was parsed last.
  func parameters(of use: TypeUse) throws(TextError) -> IdentifierSpace {
    var locals = IdentifierSpace("local")
    for (index, name) in use.names {
      locals.skip(index - Int(locals.count))
      // The identifier is bound where it stands.
      guard let text = try cursor.identifier(name), locals.bind(text) else {
        throw cursor.error(.duplicateIdentifier, at: name, "duplicate local \(cursor.shortened(name))")
      }
    }
    locals.skip(use.type.parameters.count - Int(locals.count))
    for (index, name) in parameterAnnotations { locals.annotate(index, name) }
    return locals
  }

  private mutating func parseLocals() throws(TextError) {
    var groups: [(count: Int, type: ValueType)] = []
    func append(_ type: ValueType) {
      if let last = groups.last, last.type == type {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((1, type))
      }
    }
    while cursor.takeList("local") {
      if cursor.current.kind == .identifier || cursor.current.kind == .quotedIdentifier {
        try cursor.bind(in: &body.locals)
        try takeLocalName()
        append(try parseValueType())
      } else {
        while !cursor.isRightParenthesis {
          _ = body.locals.bind(nil)
          try takeLocalName()
          append(try parseValueType())
        }
      }
      try cursor.expectRight()
    }
    body.code.count(groups.count)
    for group in groups {
      body.code.count(group.count)
      body.code.append(TypeEncoding.value(group.type))
    }
  }

  /// The `@name` of the local that was bound last.
  private mutating func takeLocalName() throws(TextError) {
    guard let name = try annotations.takeName(at: cursor.position, cursor) else { return }
    body.locals.annotate(Int(body.locals.count) - 1, name)
  }

  /// A constant expression with its `end`.
  ///
  /// - Parameter isSingle: One folded instruction; otherwise all up to the closing parenthesis, which stays.
  mutating func parseExpression(isSingle: Bool = false) throws(TextError) -> [UInt8] {
    body = FunctionBody()
    try parseInstructions(isSingle: isSingle)
    body.code.append(0x0B)
    return body.code.bytes
  }

  // MARK: - Sequences

  private mutating func parseInstructions(isSingle: Bool) throws(TextError) {
    repeat {
      let token = cursor.current
      switch token.kind {
      case .leftParenthesis: try beginFolded()
      case .rightParenthesis:
        guard let frame = body.frames.last else { return }
        try close(frame)
        cursor.advance()
      case .keyword:
        guard !isSingle || !body.frames.isEmpty else { throw cursor.unexpected("a folded instruction") }
        try parsePlain()
      default: throw cursor.unexpected("an instruction")
      }
    } while !isSingle || !body.frames.isEmpty
  }

  private mutating func open(_ frame: FunctionBody.Frame) throws(TextError) {
    guard body.frames.count < maximumDepth else {
      throw cursor.error(
        .tooDeep, at: cursor.token(at: Int(frame.token)), "nesting too deep: more than \(maximumDepth) blocks")
    }
    body.frames.append(frame)
  }

  /// Begins something whose bytes follow its operands.
  private mutating func open(
    _ kind: FunctionBody.Frame.Kind, _ bytes: [UInt8], _ hint: UInt8?, _ token: UInt32
  ) throws(TextError) {
    let start = UInt32(truncatingIfNeeded: body.pending.count)
    try open(FunctionBody.Frame(kind: kind, hint: hint, token: token, pending: start))
    body.pending.append(contentsOf: bytes)
  }

  /// Emits what waited for the operands of the innermost frame.
  private mutating func emitPending(_ frame: FunctionBody.Frame) {
    emit(body.takePending(frame), hint: frame.hint, from: cursor.token(at: Int(frame.token)))
  }

  private mutating func setKind(_ kind: FunctionBody.Frame.Kind) {
    body.frames[body.frames.count - 1].kind = kind
  }

  private func instruction(_ token: Token) throws(TextError) -> Instruction {
    guard token.kind == .keyword, let instruction = Keywords.instructions[cursor.string(token)] else {
      throw cursor.unexpected(token, "an instruction")
    }
    return instruction
  }

  private mutating func emit(_ bytes: [UInt8], hint: UInt8? = nil, from token: Token) {
    if let hint { body.hints.append((UInt32(truncatingIfNeeded: body.code.bytes.count), hint)) }
    notes?.instruction(at: body.code.bytes.count, from: token)
    body.code.append(bytes)
  }

  // MARK: - Folded

  private mutating func beginFolded() throws(TextError) {
    // A hint stands before the parenthesis.
    let hint = try annotations.takeHint(at: cursor.position, cursor)
    let token = cursor.token(after: 1)
    if let frame = body.frames.last, try continueBlock(frame, token) {
      if hint == nil { return }
      throw cursor.error(
        .misplacedAnnotation, at: token, "@metadata.code.branch_hint annotation: must precede an instruction")
    }
    cursor.advance()
    let place = UInt32(cursor.position)
    let instruction = try instruction(token)
    cursor.advance()
    switch instruction {
    case .block, .loop, .tryTable:
      let label = try parseLabel()
      let bytes = try opcode(instruction) + blockImmediates(instruction)
      emit(bytes, hint: hint, from: token)
      beginBlock(label)
      try open(FunctionBody.Frame(kind: .folded, token: place))
    case .if:
      // Its label counts from `(then` on.
      _ = try parseLabel()
      let bytes = try opcode(instruction) + blockImmediates(instruction)
      try open(.condition, bytes, hint, place)
    case .try:
      let label = try parseLabel()
      let bytes = try opcode(instruction) + blockImmediates(instruction)
      emit(bytes, hint: hint, from: token)
      beginBlock(label)
      try open(FunctionBody.Frame(kind: .tryStart, token: place))
    case .end, .else, .catch, .catchAll, .delegate: throw cursor.unexpected(token, "an instruction")
    default:
      let bytes = try encoded(instruction, token)
      try open(.operands, bytes, hint, place)
    }
  }

  /// `(then`, `(else`, `(do`, `(catch`, `(catch_all` and `(delegate`, which belong to the block around them.
  private mutating func continueBlock(_ frame: FunctionBody.Frame, _ token: Token) throws(TextError) -> Bool {
    switch frame.kind {
    case .condition where cursor.isKeyword(token, "then"):
      emitPending(frame)
      // It stands behind the `if`.
      beginBlock(try cursor.identifier(cursor.token(at: Int(frame.token) + 1)))
      setKind(.then)
    case .afterThen:
      guard cursor.isKeyword(token, "else") else { throw cursor.unexpected(token, "(else or )") }
      emit([0x05], from: token)
      setKind(.otherwise)
    case .tryStart:
      guard cursor.isKeyword(token, "do") else { throw cursor.unexpected(token, "(do") }
      setKind(.tryBody)
    case .afterBody:
      cursor.position += 2
      if cursor.isKeyword(token, "catch") {
        var encoder = BinaryEncoder()
        encoder.append(0x07)
        encoder.unsigned(try cursor.expectIndex(tags))
        emit(encoder.bytes, from: token)
        setKind(.handler)
      } else if cursor.isKeyword(token, "catch_all") {
        emit([0x19], from: token)
        setKind(.handler)
      } else if cursor.isKeyword(token, "delegate") {
        body.labels.pop()
        var encoder = BinaryEncoder()
        encoder.append(0x18)
        encoder.unsigned(try parseLabelIndex())
        emit(encoder.bytes, from: token)
        try cursor.expectRight()
        // The instruction ends the block; its parenthesis ends nothing more.
        setKind(.delegated)
      } else {
        throw cursor.unexpected(token, "(catch, (catch_all or (delegate")
      }
      return true
    case .delegated: throw cursor.unexpected(")")
    default: return false
    }
    cursor.position += 2
    return true
  }

  /// The closing parenthesis of what is innermost.
  private mutating func close(_ frame: FunctionBody.Frame) throws(TextError) {
    switch frame.kind {
    case .operands:
      emitPending(frame)
      body.frames.removeLast()
    case .delegated: body.frames.removeLast()
    case .folded, .otherwise, .afterThen, .afterBody:
      if frame.kind == .otherwise {
        // `)` of the arm; that of the `if` follows.
        setKind(.folded)
        return
      }
      endBlock(cursor.current)
      body.frames.removeLast()
    case .then: setKind(.afterThen)
    case .tryBody, .handler: setKind(.afterBody)
    case .condition: throw cursor.unexpected("(then")
    case .tryStart: throw cursor.unexpected("(do")
    case .plainBlock, .plainIf, .plainElse, .plainTry, .plainHandler: throw cursor.unexpected("end")
    }
  }

  // MARK: - Plain

  private mutating func parsePlain() throws(TextError) {
    let hint = try annotations.takeHint(at: cursor.position, cursor)
    let token = cursor.current
    let place = UInt32(cursor.position)
    let instruction = try instruction(token)
    switch body.frames.last?.kind {
    case .operands where features.contains(.bareOperands): break
    case .condition, .tryStart, .afterThen, .afterBody, .delegated, .operands:
      throw cursor.unexpected("a folded instruction or )")
    default: break
    }
    cursor.advance()
    switch instruction {
    case .block, .loop, .tryTable, .if, .try:
      let label = try parseLabel()
      let bytes = try opcode(instruction) + blockImmediates(instruction)
      emit(bytes, hint: hint, from: token)
      beginBlock(label)
      let kind: FunctionBody.Frame.Kind =
        instruction == .if ? .plainIf : instruction == .try ? .plainTry : .plainBlock
      try open(FunctionBody.Frame(kind: kind, token: place))
    case .end:
      switch body.frames.last?.kind {
      case .plainBlock, .plainIf, .plainElse, .plainTry, .plainHandler: break
      default: throw cursor.unexpected(token, ")")
      }
      try checkLabel()
      endBlock(token)
      body.frames.removeLast()
    case .else:
      guard body.frames.last?.kind == .plainIf else { throw cursor.unexpected(token, "an instruction") }
      try checkLabel()
      emit([0x05], from: token)
      setKind(.plainElse)
    case .catch, .catchAll:
      guard let kind = body.frames.last?.kind, kind == .plainTry || kind == .plainHandler else {
        throw cursor.unexpected(token, "an instruction")
      }
      emit(try encoded(instruction, token), from: token)
      setKind(.plainHandler)
    case .delegate:
      guard body.frames.last?.kind == .plainTry else { throw cursor.unexpected(token, "an instruction") }
      body.labels.pop()
      emit(try encoded(instruction, token), from: token)
      body.frames.removeLast()
    default: emit(try encoded(instruction, token), hint: hint, from: token)
    }
  }

  /// The identifier that `end` and `else` may repeat.
  private mutating func checkLabel() throws(TextError) {
    let token = cursor.current
    guard let name = try cursor.takeIdentifier() else { return }
    // The innermost block is the one that is open as an instruction.
    guard body.labels.depth(of: name) == 0 else {
      throw cursor.error(.mismatchingLabel, at: token, "mismatching label \(cursor.shortened(token))")
    }
  }

  // MARK: - Blocks

  private mutating func parseLabel() throws(TextError) -> String? { try cursor.takeIdentifier() }

  private mutating func beginBlock(_ label: String?) {
    if let name = body.labels.push(label) { body.labelNames.append((body.blockCount, name)) }
    body.blockCount += 1
  }

  private mutating func endBlock(_ token: Token) {
    emit([0x0B], from: token)
    body.labels.pop()
  }

  /// A label as the number of blocks between.
  mutating func parseLabelIndex() throws(TextError) -> UInt32 {
    let token = cursor.current
    guard let name = try cursor.takeIdentifier() else { return try cursor.expectU32("a label") }
    guard let depth = body.labels.depth(of: name) else {
      throw cursor.error(.unknownIdentifier, at: token, "unknown label \(cursor.shortened(token))")
    }
    return UInt32(truncatingIfNeeded: depth)
  }
}
