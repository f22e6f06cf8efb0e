import SwasmJSON

/// What the schemas of a conjunction say together, alternatives aside.
struct SchemaFacts {
  /// Allowed by all `type`s, and by `multipleOf` 1.
  var kinds: SchemaKinds = .all
  var isTyped = false
  var spokenKinds: SchemaKinds = []
  /// The values of one `enum` or `const`, and the schema whose it is. The others' have to be compared with them.
  var constants: (values: [JSONValue], location: Int)?
  var range = DecimalRange()
  var length = CountRange()
  var formats: [String] = []
  var items = CountRange()
  var prefixCount = 0
  var hasItems = false
  var uniqueItemsLocation: Int?
  var properties = CountRange()
  /// Named by `properties` or `required`, each once.
  var names: [String] = []
  var required: Set<ExactString> = []

  init(_ conjunction: SchemaConjunction, in document: inout SchemaDocument) throws(JSONSchemaError) {
    var knownNames: Set<ExactString> = []
    for conjunct in conjunction.conjuncts {
      let keywords = try document.keywords(at: conjunct.location)
      try document.spend((keywords.properties?.object.count ?? 0) + keywords.required.count)
      add(keywords)
      for member in keywords.properties?.object.members ?? []
      where knownNames.insert(ExactString(member.name)).inserted {
        names.append(member.name)
      }
      for name in keywords.required { required.insert(ExactString(name)) }
    }
    // After all that are declared, in the order of the schemas.
    for conjunct in conjunction.conjuncts {
      for name in try document.keywords(at: conjunct.location).required
      where knownNames.insert(ExactString(name)).inserted {
        names.append(name)
      }
    }
  }

  private mutating func add(_ keywords: SchemaKeywords) {
    let location = keywords.location
    if let allowed = keywords.kinds {
      kinds.formIntersection(allowed)
      isTyped = true
    }
    if keywords.isWhole { kinds.remove(.fraction) }
    spokenKinds.formUnion(keywords.spokenKinds)
    if let constant = keywords.constant {
      constants = ([constant], location)
    } else if let values = keywords.enumeration, constants == nil {
      constants = (values, location)
    }
    if let bound = keywords.range.lower { range.raiseLower(to: bound) }
    if let bound = keywords.range.upper { range.reduceUpper(to: bound) }
    length.limit(keywords.minimumLength, keywords.maximumLength, at: location)
    if let format = keywords.format { formats.append(format) }
    items.limit(keywords.minimumItems, keywords.maximumItems, at: location)
    prefixCount = max(prefixCount, keywords.prefixItems.count)
    if keywords.items != nil { hasItems = true }
    if keywords.requiresUniqueItems { uniqueItemsLocation = location }
    properties.limit(keywords.minimumProperties, keywords.maximumProperties, at: location)
  }

  /// The kinds of values to generate: without any `type` those that the keywords speak about, if they speak of some.
  var generatedKinds: SchemaKinds {
    let spoken = kinds.intersection(spokenKinds)
    return isTyped || spoken.isEmpty ? kinds : spoken
  }
}
