import SwasmSystem

/// References that the host holds. Sendable, because a `Trap` that carries an exception may be released on any thread.
final class HeapRoots: Sendable {
  private struct State {
    var bits: [UInt64] = []
    var free: [Int] = []
  }
  private let state = Lock(State())

  /// Keeps an object of the heap or of the host alive as long as the root lives.
  func hold(_ bits: UInt64) -> HeapRoot {
    let index = state.withLock { state in
      if let index = state.free.popLast() {
        state.bits[index] = bits
        return index
      }
      state.bits.append(bits)
      return state.bits.count - 1
    }
    return HeapRoot(bits: bits, index: index, roots: self)
  }

  fileprivate func release(_ index: Int) {
    state.withLock { state in
      state.bits[index] = 0
      state.free.append(index)
    }
  }

  func forEach(_ body: (UInt64) -> Void) {
    // Bodies do not come back here.
    state.withLock { state in for bits in state.bits where bits != 0 { body(bits) } }
  }
}

/// One reference that the host holds.
final class HeapRoot: Sendable {
  let bits: UInt64
  let roots: HeapRoots
  private let index: Int

  fileprivate init(bits: UInt64, index: Int, roots: HeapRoots) {
    self.bits = bits
    self.index = index
    self.roots = roots
  }

  deinit { roots.release(index) }
}

extension Trap {
  /// What keeps the exception that nothing caught; `nil` for other traps.
  var exceptionRoot: HeapRoot? { exception as? HeapRoot }
}
