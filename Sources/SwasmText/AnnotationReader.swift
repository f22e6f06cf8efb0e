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

  private let list: AnnotationList
  /// Those of the list that are the module's.
  private let range: Range<Int>
  private var isTaken: [Bool]
  private(set) var customSections: [CustomSection] = []
  /// Whether the module has a data count section whatever it needs; `nil` when nobody says so.
  private(set) var asksForDataCount: Bool?
  private var producers = Producers()

  init(_ list: AnnotationList, _ range: Range<Int>) {
    self.list = list
    self.range = range
    isTaken = Array(repeating: false, count: range.count)
  }

  /// Takes those of a kind that stand before the token at `position`; the first two of them.
  private mutating func take(_ kind: Annotation.Kind, at position: Int) -> (first: Annotation, second: Annotation?)? {
    guard !range.isEmpty else { return nil }
    var found: (first: Annotation, second: Annotation?)?
    for index in list.indices(before: position..<(position + 1)).clamped(to: range)
    where list.all[index].kind == kind && !isTaken[index - range.lowerBound] {
      isTaken[index - range.lowerBound] = true
      if found == nil {
        found = (list.all[index], nil)
      } else if found?.second == nil {
        found?.second = list.all[index]
      }
    }
    return found
  }

  private func cursor(_ annotation: Annotation, _ outer: borrowing TokenCursor) -> TokenCursor {
    TokenCursor(annotation, of: list, in: outer)
  }

  // MARK: - @name

  /// The name that stands before the token at `position`, if one does.
  mutating func takeName(at position: Int, _ cursor: borrowing TokenCursor) throws(TextError) -> String? {
    guard let found = take(.name, at: position) else { return nil }
    if let second = found.second {
      throw cursor.error(.malformedAnnotation, offset: Int(second.offset), "@name annotation: multiple module")
    }
    var inner = self.cursor(found.first, cursor)
    let name = try inner.expectName()
    guard inner.isAtEnd else { throw inner.unexpected(")") }
    return name
  }

  // MARK: - @metadata.code.branch_hint

  /// The hint for the instruction at `position`: 0 or 1.
  mutating func takeHint(at position: Int, _ cursor: borrowing TokenCursor) throws(TextError) -> UInt8? {
    guard let found = take(.branchHint, at: position) else { return nil }
    func malformed(_ annotation: Annotation, _ what: String) -> TextError {
      cursor.error(
        .malformedAnnotation, offset: Int(annotation.offset), "@metadata.code.branch_hint annotation: \(what)")
    }
    if let second = found.second { throw malformed(second, "duplicate annotation") }
    var inner = self.cursor(found.first, cursor)
    let bytes = try inner.expectString()
    guard inner.isAtEnd else { throw inner.unexpected(")") }
    guard bytes.count == 1, bytes[0] < 2 else { throw malformed(found.first, "invalid value for branch hint") }
    return bytes[0]
  }

  /// Adds the custom section of the hints that were found, which stands before the code.
  mutating func append(branchHints functions: [(function: Int, hints: [(offset: UInt32, value: UInt8)])]) {
    guard !functions.isEmpty else { return }
    var encoder = BinaryEncoder()
    encoder.count(functions.count)
    for (function, hints) in functions {
      encoder.count(function)
      encoder.count(hints.count)
      for hint in hints {
        encoder.unsigned(hint.offset)
        encoder.append([1, hint.value])
      }
    }
    customSections.append(
      CustomSection(name: "metadata.code.branch_hint", contents: encoder.bytes, place: .before(.code)))
  }

  // MARK: - @custom, @swasm.datacount, and what is left

  /// Reads the annotations between the module's fields; whatever else was not taken is misplaced.
  ///
  /// - Parameter isFieldStart: Whether a field begins at a token, or the module ends there.
  mutating func finish(
    _ cursor: borrowing TokenCursor, isFieldStart: (Int) -> Bool
  ) throws(TextError) {
    for index in range where !isTaken[index - range.lowerBound] {
      let annotation = list.all[index]
      let isBetweenFields = isFieldStart(Int(annotation.position))
      switch annotation.kind {
      case .custom where isBetweenFields: customSections.append(try customSection(annotation, cursor))
      case .producers where isBetweenFields: try readProducers(annotation, cursor)
      case .dataCount where isBetweenFields && annotation.contents.isEmpty: asksForDataCount = true
      case .noDataCount where isBetweenFields && annotation.contents.isEmpty: asksForDataCount = false
      default: throw AnnotationReader.misplaced(annotation, cursor)
      }
    }
  }

  private static func misplaced(_ annotation: Annotation, _ cursor: borrowing TokenCursor) -> TextError {
    switch annotation.kind {
    case .custom: cursor.error(.misplacedAnnotation, offset: Int(annotation.offset), "misplaced @custom annotation")
    case .producers:
      cursor.error(.misplacedAnnotation, offset: Int(annotation.offset), "misplaced @producers annotation")
    case .name: cursor.error(.misplacedAnnotation, offset: Int(annotation.offset), "misplaced @name annotation")
    case .dataCount:
      cursor.error(.misplacedAnnotation, offset: Int(annotation.offset), "misplaced @swasm.datacount annotation")
    case .noDataCount:
      cursor.error(.misplacedAnnotation, offset: Int(annotation.offset), "misplaced @swasm.no-datacount annotation")
    case .branchHint:
      cursor.error(
        .misplacedAnnotation, offset: Int(annotation.offset), "@metadata.code.branch_hint annotation: not in a function"
      )
    }
  }

  /// `(@producers (language "C" "11") (processed-by "lld" "19"))`: a field by its kind, a value and a version.
  private mutating func readProducers(
    _ annotation: Annotation, _ cursor: borrowing TokenCursor
  ) throws(TextError) {
    var inner = self.cursor(annotation, cursor)
    while !inner.isAtEnd {
      try inner.expectLeft()
      let kinds = ["language", "processed-by", "sdk"]
      let word = inner.string(inner.current)
      guard kinds.contains(word) else { throw inner.unexpected("language, processed-by or sdk") }
      inner.advance()
      let value = try inner.expectString()
      let version = try inner.expectString()
      try inner.expectRight()
      producers.append(word, value, version)
    }
    producers.isWanted = true
  }

  /// Adds the section that the `@producers` annotations make, which is the last.
  mutating func appendProducers() {
    guard producers.isWanted else { return }
    customSections.append(CustomSection(name: "producers", contents: producers.encoded, place: .afterLast))
  }

  private func customSection(
    _ annotation: Annotation, _ cursor: borrowing TokenCursor
  ) throws(TextError) -> CustomSection {
    func malformed(_ what: String) -> TextError {
      cursor.error(.malformedAnnotation, offset: Int(annotation.offset), "@custom annotation: \(what)")
    }
    var inner = self.cursor(annotation, cursor)
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

/// The section that `@producers` annotations make.
private struct Producers {
  /// Whether there are any, with or without fields.
  var isWanted = false
  /// In the order in which they come first.
  private var fields: [(kind: String, values: SectionEntries)] = []

  mutating func append(_ kind: String, _ value: [UInt8], _ version: [UInt8]) {
    var encoder = BinaryEncoder()
    encoder.sized(value)
    encoder.sized(version)
    let index = fields.firstIndex { $0.kind == kind } ?? fields.count
    if index == fields.count { fields.append((kind, SectionEntries())) }
    fields[index].values.append(encoder.bytes)
  }

  var encoded: [UInt8] {
    var encoder = BinaryEncoder()
    encoder.count(fields.count)
    for field in fields {
      encoder.name(field.kind)
      encoder.count(field.values.count)
      encoder.append(field.values.bytes)
    }
    return encoder.bytes
  }
}
