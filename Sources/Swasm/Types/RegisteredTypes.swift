/// Types that stay in the registry of an engine, with their numbers, as long as this lives. Whatever names a type by its
/// number has to have one: a module, a tag, a host function, a global or table of the host; the layouts of a store count
/// as users themselves.
package final class RegisteredTypes: Sendable {
  let registry: TypeRegistry
  /// The number of the first type.
  package let id: UInt32
  /// Those of a module's types by type index; empty where there is one type only.
  private let list: [UInt32]

  /// The numbers of a module's types by type index, or of one type.
  package var ids: [UInt32] { list.isEmpty && id != .max ? [id] : list }

  /// The groups of the types must have been retained, once for each time that a group occurs as a whole in `ids`.
  init(_ registry: TypeRegistry, _ ids: [UInt32]) {
    self.registry = registry
    id = ids.first ?? .max
    list = ids
  }

  /// Keeps one type, which has been retained with its group.
  init(_ registry: TypeRegistry, _ id: UInt32) {
    self.registry = registry
    self.id = id
    list = []
  }

  deinit { registry.releaseGroups(of: ids) }
}
