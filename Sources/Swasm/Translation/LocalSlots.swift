import SwasmSystem

/// Types and slots of a function's parameters and locals, in runs of one type: a few bytes may declare 50,000 locals.
struct LocalSlots: ~Copyable {
  struct Run: BitwiseCopyable {
    /// Of the first local after the run.
    var end: UInt32
    var type: ValueType
    /// Of the run's first local.
    var slot: UInt16
  }
  private var runs = TrivialList<Run>()
  private var count = 0
  private(set) var slotCount = 0
  private(set) var parameterSlots = 0
  private(set) var isTruncated = false

  /// Reads the local declarations at the start of a body, which validation has limited in number and in slots.
  init(parameters: [ValueType], declarations reader: inout BinaryReader, _ features: Features)
    throws(ModuleError)
  {
    var index = 0
    while index < parameters.count {
      try makeRoom()
      let type = parameters[index]
      var end = index + 1
      while end < parameters.count, parameters[end] == type { end += 1 }
      append(end - index, type)
      index = end
    }
    parameterSlots = slotCount
    let groups = try reader.readU32()
    for _ in 0..<groups {
      try makeRoom()
      let count = try reader.readU32()
      append(Int(count), try reader.readValueType(features))
    }
  }

  private mutating func makeRoom() throws(ModuleError) {
    guard runs.reserve(1) else { throw FunctionTranslator.noMemory(at: 0) }
  }

  private mutating func append(_ added: Int, _ type: ValueType) {
    guard added > 0 else { return }
    count += added
    runs.append(
      Run(end: UInt32(narrowing: count, &isTruncated), type: type, slot: UInt16(narrowing: slotCount, &isTruncated)))
    slotCount += added * type.slotCount
  }

  /// Validation has seen that there is such a local.
  func local(_ index: UInt32) -> (slot: Int, type: ValueType) {
    var place = 0
    if runs.count <= 4 {
      while runs[place].end <= index { place += 1 }
    } else {
      place = runs.partitionPoint { $0.end <= index }
    }
    let run = runs[place]
    let first = place == 0 ? 0 : runs[place - 1].end
    return (Int(run.slot) + Int(index - first) * run.type.slotCount, run.type)
  }
}
