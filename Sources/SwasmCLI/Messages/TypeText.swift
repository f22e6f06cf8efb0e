import Swasm

/// Types in the notation of the specification, for messages and reports.
enum TypeText {
  static func value(_ type: ValueType) -> String {
    switch type {
    case .funcref: "funcref"
    case .externref: "externref"
    default: type.text
    }
  }

  /// For example `[i32 i32] -> [i64]`.
  static func function(_ type: FunctionType) -> String {
    "[\(list(type.parameters))] -> [\(list(type.results))]"
  }

  /// The types, or the first of them: one type of a thousand parameters may be that of a million functions.
  private static func list(_ types: [ValueType]) -> String {
    let listed = 32
    let text = types.prefix(listed).map(value).joined(separator: " ")
    return types.count > listed ? text + " … and \(types.count - listed) more" : text
  }

  static func memory(_ type: MemoryType) -> String {
    limits(type.limits, type.addressType) + (type.isShared ? " shared" : "")
      + (type.pageSize == 65_536 ? "" : " (pagesize \(type.pageSize))")
  }

  static func table(_ type: TableType) -> String {
    limits(type.limits, type.addressType) + " " + value(type.elementType)
  }

  static func global(_ type: GlobalType) -> String {
    type.isMutable ? "(mut \(value(type.valueType)))" : value(type.valueType)
  }

  private static func limits(_ limits: Limits, _ addressType: AddressType) -> String {
    (addressType == .i64 ? "i64 " : "") + String(limits.minimum) + (limits.maximum.map { " \($0)" } ?? "")
  }
}

extension ModuleContents {
  /// The function type with this type index; `nil` when it is something else.
  func functionType(typeIndex: UInt32) -> FunctionType? {
    guard types.indices.contains(Int(typeIndex)), case .function(let type) = types[Int(typeIndex)].composite else {
      return nil
    }
    return type
  }

  /// The type of a function, by its index in the module.
  func functionType(function: UInt32) -> FunctionType? {
    guard functionTypes.indices.contains(Int(function)) else { return nil }
    return functionType(typeIndex: functionTypes[Int(function)])
  }

  /// What is imported: its kind, and its type in the specification's notation.
  func text(of description: ImportDescription) -> (kind: String, type: String) {
    switch description {
    case .function(let index, _): ("function", functionType(typeIndex: index).map(TypeText.function) ?? "?")
    case .table(let type): ("table", TypeText.table(type))
    case .memory(let type): ("memory", TypeText.memory(type))
    case .global(let type): ("global", TypeText.global(type))
    case .tag(let type): ("tag", functionType(typeIndex: type.typeIndex).map(TypeText.function) ?? "?")
    }
  }

  /// What is exported: its kind, and its type in the specification's notation; "?" for indices that do not exist.
  func text(of export: Export) -> (kind: String, type: String) {
    let index = Int(export.index)
    switch export.kind {
    case .function: return ("function", functionType(function: export.index).map(TypeText.function) ?? "?")
    case .table: return ("table", tables.indices.contains(index) ? TypeText.table(tables[index].type) : "?")
    case .memory: return ("memory", memories.indices.contains(index) ? TypeText.memory(memories[index]) : "?")
    case .global: return ("global", globals.indices.contains(index) ? TypeText.global(globals[index].type) : "?")
    case .tag:
      let type = tags.indices.contains(index) ? functionType(typeIndex: tags[index].typeIndex) : nil
      return ("tag", type.map(TypeText.function) ?? "?")
    }
  }
}
