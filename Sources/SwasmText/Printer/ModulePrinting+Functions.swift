import Swasm

extension ModulePrinting {
  private static let locals = ModuleLimits().locals
  /// Deeper blocks are not indented further: the text stays linear in the size of the module.
  private static let deepestIndentation = 32

  mutating func functions() throws(ModuleError) {
    for (position, body) in contents.bodies.enumerated() {
      let index = contents.importedFunctionCount + position
      do throws(ModuleError) {
        try function(index, body)
      } catch {
        throw ModuleError(error.code, at: error.offset, function: UInt32(truncatingIfNeeded: index), error.message)
      }
    }
  }

  private mutating func function(_ index: Int, _ body: ModuleContents.FunctionBody) throws(ModuleError) {
    try definition("func", .function, index)
    out.append(UInt8(ascii: " "))
    let typeIndex = contents.functionTypes[index]
    typeUse(typeIndex)
    let type = functionType(typeIndex)
    let locals = names.group(.local, of: index)
    if let type { signature(type, locals: locals) }
    var reader = BinaryReader(bytes, range: body.range)
    try self.locals(&reader, firstLocal: type?.parameters.count ?? 0, locals)
    try self.body(reader, function: index, locals)
    out.append(UInt8(ascii: ")"))
  }

  private mutating func locals(
    _ reader: inout BinaryReader, firstLocal: Int, _ names: ModuleNames.Group
  ) throws(ModuleError) {
    let start = reader.position
    var number = firstLocal
    var count: UInt64 = 0
    let runs = try reader.readCount(limit: .max, "local declarations", elementBytes: 2)
    // Declarations may be of no locals.
    var hasBegun = false
    for _ in 0..<runs {
      let length = try reader.readU32()
      let type = try reader.readValueType(features)
      count += UInt64(length)
      if count > UInt64(Self.locals) {
        throw ModuleError(.limitExceeded, at: start, "more than \(Self.locals) locals of a function")
      }
      if length > 0, !hasBegun {
        out.append(names.isEmpty ? "\n    (local" : "\n   ")
        hasBegun = true
      }
      for _ in 0..<length {
        try checkLength(at: start)
        if names.isEmpty {
          out.append(UInt8(ascii: " "))
          append(type)
        } else {
          local("local", number, type, names)
          number += 1
        }
      }
    }
    if hasBegun, names.isEmpty { out.append(UInt8(ascii: ")")) }
    localCount = firstLocal + Int(count)
  }

  private mutating func body(
    _ bytes: BinaryReader, function: Int, _ locals: ModuleNames.Group
  ) throws(ModuleError) {
    var reader = InstructionReader(bytes, features: features)
    var labels = LabelStack()
    let labelNames = names.group(.label, of: function)
    while true {
      let instruction = try reader.next()
      if instruction == .end, labels.count == 0 { break }
      try checkLength(at: reader.offset)
      try labels.proceed(instruction, at: reader.offset)
      indent(labels.count - (instruction.isContinuation ? 1 : 0))
      let block = instruction.blockKind
      let label = block == nil ? nil : names.name(labels.blockCount, in: labelNames)
      append(instruction, reader, labels, label: label, locals: locals)
      if let block {
        labels.push(block, label, bytes: self.bytes)
        if label != nil { innerNameCount += 1 }
      }
    }
    guard reader.isAtEnd else {
      throw ModuleError(.malformedEndExpected, at: reader.bytes.position, "instructions after the function's end")
    }
  }

  private mutating func indent(_ depth: Int) {
    out.append(UInt8(ascii: "\n"))
    out.append(spaces: 4 + 2 * min(max(depth, 0), Self.deepestIndentation))
  }

  /// The instructions of a constant expression on one line.
  mutating func instructions(of expression: ConstantExpression) throws(ModuleError) {
    var reader = InstructionReader(BinaryReader(bytes, range: expression.range), features: features)
    var labels = LabelStack()
    var isFirst = true
    while true {
      let instruction = try reader.next()
      if instruction == .end, labels.count == 0 { return }
      try checkLength(at: reader.offset)
      try labels.proceed(instruction, at: reader.offset)
      if !isFirst { out.append(UInt8(ascii: " ")) }
      isFirst = false
      append(instruction, reader, labels, label: nil, locals: nil)
      if let block = instruction.blockKind { labels.push(block, nil, bytes: bytes) }
    }
  }
}

extension Instruction {
  /// What may follow in the block that it begins; `nil` when it begins none.
  fileprivate var blockKind: LabelStack.Kind? {
    switch self {
    case .block, .loop, .tryTable: .plain
    case .if: .condition
    case .try: .attempt
    default: nil
    }
  }

  /// Whether it begins another part of the same block.
  fileprivate var isContinuation: Bool {
    switch self {
    case .else, .catch, .catchAll: true
    default: false
    }
  }
}
