/// A field of an operation in the code stream.
struct OperationField {
  var name: String
  var kind: Kind
  var doc: String

  init(_ name: String, _ kind: Kind, _ doc: String) {
    self.name = name
    self.kind = kind
    self.doc = doc
  }

  /// What a field holds: its width, its unit, and how both sides see it.
  enum Kind {
    /// The number of a slot of the frame, 16 bits. A `destination` is the slot that the operation computes, which the
    /// translator may change while it is the last one.
    case slot, destination
    /// The number of a slot, 32 bits.
    case wideSlot
    /// Units of fuel, 16 bits, written when the charge block that they pay for has ended.
    case cost
    /// The same in 32 bits.
    case wideCost
    /// Bytes from the operation's head to a branch's target, 32 bits with a sign, written when the target is known.
    case distance
    /// How many there are of something, 32 bits.
    case count
    /// An index in one of the instance's index spaces, 32 bits.
    case index
    /// A number of a canonical type in the engine's registry, 32 bits.
    case typeID
    /// A small number, 16 bits.
    case number
    /// 32 bits whose meaning depends on the operation.
    case word
    /// 64 bits whose meaning depends on the operation.
    case long
    /// The address of a function's code cell.
    case cell
    /// Nothing, but its room.
    case unused16, unused32

    /// In bits.
    var width: Int {
      switch self {
      case .slot, .destination, .cost, .number, .unused16: 16
      case .wideSlot, .wideCost, .distance, .count, .index, .typeID, .word, .unused32: 32
      case .long, .cell: 64
      }
    }

    var isUnused: Bool { self == .unused16 || self == .unused32 }
    /// Whether the translator finds out the value only after it has written the operation.
    var isPatched: Bool { self == .cost || self == .wideCost || self == .distance }
  }
}

/// The fields of one operation or of several, in the order in which they are laid out: after the 8-byte head first those
/// of 16 bits, then those of 32, then those of 64; padded to 8 bytes.
struct FieldForm {
  /// The Swift type of the accessors.
  var name: String
  var doc: String
  /// Of a form that others begin with: the bytes of all these operations.
  var sharedSize: Int?
  var fields: [OperationField]
  /// The forms that it begins with.
  var beginnings: [String] = []
  var hasHead = true

  init(_ name: String, _ doc: String, hasHead: Bool = true, sharedSize: Int? = nil, _ fields: [OperationField]) {
    self.name = name
    self.doc = doc
    self.hasHead = hasHead
    self.sharedSize = sharedSize
    self.fields = fields
  }

  /// The fields of `beginning`, then more.
  init(_ name: String, _ doc: String, after beginning: FieldForm, _ fields: [OperationField]) {
    self.init(name, doc, sharedSize: nil, beginning.fields + fields)
    beginnings = beginning.beginnings + [beginning.name]
  }

  func count(_ width: Int) -> Int { fields.count { $0.kind.width == width } }

  var layout: FieldLayout {
    FieldLayout(count16: count(16), count32: count(32), count64: count(64), headBytes: hasHead ? 8 : 0)
  }

  /// Bytes from the head, or from the start where there is no head, to a field.
  func offset(_ index: Int) -> Int {
    let width = fields[index].kind.width
    return layout.start(width) + width / 8 * fields[..<index].count { $0.kind.width == width }
  }
}

/// Where fields lie; `OperationLayout` of the machine is the same for what reads code at run time.
struct FieldLayout {
  var count16 = 0
  var count32 = 0
  var count64 = 0
  var headBytes = 8

  func start(_ width: Int) -> Int {
    switch width {
    case 16: headBytes
    case 32: headBytes + 2 * count16
    default: headBytes + 2 * count16 + 4 * count32
    }
  }
  var size: Int { (start(64) + 8 * count64 + 7) & ~7 }
  /// Whether the translator can put so many together.
  var isPossible: Bool { count16 <= 16 && count32 <= 8 && count64 <= 4 }
  /// For `operationLayouts`, one character for each width: that of 0 plus the number.
  var digits: String { String(decoding: [count16, count32, count64].map { UInt8(48 + $0) }, as: UTF8.self) }
}

/// One operation whose handler is written by hand in Sources/SwasmInterpreter/Handlers.
struct OperationRow {
  var name: String
  var doc: String
  var form: FieldForm
  /// Fields of the form that this operation does not use.
  var unused: Set<String>
  /// Whether the translator writes it.
  var isTranslated: Bool

  init(
    _ name: String, _ doc: String, _ form: FieldForm, unused: Set<String> = [], isTranslated: Bool = true
  ) {
    self.name = name
    self.doc = doc
    self.form = form
    self.unused = unused
    self.isTranslated = isTranslated
  }
}

/// What is wrong with the tables, for who edits them.
struct GeneratorError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
