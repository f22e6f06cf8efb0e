/// Schemas that apply to the same value: the value has to be valid under all of them. What `$ref` and `allOf` lead to is
/// among them, so that they need no rules of their own.
struct SchemaConjunction {
  /// In the order in which they were found, each one once.
  var conjuncts: [Conjunct] = []
  /// A schema `false` among them.
  var falseLocation: Int?

  struct Conjunct: Hashable {
    let location: Int
    /// What others in the conjunction stand for already.
    var handled: Handled = []
  }

  struct Handled: OptionSet, Hashable {
    let rawValue: UInt8
    /// `$ref` and `allOf`.
    static let inPlace = Handled(rawValue: 1)
    static let anyOf = Handled(rawValue: 2)
    static let oneOf = Handled(rawValue: 4)
  }

  /// Where messages say that it is.
  var origin: Int { falseLocation ?? conjuncts.first?.location ?? SchemaDocument.root }

  /// - Parameter list: schemas; those of which something is handled have been through this before.
  init(of list: [Conjunct], in document: inout SchemaDocument) throws(JSONSchemaError) {
    var known: Set<Conjunct> = []
    var expanded: Set<Int> = []
    for conjunct in list {
      if conjunct.handled.isEmpty {
        try expand(conjunct.location, &document, &known, &expanded)
      } else if known.insert(conjunct).inserted {
        try document.spend()
        conjuncts.append(conjunct)
      }
    }
  }

  /// Adds a schema and what it leads to. Takes no native stack.
  private mutating func expand(
    _ location: Int, _ document: inout SchemaDocument, _ known: inout Set<Conjunct>, _ expanded: inout Set<Int>
  ) throws(JSONSchemaError) {
    try document.requireEnd(of: location)
    var open = [location]
    while let location = open.popLast() {
      if !expanded.insert(location).inserted { continue }
      let keywords = try document.keywords(at: location)
      if keywords.isFalse && falseLocation == nil { falseLocation = location }
      let isNeeded = keywords.hasOwnAssertions || !keywords.anyOf.isEmpty || !keywords.oneOf.isEmpty
      let conjunct = Conjunct(location: location, handled: .inPlace)
      if isNeeded, known.insert(conjunct).inserted { conjuncts.append(conjunct) }
      open += keywords.inPlace.reversed()
    }
  }

  /// The first alternatives that are not handled.
  func nextAlternatives(
    in document: inout SchemaDocument
  ) throws(JSONSchemaError) -> (index: Int, kind: Handled, branches: [Int])? {
    for (index, conjunct) in conjuncts.enumerated() {
      let keywords = try document.keywords(at: conjunct.location)
      if !keywords.anyOf.isEmpty && !conjunct.handled.contains(.anyOf) { return (index, .anyOf, keywords.anyOf) }
      if !keywords.oneOf.isEmpty && !conjunct.handled.contains(.oneOf) { return (index, .oneOf, keywords.oneOf) }
    }
    return nil
  }

  /// These schemas without one's alternatives.
  func choosing(
    _ kind: Handled, at index: Int, in document: inout SchemaDocument
  ) throws(JSONSchemaError) -> [Conjunct] {
    var list = conjuncts
    guard list.indices.contains(index) else { return list }
    list[index].handled.insert(kind)
    let keywords = try document.keywords(at: list[index].location)
    let isNeeded =
      keywords.hasOwnAssertions || (!keywords.anyOf.isEmpty && !list[index].handled.contains(.anyOf))
      || (!keywords.oneOf.isEmpty && !list[index].handled.contains(.oneOf))
    if !isNeeded { list.remove(at: index) }
    return list
  }

  // MARK: Parts of the value

  /// What applies to the property of that name.
  func property(_ name: String, in document: inout SchemaDocument) throws(JSONSchemaError) -> [Conjunct] {
    var list: [Conjunct] = []
    for conjunct in conjuncts {
      let keywords = try document.keywords(at: conjunct.location)
      if let properties = keywords.properties, let place = document.child(of: properties.location, name) {
        list.append(Conjunct(location: place))
      } else if let additional = keywords.additionalProperties {
        list.append(Conjunct(location: additional))
      }
    }
    return list
  }

  /// What applies to properties that none of the schemas names.
  func otherProperties(in document: inout SchemaDocument) throws(JSONSchemaError) -> [Conjunct] {
    var list: [Conjunct] = []
    for conjunct in conjuncts {
      if let additional = try document.keywords(at: conjunct.location).additionalProperties {
        list.append(Conjunct(location: additional))
      }
    }
    return list
  }

  /// What applies to the element at that index.
  func element(_ index: Int, in document: inout SchemaDocument) throws(JSONSchemaError) -> [Conjunct] {
    var list: [Conjunct] = []
    for conjunct in conjuncts {
      let keywords = try document.keywords(at: conjunct.location)
      if keywords.prefixItems.indices.contains(index) {
        list.append(Conjunct(location: keywords.prefixItems[index]))
      } else if let items = keywords.items {
        list.append(Conjunct(location: items))
      }
    }
    return list
  }
}
