/// Types and slots of a function's parameters and locals.
struct LocalSlots {
  private var types: [ValueType] = []
  private var slots: [UInt16] = []
  private(set) var slotCount = 0
  let parameterSlots: Int

  /// Reads the local declarations at the start of a body, which validation has limited in number and in slots.
  init(parameters: [ValueType], declarations reader: inout BinaryReader, _ features: Features)
    throws(ModuleError)
  {
    var slot = 0
    for type in parameters {
      types.append(type)
      slots.append(UInt16(truncatingIfNeeded: slot))
      slot += type.slotCount
    }
    parameterSlots = slot
    let groups = try reader.readU32()
    for _ in 0..<groups {
      let count = try reader.readU32()
      let type = try reader.readValueType(features)
      for _ in 0..<count {
        types.append(type)
        slots.append(UInt16(truncatingIfNeeded: slot))
        slot += type.slotCount
      }
    }
    slotCount = slot
  }

  func type(_ index: UInt32) -> ValueType { types[Int(index)] }
  func slot(_ index: UInt32) -> Int { Int(slots[Int(index)]) }
}
