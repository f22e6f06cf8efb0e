import Swasm

// Types (specification 6.4.1 to 6.4.10).
extension ModuleParser {
  // MARK: - Value types

  /// Whether a value type begins here.
  var startsValueType: Bool { cursor.startsList("ref") || ModuleParser.shortTypes[keyword(cursor.current)] != nil }

  private func keyword(_ token: Token) -> String { token.kind == .keyword ? cursor.string(token) : "" }

  private static let shortTypes: [String: ValueType] = [
    "i32": .i32, "i64": .i64, "f32": .f32, "f64": .f64, "v128": .v128, "funcref": .funcref, "externref": .externref,
    "anyref": ValueType(.any, nullable: true), "eqref": ValueType(.eq, nullable: true),
    "i31ref": ValueType(.i31, nullable: true), "structref": ValueType(.structure, nullable: true),
    "arrayref": ValueType(.array, nullable: true), "exnref": ValueType(.exception, nullable: true),
    "nullref": ValueType(.none, nullable: true), "nullfuncref": ValueType(.noFunction, nullable: true),
    "nullexternref": ValueType(.noExtern, nullable: true), "nullexnref": ValueType(.noException, nullable: true),
    "contref": ValueType(.continuation, nullable: true), "nullcontref": ValueType(.noContinuation, nullable: true),
  ]

  private static let heapTypes: [String: HeapType] = [
    "func": .function, "extern": .extern, "any": .any, "eq": .eq, "i31": .i31, "struct": .structure, "array": .array,
    "exn": .exception, "none": .none, "nofunc": .noFunction, "noextern": .noExtern, "noexn": .noException,
    "cont": .continuation, "nocont": .noContinuation,
  ]

  mutating func parseValueType() throws(TextError) -> ValueType {
    if cursor.startsList("ref") { return try parseReferenceType() }
    guard let type = ModuleParser.shortTypes[keyword(cursor.current)] else { throw cursor.unexpected("a value type") }
    cursor.advance()
    return type
  }

  mutating func parseReferenceType() throws(TextError) -> ValueType {
    if cursor.takeList("ref") {
      let isNullable = cursor.take("null")
      let type = ValueType(try parseHeapType(), nullable: isNullable)
      try cursor.expectRight()
      return type
    }
    guard let type = ModuleParser.shortTypes[keyword(cursor.current)], type.isReference else {
      throw cursor.unexpected("a reference type")
    }
    cursor.advance()
    return type
  }

  mutating func parseHeapType() throws(TextError) -> HeapType {
    if let type = ModuleParser.heapTypes[keyword(cursor.current)] {
      cursor.advance()
      return type
    }
    if features.contains(.customDescriptors), cursor.takeList("exact") {
      let index = try parseHeapTypeIndex()
      try cursor.expectRight()
      return HeapType(typeIndex: index, isExact: true)
    }
    guard cursor.startsIndex else { throw cursor.unexpected("a heap type") }
    return HeapType(typeIndex: try parseHeapTypeIndex())
  }

  private mutating func parseHeapTypeIndex() throws(TextError) -> UInt32 {
    let token = cursor.current
    let index = try parseTypeIndex()
    // `HeapType` has 22 bits for an index.
    guard index <= 0x3F_FFFF else { throw cursor.error(.unknownIdentifier, at: token, "unknown type \(index)") }
    return index
  }

  mutating func parseTypeIndex() throws(TextError) -> UInt32 {
    try cursor.expectIndex(types.space)
  }

  // MARK: - Definitions

  /// `(type …)` or `(rec …)`, from the opening parenthesis on.
  mutating func parseTypes() throws(TextError) {
    guard cursor.takeList("rec") else {
      let (type, function, isPlain) = try parseTypeDefinition()
      sections.types.append(type)
      types.append([function], isPlain: isPlain)
      return
    }
    var group = BinaryEncoder()
    var members: [FunctionType?] = []
    var isPlain = true
    while cursor.startsList("type") {
      let (type, function, isPlainMember) = try parseTypeDefinition(isMember: true, place: members.count)
      group.append(type)
      members.append(function)
      isPlain = isPlainMember
    }
    try cursor.expectRight()
    var encoder = BinaryEncoder()
    // A group of one that is written as such stays one: it is the same type.
    encoder.append(0x4E)
    encoder.count(members.count)
    sections.types.append(encoder.bytes, group.bytes)
    types.append(members, isPlain: isPlain && members.count == 1)
  }

