@testable import Swasm

/// Assembles a module part by part. Indices are handed out in the order of calls; imports come before definitions.
struct ModuleBuilder {
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
  private var counts = [0, 0, 0, 0]

  var bytes: [UInt8] {
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
    return WasmBytes.preamble + sections.flatMap { $0 }
  }

  func module(_ engine: Engine) throws -> Module { try Module(bytes: bytes, engine: engine) }

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
  mutating func type(_ parameters: [UInt8], _ results: [UInt8]) -> Int { typeIndex(parameters, results) }

  private mutating func addImport(_ module: String, _ name: String, _ kind: UInt8, _ type: [UInt8]) -> Int {
    imports.append(WasmBytes.name(module) + WasmBytes.name(name) + [kind] + type)
    return next(Int(kind))
  }

  @discardableResult
  mutating func importFunction(
    _ name: String, _ parameters: [UInt8] = [], _ results: [UInt8] = [], module: String = "env"
  ) -> Int {
    addImport(module, name, 0, WasmBytes.u32(typeIndex(parameters, results)))
  }
  @discardableResult
  mutating func importTable(_ name: String, _ limits: Limits, _ element: UInt8 = WasmBytes.funcref) -> Int {
    addImport("env", name, 1, [element] + ModuleBuilder.limits(limits))
  }
  @discardableResult
  mutating func importMemory(_ name: String, _ limits: Limits, flags: UInt8 = 0) -> Int {
    addImport("env", name, 2, ModuleBuilder.limits(limits, flags: flags))
  }
  @discardableResult
  mutating func importGlobal(_ name: String, _ type: UInt8, mutable: Bool = false) -> Int {
    addImport("env", name, 3, [type, mutable ? 1 : 0])
  }

  /// Defines a function. `export` names it for the outside.
  @discardableResult
  mutating func function(
    _ parameters: [UInt8], _ results: [UInt8] = [], export: String? = nil, locals: [UInt8] = [],
    _ code: [UInt8]...
  ) -> Int {
    functionTypes.append(WasmBytes.u32(typeIndex(parameters, results)))
    let declarations = WasmBytes.vector(locals.map { [1, $0] })
    bodies.append(WasmBytes.body(locals: declarations, code.flatMap { $0 }))
    let index = next(0)
    if let export { self.export(export, 0, index) }
    return index
  }

  @discardableResult
  mutating func table(_ limits: Limits, _ element: UInt8 = WasmBytes.funcref, export: String? = nil) -> Int {
    tables.append([element] + ModuleBuilder.limits(limits))
    let index = next(1)
    if let export { self.export(export, 1, index) }
    return index
  }

  /// - Parameter flags: 2 shared, 4 with 64-bit addresses.
  @discardableResult
  mutating func memory(_ limits: Limits, flags: UInt8 = 0, export: String? = nil) -> Int {
    memories.append(ModuleBuilder.limits(limits, flags: flags))
    let index = next(2)
    if let export { self.export(export, 2, index) }
    return index
  }

  @discardableResult
  mutating func global(_ type: UInt8, mutable: Bool = false, export: String? = nil, _ initializer: [UInt8]...) -> Int {
    globals.append([type, mutable ? 1 : 0] + initializer.flatMap { $0 } + [0x0B])
    let index = next(3)
    if let export { self.export(export, 3, index) }
    return index
  }

  mutating func export(_ name: String, _ kind: UInt8, _ index: Int) {
    exports.append(WasmBytes.name(name) + [kind] + WasmBytes.u32(index))
  }

  mutating func start(_ function: Int) { startFunction = function }

  /// An active segment of functions for table 0.
  mutating func elements(at offset: [UInt8], _ functions: [Int]) {
    elements.append([0] + offset + [0x0B] + WasmBytes.vector(functions.map(WasmBytes.u32)))
  }
  mutating func passiveElements(_ functions: [Int]) {
    elements.append([1, 0] + WasmBytes.vector(functions.map(WasmBytes.u32)))
  }
  mutating func passiveElements(_ type: UInt8, expressions: [[UInt8]]) {
    elements.append([5, type] + WasmBytes.vector(expressions.map { $0 + [0x0B] }))
  }
  mutating func declaredElements(_ functions: [Int]) {
    elements.append([3, 0] + WasmBytes.vector(functions.map(WasmBytes.u32)))
  }

