import Swasm

// poll_oneoff: waiting for clocks and descriptors.
extension WASI.Call {
  private struct Subscription {
    var userData: UInt64
    /// 0 clock, 1 readable, 2 writable.
    var kind: UInt8
    /// When a clock is up, in nanoseconds from now.
    var delay: UInt64 = 0
    var descriptor: UInt32 = 0
    var failure: Errno?
  }

  /// `poll_oneoff(in, out, count, result)`: subscriptions of 48 bytes, events of 32.
  func pollOneoff() throws(Errno) {
    let count = u32(2)
    guard count > 0 else { throw .invalid }
    let input = try memory.bytes(u32(0), try memory.multiply(count, 48))
    let output = try memory.bytes(u32(1), try memory.multiply(count, 32))
    var subscriptions: [Subscription] = []
    for index in 0..<Int(count) {
      subscriptions.append(subscription(UnsafeRawBufferPointer(rebasing: input[48 * index..<48 * index + 48])))
    }
    let ready = try wait(for: subscriptions)
    var used = 0
    for (subscription, isReady) in zip(subscriptions, ready) where isReady {
      let event = UnsafeMutableRawBufferPointer(rebasing: output[32 * used..<32 * used + 32])
      event.initializeMemory(as: UInt8.self, repeating: 0)
      event.storeBytes(of: subscription.userData, toByteOffset: 0, as: UInt64.self)
      event.storeBytes(of: (subscription.failure ?? .success).rawValue, toByteOffset: 8, as: UInt16.self)
      event[10] = subscription.kind
      if subscription.kind != 0, subscription.failure == nil {
        event.storeBytes(of: 1, toByteOffset: 16, as: UInt64.self)
      }
      used += 1
    }
    try memory.store(UInt32(used), at: u32(3))
  }

  private func subscription(_ bytes: UnsafeRawBufferPointer) -> Subscription {
    var result = Subscription(
      userData: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self), kind: bytes[8])
    switch result.kind {
    case 0:
      let clock = bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
      let timeout = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
      let isAbsolute = bytes.loadUnaligned(fromByteOffset: 40, as: UInt16.self) & 1 != 0
      do throws(Errno) {
        let now = try Host.clock(clock)
        result.delay = isAbsolute ? (timeout > now ? timeout - now : 0) : timeout
      } catch {
        result.failure = error
      }
    case 1, 2:
      result.descriptor = bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
      let needed: Rights = result.kind == 1 ? .fdRead : .fdWrite
      do throws(Errno) {
        _ = try wasi.descriptors.file(result.descriptor, needs: needed)
      } catch {
        result.failure = error
      }
    default: result.failure = .invalid
    }
    return result
  }

  /// Which subscriptions are ready, after waiting until one is.
  private func wait(for subscriptions: [Subscription]) throws(Errno) -> [Bool] {
    // Files, memory streams and failures are ready at once; only streams of the host can make one wait.
    var ready = subscriptions.map { $0.failure != nil }
    var waiting: [(index: Int, descriptor: Int32, writes: Bool)] = []
    for (index, subscription) in subscriptions.enumerated() where subscription.kind != 0 && !ready[index] {
      let file = wasi.descriptors[subscription.descriptor]
      if let file, case .file = file.kind, file.type != .regularFile {
        waiting.append((index, file.host, subscription.kind == 2))
      } else {
        ready[index] = true
      }
    }
    let delay = subscriptions.filter { $0.kind == 0 && $0.failure == nil }.map(\.delay).min()
    let timeout: UInt64? = ready.contains(true) ? 0 : delay
    if !waiting.isEmpty {
      let states = try Host.poll(waiting.map { ($0.descriptor, $0.writes) }, timeout: timeout)
      for (item, isReady) in zip(waiting, states) where isReady { ready[item.index] = true }
    } else if let timeout {
      Host.sleep(nanoseconds: timeout)
    }
    guard !ready.contains(true), let delay else { return ready }
    for (index, subscription) in subscriptions.enumerated()
    where subscription.kind == 0 && subscription.failure == nil && subscription.delay <= delay {
      ready[index] = true
    }
    return ready
  }
}
