import Swasm

// Imports that share a module's name: each item with its type, or all with one type that follows them.
extension ModuleParser {
  /// Whether `(item …)` follows the module's name.
  var startsImportItems: Bool { features.contains(.compactImports) && cursor.startsList("item") }

  mutating func bindImportItems() throws(TextError) {
    let sharesType = try itemsShareType()
    var count = 0
    while cursor.startsList("item") {
      let start = cursor.position
      if !sharesType {
        cursor.position += 2
        _ = try cursor.expectName()
        try bindExternalType()
        cursor.position = start
      }
      try cursor.skipList()
      count += 1
    }
    if sharesType { try bindSharedType(of: count) }
  }

  /// Identifiers of several items would be the same.
  private mutating func bindSharedType(of count: Int) throws(TextError) {
    try cursor.expectLeft()
    let kind = try cursor.expectKeyword("func, table, memory, global or tag")
    if cursor.current.kind == .identifier || cursor.current.kind == .quotedIdentifier {
      throw cursor.error(
        .unexpectedToken, at: cursor.current, "identifier not allowed: the type is that of \(count) imports")
    }
    for _ in 0..<count { try bindDefinition(kind) }
  }

  /// - Parameter entry: the module's name.
  mutating func parseImportItems(behind entry: BinaryEncoder) throws(TextError) {
    let sharesType = try itemsShareType()
    var items = BinaryEncoder()
    var count = 0
    while cursor.takeList("item") {
      items.name(try cursor.expectName())
      if !sharesType { items.append(try parseExternalType()) }
      try cursor.expectRight()
      count += 1
    }
    var entry = entry
    entry.name("")
    entry.append(sharesType ? 0x7E : 0x7F)
    if sharesType { entry.append(try parseSharedType(of: count)) }
    entry.count(count)
    entry.append(items.bytes)
    sections.imports.append(entry.bytes)
  }

  /// Whether the first item ends behind its name. The others have to be as it is.
  private func itemsShareType() throws(TextError) -> Bool {
    var ahead = cursor
    ahead.position += 2
    _ = try ahead.expectName()
    return ahead.isRightParenthesis
  }

  /// The type takes an index for each item.
  private mutating func parseSharedType(of count: Int) throws(TextError) -> [UInt8] {
    let kind = FieldCounters.Kind(word: cursor.string(cursor.token(after: 1)))
    let type = try parseExternalType()
    if let kind { for _ in 1..<count { _ = counters.take(kind) } }
    return type
  }
}
