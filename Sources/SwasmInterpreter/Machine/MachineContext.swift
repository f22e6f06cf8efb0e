extension MachineContext {
  public init(
    controlStack: UnsafeMutablePointer<CallFrame>, controlStackLimit: UnsafeMutablePointer<CallFrame>,
    valueStackLimit: UnsafeMutableRawPointer, instance: UnsafeMutablePointer<InstanceRecord>,
    store: UnsafeMutableRawPointer, builtins: UnsafePointer<UInt>
  ) {
    self.controlStack = controlStack
    self.controlStackLimit = controlStackLimit
    self.valueStackLimit = valueStackLimit
    self.instance = instance
    self.store = store
    self.builtins = builtins
    functionRecordTag = SwasmInterpreter.functionRecordTag
    exitCode = UnsafeRawPointer(builtins)
    exitFrame = valueStackLimit
    exitMemory = valueStackLimit
  }

  /// As an exit has left them.
  public var exitAccumulators: Accumulators {
    get { Accumulators(exitInteger, exitFloat, exitDouble, exitVector) }
    set {
      exitInteger = newValue.integer
      exitFloat = newValue.float
      exitDouble = newValue.double
      exitVector = newValue.vector
    }
  }
}
