/// Everything that the binary format says about a module (specification 2.5), as the decoder leaves it. Immutable once
/// decoded; function bodies and data stay as ranges of `bytes`.
package struct ModuleContents: Sendable {
  package var types = TypeSection()
  var importRecords = ImportRecords()
  /// Type indices of all functions, imported ones first.
  package var functionTypes: [UInt32] = []
  package var tables = TableList()
  package var memories: [MemoryType] = []
  package var globals = GlobalList()
  package var tags: [TagType] = []
  package var exports = ExportList()
  package var startFunction: UInt32?
  package var elementSegments = ElementSegmentList()
  package var dataCount: UInt32?
  package var dataSegments = DataSegmentList()
  /// Bodies of the functions defined here, in order.
  package var bodies: [FunctionBody] = []
  package var customSections = CustomSectionList()
  /// All sections in the order of the file, custom ones included.
  package var sections: [Section] = []
  package var importedFunctionCount = 0
  package var importedTableCount = 0
  package var importedMemoryCount = 0
  package var importedGlobalCount = 0
  package var importedTagCount = 0
  /// Filled in by validation: `false` when it uses what can only be validated.
  package var isExecutable = true

  package var imports: ImportList { ImportList(contents: self) }

  package struct Import: Sendable {
    package var module: String
    package var name: String
    package var description: ImportDescription
  }

  package enum ImportDescription: Sendable {
    /// `isExact` says that no function of a subtype will do.
    case function(typeIndex: UInt32, isExact: Bool = false)
    case table(TableType)
    case memory(MemoryType)
    case global(GlobalType)
    case tag(TagType)
  }

  /// All tables, imported ones first (their initialiser is `nil`).
  package struct Table: Sendable {
    package var type: TableType
    package var initializer: ConstantExpression?
  }

  /// All globals, imported ones first (their initialiser is `nil`).
  package struct Global: Sendable {
    package var type: GlobalType
    package var initializer: ConstantExpression?
  }

  package struct Export: Sendable {
    package var name: String
    package var kind: ExternalKind
    package var index: UInt32
  }

  package enum ExternalKind: UInt8, Sendable {
    case function = 0
    case table, memory, global, tag
  }

  package enum SegmentMode: Sendable {
    case passive
    case active(index: UInt32, offset: ConstantExpression)
    case declarative
  }

  package struct ElementSegment: Sendable {
    package enum Items: Sendable {
      case functions(ItemList<UInt32>)
      case expressions(ItemList<ConstantExpression>)
    }
    package var type: ValueType
    package var mode: SegmentMode
    package var items: Items
  }

  /// Elements of the passive segments, which instances hold until they are dropped.
  package var passiveElementCount: Int {
    elementSegments.reduce(0) { sum, segment in
      guard case .passive = segment.mode else { return sum }
      return switch segment.items {
      case .functions(let items): sum + items.count
      case .expressions(let items): sum + items.count
      }
    }
  }

  package struct DataSegment: Sendable {
    package var mode: SegmentMode
    /// Offsets into the module's bytes.
    package var range: Range<Int>
  }

  package struct FunctionBody: Sendable {
    private let place: ByteRange
    /// Frame slots for parameters, locals and the deepest operand stack; filled in by validation.
    package var frameSlots: UInt32 = 0

    package init(range: Range<Int>) throws(ModuleError) { place = try ByteRange(range) }

    /// Offsets into the module's bytes: from the local declarations to the final `end`, both included.
    package var range: Range<Int> { place.range }
  }

  package struct Section: Sendable {
    private let place: ByteRange
    package let id: UInt8

    package init(id: UInt8, range: Range<Int>) throws(ModuleError) {
      place = try ByteRange(range)
      self.id = id
    }

    /// Offsets of the contents, after id and size.
    package var range: Range<Int> { place.range }
  }

  package struct CustomSection: Sendable {
    package var name: String
    /// Offsets of the contents after the name.
    package var range: Range<Int>
  }
}

/// A constant expression (specification 3.4.14), kept as its bytes up to and including `end`.
package struct ConstantExpression: Sendable {
  let place: ByteRange

  init(place: ByteRange) { self.place = place }
  package init(range: Range<Int>) throws(ModuleError) { place = try ByteRange(range) }

  /// Offsets into the module's bytes.
  package var range: Range<Int> { place.range }
}