  private mutating func parseTypeDefinition(
    isMember: Bool = false, place: Int = 0
  ) throws(TextError) -> (encoding: [UInt8], function: FunctionType?, isPlain: Bool) {
    cursor.position += 2
    let index = types.count + place
    _ = try cursor.takeIdentifier()
    var encoder = BinaryEncoder()
    var isPlain = true
    if cursor.takeList("sub") {
      let isFinal = cursor.take("final")
      var supertypes: [UInt32] = []
      while cursor.startsIndex { supertypes.append(try parseTypeIndex()) }
      isPlain = isFinal && supertypes.isEmpty
      // What is final and has no supertype is the plain type.
      if !isPlain {
        encoder.append(isFinal ? 0x4F : 0x50)
        encoder.count(supertypes.count)
        for supertype in supertypes { encoder.unsigned(supertype) }
      }
      try parseClauses(&encoder, &isPlain)
      let function = try parseCompositeType(index, &encoder)
      try cursor.expectRight()
      try cursor.expectRight()
      return (encoder.bytes, function, isPlain)
    }
    try parseClauses(&encoder, &isPlain)
    let function = try parseCompositeType(index, &encoder)
    try cursor.expectRight()
    return (encoder.bytes, function, isPlain)
  }

  /// `(describes $t)` and `(descriptor $t)`.
  private mutating func parseClauses(_ encoder: inout BinaryEncoder, _ isPlain: inout Bool) throws(TextError) {
    guard features.contains(.customDescriptors) else { return }
    for (word, code) in [("describes", 0x4C), ("descriptor", 0x4D)] as [(StaticString, UInt8)]
    where cursor.takeList(word) {
      encoder.append(code)
      encoder.unsigned(try parseTypeIndex())
      try cursor.expectRight()
      isPlain = false
    }
  }

  private mutating func parseCompositeType(
    _ index: Int, _ encoder: inout BinaryEncoder
  ) throws(TextError) -> FunctionType? {
    if cursor.takeList("func") {
      let (type, _) = try parseSignature(allowsNames: true)
      try cursor.expectRight()
      encoder.append(0x60)
      encoder.append(TypeEncoding.list(type.parameters))
      encoder.append(TypeEncoding.list(type.results))
      return type
    }
    if cursor.takeList("struct") {
      let (count, fields) = try parseFields(ofType: UInt32(index))
      encoder.append(0x5F)
      encoder.count(count)
      encoder.append(fields)
      return nil
    }
    if features.contains(.stackSwitching), cursor.takeList("cont") {
      var type = BinaryEncoder()
      type.signed(Int64(try parseTypeIndex()))
      try cursor.expectRight()
      encoder.append(0x5D)
      encoder.append(type.bytes)
      return nil
    }
    guard cursor.takeList("array") else { throw cursor.unexpected("(func, (struct or (array") }
    encoder.append(0x5E)
    encoder.append(try parseFieldType())
    try cursor.expectRight()
    return nil
  }

  /// The fields of a structure up to its closing parenthesis, which is passed over.
  private mutating func parseFields(ofType type: UInt32) throws(TextError) -> (count: Int, encoding: [UInt8]) {
    var count = 0
    var encoding: [UInt8] = []
    while cursor.takeList("field") {
      let token = cursor.current
      if let name = try cursor.takeIdentifier() {
        guard types.fields.bind(name, type: type, index: UInt32(count)) else {
          throw cursor.error(.duplicateIdentifier, at: token, "duplicate field \(cursor.shortened(token))")
        }
        encoding += try parseFieldType()
        count += 1
      } else {
        while !cursor.isRightParenthesis {
          encoding += try parseFieldType()
          count += 1
        }
      }
      try cursor.expectRight()
    }
    try cursor.expectRight()
    return (count, encoding)
  }

