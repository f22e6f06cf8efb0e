// A short way for what most of all code is. It takes an instruction only where its immediates are short, it has nothing but
// numbers to do with, and it is valid; all others are left to the rules, which also know what is wrong.
extension FunctionValidator {
  /// Validates instructions as long as they are of the frequent kinds.
  @inline(__always)
  mutating func validateFrequent() throws(ModuleError) {
    let end = reader.bytes.end
    let base = reader.bytes.base
    let hasMemory = context.memoryCount > 0 && context.memories[0].addressType == .i32
    // The longest of them have five bytes.
    while reader.bytes.position &+ 5 <= end {
      let place = base + reader.bytes.position
      let opcode = place.load(as: UInt8.self)
      let length: Int
      switch opcode {
      case 0x20:  // local.get
        guard let type = plainLocal(place), pushNumber(type) else { return }
        length = 2
      case 0x21:  // local.set
        guard let type = plainLocal(place), hasTop(type) else { return }
        operands.count &-= 1
        length = 2
      case 0x22:  // local.tee
        guard let type = plainLocal(place), hasTop(type) else { return }
        length = 2
      case 0x41:  // i32.const
        let size = shortNumber(place, 1)
        guard size > 0, pushNumber(.i32) else { return }
        length = 1 &+ size
      case 0x42:  // i64.const
        let size = shortNumber(place, 1)
        guard size > 0, pushNumber(.i64) else { return }
        length = 1 &+ size
      case 0x1A:  // drop
        guard operands.count > floor, operands.types[operands.count &- 1].isNumeric else { return }
        operands.count &-= 1
        length = 1
      case 0x1B:  // select
        let place = operands.count &- 3
        guard place >= floor, hasTop(.i32), operands.types[place].isNumeric,
          operands.types[place].bits == operands.types[place &+ 1].bits
        else { return }
        operands.count &-= 2
        length = 1
      case 0x45:  // i32.eqz
        guard hasTop(.i32) else { return }
        length = 1
      case 0x50, 0xA7:  // i64.eqz, i32.wrap_i64
        guard hasTop(.i64) else { return }
        operands.types[operands.count &- 1] = .i32
        length = 1
      case 0xAC, 0xAD:  // i64.extend_i32_s, i64.extend_i32_u
        guard hasTop(.i32) else { return }
        operands.types[operands.count &- 1] = .i64
        length = 1
      case 0x51...0x5A:  // i64 comparisons
        guard hasTopTwo(.i64) else { return }
        operands.count &-= 1
        operands.types[operands.count &- 1] = .i32
        length = 1
      case 0x46...0x4F, 0x6A...0x78:  // i32 comparisons and operations on two
        guard hasTopTwo(.i32) else { return }
        operands.count &-= 1
        length = 1
      case 0x7C...0x8A:  // i64 operations on two
        guard hasTopTwo(.i64) else { return }
        operands.count &-= 1
        length = 1
      case 0x28, 0x2C, 0x2D, 0x2E, 0x2F:  // i32.load, load8_s, load8_u, load16_s, load16_u
        let size = access(place, alignment: opcode == 0x28 ? 2 : (opcode &- 0x2C) >> 1)
        guard hasMemory, size > 0, hasTop(.i32) else { return }
        length = 1 &+ size
      case 0x29:  // i64.load
        let size = access(place, alignment: 3)
        guard hasMemory, size > 0, hasTop(.i32) else { return }
        operands.types[operands.count &- 1] = .i64
        length = 1 &+ size
      case 0x37:  // i64.store
        let size = access(place, alignment: 3)
        guard hasMemory, size > 0, hasTop(.i64), operands.count &- 2 >= floor,
          operands.types[operands.count &- 2].bits == ValueType.i32.bits
        else { return }
        operands.count &-= 2
        length = 1 &+ size
      case 0x36, 0x3A:  // i32.store, store8
        let size = access(place, alignment: opcode == 0x36 ? 2 : 0)
        guard hasMemory, size > 0, hasTopTwo(.i32) else { return }
        operands.count &-= 2
        length = 1 &+ size
      default: return
      }
      try budget.spend(1, at: reader.bytes.position)
      reader.bytes.position &+= length
    }
  }

  /// The type of the local that the byte after an opcode names, if that is a number.
  @inline(__always)
  private func plainLocal(_ place: UnsafeRawPointer) -> ValueType? {
    let index = place.load(fromByteOffset: 1, as: UInt8.self)
    guard index < 0x80, let type = locals.type(of: UInt32(index)), type.isNumeric else { return nil }
    return type
  }

  /// Pushes a number where that needs neither memory nor slots that the frame may not have.
  @inline(__always)
  private mutating func pushNumber(_ type: ValueType) -> Bool {
    guard operands.hasRoom, operands.slots < operandSlots else { return false }
    operands.push(type)
    return true
  }

  @inline(__always)
  private func hasTop(_ type: ValueType) -> Bool {
    operands.count > floor && operands.types[operands.count &- 1].bits == type.bits
  }

  @inline(__always)
  private func hasTopTwo(_ type: ValueType) -> Bool {
    operands.count &- 2 >= floor && operands.types[operands.count &- 1].bits == type.bits
      && operands.types[operands.count &- 2].bits == type.bits
  }

  /// How many bytes a number at an offset takes, of those with one or two; 0 for others.
  @inline(__always)
  private func shortNumber(_ place: UnsafeRawPointer, _ offset: Int) -> Int {
    if place.load(fromByteOffset: offset, as: UInt8.self) < 0x80 { return 1 }
    return place.load(fromByteOffset: offset &+ 1, as: UInt8.self) < 0x80 ? 2 : 0
  }

  /// How many bytes the memory argument behind an opcode takes, if it is a short one for memory 0; or 0.
  ///
  /// - Parameter alignment: The largest that there may be.
  @inline(__always)
  private func access(_ place: UnsafeRawPointer, alignment: UInt8) -> Int {
    guard place.load(fromByteOffset: 1, as: UInt8.self) <= alignment else { return 0 }
    let size = shortNumber(place, 2)
    return size == 0 ? 0 : 1 &+ size
  }
}
