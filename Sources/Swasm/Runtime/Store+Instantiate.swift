import SwasmInterpreter

// Instantiation (specification 4.7.2).
extension Store {
  /// Instantiates a module: matches its imports, makes its memories, tables and globals, copies active segments and
  /// runs the start function.
  ///
  /// When it fails after imports were matched, what active segments and the start function have written to imported
  /// tables, memories and globals stays written, as the specification has it. Everything else of the instance is freed,
  /// unless references to its functions may be left behind; tags with which exceptions were thrown stay as well.
  ///
  /// - Throws: `LinkError` when imports are missing or do not fit, `Trap` when a segment does not fit, the store's
  ///   limits do not allow a memory or table, the host has no memory for the instance, the store's deadline has passed, or
  ///   the start function traps;
  ///   `ModuleError` when the engine has no room for the type of a host function, or does not have one that it names.
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws -> Instance {
    try make(PreparedModule.Share(unlinked: module), imports)
  }

  /// Instantiates a module whose imports have been looked up, as `instantiate(_:imports:)` does.
  ///
  /// - Parameter imports: What the linker has left open: see `PreparedModule.missingImports`.
  public func instantiate(_ prepared: PreparedModule, imports: Imports = Imports()) throws -> Instance {
    try make(prepared.share, imports)
  }

  private func make(_ prepared: PreparedModule.Share, _ imports: Imports) throws -> Instance {
    guard prepared.module.engine === engine else { throw LinkError(.wrongEngine, name: "") }
    guard instances.count < limits.instances else {
      throw LinkError(.tooManyInstances, name: "", expected: String(limits.instances))
    }
    guard prepared.module.shape.isExecutable else { throw LinkError(.notExecutable, name: "") }
    let instance = try InstanceStorage(prepared, store: self)
    do { try bind(imports, prepared, to: instance) } catch {
      instance.discard()
      throw error
    }
    instances.append(instance)
    do {
      try makeOwnParts(of: instance, prepared.module)
      if !engine.features.contains(.bulkMemory) { try checkActiveSegments(of: instance, prepared.module.contents) }
      try copyActiveSegments(of: instance, prepared.module)
      try start(instance)
    } catch {
      discard(instance)
      throw error
    }
    return Instance(instance)
  }

  /// Forgets an instance that failed, unless something outside may refer to it.
  private func discard(_ instance: InstanceStorage) {
    guard !instance.isReachable, let index = instances.lastIndex(where: { $0 === instance }) else { return }
    for memory in instance.memories {
      account.pointee.countMemory(-memory.countedBytes)
      memory.giveBack(to: engine.pageReservations)
    }
    for table in 0..<instance.ownTableCount {
      account.pointee.countElements(-instance.block.ownTables[table].record.count)
    }
    releaseMemory(instance.countedBytes)
    instances.remove(at: index)
    discardTags(of: instance)
    instance.discard()
  }

  /// Forgets the tags of an instance that failed, but for those with which exceptions were made, which may be left behind.
  private func discardTags(of instance: InstanceStorage) {
    let own = instance.ownTags
    var kept = own
    if own.upperBound == tags.count {
      let end = own.reversed().first { tags[$0].isThrown }.map { $0 + 1 } ?? own.lowerBound
      tags.removeSubrange(end...)
      kept = own.lowerBound..<end
    }
    guard !kept.isEmpty else { return }
    account.pointee.countMemory(Store.bytesPerOwnedObject * kept.count)
    owned.append(instance.module.types)
  }

  private func makeOwnParts(of instance: InstanceStorage, _ module: Module) throws(Trap) {
    let shape = module.shape
    guard shape.hasOwnParts else { return }
    // Elements of tables and bytes of memories count by themselves.
    let objects =
      module.contents.tags.count - module.contents.importedTagCount + module.contents.tables.count
      - module.contents.importedTableCount
    let bytes = 8 * module.contents.passiveElementCount + Store.bytesPerOwnedObject * objects
    try reserveMemory(bytes)
    instance.countedBytes = bytes
    var steps = 0
    try instance.makeTags()
    for index in module.contents.importedMemoryCount..<module.contents.memories.count {
      try endIfInterrupted(counting: &steps)
      let storage = try MemoryStorage(module.contents.memories[index], account, engine.uncountedReservations)
      instance.memories.append(storage)
      instance.block.memories[index] = storage.record
    }
    for index in module.contents.importedGlobalCount..<module.contents.globals.count {
      try endIfInterrupted(counting: &steps)
      guard let initializer = module.contents.globals[index].initializer else { continue }
      instance.block.globals[index].storeBytes(of: try instance.evaluate(initializer), as: SIMD2<UInt64>.self)
    }
    try instance.makeRoomForTables()
    for index in module.contents.importedTableCount..<module.contents.tables.count {
      try endIfInterrupted(counting: &steps)
      var initial: UInt64 = 0
      if let initializer = module.contents.tables[index].initializer { initial = try instance.evaluate(initializer).x }
      try instance.makeTable(module.contents.tables[index].type, initial: initial)
    }
  }

