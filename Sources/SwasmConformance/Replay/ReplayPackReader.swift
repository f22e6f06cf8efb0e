import SwasmJSON

/// Reads a pack's `expected.json`. Unknown members of modules, calls and states are errors: they could change what a
/// recording means.
public struct ReplayPackReader: Sendable {
  public init() {}

  public func read(_ bytes: [UInt8]) throws(ScriptError) -> ReplayPack {
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw ScriptError(description: "not JSON: \(error)")
    }
    // What else is there says where the recording comes from.
    var fields = try Fields(document, what: "the pack")
    var modules: [ReplayPack.Module] = []
    let hasSignallingNaNs = fields.contains("signalling_nans") ? try fields.take("signalling_nans").boolean : false
    guard let hasSignallingNaNs else { throw ScriptError(description: "\"signalling_nans\" is not true or false") }
    for value in try fields.array("modules") {
      var module = try module(value)
      module.hasSignallingNaNs = hasSignallingNaNs
      modules.append(module)
    }
    return ReplayPack(modules: modules)
  }

  private func module(_ value: JSONValue) throws(ScriptError) -> ReplayPack.Module {
    var fields = try Fields(value, what: "a module")
    let file = try fields.string("module")
    do throws(ScriptError) {
      var module = ReplayPack.Module(file: file)
      if let name = try fields.optionalString("instantiate") { module.instantiationTrap = try trap(name) }
      for value in try fields.array("calls") { module.calls.append(try call(value)) }
      if fields.contains("state") {
        guard case .object(let object) = try fields.take("state") else {
          throw ScriptError(description: "\"state\" is not an object")
        }
        for member in object.members {
          module.state.append(ReplayPack.StateEntry(export: member.name, state: try state(member.value)))
        }
      }
      try fields.finish()
      return module
    } catch {
      throw ScriptError(description: "\(file): \(error)")
    }
  }

  private func call(_ value: JSONValue) throws(ScriptError) -> ReplayPack.Call {
    var fields = try Fields(value, what: "a call")
    let export = try fields.string("export")
    var arguments: [ConformanceValue] = []
    for argument in try fields.array("args") {
      let pattern = try ValuePatternReader.read(argument)
      guard let value = pattern.onlyValue else {
        throw ScriptError(description: "an argument is not one value: \(pattern)")
      }
      arguments.append(value)
    }
    let outcome: ReplayPack.Outcome
    if let name = try fields.optionalString("trap") {
      outcome = .trap(try trap(name))
    } else {
      var results: [ValuePattern] = []
      for result in try fields.array("results") { results.append(try ValuePatternReader.read(result)) }
      outcome = .results(results)
    }
    try fields.finish()
    return ReplayPack.Call(export: export, arguments: arguments, outcome: outcome)
  }

  private func state(_ value: JSONValue) throws(ScriptError) -> ReplayPack.State {
    var fields = try Fields(value, what: "a state")
    let state: ReplayPack.State
    if fields.contains("global") {
      // The same as a result whose type is called "global".
      var members: [(String, JSONValue)] = [("type", try fields.take("global"))]
      for name in ["value", "lane_type"] where fields.contains(name) { members.append((name, try fields.take(name))) }
      var result = JSONObject()
      for (name, value) in members { result[name] = value }
      state = .global(try ValuePatternReader.read(.object(result)))
    } else if fields.contains("table_size") {
      guard let size = try fields.take("table_size").uint64 else {
        throw ScriptError(description: "\"table_size\" is not a size")
      }
      state = .table(size: size)
    } else {
      guard let size = try fields.take("memory_bytes").uint64, let byteCount = Int(exactly: size) else {
        throw ScriptError(description: "\"memory_bytes\" is not a size")
      }
      state = .memory(byteCount: byteCount, sha256: try fields.string("sha256"))
    }
    try fields.finish()
    return state
  }

  private func trap(_ name: String) throws(ScriptError) -> RecordedTrap {
    guard let trap = RecordedTrap(name: name) else { throw ScriptError(description: "no trap is called \"\(name)\"") }
    return trap
  }
}
