import Swasm

/// The exports of a llama.cpp guest (Docs/LlamaABI.md) as Swift functions: one model in one instance.
///
/// Like the instance, it belongs to one thread or task at a time. What takes long is `async`, so that a guest in a
/// `Sandbox` takes turns with others.
///
/// All functions throw `Trap` when the guest has ended, after which the instance is of no use, and `InferenceError` when
/// the engine has refused, after which it is.
public final class LlamaGuest {
  private let instance: Instance
  private let memory: Memory
  private static let abiVersion: Int32 = 1

  /// Defines what guests import besides WASI.
  ///
  /// - Parameter onLoadProgress: Called while a model is loaded, with the part from 0 to 1 that is done.
  public static func define(
    in imports: inout Imports, onLoadProgress: @escaping @Sendable (Double) -> Void = { _ in }
  ) {
    imports.function("swasm", "load_progress") { (part: Float) throws(Trap) -> Void in onLoadProgress(Double(part)) }
  }

  /// - Parameter instance: Initialized, as `WASI.instantiate` leaves it.
  /// - Throws: `not_a_guest`.
  public init(_ instance: Instance) throws {
    guard let memory = instance.memory("memory") else {
      throw InferenceError(.notAGuest, "the module exports no memory")
    }
    self.instance = instance
    self.memory = memory
    let version = try call("llm_abi_version")
    guard version == LlamaGuest.abiVersion else {
      throw InferenceError(.notAGuest, "the guest has version \(version) of the ABI, not \(LlamaGuest.abiVersion)")
    }
  }

  // MARK: - The model

  /// Loads the GGUF file at a path that the guest sees; one for each guest.
  public nonisolated(nonsending) func load(path: String, vocabularyOnly: Bool = false) async throws {
    let text = try Allocation(Array(path.utf8), self)
    _ = try await callAsync("llm_load", text.address, text.count, vocabularyOnly ? 1 : 0)
  }

  public var vocabularySize: Int { get throws { Int(try call("llm_vocabulary_size")) } }
  public var trainingContext: Int { get throws { Int(try call("llm_training_context")) } }

