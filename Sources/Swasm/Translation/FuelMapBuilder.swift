/// Writes down a `FuelMap` while a function is translated.
struct FuelMapBuilder: ~Copyable {
  private typealias Event = FuelMap.Event

  private var events: TrivialList<UInt8>
  /// A position in the lower half, the offset of an event that begins a charge block there in the upper one.
  private var places = TrivialList<UInt64>()
  /// Where the operation before the next one ends.
  private var end = 0
  /// Whether the last event is an instruction that costs one unit and may become a part of the next event.
  private var endsWithUnit = false
  private var lastPlace = 0
  /// The event that closed charge blocks last, or -1.
  private var lastClose = -1
  private(set) var isTruncated = false

  /// A charge block is looked for from the last place before it on.
  private static let bytesBetweenPlaces = 512

  init(bodyBytes: Int) { events = TrivialList(reserving: 2 * bodyBytes) }

  /// Makes room for what an instruction appends: see `TrivialList.reserve`.
  mutating func reserve(operations: Int, chargeBlocks: Int) -> Bool {
    events.reserve(32 + 8 * operations + 16 * chargeBlocks) && places.reserve(4 + chargeBlocks)
  }

  /// An instruction costs as much as this. What it does comes afterwards.
  mutating func pay(_ cost: Int) {
    endsWithUnit = false
    if cost < Int(Event.marker) {
      events.append(UInt8(narrowing: cost, &isTruncated))
    } else {
      append(Event.cost, UInt32(narrowing: cost, &isTruncated))
    }
    endsWithUnit = cost == 1
  }

  /// Notes the operation at a position.
  mutating func addOperation(at position: Int, byteCount: Int) {
    reach(position)
    finish(addStep(), byteCount: byteCount)
  }

  /// Notes a step of an operation.
  ///
  /// - Parameter position: Where the operation will begin, if that is known.
  /// - Returns: The step's event.
  mutating func addStep(at position: Int? = nil) -> Int {
    if let position { reach(position) }
    append(Event.step)
    return events.count - 1
  }

  /// The step of an event is the last one of the operation that comes next in the code.
  mutating func finish(_ event: Int, byteCount: Int) {
    if byteCount > 8 * Int(Event.lastOperation) || byteCount & 7 != 0 { isTruncated = true }
    events[event] = events[event] & ~Event.kind | UInt8(narrowing: byteCount / 8, &isTruncated)
    end += byteCount
  }

  mutating func beginChargeBlock(at position: Int) {
    reach(position)
    if lastClose == events.count - 1, lastClose >= 0 {
      events[lastClose] = events[lastClose] & ~Event.kind | Event.next
    } else {
      append(Event.begin)
    }
    guard position - lastPlace >= FuelMapBuilder.bytesBetweenPlaces else { return }
    lastPlace = position
    let offset = UInt32(narrowing: events.count - 1, &isTruncated)
    places.append(UInt64(offset) << 32 | UInt64(UInt32(narrowing: position, &isTruncated)))
  }

  mutating func closeChargeBlocks() {
    append(Event.close)
    lastClose = events.count - 1
  }

  /// What lies between the last operation and `position` is none.
  private mutating func reach(_ position: Int) {
    guard position != end else { return }
    if position < end { isTruncated = true }
    append(Event.gap, UInt32(narrowing: (position - end) / 8, &isTruncated))
    end = position
  }

  private mutating func append(_ kind: UInt8) {
    if endsWithUnit {
      events[events.count - 1] = Event.marker | Event.unit | kind
    } else {
      events.append(Event.marker | kind)
    }
    endsWithUnit = false
  }

  private mutating func append(_ kind: UInt8, _ number: UInt32) {
    append(kind)
    for shift in 0..<4 { events.append(UInt8(number >> (8 * UInt32(shift)) & 0xFF)) }
  }

  var byteCount: Int { FuelMap.headerBytes + FuelMap.placeBytes * places.count + events.count }

  /// Writes the map to memory that has room for `byteCount`.
  mutating func write(to memory: UnsafeMutableRawPointer) {
    memory.storeBytes(of: UInt32(narrowing: events.count, &isTruncated), as: UInt32.self)
    memory.storeBytes(of: UInt32(narrowing: places.count, &isTruncated), toByteOffset: 4, as: UInt32.self)
    places.copy(to: memory + FuelMap.headerBytes)
    events.copy(to: memory + FuelMap.headerBytes + FuelMap.placeBytes * places.count)
  }
}
