import SwasmSystem
import SwasmWorld

// Waiting for clocks and descriptors.
extension WASI.Call {
  /// Subscriptions that one call takes at most.
  static let maximumSubscriptions: UInt32 = 4096

  private struct Subscription {
    enum Event: UInt8 { case clock, read, write }
    var userData: UInt64
    /// As given, which may be an unknown one.
    var type: UInt8
    /// When a clock is up, in nanoseconds from now.
    var delay: UInt64?
    var file: OpenFile?
    var failure: Errno?
    // The event:
    var isReady = false
    var isHungUp = false
    var available: UInt64 = 0
  }

  /// `poll_oneoff(in, out, nsubscriptions, result)`: subscriptions of 48 bytes, events of 32.
  ///
  /// A subscription that is wrong in itself (an unknown clock, a descriptor that is not open) gives an event with its
  /// error. Files and streams in memory are always ready.
  ///
  /// - Throws: `invalid` (none, or more than 4,096), `fault`, and the host's.
  func pollOneoff() throws(Errno) {
    let count = u32(2)
    guard count > 0, count <= Self.maximumSubscriptions else { throw .invalid }
    let input = try memory.bytes(u32(0), Int(count) * 48, alignment: 8)
    let output = try memory.bytes(u32(1), Int(count) * 32, alignment: 8)
    let result = try memory.place(u32(3), of: UInt32.self)
    var subscriptions = (0..<Int(count)).map { subscription(input[from: 48 * $0, count: 48]) }
    try wait(for: &subscriptions)
    var used = 0
    for subscription in subscriptions where subscription.isReady {
      let event = output[from: 32 * used, count: 32]
      event.clear()
      event.set(subscription.userData, at: 0)
      event.set((subscription.failure ?? .success).rawValue, at: 8)
      event.set(subscription.type, at: 10)
      event.set(subscription.available, at: 16)
      event.set(UInt16(subscription.isHungUp ? 1 : 0), at: 24)
      used += 1
    }
    result.set(UInt32(used), at: 0)
  }

  private func subscription(_ record: UnsafeMutableRawBufferPointer) -> Subscription {
    let type = record[8]
    var result = Subscription(userData: record.loadUnaligned(fromByteOffset: 0, as: UInt64.self), type: type)
    do throws(Errno) {
      switch Subscription.Event(rawValue: type) {
      case .clock:
        let now = try world.clock.now(record.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
        let timeout = record.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        let flags = record.loadUnaligned(fromByteOffset: 40, as: UInt16.self)
        guard flags <= 1 else { throw .invalid }
        // An absolute time counts from the clock's own beginning.
        result.delay = flags == 0 ? timeout : timeout > now ? timeout - now : 0
      case .read: result.file = try polled(record, .fdRead)
      case .write: result.file = try polled(record, .fdWrite)
      case nil: throw .invalid
      }
    } catch {
      result.failure = error
    }
    return result
  }

  private func polled(_ record: UnsafeMutableRawBufferPointer, _ right: Rights) throws(Errno) -> OpenFile {
    let file = try world.descriptors.file(record.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    guard !file.isDirectory else { throw .badDescriptor }
    try file.require([right, .pollFdReadwrite])
    return file
  }

  /// Waits until a subscription is ready, and marks those that are.
  private func wait(for subscriptions: inout [Subscription]) throws(Errno) {
    // Files, memory streams and failures are ready at once; only streams of the host make one wait.
    var streams: [Host.PolledStream] = []
    var streamIndices: [Int] = []
    for (index, subscription) in subscriptions.enumerated() {
      if subscription.failure != nil { subscriptions[index].isReady = true }
      guard let file = subscription.file else { continue }
      switch file.kind {
      case .stream where file.type != .regularFile:
        streams.append(Host.PolledStream(descriptor: file.host, writes: subscription.type == 2))
        streamIndices.append(index)
      case .input(let data, let position):
        subscriptions[index].isReady = true
        subscriptions[index].available = UInt64(data.count - position)
        subscriptions[index].isHungUp = position == data.count
      case .stream, .file, .virtual, .output, .directory: subscriptions[index].isReady = true
      }
    }
    let delay = subscriptions.lazy.compactMap(\.delay).min()
    let isReady = subscriptions.contains { $0.isReady }
    let timeout = isReady ? 0 : delay
    if !streams.isEmpty {
      // A simulated clock does not wait for the host's streams, unless there is nothing else to wait for.
      try Host.poll(&streams, timeout: world.clock.isSimulated && timeout != nil ? 0 : timeout) {
        store.isInterrupted
      }
      for (index, stream) in zip(streamIndices, streams) where stream.isReady {
        subscriptions[index].isReady = true
        subscriptions[index].available = stream.available
        subscriptions[index].isHungUp = stream.isHungUp
      }
      if world.clock.isSimulated, let timeout, !streams.contains(where: \.isReady) { world.clock.advance(by: timeout) }
    } else if let timeout, timeout > 0 {
      world.clock.wait(nanoseconds: timeout) { store.isInterrupted }
    }
    guard !store.isInterrupted else { throw .interrupted }
    // Clocks that are up: all that were not later than what was waited for, if nothing came before.
    let elapsed = isReady || streams.contains(where: \.isReady) ? 0 : delay ?? 0
    for (index, subscription) in subscriptions.enumerated() {
      if let delay = subscription.delay, delay <= elapsed { subscriptions[index].isReady = true }
    }
  }
}
