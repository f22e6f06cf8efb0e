// Host functions as Swift closures, whose types give the WebAssembly types.
extension Imports {
  /// Defines a host function with one result.
  ///
  ///     imports.function("env", "log2") { (caller: borrowing Caller, x: Double) throws(Trap) -> Double in … }
  public mutating func function<each Parameter: WasmValue, Result: WasmValue>(
    _ module: String, _ name: String,
    _ body: @escaping (borrowing Caller, repeat each Parameter) throws(Trap) -> Result
  ) {
    let type = functionType((repeat each Parameter).self, results: [Result.wasmType])
    function(module, name, type: type) { slots, caller throws(Trap) in
      var next = UnsafePointer(slots)
      let store = caller.store
      let result = try body(caller, repeat take((each Parameter).self, &next, store))
      try result.write(to: slots, store)
    }
  }

  /// Defines a host function with one result that does not need its caller.
  public mutating func function<each Parameter: WasmValue, Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws(Trap) -> Result
  ) {
    let type = functionType((repeat each Parameter).self, results: [Result.wasmType])
    function(module, name, type: type) { slots, caller throws(Trap) in
      var next = UnsafePointer(slots)
      let store = caller.store
      let result = try body(repeat take((each Parameter).self, &next, store))
      try result.write(to: slots, store)
    }
  }

  /// Defines a host function without results.
  public mutating func function<each Parameter: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (borrowing Caller, repeat each Parameter) throws(Trap) -> Void
  ) {
    let type = functionType((repeat each Parameter).self, results: [])
    function(module, name, type: type) { slots, caller throws(Trap) in
      var next = UnsafePointer(slots)
      let store = caller.store
      try body(caller, repeat take((each Parameter).self, &next, store))
    }
  }

  /// Defines a host function without results that does not need its caller.
  public mutating func function<each Parameter: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws(Trap) -> Void
  ) {
    let type = functionType((repeat each Parameter).self, results: [])
    function(module, name, type: type) { slots, caller throws(Trap) in
      var next = UnsafePointer(slots)
      let store = caller.store
      try body(repeat take((each Parameter).self, &next, store))
    }
  }

  private func functionType<each Parameter: WasmValue>(
    _ parameters: (repeat each Parameter).Type, results: [ValueType]
  ) -> FunctionType {
    var types: [ValueType] = []
    for type in repeat (each Parameter).self { types.append(type.wasmType) }
    return FunctionType(parameters: types, results: results)
  }
}

private func take<T: WasmValue>(_ type: T.Type, _ next: inout UnsafePointer<UInt64>, _ store: Store) -> T {
  defer { next += T.wasmType.slotCount }
  return T.load(next, store)
}
