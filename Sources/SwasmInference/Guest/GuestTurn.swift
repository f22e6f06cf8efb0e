import Swasm

/// A request's turn with a guest. Like the instance, it belongs to one thread or task at a time.
package final class GuestTurn {
  package let instance: Instance
  /// What ends the request in an orderly way.
  package let ending: RequestEnding
  private let control: RequestControl
  private let guest: GuestSandbox

  init(_ instance: Instance, _ ending: RequestEnding, _ control: RequestControl, _ guest: GuestSandbox) {
    self.instance = instance
    self.ending = ending
    self.control = control
    self.guest = guest
  }

  package var isCancelled: Bool { control.isStopped }
  /// Nothing can be called: the budget is too small to begin, or the guest has died.
  package var isOver: Bool { ending.isOver || guest.isDead }

  /// Calls an exported function, whose parameters are words of 32 bits.
  ///
  /// - Returns: Its first result; `nil` when it has none.
  /// - Throws: `aborted` when the budget is too small to begin; `not_a_guest` when there is no such function; `Trap`, after
  ///   which the guest is dead.
  package nonisolated(nonsending) func call(_ name: String, _ arguments: [Int32] = []) async throws -> Value? {
    guard !ending.isOver else { throw InferenceError(.aborted, "the budget is too small to begin") }
    guard let function = instance.function(name) else {
      throw InferenceError(.notAGuest, "the module exports no function \(name)")
    }
    let parameters = function.type.parameters
    guard parameters.count == arguments.count, parameters.allSatisfy({ $0 == .i32 }) else {
      throw InferenceError(.notAGuest, "\(name) has another type than the ABI says")
    }
    do {
      return try await function.callAsync(arguments.map { .i32($0) }) { ending.mayResume($0) }.first
    } catch {
      guest.die()
      throw error
    }
  }
}
