import Synchronization
import SwasmInterpreter

/// The translated code of a module: made function by function as they are first called, shared by all instances in all
/// stores of the engine, freed with the module.
final class ModuleCode: Sendable {
  /// One word for each function that the module defines: 0 or the address of its code.
  nonisolated(unsafe) let cells: UnsafeMutablePointer<UInt>
  /// Guards `state`.
  private let lock = Mutex(())
  nonisolated(unsafe) private var state = State()

  private struct State {
    /// Memory from which code is cut; the last one has `free` bytes left at its end.
    var chunks: [UnsafeMutableRawPointer] = []
    var free: UnsafeMutableRawPointer?
    var freeCount = 0
    /// Where each function's code is, in the order of translation.
    var ranges: [(start: UInt, end: UInt, function: Int)] = []
  }

  init(functionCount: Int) {
    let count = max(functionCount, 1)
    // calloc-like: untouched pages of a large table cost nothing.
    cells = ZeroedMemory.allocate(count * MemoryLayout<UInt>.stride).assumingMemoryBound(to: UInt.self)
  }

  deinit {
    ZeroedMemory.deallocate(cells)
    for chunk in state.chunks { chunk.deallocate() }
  }

  /// The code of a function defined by the module, translated if it is not yet. Threads that ask for the same function
  /// at once wait for one translation.
  func code(of function: Int, _ module: TranslationModule) throws(ModuleError) -> CodePointer {
    if let code = publishedCode(in: cells + function) { return code }
    try lock.withLock { _ throws(ModuleError) in
      guard publishedCode(in: cells + function) == nil else { return }
      let output = try FunctionTranslator(module, function: function).translate()
      let memory = allocate(output.code.count)
      memory.copyMemory(from: output.code.base, byteCount: output.code.count)
      state.ranges.append((UInt(bitPattern: memory), UInt(bitPattern: memory) + UInt(output.code.count), function))
      publish(CodePointer(memory + 8), in: cells + function)
    }
    guard let code = publishedCode(in: cells + function) else {
      throw ModuleError(.unsupportedFeature, at: 0, "the function has no code")
    }
    return code
  }

  private func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let size = (count + 15) & ~15
    if let free = state.free, state.freeCount >= size {
      state.free = free + size
      state.freeCount -= size
      return free
    }
    let chunkSize = 1 << 16
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(size, chunkSize), alignment: 64)
    state.chunks.append(memory)
    if size < chunkSize {
      state.free = memory + size
      state.freeCount = chunkSize - size
    }
    return memory
  }

  /// The function whose code contains an address, and the address's offset from the start of that code.
  func location(of address: CodePointer) -> (function: Int, position: Int)? {
    let address = UInt(bitPattern: address)
    return lock.withLock { _ in
      state.ranges.first { $0.start <= address && address < $0.end }.map { ($0.function, Int(address - $0.start)) }
    }
  }

  /// Bytes of code translated so far.
  var byteCount: Int { lock.withLock { _ in state.ranges.reduce(0) { $0 + Int($1.end - $1.start) } } }
}
