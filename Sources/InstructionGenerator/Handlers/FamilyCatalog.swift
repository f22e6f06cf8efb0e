/// All families of generated handlers: those of the instruction table, and those that only the translator knows
/// (copies, selects, branches, globals, lanes, checked pointers).
struct FamilyCatalog {
  var families: [OperationFamily] = []
  /// By instruction name: the family that computes a value, the branches on its condition, and the access at a checked
  /// pointer.
  var value: [String: String] = [:]
  var branchIf: [String: String] = [:]
  var branchUnless: [String: String] = [:]
  var checked: [String: String] = [:]

  /// After a NaN: what makes it the canonical one.
  var canonicalNaN: [String: String] = [:]

  init(table: [InstructionRow]) throws(GeneratorError) {
    addMachineFamilies()
    for row in table { try add(row) }
    let names = Set(families.map(\.name))
    for (map, what) in [
      (value, "operations"), (branchIf, "branches"), (branchUnless, "branches"), (checked, "checked accesses"),
      (canonicalNaN, "NaNs"),
    ] {
      for row in table {
        if let family = map[row.name], !names.contains(family) {
          throw GeneratorError("\(row.name): there is no family \(family) for its \(what)")
        }
      }
    }
  }

  private mutating func add(_ row: InstructionRow) throws(GeneratorError) {
    let name = swiftName(row.name)
    if let nan = row.nan {
      canonicalNaN[row.name] = "canonicalNaN" + nan.rawValue.prefix(1).uppercased() + nan.rawValue.dropFirst()
    }
    if row.exchange != nil { return }
    if let twin = row.twin {
      switch row.family {
      case .replaceLane: value[row.name] = swiftName(twin) + "_0"
      case .atomicLoad: checked[row.name] = swiftName(twin)
      default: value[row.name] = swiftName(twin)
      }
      if checkedAccess(row) { checked[row.name] = swiftName(twin) + "_checked" }
      return
    }
    switch row.family {
    case .replaceLane(let lanes, let expression): addReplaceLane(row, lanes: lanes, expression)
    case .atomicLoad(_, let expression), .atomicStore(_, let expression), .atomicReadModifyWrite(_, let expression),
      .atomicCompareExchange(_, let expression):
      addAtomic(row, expression)
    default: break
    }
    guard let semantics = Semantics(row) else { return }
    let group = try fileGroup(row)
    families.append(
      OperationFamily(
        name: name, group: group, semantics: semantics, branch: nil, variants: VariantPlan.variants(for: row)))
    value[row.name] = name
    if checkedAccess(row) {
      let letters = semantics.operands.count == 1 ? "a" : "as"
      families.append(
        OperationFamily(
          name: name + "_checked", group: "Checked", semantics: semantics.atCheckedPointer(), branch: nil,
          variants: [letters]))
      checked[row.name] = name + "_checked"
    }
    addBranches(row, name: name, semantics: semantics)
  }

  private func checkedAccess(_ row: InstructionRow) -> Bool {
    switch row.family {
    case .load, .store, .loadLane, .storeLane: true
    default: false
    }
  }

  private mutating func addBranches(_ row: InstructionRow, name: String, semantics: Semantics) {
    guard case .comparison(_, _, let negated) = row.family else { return }
    let variants = VariantPlan.comparison
    families.append(
      OperationFamily(
        name: "brIf_" + name, group: "Branches", semantics: semantics, branch: .whenTrue, variants: variants))
    branchIf[row.name] = "brIf_" + name
    if let negated {
      branchUnless[row.name] = "brIf_" + swiftName(negated)
    } else {
      families.append(
        OperationFamily(
          name: "brUnless_" + name, group: "Branches", semantics: semantics, branch: .whenFalse, variants: variants))
      branchUnless[row.name] = "brUnless_" + name
    }
  }

  /// One family for each lane: a lane known when the handler is compiled is one machine instruction.
  private mutating func addReplaceLane(_ row: InstructionRow, lanes: Int, _ expression: String) {
    guard let type = row.signature?.parameters.last.flatMap(MachineType.init) else { return }
    for lane in 0..<lanes {
      families.append(
        OperationFamily(
          name: "\(swiftName(row.name))_\(lane)", group: "VectorLanes",
          semantics: Semantics(
            operands: [.v128, type], statements: [.code("let lane: Int = \(lane)")],
            result: .value(.v128, expression)), branch: nil, variants: ["ss", "as"]))
    }
    value[row.name] = swiftName(row.name) + "_0"
  }

  private mutating func addAtomic(_ row: InstructionRow, _ expression: String) {
    let operands = (row.signature?.parameters.dropFirst() ?? []).compactMap(MachineType.init)
    let result = row.signature?.results.first.flatMap(MachineType.init)
    let name = swiftName(row.name)
    families.append(
      OperationFamily(
        name: name, group: "Atomics",
        semantics: Semantics(
          operands: [.i64] + operands, statements: [.code("let p: MP = pointer(x)")],
          result: result.map { .value($0, expression) } ?? .effect(expression)), branch: nil,
        variants: ["a" + String(repeating: "s", count: operands.count)]))
    checked[row.name] = name
  }

