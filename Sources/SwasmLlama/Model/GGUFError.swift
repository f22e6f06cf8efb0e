/// Why a model's file is not given to the engine: what it says of its own layout cannot be true, or would be another thing
/// for an engine of 32 bits than for other readers.
public struct GGUFError: Error, Hashable, Sendable {
  public let code: Code
  /// Bytes from the start of the file to what is wrong.
  public let offset: Int
  /// The metadata's key that it belongs to.
  public let key: String?
  /// The tensor that it belongs to.
  public let tensor: String?
  public let message: String

  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// It does not begin as GGUF files do.
    public static let notGGUF = Code("not_gguf")
    /// Another version than 2 or 3, or one with the most significant byte first.
    public static let unsupportedVersion = Code("unsupported_version")
    /// It ends before what it announces: a count, a length or an offset leads out of the file.
    public static let beyondTheEnd = Code("beyond_the_end")
    /// The type of a value or tensor is unknown.
    public static let invalidType = Code("invalid_type")
    /// An empty key, one with a NUL, or a tensor's name that is too long.
    public static let invalidName = Code("invalid_name")
    /// A key or a tensor's name that comes twice.
    public static let duplicateName = Code("duplicate_name")
    /// `general.alignment` is not a power of two, or not of type u32.
    public static let invalidAlignment = Code("invalid_alignment")
    /// A tensor's dimensions.
    public static let invalidShape = Code("invalid_shape")
    /// A tensor does not lie where the ones before it end.
    public static let invalidOffset = Code("invalid_offset")
    /// More than an engine of 32 bits can address, or than the host keeps in mind of a file.
    public static let tooLarge = Code("too_large")
  }

  init(_ code: Code, _ message: String, at offset: Int, key: String? = nil, tensor: String? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
    self.key = key
    self.tensor = tensor
  }
}

extension GGUFError: CustomStringConvertible {
  public var description: String {
    let place = key.map { "key \($0.prefix(80)), " } ?? tensor.map { "tensor \($0.prefix(80)), " } ?? ""
    return "\(message) (\(place)byte \(offset)) [\(code.rawValue)]"
  }
}
