import SwasmInterpreter

/// What an instance is made of, in numbers. Instances of one module are made on many threads at once: lists of the module
/// that each of them looked into would have their references counted by all.
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
  }
}
