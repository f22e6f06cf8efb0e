import SwasmInterpreter
import SwasmSystem

/// A call of an asynchronous host function. On an actor, the function runs in a task of its own there, so that whoever waits
/// for it can be called away: at a deadline, by an interruption or when its task is cancelled.
final class AsyncHostCall {
  private let store: Store
  private let body: HostFunctionDefinition.AsyncBody
  /// Arguments, then results. In memory of `owner`.
  private let slots: UnsafeMutablePointer<UInt64>
  /// What has to live until the function has returned, though nobody waits for it any more.
  private var owner: AnyObject?
  private let instance: UnsafeMutablePointer<InstanceRecord>?
  private unowned(unsafe) let call: GuestCall?
  /// Of the call that waits, for its `InterruptHandle`.
  private let number: UInt64

  private let wait = HostWait()
  private var task: Task<Void, Never>?
  private var hasReturned = false
  private var isAbandoned = false
  /// What the function has ended with.
  private(set) var trap: Trap?

  init(
    _ body: @escaping HostFunctionDefinition.AsyncBody, _ slots: UnsafeMutablePointer<UInt64>, owner: AnyObject,
    in store: Store, instance: UnsafeMutablePointer<InstanceRecord>? = nil, call: GuestCall? = nil, number: UInt64
  ) {
    self.body = body
    self.slots = slots
    self.owner = owner
    self.store = store
    self.instance = instance
    self.call = call
    self.number = number
  }

  /// Waits for the function, which begins with the first wait.
  ///
  /// - Returns: `.running` once it has returned, or why the guest has to end before. It can be waited for again then.
  nonisolated(nonsending) func finish() async -> ExitCode {
    let isolation: (any Actor)? = #isolation
    guard let actor = isolation else {
      // There is no executor that would keep the function and the guest apart after an early end.
      await run()
      return .running
    }
    store.interruptHandle.add(wait)
    defer { store.interruptHandle.remove(wait) }
    while !hasReturned {
      let exit = store.meter.pointee.checkpoint(of: number)
      guard exit == .running else { return exit }
      if task == nil {
        // It is on the actor already.
        nonisolated(unsafe) let work = self
        task = await AsyncHostCall.start(work, on: actor)
      }
      let (wait, timer) = (wait, timer())
      await withTaskCancellationHandler {
        await wait.sleep()
      } onCancel: {
        wait.wake()
      }
      timer?.cancel()
    }
    return .running
  }

  /// Nobody waits any more. The function's task is cancelled; when it returns after all, its results are dropped.
  func abandon() {
    isAbandoned = true
    task?.cancel()
    if task == nil { owner = nil }
  }

  private static func start(_ call: AsyncHostCall, on actor: isolated any Actor) -> Task<Void, Never> {
    Task {
      // Makes the task run on the actor.
      _ = actor
      if !call.isAbandoned { await call.run() }
      call.owner = nil
      call.wait.wake()
    }
  }

  private nonisolated(nonsending) func run() async {
    do {
      try await body(slots, Caller(store: store, instance: instance, call: call))
    } catch {
      trap = Trap(hostError: error)
    }
    hasReturned = true
  }

  /// Wakes the sleeper when it has to look at the time.
  private func timer() -> Task<Void, Never>? {
    guard let nanoseconds = store.meter.pointee.nanosecondsToDeadline else { return nil }
    let wait = wait
    return Task {
      try? await Task.sleep(for: .nanoseconds(nanoseconds))
      wait.wake()
    }
  }
}

/// Slots outside of the stacks that hold the arguments and results of a host function; the collector looks into them.
final class HostSlots {
  let base: UnsafeMutablePointer<UInt64>
  let count: Int
  private let store: Store

  init(_ slots: [UInt64], in store: Store) {
    base = .allocate(capacity: slots.count)
    base.initialize(from: slots, count: slots.count)
    count = slots.count
    self.store = store
    store.hostSlots[ObjectIdentifier(self)] = Unmanaged.passUnretained(self)
  }

  deinit {
    store.hostSlots[ObjectIdentifier(self)] = nil
    base.deallocate()
  }
}
