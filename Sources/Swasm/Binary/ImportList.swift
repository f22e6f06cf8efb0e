import SwasmSystem

/// The imports of a module. What each is of lies in the index spaces of the module: here are only names and places.
struct ImportRecords: Sendable {
  /// Imports that share the name of a module: one, unless the encoding is a compact one.
  private struct Group {
    var firstImport: UInt32
    var moduleName: UInt32
  }

  enum Kind: UInt32 { case function, exactFunction, table, memory, global, tag }

  private var groups: [Group] = []
  /// Where the names begin. Each ends where the next one or the module name of the next group begins.
  private var names: [UInt32] = []
  /// The index in its index space, above the kind.
  private var places: [UInt32] = []
  private var pool = NamePool()

  private static let kindBits: UInt32 = 3

  var count: Int { places.count }

  mutating func reserve(imports: Int, nameBytes: Int) {
    names.reserveGrowing(by: imports)
    places.reserveGrowing(by: imports)
    pool.reserve(nameBytes)
  }

  mutating func reserveGroups(_ count: Int) { groups.reserveCapacity(count) }

  mutating func beginGroup(module: UnsafeRawBufferPointer) throws(ModuleError) {
    groups.append(Group(firstImport: try offset32(count), moduleName: try pool.append(module)))
  }

  mutating func append(_ name: UnsafeRawBufferPointer, _ kind: Kind, index: Int) throws(ModuleError) {
    guard index <= Int(UInt32.max >> ImportRecords.kindBits) else {
      throw ModuleError.limit("imports", Int(UInt32.max >> ImportRecords.kindBits), found: index, at: 0)
    }
    names.append(try pool.append(name))
    places.append(UInt32(index) << ImportRecords.kindBits | kind.rawValue)
  }

  func place(_ position: Int) -> (kind: Kind, index: Int) {
    let place = places[position]
    let kind = Kind(rawValue: place & ((1 << ImportRecords.kindBits) - 1)) ?? .function
    return (kind, Int(place >> ImportRecords.kindBits))
  }

  /// One bit for each function: whether it is imported and may be of a subtype.
  func inexactFunctions(importedCount: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: importedCount / 64 + 1)
    for position in 0..<count {
      let (kind, index) = place(position)
      if kind == .function { bits[index / 64] |= 1 << UInt64(index % 64) }
    }
    return bits
  }

  func name(_ position: Int) -> String {
    let next = position + 1
    if next == count { return pool.name(names[position], pool.end) }
    let group = groups[group(of: next)]
    return pool.name(names[position], Int(group.firstImport == next ? group.moduleName : names[next]))
  }

  func module(_ position: Int) -> String {
    let group = groups[group(of: position)]
    return pool.name(group.moduleName, Int(names[Int(group.firstImport)]))
  }

  /// The last group that begins at or before an import. Groups without imports are never found: the next one begins at
  /// the same import.
  private func group(of position: Int) -> Int {
    max(0, groups.partitionPoint { Int($0.firstImport) <= position } - 1)
  }
}

/// The imports of a module in its order.
package struct ImportList: RandomAccessCollection, Sendable {
  let contents: ModuleContents

  package var startIndex: Int { 0 }
  package var endIndex: Int { contents.importRecords.count }

  /// Of an import in its index space.
  func index(_ position: Int) -> Int { contents.importRecords.place(position).index }

  package subscript(position: Int) -> ModuleContents.Import {
    let records = contents.importRecords
    let (kind, index) = records.place(position)
    let description: ModuleContents.ImportDescription =
      switch kind {
      case .function: .function(typeIndex: contents.functionTypes[index])
      case .exactFunction: .function(typeIndex: contents.functionTypes[index], isExact: true)
      case .table: .table(contents.tables[index].type)
      case .memory: .memory(contents.memories[index])
      case .global: .global(contents.globals[index].type)
      case .tag: .tag(contents.tags[index])
      }
    return ModuleContents.Import(
      module: records.module(position), name: records.name(position), description: description)
  }
}
