import Swasm

extension ModulePrinting {
  mutating func types() throws(ModuleError) {
    var index = 0
    while index < contents.types.count {
      try checkLength()
      let count = max(Int(contents.types[index].groupCount), 1)
      if count == 1 {
        out.append("\n  ")
        type(index)
      } else {
        out.append("\n  (rec")
        for member in index..<min(index + count, contents.types.count) {
          try checkLength()
          out.append("\n    ")
          type(member)
        }
        out.append(UInt8(ascii: ")"))
      }
      index += count
    }
  }

  private mutating func type(_ index: Int) {
    let type = contents.types[index]
    out.append("(type ")
    inlineDefinition(.type, index)
    out.append(UInt8(ascii: " "))
    let isPlain = type.isFinal && type.supertypes.isEmpty
    if !isPlain {
      out.append(type.isFinal ? "(sub final " : "(sub ")
      for supertype in type.supertypes {
        append(.type, supertype)
        out.append(UInt8(ascii: " "))
      }
    }
    clause("(describes ", type.described)
    clause("(descriptor ", type.descriptor)
    switch type.composite {
    case .function(let function):
      out.append("(func")
      signature(function)
      out.append(UInt8(ascii: ")"))
    case .structure(let fields):
      out.append("(struct")
      let group = names.group(.field, of: index)
      for (number, field) in fields.enumerated() {
        out.append(" (field ")
        innerDefinition(number, group)
        append(field)
        out.append(UInt8(ascii: ")"))
      }
      out.append(UInt8(ascii: ")"))
    case .array(let field):
      out.append("(array ")
      append(field)
      out.append(UInt8(ascii: ")"))
    case .continuation(let function):
      out.append("(cont ")
      append(.type, function)
      out.append(UInt8(ascii: ")"))
    }
    out.append(isPlain ? ")" : "))")
  }

  private mutating func clause(_ word: StaticString, _ index: UInt32?) {
    guard let index else { return }
    out.append(word)
    append(.type, index)
    out.append(") ")
  }

  /// The identifier of a parameter, local or field where it is defined, if it has one.
  mutating func innerDefinition(_ number: Int, _ group: ModuleNames.Group) {
    guard let name = names.name(number, in: group) else { return }
    append(identifier: name)
    out.append(UInt8(ascii: " "))
    innerNameCount += 1
  }

  private mutating func append(_ field: FieldType) {
    if field.isMutable { out.append("(mut ") }
    switch field.storage {
    case .value(let type): append(type)
    case .i8: out.append("i8")
    case .i16: out.append("i16")
    }
    if field.isMutable { out.append(UInt8(ascii: ")")) }
  }

  /// Parameters and results, each list with a space before it; parameters with their names if there are some.
  mutating func signature(_ type: FunctionType, locals: ModuleNames.Group) {
    guard !locals.isEmpty else { return signature(type) }
    for (number, parameter) in type.parameters.enumerated() { local("param", number, parameter, locals) }
    list("result", type.results)
  }

  mutating func local(_ keyword: StaticString, _ number: Int, _ type: ValueType, _ locals: ModuleNames.Group) {
    out.append(" (")
    out.append(keyword)
    out.append(UInt8(ascii: " "))
    innerDefinition(number, locals)
    append(type)
    out.append(UInt8(ascii: ")"))
  }

  /// Parameters and results, each list with a space before it.
  mutating func signature(_ type: FunctionType) {
    list("param", type.parameters)
    list("result", type.results)
  }

  mutating func list(_ keyword: StaticString, _ types: some Collection<ValueType>) {
    if types.isEmpty { return }
    out.append(" (")
    out.append(keyword)
    for type in types {
      out.append(UInt8(ascii: " "))
      append(type)
    }
    out.append(UInt8(ascii: ")"))
  }

  mutating func typeUse(_ typeIndex: UInt32) {
    out.append("(type ")
    append(.type, typeIndex)
    out.append(UInt8(ascii: ")"))
  }

  // MARK: Value types

  mutating func append(_ type: ValueType) {
    guard let heapType = type.heapType else { return out.append(type.text) }
    if type.isNullable, let shorthand = heapType.referenceShorthand { return out.append(shorthand) }
    out.append(type.isNullable ? "(ref null " : "(ref ")
    append(heapType)
    out.append(UInt8(ascii: ")"))
  }

  mutating func append(_ type: HeapType) {
    guard let index = type.typeIndex else { return out.append(type.text) }
    if type.isExact { out.append("(exact ") }
    append(.type, index)
    if type.isExact { out.append(UInt8(ascii: ")")) }
  }

  // MARK: Types of externals

  mutating func append(_ type: TableType) {
    append(type.limits, type.addressType)
    out.append(UInt8(ascii: " "))
    append(type.elementType)
  }

  mutating func append(_ type: MemoryType) {
    append(type.limits, type.addressType)
    if type.isShared { out.append(" shared") }
    if type.pageSize != 65_536 {
      out.append(" (pagesize ")
      out.append(decimal: UInt64(type.pageSize))
      out.append(UInt8(ascii: ")"))
    }
  }

  mutating func append(_ type: GlobalType) {
    if type.isMutable { out.append("(mut ") }
    append(type.valueType)
    if type.isMutable { out.append(UInt8(ascii: ")")) }
  }

  private mutating func append(_ limits: Limits, _ addressType: AddressType) {
    if addressType == .i64 { out.append("i64 ") }
    out.append(decimal: limits.minimum)
    if let maximum = limits.maximum {
      out.append(UInt8(ascii: " "))
      out.append(decimal: maximum)
    }
  }
}

extension HeapType {
  /// What the text format calls the nullable reference to it; `nil` for types of the module.
  fileprivate var referenceShorthand: StaticString? {
    switch self {
    case .noException: "nullexnref"
    case .noFunction: "nullfuncref"
    case .noExtern: "nullexternref"
    case .none: "nullref"
    case .function: "funcref"
    case .extern: "externref"
    case .any: "anyref"
    case .eq: "eqref"
    case .i31: "i31ref"
    case .structure: "structref"
    case .array: "arrayref"
    case .exception: "exnref"
    case .continuation: "contref"
    case .noContinuation: "nullcontref"
    default: nil
    }
  }
}
