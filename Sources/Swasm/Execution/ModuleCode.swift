import SwasmInterpreter
import SwasmSystem

/// The translated code of a module: made function by function as they are first called, shared by all instances in all
/// stores of the engine, freed with the module.
final class ModuleCode: Sendable {
  /// One word for each function that the module defines: 0 or the address of its code.
  nonisolated(unsafe) let cells: UnsafeMutablePointer<UInt>
  /// Guards `state`. Never held for longer than it takes to add a function or to find one.
  private let lock = Lock(())
  private let claims = Monitor(TranslationClaims())
  nonisolated(unsafe) private var state = State()

  private struct State {
    /// By address.
    var chunks: [Chunk] = []
    /// The chunk that code is added to.
    var currentBase: UnsafeMutableRawPointer?
    /// By function.
    var exceptions: [Int: ExceptionTable] = [:]
    /// Of traps that were seen before.
    var places: [CodePlace: SourceMap.Place] = [:]
    var functionCount = 0
    /// Of translations.
    var nanoseconds: UInt64 = 0
  }

  /// An operation of the code, or a step of a fused one.
  struct CodePlace: Hashable {
    var function: Int
    var query: SourceMap.Query
  }

  /// Memory from which code is cut.
  private struct Chunk {
    let base: UnsafeMutableRawPointer
    let size: Int
    var used = 0
    /// In the order of their offsets in the chunk.
    var functions: [Placed] = []
  }

  /// The code of a function, behind which its fuel map stands.
  private struct Placed {
    /// In its chunk.
    var start = 0
    var codeBytes: Int
    var function: Int
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
    for chunk in state.chunks { ZeroedMemory.deallocate(chunk.base) }
  }

  /// The code of a function defined by the module, translated if it is not yet. Threads that ask for the same function
  /// at once wait for one translation, each as long as its own budget allows; all others go on.
  ///
  /// - Throws: What the budget throws; `limit_exceeded`.
  func code(of function: Int, _ module: TranslationModule, _ budget: WorkBudget) throws(ModuleError) -> CodePointer {
    if let code = publishedCode(in: cells + function) { return code }
    if case .translate(let claim) = try turn(for: function, budget) {
      defer { claims.withLock { $0.end(claim, of: function) } }
      let start = MonotonicClock.now()
      let output = try FunctionTranslator(module, function: function).translate(budget)
      try publish(output, of: function, MonotonicClock.now() - start)
    }
    guard let code = publishedCode(in: cells + function) else {
      throw ModuleError(.unsupportedFeature, at: 0, "the function has no code")
    }
    return code
  }

  /// How long a thread waits for another one's translation before it looks again, and at its own deadline. It is not woken
  /// before: two tenants that start together would wait for each other at each function, which takes longer to hand over
  /// than to translate. So the first gets ahead, and the second finds many functions translated.
  private static let nanosecondsBetweenLooks: Int64 = 500_000

  private enum Turn {
    case published
    case translate(claim: UInt64?)
  }

  /// Waits until the function has code, or the caller is to translate it.
  private func turn(for function: Int, _ budget: WorkBudget) throws(ModuleError) -> Turn {
    var budget = budget
    var seen: UInt64?
    while true {
      let turn = claims.wait(nanoseconds: ModuleCode.nanosecondsBetweenLooks) { claims -> Turn? in
        if publishedCode(in: cells + function) != nil { return .published }
        switch claims.ask(for: function, after: seen) {
        case .translate(let claim): return .translate(claim: claim)
        case .wait(let claim): seen = claim
        }
        return nil
      }
      if let turn { return turn }
      try budget.spend(WorkBudget.unitsBetweenLooks + 1, at: 0)
    }
  }

  private func publish(
    _ output: consuming FunctionTranslator.Output, of function: Int, _ nanoseconds: UInt64
  ) throws(ModuleError) {
    let (exceptions, codeBytes) = (output.exceptions, output.codeBytes)
    var buffer = Optional(output.code)
    try lock.withLock { _ throws(ModuleError) in
      // Another thread may have been quicker.
      guard publishedCode(in: cells + function) == nil, let taken = buffer.take() else { return }
      let code = try place(taken, Placed(codeBytes: codeBytes, function: function))
      if !exceptions.isEmpty { state.exceptions[function] = exceptions }
      state.functionCount += 1
      state.nanoseconds += nanoseconds
      SwasmInterpreter.publish(code + CodeHeader.size, in: cells + function)
    }
  }

  /// Where the charge block of fuel that begins at an address is cut; `nil` where no charge block begins.
  func fuelCut(at address: CodePointer) -> FuelCut? {
    // Addresses, because pointers are not Sendable.
    let found = lock.withLock { _ -> (start: UInt, codeBytes: Int)? in
      find(address).map { (UInt(bitPattern: $0.start), $0.placed.codeBytes) }
    }
    guard let found, let start = CodePointer(bitPattern: found.start) else { return nil }
    return FuelCut(FuelMap(at: start + found.codeBytes), start, position: address - start)
  }

  private func place(_ code: consuming CodeBuffer, _ placed: Placed) throws(ModuleError) -> CodePointer {
    let count = code.count
    // Large code stays where it was made: copying it would take as much memory again.
    guard count < ModuleCode.chunkBytes else {
      let memory = code.take()
      addChunk(Chunk(base: memory, size: count, used: count, functions: [placed]))
      return CodePointer(memory)
    }
    let memory = try allocate(count, for: placed)
    memory.copyMemory(from: code.base, byteCount: count)
    return CodePointer(memory)
  }

