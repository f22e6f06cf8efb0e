import SwasmInterpreter

/// An operation with its fields. Those whose handlers are written by hand are made by the generated functions of their
/// names only, which know which fields they have.
struct EncodedOperation {
  let operation: Operation
  let fields: OperationFields

  init(_ operation: Operation, _ fields: OperationFields) {
    self.operation = operation
    self.fields = fields
  }
}

/// The fields of an operation that is being put together, in the order in which they are laid out.
struct OperationFields {
  // No operation has more of each. Together they have at most 128 bytes, up to which a copy is no call.
  private(set) var values16 = SIMD16<UInt16>()
  private(set) var values32 = SIMD8<UInt32>()
  private(set) var values64 = SIMD4<UInt64>()
  private var shorts: UInt8 = 0
  private var words: UInt8 = 0
  private var longs: UInt8 = 0
  /// Whether a value did not fit in its field, or there were too many.
  private(set) var isTruncated = false

  var count16: Int { Int(shorts) }
  var count32: Int { Int(words) }
  var count64: Int { Int(longs) }

  mutating func append(slot: Int) { append(short: UInt16(narrowing: slot, &isTruncated)) }
  mutating func append(word: UInt32) {
    guard words < 8 else { return isTruncated = true }
    values32[count32] = word
    words &+= 1
  }
  mutating func append(count: Int) { append(word: UInt32(narrowing: count, &isTruncated)) }
  mutating func append(long: UInt64) {
    guard longs < 4 else { return isTruncated = true }
    values64[count64] = long
    longs &+= 1
  }
  private mutating func append(short: UInt16) {
    guard shorts < 16 else { return isTruncated = true }
    values16[count16] = short
    shorts &+= 1
  }
  /// - Parameter omitted: A bit for each 16-bit field that is left out.
  mutating func append(contentsOf other: OperationFields, omitting omitted: UInt16 = 0) {
    for index in 0..<other.count16 where omitted >> UInt16(index) & 1 == 0 { append(short: other.values16[index]) }
    for index in 0..<other.count32 { append(word: other.values32[index]) }
    for index in 0..<other.count64 { append(long: other.values64[index]) }
    isTruncated = isTruncated || other.isTruncated
  }

  var layout: OperationLayout { OperationLayout(count16: count16, count32: count32, count64: count64) }
}

extension OperationFields {
  init(slot: Int) {
    self.init()
    append(slot: slot)
  }
  init(word: UInt32) {
    self.init()
    append(word: word)
  }
  init(count: Int) {
    self.init()
    append(count: count)
  }
}
