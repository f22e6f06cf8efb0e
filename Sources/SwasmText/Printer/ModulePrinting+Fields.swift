import Swasm

extension ModulePrinting {
  mutating func imports() throws(ModuleError) {
    var counts = Array(repeating: 0, count: 8)
    func next(_ space: ModuleNames.Space) -> Int {
      defer { counts[space.rawValue] += 1 }
      return counts[space.rawValue]
    }
    for item in contents.imports {
      try field("import")
      out.append(name: item.module)
      out.append(UInt8(ascii: " "))
      out.append(name: item.name)
      out.append(" (")
      switch item.description {
      case .function(let type, let isExact):
        out.append("func ")
        let index = next(.function)
        inlineDefinition(.function, index)
        out.append(isExact ? " (exact " : " ")
        typeUse(type)
        // Their types are repeated where their parameters have names.
        let locals = names.group(.local, of: index)
        if !locals.isEmpty, let type = functionType(type) { signature(type, locals: locals) }
        if isExact { out.append(UInt8(ascii: ")")) }
      case .table(let type):
        out.append("table ")
        inlineDefinition(.table, next(.table))
        out.append(UInt8(ascii: " "))
        append(type)
      case .memory(let type):
        out.append("memory ")
        inlineDefinition(.memory, next(.memory))
        out.append(UInt8(ascii: " "))
        append(type)
      case .global(let type):
        out.append("global ")
        inlineDefinition(.global, next(.global))
        out.append(UInt8(ascii: " "))
        append(type)
      case .tag(let type):
        out.append("tag ")
        inlineDefinition(.tag, next(.tag))
        out.append(UInt8(ascii: " "))
        typeUse(type.typeIndex)
      }
      out.append("))")
    }
  }

  mutating func tables() throws(ModuleError) {
    for index in contents.importedTableCount..<contents.tables.count {
      let table = contents.tables[index]
      try definition("table", .table, index)
      out.append(UInt8(ascii: " "))
      append(table.type)
      if let initializer = table.initializer { try append(initializer) }
      out.append(UInt8(ascii: ")"))
    }
  }

  mutating func memories() throws(ModuleError) {
    for index in contents.importedMemoryCount..<contents.memories.count {
      try definition("memory", .memory, index)
      out.append(UInt8(ascii: " "))
      append(contents.memories[index])
      out.append(UInt8(ascii: ")"))
    }
  }

  mutating func tags() throws(ModuleError) {
    for index in contents.importedTagCount..<contents.tags.count {
      try definition("tag", .tag, index)
      out.append(UInt8(ascii: " "))
      typeUse(contents.tags[index].typeIndex)
      out.append(UInt8(ascii: ")"))
    }
  }

  mutating func globals() throws(ModuleError) {
    for index in contents.importedGlobalCount..<contents.globals.count {
      let global = contents.globals[index]
      try definition("global", .global, index)
      out.append(UInt8(ascii: " "))
      append(global.type)
      if let initializer = global.initializer { try append(initializer) }
      out.append(UInt8(ascii: ")"))
    }
  }

  mutating func exports() throws(ModuleError) {
    for export in contents.exports {
      try field("export")
      out.append(name: export.name)
      switch export.kind {
      case .function:
        out.append(" (func ")
        append(.function, export.index)
      case .table:
        out.append(" (table ")
        append(.table, export.index)
      case .memory:
        out.append(" (memory ")
        append(.memory, export.index)
      case .global:
        out.append(" (global ")
        append(.global, export.index)
      case .tag:
        out.append(" (tag ")
        append(.tag, export.index)
      }
      out.append("))")
    }
  }

  // MARK: Segments