  /// The entries of the file's metadata, as texts.
  public func metadata() throws -> [(key: String, value: String)] {
    try (0..<(try call("llm_metadata_count"))).map { index in
      let entry = try bytes { buffer, capacity in try self.call("llm_metadata", index, buffer, capacity) }
      let parts = entry.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
      return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts.dropFirst().joined(), as: UTF8.self))
    }
  }

  // MARK: - Tokens

  /// - Parameters:
  ///   - addsSpecial: With the tokens that the model has at the start and end of a text.
  ///   - parsesSpecial: Texts of special tokens become these tokens; never for what users or models have written.
  public func tokenize(_ text: String, addsSpecial: Bool = true, parsesSpecial: Bool = false) throws -> [Int32] {
    let source = try Allocation(Array(text.utf8), self)
    let bytes = try bytes(unit: 4) { buffer, capacity in
      try self.call(
        "llm_tokenize", source.address, source.count, addsSpecial ? 1 : 0, parsesSpecial ? 1 : 0, buffer, capacity)
    }
    return littleEndianWords(bytes, as: Int32.self)
  }

  /// The bytes of a token, which may be a part of a character.
  public func piece(_ token: Int32, showsSpecial: Bool = false) throws -> [UInt8] {
    try bytes { buffer, capacity in try self.call("llm_piece", token, showsSpecial ? 1 : 0, buffer, capacity) }
  }

  // MARK: - Requests

  /// Makes the context.
  ///
  /// - Parameters:
  ///   - contextSize: Tokens; 0 for as many as in training.
  ///   - batchSize: Tokens that are decoded at once.
  public nonisolated(nonsending) func open(contextSize: Int, batchSize: Int = 512) async throws {
    _ = try await callAsync("llm_open", Int32(clamping: contextSize), Int32(clamping: batchSize))
  }

  /// Ends the request before and decodes a prompt.
  ///
  /// - Returns: Tokens of it that the context had already.
  public nonisolated(nonsending) func start(_ tokens: [Int32], _ request: LlamaRequest) async throws -> Int {
    let prompt = try Allocation(littleEndianBytes(tokens), self)
    let grammar = try Allocation(Array((request.grammar ?? "").utf8), self)
    let options = try Allocation(try request.bytes(grammarAt: UInt32(bitPattern: grammar.address)), self)
    return Int(try await callAsync("llm_start", prompt.address, Int32(clamping: tokens.count), options.address))
  }

  /// The next token; `nil` when the model has ended its output.
  public nonisolated(nonsending) func next() async throws -> Int32? {
    let token = try await value("llm_next")
    return token == -6 ? nil : try check(token)
  }

  public func stop() throws { try run("llm_stop") }

  /// One number for each token of the vocabulary: those that the last token was, or the next one will be, sampled from.
  public func logits() throws -> [Float]? {
    let address = try pointer("llm_logits")
    guard address != 0 else { return nil }
    let bytes = try memory.bytes(at: address, count: 4 * (try vocabularySize))
    return littleEndianWords(bytes, as: UInt32.self).map { Float(bitPattern: $0) }
  }

  /// While it is set, loading and decoding end with `aborted`.
  public func setAborts(_ aborts: Bool) throws {
    try memory.store(Int32(aborts ? 1 : 0), at: try pointer("llm_abort_flag"))
  }

  // MARK: - Calls

  private func function(_ name: String) throws -> Function {
    guard let function = instance.function(name) else {
      throw InferenceError(.notAGuest, "the module exports no function \(name)")
    }
    return function
  }

  private func run(_ name: String) throws { _ = try function(name).call([]) }

  /// - Throws: The error that a negative result stands for.
  private func call(_ name: String, _ arguments: Int32...) throws -> Int32 {
    try check(try result(try function(name).call(arguments.map { .i32($0) }), name))
  }

  private nonisolated(nonsending) func callAsync(_ name: String, _ arguments: Int32...) async throws -> Int32 {
    try check(try result(try await function(name).callAsync(arguments.map { .i32($0) }), name))
  }

  private nonisolated(nonsending) func value(_ name: String) async throws -> Int32 {
    try result(try await function(name).callAsync([]), name)
  }

  /// Addresses above 2 GiB are negative as `Int32`, but are no errors.
  private func pointer(_ name: String, _ arguments: Int32...) throws -> UInt64 {
    UInt64(UInt32(bitPattern: try result(try function(name).call(arguments.map { .i32($0) }), name)))
  }

  private func result(_ values: [Value], _ name: String) throws -> Int32 {
    guard case .i32(let value)? = values.first else {
      throw InferenceError(.notAGuest, "\(name) has another type than the ABI says")
    }
    return value
  }

  private func check(_ value: Int32) throws -> Int32 {
    guard value < 0 else { return value }
    let code: InferenceError.Code
    switch value {
    case -2: code = .aborted
    case -3: code = .contextFull
    case -4: code = .unsupported
    case -5: code = .invalidArguments
    default: code = .engineFailed
    }
    throw InferenceError(code, try message())
  }

  /// The message of the last failure; what is no UTF-8 in it is replaced.
  private func message() throws -> String {
    let start = try pointer("llm_error")
    var bytes: [UInt8] = []
    while bytes.count < 4096, start + UInt64(bytes.count) < UInt64(memory.byteCount) {
      let byte = try memory.load(UInt8.self, at: start + UInt64(bytes.count))
      if byte == 0 { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Buffers

  /// Memory of the guest, given back with the last reference. The guest may have died meanwhile.
  private final class Allocation {
    let place: UInt64
    let count: Int32
    private let guest: LlamaGuest

    /// - Throws: `invalid_arguments` when the guest has no memory for the bytes.
    init(_ bytes: [UInt8], _ guest: LlamaGuest) throws {
      self.guest = guest
      count = try Allocation.size(bytes.count)
      place = try guest.allocate(count)
      try guest.memory.write(bytes, at: place)
    }

    init(size: Int, _ guest: LlamaGuest) throws {
      self.guest = guest
      count = try Allocation.size(size)
      place = try guest.allocate(count)
    }

    /// As an argument.
    var address: Int32 { Int32(bitPattern: UInt32(truncatingIfNeeded: place)) }

    deinit { _ = try? guest.function("llm_free").call([.i32(address)]) }

    private static func size(_ count: Int) throws -> Int32 {
      guard let count = Int32(exactly: count) else {
        throw InferenceError(.invalidArguments, "\(count) bytes are more than a guest can hold")
      }
      return count
    }
  }

  private func allocate(_ count: Int32) throws -> UInt64 {
    let address = try pointer("llm_alloc", max(count, 1))
    guard address != 0 else { throw InferenceError(.invalidArguments, "the guest has no memory for \(count) bytes") }
    return address
  }

  /// What a function puts into a buffer, made large enough for it.
  ///
  /// - Parameter unit: Bytes that the function counts as one.
  private func bytes(unit: Int = 1, _ fill: (_ buffer: Int32, _ capacity: Int32) throws -> Int32) throws -> [UInt8] {
    var capacity = 256
    while true {
      let buffer = try Allocation(size: capacity * unit, self)
      let count = Int(try fill(buffer.address, Int32(clamping: capacity)))
      if count <= capacity {
        return try memory.bytes(at: buffer.place, count: count * unit)
      }
      capacity = count
    }
  }
}
