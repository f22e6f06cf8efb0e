/// A Swift type that stands for a WebAssembly value type: Int32, UInt32 (i32), Int64, UInt64 (i64), Float, Double,
/// SIMD2<UInt64> (v128), Function? and ExternReference? (references).
public protocol WasmValue {
  static var wasmType: ValueType { get }
  /// Reads the value from its slots.
  static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Self
  /// Writes the value to its slots; the store is the one it is passed to.
  func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) throws(Trap)
}

extension Int32: WasmValue {
  public static var wasmType: ValueType { .i32 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Int32 {
    Int32(truncatingIfNeeded: slots[0])
  }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) {
    slots[0] = UInt64(UInt32(bitPattern: self))
  }
}
extension UInt32: WasmValue {
  public static var wasmType: ValueType { .i32 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> UInt32 {
    UInt32(truncatingIfNeeded: slots[0])
  }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = UInt64(self) }
}
extension Int64: WasmValue {
  public static var wasmType: ValueType { .i64 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Int64 { Int64(bitPattern: slots[0]) }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = UInt64(bitPattern: self) }
}
extension UInt64: WasmValue {
  public static var wasmType: ValueType { .i64 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> UInt64 { slots[0] }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = self }
}
extension Float: WasmValue {
  public static var wasmType: ValueType { .f32 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: slots[0]))
  }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = UInt64(bitPattern) }
}
extension Double: WasmValue {
  public static var wasmType: ValueType { .f64 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Double { Double(bitPattern: slots[0]) }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) { slots[0] = bitPattern }
}
extension SIMD2<UInt64>: WasmValue {
  public static var wasmType: ValueType { .v128 }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> SIMD2<UInt64> {
    SIMD2(slots[0], slots[1])
  }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) {
    slots[0] = x
    slots[1] = y
  }
}
extension Optional: WasmValue where Wrapped: WasmReference {
  public static var wasmType: ValueType { Wrapped.wasmReferenceType }
  public static func load(_ slots: UnsafePointer<UInt64>, _ store: Store) -> Wrapped? {
    Wrapped.fromWasm(slots[0], store)
  }
  public func write(to slots: UnsafeMutablePointer<UInt64>, _ store: Store) throws(Trap) {
    slots[0] = try map { value throws(Trap) in try value.wasmBits(store) } ?? 0
  }
}

/// A Swift type that stands for a reference.
public protocol WasmReference {
  static var wasmReferenceType: ValueType { get }
  static func fromWasm(_ bits: UInt64, _ store: Store) -> Self?
  func wasmBits(_ store: Store) throws(Trap) -> UInt64
}

extension Function: WasmReference {
  public static var wasmReferenceType: ValueType { .funcref }
  public static func fromWasm(_ bits: UInt64, _ store: Store) -> Function? { Function(bits: bits, store: store) }
  public func wasmBits(_ store: Store) throws(Trap) -> UInt64 {
    guard self.store === store else { throw Trap(.wrongStore) }
    return UInt64(UInt(bitPattern: record))
  }
}
extension ExternReference: WasmReference {
  public static var wasmReferenceType: ValueType { .externref }
  public static func fromWasm(_ bits: UInt64, _ store: Store) -> ExternReference? {
    ExternReference(bits: bits, store: store)
  }
  public func wasmBits(_ store: Store) throws(Trap) -> UInt64 {
    guard self.store === store else { throw Trap(.wrongStore) }
    return bits
  }
}

/// A function whose type was checked once, so that calls need neither checks nor allocations.
public struct TypedFunction<Result, each Parameter: WasmValue> {
  let function: Function
  let slotCount: Int
  let parameterSlots: Int
  let resultSlots: Int
  let decode: (UnsafePointer<UInt64>, Store) -> Result

  /// - Throws: any trap of the call.
  public func callAsFunction(_ argument: repeat each Parameter) throws(Trap) -> Result {
    var outcome: Swift.Result<Result, Trap>?
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: slotCount) { buffer in
      guard let slots = buffer.baseAddress else { return }
      do throws(Trap) {
        var next = slots
        for argument in repeat each argument { try push(argument, &next) }
        try function.store.invoke(
          function.record, slots: slots, parameterSlots: parameterSlots, resultSlots: resultSlots)
        outcome = .success(decode(slots, function.store))
      } catch {
        outcome = .failure(error)
      }
    }
    guard let outcome else { throw Trap(.hostError, message: "no memory for the arguments") }
    return try outcome.get()
  }

  private func push(_ value: some WasmValue, _ next: inout UnsafeMutablePointer<UInt64>) throws(Trap) {
    try value.write(to: next, function.store)
    next += type(of: value).wasmType.slotCount
  }
}

extension Instance {
  /// The exported function of that name with the given Swift signature.
  ///
  ///     let add = try instance.function("add", as: ((Int32, Int32) -> Int32).self)
  ///     let sum = try add(40, 2)
  ///
  /// - Throws: `LinkError` when there is no such function or its type is another.
  public func function<each Parameter: WasmValue, Result: WasmValue>(
    _ name: String, as signature: ((repeat each Parameter) -> Result).Type
  ) throws(LinkError) -> TypedFunction<Result, repeat each Parameter> {
    try typed(name, results: [Result.wasmType]) { slots, store in Result.load(slots, store) }
  }

  /// The exported function of that name, which has no result or several: `(Int32) -> ()`, `() -> (Int32, Int64)`.
  ///
  /// - Throws: `LinkError` when there is no such function or its type is another.
  public func function<each Parameter: WasmValue, each Result: WasmValue>(
    _ name: String, as signature: ((repeat each Parameter) -> (repeat each Result)).Type
  ) throws(LinkError) -> TypedFunction<(repeat each Result), repeat each Parameter> {
    var results: [ValueType] = []
    for type in repeat (each Result).self { results.append(type.wasmType) }
    return try typed(name, results: results) { slots, store in
      var next = slots
      return (repeat pop((each Result).self, &next, store))
    }
  }

  private func typed<Result, each Parameter: WasmValue>(
    _ name: String, results: [ValueType], decode: @escaping (UnsafePointer<UInt64>, Store) -> Result
  ) throws(LinkError) -> TypedFunction<Result, repeat each Parameter> {
    var parameters: [ValueType] = []
    for type in repeat (each Parameter).self { parameters.append(type.wasmType) }
    let expected = FunctionType(parameters: parameters, results: results)
    guard let function = function(name) else {
      throw LinkError(.unknownExport, name: name, expected: "function \(expected)")
    }
    let actual = function.type
    guard actual == expected else {
      throw LinkError(
        .incompatibleExportType, name: name, expected: "function \(expected)", actual: "function \(actual)")
    }
    return TypedFunction(
      function: function, slotCount: max(expected.parameterSlots, expected.resultSlots) + 1,
      parameterSlots: expected.parameterSlots, resultSlots: expected.resultSlots, decode: decode)
  }
}

private func pop<T: WasmValue>(_ type: T.Type, _ next: inout UnsafePointer<UInt64>, _ store: Store) -> T {
  defer { next += T.wasmType.slotCount }
  return T.load(next, store)
}
