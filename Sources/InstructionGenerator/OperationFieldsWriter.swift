// What reads and writes the fields of operations, from the rows that name them.

/// Stops where a row's fields are not in the order in which they are laid out, or do not fit those that they share a form
/// with.
func check(_ rows: [OperationRow]) throws(GeneratorError) {
  let forms = Dictionary(otherForms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  for row in rows {
    let form = row.form
    let widths = form.fields.map(\.kind.width)
    guard widths == widths.sorted() else {
      throw GeneratorError("\(form.name): fields of 16 bits come first, then those of 32, then those of 64")
    }
    let names = form.fields.filter { !$0.kind.isUnused }.map(\.name)
    guard Set(names).count == names.count else { throw GeneratorError("\(form.name): two fields of one name") }
    for name in row.unused where !names.contains(name) {
      throw GeneratorError("\(row.name): there is no field \(name) in \(form.name)")
    }
    for beginning in form.beginnings {
      if let size = forms[beginning]?.sharedSize, form.layout.size != size {
        throw GeneratorError("\(row.name) has \(form.layout.size) bytes; operations of \(beginning) have \(size)")
      }
    }
  }
}

/// Each form once, in the order of the rows.
private func forms(_ rows: [OperationRow]) -> [FieldForm] {
  var seen: Set<String> = []
  return (rows.map(\.form) + otherForms).filter { !$0.fields.isEmpty && seen.insert($0.name).inserted }
}

// MARK: - Reading

func operationFields(_ rows: [OperationRow]) -> String {
  """
  \(header)// The fields of the operations whose handlers are written by hand. Offsets and sizes are in bytes.

  \(forms(rows).map(reader).joined(separator: "\n"))
  /// \(branchEnding.doc)
  public enum BranchEnding {
  \(branchEnding.fields.indices.map(endingOffset).joined(separator: "\n"))
  }

  """
}

private func reader(_ form: FieldForm) -> String {
  var lines = ["/// \(form.doc)", "public struct \(form.name) {"]
  let size = form.sharedSize ?? form.layout.size
  let what = form.hasHead ? "Of the operation, its head included." : "Of an entry."
  lines.append("  /// \(what)")
  lines.append("  @inlinable public static var size: Int { \(size) }")
  if form.hasHead, form.sharedSize == nil {
    let layout = form.layout
    let counts = "count16: \(layout.count16), count32: \(layout.count32), count64: \(layout.count64)"
    lines.append("  @inlinable public static var layout: OperationLayout { OperationLayout(\(counts)) }")
  }
  for (index, field) in form.fields.enumerated() where !field.kind.isUnused {
    lines.append("  @inlinable public static var \(field.name)Offset: Int { \(form.offset(index)) }")
  }
  if form.sharedSize != nil {
    for (index, field) in form.fields.enumerated() where field.kind == .cost {
      lines.append("  /// From the return address.")
      lines.append("  @inlinable public static var \(field.name)BeforeReturn: Int { \(form.offset(index) - size) }")
    }
  }
  let start = form.hasHead ? "head" : "start"
  lines.append("")
  lines.append("  public let \(start): CodePointer")
  lines.append("  @inlinable @inline(__always) public init(_ \(start): CodePointer) { self.\(start) = \(start) }")
  lines.append("")
  for (index, field) in form.fields.enumerated() where !field.kind.isUnused {
    let load = "\(start).loadUnaligned(fromByteOffset: \(form.offset(index)), as: \(field.kind.storedType).self)"
    let value = field.kind.readType == field.kind.storedType ? load : "\(field.kind.readType)(\(load))"
    lines.append("  /// \(field.kind.unit)\(field.doc)")
    lines.append("  @inlinable @inline(__always) public var \(field.name): \(field.kind.readType) { \(value) }")
  }
  lines.append("}")
  return lines.joined(separator: "\n") + "\n"
}

private func endingOffset(_ index: Int) -> String {
  let field = branchEnding.fields[index]
  let width = field.kind.width
  let behind = branchEnding.fields[index...].count { $0.kind.width == width }
  let start = width == 16 ? "OperationLayout.start16" : "layout.start\(width)"
  return """
      /// \(field.kind.unit)\(field.doc)
      @inlinable public static func \(field.name)Offset(in layout: OperationLayout) -> Int {
        \(start) + \(width / 8) * (layout.count\(width) - \(behind))
      }
    """
}

extension OperationField.Kind {
  fileprivate var storedType: String {
    switch self {
    case .slot, .destination, .cost, .number, .unused16: "UInt16"
    case .distance: "Int32"
    case .wideSlot, .wideCost, .count, .index, .typeID, .word, .unused32: "UInt32"
    case .long: "UInt64"
    case .cell: "UnsafeMutablePointer<UInt>"
    }
  }

  fileprivate var readType: String {
    switch self {
    case .typeID, .long, .cell, .number: storedType
    default: "Int"
    }
  }

  fileprivate var unit: String {
    switch self {
    case .slot, .destination, .wideSlot: "A slot. "
    case .cost, .wideCost: "Units of fuel. "
    case .distance: "Bytes from the head. "
    case .count: ""
    case .index: "An index. "
    case .typeID: "A canonical type. "
    case .cell: "A code cell. "
    case .number, .word, .long, .unused16, .unused32: ""
    }
  }
}

// MARK: - Writing

func operationWriters(_ rows: [OperationRow], runtime: [OperationRow]) -> String {
  """
  \(header)import SwasmInterpreter

  // Operations with the values of their fields. What is found out only later, costs and targets, is zero first.

  extension EncodedOperation {
  \(rows.filter(\.isTranslated).map { writer($0, type: "EncodedOperation") }.joined(separator: "\n"))
  }

  extension OperationFields {
  \(runtime.map { writer($0, type: "OperationFields") }.joined(separator: "\n"))

    /// Appends \(branchEnding.doc.prefix(1).lowercased() + branchEnding.doc.dropFirst())
    mutating func appendBranchEnding() {
  \(branchEnding.fields.map { "    " + append($0, value: nil, to: "") }.joined(separator: "\n"))
    }
  }

  """
}

private func writer(_ row: OperationRow, type: String) -> String {
  // The emitter writes the destination.
  let fields = row.form.fields.filter { $0.kind != .destination }
  func isGiven(_ field: OperationField) -> Bool {
    !field.kind.isUnused && !field.kind.isPatched && !row.unused.contains(field.name)
  }
  let given = fields.filter(isGiven)
  let parameters = given.map { "\($0.name): \($0.kind.writtenType)" }.joined(separator: ", ")
  let isAlone = type == "EncodedOperation" && fields.isEmpty
  var lines = ["  /// \(row.doc)"]
  for field in given { lines.append("  /// - \(field.name): \(field.kind.unit)\(field.doc)") }
  lines.append(
    given.isEmpty
      ? "  static var \(swiftCase(row.name)): \(type) {"
      : "  static func \(swiftCase(row.name))(\(parameters)) -> \(type) {")
  if isAlone {
    lines.append("    EncodedOperation(.\(row.name), OperationFields())")
  } else {
    lines.append("    var fields = OperationFields()")
    for field in fields { lines.append("    " + append(field, value: isGiven(field) ? field.name : nil)) }
    lines.append(type == "EncodedOperation" ? "    return EncodedOperation(.\(row.name), fields)" : "    return fields")
  }
  lines.append("  }")
  return lines.joined(separator: "\n")
}

private func append(_ field: OperationField, value: String?, to target: String = "fields.") -> String {
  let value = value ?? "0"
  let argument: String =
    switch field.kind {
    case .slot, .destination, .cost, .number, .unused16: "slot"
    case .wideSlot, .count: "count"
    case .wideCost, .distance, .index, .typeID, .word, .unused32: "word"
    case .long, .cell: "long"
    }
  return "\(target)append(\(argument): \(value))"
}

extension OperationField.Kind {
  fileprivate var writtenType: String {
    switch self {
    case .index, .typeID, .word: "UInt32"
    case .long, .cell: "UInt64"
    default: "Int"
    }
  }
}
