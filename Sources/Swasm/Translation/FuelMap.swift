import SwasmSystem

/// What each instruction of a function costs and which operations it became, in their order in the code: how far fuel
/// goes within a charge block (see `FuelPlan`). About a byte for each instruction, kept behind the function's code.
///
/// In memory: the length of the events and the number of places, 32 bits each; the places, each a position in the code and
/// an offset among the events, 32 bits each; the events.
struct FuelMap {
  private let places: UnsafeRawPointer
  private let placeCount: Int
  private let events: UnsafeRawPointer
  private let count: Int

  /// A byte below `marker` is what an instruction without code costs. The others are a kind of event, with `unit` where an
  /// instruction that costs one unit stands before it.
  enum Event {
    static let marker: UInt8 = 0x80
    static let unit: UInt8 = 0x40
    static let kind: UInt8 = 0x3F

    /// The instructions so far are a part of the operation that comes next.
    static let step: UInt8 = 0
    /// An operation of as many 8-byte words as the number says.
    static let lastOperation: UInt8 = 0x38
    static let begin: UInt8 = 0x39
    static let close: UInt8 = 0x3A
    /// `close`, then `begin`.
    static let next: UInt8 = 0x3B
    /// A number of words that are no operation: 32 bits follow.
    static let gap: UInt8 = 0x3C
    /// What an instruction costs: 32 bits follow.
    static let cost: UInt8 = 0x3D
  }
  static let headerBytes = 8
  static let placeBytes = 8

  init(at address: UnsafeRawPointer) {
    count = Int(address.loadUnaligned(as: UInt32.self))
    placeCount = Int(address.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    places = address + FuelMap.headerBytes
    events = places + placeCount * FuelMap.placeBytes
  }

  /// One step of a walk through the events.
  struct Step {
    var kind: UInt8
    /// Of an instruction before the event, if there is one.
    var cost = 0
    /// Bytes of code.
    var byteCount = 0
    /// Where the next event is.
    var end: Int
  }

  /// The event at an offset; `nil` behind the last one.
  func step(at offset: Int) -> Step? {
    guard offset >= 0, offset < count else { return nil }
    let byte = events.load(fromByteOffset: offset, as: UInt8.self)
    guard byte & Event.marker != 0 else { return Step(kind: Event.cost, cost: Int(byte), end: offset + 1) }
    var step = Step(kind: byte & Event.kind, cost: byte & Event.unit != 0 ? 1 : 0, end: offset + 1)
    switch step.kind {
    case Event.gap, Event.cost:
      guard offset + 5 <= count else { return nil }
      let number = Int(events.loadUnaligned(fromByteOffset: offset + 1, as: UInt32.self))
      step.end = offset + 5
      if step.kind == Event.gap { step.byteCount = 8 * number } else { step.cost += number }
    case Event.step...Event.lastOperation: step.byteCount = 8 * Int(step.kind)
    default: break
    }
    return step
  }

  /// The offset of the first event of the charge block that begins at a position of the code.
  func chargeBlock(at position: Int) -> Int? {
    var (reached, offset) = place(before: position)
    while let step = step(at: offset) {
      offset = step.end
      reached += step.byteCount
      if reached > position { return nil }
      if reached == position, step.kind == Event.begin || step.kind == Event.next { return offset }
    }
    return nil
  }

  /// Fuel of what the charge blocks that are open at an offset have from there on.
  func cost(from offset: Int) -> Int {
    var (cost, offset) = (0, offset)
    while let step = step(at: offset) {
      cost += step.cost
      if step.kind == Event.close || step.kind == Event.next { break }
      offset = step.end
    }
    return cost
  }

  /// The last of the places at or before a position.
  private func place(before position: Int) -> (position: Int, offset: Int) {
    let after = (0..<placeCount).partitionPoint { place($0).position <= position }
    return after == 0 ? (0, 0) : place(after - 1)
  }

  private func place(_ index: Int) -> (position: Int, offset: Int) {
    let place = places + index * FuelMap.placeBytes
    return (Int(place.loadUnaligned(as: UInt32.self)), Int(place.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
  }
}
