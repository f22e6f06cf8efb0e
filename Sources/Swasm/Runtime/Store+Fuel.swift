// Fuel: see Docs/Fuel.md.
extension Store {
  /// Units of fuel left, or `nil` without a limit, as a store is at first. Setting it starts from there; values below 0
  /// count as 0. A call that cannot pay for its next instruction ends with the trap `out_of_fuel`.
  public var fuel: Int? {
    get { meter.pointee.limit }
    set { meter.pointee.limit = newValue }
  }

  /// Adds units to those left; without a limit it does nothing.
  public func addFuel(_ units: Int) {
    guard let fuel else { return }
    self.fuel = fuel.addingReportingOverflow(units).overflow ? (units < 0 ? 0 : .max) : fuel + units
  }

  /// Units consumed since the store was made, with or without a limit: exact at every return, trap and suspension, and
  /// in host functions.
  public var fuelConsumed: Int { meter.pointee.consumed }

  /// Units consumed by the last call from outside, or since it began if it has not ended. Start functions are such calls.
  public var lastCallFuelConsumed: Int { meter.pointee.consumed - meter.pointee.consumedBeforeCall }
}

extension Caller {
  /// Charges the guest for what a host function is about to do.
  ///
  /// - Parameter units: Values below 0 count as 0.
  /// - Throws: `out_of_fuel` when less is left; nothing has been charged then. The host function should pass it on.
  public func consumeFuel(_ units: Int) throws(Trap) {
    let units = max(units, 0)
    guard units <= store.meter.pointee.remaining else { throw Trap(.outOfFuel) }
    store.meter.pointee.consume(units)
    call?.charge(units)
  }
}
