import Swasm

/// Writes a module of the binary format in the text format (specification 6), such that reading the text gives the same
/// module: types and all other indices, custom sections with their places, and names.
///
/// Names of the `name` section become identifiers where the text format has room for them. When identifiers do not say
/// all that the section says, it is printed as `(@custom "name" …)` as well.
///
/// The text is linear in the module: where it would not be, because functions of few bytes have many locals or long names
/// are used often, a limit ends it.
public struct ModulePrinter: Sendable {
  /// Of the text, in bytes; `nil` for `defaultMaximumBytes(ofModule:)`.
  public var maximumBytes: Int?
  /// What the module may use; all features unless it is said otherwise. The module need not be valid.
  public var features: Features

  public init(maximumBytes: Int? = nil, features: Features = Features(rawValue: .max)) {
    self.maximumBytes = maximumBytes
    self.features = features
  }

  /// 128 bytes for each byte of the module, and 1 MiB. The longest text that one byte of code can have takes about 90,
  /// real modules take 4 to 15.
  public static func defaultMaximumBytes(ofModule byteCount: Int) -> Int {
    let (product, overflow) = byteCount.multipliedReportingOverflow(by: 128)
    return overflow ? .max : product.addingReportingOverflow(1 << 20).overflow ? .max : product + (1 << 20)
  }

  /// Prints a module piece by piece: memory is needed for the module's declarations and names only.
  ///
  /// - Parameters:
  ///   - bytes: a module, which need not be valid.
  ///   - write: is given the text in pieces of about 64 KiB, to be used during the call.
  /// - Throws: malformed and limit errors; `limit_exceeded` also when the text is longer than `maximumBytes`. What is wrong
  ///   with function bodies, and that the text is too long, is found when part of it has been written.
  public func print(
    _ bytes: UnsafeRawBufferPointer, to write: @escaping (UnsafeRawBufferPointer) -> Void
  ) throws(ModuleError) {
    let limit = max(0, maximumBytes ?? Self.defaultMaximumBytes(ofModule: bytes.count))
    var printing = try ModulePrinting(bytes, features, TextBuffer(limit: limit, write: write))
    try printing.module()
  }

  /// Whether an error of `print` says that the text is too long.
  public static func isLengthLimit(_ error: ModuleError) -> Bool {
    error.code == .limitExceeded && error.message.hasSuffix(ModulePrinting.lengthLimitSuffix)
  }

  /// The whole text.
  public func print(_ bytes: [UInt8]) throws(ModuleError) -> [UInt8] {
    let text = Collected()
    try bytes.withUnsafeBufferPointer { bytes throws(ModuleError) in
      try print(UnsafeRawBufferPointer(bytes)) { piece in text.bytes += piece }
    }
    return text.bytes
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }
}

/// The printing of one module.
struct ModulePrinting {
  let bytes: UnsafeRawBufferPointer
  let features: Features
  let contents: ModuleContents
  let names: ModuleNames
  var out: TextBuffer
  /// Whether an instruction printed so far names a data segment: then the module must have a data count.
  var namesDataSegment = false
  /// Names inside of functions and types that were printed where the thing is defined.
  var innerNameCount = 0
  /// Parameters and locals of the function that is being printed.
  var localCount = 0

  init(_ bytes: UnsafeRawBufferPointer, _ features: Features, _ out: TextBuffer) throws(ModuleError) {
    self.bytes = bytes
    self.features = features
    self.out = out
    contents = try ModuleDecoder.decode(bytes: bytes, features: features)
    names = ModuleNames(contents, bytes: bytes)
  }

  mutating func module() throws(ModuleError) {
    out.append("(module")
    if let name = names.module {
      out.append(UInt8(ascii: " "))
      append(identifier: name)
    }
    try types()
    try imports()
    try tables()
    try memories()
    try tags()
    try globals()
    try exports()
    if let start = contents.startFunction {
      try field("start")
      append(.function, start)
      out.append(UInt8(ascii: ")"))
    }
    try elementSegments()
    try functions()
    // The text format has nothing for them.
    if contents.dataCount != nil, !namesDataSegment { out.append("\n  (@swasm.datacount)") }
    if contents.dataCount == nil, namesDataSegment { out.append("\n  (@swasm.no-datacount)") }
    try dataSegments()
    try customSections()
    out.append(")\n")
    try checkLength()
    out.flush()
  }

  /// Ends the printing when the text has become too long. Everything that can be repeated in few bytes of the module calls
  /// this; what is written until then is thrown away.
  func checkLength(at offset: Int = 0) throws(ModuleError) {
    guard out.isTooLong else { return }
    throw ModuleError(
      .limitExceeded, at: offset,
      "more than \(out.limit) bytes of text for \(bytes.count)" + Self.lengthLimitSuffix)
  }

  fileprivate static let lengthLimitSuffix = " bytes of the binary format"

  // MARK: Pieces

  /// Begins a field of the module.
  mutating func field(_ keyword: StaticString) throws(ModuleError) {
    try checkLength()
    out.append("\n  (")
    out.append(keyword)
    out.append(UInt8(ascii: " "))
  }

  /// Begins the definition of something: its keyword, its identifier if it has one, and its index as a comment.
  mutating func definition(_ keyword: StaticString, _ space: ModuleNames.Space, _ index: Int) throws(ModuleError) {
    try field(keyword)
    inlineDefinition(space, index)
  }

  /// The identifier and the index.
  mutating func inlineDefinition(_ space: ModuleNames.Space, _ index: Int) {
    if let name = names.identifier(space, index) {
      append(identifier: name)
      out.append(UInt8(ascii: " "))
    }
    out.append("(;")
    out.append(decimal: UInt64(index))
    out.append(";)")
  }

  /// A use of something: its identifier or its index.
  mutating func append(_ space: ModuleNames.Space, _ index: UInt32) {
    if let name = names.identifier(space, Int(index)) {
      append(identifier: name)
    } else {
      out.append(decimal: index)
    }
  }

  /// An identifier, in quotes when it has characters that need them.
  mutating func append(identifier name: Range<Int>) {
    out.append(UInt8(ascii: "$"))
    if out.isTooLong { return }
    let text = UnsafeRawBufferPointer(rebasing: bytes[name])
    if text.allSatisfy(CharacterTable.isIdentifierCharacter) {
      out.append(text)
    } else {
      out.append(name: text)
    }
  }

  /// The function type with a type index; `nil` when it is something else.
  func functionType(_ typeIndex: UInt32) -> FunctionType? {
    guard contents.types.indices.contains(Int(typeIndex)),
      case .function(let type) = contents.types[Int(typeIndex)].composite
    else { return nil }
    return type
  }
}
