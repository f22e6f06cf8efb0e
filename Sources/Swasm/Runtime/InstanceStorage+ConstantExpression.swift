import SwasmInterpreter

extension InstanceStorage {
  /// The value of a validated constant expression, as the bits of a global's cell.
  ///
  /// - Throws: `unsupported_instruction` when it makes a structure, an array or an i31.
  func evaluate(_ expression: ConstantExpression) throws(Trap) -> SIMD2<UInt64> {
    var reader = InstructionReader(
      BinaryReader(module.bytes, range: expression.range), features: module.engine.features)
    // Nearly all expressions are of one instruction: `others` stays empty, and nothing is allocated.
    var top = SIMD2<UInt64>()
    var others: [SIMD2<UInt64>] = []
    var isFirst = true
    func push(_ value: SIMD2<UInt64>) {
      if !isFirst { others.append(top) }
      isFirst = false
      top = value
    }
    func push(_ bits: UInt64) { push(SIMD2(bits, 0)) }
    func combine(_ operation: (UInt64, UInt64) -> UInt64) {
      top = SIMD2(operation(others.popLast()?.x ?? 0, top.x), 0)
    }
    func combine32(_ operation: (UInt32, UInt32) -> UInt32) {
      combine { UInt64(operation(UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $1))) }
    }
    // Validation has seen that the expression is whole and constant.
    while let instruction = try? reader.next() {
      switch instruction {
      case .i32Const, .f32Const: push(UInt64(UInt32(truncatingIfNeeded: reader.bits)))
      case .i64Const, .f64Const: push(reader.bits)
      case .v128Const: push(reader.vector)
      case .refNull: push(0)
      case .refFunc: push(UInt64(UInt(bitPattern: function(Int(reader.index0)))))
      case .globalGet: push(block.globals[Int(reader.index0)].loadUnaligned(as: SIMD2<UInt64>.self))
      case .i32Add: combine32(&+)
      case .i32Sub: combine32(&-)
      case .i32Mul: combine32(&*)
      case .i64Add: combine(&+)
      case .i64Sub: combine(&-)
      case .i64Mul: combine(&*)
      case .end: return top
      default:
        throw Trap(
          translationError: ModuleError(
            .unsupportedFeature, at: reader.offset, "\(reader.info(instruction).pointee.name) is not supported"))
      }
    }
    return top
  }
}
