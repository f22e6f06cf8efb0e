import Swasm

/// Writes a module of the binary format in the text format (specification 6), such that reading the text gives the same
/// module: types and all other indices, custom sections with their places, and names.
///
/// Names of the `name` section become identifiers where the text format has room for them. When identifiers do not say
/// all that the section says, it is printed as `(@custom "name" …)` as well.
public struct ModulePrinter: Sendable {
  public init() {}

  /// Prints a module piece by piece: memory is needed for the module's declarations and names only.
  ///
  /// - Parameters:
  ///   - bytes: a module, which need not be valid, with features of any kind.
  ///   - write: is given the text in pieces of about 64 KiB, to be used during the call.
  /// - Throws: malformed and limit errors. Those of function bodies are found when part of the text has been written.
  public func print(
    _ bytes: UnsafeRawBufferPointer, to write: @escaping (UnsafeRawBufferPointer) -> Void
  ) throws(ModuleError) {
    var printing = try ModulePrinting(bytes, TextBuffer(write: write))
    try printing.module()
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
  let contents: ModuleContents
  let names: ModuleNames
  var out: TextBuffer
  /// Whether an instruction printed so far names a data segment: then the module must have a data count.
  var namesDataSegment = false

  static let allFeatures = Features(rawValue: .max)

  init(_ bytes: UnsafeRawBufferPointer, _ out: TextBuffer) throws(ModuleError) {
    self.bytes = bytes
    self.out = out
    contents = try ModuleDecoder.decode(bytes: bytes, features: Self.allFeatures)
    names = ModuleNames(contents, bytes: bytes)
  }

  mutating func module() throws(ModuleError) {
    out.append("(module")
    if let name = names.module {
      out.append(UInt8(ascii: " "))
      append(identifier: name)
    }
    types()
    imports()
    try tables()
    memories()
    tags()
    try globals()
    exports()
    if let start = contents.startFunction {
      field("start")
      append(.function, start)
      out.append(UInt8(ascii: ")"))
    }
    try elementSegments()
    try functions()
    // The text format has nothing for it.
    if contents.dataCount != nil, !namesDataSegment { out.append("\n  (@swasm.datacount)") }
    try dataSegments()
    customSections()
    out.append(")\n")
    out.flush()
  }

  // MARK: Pieces

  /// Begins a field of the module.
  mutating func field(_ keyword: StaticString) {
    out.append("\n  (")
    out.append(keyword)
    out.append(UInt8(ascii: " "))
  }

  /// Begins the definition of something: its keyword, its identifier if it has one, and its index as a comment.
  mutating func definition(_ keyword: StaticString, _ space: ModuleNames.Space, _ index: Int) {
    field(keyword)
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
    let text = UnsafeRawBufferPointer(rebasing: bytes[name])
    if text.allSatisfy(Self.isIdentifierCharacter) {
      out.append(text)
    } else {
      out.append(name: String(decoding: text, as: UTF8.self))
    }
  }

  /// Specification 6.3.5.
  private static func isIdentifierCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      false
    default: byte > 0x20 && byte < 0x7F
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
