// Asynchronous host functions as Swift closures; see `Linker.asyncFunction(_:_:type:body:)`. An error that such a closure
// throws ends the guest as `Trap.init(hostError:)` says. Inlinable, to be specialised.
//
// All take their caller: Swift 6.3 crashes where it adapts closures to such types whose first parameter is of a pack.
extension Linker {
  /// Defines an asynchronous host function with one result.
  ///
  ///     linker.asyncFunction("env", "fetch") { (caller: borrowing Caller, key: Int32) async throws -> Int32 in … }
  @inlinable public mutating func asyncFunction<each Parameter: WasmValue, Result: WasmValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping @Sendable (borrowing Caller, repeat each Parameter) async throws -> Result
  ) {
    let type = FunctionType(parameters: wasmTypes((repeat each Parameter).self), results: [Result.wasmType])
    asyncFunction(module, name, type: type) { slots, caller async throws in
      var next = UnsafePointer(slots)
      let store = caller.store
      try await body(caller, repeat take((each Parameter).self, &next, store)).write(to: slots, store)
    }
  }

  /// Defines an asynchronous host function without results.
  @inlinable public mutating func asyncFunction<each Parameter: WasmValue>(
    _ module: String, _ name: String,
    _ body: nonisolated(nonsending) @escaping @Sendable (borrowing Caller, repeat each Parameter) async throws -> Void
  ) {
    let type = FunctionType(parameters: wasmTypes((repeat each Parameter).self), results: [])
    asyncFunction(module, name, type: type) { slots, caller async throws in
      var next = UnsafePointer(slots)
      let store = caller.store
      try await body(caller, repeat take((each Parameter).self, &next, store))
    }
  }
}
