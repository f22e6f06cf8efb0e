extension Store {
  /// What the guest has spent where since the store was made, `nil` when the engine does not profile. Its fuel is
  /// `fuelConsumed` in all; in a host function, what the guest has consumed until it called it.
  public var profile: Profile? {
    profiler.map {
      $0.pointee.advance(to: fuelConsumed)
      return Profile($0.pointee)
    }
  }
}
