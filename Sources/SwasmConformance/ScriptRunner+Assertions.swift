import SwasmText

// What the engine did, held against what an assertion wants.

extension ScriptRunner {
  // MARK: Modules

  /// The module in the binary format, or why its text has none.
  private func bytes(_ file: ScriptCommand.ModuleFile) throws(Stop) -> Result<[UInt8], TextError> {
    switch file {
    case .binary(let name): return .success(try read(name))
    case .text(let name):
      let text = try read(name)
      return Result { () throws(TextError) in
        try WebAssemblyText.parseModule(text, features: options.textFeatures)
      }
    case .inline(let bytes): return .success(bytes)
    case .malformed(let error): return .failure(error)
    case .instance: throw Stop(failed: "not understood: an instance where a module is expected")
    }
  }

  private func read(_ name: String) throws(Stop) -> [UInt8] {
    do {
      return try load(name)
    } catch {
      throw Stop(failed: "cannot read \(name): \(error)")
    }
  }

  private func wellFormed(_ file: ScriptCommand.ModuleFile) throws(Stop) -> [UInt8] {
    switch try bytes(file) {
    case .success(let bytes): return bytes
    case .failure(let error): throw Stop(failed: "malformed text: \(error)")
    }
  }

  mutating func module(_ file: ScriptCommand.ModuleFile) throws(Stop) -> Engine.Module {
    let bytes = try wellFormed(file)
    do throws(EngineVerdict) {
      return try engine.compile(bytes)
    } catch {
      throw Stop(failed: "does not compile: \(error)")
    }
  }

  /// The module of an assertion about its instantiation, which may be one that was defined before.
  private mutating func module(_ file: ScriptCommand.ModuleFile, in scope: Scope) throws(Stop) -> Engine.Module {
    if case .instance(let name, let definition) = file { return try scope.definition(definition, ofInstance: name) }
    return try module(file)
  }

  /// How a module does not compile. A text that is malformed must be so for the reason that the assertion gives.
  mutating func compilationFailure(_ file: ScriptCommand.ModuleFile, _ text: String) throws(Stop) -> EngineVerdict {
    let bytes: [UInt8]
    switch try self.bytes(file) {
    case .success(let found): bytes = found
    case .failure(let error): return try malformed(error, text)
    }
    do throws(EngineVerdict) {
      _ = try engine.compile(bytes)
    } catch {
      return error
    }
    throw Stop(failed: "compiles")
  }

  /// How the custom sections of a module, which must compile, fail their check.
  mutating func customSectionFailure(_ file: ScriptCommand.ModuleFile, _ text: String) throws(Stop) -> EngineVerdict {
    let bytes: [UInt8]
    switch try self.bytes(file) {
    case .success(let found): bytes = found
    case .failure(let error): return try malformed(error, text)
    }
    _ = try module(file)
    do throws(EngineVerdict) {
      try engine.checkCustomSections(bytes)
    } catch {
      return error
    }
    throw Stop(failed: "its custom sections pass the check")
  }

  private func malformed(_ error: TextError, _ text: String) throws(Stop) -> EngineVerdict {
    if options.judgement != .specification || error.matches(assertionText: text) {
      return .malformed(error.description)
    }
    throw Stop(failed: "expected malformed (\(text)), got \(error)")
  }

  mutating func instantiation(
    of module: Engine.Module, in scope: inout Scope
  ) throws(Stop) -> Result<Engine.Instance, EngineVerdict> {
    do throws(EngineVerdict) {
      for (name, exports) in hostModules where scope.registered[name] == nil {
        scope.registered[name] = try engine.instantiate(host: exports)
      }
    } catch {
      throw Stop(failed: "the engine cannot make the host's modules: \(error)")
    }
    do throws(EngineVerdict) {
      return .success(try engine.instantiate(module, imports: scope.registered))
    } catch {
      if case .unlinkable = error, let reason = scope.leftOutImport { throw Stop(.leftOut(reason)) }
      return .failure(error)
    }
  }

  private var hostModules: [(name: String, exports: [HostExport])] {
    let spectest = (Spectest.name, Spectest.exports(threads: options.spectestSharesMemory))
    return options.judgement == .foreign ? [spectest, ForeignScripts.hostModule] : [spectest]
  }

  mutating func instantiated(_ module: Engine.Module, in scope: inout Scope) throws(Stop) -> Engine.Instance {
    switch try instantiation(of: module, in: &scope) {
    case .success(let instance): return instance
    case .failure(let verdict): throw Stop(failed: "does not instantiate: \(verdict)")
    }
  }