  /// An active segment for memory 0.
  mutating func data(at offset: [UInt8], _ bytes: [UInt8]) {
    data.append([0] + offset + [0x0B] + WasmBytes.u32(bytes.count) + bytes)
  }
  mutating func passiveData(_ bytes: [UInt8]) { data.append([1] + WasmBytes.u32(bytes.count) + bytes) }

  private static func limits(_ limits: Limits, flags: UInt8 = 0) -> [UInt8] {
    [flags | (limits.maximum == nil ? 0 : 1)] + unsigned(limits.minimum) + (limits.maximum.map(unsigned) ?? [])
  }

  private static func unsigned(_ value: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return bytes
  }
}

/// Instructions as bytes.
enum Code {
  static let unreachable: [UInt8] = [0x00]
  static let drop: [UInt8] = [0x1A]
  static let i32Add: [UInt8] = [0x6A]
  static let i32Load: [UInt8] = [0x28, 2, 0]
  static let i32Store: [UInt8] = [0x36, 2, 0]
  static let i32Store8: [UInt8] = [0x3A, 0, 0]
  static let i32Load8: [UInt8] = [0x2D, 0, 0]
  static let memorySize: [UInt8] = [0x3F, 0]
  static let memoryGrow: [UInt8] = [0x40, 0]
  static let memoryCopy: [UInt8] = [0xFC, 10, 0, 0]
  static let memoryFill: [UInt8] = [0xFC, 11, 0]
  static let nullFunction: [UInt8] = [0xD0, 0x70]
  static let nullExtern: [UInt8] = [0xD0, 0x6F]

  static func i32(_ value: Int32) -> [UInt8] { [0x41] + signed(Int64(value)) }
  static func i64(_ value: Int64) -> [UInt8] { [0x42] + signed(value) }
  static func get(_ local: Int) -> [UInt8] { [0x20] + WasmBytes.u32(local) }
  static func set(_ local: Int) -> [UInt8] { [0x21] + WasmBytes.u32(local) }
  static func getGlobal(_ index: Int) -> [UInt8] { [0x23] + WasmBytes.u32(index) }
  static func setGlobal(_ index: Int) -> [UInt8] { [0x24] + WasmBytes.u32(index) }
  static func call(_ function: Int) -> [UInt8] { [0x10] + WasmBytes.u32(function) }
  static func callIndirect(type: Int, table: Int = 0) -> [UInt8] { [0x11] + WasmBytes.u32(type) + WasmBytes.u32(table) }
  static func tailCall(_ function: Int) -> [UInt8] { [0x12] + WasmBytes.u32(function) }
  static func functionReference(_ index: Int) -> [UInt8] { [0xD2] + WasmBytes.u32(index) }
  static func tableGet(_ table: Int) -> [UInt8] { [0x25] + WasmBytes.u32(table) }
  static func tableSet(_ table: Int) -> [UInt8] { [0x26] + WasmBytes.u32(table) }
  static func tableGrow(_ table: Int) -> [UInt8] { [0xFC, 15] + WasmBytes.u32(table) }
  static func tableSize(_ table: Int) -> [UInt8] { [0xFC, 16] + WasmBytes.u32(table) }
  static func tableFill(_ table: Int) -> [UInt8] { [0xFC, 17] + WasmBytes.u32(table) }
  static func tableCopy(_ destination: Int, _ source: Int) -> [UInt8] {
    [0xFC, 14] + WasmBytes.u32(destination) + WasmBytes.u32(source)
  }
  static func tableInit(_ segment: Int, table: Int = 0) -> [UInt8] {
    [0xFC, 12] + WasmBytes.u32(segment) + WasmBytes.u32(table)
  }
  static func elementDrop(_ segment: Int) -> [UInt8] { [0xFC, 13] + WasmBytes.u32(segment) }
  static func memoryInit(_ segment: Int) -> [UInt8] { [0xFC, 8] + WasmBytes.u32(segment) + [0] }
  static func dataDrop(_ segment: Int) -> [UInt8] { [0xFC, 9] + WasmBytes.u32(segment) }

  private static func signed(_ value: Int64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    while true {
      let byte = UInt8(truncatingIfNeeded: rest) & 0x7F
      rest >>= 7
      if rest == 0 && byte & 0x40 == 0 || rest == -1 && byte & 0x40 != 0 { return bytes + [byte] }
      bytes.append(byte | 0x80)
    }
  }
}
