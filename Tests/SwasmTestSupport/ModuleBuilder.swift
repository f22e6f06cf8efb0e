/// Assembles a module part by part. Indices are handed out in the order of calls; imports come before definitions.
public struct ModuleBuilder {
  private var types: [[UInt8]] = []
  private var imports: [[UInt8]] = []
  private var functionTypes: [[UInt8]] = []
  private var tables: [[UInt8]] = []
  private var memories: [[UInt8]] = []
  private var globals: [[UInt8]] = []
  private var exports: [[UInt8]] = []
  private var startFunction: Int?
  private var elements: [[UInt8]] = []
  private var data: [[UInt8]] = []
  private var bodies: [[UInt8]] = []
  private var names: [[UInt8]] = []
  private var customSections: [[UInt8]] = []
  private var counts = [0, 0, 0, 0]

  public init() {}

  public var bytes: [UInt8] {
    var sections: [[UInt8]] = []
    func add(_ id: UInt8, _ items: [[UInt8]]) {
      if !items.isEmpty { sections.append(WasmBytes.section(id, items: items)) }
    }
    add(1, types)
    add(2, imports)
    add(3, functionTypes)
    add(4, tables)
    add(5, memories)
    add(6, globals)
    add(7, exports)
    if let startFunction { sections.append(WasmBytes.section(8, WasmBytes.u32(startFunction))) }
    add(9, elements)
    if !data.isEmpty { sections.append(WasmBytes.section(12, WasmBytes.u32(data.count))) }
    add(10, bodies)
    add(11, data)
    if !names.isEmpty {
      sections.append(WasmBytes.section(0, WasmBytes.name("name") + WasmBytes.section(1, items: names)))
    }
    sections += customSections.map { WasmBytes.section(0, $0) }
    return WasmBytes.preamble + sections.flatMap { $0 }
  }

  private mutating func next(_ kind: Int) -> Int {
    defer { counts[kind] += 1 }
    return counts[kind]
  }

  private mutating func typeIndex(_ parameters: [UInt8], _ results: [UInt8]) -> Int {
    let type = WasmBytes.functionType(parameters, results)
    if let index = types.firstIndex(of: type) { return index }
    types.append(type)
    return types.count - 1
  }

  @discardableResult
  public mutating func type(_ parameters: [UInt8], _ results: [UInt8]) -> Int { typeIndex(parameters, results) }

  private mutating func addImport(_ module: String, _ name: String, _ kind: UInt8, _ type: [UInt8]) -> Int {
    imports.append(WasmBytes.name(module) + WasmBytes.name(name) + [kind] + type)
    return next(Int(kind))
  }

  @discardableResult
  public mutating func importFunction(
    _ name: String, _ parameters: [UInt8] = [], _ results: [UInt8] = [], module: String = "env"
  ) -> Int {
    addImport(module, name, 0, WasmBytes.u32(typeIndex(parameters, results)))
  }
  @discardableResult
  public mutating func importTable(
    _ name: String, _ minimum: UInt64, maximum: UInt64? = nil, _ element: UInt8 = WasmBytes.funcref
  ) -> Int {
    addImport("env", name, 1, [element] + Self.limits(minimum, maximum))
  }
  @discardableResult
  public mutating func importMemory(_ name: String, _ minimum: UInt64, maximum: UInt64? = nil, flags: UInt8 = 0) -> Int
  {
    addImport("env", name, 2, Self.limits(minimum, maximum, flags: flags))
  }
  @discardableResult
  public mutating func importGlobal(_ name: String, _ type: UInt8, mutable: Bool = false) -> Int {
    addImport("env", name, 3, [type, mutable ? 1 : 0])
  }

  /// Defines a function.
  ///
  /// - Parameters:
  ///   - export: Names it for the outside.
  ///   - name: In the name section.
  ///   - code: Without the final `end`.
  @discardableResult
  public mutating func function(
    _ parameters: [UInt8], _ results: [UInt8] = [], export: String? = nil, name: String? = nil, locals: [UInt8] = [],
    _ code: [UInt8]...
  ) -> Int {
    functionTypes.append(WasmBytes.u32(typeIndex(parameters, results)))
    let declarations = WasmBytes.vector(locals.map { [1, $0] })
    bodies.append(WasmBytes.body(locals: declarations, code.flatMap { $0 }))
    let index = next(0)
    if let export { self.export(export, 0, index) }
    if let name { names.append(WasmBytes.u32(index) + WasmBytes.name(name)) }
    return index
  }

  @discardableResult
  public mutating func table(
    _ minimum: UInt64, maximum: UInt64? = nil, _ element: UInt8 = WasmBytes.funcref, export: String? = nil
  ) -> Int {
    tables.append([element] + Self.limits(minimum, maximum))
    let index = next(1)
    if let export { self.export(export, 1, index) }
    return index
  }

  /// - Parameter flags: 2 shared, 4 with 64-bit addresses.
  @discardableResult
  public mutating func memory(_ minimum: UInt64, maximum: UInt64? = nil, flags: UInt8 = 0, export: String? = nil) -> Int
  {
    memories.append(Self.limits(minimum, maximum, flags: flags))
    let index = next(2)
    if let export { self.export(export, 2, index) }
    return index
  }

  @discardableResult
  public mutating func global(_ type: UInt8, mutable: Bool = false, export: String? = nil, _ initializer: [UInt8]...)
    -> Int
  {
    globals.append([type, mutable ? 1 : 0] + initializer.flatMap { $0 } + [0x0B])
    let index = next(3)
    if let export { self.export(export, 3, index) }
    return index
  }

  public mutating func export(_ name: String, _ kind: UInt8, _ index: Int) {
    exports.append(WasmBytes.name(name) + [kind] + WasmBytes.u32(index))
  }

  /// Behind all other sections, the name section too.
  public mutating func customSection(_ name: String, _ bytes: [UInt8]) {
    customSections.append(WasmBytes.name(name) + bytes)
  }

  public mutating func start(_ function: Int) { startFunction = function }

  /// An active segment of functions for table 0.
  public mutating func elements(at offset: [UInt8], _ functions: [Int]) {
    elements.append([0] + offset + [0x0B] + WasmBytes.vector(functions.map(WasmBytes.u32)))
  }
  public mutating func passiveElements(_ functions: [Int]) {
    elements.append([1, 0] + WasmBytes.vector(functions.map(WasmBytes.u32)))
  }
  public mutating func passiveElements(_ type: UInt8, expressions: [[UInt8]]) {
    elements.append([5, type] + WasmBytes.vector(expressions.map { $0 + [0x0B] }))
  }
  public mutating func declaredElements(_ functions: [Int]) {
    elements.append([3, 0] + WasmBytes.vector(functions.map(WasmBytes.u32)))
  }

  /// An active segment for memory 0.
  public mutating func data(at offset: [UInt8], _ bytes: [UInt8]) {
    data.append([0] + offset + [0x0B] + WasmBytes.u32(bytes.count) + bytes)
  }
  public mutating func passiveData(_ bytes: [UInt8]) { data.append([1] + WasmBytes.u32(bytes.count) + bytes) }

  private static func limits(_ minimum: UInt64, _ maximum: UInt64?, flags: UInt8 = 0) -> [UInt8] {
    [flags | (maximum == nil ? 0 : 1)] + WasmBytes.unsigned(minimum) + (maximum.map(WasmBytes.unsigned) ?? [])
  }
}
