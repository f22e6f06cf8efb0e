/// A function whose type was checked once, so that calls need neither checks nor allocations.
public struct TypedFunction<Result, each Parameter: WasmValue> {
  public let function: Function
  @usableFromInline let parameterSlots: Int
  @usableFromInline let resultSlots: Int
  @usableFromInline let result: (UnsafePointer<UInt64>, Store) -> Result

  @usableFromInline init(
    function: Function, parameterSlots: Int, resultSlots: Int,
    result: @escaping (UnsafePointer<UInt64>, Store) -> Result
  ) {
    self.function = function
    self.parameterSlots = parameterSlots
    self.resultSlots = resultSlots
    self.result = result
  }

  /// - Throws: any trap of the call; `wrong_store` when an argument belongs to another store.
  @inlinable public func callAsFunction(_ argument: repeat each Parameter) throws(Trap) -> Result {
    let slots = try function.argumentSlots(max(parameterSlots, resultSlots))
    var next = slots
    for argument in repeat each argument {
      try argument.write(to: next, function.store)
      next += type(of: argument).wasmSlotCount
    }
    try function.invoke(slots, parameterSlots: parameterSlots, resultSlots: resultSlots)
    return result(slots, function.store)
  }

  /// Calls the function, which may call asynchronous host functions: see `Function.callAsync(_:)`.
  @inlinable public nonisolated(nonsending) func callAsync(
    _ argument: repeat each Parameter
  ) async throws(Trap) -> Result {
    // Room for one value at least.
    var slots = [UInt64](repeating: 0, count: max(parameterSlots, resultSlots) + 2)
    var next = 0
    for argument in repeat each argument {
      try argument.write(to: &slots[next], function.store)
      next += type(of: argument).wasmSlotCount
    }
    let results = try await function.invokeAsync(slots, parameterSlots: parameterSlots, resultSlots: resultSlots)
    return result(results, function.store)
  }
}

extension Function {
  /// The function with the given Swift signature.
  ///
  /// - Throws: `incompatible_export_type` when its type is another.
  @inlinable public func typed<each Parameter: WasmValue, Result: WasmValue>(
    as signature: ((repeat each Parameter) -> Result).Type
  ) throws(LinkError) -> TypedFunction<Result, repeat each Parameter> {
    try check("", wasmTypes((repeat each Parameter).self), [Result.wasmType])
    return TypedFunction(
      function: self, parameterSlots: slotCount((repeat each Parameter).self), resultSlots: Result.wasmSlotCount
    ) { slots, store in Result.load(slots, store) }
  }

  /// The function with the given Swift signature, which has no result or several: `(Int32) -> ()`,
  /// `() -> (Int32, Int64)`.
  ///
  /// - Throws: `incompatible_export_type` when its type is another.
  @inlinable public func typed<each Parameter: WasmValue, each Result: WasmValue>(
    as signature: ((repeat each Parameter) -> (repeat each Result)).Type
  ) throws(LinkError) -> TypedFunction<(repeat each Result), repeat each Parameter> {
    try check("", wasmTypes((repeat each Parameter).self), wasmTypes((repeat each Result).self))
    return TypedFunction(
      function: self, parameterSlots: slotCount((repeat each Parameter).self),
      resultSlots: slotCount((repeat each Result).self)
    ) { slots, store in
      var next = slots
      return (repeat take((each Result).self, &next, store))
    }
  }

  @usableFromInline func check(_ name: String, _ parameters: [ValueType], _ results: [ValueType]) throws(LinkError) {
    let expected = FunctionType(parameters: parameters, results: results)
    let actual = type
    guard actual == expected else {
      throw LinkError(
        .incompatibleExportType, name: name, expected: "function \(expected)", actual: "function \(actual)")
    }
  }

  /// Room for the arguments and results of a call.
  @usableFromInline func argumentSlots(_ count: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
    try store.needStack()
    guard store.hasRoom(to: store.stackTop + 8 * count) else {
      throw Trap(.callStackExhausted, limit: .valueStackBytes)
    }
    return store.stackTop.assumingMemoryBound(to: UInt64.self)
  }

  /// Calls the function with the arguments in `argumentSlots`, where its results are left.
  @usableFromInline func invoke(
    _ slots: UnsafeMutablePointer<UInt64>, parameterSlots: Int, resultSlots: Int
  ) throws(Trap) {
    try store.invoke(record, slots: slots, parameterSlots: parameterSlots, resultSlots: resultSlots)
  }
}

extension Instance {
  /// The exported function of that name with the given Swift signature.
  ///
  ///     let add = try instance.function("add", as: ((Int32, Int32) -> Int32).self)
  ///     let sum = try add(40, 2)
  ///
  /// - Throws: `LinkError` when there is no such function or its type is another.
  @inlinable public func function<each Parameter: WasmValue, Result: WasmValue>(
    _ name: String, as signature: ((repeat each Parameter) -> Result).Type
  ) throws(LinkError) -> TypedFunction<Result, repeat each Parameter> {
    try exportedFunction(name, wasmTypes((repeat each Parameter).self), [Result.wasmType]).typed(as: signature)
  }

  /// The exported function of that name, which has no result or several: `(Int32) -> ()`, `() -> (Int32, Int64)`.
  ///
  /// - Throws: `LinkError` when there is no such function or its type is another.
  @inlinable public func function<each Parameter: WasmValue, each Result: WasmValue>(
    _ name: String, as signature: ((repeat each Parameter) -> (repeat each Result)).Type
  ) throws(LinkError) -> TypedFunction<(repeat each Result), repeat each Parameter> {
    let results = wasmTypes((repeat each Result).self)
    return try exportedFunction(name, wasmTypes((repeat each Parameter).self), results).typed(as: signature)
  }

  @usableFromInline func exportedFunction(
    _ name: String, _ parameters: [ValueType], _ results: [ValueType]
  ) throws(LinkError) -> Function {
    guard let function = function(name) else {
      let expected = FunctionType(parameters: parameters, results: results)
      throw LinkError(.unknownExport, name: name, expected: "function \(expected)")
    }
    try function.check(name, parameters, results)
    return function
  }
}

@inlinable func wasmTypes<each T: WasmValue>(_: (repeat each T).Type) -> [ValueType] {
  var types: [ValueType] = []
  for type in repeat (each T).self { types.append(type.wasmType) }
  return types
}

@inlinable func slotCount<each T: WasmValue>(_: (repeat each T).Type) -> Int {
  var count = 0
  for type in repeat (each T).self { count += type.wasmSlotCount }
  return count
}

/// Reads a value and moves on to the slots of the next one.
@inlinable func take<T: WasmValue>(_ type: T.Type, _ next: inout UnsafePointer<UInt64>, _ store: Store) -> T {
  let slots = next
  next += T.wasmSlotCount
  return T.load(slots, store)
}
