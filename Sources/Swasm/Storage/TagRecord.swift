/// A tag: its number in the store is its identity, which is what exceptions hold.
struct TagRecord {
  let typeID: UInt32
  /// Whether a guest has made an exception with it.
  var isThrown = false
  /// How many slots its exceptions carry.
  let payloadSlots: Int
}
