/// Decodes function bodies without validating them.
enum BodyDecoder {
  /// That all bodies are well-formed.
  ///
  /// - Throws: the first malformed error.
  static func check(
    _ contents: ModuleContents, bytes: UnsafeRawBufferPointer, features: Features, budget: WorkBudget
  ) throws(ModuleError) {
    var budget = budget
    for (index, body) in contents.bodies.enumerated() {
      do throws(ModuleError) {
        try check(BinaryReader(bytes, range: body.range), contents, features, &budget)
      } catch  where error.phase == .malformed {
        let function = try offset32(contents.importedFunctionCount + index)
        throw ModuleError(error.code, at: error.offset, function: function, error.message)
      } catch  where error.phase == .limit {
        throw error
      } catch {
        // What a type index is too large for is a matter of validation.
      }
    }
  }

  private static func check(
    _ bytes: BinaryReader, _ contents: ModuleContents, _ features: Features, _ budget: inout WorkBudget
  ) throws(ModuleError) {
    var bytes = bytes
    for _ in 0..<(try bytes.readCount(limit: .max, "local declarations", elementBytes: 2)) {
      try budget.spend(1, at: bytes.position)
      _ = try bytes.readU32()
      _ = try bytes.readValueType(features)
    }
    var reader = InstructionReader(bytes, features: features)
    var depth = 1
    repeat {
      try budget.spend(1, at: reader.position)
      let instruction = try reader.next()
      switch instruction {
      case .block, .loop, .if, .try, .tryTable: depth += 1
      case .end, .delegate: depth -= 1
      default: break
      }
      switch reader.info(instruction).pointee.immediates {
      case .dataSegment, .dataMemory, .typeData:
        guard contents.dataCount != nil else {
          throw ModuleError(.malformedDataCountRequired, at: reader.offset, "data count section required")
        }
      default: break
      }
    } while depth > 0
    guard reader.isAtEnd else {
      throw ModuleError(.malformedEndExpected, at: reader.bytes.position, "END opcode expected")
    }
  }
}
