import Swasm

/// swasm, driven by scripts through its public API.
public struct SwasmEngine: ConformanceEngine {
  private let engine: Swasm.Engine
  public let store: Store
  /// Of the last instantiation or call that ended with one.
  public private(set) var lastTrap: Trap?
  /// Makes the calls.
  public var call: (Function, [Value]) throws(Trap) -> [Value] = { (function, arguments) throws(Trap) in
    try function.call(arguments)
  }
  /// References to the host values that the script names by numbers.
  private var hostReferences: [UInt32: ExternReference] = [:]

  public enum Instance {
    case guest(Swasm.Instance)
    case host([HostObject])
  }

  /// An export of the host's own instance, in the store.
  public struct HostObject {
    var name: String
    var value: Value

    enum Value {
      case function(FunctionType)
      case global(Global)
      case table(Table)
      case memory(Memory)
    }
  }

  /// - Parameters:
  ///   - memoryBytes: what all memories of a store may take; `nil` for the default of `StoreLimits`.
  ///   - canonicalizesNaNs: as for `Engine`.
  public init(features: Features, memoryBytes: Int? = nil, canonicalizesNaNs: Bool = false) {
    var limits = StoreLimits()
    if let memoryBytes { limits.memoryBytes = memoryBytes }
    self.init(Swasm.Engine(features: features, canonicalizesNaNs: canonicalizesNaNs), limits: limits)
  }

  public init(_ engine: Swasm.Engine, limits: StoreLimits = StoreLimits()) {
    self.engine = engine
    store = Store(engine: engine, limits: limits)
  }

  // MARK: Modules

  public func compile(_ bytes: [UInt8]) throws(EngineVerdict) -> Module {
    do throws(ModuleError) {
      return try Module(bytes: bytes, engine: engine)
    } catch {
      throw EngineVerdict(error)
    }
  }

  public func checkCustomSections(_ bytes: [UInt8]) throws(EngineVerdict) {
    let module = try compile(bytes)
    do throws(ModuleError) {
      try BranchHintSection.check(module.contents, in: module.bytes)
    } catch {
      throw EngineVerdict(error)
    }
  }

  public mutating func instantiate(_ module: Module, imports: [String: Instance]) throws(EngineVerdict) -> Instance {
    var definitions = Imports()
    for (name, instance) in imports {
      switch instance {
      case .guest(let instance): definitions.instance(name, instance)
      case .host(let objects): for object in objects { definitions.define(name, object) }
      }
    }
    do {
      return .guest(try store.instantiate(module, imports: definitions))
    } catch let error as LinkError {
      throw EngineVerdict(error)
    } catch let trap as Trap {
      lastTrap = trap
      throw EngineVerdict(trap)
    } catch {
      throw .failure("\(error)")
    }
  }

  public func instantiate(host exports: [HostExport]) throws(EngineVerdict) -> Instance {
    var objects: [HostObject] = []
    for export in exports {
      do throws(Trap) {
        objects.append(HostObject(name: export.name, value: try object(export.definition)))
      } catch {
        throw EngineVerdict(error)
      }
    }
    return .host(objects)
  }

  private func object(_ definition: HostExport.Definition) throws(Trap) -> HostObject.Value {
    switch definition {
    case .function(let parameters): return .function(FunctionType(parameters: parameters))
    case .table(let type): return .table(try Table(type, in: store))
    case .memory(let type): return .memory(try Memory(type, in: store))
    case .global(let value, let isMutable):
      let (type, value): (ValueType, Value) =
        switch value {
        case .i32(let bits): (.i32, .i32(Int32(bitPattern: bits)))
        case .i64(let bits): (.i64, .i64(Int64(bitPattern: bits)))
        case .f32(let bits): (.f32, .f32(Float(bitPattern: bits)))
        case .f64(let bits): (.f64, .f64(Double(bitPattern: bits)))
        case .v128(let low, let high): (.v128, .v128(SIMD2(low, high)))
        case .reference: throw Trap(.argumentMismatch, message: "a global of the host holds no reference")
        }
      return .global(try Global(GlobalType(valueType: type, isMutable: isMutable), value: value, in: store))
    }
  }

  public func fork(sharing instance: Instance?) throws(EngineVerdict) -> EngineFork<Self> {
    var memories: [(name: String, memory: SharedMemory)] = []
    switch instance {
    case .guest(let guest):
      for case (let name, .memory(let memory)) in guest.exports {
        if let shared = memory.shared { memories.append((name, shared)) }
      }
    case .host(let objects):
      for object in objects {
        if case .memory(let memory) = object.value, let shared = memory.shared {
          memories.append((object.name, shared))
        }
      }
    case nil: break
    }
    let (engine, limits, shared, isSharing) = (engine, store.limits, memories, instance != nil)
    return { () throws(EngineVerdict) in
      let fork = SwasmEngine(engine, limits: limits)
      let objects = shared.map { HostObject(name: $0.name, value: .memory(Memory($0.memory, in: fork.store))) }
      return (fork, isSharing ? .host(objects) : nil)
    }
  }

  // MARK: Actions