  mutating func assertUnlinkable(
    _ file: ScriptCommand.ModuleFile, _ text: String, in scope: inout Scope
  ) throws(Stop) {
    let expected = LinkErrorKind.kinds(assertionText: text)
    if expected.isEmpty, options.judgement != .foreign {
      throw Stop(failed: "not understood: no link error is called \"\(text)\"")
    }
    guard case .failure(let verdict) = try instantiation(of: module(file, in: scope), in: &scope) else {
      throw Stop(failed: "expected unlinkable (\(text)), but it instantiates")
    }
    if options.judgement == .foreign, ForeignScripts.keepsFromInstantiating(verdict) { return }
    guard case .unlinkable(let kind, _) = verdict, expected.contains(kind) else {
      throw Stop(failed: "expected unlinkable (\(text)), got \(verdict)")
    }
  }

  mutating func assertUninstantiable(
    _ file: ScriptCommand.ModuleFile, _ text: String, in scope: inout Scope
  ) throws(Stop) {
    guard case .failure(let verdict) = try instantiation(of: module(file, in: scope), in: &scope) else {
      throw Stop(failed: "expected a trap (\(text)), but it instantiates")
    }
    if options.judgement == .foreign, ForeignScripts.keepsFromInstantiating(verdict) { return }
    try expectTrap(text, verdict)
  }

  // MARK: Actions

  mutating func outcome(
    of action: ScriptCommand.Action, in scope: Scope
  ) throws(Stop) -> Result<[ConformanceValue], EngineVerdict> {
    let instance: Engine.Instance
    switch action {
    case .invoke(let name, _, _), .get(let name, _): instance = try scope.instance(name)
    }
    do throws(EngineVerdict) {
      switch action {
      case .invoke(_, let export, let arguments):
        return .success(try engine.invoke(export, of: instance, arguments: arguments))
      case .get(_, let export): return .success([try engine.read(global: export, of: instance)])
      }
    } catch {
      return .failure(error)
    }
  }

  mutating func failure(of action: ScriptCommand.Action, in scope: Scope) throws(Stop) -> EngineVerdict {
    switch try outcome(of: action, in: scope) {
    case .failure(let verdict): return verdict
    case .success(let results): throw Stop(failed: "returns \(list(results))")
    }
  }

  mutating func assertReturn(
    _ action: ScriptCommand.Action, _ patterns: [ValuePattern], in scope: Scope
  ) throws(Stop) {
    switch try outcome(of: action, in: scope) {
    case .failure(let verdict): throw Stop(failed: "expected \(list(patterns)), got \(verdict)")
    case .success(let results):
      guard results.count == patterns.count, zip(patterns, results).allSatisfy({ $0.matches($1) }) else {
        throw Stop(failed: "expected \(list(patterns)), got \(list(results))")
      }
    }
  }

  private func list(_ values: [some CustomStringConvertible]) -> String {
    values.isEmpty ? "no results" : "(" + values.map(\.description).joined(separator: ", ") + ")"
  }

  // MARK: Verdicts

  func expectMalformed(_ text: String, _ verdict: EngineVerdict) throws(Stop) {
    if options.judgement == .verdicts || isRejected(verdict) { return }
    guard case .malformed = verdict else { throw Stop(failed: "expected malformed (\(text)), got \(verdict)") }
  }

  func expectInvalid(_ text: String, _ verdict: EngineVerdict) throws(Stop) {
    if options.judgement == .verdicts || isRejected(verdict) { return }
    guard case .invalid = verdict else { throw Stop(failed: "expected invalid (\(text)), got \(verdict)") }
  }

  /// Whether that is enough: a limit or a feature of ours is no rejection.
  private func isRejected(_ verdict: EngineVerdict) -> Bool {
    switch verdict {
    case .malformed, .invalid: options.judgement == .foreign
    default: false
    }
  }

  func expectTrap(
    _ text: String, _ verdict: EngineVerdict, among possible: Set<TrapKind> = Set(TrapKind.allCases)
  ) throws(Stop) {
    let kinds =
      options.judgement == .foreign
      ? ForeignScripts.trapKinds(assertionText: text) : TrapKind.kinds(assertionText: text)
    let expected = kinds.intersection(possible)
    if expected.isEmpty { throw Stop(failed: "not understood: no trap is called \"\(text)\"") }
    guard case .trap(let kind, _) = verdict, expected.contains(kind) else {
      throw Stop(failed: "expected a trap (\(text)), got \(verdict)")
    }
  }
}
