import SwasmInterpreter

/// The translated code of a module: made function by function as they are first called, shared by all instances in all
/// stores of the engine, freed with the module.
final class ModuleCode: Sendable {
  /// One word for each function that the module defines: 0 or the address of its code.
  nonisolated(unsafe) let cells: UnsafeMutablePointer<UInt>
  /// Guards `state`.
  private let lock = Lock(())
  nonisolated(unsafe) private var state = State()

  private struct State {
    /// By address.
    var chunks: [Chunk] = []
    /// The chunk that code is added to.
    var currentBase: UnsafeMutableRawPointer?
    var exceptions: [CodeKey: ExceptionTable] = [:]
    var metered: [Int: MeteredFunction] = [:]
    var functionCount = 0
    /// Of translations.
    var nanoseconds: UInt64 = 0
  }

  /// A function may have two codes.
  struct CodeKey: Hashable {
    var function: Int
    var isMetered = false
  }

  /// Memory from which code is cut.
  private struct Chunk {
    let base: UnsafeMutableRawPointer
    let size: Int
    var used = 0
    /// Offsets at which functions begin, in ascending order.
    var functions: [(start: Int, code: CodeKey)] = []
  }

  /// - Throws: `limit_exceeded` when the host has no memory for a word for each function.
  init(functionCount: Int) throws(ModuleError) {
    // Untouched pages of a large table cost nothing.
    guard let memory = ZeroedMemory.allocate(max(functionCount, 1) * MemoryLayout<UInt>.stride) else {
      throw ModuleError(.limitExceeded, at: 0, "the host has no memory for \(functionCount) functions")
    }
    cells = memory.assumingMemoryBound(to: UInt.self)
  }

  deinit {
    ZeroedMemory.deallocate(cells)
    for chunk in state.chunks { chunk.base.deallocate() }
  }

  /// The code of a function defined by the module, translated if it is not yet. Threads that ask for the same function
  /// at once wait for one translation.
  func code(of function: Int, _ module: TranslationModule) throws(ModuleError) -> CodePointer {
    if let code = publishedCode(in: cells + function) { return code }
    try lock.withLock { _ throws(ModuleError) in
      guard publishedCode(in: cells + function) == nil else { return }
      let start = MonotonicClock.now()
      let output = try FunctionTranslator(module, function: function).translate()
      let code = place(output.code, output.exceptions, CodeKey(function: function))
      state.functionCount += 1
      state.nanoseconds += MonotonicClock.now() - start
      publish(code + 8, in: cells + function)
    }
    guard let code = publishedCode(in: cells + function) else {
      throw ModuleError(.unsupportedFeature, at: 0, "the function has no code")
    }
    return code
  }

  /// The metered code of the function whose ordinary code is at an address, made if there is none yet.
  func meteredCode(at address: CodePointer, _ module: TranslationModule) throws(ModuleError) -> (
    function: MeteredFunction, position: Int
  )? {
    // The position is an address less another, which is not Sendable.
    let bits = UInt(bitPattern: address)
    return try lock.withLock { _ throws(ModuleError) in
      guard let address = CodePointer(bitPattern: bits), let (key, start) = find(address), !key.isMetered else {
        return nil
      }
      if let metered = state.metered[key.function] { return (metered, address - start) }
      let survey = try FunctionTranslator(module, function: key.function, recordsSource: true).translate().sourceMap
      let ordinary = FunctionTranslator.OrdinaryCode(address: UInt(bitPattern: start), stretches: survey.stretches)
      let output = try FunctionTranslator(
        module, function: key.function, recordsSource: true, meteredFor: ordinary
      ).translate()
      let code = place(output.code, output.exceptions, CodeKey(function: key.function, isMetered: true))
      let metered = MeteredFunction(
        code: UInt(bitPattern: code), ordinary: survey.stretches, metered: output.sourceMap.stretches)
      state.metered[key.function] = metered
      return (metered, address - start)
    }
  }

