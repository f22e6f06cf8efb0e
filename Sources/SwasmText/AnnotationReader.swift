/// The annotations of a module that mean something (specification appendix "Custom Sections and Annotations").
struct AnnotationReader {
  struct CustomSection {
    enum Place: Equatable {
      case beforeFirst, afterLast
      case before(ModuleSections.Kind)
      case after(ModuleSections.Kind)
    }
    var name: String
    var contents: [UInt8]
    var place: Place
  }

  private let annotations: [Annotation]
  private var isTaken: [Bool]
  private(set) var customSections: [CustomSection] = []
  private(set) var asksForDataCount = false
  private var producers: [(kind: String, value: [UInt8], version: [UInt8])] = []
  private var hasProducers = false
  /// By position, for lookups.
  private var byPosition: [Int: [Int]] = [:]

  init(_ annotations: [Annotation]) {
    self.annotations = annotations
    isTaken = Array(repeating: false, count: annotations.count)
    for (index, annotation) in annotations.enumerated() { byPosition[annotation.position, default: []].append(index) }
  }

  private func indices(_ kind: Annotation.Kind, at position: Int) -> [Int] {
    guard !annotations.isEmpty else { return [] }
    return (byPosition[position] ?? []).filter { annotations[$0].kind == kind && !isTaken[$0] }
  }

  // MARK: - @name

  /// The name that stands before the token at `position`, if one does.
  mutating func takeName(at position: Int, _ cursor: borrowing TokenCursor) throws(TextError) -> String? {
    let found = indices(.name, at: position)
    guard let first = found.first else { return nil }
    for index in found { isTaken[index] = true }
    guard found.count == 1 else {
      throw cursor.error(
        .malformedAnnotation, offset: annotations[found[1]].offset, "@name annotation: multiple module")
    }
    var inner = TokenCursor(annotations[first], in: cursor)
    let name = try inner.expectName()
    guard inner.isAtEnd else { throw inner.unexpected(")") }
    return name
  }

  // MARK: - @metadata.code.branch_hint

  /// The hint for the instruction at `position`: 0 or 1.
  mutating func takeHint(at position: Int, _ cursor: borrowing TokenCursor) throws(TextError) -> UInt8? {
    let found = indices(.branchHint, at: position)
    guard let first = found.first else { return nil }
    for index in found { isTaken[index] = true }
    func malformed(_ index: Int, _ what: String) -> TextError {
      cursor.error(
        .malformedAnnotation, offset: annotations[index].offset, "@metadata.code.branch_hint annotation: \(what)")
    }
    guard found.count == 1 else { throw malformed(found[1], "duplicate annotation") }
    var inner = TokenCursor(annotations[first], in: cursor)
    let bytes = try inner.expectString()
    guard inner.isAtEnd else { throw inner.unexpected(")") }
    guard bytes.count == 1, bytes[0] < 2 else { throw malformed(first, "invalid value for branch hint") }
    return bytes[0]
  }

  /// Adds the custom section of the hints that were found, which stands before the code.
  mutating func append(branchHints functions: [(function: Int, hints: [(offset: Int, value: UInt8)])]) {
    guard !functions.isEmpty else { return }
    var encoder = BinaryEncoder()
    encoder.count(functions.count)
    for (function, hints) in functions {
      encoder.count(function)
      encoder.count(hints.count)
      for hint in hints {
        encoder.count(hint.offset)
        encoder.append([1, hint.value])
      }
    }
    customSections.append(
      CustomSection(name: "metadata.code.branch_hint", contents: encoder.bytes, place: .before(.code)))
  }

  // MARK: - @custom, @swasm.datacount, and what is left

  /// Reads the annotations between the module's fields; whatever else was not taken is misplaced.
  mutating func finish(
    from start: Int, to end: Int, _ cursor: borrowing TokenCursor
  ) throws(TextError) {
    let fieldStarts = AnnotationReader.fieldStarts(from: start, to: end, cursor)
    for (index, annotation) in annotations.enumerated()
    where !isTaken[index] && annotation.position >= start && annotation.position <= end {
      let isBetweenFields = fieldStarts.contains(annotation.position)
      switch annotation.kind {
      case .custom where isBetweenFields: customSections.append(try customSection(annotation, cursor))
      case .producers where isBetweenFields: try readProducers(annotation, cursor)
      case .dataCount where isBetweenFields && annotation.contents.isEmpty: asksForDataCount = true
      default: throw AnnotationReader.misplaced(annotation, cursor)
      }
    }
  }

