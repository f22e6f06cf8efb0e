/// Types that stay in the registry of an engine, with their numbers, as long as this lives. Whatever names a type by its
/// number has to have one: a module, a tag, a host function, a global or table of the host; the layouts of a store count
/// as users themselves.
package final class RegisteredTypes: Sendable {
  let registry: TypeRegistry
  /// The numbers of a module's types by type index, or of one type.
  package let ids: [UInt32]

  /// The groups of the types must have been retained, once for each time that a group occurs as a whole in `ids`.
  init(_ registry: TypeRegistry, _ ids: [UInt32]) {
    self.registry = registry
    self.ids = ids
  }

  deinit { registry.releaseGroups(of: ids) }
}
