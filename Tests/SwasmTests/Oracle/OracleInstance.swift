import Swasm

/// What a module can import and export.
enum OracleExternal {
  case function(OracleFunction)
  case table(OracleTable)
  case memory(OracleMemory)
  case global(OracleGlobal)
  case tag(OracleTag)
}

/// An instance of a module.
final class OracleInstance {
  let module: Module
  unowned let store: OracleStore
  /// Numbers of the module's types.
  let types: [Int]
  private(set) var functions: [OracleFunction] = []
  private(set) var tables: [OracleTable] = []
  private(set) var memories: [OracleMemory] = []
  private(set) var globals: [OracleGlobal] = []
  private(set) var tags: [OracleTag] = []
  /// Empty once dropped.
  var elementSegments: [[OracleReference?]] = []
  var dataSegments: [[UInt8]] = []

  /// Instantiates a module whose imports the engine has found to match.
  ///
  /// - Throws: `OracleTrap`, or `OracleUnsupported`.
  init(_ module: Module, imports: (String, String) -> OracleExternal?, in store: OracleStore) throws {
    self.module = module
    self.store = store
    defer { store.instances.append(self) }
    let contents = module.contents
    types = store.types.register(contents.types)
    for item in contents.imports {
      switch imports(item.module, item.name) {
      case .function(let value): functions.append(value)
      case .table(let value): tables.append(value)
      case .memory(let value): memories.append(value)
      case .global(let value): globals.append(value)
      case .tag(let value): tags.append(value)
      case nil: throw OracleUnsupported(description: "import \(item.module).\(item.name)")
      }
    }
    try makeOwnParts()
    try copySegments()
    if let start = contents.startFunction { _ = try store.call(functions[Int(start)], []) }
  }

  subscript(export name: String) -> OracleExternal? {
    guard let export = module.contents.exports.first(where: { Array($0.name.utf8) == Array(name.utf8) }) else {
      return nil
    }
    let index = Int(export.index)
    switch export.kind {
    case .function: return .function(functions[index])
    case .table: return .table(tables[index])
    case .memory: return .memory(memories[index])
    case .global: return .global(globals[index])
    case .tag: return .tag(tags[index])
    }
  }

  func signature(ofType index: Int) -> FunctionType {
    if case .function(let type) = module.contents.types[index].composite { return type }
    return FunctionType()
  }

  private func makeOwnParts() throws {
    let contents = module.contents
    for (index, body) in contents.bodies.enumerated() {
      let type = Int(contents.functionTypes[contents.importedFunctionCount + index])
      let code = try OracleCode(body.range, of: module)
      if let item = code.instructions.first(where: { !OracleMachine.supports($0.instruction) }) {
        throw OracleUnsupported(description: "\(item.instruction.info.name)")
      }
      functions.append(
        OracleFunction(
          type: types[type], signature: signature(ofType: type), instance: self,
          index: contents.importedFunctionCount + index, .guest(code)))
    }
    for tag in contents.tags.dropFirst(contents.importedTagCount) {
      let type = Int(tag.typeIndex)
      tags.append(OracleTag(type: types[type], parameterCount: signature(ofType: type).parameters.count))
    }
    for type in contents.memories.dropFirst(contents.importedMemoryCount) {
      if type.isShared { throw OracleUnsupported(description: "a shared memory") }
      memories.append(try OracleMemory(type, in: store))
    }
    for global in contents.globals.dropFirst(contents.importedGlobalCount) {
      globals.append(OracleGlobal(try global.initializer.map(evaluate) ?? OracleValue()))
    }
    for table in contents.tables.dropFirst(contents.importedTableCount) {
      let initial = try table.initializer.map(evaluate)?.reference
      tables.append(try OracleTable(table.type, in: store, initial))
    }
  }

  private func copySegments() throws {
    for segment in module.contents.elementSegments {
      let references: [OracleReference?]
      switch segment.items {
      case .functions(let indices): references = indices.map { functions[Int($0)] }
      case .expressions(let expressions): references = try expressions.map { try evaluate($0).reference }
      }
      switch segment.mode {
      case .passive: elementSegments.append(references)
      case .declarative: elementSegments.append([])
      case .active(let index, let offset):
        elementSegments.append([])
        let table = tables[Int(index)]
        let range = try table.range(try evaluate(offset).low, UInt64(references.count))
        table.elements.replaceSubrange(range, with: references)
      }
    }
    for segment in module.contents.dataSegments {
      let bytes = Array(module.bytes[segment.range])
      switch segment.mode {
      case .passive, .declarative: dataSegments.append(bytes)
      case .active(let index, let offset):
        dataSegments.append([])
        let memory = memories[Int(index)]
        let range = try memory.range(try evaluate(offset).low, 0, UInt64(bytes.count))
        memory.bytes.replaceSubrange(range, with: bytes)
      }
    }
  }

  /// Instantiation costs no fuel, so a machine of its own with a store of its own does it.
  private func evaluate(_ expression: ConstantExpression) throws -> OracleValue {
    let code = try OracleCode(expression, of: module)
    return try OracleMachine(OracleStore(limits: store.limits)).evaluate(code, in: self)
  }
}
