import Swasm

/// Checks the custom section "metadata.code.branch_hint" (specification, appendix "Custom Sections"): an engine may
/// ignore its contents, the tests of custom sections may not.
enum BranchHintSection {
  private static let name = "metadata.code.branch_hint"

  /// - Parameter contents: the decoded module that `bytes` hold, which is valid.
  /// - Throws: a malformed or an invalid error, when there is such a section and it is wrong.
  static func check(_ contents: ModuleContents, in bytes: UnsafeRawBufferPointer) throws(ModuleError) {
    let sections = contents.customSections.filter { $0.name == name }
    guard let section = sections.first else { return }
    let start = section.range.lowerBound
    if sections.count > 1 { throw ModuleError(.malformedSectionOrder, at: start, "duplicate branch hint section") }
    if let body = contents.bodies.first, body.range.lowerBound < start {
      throw ModuleError(.malformedSectionOrder, at: start, "branch hint section after the code section")
    }
    var reader = BinaryReader(bytes, range: section.range)
    var nextFunction: UInt32 = 0
    for _ in 0..<(try reader.readU32()) {
      let offset = reader.position
      let function = try reader.readU32()
      if function < nextFunction { throw ModuleError(.malformedSectionOrder, at: offset, "functions out of order") }
      let body = Int(function) - contents.importedFunctionCount
      guard contents.bodies.indices.contains(body) else {
        throw ModuleError(.invalidUnknownFunction, at: offset, "unknown function \(function)")
      }
      nextFunction = function + 1
      try checkHints(&reader, of: contents.bodies[body], in: bytes)
    }
    if !reader.isAtEnd { throw ModuleError(.malformedSectionSize, at: reader.position, "branch hint section too long") }
  }

  private static func checkHints(
    _ reader: inout BinaryReader, of body: ModuleContents.FunctionBody, in bytes: UnsafeRawBufferPointer
  ) throws(ModuleError) {
    let branches = try conditionalBranches(body, in: bytes)
    var nextTarget = body.range.lowerBound
    for _ in 0..<(try reader.readU32()) {
      let offset = reader.position
      let target = body.range.lowerBound + Int(try reader.readU32())
      if target < nextTarget { throw ModuleError(.malformedSectionOrder, at: offset, "branch hints out of order") }
      nextTarget = target + 1
      guard try reader.readByte() == 1, try reader.readByte() <= 1 else {
        throw ModuleError(.malformedImmediate, at: offset, "malformed branch hint")
      }
      guard branches.contains(target) else {
        throw ModuleError(.invalidOffset, at: offset, "invalid target: no if or br_if at \(target)")
      }
    }
  }

  /// Where the `if` and `br_if` instructions of a body are.
  private static func conditionalBranches(
    _ body: ModuleContents.FunctionBody, in bytes: UnsafeRawBufferPointer
  ) throws(ModuleError) -> Set<Int> {
    var start = BinaryReader(bytes, range: body.range)
    for _ in 0..<(try start.readU32()) {
      _ = try start.readU32()
      _ = try start.readValueType(Features(rawValue: .max))
    }
    var branches: Set<Int> = []
    var instructions = InstructionReader(start, features: Features(rawValue: .max))
    while !instructions.isAtEnd {
      let instruction = try instructions.next()
      if instruction == .if || instruction == .brIf { branches.insert(instructions.offset) }
    }
    return branches
  }
}