  public mutating func invoke(
    _ export: String, of instance: Instance, arguments: [ConformanceValue]
  ) throws(EngineVerdict) -> [ConformanceValue] {
    guard case .guest(let guest) = instance, let function = guest.function(export) else {
      throw .failure("there is no function \(export)")
    }
    var values: [Value] = []
    for argument in arguments { values.append(try value(argument)) }
    let results: [Value]
    do throws(Trap) {
      results = try call(function, values)
    } catch {
      lastTrap = error
      throw EngineVerdict(error)
    }
    var converted: [ConformanceValue] = []
    for (result, type) in zip(results, function.type.results) { converted.append(try value(result, type)) }
    return converted
  }

  public func read(global export: String, of instance: Instance) throws(EngineVerdict) -> ConformanceValue {
    guard case .guest(let guest) = instance, let global = guest.global(export) else {
      throw .failure("there is no global \(export)")
    }
    return try value(global.value, global.type.valueType)
  }

  // MARK: Values

  private mutating func value(_ value: ConformanceValue) throws(EngineVerdict) -> Value {
    switch value {
    case .i32(let bits): return .i32(Int32(bitPattern: bits))
    case .i64(let bits): return .i64(Int64(bitPattern: bits))
    case .f32(let bits): return .f32(Float(bitPattern: bits))
    case .f64(let bits): return .f64(Double(bitPattern: bits))
    case .v128(let low, let high): return .v128(SIMD2(low, high))
    case .reference(let reference):
      switch (reference.hierarchy, reference.referent) {
      case (.function, nil): return .function(nil)
      case (.extern, nil): return .extern(nil)
      case (.any, nil): return .any(nil)
      case (.exception, nil): return .exception(nil)
      case (.any, .i31(let bits)): return .any(AnyReference(i31: Int32(bitPattern: bits), in: store))
      case (.extern, .host(let number)): return .extern(hostReference(number))
      case (.any, .host(let number)): return .any(AnyReference(hostReference(number)))
      default: throw .failure("cannot pass \(reference)")
      }
    }
  }

  private mutating func hostReference(_ number: UInt32) -> ExternReference {
    let known = hostReferences[number] ?? ExternReference(number, in: store)
    hostReferences[number] = known
    return known
  }

  private func value(_ value: Value, _ type: ValueType) throws(EngineVerdict) -> ConformanceValue {
    switch value {
    case .i32(let value): return .i32(UInt32(bitPattern: value))
    case .i64(let value): return .i64(UInt64(bitPattern: value))
    case .f32(let value): return .f32(value.bitPattern)
    case .f64(let value): return .f64(value.bitPattern)
    case .v128(let bytes): return .v128(low: bytes.x, high: bytes.y)
    case .function(.some): return .reference(ConformanceReference(hierarchy: .function, referent: .function))
    case .extern(let reference?):
      if let reference = reference.object as? AnyReference {
        return .reference(ConformanceReference(hierarchy: .extern, referent: try referent(reference)))
      }
      guard let number = reference.object as? UInt32 else { throw .failure("an object that no script made") }
      return .reference(ConformanceReference(hierarchy: .extern, referent: .host(number)))
    case .any(let reference?):
      return .reference(ConformanceReference(hierarchy: .any, referent: try referent(reference)))
    case .exception(.some):
      return .reference(ConformanceReference(hierarchy: .exception, referent: .exception))
    case .function(nil), .extern(nil), .any(nil), .exception(nil):
      return .reference(ConformanceReference(hierarchy: .init(type), referent: nil))
    }
  }
}

private func referent(_ reference: AnyReference) throws(EngineVerdict) -> ConformanceReference.Referent {
  switch reference.kind {
  case .i31(let value): return .i31(UInt32(bitPattern: value) & 0x7FFF_FFFF)
  case .structure: return .structure
  case .array: return .array
  case .extern(let reference):
    guard let number = reference.object as? UInt32 else { throw .failure("an object that no script made") }
    return .host(number)
  }
}

extension Imports {
  fileprivate mutating func define(_ module: String, _ object: SwasmEngine.HostObject) {
    switch object.value {
    case .function(let type):
      // A collection is what a script cannot see: whatever it can reach has to survive.
      function(module, object.name, type: type) { (_, caller) throws in caller.collectGarbage() }
    case .global(let value): global(module, object.name, value)
    case .table(let value): table(module, object.name, value)
    case .memory(let value): memory(module, object.name, value)
    }
  }
}

extension ConformanceReference.Hierarchy {
  fileprivate init(_ type: ValueType) {
    switch type.heapType {
    case .extern, .noExtern: self = .extern
    case .exception, .noException: self = .exception
    case .any, .eq, .i31, .structure, .array, HeapType.none: self = .any
    default: self = .function
    }
  }
}

extension EngineVerdict {
  fileprivate init(_ error: ModuleError) {
    let text = "\(error.code.rawValue): \(error)"
    switch error.phase {
    case .malformed: self = .malformed(text)
    case .invalid: self = .invalid(text)
    case .unsupported, .limit: self = .failure(text)
    }
  }

  fileprivate init(_ error: LinkError) {
    if let kind = LinkErrorKind(rawValue: error.code.rawValue) {
      self = .unlinkable(kind, error.description)
    } else {
      self = .failure(error.description)
    }
  }

  fileprivate init(_ trap: Trap) {
    switch trap.code {
    case .uncaughtException: self = .exception(trap.description)
    case .unsupportedInstruction, .wrongStore, .argumentMismatch, .hostError: self = .failure(trap.description)
    // Both sides use the specification's words in snake case.
    default: self = .trap(TrapKind(rawValue: trap.code.rawValue) ?? .other, trap.description)
    }
  }
}
