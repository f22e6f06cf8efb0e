import SwasmInterpreter

extension InstanceStorage {
  /// The value of a validated constant expression, as the bits of a global's cell.
  func evaluate(_ expression: ConstantExpression) -> SIMD2<UInt64> {
    var reader = InstructionReader(
      BinaryReader(module.bytes, range: expression.range), features: module.engine.features)
    var stack: [SIMD2<UInt64>] = []
    func push(_ bits: UInt64) { stack.append(SIMD2(bits, 0)) }
    func binary32(_ operation: (UInt32, UInt32) -> UInt32) {
      guard let right = stack.popLast(), let left = stack.popLast() else { return }
      push(UInt64(operation(UInt32(truncatingIfNeeded: left.x), UInt32(truncatingIfNeeded: right.x))))
    }
    func binary64(_ operation: (UInt64, UInt64) -> UInt64) {
      guard let right = stack.popLast(), let left = stack.popLast() else { return }
      push(operation(left.x, right.x))
    }
    // Validation has seen that the expression is whole and constant.
    while let instruction = try? reader.next() {
      switch instruction {
      case .i32Const, .f32Const: push(UInt64(UInt32(truncatingIfNeeded: reader.bits)))
      case .i64Const, .f64Const: push(reader.bits)
      case .v128Const: stack.append(reader.vector)
      case .refNull: push(0)
      case .refFunc: push(UInt64(UInt(bitPattern: function(Int(reader.index0)))))
      case .globalGet: stack.append(block.globals[Int(reader.index0)].loadUnaligned(as: SIMD2<UInt64>.self))
      case .i32Add: binary32(&+)
      case .i32Sub: binary32(&-)
      case .i32Mul: binary32(&*)
      case .i64Add: binary64(&+)
      case .i64Sub: binary64(&-)
      case .i64Mul: binary64(&*)
      default: return stack.last ?? SIMD2()
      }
    }
    return stack.last ?? SIMD2()
  }
}