  private mutating func addMachineFamilies() {
    func add(
      _ name: String, _ group: String, _ operands: [MachineType], _ result: Semantics.Result, _ variants: [String],
      statements: [Semantics.Statement] = [], branch: OperationFamily.Branch? = nil
    ) {
      families.append(
        OperationFamily(
          name: name, group: group,
          semantics: Semantics(operands: operands, statements: statements, result: result), branch: branch,
          variants: variants))
    }
    add("brIf", "Branches", [.i32], .condition("x != 0"), ["s", "a"], branch: .whenTrue)
    add("brUnless", "Branches", [.i32], .condition("x != 0"), ["s", "a"], branch: .whenFalse)
    add("jump", "Branches", [], .condition("always(acc)"), [""], branch: .whenTrue)
    add("brTable", "Branches", [.i32], .effect(""), ["s", "a"], branch: .table)
    for type: MachineType in [.i64, .f32, .f64, .v128] {
      add(
        "return\(type.rawValue.uppercased())", "Branches", [type],
        .effect("sp.storeBytes(of: x, as: \(type.swiftType).self)"), ["s", "a"], branch: .return)
    }
    // Results that already lie where the frame begins, in whose place the accumulators of all classes are loaded.
    add("returnNone", "Branches", [], .effect(""), [""], branch: .return)
    add("constI32", "Copies", [.i32], .value(.i32, "x"), ["i"])
    add("constI64", "Copies", [], .value(.i64, "field64(pc, #64)"), [""])
    for type: MachineType in [.i64, .f32, .f64, .v128] {
      let suffix = type.rawValue.uppercased()
      add("copy\(suffix)", "Copies", [type], .value(type, "x"), ["s", "a", "i"])
      add("select\(suffix)", "Copies", [type, type, .i32], .value(type, "z != 0 ? x : y"), VariantPlan.select)
      add("globalGet\(suffix)", "Globals", [], .value(type, "ownGlobal\(suffix)(ctx, pc, #32)"), [""])
      add("globalSet\(suffix)", "Globals", [type], .effect("setOwnGlobal\(suffix)(ctx, pc, #32, x)"), ["s", "a"])
      add("importedGlobalGet\(suffix)", "Globals", [], .value(type, "importedGlobal\(suffix)(ctx, pc, #32)"), [""])
      add(
        "importedGlobalSet\(suffix)", "Globals", [type], .effect("setImportedGlobal\(suffix)(ctx, pc, #32, x)"), ["s"])
    }
    // Lanes are read from the frame, where every vector also is.
    for (name, type, memory, expression) in [
      ("laneI8S", MachineType.i32, "Int8", "UInt32(bitPattern: Int32(v))"), ("laneI8U", .i32, "UInt8", "UInt32(v)"),
      ("laneI16S", .i32, "Int16", "UInt32(bitPattern: Int32(v))"), ("laneI16U", .i32, "UInt16", "UInt32(v)"),
      ("laneI32", .i32, "UInt32", "v"), ("laneI64", .i64, "UInt64", "v"), ("laneF32", .f32, "Float", "v"),
      ("laneF64", .f64, "Double", "v"),
    ] {
      add(
        name, "VectorLanes", [], .value(type, expression), [""],
        statements: [.code("let v: \(memory) = sp.load(fromByteOffset: field32(pc, #32), as: \(memory).self)")])
    }
    for (name, type, atomic) in [
      ("pointer32", MachineType.i32, false), ("pointer64", .i64, false), ("atomicPointer32", .i32, true),
      ("atomicPointer64", .i64, true),
    ] {
      var statements: [Semantics.Statement] = [
        .code("let width: Int = field16(pc, #16)"),
        .code("let (offset, index): (UInt64, Int) = (field64(pc, #64), field32(pc, #32))"),
      ]
      if atomic {
        // Before the bounds (threads proposal); the low bits of a sum are right even where it overflows.
        statements.append(
          .trap(condition: "(UInt64(x) &+ offset) & UInt64(width &- 1) != 0", code: "unalignedAtomic"))
      }
      let check = atomic ? "checkedAtomicPointer" : "checkedPointer"
      statements += [
        .code("let address: UInt64 = \(check)(ctx, UInt64(x), offset, width, index)"),
        .trap(condition: "address == 0", code: "memoryOutOfBounds"),
      ]
      add(name, "Checked", [type], .value(.i64, "address"), ["s"], statements: statements)
    }
    // After instructions that compute floats, where an engine wants the same NaN on every processor.
    for (name, type) in [("F32", MachineType.f32), ("F64", .f64), ("F32x4", .v128), ("F64x2", .v128)] {
      let expression = name.prefix(1).lowercased() + name.dropFirst() + "CanonicalNaN(x)"
      add(
        "canonicalNaN\(name)", type == .v128 ? "VectorFloat" : name, [type], .value(type, expression), ["s", "a"])
    }
    add(
      "refAsNonNull", "Copies", [.i64], .value(.i64, "x"), ["s"],
      statements: [.trap(condition: "x == 0", code: "nullReference")])
  }
}

/// `i32.trunc_sat_f32_s` → `i32TruncSatF32S`.
func swiftName(_ name: String) -> String {
  let pieces = name.split(whereSeparator: { $0 == "." || $0 == "_" })
  guard let first = pieces.first else { return name }
  return String(first) + pieces.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}

/// The file of handlers that an instruction's operations go to: that of its accesses, or of the type that its name begins
/// with.
func fileGroup(_ row: InstructionRow) throws(GeneratorError) -> String {
  switch row.family {
  case .load, .store, .loadLane, .storeLane: return "Memory"
  case .shuffle: return "VectorLanes"
  default: break
  }
  let type = row.name.prefix { $0 != "." }
  guard let group = filesByType[String(type)] else {
    throw GeneratorError("\(row.name): no file for the handlers of \(type) is known")
  }
  return group
}

private let filesByType = [
  "i32": "I32", "i64": "I64", "f32": "F32", "f64": "F64", "v128": "Vector", "i8x16": "I8x16", "i16x8": "I16x8",
  "i32x4": "I32x4", "i64x2": "I64x2", "f32x4": "VectorFloat", "f64x2": "VectorFloat",
]