  mutating func elementSegments() throws(ModuleError) {
    for (index, segment) in contents.elementSegments.enumerated() {
      try definition("elem", .elementSegment, index)
      switch segment.mode {
      case .passive: break
      case .declarative: out.append(" declare")
      case .active(let table, let offset):
        if table != 0 {
          out.append(" (table ")
          append(.table, table)
          out.append(UInt8(ascii: ")"))
        }
        try append(offset, keyword: "offset")
      }
      switch segment.items {
      case .functions(let items):
        out.append(" func")
        for item in items {
          try checkLength()
          out.append(UInt8(ascii: " "))
          append(.function, item)
        }
      case .expressions(let items):
        out.append(UInt8(ascii: " "))
        append(segment.type)
        for item in items {
          try checkLength(at: item.range.lowerBound)
          try append(item, keyword: "item")
        }
      }
      out.append(UInt8(ascii: ")"))
    }
  }

  mutating func dataSegments() throws(ModuleError) {
    for (index, segment) in contents.dataSegments.enumerated() {
      try definition("data", .dataSegment, index)
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 {
          out.append(" (memory ")
          append(.memory, memory)
          out.append(UInt8(ascii: ")"))
        }
        try append(offset, keyword: "offset")
      }
      out.append(UInt8(ascii: " "))
      out.append(data: UnsafeRawBufferPointer(rebasing: bytes[segment.range]))
      out.append(UInt8(ascii: ")"))
    }
  }

  // MARK: Constant expressions

  /// An expression in the text format's short form: one instruction in parentheses, or any number one after the other.
  private mutating func append(_ expression: ConstantExpression) throws(ModuleError) {
    out.append(UInt8(ascii: " "))
    if try isOneInstruction(expression) {
      out.append(UInt8(ascii: "("))
      try instructions(of: expression)
      out.append(UInt8(ascii: ")"))
    } else {
      try instructions(of: expression)
    }
  }

  /// An expression in parentheses: after a keyword unless it is one instruction.
  private mutating func append(_ expression: ConstantExpression, keyword: StaticString) throws(ModuleError) {
    out.append(" (")
    if try !isOneInstruction(expression) {
      out.append(keyword)
      out.append(UInt8(ascii: " "))
    }
    try instructions(of: expression)
    out.append(UInt8(ascii: ")"))
  }

  private func isOneInstruction(_ expression: ConstantExpression) throws(ModuleError) -> Bool {
    var reader = InstructionReader(BinaryReader(bytes, range: expression.range), features: features)
    switch try reader.next() {
    case .end, .block, .loop, .if, .try, .tryTable: return false
    default: return try reader.next() == .end
    }
  }

  // MARK: Custom sections

  /// All custom sections with their places among the others, except a name section for which identifiers stand.
  mutating func customSections() throws(ModuleError) {
    let hasNamesInText = names.isExact && innerNameCount == names.innerCount
    var remaining = contents.customSections[...]
    // The sections before and after, by their ids.
    var previous: UInt8?
    var following = contents.sections.lazy.map(\.id).filter { $0 != 0 }.makeIterator()
    var next = following.next()
    for section in contents.sections {
      guard section.id == 0 else {
        previous = section.id
        next = following.next()
        continue
      }
      guard let custom = remaining.popFirst() else { break }
      if hasNamesInText, custom.name == "name" { continue }
      try field("@custom")
      out.append(name: custom.name)
      place(after: previous, before: next)
      out.append(data: UnsafeRawBufferPointer(rebasing: bytes[custom.range]))
      out.append(UInt8(ascii: ")"))
    }
  }

  private mutating func place(after previous: UInt8?, before next: UInt8?) {
    guard let next else { return out.append(" (after last) ") }
    // The text format has no data count section.
    if let previous, previous != 12 {
      out.append(" (after ")
      out.append(Self.sectionKeyword(previous))
    } else if previous == nil {
      return out.append(" (before first) ")
    } else {
      out.append(" (before ")
      out.append(Self.sectionKeyword(next))
    }
    out.append(") ")
  }

  private static func sectionKeyword(_ id: UInt8) -> StaticString {
    switch id {
    case 1: "type"
    case 2: "import"
    case 3: "func"
    case 4: "table"
    case 5: "memory"
    case 6: "global"
    case 7: "export"
    case 8: "start"
    case 9: "elem"
    case 10: "code"
    case 11: "data"
    case 13: "tag"
    default: "last"
    }
  }
}