  private static let chunkBytes = 1 << 16

  /// Room in the chunk that small functions are added to.
  private func allocate(_ count: Int, for placed: Placed) throws(ModuleError) -> UnsafeMutableRawPointer {
    let size = (count + 15) & ~15
    var index = state.currentBase.map { chunkIndex(of: UInt(bitPattern: $0)) } ?? -1
    if index < 0 || state.chunks[index].size - state.chunks[index].used < size {
      guard let base = ZeroedMemory.allocate(ModuleCode.chunkBytes) else {
        throw ModuleError(.limitExceeded, at: 0, "the host has no memory for translated code")
      }
      index = addChunk(Chunk(base: base, size: ModuleCode.chunkBytes))
      state.currentBase = base
    }
    let start = state.chunks[index].used
    state.chunks[index].used += size
    var placed = placed
    placed.start = start
    state.chunks[index].functions.append(placed)
    return state.chunks[index].base + start
  }

  @discardableResult private func addChunk(_ chunk: Chunk) -> Int {
    let index = chunkIndex(of: UInt(bitPattern: chunk.base)) + 1
    state.chunks.insert(chunk, at: index)
    return index
  }

  /// The last chunk that begins at or before an address, or -1.
  private func chunkIndex(of address: UInt) -> Int {
    state.chunks.partitionPoint { UInt(bitPattern: $0.base) <= address } - 1
  }

  /// The function whose code contains an address, and where that code begins.
  private func find(_ address: CodePointer) -> (placed: Placed, start: CodePointer)? {
    let index = chunkIndex(of: UInt(bitPattern: address))
    guard index >= 0, address < CodePointer(state.chunks[index].base + state.chunks[index].used) else { return nil }
    let offset = address - CodePointer(state.chunks[index].base)
    let place = state.chunks[index].functions.partitionPoint { $0.start <= offset } - 1
    guard place >= 0 else { return nil }
    let found = state.chunks[index].functions[place]
    return (found, CodePointer(state.chunks[index].base + found.start))
  }

  /// The function whose code contains an address, and the address's offset from the start of that code.
  func location(of address: CodePointer) -> (function: Int, position: Int)? {
    lock.withLock { _ in find(address).map { ($0.placed.function, address - $0.start) } }
  }

  /// Calls `body` with each function that has been translated and its code.
  func forEachFunction(_ body: (_ function: Int, _ code: CodePointer, _ codeBytes: Int) -> Void) {
    // Code stays where it is as long as the module.
    let found = lock.withLock { _ in
      state.chunks.flatMap { chunk in
        chunk.functions.map {
          (function: $0.function, code: UInt(bitPattern: chunk.base + $0.start), bytes: $0.codeBytes)
        }
      }
    }
    for (function, code, bytes) in found.sorted(by: { $0.function < $1.function }) {
      if let code = CodePointer(bitPattern: code) { body(function, code, bytes) }
    }
  }

  /// Where operations of one function's code come from, found by translating it once more; those that were asked for before
  /// are known.
  func sources(
    of function: Int, _ queries: [SourceMap.Query], _ module: TranslationModule, _ budget: WorkBudget = .unlimited
  ) -> [SourceMap.Place?] {
    let known = lock.withLock { _ in queries.map { state.places[CodePlace(function: function, query: $0)] } }
    let missing = known.indices.filter { known[$0] == nil }
    guard !missing.isEmpty, let map = survey(function, missing.map { queries[$0] }, module, budget) else {
      return known
    }
    var places = known
    for (number, index) in missing.enumerated() { places[index] = map.place(number) }
    lock.withLock { _ in
      if state.places.count + missing.count > ModuleCode.maximumPlaces { state.places.removeAll() }
      for index in missing { state.places[CodePlace(function: function, query: queries[index])] = places[index] }
    }
    return places
  }

  /// Whether `sources` has nothing to look for.
  func knowsSources(of function: Int, _ queries: [SourceMap.Query]) -> Bool {
    lock.withLock { _ in queries.allSatisfy { state.places[CodePlace(function: function, query: $0)] != nil } }
  }

  /// Places that are remembered at most.
  private static let maximumPlaces = 4096

  private func survey(
    _ function: Int, _ queries: [SourceMap.Query], _ module: TranslationModule, _ budget: WorkBudget
  ) -> SourceMap? {
    try? FunctionTranslator(module, function: function, sourceMap: SourceMap(of: queries)).translate(budget).sourceMap
  }

  /// The handlers of the function whose code contains an address, and where that code begins; `nil` when it has none.
  func exceptionTable(at address: CodePointer) -> (start: CodePointer, table: ExceptionTable)? {
    // An address, because pointers are not Sendable.
    let found = lock.withLock { _ -> (start: UInt, table: ExceptionTable)? in
      guard !state.exceptions.isEmpty, let (placed, start) = find(address) else { return nil }
      return state.exceptions[placed.function].map { (UInt(bitPattern: start), $0) }
    }
    guard let found, let start = CodePointer(bitPattern: found.start) else { return nil }
    return (start, found.table)
  }

  var statistics: Module.TranslationStatistics {
    lock.withLock { _ in
      Module.TranslationStatistics(
        functionCount: state.functionCount, byteCount: state.chunks.reduce(0) { $0 + $1.used },
        duration: .nanoseconds(Int64(clamping: state.nanoseconds)))
    }
  }
}