  private mutating func parseFieldType() throws(TextError) -> [UInt8] {
    let isMutable = cursor.takeList("mut")
    var encoding: [UInt8]
    if cursor.take("i8") {
      encoding = [0x78]
    } else if cursor.take("i16") {
      encoding = [0x77]
    } else {
      encoding = TypeEncoding.value(try parseValueType())
    }
    if isMutable { try cursor.expectRight() }
    encoding.append(isMutable ? 1 : 0)
    return encoding
  }

  // MARK: - Signatures

  /// `(param …)* (result …)*`; the parameters' identifiers where they may have some.
  mutating func parseSignature(
    allowsNames: Bool
  ) throws(TextError) -> (type: FunctionType, names: [(index: Int, name: Token)]) {
    var type = FunctionType()
    var names: [(index: Int, name: Token)] = []
    parameterAnnotations = []
    while cursor.takeList("param") {
      let token = cursor.current
      if token.kind == .identifier || token.kind == .quotedIdentifier {
        guard allowsNames else { throw cursor.unexpected("a value type") }
        _ = try cursor.takeIdentifier()
        names.append((type.parameters.count, token))
        try takeParameterName(type.parameters.count)
        type.parameters.append(try parseValueType())
      } else {
        while !cursor.isRightParenthesis {
          if allowsNames { try takeParameterName(type.parameters.count) }
          type.parameters.append(try parseValueType())
        }
      }
      try cursor.expectRight()
    }
    while cursor.takeList("result") {
      while !cursor.isRightParenthesis { type.results.append(try parseValueType()) }
      try cursor.expectRight()
    }
    if cursor.startsList("param") || cursor.startsList("type") {
      cursor.advance()
      throw cursor.unexpected("no parameters after results")
    }
    return (type, names)
  }

  private mutating func takeParameterName(_ index: Int) throws(TextError) {
    guard let name = try annotations.takeName(at: cursor.position, cursor) else { return }
    parameterAnnotations.append((index, name))
  }

  /// A type use: `(type …)`, a signature, or both, which must be the same.
  struct TypeUse {
    /// Whether it gives the type's index.
    var isExplicit: Bool
    var index: UInt32
    /// What is written, or what the index stands for where nothing is.
    var type: FunctionType
    /// Of those parameters that have one.
    var names: [(index: Int, name: Token)]
  }

  mutating func parseTypeUse(allowsNames: Bool) throws(TextError) -> TypeUse {
    let start = cursor.current
    guard cursor.takeList("type") else {
      let (type, names) = try parseSignature(allowsNames: allowsNames)
      // The caller adds the type when it needs an index: a block of one result does not.
      return TypeUse(isExplicit: false, index: 0, type: type, names: names)
    }
    let indexToken = cursor.current
    let index = try parseTypeIndex()
    try cursor.expectRight()
    let (type, names) = try parseSignature(allowsNames: allowsNames)
    let defined = Int(index) < types.count ? types.functions[Int(index)] : nil
    if type.parameters.isEmpty, type.results.isEmpty {
      return TypeUse(isExplicit: true, index: index, type: defined ?? FunctionType(), names: [])
    }
    guard Int(index) < types.count else {
      throw cursor.error(.unknownIdentifier, at: indexToken, "unknown type \(index)")
    }
    guard let defined, defined == type else {
      throw cursor.error(.inlineFunctionType, at: start, "inline function type does not match type \(index)")
    }
    return TypeUse(isExplicit: true, index: index, type: type, names: names)
  }

  /// The index of a type use, whose type is added to the module if no other one equals it.
  mutating func index(of use: TypeUse) -> UInt32 {
    use.isExplicit ? use.index : types.index(of: use.type, in: &sections.types)
  }
}
