/// The layouts of the types that a store has made objects of or casts to. Each keeps its type registered, and so the
/// numbers in objects' headers mean the same as long as the store lives.
final class TypeLayouts {
  // The store keeps it: to count that once more would move it from processor to processor.
  private unowned(unsafe) let types: TypeRegistry
  /// Behind a pointer, because Swift checks each access to a class's variables for conflicts.
  private let table: UnsafeMutablePointer<Table>
  /// The numbers of all types with layouts.
  private var made: [UInt32] = []

  /// Pages of layouts by type number. Numbers may be as high as other stores make them; pages that have none are shared.
  private struct Table {
    var pages: UnsafeMutablePointer<Page>
    var count = 0
  }
  private typealias Page = UnsafeMutablePointer<UnsafeMutablePointer<TypeLayout>?>

  private static let pageBits: UInt32 = 9
  private static let pageLayouts = 1 << Int(pageBits)
  nonisolated(unsafe) private static let emptyPage: Page = newPage()

  private static func newPage() -> Page {
    let page = Page.allocate(capacity: pageLayouts)
    page.initialize(repeating: nil, count: pageLayouts)
    return page
  }

  /// Of numbers that the engine does not have: no reference is of such a type.
  nonisolated(unsafe) private static let unknown: UnsafeMutablePointer<TypeLayout> = {
    let layout = UnsafeMutablePointer<TypeLayout>.allocate(capacity: 1)
    layout.initialize(to: TypeLayout(id: .max, kind: .continuation))
    return layout
  }()

  /// - Parameter types: Have to live as long as the layouts.
  init(_ types: Unmanaged<TypeRegistry>) {
    self.types = types.takeUnretainedValue()
    table = .allocate(capacity: 1)
    table.initialize(to: Table(pages: .allocate(capacity: 0)))
  }

  deinit {
    for id in made {
      guard let layout = layout(id) else { continue }
      layout.pointee.deallocate()
      layout.deallocate()
    }
    for index in 0..<table.pointee.count where table.pointee.pages[index] != TypeLayouts.emptyPage {
      table.pointee.pages[index].deallocate()
    }
    table.pointee.pages.deallocate()
    table.deallocate()
    if !made.isEmpty { types.release(each: made) }
  }

  /// The layout of a type of the engine.
  @inline(__always)
  subscript(id: UInt32) -> UnsafePointer<TypeLayout> {
    if let layout = layout(id) { return UnsafePointer(layout) }
    return UnsafePointer(make(id))
  }

  @inline(__always)
  private func layout(_ id: UInt32) -> UnsafeMutablePointer<TypeLayout>? {
    let page = Int(id >> TypeLayouts.pageBits)
    guard page < table.pointee.count else { return nil }
    return table.pointee.pages[page][Int(id) & (TypeLayouts.pageLayouts - 1)]
  }

  @inline(never)
  private func make(_ id: UInt32) -> UnsafeMutablePointer<TypeLayout> {
    // Nothing is kept for a number that means nothing yet.
    guard let description = types.describe(id) else { return TypeLayouts.unknown }
    made.append(id)
    // Subtypes keep their supertypes registered, so these are there.
    var parent: UnsafeMutablePointer<TypeLayout>?
    for supertype in description.chain.dropLast() {
      if let known = layout(supertype) {
        parent = known
      } else if let description = types.describe(supertype) {
        made.append(supertype)
        parent = add(supertype, description, parent)
      }
    }
    return add(id, description, parent)
  }

  private func add(
    _ id: UInt32, _ description: TypeDescription, _ parent: UnsafeMutablePointer<TypeLayout>?
  ) -> UnsafeMutablePointer<TypeLayout> {
    let layout = UnsafeMutablePointer<TypeLayout>.allocate(capacity: 1)
    layout.initialize(to: TypeLayout(id, description, parent: parent))
    let page = Int(id >> TypeLayouts.pageBits)
    if page >= table.pointee.count { grow(to: max(page + 1, 2 * table.pointee.count)) }
    if table.pointee.pages[page] == TypeLayouts.emptyPage { table.pointee.pages[page] = TypeLayouts.newPage() }
    table.pointee.pages[page][Int(id) & (TypeLayouts.pageLayouts - 1)] = layout
    return layout
  }

  private func grow(to count: Int) {
    let old = table.pointee
    table.pointee.pages = .allocate(capacity: count)
    table.pointee.pages.initialize(repeating: TypeLayouts.emptyPage, count: count)
    table.pointee.pages.update(from: old.pages, count: old.count)
    table.pointee.count = count
    old.pages.deallocate()
  }
}