  private func place(_ code: borrowing CodeBuffer, _ exceptions: ExceptionTable, _ key: CodeKey) -> CodePointer {
    let memory = allocate(code.count, for: key)
    memory.copyMemory(from: code.base, byteCount: code.count)
    if !exceptions.isEmpty { state.exceptions[key] = exceptions }
    return CodePointer(memory)
  }

  private func allocate(_ count: Int, for code: CodeKey) -> UnsafeMutableRawPointer {
    let size = (count + 15) & ~15
    var index = state.currentBase.map { chunkIndex(of: UInt(bitPattern: $0)) } ?? -1
    if index < 0 || state.chunks[index].size - state.chunks[index].used < size {
      let chunkSize = max(size, 1 << 16)
      let base = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: 64)
      index = chunkIndex(of: UInt(bitPattern: base)) + 1
      state.chunks.insert(Chunk(base: base, size: chunkSize), at: index)
      // A large function does not end the chunk that small ones are added to.
      if size < chunkSize || state.currentBase == nil { state.currentBase = base }
    }
    let start = state.chunks[index].used
    state.chunks[index].used += size
    state.chunks[index].functions.append((start, code))
    return state.chunks[index].base + start
  }

  /// The last chunk that begins at or before an address, or -1.
  private func chunkIndex(of address: UInt) -> Int {
    lastIndex(in: state.chunks) { UInt(bitPattern: $0.base) <= address }
  }

  private func lastIndex<T>(in list: [T], where isBefore: (T) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The function whose code contains an address, and where that code begins.
  private func find(_ address: CodePointer) -> (key: CodeKey, start: CodePointer)? {
    let index = chunkIndex(of: UInt(bitPattern: address))
    guard index >= 0, address < CodePointer(state.chunks[index].base + state.chunks[index].used) else { return nil }
    let offset = address - CodePointer(state.chunks[index].base)
    let place = lastIndex(in: state.chunks[index].functions) { $0.start <= offset }
    guard place >= 0 else { return nil }
    let found = state.chunks[index].functions[place]
    return (found.code, CodePointer(state.chunks[index].base + found.start))
  }

  /// The function whose code contains an address, and the address's offset from the start of that code.
  func location(of address: CodePointer) -> (code: CodeKey, position: Int)? {
    lock.withLock { _ in find(address).map { ($0.key, address - $0.start) } }
  }

  /// The source map of a function's code, made anew.
  func sourceMap(of key: CodeKey, _ module: TranslationModule) -> SourceMap? {
    let survey = try? FunctionTranslator(module, function: key.function, recordsSource: true).translate().sourceMap
    guard key.isMetered, let survey else { return survey }
    let ordinary = FunctionTranslator.OrdinaryCode(address: 0, stretches: survey.stretches)
    return try? FunctionTranslator(
      module, function: key.function, recordsSource: true, meteredFor: ordinary
    ).translate().sourceMap
  }

  /// What handles an exception that is thrown by the code at an address, and where that function's code begins.
  func handler(
    at address: CodePointer, matches: (UInt32?) -> Bool
  ) -> (start: CodePointer, clause: ExceptionTable.Clause)? {
    // An address, because pointers are not Sendable.
    let found = lock.withLock { _ -> (start: UInt, table: ExceptionTable)? in
      guard !state.exceptions.isEmpty, let (key, start) = find(address) else { return nil }
      return state.exceptions[key].map { (UInt(bitPattern: start), $0) }
    }
    guard let found, let start = CodePointer(bitPattern: found.start),
      let clause = found.table.clause(at: address - start, matches: matches)
    else {
      return nil
    }
    return (start, clause)
  }

  var statistics: Module.TranslationStatistics {
    lock.withLock { _ in
      Module.TranslationStatistics(
        functionCount: state.functionCount, byteCount: state.chunks.reduce(0) { $0 + $1.used },
        duration: .nanoseconds(Int64(clamping: state.nanoseconds)))
    }
  }
}
