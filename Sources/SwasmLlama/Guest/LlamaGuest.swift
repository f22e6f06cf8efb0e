import Swasm
import SwasmInference

/// The exports of a llama.cpp guest (Docs/LlamaABI.md) as Swift functions, for a request's turn with it.
///
/// Like the instance, it belongs to one thread or task at a time. All functions throw `Trap` when the guest has ended,
/// after which the instance is of no use, and `InferenceError` when the engine has refused, after which it is.
final class LlamaGuest {
  let turn: GuestTurn
  let memory: Memory
  /// Where an i32 tells the guest to abort.
  private(set) var abortFlag: UInt64 = 0
  private var hasEnded = false
  /// Memory of the guest for arguments and results.
  private var buffer: (address: UInt64, capacity: Int) = (0, 0)
  private static let abiVersion: Int32 = 1
  /// What `llm_next` returns after the last token.
  static let ended: Int32 = -6

  /// Defines what guests import besides WASI.
  ///
  /// - Parameter onLoadProgress: Called while a model is loaded, with the part from 0 to 1 that is done.
  static func define(in imports: inout Imports, onLoadProgress: @escaping @Sendable (Double) -> Void) {
    imports.function("swasm", "load_progress") { (part: Float) in onLoadProgress(Double(part)) }
  }

  /// - Parameters:
  ///   - turn: With an initialized instance, as `WASI.instantiate` leaves it.
  ///   - abortFlag: Where the guest has said that it is; `nil` for a guest that was not asked yet.
  /// - Throws: `not_a_guest`; `Trap`.
  nonisolated(nonsending) init(_ turn: GuestTurn, abortFlagAt abortFlag: UInt64?) async throws {
    guard let memory = turn.instance.memory("memory") else {
      throw InferenceError(.notAGuest, "the module exports no memory")
    }
    self.turn = turn
    self.memory = memory
    if let abortFlag {
      self.abortFlag = abortFlag
    } else {
      let version = try await call("llm_abi_version")
      guard version == LlamaGuest.abiVersion else {
        throw InferenceError(.notAGuest, "the guest has version \(version) of the ABI, not \(LlamaGuest.abiVersion)")
      }
      self.abortFlag = try await pointer("llm_abort_flag")
    }
    let address = self.abortFlag
    try memory.store(Int32(0), at: address)
    turn.ending.tellGuest = { (try? memory.store(Int32(1), at: address)) != nil }
  }

  // MARK: - Calls

  /// - Throws: The error that a negative result stands for.
  nonisolated(nonsending) func call(_ name: String, _ arguments: Int32...) async throws -> Int32 {
    try await check(try await status(name, arguments))
  }

  /// The result as it is.
  nonisolated(nonsending) func status(_ name: String, _ arguments: [Int32]) async throws -> Int32 {
    guard case .i32(let value)? = try await turn.call(name, arguments) else {
      throw InferenceError(.notAGuest, "\(name) has another type than the ABI says")
    }
    return value
  }

  /// Addresses above 2 GiB are negative as `Int32`, but are no errors.
  nonisolated(nonsending) func pointer(_ name: String, _ arguments: Int32...) async throws -> UInt64 {
    UInt64(UInt32(bitPattern: try await status(name, arguments)))
  }

  nonisolated(nonsending) func check(_ value: Int32) async throws -> Int32 {
    guard value < 0 else { return value }
    let code: InferenceError.Code
    switch value {
    case -2: code = .aborted
    case -3: code = .contextFull
    case -4: code = .unsupported
    case -5: code = .invalidArguments
    default: code = .engineFailed
    }
    throw InferenceError(code, try await message())
  }

  /// The message of the last failure; what is no UTF-8 in it is replaced.
  private nonisolated(nonsending) func message() async throws -> String {
    let end = UInt64(memory.byteCount)
    let start = min(try await pointer("llm_error"), end)
    let bytes = try memory.bytes(at: start, count: Int(min(4096, end - start)))
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  // MARK: - Buffers

  /// Where a function finds its arguments, and where its result goes.
  struct Places {
    /// Of the inputs, in their order.
    let inputs: [Int32]
    let output: Int32
    /// In bytes.
    let outputCapacity: Int
  }

  /// Copies inputs to the guest. They stay there until the next call of this function.
  ///
  /// - Throws: `invalid_arguments` when the guest has no memory for them.
  nonisolated(nonsending) func place(_ inputs: [[UInt8]], outputCapacity: Int = 0) async throws -> Places {
    func aligned(_ count: Int) -> Int { (count + 7) & ~7 }
    let size = inputs.reduce(aligned(outputCapacity)) { $0 + aligned($1.count) }
    try await reserve(max(size, 4096))
    var address = buffer.address
    var places: [Int32] = []
    for input in inputs {
      try memory.write(input, at: address)
      places.append(Int32(truncatingIfNeeded: address))
      address += UInt64(aligned(input.count))
    }
    return Places(inputs: places, output: Int32(truncatingIfNeeded: address), outputCapacity: outputCapacity)
  }

  private nonisolated(nonsending) func reserve(_ size: Int) async throws {
    guard size > buffer.capacity else { return }
    try await releaseBuffer()
    guard let count = Int32(exactly: size) else {
      throw InferenceError(.invalidArguments, "\(size) bytes are more than a guest can hold")
    }
    let address = try await pointer("llm_alloc", count)
    guard address != 0 else { throw InferenceError(.invalidArguments, "the guest has no memory for \(size) bytes") }
    buffer = (address, size)
  }

  /// Ends a request, if there is one, and gives back what was allocated for it, with what is left of the budget. A guest
  /// that traps over it is dead, which the request need not know.
  ///
  /// - Throws: `not_a_guest`.
  nonisolated(nonsending) func endRequest() async throws {
    guard !hasEnded, !turn.isOver else { return }
    hasEnded = true
    turn.ending.allowRest()
    do {
      _ = try await turn.call("llm_stop")
      try await releaseBuffer()
    } catch is Trap {}
  }

  private nonisolated(nonsending) func releaseBuffer() async throws {
    guard buffer.address != 0 else { return }
    let address = Int32(truncatingIfNeeded: buffer.address)
    buffer = (0, 0)
    _ = try await turn.call("llm_free", [address])
  }

  /// What a function puts into a buffer, which is made larger once where that is needed.
  ///
  /// - Parameters:
  ///   - unit: Bytes that the function counts as one.
  ///   - capacity: The likely number of them.
  ///   - limit: The largest number that is believed.
  ///   - call: Calls the function with the capacity in units; returns the number of units of its result.
  /// - Throws: `not_a_guest` when the result is larger than the function has said, or than the limit.
  nonisolated(nonsending) func output(
    of inputs: [[UInt8]] = [], unit: Int = 1, capacity: Int = 256, limit: Int = LlamaGuest.textLimit,
    _ call: nonisolated(nonsending) (_ places: Places, _ capacity: Int32) async throws -> Int32
  ) async throws -> [UInt8] {
    var capacity = min(capacity, limit)
    for _ in 0..<2 {
      let places = try await place(inputs, outputCapacity: capacity * unit)
      let count = Int(try await call(places, Int32(clamping: capacity)))
      guard count > capacity else {
        return try memory.bytes(at: UInt64(UInt32(bitPattern: places.output)), count: count * unit)
      }
      guard count <= limit else { break }
      capacity = count
    }
    throw InferenceError(.notAGuest, "a result is larger than the guest has said, or than \(limit)")
  }

  /// Bytes, or tokens, of texts that guests give.
  static let textLimit = 16 << 20
}
