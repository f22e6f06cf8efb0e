/// What an instance is made of, in numbers. Many threads make instances of one module at once: if each looked into the
/// module's lists, all of them would count references to these.
struct ModuleShape: BitwiseCopyable {
  let layout: InstanceBlock.Layout
  let globalCount: Int
  let importedGlobalCount: Int
  /// Whether instances have memories, tables, globals, tags or passive elements of their own.
  let hasOwnParts: Bool
  /// Whether there are segments of elements or data.
  let hasSegments: Bool
  let hasStart: Bool
  let isExecutable: Bool
  /// Index of the memory that is exported as `memory`, the one that WASI and its like work on; -1 where there is none.
  let exportedMemory: Int

  init(_ contents: ModuleContents) {
    layout = InstanceBlock.Layout(contents)
    globalCount = contents.globals.count
    importedGlobalCount = contents.importedGlobalCount
    hasOwnParts =
      contents.memories.count > contents.importedMemoryCount || contents.tables.count > contents.importedTableCount
      || contents.globals.count > contents.importedGlobalCount || contents.tags.count > contents.importedTagCount
      || contents.passiveElementCount > 0
    hasSegments = contents.elementSegments.count > 0 || contents.dataSegments.count > 0
    hasStart = contents.startFunction != nil
    isExecutable = contents.isExecutable
    let export = contents.exports.position(of: "memory").map { contents.exports[$0] }
    exportedMemory = export.flatMap { $0.kind == .memory ? Int($0.index) : nil } ?? -1
  }
}
