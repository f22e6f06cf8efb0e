// Host functions as Swift closures, whose types give the WebAssembly types. Inlinable, to be specialised.
extension Imports {
  /// Defines a host function with one result.
  ///
  ///     imports.function("env", "log2") { (caller: borrowing Caller, x: Double) -> Double in … }
  @inlinable public mutating func function<each Parameter: WasmValue, Result: WasmValue>(
    _ module: String, _ name: String,
    _ body: @escaping (borrowing Caller, repeat each Parameter) throws -> Result
  ) {
    let type = FunctionType(parameters: wasmTypes((repeat each Parameter).self), results: [Result.wasmType])
    function(module, name, type: type) { slots, caller in
      var next = UnsafePointer(slots)
      let store = caller.store
      let result = try body(caller, repeat take((each Parameter).self, &next, store))
      try result.write(to: slots, store)
    }
  }

  /// Defines a host function with one result that does not need its caller.
  @inlinable public mutating func function<each Parameter: WasmValue, Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> Result
  ) {
    let type = FunctionType(parameters: wasmTypes((repeat each Parameter).self), results: [Result.wasmType])
    function(module, name, type: type) { slots, caller in
      var next = UnsafePointer(slots)
      let store = caller.store
      let result = try body(repeat take((each Parameter).self, &next, store))
      try result.write(to: slots, store)
    }
  }

  /// Defines a host function without results.
  @inlinable public mutating func function<each Parameter: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (borrowing Caller, repeat each Parameter) throws -> Void
  ) {
    let type = FunctionType(parameters: wasmTypes((repeat each Parameter).self), results: [])
    function(module, name, type: type) { slots, caller in
      var next = UnsafePointer(slots)
      let store = caller.store
      try body(caller, repeat take((each Parameter).self, &next, store))
    }
  }

  /// Defines a host function without results that does not need its caller.
  @inlinable public mutating func function<each Parameter: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> Void
  ) {
    let type = FunctionType(parameters: wasmTypes((repeat each Parameter).self), results: [])
    function(module, name, type: type) { slots, caller in
      var next = UnsafePointer(slots)
      let store = caller.store
      try body(repeat take((each Parameter).self, &next, store))
    }
  }
}
