import SwasmInterpreter

// Instantiation (specification 4.7.2).
extension Store {
  /// Instantiates a module: matches its imports, makes its memories, tables and globals, copies active segments and
  /// runs the start function.
  ///
  /// When it fails after imports were matched, what active segments have written to imported tables and memories stays
  /// written, as the specification has it.
  ///
  /// - Throws: `LinkError` when imports are missing or do not fit, `Trap` when a segment does not fit, the store's
  ///   limits do not allow a memory or table, or the start function traps.
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws -> Instance {
    guard module.engine === engine else { throw LinkError(.wrongEngine, name: "") }
    guard instances.count < limits.instances else {
      throw LinkError(.tooManyInstances, name: "", expected: String(limits.instances))
    }
    let contents = module.contents
    let resolved = try resolve(module, imports)
    let instance = InstanceStorage(module, store: self)
    instances.append(instance)
    bind(resolved, to: instance)
    let ownedBefore = owned.count
    do {
      try makeOwnParts(of: instance, contents)
      try copyActiveSegments(of: instance, contents)
      if let start = contents.startFunction {
        var none: UInt64 = 0
        try invoke(instance.function(Int(start)), slots: &none, parameterSlots: 0, resultSlots: 0)
      }
    } catch {
      discard(instance, ownedBefore: ownedBefore)
      throw error
    }
    return Instance(instance)
  }

  /// Forgets an instance that failed, unless a function of it may have reached other instances.
  private func discard(_ instance: InstanceStorage, ownedBefore: Int) {
    guard !instance.hasFunctionRecords, instances.last === instance else { return }
    for object in owned[ownedBefore...] {
      if let memory = object as? MemoryStorage { memoryBytesInUse -= memory.record.pointee.length }
      if let table = object as? TableStorage { tableElementsInUse -= table.count }
    }
    owned.removeLast(owned.count - ownedBefore)
    instances.removeLast()
    instance.destroy()
  }

  private func bind(_ resolved: [ResolvedImport], to instance: InstanceStorage) {
    var functions = 0
    var tables = 0
    var memories = 0
    var globals = 0
    for item in resolved {
      switch item {
      case .function(let record):
        instance.block.importedFunctions[functions] = record
        functions += 1
      case .table(let storage):
        instance.block.tables[tables] = storage.record
        tables += 1
      case .memory(let storage):
        instance.block.memories[memories] = storage.record
        memories += 1
      case .global(let cell):
        instance.block.globals[globals] = cell
        globals += 1
      case .tag: break
      }
    }
  }

  private func makeOwnParts(of instance: InstanceStorage, _ contents: ModuleContents) throws(Trap) {
    for index in contents.importedMemoryCount..<contents.memories.count {
      let storage = try MemoryStorage(contents.memories[index], store: self)
      owned.append(storage)
      instance.block.memories[index] = storage.record
    }
    for index in contents.importedGlobalCount..<contents.globals.count {
      if let initializer = contents.globals[index].initializer {
        instance.block.globals[index].storeBytes(of: instance.evaluate(initializer), as: SIMD2<UInt64>.self)
      }
    }
    for index in contents.importedTableCount..<contents.tables.count {
      let table = contents.tables[index]
      let initial = table.initializer.map { instance.evaluate($0).x } ?? 0
      let type = TypeRegistry.canonical(table.type, ids: instance.module.typeIDs)
      let storage = try TableStorage(type, store: self, initial: initial)
      owned.append(storage)
      instance.block.tables[index] = storage.record
    }
  }

  private func copyActiveSegments(of instance: InstanceStorage, _ contents: ModuleContents) throws(Trap) {
    for (index, segment) in contents.elementSegments.enumerated() {
      switch segment.mode {
      case .active(let table, let offset):
        let references = instance.elementSegment(index)
        let target = instance.block.tables[Int(table)]
        let start = address(instance.evaluate(offset).x, contents.tables[Int(table)].type.addressType)
        guard UInt64(references.count) <= UInt64(target.pointee.count),
          start <= UInt64(target.pointee.count - references.count)
        else { throw Trap(.tableOutOfBounds) }
        for (position, reference) in references.enumerated() {
          target.pointee.elements[Int(start) + position] = reference
        }
        instance.dropElements(index)
      case .declarative: instance.dropElements(index)
      case .passive: break
      }
    }
    for (index, segment) in contents.dataSegments.enumerated() {
      guard case .active(let memory, let offset) = segment.mode else { continue }
      let bytes = instance.dataSegment(index)
      let target = instance.block.memories[Int(memory)]
      let start = address(instance.evaluate(offset).x, contents.memories[Int(memory)].addressType)
      guard bytes.count <= target.pointee.length, start <= UInt64(target.pointee.length - bytes.count) else {
        throw Trap(.memoryOutOfBounds)
      }
      if let base = bytes.baseAddress, bytes.count > 0 {
        (target.pointee.base + Int(start)).copyMemory(from: base, byteCount: bytes.count)
      }
      instance.dropData(index)
    }
  }

  private func address(_ bits: UInt64, _ type: AddressType) -> UInt64 {
    type == .i32 ? UInt64(UInt32(truncatingIfNeeded: bits)) : bits
  }
}
