extension UInt64 {
  /// The i32 or the bits of the f32 in a slot: a value of the guest, never an index of ours, which `init(narrowing:_:)`
  /// checks.
  @inlinable @inline(__always) public var lowHalf: UInt32 { UInt32(truncatingIfNeeded: self) }
}
