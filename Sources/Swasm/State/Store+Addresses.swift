extension Store {
  /// Where everything is that a word of the guest can hold the address of: the functions of its instances, those that the
  /// host has made, and the objects of its heap. Objects of the host and tags have numbers. A copy of a store is a copy of
  /// these ranges, with one distance to add for each.
  var addressRanges: [Range<UnsafeMutableRawPointer>] {
    var ranges = blocks.addresses
    if let functions = hostFunctions.addresses { ranges.append(functions) }
    if let objects = heap.addresses { ranges.append(objects) }
    return ranges
  }
}