  private static func misplaced(_ annotation: Annotation, _ cursor: borrowing TokenCursor) -> TextError {
    switch annotation.kind {
    case .custom: cursor.error(.misplacedAnnotation, offset: annotation.offset, "misplaced @custom annotation")
    case .producers: cursor.error(.misplacedAnnotation, offset: annotation.offset, "misplaced @producers annotation")
    case .name: cursor.error(.misplacedAnnotation, offset: annotation.offset, "misplaced @name annotation")
    case .dataCount:
      cursor.error(.misplacedAnnotation, offset: annotation.offset, "misplaced @swasm.datacount annotation")
    case .branchHint:
      cursor.error(
        .misplacedAnnotation, offset: annotation.offset, "@metadata.code.branch_hint annotation: not in a function")
    }
  }

  /// `(@producers (language "C" "11") (processed-by "lld" "19"))`: a field by its kind, a value and a version.
  private mutating func readProducers(
    _ annotation: Annotation, _ cursor: borrowing TokenCursor
  ) throws(TextError) {
    var inner = TokenCursor(annotation, in: cursor)
    while !inner.isAtEnd {
      try inner.expectLeft()
      let kinds = ["language", "processed-by", "sdk"]
      let word = inner.string(inner.current)
      guard kinds.contains(word) else { throw inner.unexpected("language, processed-by or sdk") }
      inner.advance()
      let value = try inner.expectString()
      let version = try inner.expectString()
      try inner.expectRight()
      producers.append((word, value, version))
    }
    hasProducers = true
  }

  /// The section that the `@producers` annotations make, which is the last.
  mutating func appendProducers() {
    guard hasProducers else { return }
    var fields: [(kind: String, values: [(value: [UInt8], version: [UInt8])])] = []
    for (kind, value, version) in producers {
      if let index = fields.firstIndex(where: { $0.kind == kind }) {
        fields[index].values.append((value, version))
      } else {
        fields.append((kind, [(value, version)]))
      }
    }
    var encoder = BinaryEncoder()
    encoder.count(fields.count)
    for field in fields {
      encoder.sized(Array(field.kind.utf8))
      encoder.count(field.values.count)
      for value in field.values {
        encoder.sized(value.value)
        encoder.sized(value.version)
      }
    }
    customSections.append(CustomSection(name: "producers", contents: encoder.bytes, place: .afterLast))
  }

  /// The positions of the tokens that begin fields, and of the one after the last.
  private static func fieldStarts(from start: Int, to end: Int, _ cursor: borrowing TokenCursor) -> Set<Int> {
    var starts: Set<Int> = [end]
    var depth = 0
    for position in start..<end {
      if depth == 0 { starts.insert(position) }
      if cursor.tokens[position].kind == .leftParenthesis { depth += 1 }
      if cursor.tokens[position].kind == .rightParenthesis { depth -= 1 }
    }
    return starts
  }

  private func customSection(
    _ annotation: Annotation, _ cursor: borrowing TokenCursor
  ) throws(TextError) -> CustomSection {
    func malformed(_ what: String) -> TextError {
      cursor.error(.malformedAnnotation, offset: annotation.offset, "@custom annotation: \(what)")
    }
    var inner = TokenCursor(annotation, in: cursor)
    guard let nameBytes = try inner.takeString() else { throw malformed("missing section name") }
    guard UTF8Sequence.isValid(nameBytes) else { throw malformed("malformed UTF-8 encoding") }
    var place = CustomSection.Place.afterLast
    if inner.current.kind == .leftParenthesis {
      inner.advance()
      let isBefore = inner.take("before")
      guard isBefore || inner.take("after") else { throw malformed("malformed placement") }
      let word = inner.current.kind == .rightParenthesis ? "" : inner.string(inner.current)
      if isBefore, word == "first" {
        place = .beforeFirst
      } else if !isBefore, word == "last" {
        place = .afterLast
      } else if let kind = ModuleSections.Kind(word: word) {
        place = isBefore ? .before(kind) : .after(kind)
      } else {
        throw malformed("malformed section kind")
      }
      inner.advance()
      guard inner.takeRightParenthesis() else { throw malformed("malformed placement") }
    }
    var contents: [UInt8] = []
    while let bytes = try inner.takeString() { contents += bytes }
    guard inner.isAtEnd else { throw malformed("unexpected token") }
    return CustomSection(name: String(decoding: nameBytes, as: UTF8.self), contents: contents, place: place)
  }
}
