import Synchronization

/// A host function, for any store.
///
/// Sendable as far as its body is: a `Linker` takes none but `@Sendable` bodies, and what `Imports` and `Function` make is
/// used by one store at a time, as they are.
final class HostFunctionDefinition: @unchecked Sendable {
  typealias Body = (UnsafeMutablePointer<UInt64>, borrowing Caller) throws -> Void
  typealias AsyncBody =
    nonisolated(nonsending) (UnsafeMutablePointer<UInt64>, borrowing Caller) async throws -> Void

  let type: FunctionType
  let body: Body
  /// In place of `body`, which only says that it cannot be called.
  let asyncBody: AsyncBody?
  let isAsynchronous: Bool
  /// Slots for the arguments or the results, whichever are more.
  let slotCount: Int
  /// The type in the first engine that has used the definition, so that stores need no lock.
  fileprivate let registered = AtomicLazyReference<RegisteredTypes>()

  init(type: FunctionType, body: @escaping Body) {
    self.type = type
    self.body = body
    asyncBody = nil
    isAsynchronous = false
    slotCount = max(type.parameterSlots, type.resultSlots)
  }

  init(type: FunctionType, asyncBody: @escaping AsyncBody) {
    self.type = type
    body = { _, _ in throw Trap(.asyncRequired) }
    self.asyncBody = asyncBody
    isAsynchronous = true
    slotCount = max(type.parameterSlots, type.resultSlots)
  }

  /// Keeps the type in an engine.
  ///
  /// - Throws: `limitExceeded` when the engine has no room for it, `invalidUnknownType` when it does not have one that is
  ///   named.
  func types(in registry: TypeRegistry) throws(ModuleError) -> RegisteredTypes {
    if let types = registered.load(), types.registry === registry { return types }
    let types = try registry.register(type)
    let first = registered.storeIfNil(types)
    return first.registry === registry ? first : types
  }
}

extension HostFunctionDefinition {
  /// Whether types that `types(in:)` has given live as long as the definition.
  func keeps(_ types: RegisteredTypes) -> Bool { registered.load() === types }
}

extension FunctionType {
  var parameterSlots: Int { parameters.reduce(0) { $0 + $1.slotCount } }
  var resultSlots: Int { results.reduce(0) { $0 + $1.slotCount } }
}
