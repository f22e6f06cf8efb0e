import Swasm

extension ModulePrinting {
  private static let locals = ModuleLimits().locals
  /// Deeper blocks are not indented further: the text stays linear in the size of the module.
  private static let deepestIndentation = 32

  mutating func functions() throws(ModuleError) {
    for (position, body) in contents.bodies.enumerated() {
      let index = contents.importedFunctionCount + position
      definition("func", .function, index)
      out.append(UInt8(ascii: " "))
      let typeIndex = contents.functionTypes[index]
      typeUse(typeIndex)
      let type = functionType(typeIndex)
      let hasNames = names.hasLocals(ofFunction: index)
      if let type {
        if hasNames {
          for (number, parameter) in type.parameters.enumerated() { local("param", number, parameter, function: index) }
        } else {
          list("param", type.parameters)
        }
        list("result", type.results)
      }
      do throws(ModuleError) {
        var reader = BinaryReader(bytes, range: body.range)
        try locals(&reader, firstLocal: type?.parameters.count ?? 0, function: hasNames ? index : nil)
        try self.body(reader, function: index)
      } catch {
        throw ModuleError(error.code, at: error.offset, function: UInt32(truncatingIfNeeded: index), error.message)
      }
      out.append(UInt8(ascii: ")"))
    }
  }

  private mutating func local(_ keyword: StaticString, _ number: Int, _ type: ValueType, function: Int) {
    out.append(" (")
    out.append(keyword)
    out.append(UInt8(ascii: " "))
    if let name = names.local(number, ofFunction: function) {
      append(identifier: name)
      out.append(UInt8(ascii: " "))
    }
    append(type)
    out.append(UInt8(ascii: ")"))
  }

  /// - Parameter function: the function's index when locals have names.
  private mutating func locals(_ reader: inout BinaryReader, firstLocal: Int, function: Int?) throws(ModuleError) {
    let start = reader.position
    var number = firstLocal
    var count: UInt64 = 0
    let runs = try reader.readCount(limit: .max, "local declarations", elementBytes: 2)
    for run in 0..<runs {
      let length = try reader.readU32()
      let type = try reader.readValueType(Self.allFeatures)
      count += UInt64(length)
      if count > UInt64(Self.locals) {
        throw ModuleError(.limitExceeded, at: start, "more than \(Self.locals) locals of a function")
      }
      if run == 0 { out.append(function == nil ? "\n    (local" : "\n   ") }
      for _ in 0..<length {
        if let function {
          local("local", number, type, function: function)
          number += 1
        } else {
          out.append(UInt8(ascii: " "))
          append(type)
        }
      }
    }
    if runs > 0, function == nil { out.append(UInt8(ascii: ")")) }
  }

  private mutating func body(_ bytes: BinaryReader, function: Int) throws(ModuleError) {
    var reader = InstructionReader(bytes, features: Self.allFeatures)
    var labels = LabelStack()
    let hasLabels = names.hasLabels(ofFunction: function)
    while true {
      let instruction = try reader.next()
      if instruction == .end, labels.count == 0 { break }
      if instruction == .end || instruction == .delegate { labels.pop() }
      indent(labels.count - (instruction.isContinuation ? 1 : 0))
      let label = hasLabels && instruction.isBlock ? names.label(labels.blockCount, ofFunction: function) : nil
      append(instruction, reader, labels, label: label, locals: function)
      if instruction.isBlock { labels.push(label) }
    }
    guard reader.isAtEnd else {
      throw ModuleError(.malformedEndExpected, at: reader.bytes.position, "instructions after the function's end")
    }
  }

  private mutating func indent(_ depth: Int) {
    out.append("\n    ")
    for _ in 0..<min(max(depth, 0), Self.deepestIndentation) { out.append("  ") }
  }

  /// The instructions of a constant expression on one line.
  mutating func instructions(of expression: ConstantExpression) throws(ModuleError) {
    var reader = InstructionReader(BinaryReader(bytes, range: expression.range), features: Self.allFeatures)
    var labels = LabelStack()
    var isFirst = true
    while true {
      let instruction = try reader.next()
      if instruction == .end, labels.count == 0 { return }
      if instruction == .end || instruction == .delegate { labels.pop() }
      if !isFirst { out.append(UInt8(ascii: " ")) }
      isFirst = false
      append(instruction, reader, labels, label: nil, locals: nil)
      if instruction.isBlock { labels.push(nil) }
    }
  }
}

extension Instruction {
  /// Whether it begins a block.
  fileprivate var isBlock: Bool {
    switch self {
    case .block, .loop, .if, .try, .tryTable: true
    default: false
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