  /// That all active segments fit, as 1.0 has it: the module is unlinkable when one does not, and nothing is written.
  private func checkActiveSegments(of instance: InstanceStorage, _ contents: ModuleContents) throws {
    func fits(_ count: Int, at offset: ConstantExpression, in length: Int) throws(Trap) -> Bool {
      let start = address(try instance.evaluate(offset).x, .i32)
      return count <= length && start <= UInt64(length - count)
    }
    for segment in contents.elementSegments {
      guard case .active(let table, let offset) = segment.mode, case .functions(let items) = segment.items else {
        continue
      }
      guard try fits(items.count, at: offset, in: instance.block.tables[Int(table)].pointee.count) else {
        throw LinkError(.segmentOutOfBounds, name: "", expected: "elements")
      }
    }
    for segment in contents.dataSegments {
      guard case .active(let memory, let offset) = segment.mode else { continue }
      guard try fits(segment.range.count, at: offset, in: instance.block.memories[Int(memory)].pointee.length) else {
        throw LinkError(.segmentOutOfBounds, name: "", expected: "data")
      }
    }
  }

  private func copyActiveSegments(of instance: InstanceStorage, _ module: Module) throws(Trap) {
    guard module.shape.hasSegments else { return }
    var steps = 0
    for index in module.contents.elementSegments.indices {
      try endIfInterrupted(counting: &steps)
      switch module.contents.elementSegments[index].mode {
      case .active(let table, let offset): try copyElements(index, to: Int(table), at: offset, of: instance)
      case .passive:
        guard case .expressions(let expressions) = module.contents.elementSegments[index].items else { break }
        _ = try evaluate(expressions, ofSegment: index, of: instance)
      case .declarative: break
      }
    }
    for index in module.contents.dataSegments.indices {
      try endIfInterrupted(counting: &steps)
      guard case .active(let memory, let offset) = module.contents.dataSegments[index].mode else { continue }
      try copyData(module.contents.dataSegments[index].range, to: Int(memory), at: offset, of: instance)
    }
  }

  private func copyElements(
    _ segment: Int, to table: Int, at offset: ConstantExpression, of instance: InstanceStorage
  ) throws(Trap) {
    let module = instance.module
    let target = instance.block.tables[table]
    let start = address(try instance.evaluate(offset).x, module.contents.tables[table].type.addressType)
    func place(of count: Int) throws(Trap) -> UnsafeMutablePointer<UInt64> {
      guard count <= target.pointee.count, start <= UInt64(target.pointee.count - count) else {
        throw Trap(.tableOutOfBounds)
      }
      return target.pointee.elements + Int(start)
    }
    switch module.contents.elementSegments[segment].items {
    case .functions(let functions):
      var place = try place(of: functions.count)
      var steps = 0
      for function in functions {
        try endIfInterrupted(counting: &steps)
        place.pointee = UInt64(UInt(bitPattern: instance.function(Int(function))))
        place += 1
      }
    case .expressions(let expressions):
      // All are evaluated before the first is written: an evaluation may fail.
      let references = try evaluate(expressions, ofSegment: segment, of: instance)
      try place(of: references.count).update(from: references, count: references.count)
      instance.dropElements(segment)
    }
    if table < module.contents.importedTableCount, instance.hasMadeReferences { instance.isReachable = true }
  }

  /// Evaluates a segment's expressions into the segment.
  private func evaluate(
    _ expressions: ItemList<ConstantExpression>, ofSegment segment: Int, of instance: InstanceStorage
  ) throws(Trap) -> [UInt64] {
    instance.dropElements(segment)
    var steps = 0
    for expression in expressions {
      try endIfInterrupted(counting: &steps)
      instance.appendElement(segment, try instance.evaluate(expression).x)
    }
    return instance.evaluatedElements(segment)
  }

  private func copyData(
    _ range: Range<Int>, to memory: Int, at offset: ConstantExpression, of instance: InstanceStorage
  ) throws(Trap) {
    let target = instance.block.memories[memory]
    let start = address(try instance.evaluate(offset).x, instance.module.contents.memories[memory].addressType)
    let length = target.pointee.length
    guard range.count <= length, start <= UInt64(length - range.count) else { throw Trap(.memoryOutOfBounds) }
    // A part takes a few milliseconds: each of its pages may be new.
    let partBytes = 4 << 20
    for offset in stride(from: 0, to: range.count, by: partBytes) {
      if offset > 0 { try endIfInterrupted() }
      let part = range.lowerBound + offset..<min(range.lowerBound + offset + partBytes, range.upperBound)
      UnsafeMutableRawBufferPointer(start: target.pointee.base + Int(start) + offset, count: part.count)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: instance.module.bytes[part]))
    }
  }

  private func start(_ instance: InstanceStorage) throws(Trap) {
    guard instance.module.shape.hasStart, let index = instance.module.contents.startFunction.map({ Int($0) }) else {
      return
    }
    hasHandedOut = false
    // A start function may instantiate within another one.
    defer { hasHandedOut = true }
    do throws(Trap) {
      if index < instance.module.contents.importedFunctionCount {
        try run(instance.block.importedFunctions[index])
      } else {
        // Not the record that references to the function have: there may be none.
        var record = instance.functionRecord(index)
        try run(&record)
      }
    } catch {
      // It could have passed on any reference.
      if instance.hasMadeReferences || hasHandedOut { instance.isReachable = true }
      throw error
    }
  }

  private func run(_ function: UnsafeMutablePointer<FunctionRecord>) throws(Trap) {
    var none: UInt64 = 0
    try invoke(function, slots: &none, parameterSlots: 0, resultSlots: 0)
  }

  private func address(_ bits: UInt64, _ type: AddressType) -> UInt64 {
    type == .i32 ? UInt64(bits.lowHalf) : bits
  }
}
