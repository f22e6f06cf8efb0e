import SwasmInterpreter

/// What owns tables: an instance, or the host. What there is of each table is in the owner's memory, and has no room for the
/// type.
class StorageOwner {
  /// The type of one of its tables, with concrete element types by their number in the engine. Each kind of owner says.
  func type(of table: UnsafeMutablePointer<TableRecord>) -> TableType {
    TableType(limits: Limits(minimum: 0, maximum: 0), elementType: .funcref)
  }
}

/// A table made by the host.
final class HostTable: StorageOwner {
  private let block = UnsafeMutablePointer<TableStorage.Block>.allocate(capacity: 1)
  private let type: TableType
  private let types: RegisteredTypes?

  /// - Parameter types: What keeps the element type.
  /// - Throws: `memory_limit`.
  init(_ type: TableType, initial: UInt64, types: RegisteredTypes?, _ account: AccountPointer) throws(Trap) {
    self.type = type
    self.types = types
    block.initialize(to: TableStorage.Block())
    super.init()
    try storage.fill(type, initial: initial, owner: self, account)
  }

  deinit {
    storage.deallocate()
    block.deallocate()
  }

  var storage: TableStorage { TableStorage(block) }

  override func type(of table: UnsafeMutablePointer<TableRecord>) -> TableType { type }
}
